import { type Bounds, inRing, type LonLat } from '../base/geo.ts';
import { remembered } from '../base/remember.ts';
import { CODINGS, EVENT_TYPES, KINDS, STATUSES } from '../event/types.ts';
import type { SearchIndex } from './scan/search.ts';
import { FACETS, type Facet, type Selection } from './selection.ts';
import type { Lists, Table } from './table.ts';

/** A region of the address bar that stands for several municipalities. */
export const REGIONS: Record<string, readonly string[]> = {
  'northern-kosovo': [
    'leposavic-municipality',
    'zvecan-municipality',
    'zubin-potok-municipality',
    'north-mitrovica-municipality',
  ],
};

/**
 * One bit for each clause of a selection: bit i of a row is set when clause i holds it back. The order is FACETS, then
 * time, text, thresholds, space.
 */
export const CLAUSE = { time: 1 << 7, text: 1 << 8, thresholds: 1 << 9, space: 1 << 10 } as const;
/** The bit of a facet's clause. */
export function facetBit(facet: Facet): number {
  return 1 << FACETS.indexOf(facet);
}

/** Fail bits of every row: 0 = the row matches. A view ignores its own filter by masking its clause out. */
export function failBits(table: Table, selection: Selection, search: SearchIndex): Uint16Array {
  const fails = new Uint16Array(table.count);
  const mark = (bit: number, holds: (row: number) => boolean) => {
    for (let row = 0; row < table.count; row++) if (!holds(row)) fails[row] = (fails[row] ?? 0) | bit;
  };
  const inValues = (facet: Facet, column: Uint8Array, names: readonly string[]) => {
    if (selection[facet].length === 0) return;
    const wanted = names.map((name) => selection[facet].includes(name));
    mark(facetBit(facet), (row) => wanted[column[row] ?? 0] === true);
  };
  inValues('kind', table.kind, KINDS);
  inValues('type', table.type, EVENT_TYPES);
  inValues('coding', table.coding, CODINGS);
  inValues('status', table.status, STATUSES);
  if (selection.place.length > 0) {
    const wanted = placesOf(table, selection.place);
    mark(
      facetBit('place'),
      (row) => wanted[table.place[row] ?? 0] === 1 || wanted[(table.municipality[row] ?? 0) - 1] === 1,
    );
  }
  const inLists = (facet: Facet, lists: Lists, ids: readonly { id: string }[]) => {
    if (selection[facet].length === 0) return;
    const wanted = ids.map(({ id }) => selection[facet].includes(id));
    mark(facetBit(facet), (row) => {
      for (let i = lists.offsets[row] ?? 0; i < (lists.offsets[row + 1] ?? 0); i++) {
        if (wanted[lists.values[i] ?? 0]) return true;
      }
      return false;
    });
  };
  inLists('actor', table.actorsOf, table.actors);
  inLists('source', table.publishersOf, table.publishers);
  const { from, to, q, minKilled, minConfidence, bbox, area } = selection;
  if (from !== null) mark(CLAUSE.time, (row) => (table.last[row] ?? 0) >= from);
  if (to !== null) mark(CLAUSE.time, (row) => (table.first[row] ?? 0) <= to);
  if (q.trim() !== '') {
    const hits = search.find(q);
    mark(CLAUSE.text, (row) => hits[row] === 1);
  }
  if (minKilled !== null) {
    mark(CLAUSE.thresholds, (row) => killedOf(table, row) >= minKilled);
  }
  if (minConfidence !== null) {
    mark(CLAUSE.thresholds, (row) => (table.confidence[row] ?? 0) >= Math.round(minConfidence * 100));
  }
  if (bbox !== null) {
    const inside = boundsTest(bbox);
    mark(CLAUSE.space, (row) => inside(table.lon[row] ?? 0, table.lat[row] ?? 0));
  }
  if (area !== null) markArea(table, area, mark);
  return fails;
}

function markArea(
  table: Table,
  ring: readonly LonLat[],
  mark: (bit: number, holds: (row: number) => boolean) => void,
): void {
  const known = new Map<number, boolean>();
  mark(CLAUSE.space, (row) => {
    const [lon, lat] = [table.lon[row] ?? 0, table.lat[row] ?? 0];
    const key = lon * 20_000_000 + lat;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const inside = inRing(lon / 1e5, lat / 1e5, ring);
    known.set(key, inside);
    return inside;
  });
}

/** Bounds in the unit of coordinates: degrees × 100,000. */
export function boundsOf([west, south, east, north]: Bounds) {
  const unit = (degrees: number) => Math.round(degrees * 1e5);
  return { west: unit(west), south: unit(south), east: unit(east), north: unit(north) };
}

function boundsTest(bounds: Bounds): (lon: number, lat: number) => boolean {
  const { west, south, east, north } = boundsOf(bounds);
  return (lon, lat) => lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Killed of a row for thresholds and sorting: the best figure, else the lowest; 0 when no report says. */
export function killedOf(table: Table, row: number): number {
  const best = table.killed[row] ?? -1;
  return best >= 0 ? best : Math.max(0, table.killedLow[row] ?? 0);
}

/** Rows with somebody killed, oldest first. */
export function deadlyRows(table: Table): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < table.count; row++) if (killedOf(table, row) > 0) rows.push(row);
  return Uint32Array.from(rows);
}

/** Places of a table by their id, and by that of their municipality. */
const placesByName = remembered(({ places }: Table) => {
  const named = new Map<string, number[]>();
  places.forEach(({ id, municipality }, place) => {
    for (const name of new Set([id, municipality ?? id])) {
      const those = named.get(name);
      if (those) those.push(place);
      else named.set(name, [place]);
    }
  });
  return named;
});

/** 1 for each place of the table that the ids name, directly or through its municipality or region. */
export function placesOf(table: Table, ids: readonly string[]): Uint8Array {
  const wanted = new Uint8Array(table.places.length);
  for (const id of ids)
    for (const name of [id, ...(REGIONS[id] ?? [])])
      for (const place of placesByName(table).get(name) ?? []) wanted[place] = 1;
  return wanted;
}
