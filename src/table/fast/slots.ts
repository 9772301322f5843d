import { once } from '../../base/remember.ts';
import { EVENT_TYPES, STATUSES } from '../../event/types.ts';
import { killedOf } from '../match.ts';
import type { Table } from '../table.ts';
import { groupBy, type Index, startsOf } from './indexes.ts';
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
  /** Row of each position, and position, site and code of each row. */
  rowAt: Uint32Array;
  positionOf: Uint32Array;
  siteOf: Index;
  codeOf: Uint16Array;
  /** Slot of each row; found when it is first asked for. */
  slotOf: () => Uint32Array;
  /** First slot of each site, with the end as last. */
  ofSite: Uint32Array;
  /** First slot of each spot, with the end as last. */
  ofSpot: Uint32Array;
  /** How many slots have a code below each. */
  ofCode: Uint32Array;
  byType: Runs;
};

/** Runs of neighbouring slots, of one site and type each, by type and site: those of type i are `start[i] … start[i + 1]`. */
export type Runs = { start: Uint32Array; site: Uint32Array; from: Uint32Array; length: Uint8Array };

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

/** Finds the slots of a table, site by site. `siteOf`: the site of each row. */
export function findSlots(table: Table, sites: Sites, siteOf: Index): Slots {
  const codeOf = codesOf(table);
  const { rowAt, positionOf, codeAt, siteStart } = order(siteOf, sites.count, codeOf);
  const [site, code] = [new Uint32Array(table.count), new Uint16Array(table.count)];
  const start = new Uint32Array(table.count + 1);
  const ofSite = new Uint32Array(sites.count + 1);
  const ofSpot = new Uint32Array(sites.spots.count + 1);
  let count = 0;
  for (let at = 0; at < sites.count; at++) {
    const end = siteStart[at + 1] ?? 0;
    for (let position = siteStart[at] ?? 0, latest = -1; position < end; position++) {
      const its = codeAt[position] ?? 0;
      if (its === latest) continue;
      latest = its;
      site[count] = at;
      code[count] = its;
      start[count++] = position;
    }
    ofSite[at + 1] = count;
    ofSpot[(sites.spot[at] ?? 0) + 1] = count;
  }
  start[count] = table.count;
  const slots = { site: site.slice(0, count), code: code.slice(0, count), start: start.slice(0, count + 1) };
  return {
    count,
    ...slots,
    rowAt,
    positionOf,
    siteOf,
    codeOf,
    slotOf: once(() => spread(slots.start, rowAt)),
    ofSite,
    ofSpot,
    ofCode: startsOf(slots.code, CODES),
    byType: runsOf(slots.site, slots.code),
  };
}

function runsOf(site: Uint32Array, code: Uint16Array): Runs {
  const [firsts, types] = [new Uint32Array(site.length + 1), new Uint8Array(site.length)];
  let runs = 0;
  for (let slot = 0, at = -1, type = -1; slot < site.length; slot++) {
    const its = CODE.type[code[slot] ?? 0] ?? 0;
    if (its === type && site[slot] === at) continue;
    [at, type] = [site[slot] ?? 0, its];
    firsts[runs] = slot;
    types[runs++] = its;
  }
  firsts[runs] = site.length;
  const { start, items } = groupBy(types.subarray(0, runs), EVENT_TYPES.length);
  const out = { site: new Uint32Array(runs), from: new Uint32Array(runs), length: new Uint8Array(runs) };
  for (let i = 0; i < runs; i++) {
    const run = items[i] ?? 0;
    const from = firsts[run] ?? 0;
    out.site[i] = site[from] ?? 0;
    out.from[i] = from;
    out.length[i] = (firsts[run + 1] ?? 0) - from;
  }
  return { start, ...out };
}

/** The slot of each row. */
function spread(start: Uint32Array, rowAt: Uint32Array): Uint32Array {
  const slotOf = new Uint32Array(rowAt.length);
  for (let slot = 0; slot + 1 < start.length; slot++) {
    const end = start[slot + 1] ?? 0;
    for (let position = start[slot] ?? 0; position < end; position++) slotOf[rowAt[position] ?? 0] = slot;
  }
  return slotOf;
}

/** Puts rows in the order of site, code and row, with the code at each position and where each site begins. */
function order(siteOf: Index, sites: number, codeOf: Uint16Array) {
  const { items } = groupBy(codeOf, CODES);
  const siteStart = startsOf(siteOf, sites);
  const next = siteStart.slice(0, sites);
  const rowAt = new Uint32Array(items.length);
  const positionOf = new Uint32Array(items.length);
  const codeAt = new Uint16Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const row = items[i] ?? 0;
    const site = siteOf[row] ?? 0;
    const position = next[site] ?? 0;
    next[site] = position + 1;
    rowAt[position] = row;
    positionOf[row] = position;
    codeAt[position] = codeOf[row] ?? 0;
  }
  return { rowAt, positionOf, codeAt, siteStart };
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
