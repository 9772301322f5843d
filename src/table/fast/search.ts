import type { Lists, Table } from '../table.ts';
import { codeTexts, wordsOf } from '../words.ts';

/** 1 for each row in which every word of the query begins some word; null when the query has no word. */
export type Search = (query: string) => Uint8Array | null;

/** Words that are looked for in one pass: a bit each. */
const WORDS_A_PASS = 30;

/**
 * Full-text search by code: each word of the query is looked up in the few thousand texts of places, types, actors and so on; the rows then
 * only join the answers of their codes.
 */
export function createSearch(table: Table, typeWords: readonly string[]): Search {
  let texts: ReturnType<typeof codeTexts> | null = null;
  return (query) => {
    const words = [...new Set(wordsOf(query))];
    if (words.length === 0) return null;
    texts ??= codeTexts(table, typeWords);
    const hits = new Uint8Array(table.count).fill(1);
    for (let i = 0; i < words.length; i += WORDS_A_PASS)
      keepHits(table, texts, words.slice(i, i + WORDS_A_PASS), hits);
    return hits;
  };
}

function keepHits(
  table: Table,
  texts: ReturnType<typeof codeTexts>,
  words: readonly string[],
  hits: Uint8Array,
): void {
  const all = 2 ** words.length - 1;
  const masks = (codes: readonly string[]) =>
    Int32Array.from(codes, (text) =>
      words.reduce((mask, word, bit) => (text.includes(` ${word}`) ? mask | (1 << bit) : mask), 0),
    );
  const [places, types, forces] = [masks(texts.places), masks(texts.types), masks(texts.forces)];
  const forceNames = masks(texts.forceNames);
  const municipalities = Int32Array.of(0, ...places);
  const lists: [Lists, Int32Array][] = [];
  const addList = (list: Lists, codes: Int32Array) => {
    if (codes.some((mask) => mask !== 0)) lists.push([list, codes]);
  };
  addList(table.actorsOf, masks(texts.actors));
  addList(table.visitorsOf, masks(texts.persons));
  addList(table.publishersOf, masks(texts.publishers));
  for (let row = 0; row < table.count; row++) {
    let mask =
      (places[table.place[row] ?? 0] ?? 0) |
      (municipalities[table.municipality[row] ?? 0] ?? 0) |
      (types[table.type[row] ?? 0] ?? 0) |
      (forces[table.force[row] ?? 0] ?? 0) |
      (forceNames[table.forceName[row] ?? 0] ?? 0);
    for (let l = 0; l < lists.length && mask !== all; l++) {
      const entry = lists[l];
      if (!entry) break;
      const [{ offsets, values }, codes] = entry;
      for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) mask |= codes[values[i] ?? 0] ?? 0;
    }
    if (mask !== all) hits[row] = 0;
  }
}
