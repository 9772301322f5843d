import { firstFrom } from '../../base/search.ts';
import { FAMILIES } from '../../event/types.ts';
import type { ListWant, Sort, Spot } from '../answer.ts';
import { keyOf, stepOf } from '../grid.ts';
import { deadlyRows, killedOf } from '../match.ts';
import type { Selection } from '../selection.ts';
import { SHOWN } from '../shown.ts';
import type { Table } from '../table.ts';
import type { Counter } from './counter.ts';

type Want = Pick<ListWant, 'sort' | 'spot'>;

/** Lists of rows that match, in any order, by window. */
export type Lister = {
  window: (selection: Selection, want: ListWant) => { rows: Uint32Array; total: number };
  positionOf: (selection: Selection, want: Want, row: number) => number;
};

/** Walks the rows of a table in the order of a list; `matched` is how many there are. */
export function createLister(table: Table, counter: Counter, matched: () => number): Lister {
  let deadly: Uint32Array | null = null;
  const isDeadly = (row: number) => killedOf(table, row) > 0;

  /** Visits matching rows by time until `visit` says stop; whole months are left out where `leave` takes their number of rows. */
  const walk = (
    { from, to }: Selection,
    backwards: boolean,
    visit: (row: number) => boolean,
    leave: (count: number) => boolean,
  ) => {
    const { months, cubes } = counter;
    const early = (from ?? Number.NEGATIVE_INFINITY) - counter.rowClauses.longest;
    const begin = Math.max(0, firstFrom(months.firstDay, early + 1) - 1);
    const end = to === null ? months.count : Math.min(months.count, firstFrom(months.firstDay, to + 1));
    const start = firstFrom(table.first, early);
    const stop = to === null ? table.count : firstFrom(table.first, to + 1);
    for (let i = begin; i < end; i++) {
      const month = backwards ? begin + end - 1 - i : i;
      const [first = 0, next = 0] = [months.firstDay[month], months.firstDay[month + 1]];
      const size = sumOf(cubes.months.sums, month);
      if (size === 0) continue;
      const whole = (from === null || first >= from) && (to === null || next - 1 <= to);
      if (whole && leave(size)) continue;
      const a = Math.max(start, months.firstRow[month] ?? 0);
      const b = Math.min(stop, months.firstRow[month + 1] ?? 0);
      for (let j = a; j < b; j++) {
        const row = backwards ? a + b - 1 - j : j;
        if (counter.matches(row) && !visit(row)) return;
      }
    }
  };

  const spotRows = (sort: Sort, spot: Spot): Uint32Array => {
    const { slots } = counter;
    const { start, rowAt } = slots;
    const found: number[] = [];
    const inSpot = siteTest(counter, spot);
    for (let slot = 0; slot < slots.count; slot++) {
      if (!inSpot(slots.site[slot] ?? 0) || !counter.clauses.passes(slot)) continue;
      for (let i = start[slot] ?? 0; i < (start[slot + 1] ?? 0); i++) {
        if (counter.rowClauses.passes(rowAt[i] ?? 0, i)) found.push(rowAt[i] ?? 0);
      }
    }
    const rows = Uint32Array.from(found).sort();
    if (sort === 'oldest') return rows;
    rows.reverse();
    return sort === 'newest' ? rows : rows.sort((a, b) => killedOf(table, b) - killedOf(table, a) || b - a);
  };
  const kept: { selection: Selection | null; key: string; rows: Uint32Array } = {
    selection: null,
    key: '',
    rows: new Uint32Array(0),
  };
  const keptSpotRows = (selection: Selection, sort: Sort, spot: Spot) => {
    const key = JSON.stringify([sort, spot]);
    if (kept.selection !== selection || kept.key !== key)
      Object.assign(kept, { selection, key, rows: spotRows(sort, spot) });
    return kept.rows;
  };

  /** Visits the rows of a list in its order. */
  const walkList = (
    selection: Selection,
    sort: Sort,
    visit: (row: number) => boolean,
    leave: (count: number) => boolean,
  ) => {
    if (sort !== 'deadliest') return walk(selection, sort === 'newest', visit, leave);
    deadly ??= deadliest(table);
    for (const row of deadly) if (counter.matches(row) && !visit(row)) return;
    walk(
      selection,
      true,
      (row) => isDeadly(row) || visit(row),
      () => false,
    );
  };

  return {
    window(selection, { sort, spot, offset, length }) {
      if (spot !== null) {
        const rows = keptSpotRows(selection, sort, spot);
        return { rows: rows.slice(offset, offset + length), total: rows.length };
      }
      const rows: number[] = [];
      let before = offset;
      const visit = (row: number) => {
        if (before > 0) before--;
        else if (rows.length < length) rows.push(row);
        return rows.length < length;
      };
      const leave = (count: number) => {
        if (count > before) return false;
        before -= count;
        return true;
      };
      if (length > 0) walkList(selection, sort, visit, leave);
      return { rows: new Uint32Array(rows), total: matched() };
    },
    positionOf(selection, { sort, spot }, wanted) {
      if (spot !== null) return keptSpotRows(selection, sort, spot).indexOf(wanted);
      if (!counter.matches(wanted)) return -1;
      let position = 0;
      walkList(
        selection,
        sort,
        (row) => {
          if (row === wanted) return false;
          position++;
          return true;
        },
        () => false,
      );
      return position;
    },
  };
}

/** Rows with somebody killed, most first, then newest. */
function deadliest(table: Table): Uint32Array {
  return deadlyRows(table).sort((a, b) => killedOf(table, b) - killedOf(table, a) || b - a);
}

function sumOf(sums: Int32Array, month: number): number {
  let sum = 0;
  for (let i = 0; i < FAMILIES.length; i++) sum += sums[month * FAMILIES.length + i] ?? 0;
  return sum;
}

/** Tells the sites of a spot. */
function siteTest({ sites }: Counter, spot: Spot): (site: number) => boolean {
  if ('place' in spot) return (site) => sites.place[site] === spot.place && sites.shown[site] !== SHOWN.dot;
  const step = stepOf(spot.zoom, spot.cell);
  const keys = new Set(spot.keys);
  return (site) => {
    const at = sites.spot[site] ?? 0;
    return (
      sites.shown[site] === SHOWN.dot && keys.has(keyOf(sites.spots.x[at] ?? 0, sites.spots.y[at] ?? 0, step))
    );
  };
}
