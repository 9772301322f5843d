import { fold } from '../base/text.ts';
import { EVENT_TYPES, FORCES } from '../event/types.ts';
import type { Table } from './table.ts';

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Searchable text of every code of the table: each word with a space before it. `forces` and `forceNames` are shifted by one, as the columns are. */
export type CodeTexts = Record<
  'places' | 'types' | 'actors' | 'persons' | 'publishers' | 'forces' | 'forceNames',
  readonly string[]
>;

/** Texts of places in all their spellings, actors, visitors, publishers, types and forces. `typeWords`: further words of each type. */
export function codeTexts(table: Table, typeWords: readonly string[]): CodeTexts {
  const text = (...parts: string[]) => ` ${[...new Set(parts.flatMap(wordsOf))].join(' ')}`;
  return {
    places: table.places.map((place) => text(...Object.values(place.names), ...place.aliases, place.id)),
    types: EVENT_TYPES.map((type, i) => text(type, typeWords[i] ?? '')),
    actors: table.actors.map((actor) => text(actor.name, actor.id)),
    persons: table.persons.map(({ name, office, organisation }) =>
      text(name, office ?? '', organisation ?? ''),
    ),
    publishers: table.publishers.map((publisher) => text(publisher.name)),
    forces: ['', ...FORCES.map((force) => text(force))],
    forceNames: ['', ...table.forceNames.map((name) => text(name))],
  };
}
