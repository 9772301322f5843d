import type { Plugin } from 'vite';
import { packPeople } from '../../event/packed/people.ts';
import { packPlaces } from '../../event/packed/places.ts';
import { packWords } from '../../event/packed/words.ts';
import type { PersonEntry } from '../../event/person/names.ts';
import type { PlaceRow } from '../../event/places.ts';

/** Vite plugin: gazetteer, officials and vocabulary come packed, as `src/event/packed` unpacks them. */
export function packedKnowledge(): Plugin {
  return {
    name: 'packed-knowledge',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (file.endsWith('/data/places.json'))
        return JSON.stringify(packPlaces(JSON.parse(code) as PlaceRow[]));
      if (file.endsWith('/data/people.json'))
        return JSON.stringify(packPeople(JSON.parse(code) as PersonEntry[]));
      if (/\/data\/words\/\w+\/\w+\.json$/.test(file)) return JSON.stringify(packWords(JSON.parse(code)));
      return null;
    },
  };
}
