import type { Table } from '../table.ts';
import { codeTexts, wordsOf } from '../words.ts';
import { addBit, type Bits, common, noBits, setRange } from './bits.ts';
import { CODE } from './codes.ts';
import type { Cubes } from './cubes.ts';
import type { Sites } from './sites.ts';
import type { Slots } from './slots.ts';

/** The positions in which every word of a query begins some word; null when the query has no word. */
export type Search = (query: string) => Bits | null;

/**
 * Full-text search by code: a word is looked up in the few thousand texts of places, types, actors and so on; slots and cubes tell the positions of the
 * codes that were found.
 */
export function createSearch(
  table: Table,
  sites: Sites,
  slots: Slots,
  cubes: Cubes,
  typeWords: readonly string[],
): Search {
  let texts: ReturnType<typeof codeTexts> | null = null;
  return (query) => {
    const [first, ...others] = new Set(wordsOf(query));
    if (first === undefined) return null;
    texts ??= codeTexts(table, typeWords);
    const hits = find(first, texts);
    for (const word of others) common(hits, hits, [find(word, texts)]);
    return hits;
  };

  function find(word: string, from: ReturnType<typeof codeTexts>): Bits {
    const found = noBits(table.count);
    const having = (codes: readonly string[]) =>
      Uint8Array.from(codes, (text) => (text.includes(` ${word}`) ? 1 : 0));
    const [places, types] = [having(from.places), having(from.types)];
    const ofSite = sites.place.map((place, site) => {
      const municipality = sites.municipality[site] ?? 0;
      return (places[place] ?? 0) | (places[municipality - 1] ?? 0);
    });
    for (let slot = 0; slot < slots.count; slot++)
      if (ofSite[slots.site[slot] ?? 0] === 1 || types[CODE.type[slots.code[slot] ?? 0] ?? 0] === 1)
        setRange(found, slots.start[slot] ?? 0, slots.start[slot + 1] ?? 0, true);
    const persons = from.persons.flatMap((text) => [text, text]);
    for (const [cube, codes] of [
      [cubes.actors, from.actors],
      [cubes.sources, from.publishers],
      [cubes.visitors, persons],
    ] as const) {
      const wanted = having(codes);
      if (wanted.includes(1)) cube.findHaving(wanted, found);
    }
    const [forces, names] = [having(from.forces), having(from.forceNames)];
    if (forces.includes(1) || names.includes(1))
      for (let row = 0; row < table.count; row++)
        if (forces[table.force[row] ?? 0] === 1 || names[table.forceName[row] ?? 0] === 1)
          addBit(found, slots.positionOf[row] ?? 0);
    return found;
  }
}
