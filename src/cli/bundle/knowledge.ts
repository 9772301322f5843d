import type { Plugin } from 'vite';
import { packPeople } from '../../event/packed/people.ts';
import { packPlaces } from '../../event/packed/places.ts';
import type { PersonEntry } from '../../event/person/names.ts';
import type { PlaceRow } from '../../event/places.ts';

/** Vite plugin: the largest files of the data come packed, as `src/event/packed` unpacks them. */
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
      return null;
    },
  };
}
