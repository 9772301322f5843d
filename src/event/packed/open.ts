import type { PersonEntry } from '../person/names.ts';
import type { PlaceRow } from '../places.ts';
import { type PackedPeople, unpackPeople } from './people.ts';
import { type PackedPlaces, unpackPlaces } from './places.ts';
import { type PackedWords, unpackWords } from './words.ts';

/** Files of the data come to a browser packed (`src/cli/bundle/knowledge.ts`); these open them, and leave alone what comes as it is. */
export function openPlaces(file: readonly PlaceRow[] | PackedPlaces): readonly PlaceRow[] {
  return 'rows' in file ? unpackPlaces(file) : file;
}

export function openPeople(file: readonly PersonEntry[] | PackedPeople): readonly PersonEntry[] {
  return 'names' in file ? unpackPeople(file) : file;
}

export function openWords<Words extends object>(file: Words | PackedWords): Words {
  return 'packed' in file ? (unpackWords(file) as Words) : file;
}
