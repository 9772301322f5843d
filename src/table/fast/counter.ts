import type { Want } from '../answer.ts';
import { type MarkRows, markRows } from '../lanes.ts';
import { killedOf } from '../match.ts';
import type { Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { allBits, flipBit, hasBit, onesOf, setRange, type Words } from './bits.ts';
import { createGroups } from './cube-groups.ts';
import { type Cubes, countKeys, createCubes, VIEWS, type ViewName } from './cubes.ts';
import { createMap, type MapTotals } from './map.ts';
import { findMonths, type Months } from './months.ts';
import { createRowClauses, type RowClauses } from './row-clauses.ts';
import { createSearch } from './search.ts';
import { findSites, type Sites } from './sites.ts';
import { createSlotClauses, SLOT, type SlotClauses, typeFails } from './slot-clauses.ts';
import { CODE, findSlots, type Slots } from './slots.ts';
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
  slotFails: SlotClauses;
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
  const groups = createGroups(table, sites, slots, facet, countKeys(table, months));
  const marked = markRows(table);
  const cubes = createCubes(table, slots, months, groups, marked);
  const search = createSearch(table, sites, slots, cubes, typeWords);
  const rowClauses = createRowClauses(table, slots, cubes, search, Math.ceil(MANY_ROWS * table.count));
  const slotFails = createSlotClauses(table, sites, slots);
  const totals = createTotals(table, sites, slots, facet);
  const map = createMap(table, sites, slots);
  const { start, positionOf, ofRow } = slots;
  const { passing } = rowClauses;
  /** Rows of each slot that pass, and the killed in them. */
  const counts = new Uint32Array(slots.count);
  const killed = new Float64Array(slots.count);
  const tolls = tollsOf(table, slots);
  /** Rows of the slots that the cubes count: those that fail no clause which the groups of the cubes do not know. */
  const inside = allBits(table.count);
  let wholePlaces = true;
  let watched = new Set<ViewName>(VIEWS);
  let mapWatched = true;
  /** Where `passing` or `inside` have changed since the cubes were brought up to date. */
  const dirty: Words = { list: new Uint32Array(Math.ceil(table.count / 64) + 1), count: 0 };
  /** Totals, and the map, must be added up anew. */
  let [totalsStale, mapStale] = [true, true];

  const outside = () => SLOT.coding | SLOT.status | SLOT.space | (wholePlaces ? 0 : SLOT.place);
  const catchUp = () => {
    if (dirty.count > 0) for (const name of watched) cubes.views[name].hold(passing[name], inside, dirty);
    dirty.count = 0;
    if (totalsStale) totals.addAll(counts, killed, slotFails.fails);
    if (mapWatched && (totalsStale || mapStale)) map.addAll(counts, slotFails.fails);
    mapStale = !mapWatched && (totalsStale || mapStale);
    totalsStale = false;
  };
  const countSlots = () => {
    totalsStale = true;
    const { rows } = passing;
    let nth = 0;
    /** Rows that pass in all words before `word`, and before the slot. */
    let [word, inWords, before] = [0, 0, 0];
    for (let slot = 0; slot < slots.count; slot++) {
      const [from, to] = [start[slot] ?? 0, start[slot + 1] ?? 0];
      for (; word < to >>> 5; word++) inWords += onesOf(rows[word] ?? 0);
      const upTo = inWords + onesOf((rows[word] ?? 0) & ~(-1 << (to & 31)));
      counts[slot] = upTo - before;
      before = upTo;
      if (CODE.lethal[slots.code[slot] ?? 0] === 0) continue;
      let sum = 0;
      for (let position = from; position < to; position++, nth++)
        if (hasBit(rows, position)) sum += tolls[nth] ?? 0;
      killed[slot] = sum;
    }
  };
  const soil = (from: number, to: number) => {
    if (dirty.count > dirty.list.length) return;
    for (let word = from >>> 5; word * 32 < to; word++) {
      dirty.list[dirty.count] = word;
      if (dirty.count <= dirty.list.length) dirty.count++;
    }
  };
  const soilAll = () => {
    dirty.count = dirty.list.length + 1;
  };
  /** Follows a row that begins or ceases to pass. */
  const flipRow = (row: number, by: number) => {
    const slot = ofRow[row] ?? 0;
    const lethal = CODE.lethal[slots.code[slot] ?? 0] === 1;
    const killedBy = lethal ? by * killedOf(table, row) : 0;
    counts[slot] = (counts[slot] ?? 0) + by;
    if (lethal) killed[slot] = (killed[slot] ?? 0) + killedBy;
    if (totalsStale) return;
    const fails = slotFails.fails[slot] ?? 0;
    totals.add(slot, fails, by, killedBy);
    if (mapWatched && (fails & ~SLOT.space) === 0) map.add(slot, by);
  };
  const flipTime = (rows: Uint32Array) => {
    if (!mapWatched) mapStale = true;
    const [actors, sources] = [rowClauses.atAnyTime('actors'), rowClauses.atAnyTime('sources')];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const position = positionOf[row] ?? 0;
      if (hasBit(actors, position)) flipBit(passing.actors, position);
      if (hasBit(sources, position)) flipBit(passing.sources, position);
      soil(position, position + 1);
      if (!hasBit(passing.months, position)) continue;
      flipBit(passing.rows, position);
      flipRow(row, hasBit(passing.rows, position) ? 1 : -1);
    }
  };
  const flipSlots = (changed: Uint32Array, next: Uint8Array, selection: Selection) => {
    const before = outside();
    wholePlaces = groups.choosePlaces(slotFails.places());
    const after = outside();
    if (!mapWatched) mapStale = true;
    if (changed.length > MANY_SLOTS * slots.count) totalsStale = true;
    for (let i = 0; i < changed.length; i++) {
      const slot = changed[i] ?? 0;
      const was = slotFails.fails[slot] ?? 0;
      const is = next[slot] ?? 0;
      slotFails.fails[slot] = is;
      const count = counts[slot] ?? 0;
      if (count > 0 && !totalsStale) {
        totals.add(slot, was, -count, -(killed[slot] ?? 0));
        totals.add(slot, is, count, killed[slot] ?? 0);
        const onMap = ((is & ~SLOT.space) === 0 ? 1 : 0) - ((was & ~SLOT.space) === 0 ? 1 : 0);
        if (onMap !== 0 && mapWatched) map.add(slot, onMap * count);
      }
      const isIn = (is & after) === 0;
      if (isIn === ((was & before) === 0)) continue;
      const [from, to] = [start[slot] ?? 0, start[slot + 1] ?? 0];
      setRange(inside, from, to, isIn);
      soil(from, to);
    }
    if (before !== after) placeAnew(after);
    cubes.weigh(groups.weights(typeFails(selection)));
  };
  /** Finds out anew which slots the cubes count. */
  const placeAnew = (clauses: number) => {
    soilAll();
    for (let slot = 0; slot < slots.count; slot++)
      setRange(
        inside,
        start[slot] ?? 0,
        start[slot + 1] ?? 0,
        ((slotFails.fails[slot] ?? 0) & clauses) === 0,
      );
  };
  const wake = (names: ReadonlySet<ViewName>) => {
    for (const name of names) if (!watched.has(name)) soilAll();
    watched = new Set(names);
    catchUp();
  };

  countSlots();
  return {
    sites,
    slots,
    months,
    marked,
    rowClauses,
    slotFails,
    cubes,
    totals,
    map,
    update(selection) {
      const change = slotFails.update(selection);
      if (change) flipSlots(change.changed, change.next, selection);
      const rows = rowClauses.update(selection);
      if (rows === 'many') {
        soilAll();
        countSlots();
      } else if (rows) flipTime(rows);
      catchUp();
    },
    watch(want) {
      mapWatched = want.map !== null;
      if (want.map && map.lay(want.map)) mapStale = true;
      wake(viewsOf(want));
    },
    watchMonths: () => wake(new Set([...watched, 'months'])),
    matches: (row) => hasBit(passing.rows, positionOf[row] ?? 0) && slotFails.fails[ofRow[row] ?? 0] === 0,
    matchesAnyTime: (row) =>
      hasBit(passing.months, positionOf[row] ?? 0) && slotFails.fails[ofRow[row] ?? 0] === 0,
  };
}

/** What must be counted for a page. */
function viewsOf({ counts, timeline, list }: Want): Set<ViewName> {
  return new Set<ViewName>([
    ...(counts ? (['rows', 'actors', 'sources'] as const) : []),
    ...(timeline || list ? (['months'] as const) : []),
  ]);
}

/** Killed in each event that killed anybody, in the order of positions. */
function tollsOf(table: Table, { rowAt, start, code, count }: Slots): Uint32Array {
  const tolls: number[] = [];
  for (let slot = 0; slot < count; slot++) {
    if (CODE.lethal[code[slot] ?? 0] === 0) continue;
    const end = start[slot + 1] ?? 0;
    for (let position = start[slot] ?? 0; position < end; position++)
      tolls.push(killedOf(table, rowAt[position] ?? 0));
  }
  return Uint32Array.from(tolls);
}
