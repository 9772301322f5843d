import { once } from '../../base/remember.ts';
import { EVENT_TYPES } from '../../event/types.ts';
import type { Room } from '../kernel/room.ts';
import { CODE, CODES } from './codes.ts';
import type { Collected } from './collect.ts';
import { addUp, type Index, indexes, threeOf } from './indexes.ts';
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
  /** Found when they are first asked for. */
  byType: () => Runs;
};

/** Runs of neighbouring slots, of one site and type each, by type and site: those of type i are `start[i] … start[i + 1]`. */
export type Runs = { start: Uint32Array; site: Uint32Array; from: Uint32Array; length: Uint8Array };

/** Finds the slots of a table, site by site. */
export function findSlots(sites: Sites, collected: Collected): Slots {
  const { siteOf, bySite, codeAt, from } = orderBySite(sites, collected);
  const { codeOf, ofCode: rowsOf } = collected;
  const occurring = Uint16Array.from(rowsOf.keys()).filter((its) => rowsOf[its] !== 0);
  const [rowAt, positionOf] = [new Uint32Array(bySite.length), new Uint32Array(bySite.length)];
  const [site, code, start] = threeOf(bySite.length + 1);
  const ofSite = new Uint32Array(sites.count + 1);
  const ofCode = new Uint32Array(CODES + 1);
  /** How many rows of a site have each code, and then the position of the next. */
  const next = new Uint32Array(CODES);
  let count = 0;
  for (let at = 0; at < sites.count; at++) {
    const end = from[at + 1] ?? 0;
    let position = from[at] ?? 0;
    for (let i = position; i < end; i++) {
      const its = codeAt[i] ?? 0;
      next[its] = (next[its] ?? 0) + 1;
    }
    for (let n = 0, first = position; first < end; n++) {
      const its = occurring[n] ?? 0;
      const rows = next[its] ?? 0;
      if (rows === 0) continue;
      site[count] = at;
      code[count] = its;
      start[count++] = first;
      ofCode[its + 1] = (ofCode[its + 1] ?? 0) + 1;
      next[its] = first;
      first += rows;
    }
    for (; position < end; position++) {
      const its = codeAt[position] ?? 0;
      const row = bySite[position] ?? 0;
      const to = next[its] ?? 0;
      next[its] = to + 1;
      rowAt[to] = row;
      positionOf[row] = to;
    }
    for (let slot = ofSite[at] ?? 0; slot < count; slot++) next[code[slot] ?? 0] = 0;
    ofSite[at + 1] = count;
  }
  start[count] = bySite.length;
  const ofSpot = new Uint32Array(sites.spots.count + 1);
  for (let at = 0; at < sites.count; at++) ofSpot[(sites.spot[at] ?? 0) + 1] = ofSite[at + 1] ?? 0;
  const slots = { site: site.slice(0, count), code: Uint16Array.from(code.subarray(0, count)) };
  const starts = start.slice(0, count + 1);
  return {
    count,
    ...slots,
    start: starts,
    rowAt,
    positionOf,
    deadly: rowsOf.reduce((sum, rows, its) => sum + rows * (CODE.lethal[its] ?? 0), 0),
    siteOf,
    codeOf,
    slotOf: once(() => spread(starts, rowAt)),
    ofSite,
    ofSpot,
    ofCode: addUp(ofCode),
    byType: once(() => runsOf(slots.site, slots.code)),
  };
}

/** The same slots with the columns that kernels read in a room. */
export function slotsIn(room: Room, slots: Slots): Slots {
  const [start, ofSite] = [room.uint32(slots.start.length), room.uint32(slots.ofSite.length)];
  const code = room.uint16(slots.code.length);
  start.set(slots.start);
  ofSite.set(slots.ofSite);
  code.set(slots.code);
  return { ...slots, start, ofSite, code };
}

/** Puts rows in the order of their sites; `bySite`, `codeAt`: rows and codes in that order; `from`: where each site begins, with the end as last. */
function orderBySite({ count, rank }: Sites, { foundOf, codeOf, ofFound }: Collected) {
  const from = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) from[(rank[at] ?? 0) + 1] = ofFound[at] ?? 0;
  const next = addUp(from).slice();
  const siteOf = indexes(codeOf.length, count);
  const [bySite, codeAt] = [new Uint32Array(codeOf.length), new Uint16Array(codeOf.length)];
  for (let row = 0; row < codeOf.length; row++) {
    const at = rank[foundOf[row] ?? 0] ?? 0;
    const to = next[at] ?? 0;
    next[at] = to + 1;
    siteOf[row] = at;
    bySite[to] = row;
    codeAt[to] = codeOf[row] ?? 0;
  }
  return { siteOf, bySite, codeAt, from };
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
