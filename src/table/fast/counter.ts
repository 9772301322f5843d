import type { MapWant } from '../answer.ts';
import { deadlyRows, killedOf } from '../match.ts';
import type { Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { type Batch, type Cubes, createCubes, VIEW, VIEWS } from './cubes.ts';
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

/** Shares of all rows, and of all slots, beyond which counting anew is quicker than following every change. */
const MANY_ROWS = 0.15;
const MANY_SLOTS = 0.25;
/** A share of all rows beyond which going through all in order is quicker than jumping to each. */
const IN_ORDER = 0.04;

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
  const deadly = deadlyRows(table);
  let outside = cubes.outside();
  let stale = false;

  const addAll = () => {
    totals.clear();
    for (let slot = 0; slot < slots.count; slot++) {
      const count = passing[slot] ?? 0;
      if (count > 0) totals.add(slot, slotFails.fails[slot] ?? 0, count, killed[slot] ?? 0);
    }
    map.addAll(passing, slotFails.fails);
    stale = false;
  };
  const batchOf = (): Batch => {
    const most = Math.ceil(MANY_ROWS * table.count);
    return { rows: new Uint32Array(most), views: new Uint8Array(most), n: 0 };
  };
  const everyView = new Uint8Array(table.count);
  const [gained, lost] = [batchOf(), batchOf()];
  const put = (batch: Batch, row: number, changed: number) => {
    batch.rows[batch.n] = row;
    batch.views[batch.n++] = changed;
  };
  const addBatches = () => {
    cubes.add(lost, -1);
    cubes.add(gained, 1);
    lost.n = gained.n = 0;
  };
  const countCubes = () => {
    const { fails } = slotFails;
    for (let row = 0; row < table.count; row++) {
      const view = VIEWS[rowFails.fails[row] ?? 0] ?? 0;
      everyView[row] = ((fails[slots.ofRow[row] ?? 0] ?? 0) & outside) === 0 ? view : 0;
    }
    cubes.countAnew(everyView);
  };
  const countRows = () => {
    stale = true;
    const { fails } = rowFails;
    passing.fill(0);
    for (let row = 0; row < table.count; row++) {
      const slot = slots.ofRow[row] ?? 0;
      passing[slot] = (passing[slot] ?? 0) + (fails[row] === 0 ? 1 : 0);
    }
    killed.fill(0);
    for (const row of deadly) {
      const slot = slots.ofRow[row] ?? 0;
      if (fails[row] === 0) killed[slot] = (killed[slot] ?? 0) + killedOf(table, row);
    }
  };
  const addRow = (row: number, slot: number, by: number) => {
    const killedBy = slots.lethal[slot] === 1 ? by * killedOf(table, row) : 0;
    passing[slot] = (passing[slot] ?? 0) + by;
    killed[slot] = (killed[slot] ?? 0) + killedBy;
    if (stale) return;
    const fails = slotFails.fails[slot] ?? 0;
    totals.add(slot, fails, by, killedBy);
    if ((fails & ~SLOT.space) === 0) map.add(slot, by);
  };
  const flipRows = (rows: Uint32Array, bit: number) => {
    if (rows.length > MANY_ROWS * table.count) {
      countRows();
      countCubes();
      return;
    }
    if (rows.length > MANY_SLOTS * slots.count) stale = true;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const fails = rowFails.fails[row] ?? 0;
      const is = VIEWS[fails] ?? 0;
      const was = VIEWS[fails ^ bit] ?? 0;
      if (is === was) continue;
      const slot = slots.ofRow[row] ?? 0;
      if (((is ^ was) & VIEW.rows) !== 0) addRow(row, slot, is > was ? 1 : -1);
      if (((slotFails.fails[slot] ?? 0) & outside) === 0) put(is > was ? gained : lost, row, is ^ was);
    }
    addBatches();
  };
  const moveRow = (row: number, by: number) => {
    const views = VIEWS[rowFails.fails[row] ?? 0] ?? 0;
    if (by !== 0 && views !== 0) put(by > 0 ? gained : lost, row, views);
  };
  /** Brings the rows of slots into the cubes or out of them: 1 or −1 in `move`. */
  const moveSlots = (changed: Uint32Array, moving: number) => {
    const { ofRow } = slots;
    const { start, items } = slots.rows;
    if (moving > IN_ORDER * table.count)
      for (let row = 0; row < table.count; row++) moveRow(row, move[ofRow[row] ?? 0] ?? 0);
    else
      for (let i = 0; i < changed.length; i++) {
        const slot = changed[i] ?? 0;
        const by = move[slot] ?? 0;
        if (by === 0) continue;
        const end = start[slot + 1] ?? 0;
        for (let j = start[slot] ?? 0; j < end; j++) moveRow(items[j] ?? 0, by);
      }
    addBatches();
  };
  const flipSlots = (changed: Uint32Array, next: Uint8Array, selection: Selection) => {
    cubes.foldPlaces(slotFails.places());
    const before = outside;
    outside = cubes.outside();
    const { start } = slots.rows;
    let moving = 0;
    if (changed.length > MANY_SLOTS * slots.count) stale = true;
    for (let i = 0; i < changed.length; i++) {
      const slot = changed[i] ?? 0;
      const was = slotFails.fails[slot] ?? 0;
      const is = next[slot] ?? 0;
      slotFails.fails[slot] = is;
      const count = passing[slot] ?? 0;
      if (count > 0 && !stale) {
        totals.add(slot, was, -count, -(killed[slot] ?? 0));
        totals.add(slot, is, count, killed[slot] ?? 0);
        const onMap = ((is & ~SLOT.space) === 0 ? 1 : 0) - ((was & ~SLOT.space) === 0 ? 1 : 0);
        if (onMap !== 0) map.add(slot, onMap * count);
      }
      move[slot] = ((is & outside) === 0 ? 1 : 0) - ((was & before) === 0 ? 1 : 0);
      if (move[slot] !== 0) moving += (start[slot + 1] ?? 0) - (start[slot] ?? 0);
    }
    const anew = before !== outside || moving > MANY_ROWS * table.count;
    if (!anew) moveSlots(changed, moving);
    move.fill(0);
    if (anew) countCubes();
    cubes.fold(typeFails(selection));
  };

  countRows();
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
