import type { Day } from '../../base/day.ts';
import { firstFrom } from '../../base/search.ts';
import type { Table } from '../table.ts';
import type { Counter } from './counter.ts';

/** Counts by day of some rows that match at any time, kept until what matches changes: a look at another span counts only the days not yet seen. */
export type Days = {
  /** First day of the table; `lanes` counts for each day from there on. */
  first: Day;
  counts: Uint32Array;
  /** Makes sure that the days are counted; gives them as numbers from the first on, the end excluded. */
  count: (from: Day, to: Day) => readonly [start: number, end: number];
  /** What matches has changed. */
  forget: () => void;
};

/** Nothing counted yet. `rows`: oldest first, with the first day of each and the lane of `lanes` in which it is counted; asked for once they are needed. */
export function createDays(
  table: Table,
  counter: Counter,
  lanes: number,
  rows: () => { at: (nth: number) => number; dayOf: Int32Array; laneOf: Uint8Array },
): Days {
  const first = table.first[0] ?? 0;
  const all = table.count === 0 ? 0 : (table.first[table.count - 1] ?? 0) - first + 1;
  const counts = new Uint32Array(all * lanes);
  let rowsHere: ReturnType<typeof rows> | null = null;
  /** The days that are counted. */
  let [start, end] = [0, 0];
  const add = (from: number, to: number) => {
    rowsHere ??= rows();
    const { at: rowAt, laneOf, dayOf } = rowsHere;
    const last = firstFrom(dayOf, first + to);
    for (let nth = firstFrom(dayOf, first + from); nth < last; nth++) {
      if (!counter.matchesAnyTime(rowAt(nth))) continue;
      const at = ((dayOf[nth] ?? 0) - first) * lanes + (laneOf[nth] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  };
  return {
    first,
    counts,
    count(from, to) {
      const [a, b] = [Math.max(0, from - first), Math.min(all, to - first + 1)];
      if (a >= b) return [0, 0];
      if (start === end) [start, end] = [a, a];
      if (a < start) add(a, start);
      start = Math.min(a, start);
      if (b > end) add(end, b);
      end = Math.max(b, end);
      return [a, b];
    },
    forget() {
      counts.fill(0, start * lanes, end * lanes);
      [start, end] = [0, 0];
    },
  };
}
