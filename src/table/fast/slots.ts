import { EVENT_TYPES, STATUSES } from '../../event/types.ts';
import { killedOf } from '../match.ts';
import type { Table } from '../table.ts';
import type { Sites } from './sites.ts';

/**
 * Events that nothing on the page but time, names and thresholds tells apart share a slot: same site, type, coding, status, and somebody killed or nobody. A million
 * events have some hundred thousand slots, so that what depends on these alone is counted by slot, not by row. They are numbered by site.
 */
export type Slots = {
  count: number;
  site: Uint32Array;
  /** Type, coding, status and lethal in one number below CODES. */
  code: Uint16Array;
  type: Uint8Array;
  coding: Uint8Array;
  status: Uint8Array;
  lethal: Uint8Array;
  ofRow: Uint32Array;
  /** Rows by slot, oldest first. */
  rows: Grouped;
  /** First slot of each site, with the end as last. */
  ofSite: Uint32Array;
  /** First slot of each spot, with the end as last. */
  ofSpot: Uint32Array;
};

/** Items by key: those of key i are `items[start[i] … start[i + 1])`. */
export type Grouped = { start: Uint32Array; items: Uint32Array };

/** How many codes there are. */
export const CODES = EVENT_TYPES.length * 2 * STATUSES.length * 2;

/** Groups the positions of keys by key. */
export function groupBy(keys: Uint32Array, count: number): Grouped {
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

/** Finds the slots of a table, in the order in which they turn up, by an open hash table of site and code. */
export function findSlots(table: Table, sites: Sites): Slots {
  const { count } = table;
  const ofRow = new Uint32Array(count);
  const keys: number[] = [];
  let size = 1 << 14;
  let found = new Int32Array(size).fill(-1);
  /** Key of the slot that stands at a place of `found`: one look less. */
  let keyAt = new Float64Array(size);
  const start = (key: number) => (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1);
  const put = (key: number, slot: number) => {
    let at = start(key);
    while (found[at] !== -1) at = (at + 1) & (size - 1);
    found[at] = slot;
    keyAt[at] = key;
  };
  for (let row = 0; row < count; row++) {
    const key = (sites.ofRow[row] ?? 0) * CODES + codeOf(table, row);
    let at = start(key);
    while (found[at] !== -1 && keyAt[at] !== key) at = (at + 1) & (size - 1);
    let slot = found[at] ?? -1;
    if (slot === -1) {
      slot = keys.length;
      keys.push(key);
      put(key, slot);
      if (keys.length * 2 > size) {
        size *= 4;
        found = new Int32Array(size).fill(-1);
        keyAt = new Float64Array(size);
        keys.forEach(put);
      }
    }
    ofRow[row] = slot;
  }
  const { start: ofSite, items: order } = groupBy(
    Uint32Array.from(keys, (key) => Math.floor(key / CODES)),
    sites.count,
  );
  const rank = new Uint32Array(order.length);
  for (let slot = 0; slot < order.length; slot++) rank[order[slot] ?? 0] = slot;
  for (let row = 0; row < count; row++) ofRow[row] = rank[ofRow[row] ?? 0] ?? 0;
  const site = order.map((found) => Math.floor((keys[found] ?? 0) / CODES));
  const code = Uint16Array.from(order, (found) => (keys[found] ?? 0) % CODES);
  const parts = Array.from({ length: CODES }, (_, at) => partsOf(at));
  const part = (name: keyof ReturnType<typeof partsOf>) =>
    Uint8Array.from(code, (at) => parts[at]?.[name] ?? 0);
  const ofSpot = new Uint32Array(sites.spots.count + 1).fill(keys.length);
  for (let at = sites.count - 1; at >= 0; at--) ofSpot[sites.spot[at] ?? 0] = ofSite[at] ?? 0;
  return {
    count: keys.length,
    site,
    code,
    type: part('type'),
    coding: part('coding'),
    status: part('status'),
    lethal: part('lethal'),
    ofRow,
    rows: groupBy(ofRow, keys.length),
    ofSite,
    ofSpot,
  };
}

/** What a code says. */
export function partsOf(code: number) {
  return {
    type: Math.floor(code / (STATUSES.length * 4)),
    coding: Math.floor(code / (STATUSES.length * 2)) % 2,
    status: Math.floor(code / 2) % STATUSES.length,
    lethal: code % 2,
  };
}

function codeOf(table: Table, row: number): number {
  const type = table.type[row] ?? 0;
  const coding = table.coding[row] ?? 0;
  const status = table.status[row] ?? 0;
  return ((type * 2 + coding) * STATUSES.length + status) * 2 + (killedOf(table, row) > 0 ? 1 : 0);
}
