import { fold } from '../../base/text.ts';
import { EVENT_TYPES, FORCES } from '../../event/types.ts';
import type { Table } from '../table.ts';

/** Full-text search over a table: places in all their spellings, actors, visitors, publishers, types and forces. */
export type SearchIndex = {
  /** 1 for each row in which every word of the query begins some word. */
  find: (query: string) => Uint8Array;
};

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** An index over the table's dictionaries, made at the first search; `typeWords` gives further words of each type. */
export function createSearch(table: Table, typeWords: readonly string[]): SearchIndex {
  let rowWords: string[] | null = null;
  const build = () => {
    const key = (parts: readonly string[]) => ` ${[...new Set(parts.flatMap(wordsOf))].join(' ')}`;
    const places = table.places.map((place) =>
      key([...Object.values(place.names), ...place.aliases, place.id]),
    );
    const actors = table.actors.map((actor) => key([actor.name, actor.id]));
    const persons = table.persons.map((person) =>
      key([person.name, person.office ?? '', person.organisation ?? '']),
    );
    const publishers = table.publishers.map((publisher) => key([publisher.name]));
    const types = EVENT_TYPES.map((type, i) => key([type, typeWords[i] ?? '']));
    const forces = ['', ...FORCES.map((force) => key([force]))];
    const forceNames = ['', ...table.forceNames.map((name) => key([name]))];
    const list = (lists: Table['actorsOf'], row: number, texts: readonly string[]) => {
      let out = '';
      for (let i = lists.offsets[row] ?? 0; i < (lists.offsets[row + 1] ?? 0); i++) {
        out += texts[lists.values[i] ?? 0] ?? '';
      }
      return out;
    };
    const texts: string[] = [];
    for (let row = 0; row < table.count; row++) {
      texts.push(
        (places[table.place[row] ?? 0] ?? '') +
          (places[(table.municipality[row] ?? 0) - 1] ?? '') +
          (types[table.type[row] ?? 0] ?? '') +
          list(table.actorsOf, row, actors) +
          list(table.visitorsOf, row, persons) +
          list(table.publishersOf, row, publishers) +
          (forces[table.force[row] ?? 0] ?? '') +
          (forceNames[table.forceName[row] ?? 0] ?? ''),
      );
    }
    return texts;
  };
  return {
    find(query) {
      rowWords ??= build();
      const wanted = wordsOf(query).map((word) => ` ${word}`);
      return Uint8Array.from(rowWords, (text) => (wanted.every((word) => text.includes(word)) ? 1 : 0));
    },
  };
}
