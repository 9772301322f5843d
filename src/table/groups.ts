import type { Table } from './table.ts';

/** The place that stands for a row in the place facet: its municipality, or its own place where there is none. */
export function groupPlace(table: Table, row: number): number {
  const municipality = table.municipality[row] ?? 0;
  return municipality > 0 ? municipality - 1 : (table.place[row] ?? 0);
}

/** All places of the place facet, as indexes into `places`, ascending. */
export function groupsOf(table: Table): Uint32Array {
  const seen = new Uint8Array(table.places.length);
  for (let row = 0; row < table.count; row++) seen[groupPlace(table, row)] = 1;
  return Uint32Array.from(table.places.keys()).filter((place) => seen[place] === 1);
}
