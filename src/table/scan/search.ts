import type { Lists, Table } from '../table.ts';
import { codeTexts, wordsOf } from '../words.ts';

/** Full-text search over a table: places in all their spellings, actors, visitors, publishers, types and forces. */
export type SearchIndex = {
  /** 1 for each row in which every word of the query begins some word. */
  find: (query: string) => Uint8Array;
};

/** An index with one text a row, made at the first search; `typeWords` gives further words of each type. */
export function createSearch(table: Table, typeWords: readonly string[]): SearchIndex {
  let rowTexts: string[] | null = null;
  const build = () => {
    const texts = codeTexts(table, typeWords);
    const list = (lists: Lists, row: number, codes: readonly string[]) =>
      Array.from(
        lists.values.subarray(lists.offsets[row] ?? 0, lists.offsets[row + 1] ?? 0),
        (code) => codes[code] ?? '',
      ).join('');
    return Array.from(
      { length: table.count },
      (_, row) =>
        (texts.places[table.place[row] ?? 0] ?? '') +
        (texts.places[(table.municipality[row] ?? 0) - 1] ?? '') +
        (texts.types[table.type[row] ?? 0] ?? '') +
        (texts.forces[table.force[row] ?? 0] ?? '') +
        (texts.forceNames[table.forceName[row] ?? 0] ?? '') +
        list(table.actorsOf, row, texts.actors) +
        list(table.visitorsOf, row, texts.persons) +
        list(table.publishersOf, row, texts.publishers),
    );
  };
  return {
    find(query) {
      rowTexts ??= build();
      const wanted = wordsOf(query).map((word) => ` ${word}`);
      return Uint8Array.from(rowTexts, (text) => (wanted.every((word) => text.includes(word)) ? 1 : 0));
    },
  };
}
