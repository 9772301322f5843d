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

/** Finds the slots of a table, site by site. */
export function findSlots(table: Table, sites: Sites): Slots {
  const codes = new Uint16Array(table.count).map((_, row) => codeOf(table, row));
  const { start, items } = groupBy(sites.ofRow, sites.count);
  const ofRow = new Uint32Array(table.count);
  const ofSite = new Uint32Array(sites.count + 1);
  const ofSpot = new Uint32Array(sites.spots.count + 1);
  const [site, code]: [number[], number[]] = [[], []];
  /** Latest slot of each code. */
  const latest = new Int32Array(CODES).fill(-1);
  for (let at = 0; at < sites.count; at++) {
    const before = site.length;
    for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i++) {
      const row = items[i] ?? 0;
      const its = codes[row] ?? 0;
      if ((latest[its] ?? 0) < before) {
        latest[its] = site.length;
        site.push(at);
        code.push(its);
      }
      ofRow[row] = latest[its] ?? 0;
    }
    ofSite[at + 1] = site.length;
    ofSpot[(sites.spot[at] ?? 0) + 1] = site.length;
  }
  const part = (name: keyof ReturnType<typeof partsOf>) => {
    const parts = Uint8Array.from(latest, (_, at) => partsOf(at)[name]);
    return Uint8Array.from(code, (at) => parts[at] ?? 0);
  };
  return {
    count: site.length,
    site: Uint32Array.from(site),
    code: Uint16Array.from(code),
    type: part('type'),
    coding: part('coding'),
    status: part('status'),
    lethal: part('lethal'),
    ofRow,
    rows: groupBy(ofRow, site.length),
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
