import type { MapWant } from '../answer.ts';
import { killedOf } from '../match.ts';
import type { Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { type Cubes, createCubes, VIEW, VIEWS } from './cubes.ts';
import { createMap, type MapTotals } from './map.ts';
import { createRowClauses, type RowClauses } from './row-clauses.ts';
import { createSearch } from './search.ts';
import { findSites, type Sites } from './sites.ts';
import { createSlotClauses, SLOT, type SlotClauses, typeFails } from './slot-clauses.ts';
import { findSlots, type Slots } from './slots.ts';
import { createTotals, type Totals } from './totals.ts';

/**
 * Everything that is counted, kept live from one selection to the next. Two levels: rows pass or fail by time, names, text and thresholds;
 * the rows that pass are counted by slot; slots pass or fail by kind, type, place, coding, status and space. Cubes count rows by month and name
 * for the views that ignore a row clause.
 */
export type Counter = {
  sites: Sites;
  slots: Slots;
  rowFails: RowClauses;
  slotFails: SlotClauses;
  cubes: Cubes;
  totals: Totals;
  map: MapTotals;
  update: (selection: Selection) => void;
  /** Lays the grid of a zoom where it is not yet. */
  lay: (want: MapWant) => void;
  /** True when the row matches everything. */
  matches: (row: number) => boolean;
};

/** A share of all rows or slots beyond which counting anew is quicker than following every change. */
const MANY = 0.4;
/** A share of all rows beyond which going through all in order is quicker than jumping to each. */
const FEW = 0.03;

/** Counts a table, for the selection that holds back nothing. */
export function createCounter(table: Table, groups: Uint32Array, typeWords: readonly string[]): Counter {
  const sites = findSites(table);
  const slots = findSlots(table, sites);
  const rowFails = createRowClauses(table, createSearch(table, typeWords));
  const slotFails = createSlotClauses(table, sites, slots);
  const cubes = createCubes(table, sites, slots, groups);
  const totals = createTotals(table, sites, slots, groups);
  const map = createMap(table, sites, slots);
  /** Rows of each slot that pass, and the killed in them. */
  const passing = new Uint32Array(slots.count);
  const killed = new Float64Array(slots.count);
  const move = new Int8Array(slots.count);
  let outside = cubes.outside();
  let stale = false;

  const addSlot = (slot: number, fails: number, by: number, killedBy: number) => {
    totals.add(slot, fails, by, killedBy);
    if ((fails & ~SLOT.space) === 0) map.add(slot, by);
  };
  const addAll = () => {
    totals.clear();
    map.clear();
    for (let slot = 0; slot < slots.count; slot++) {
      const count = passing[slot] ?? 0;
      if (count > 0) addSlot(slot, slotFails.fails[slot] ?? 0, count, killed[slot] ?? 0);
    }
    stale = false;
  };
  const addRow = (row: number, views: number, by: number) => {
    const slot = slots.ofRow[row] ?? 0;
    const fails = slotFails.fails[slot] ?? 0;
    if ((views & VIEW.rows) !== 0) {
      const killedBy = slots.lethal[slot] === 1 ? by * killedOf(table, row) : 0;
      passing[slot] = (passing[slot] ?? 0) + by;
      killed[slot] = (killed[slot] ?? 0) + killedBy;
      if (!stale) addSlot(slot, fails, by, killedBy);
    }
    if ((fails & outside) === 0) cubes.add(row, views, by);
  };
  const countCubes = () => {
    cubes.clear();
    for (let row = 0; row < table.count; row++) {
      const views = VIEWS[rowFails.fails[row] ?? 0] ?? 0;
      if (views === 0) continue;
      const slot = slots.ofRow[row] ?? 0;
      if (((slotFails.fails[slot] ?? 0) & outside) === 0) cubes.count(row, views);
    }
    cubes.refold();
  };
  const countAnew = () => {
    stale = true;
    passing.fill(0);
    killed.fill(0);
    for (let row = 0; row < table.count; row++) {
      if (rowFails.fails[row] !== 0) continue;
      const slot = slots.ofRow[row] ?? 0;
      passing[slot] = (passing[slot] ?? 0) + 1;
      if (slots.lethal[slot] === 1) killed[slot] = (killed[slot] ?? 0) + killedOf(table, row);
    }
    countCubes();
  };
  const flipRows = (rows: Uint32Array, bit: number) => {
    if (rows.length > MANY * table.count && rowFails.passing() < rows.length) return countAnew();
    if (rows.length > MANY * slots.count) stale = true;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const fails = rowFails.fails[row] ?? 0;
      const is = VIEWS[fails] ?? 0;
      const was = VIEWS[fails ^ bit] ?? 0;
      if (is !== was) addRow(row, is ^ was, is > was ? 1 : -1);
    }
  };
  /** Brings the rows of slots into the cubes or out of them: 1 or −1 in `move`. */
  const moveSlots = (changed: Uint32Array, moving: number) => {
    if (moving > FEW * table.count) {
      for (let row = 0; row < table.count; row++) moveRow(row, move[slots.ofRow[row] ?? 0] ?? 0);
      return;
    }
    const { start, items } = slots.rows;
    for (let i = 0; i < changed.length; i++) {
      const slot = changed[i] ?? 0;
      const by = move[slot] ?? 0;
      if (by !== 0)
        for (let j = start[slot] ?? 0; j < (start[slot + 1] ?? 0); j++) moveRow(items[j] ?? 0, by);
    }
  };
  const moveRow = (row: number, by: number) => {
    if (by === 0) return;
    const views = VIEWS[rowFails.fails[row] ?? 0] ?? 0;
    if (views !== 0) cubes.add(row, views, by);
  };
  const flipSlots = (changed: Uint32Array, next: Uint8Array, selection: Selection) => {
    cubes.foldPlaces(slotFails.places());
    const before = outside;
    outside = cubes.outside();
    const { start } = slots.rows;
    let moving = 0;
    if (changed.length > MANY * slots.count) stale = true;
    for (let i = 0; i < changed.length; i++) {
      const slot = changed[i] ?? 0;
      const was = slotFails.fails[slot] ?? 0;
      const is = next[slot] ?? 0;
      slotFails.fails[slot] = is;
      const count = passing[slot] ?? 0;
      if (count > 0 && !stale) {
        addSlot(slot, was, -count, -(killed[slot] ?? 0));
        addSlot(slot, is, count, killed[slot] ?? 0);
      }
      move[slot] = ((is & outside) === 0 ? 1 : 0) - ((was & before) === 0 ? 1 : 0);
      if (move[slot] !== 0) moving += (start[slot + 1] ?? 0) - (start[slot] ?? 0);
    }
    const anew = before !== outside || moving > MANY * table.count;
    if (!anew) moveSlots(changed, moving);
    for (let i = 0; i < changed.length; i++) move[changed[i] ?? 0] = 0;
    if (anew) countCubes();
    cubes.fold(typeFails(selection), slotFails.places());
  };

  countAnew();
  addAll();
  return {
    sites,
    slots,
    rowFails,
    slotFails,
    cubes,
    totals,
    map,
    update(selection) {
      const change = slotFails.update(selection);
      if (change) flipSlots(change.changed, change.next, selection);
      rowFails.update(selection, flipRows);
      if (stale) addAll();
    },
    lay(want) {
      if (map.lay(want)) addAll();
    },
    matches: (row) => rowFails.fails[row] === 0 && slotFails.fails[slots.ofRow[row] ?? 0] === 0,
  };
}
