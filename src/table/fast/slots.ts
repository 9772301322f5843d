import { EVENT_TYPES, STATUSES } from '../../event/types.ts';
import { killedOf } from '../match.ts';
import type { Table } from '../table.ts';
import type { Sites } from './sites.ts';

/**
 * Events that nothing on the page but time, names and thresholds tells apart share a slot: same site, type, coding, status, and somebody killed or nobody. A million
 * events have some hundred thousand slots, so that what depends on these alone is counted by slot, not by row. They are numbered by site, and the engine
 * keeps its own columns in their order: what comes and goes together lies together. A place in that order is a position.
 */
export type Slots = {
  count: number;
  site: Uint32Array;
  /** Type, coding, status and lethal in one number below CODES. */
  code: Uint16Array;
  /** First position of each slot, with the end as last; within a slot the oldest row comes first. */
  start: Uint32Array;
  /** Row of each position, and position and slot of each row. */
  rowAt: Uint32Array;
  positionOf: Uint32Array;
  ofRow: Uint32Array;
  /** First slot of each site, with the end as last. */
  ofSite: Uint32Array;
  /** First slot of each spot, with the end as last. */
  ofSpot: Uint32Array;
  /** Slots by code. */
  byCode: Grouped;
};

/** Items by key: those of key i are `items[start[i] … start[i + 1])`. */
export type Grouped = { start: Uint32Array; items: Uint32Array };

/** How many codes there are. */
export const CODES = EVENT_TYPES.length * 2 * STATUSES.length * 2;

const parts = (read: (code: number) => number) => Uint8Array.from({ length: CODES }, (_, code) => read(code));
/** What a code says, by code. */
export const CODE = {
  type: parts((code) => Math.floor(code / (STATUSES.length * 4))),
  coding: parts((code) => Math.floor(code / (STATUSES.length * 2)) % 2),
  status: parts((code) => Math.floor(code / 2) % STATUSES.length),
  lethal: parts((code) => code % 2),
} as const;

/** Groups items by their keys, keeping their order: by default the positions of the keys. */
export function groupBy(keys: Uint32Array | Uint16Array, count: number, items?: Uint32Array): Grouped {
  const start = new Uint32Array(count + 1);
  for (let i = 0; i < keys.length; i++) {
    const after = (keys[i] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let key = 0; key < count; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice(0, count);
  const grouped = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const item = items === undefined ? i : (items[i] ?? 0);
    const key = keys[item] ?? 0;
    const at = next[key] ?? 0;
    grouped[at] = item;
    next[key] = at + 1;
  }
  return { start, items: grouped };
}

/** Finds the slots of a table, site by site. `siteOf`: the site of each row. */
export function findSlots(table: Table, sites: Sites, siteOf: Uint32Array): Slots {
  const codes = codesOf(table);
  const { start: siteStart, items: rowAt } = groupBy(siteOf, sites.count, groupBy(codes, CODES).items);
  const ofRow = new Uint32Array(table.count);
  const positionOf = new Uint32Array(table.count);
  const ofSite = new Uint32Array(sites.count + 1);
  const ofSpot = new Uint32Array(sites.spots.count + 1);
  const [site, code, start]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < sites.count; at++) {
    const end = siteStart[at + 1] ?? 0;
    let latest = -1;
    for (let position = siteStart[at] ?? 0; position < end; position++) {
      const row = rowAt[position] ?? 0;
      const its = codes[row] ?? 0;
      if (its !== latest) {
        latest = its;
        site.push(at);
        code.push(its);
        start.push(position);
      }
      ofRow[row] = site.length - 1;
      positionOf[row] = position;
    }
    ofSite[at + 1] = site.length;
    ofSpot[(sites.spot[at] ?? 0) + 1] = site.length;
  }
  start.push(table.count);
  const codeOf = Uint16Array.from(code);
  return {
    count: site.length,
    site: Uint32Array.from(site),
    code: codeOf,
    start: Uint32Array.from(start),
    rowAt,
    positionOf,
    ofRow,
    ofSite,
    ofSpot,
    byCode: groupBy(codeOf, CODES),
  };
}

function codesOf(table: Table): Uint16Array {
  const { type, coding, status, count } = table;
  const codes = new Uint16Array(count);
  for (let row = 0; row < count; row++) {
    const known = ((type[row] ?? 0) * 2 + (coding[row] ?? 0)) * STATUSES.length + (status[row] ?? 0);
    codes[row] = known * 2 + (killedOf(table, row) > 0 ? 1 : 0);
  }
  return codes;
}
