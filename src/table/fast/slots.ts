import { EVENT_TYPES, STATUSES } from '../../event/types.ts';
import { killedOf } from '../match.ts';
import type { Table } from '../table.ts';
import type { Sites } from './sites.ts';

/**
 * Events that nothing on the page but time, names and thresholds tells apart share a slot: same site, type, coding, status, and somebody killed or nobody. A million
 * events have some hundred thousand slots, so that what depends on these alone is counted by slot, not by row. Slots are numbered by site.
 */
export type Slots = {
  count: number;
  site: Uint32Array;
  type: Uint8Array;
  coding: Uint8Array;
  status: Uint8Array;
  lethal: Uint8Array;
  ofRow: Uint32Array;
  /** Rows by slot, oldest first: those of slot i are `rows[start[i] … start[i + 1])`. */
  rows: Uint32Array;
  start: Uint32Array;
  /** Slots by spot: those of spot i are `ofSpot[i] … ofSpot[i + 1]`. */
  ofSpot: Uint32Array;
};

const CODES = EVENT_TYPES.length * 2 * STATUSES.length * 2;

/** Groups keys: `start` by key, and the items in the order of their keys. */
export function groupBy(keys: Uint32Array, count: number): { start: Uint32Array; items: Uint32Array } {
  const start = new Uint32Array(count + 1);
  for (let i = 0; i < keys.length; i++) start[(keys[i] ?? 0) + 1] = (start[(keys[i] ?? 0) + 1] ?? 0) + 1;
  for (let key = 0; key < count; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice(0, count);
  const items = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const at = next[key] ?? 0;
    items[at] = i;
    next[key] = at + 1;
  }
  return { start, items };
}

/** Finds the slots of a table. */
export function findSlots(table: Table, sites: Sites): Slots {
  const { count } = table;
  const bySite = groupBy(sites.ofRow, sites.count);
  const ofRow = new Uint32Array(count);
  const found = new Int32Array(CODES).fill(-1);
  const codes: number[] = [];
  const siteOf: number[] = [];
  for (let site = 0; site < sites.count; site++) {
    const first = codes.length;
    for (let i = bySite.start[site] ?? 0; i < (bySite.start[site + 1] ?? 0); i++) {
      const row = bySite.items[i] ?? 0;
      const code = codeOf(table, row);
      let slot = found[code] ?? -1;
      if (slot < first) {
        slot = codes.length;
        found[code] = slot;
        codes.push(code);
        siteOf.push(site);
      }
      ofRow[row] = slot;
    }
  }
  const site = Uint32Array.from(siteOf);
  const { start, items } = groupBy(ofRow, codes.length);
  return {
    count: codes.length,
    site,
    type: Uint8Array.from(codes, (code) => Math.floor(code / (STATUSES.length * 4))),
    coding: Uint8Array.from(codes, (code) => Math.floor(code / (STATUSES.length * 2)) % 2),
    status: Uint8Array.from(codes, (code) => Math.floor(code / 2) % STATUSES.length),
    lethal: Uint8Array.from(codes, (code) => code % 2),
    ofRow,
    rows: items,
    start,
    ofSpot: groupBy(
      site.map((at) => sites.spot[at] ?? 0),
      sites.spots.count,
    ).start,
  };
}

function codeOf(table: Table, row: number): number {
  const type = table.type[row] ?? 0;
  const coding = table.coding[row] ?? 0;
  const status = table.status[row] ?? 0;
  return ((type * 2 + coding) * STATUSES.length + status) * 2 + (killedOf(table, row) > 0 ? 1 : 0);
}
