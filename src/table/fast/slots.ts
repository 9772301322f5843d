import { once } from '../../base/remember.ts';
import { EVENT_TYPES, STATUSES } from '../../event/types.ts';
import { killedOf } from '../match.ts';
import type { Table } from '../table.ts';
import { addUp, groupBy, type Index, startsOf, threeOf } from './indexes.ts';
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
  /** How many rows killed somebody. */
  deadly: number;
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
  const { rowAt, positionOf, deadly, found } = order(siteOf, sites.count, codeOf);
  const { count } = found;
  const ofSite = startsOf(found.site, sites.count);
  const next = ofSite.slice(0, -1);
  const [site, code, start] = [new Uint32Array(count), new Uint16Array(count), new Uint32Array(count + 1)];
  for (let i = 0; i < count; i++) {
    const its = found.site[i] ?? 0;
    const slot = next[its] ?? 0;
    next[its] = slot + 1;
    site[slot] = its;
    code[slot] = found.code[i] ?? 0;
    start[slot] = found.start[i] ?? 0;
  }
  start[count] = table.count;
  const ofSpot = new Uint32Array(sites.spots.count + 1);
  for (let at = 0; at < sites.count; at++) ofSpot[(sites.spot[at] ?? 0) + 1] = ofSite[at + 1] ?? 0;
  return {
    count,
    site,
    code,
    start,
    rowAt,
    positionOf,
    deadly,
    siteOf,
    codeOf,
    slotOf: once(() => spread(start, rowAt)),
    ofSite,
    ofSpot,
    ofCode: startsOf(code, CODES),
    byType: runsOf(site, code),
  };
}

function runsOf(site: Uint32Array, code: Uint16Array): Runs {
  const [firsts, types] = [new Uint32Array(site.length + 1), new Uint8Array(site.length)];
  const start = new Uint32Array(EVENT_TYPES.length + 1);
  let runs = 0;
  for (let slot = 0, at = -1, type = -1; slot < site.length; slot++) {
    const its = CODE.type[code[slot] ?? 0] ?? 0;
    if (its === type && site[slot] === at) continue;
    [at, type] = [site[slot] ?? 0, its];
    start[its + 1] = (start[its + 1] ?? 0) + 1;
    firsts[runs] = slot;
    types[runs++] = its;
  }
  firsts[runs] = site.length;
  const next = addUp(start).slice();
  const out = { site: new Uint32Array(runs), from: new Uint32Array(runs), length: new Uint8Array(runs) };
  for (let run = 0; run < runs; run++) {
    const type = types[run] ?? 0;
    const to = next[type] ?? 0;
    const from = firsts[run] ?? 0;
    next[type] = to + 1;
    out.site[to] = site[from] ?? 0;
    out.from[to] = from;
    out.length[to] = (firsts[run + 1] ?? 0) - from;
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

/** Puts rows in the order of site, code and row; `found`: site, code and first position of each slot, in the order of their codes. */
function order(siteOf: Index, sites: number, codeOf: Uint16Array) {
  const { start: rowsOf, items } = groupBy(codeOf, CODES);
  const next = startsOf(siteOf, sites).slice(0, sites);
  const [rowAt, positionOf] = [new Uint32Array(items.length), new Uint32Array(items.length)];
  const [site, code, start] = threeOf(items.length);
  const latest = new Uint16Array(sites).fill(CODES);
  let count = 0;
  for (let its = 0, i = 0; its < CODES; its++)
    for (const end = rowsOf[its + 1] ?? 0; i < end; i++) {
      const row = items[i] ?? 0;
      const at = siteOf[row] ?? 0;
      const position = next[at] ?? 0;
      next[at] = position + 1;
      rowAt[position] = row;
      positionOf[row] = position;
      if (latest[at] === its) continue;
      latest[at] = its;
      site[count] = at;
      code[count] = its;
      start[count++] = position;
    }
  let deadly = 0;
  for (let its = 0; its < CODES; its++)
    deadly += (CODE.lethal[its] ?? 0) * ((rowsOf[its + 1] ?? 0) - (rowsOf[its] ?? 0));
  return { rowAt, positionOf, deadly, found: { count, site: site.subarray(0, count), code, start } };
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
