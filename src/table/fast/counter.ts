import type { Want } from '../answer.ts';
import { type MarkRows, markRows } from '../lanes.ts';
import type { Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { flipBit, hasBit } from './bits.ts';
import { createGroups } from './cube-groups.ts';
import { CUBES, type CubeName, type Cubes, countKeys, createCubes, PASSING } from './cubes.ts';
import { createInside } from './inside.ts';
import { createMap, type MapTotals } from './map.ts';
import { findMonths, type Months } from './months.ts';
import { groupSites } from './place-groups.ts';
import { createRowClauses, type RowClauses } from './row-clauses.ts';
import { createSearch } from './search.ts';
import { findSites, type Sites } from './sites.ts';
import { createSlotClauses, SLOT, type SlotClauses, typeFails } from './slot-clauses.ts';
import { CODES, findSlots, type Slots } from './slots.ts';
import { createTally } from './tally.ts';
import { createTotals, type Totals } from './totals.ts';

/**
 * Everything that is counted, kept live from one selection to the next. Two levels: rows pass or fail by time, names, text and thresholds;
 * the rows that pass are counted by slot; slots pass or fail by kind, type, place, coding, status and space. Cubes count rows by month and name
 * for the views that ignore a row clause. What nobody looks at sleeps, and catches up when somebody looks again.
 */
export type Counter = {
  sites: Sites;
  slots: Slots;
  months: Months;
  /** Rows with a mark on the timeline. */
  marked: MarkRows;
  rowClauses: RowClauses;
  clauses: SlotClauses;
  cubes: Cubes;
  totals: Totals;
  map: MapTotals;
  update: (selection: Selection) => void;
  /** Keeps live what is wanted, and only that. */
  watch: (want: Want) => void;
  /** Keeps the cubes of months live too. */
  watchMonths: () => void;
  /** True when the row matches everything; or everything but time. */
  matches: (row: number) => boolean;
  matchesAnyTime: (row: number) => boolean;
};

/** Shares of all rows, and of all slots, beyond which counting anew is quicker than following every change. */
const MANY_ROWS = 0.02;
const MANY_SLOTS = 0.25;

/** Counts a table, for the selection that holds back nothing. `facet`: the places of the place facet. */
export function createCounter(table: Table, facet: Uint32Array, typeWords: readonly string[]): Counter {
  const { sites, siteOf } = findSites(table);
  const slots = findSlots(table, sites, siteOf);
  const months = findMonths(table);
  const places = groupSites(table, sites, facet);
  const groups = createGroups(slots, places, countKeys(table, months));
  const marked = markRows(table);
  const cubes = createCubes(table, slots, months, groups, marked);
  const tally = createTally(table, slots);
  const search = createSearch(table, sites, slots, cubes, typeWords);
  const rowClauses = createRowClauses(table, slots, cubes, search, tally, Math.ceil(MANY_ROWS * table.count));
  const clauses = createSlotClauses(table, sites, slots);
  const totals = createTotals(sites, slots, places);
  const map = createMap(table, sites, slots);
  const { positionOf, ofRow } = slots;
  const { passing } = rowClauses;
  const { counts, killed } = tally;
  const many = MANY_SLOTS * slots.count;
  const inside = createInside(slots);
  let wholePlaces = true;
  let watched = new Set<CubeName>(CUBES);
  let mapWatched = true;
  /** Totals, and the map, must be added up anew. */
  let [totalsStale, mapStale] = [true, true];

  /** Clauses that the groups of the cubes do not know: a slot that fails one is in no cube. */
  const outside = () => SLOT.coding | SLOT.status | SLOT.space | (wholePlaces ? 0 : SLOT.place);
  const catchUp = () => {
    const { bits, dirty } = inside;
    if (dirty.count > 0) for (const name of watched) cubes[name].hold(passing[PASSING[name]], bits, dirty);
    dirty.count = 0;
    if (totalsStale) totals.addAll(counts, killed, clauses.sites);
    if (mapWatched && (totalsStale || mapStale)) map.addAll(counts, clauses);
    mapStale = !mapWatched && (totalsStale || mapStale);
    totalsStale = false;
  };
  const countRows = () => {
    tally.countAll(passing.rows);
    totalsStale = true;
  };
  /** Follows a row that begins or ceases to pass. */
  const flipRow = (row: number, slot: number, by: number) => {
    const killed = tally.add(row, slot, by);
    if (totalsStale) return;
    const fails = clauses.sites[slots.site[slot] ?? 0] ?? 0;
    totals.add(slot, fails, by, killed);
    if (mapWatched && (fails & SLOT.place) === 0 && clauses.codes[slots.code[slot] ?? 0] === 0)
      map.add(slot, by);
  };
  /** Follows rows that only time lets pass now, or no more. */
  const flipTime = (rows: Uint32Array) => {
    if (!mapWatched) mapStale = true;
    const [byActor, bySource] = [rowClauses.atAnyTime('anyActor'), rowClauses.atAnyTime('anySource')];
    const awake = <Name extends CubeName>(name: Name) => (watched.has(name) ? cubes[name] : null);
    const [actors, sources, visitors] = [awake('actors'), awake('sources'), awake('visitors')];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const position = positionOf[row] ?? 0;
      const slot = ofRow[row] ?? 0;
      const isIn = hasBit(inside.bits, position);
      if (hasBit(byActor, position)) {
        flipBit(passing.anyActor, position);
        if (isIn) actors?.turn(row, position, slot);
      }
      if (hasBit(bySource, position)) {
        flipBit(passing.anySource, position);
        if (isIn) sources?.turn(row, position, slot);
      }
      if (!hasBit(passing.anyTime, position)) continue;
      flipBit(passing.rows, position);
      if (isIn) visitors?.turn(row, position, slot);
      flipRow(row, slot, hasBit(passing.rows, position) ? 1 : -1);
    }
  };
  /** Follows sites from what they failed before; `codes`: what codes fail meanwhile. */
  const flipSites = (before: Uint8Array, codes: Uint8Array, outBefore: number, out: number) => {
    if (slotsWhere(sites.count, slots.ofSite, (site) => before[site] !== clauses.sites[site]) > many)
      totalsStale = true;
    for (let site = 0; site < sites.count; site++) {
      const was = before[site] ?? 0;
      const is = clauses.sites[site] ?? 0;
      if (was === is) continue;
      const onMap = ((is & SLOT.place) === 0 ? 1 : 0) - ((was & SLOT.place) === 0 ? 1 : 0);
      const moves = ((is & out) === 0) !== ((was & outBefore) === 0);
      const end = slots.ofSite[site + 1] ?? 0;
      for (let slot = slots.ofSite[site] ?? 0; slot < end; slot++) {
        const fails = codes[slots.code[slot] ?? 0] ?? 0;
        if (moves && (fails & out) === 0) inside.set(slot, (is & out) === 0);
        const count = counts[slot] ?? 0;
        if (count === 0 || totalsStale) continue;
        totals.add(slot, was, -count, -(killed[slot] ?? 0));
        totals.add(slot, is, count, killed[slot] ?? 0);
        if (onMap !== 0 && fails === 0 && mapWatched) map.add(slot, onMap * count);
      }
    }
  };
  /** Follows codes from what they failed before. */
  const flipCodes = (before: Uint8Array, out: number) => {
    const { start: first, items } = slots.byCode;
    if (slotsWhere(CODES, first, (code) => (before[code] === 0) !== (clauses.codes[code] === 0)) > many)
      mapStale = true;
    for (let code = 0; code < CODES; code++) {
      const was = before[code] ?? 0;
      const is = clauses.codes[code] ?? 0;
      if (was === is) continue;
      const onMap = (is === 0 ? 1 : 0) - (was === 0 ? 1 : 0);
      const moves = ((is & out) === 0) !== ((was & out) === 0);
      if (onMap === 0 && !moves) continue;
      const follow = mapWatched && !mapStale && !totalsStale;
      const end = first[code + 1] ?? 0;
      for (let i = first[code] ?? 0; i < end; i++) {
        const slot = items[i] ?? 0;
        const fails = clauses.sites[slots.site[slot] ?? 0] ?? 0;
        if (moves && (fails & out) === 0) inside.set(slot, (is & out) === 0);
        const count = counts[slot] ?? 0;
        if (onMap !== 0 && count > 0 && follow && (fails & SLOT.place) === 0) map.add(slot, onMap * count);
      }
    }
  };
  const flipSlots = (selection: Selection) => {
    const { sites: sitesBefore, codes: codesBefore } = clauses.update(selection);
    if (!sitesBefore && !codesBefore) return;
    if (!mapWatched) mapStale = true;
    const outBefore = outside();
    wholePlaces = groups.choosePlaces(clauses.places());
    const out = outside();
    if (sitesBefore) flipSites(sitesBefore, codesBefore ?? clauses.codes, outBefore, out);
    if (codesBefore) flipCodes(codesBefore, out);
    if (outBefore !== out) inside.setAll(clauses, out);
    cubes.weigh(groups.weights(typeFails(selection)));
  };
  const wake = (names: ReadonlySet<CubeName>) => {
    for (const name of names) if (!watched.has(name)) inside.soilAll();
    watched = new Set(names);
    catchUp();
  };

  countRows();
  return {
    sites,
    slots,
    months,
    marked,
    rowClauses,
    clauses,
    cubes,
    totals,
    map,
    update(selection) {
      flipSlots(selection);
      const rows = rowClauses.update(selection);
      if (rows === 'many') {
        inside.soilAll();
        countRows();
      } else if (rows) flipTime(rows);
      catchUp();
    },
    watch(want) {
      mapWatched = want.map !== null;
      if (want.map && map.lay(want.map)) mapStale = true;
      wake(cubesFor(want));
    },
    watchMonths: () => wake(new Set([...watched, 'months'])),
    matches: (row) => hasBit(passing.rows, positionOf[row] ?? 0) && clauses.passes(ofRow[row] ?? 0),
    matchesAnyTime: (row) => hasBit(passing.anyTime, positionOf[row] ?? 0) && clauses.passes(ofRow[row] ?? 0),
  };
}

/** How many slots there are in the numbered ranges that `holds` tells. */
function slotsWhere(count: number, start: Uint32Array, holds: (at: number) => boolean): number {
  let sum = 0;
  for (let at = 0; at < count; at++) if (holds(at)) sum += (start[at + 1] ?? 0) - (start[at] ?? 0);
  return sum;
}

/** What must be counted for a page. */
function cubesFor({ counts, timeline, list }: Want): Set<CubeName> {
  return new Set<CubeName>([
    ...(counts === true ? (['actors', 'sources', 'visitors'] as const) : []),
    ...(timeline || list ? (['months'] as const) : []),
    ...(timeline && timeline.lanes !== false ? (['marks'] as const) : []),
  ]);
}
