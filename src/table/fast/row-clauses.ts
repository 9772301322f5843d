import { killedOf } from '../match.ts';
import type { Selection } from '../selection.ts';
import type { Lists, Table } from '../table.ts';
import type { Search } from './search.ts';

/** Clauses of a selection that are told row by row: a bit each. */
export const ROW = { time: 1, actor: 2, source: 4, text: 8, thresholds: 16 } as const;

/** Fail bits of every row under the latest selection. */
export type RowClauses = {
  fails: Uint8Array;
  /** How many rows fail nothing. */
  passing: () => number;
  /** Takes over a selection clause by clause; `flipped` gets the rows whose bit has just changed over. */
  update: (selection: Selection, flipped: (rows: Uint32Array, bit: number) => void) => void;
  /** Longest stretch of days of an event. */
  longest: number;
};

/** Row clauses over a table, for the selection that holds back nothing. */
export function createRowClauses(table: Table, search: Search): RowClauses {
  const { count, first, last } = table;
  const fails = new Uint8Array(count);
  const flips = new Uint32Array(count);
  const spanning = spanningRows(table);
  let passing = count;
  let before: Selection | null = null;
  let n = 0;

  const set = (row: number, bit: number, holds: boolean) => {
    const was = fails[row] ?? 0;
    const is = holds ? was & ~bit : was | bit;
    if (is === was) return;
    passing += (is === 0 ? 1 : 0) - (was === 0 ? 1 : 0);
    fails[row] = is;
    flips[n++] = row;
  };
  const setAll = (bit: number, holds: (row: number) => boolean) => {
    for (let row = 0; row < count; row++) set(row, bit, holds(row));
  };
  /** Only rows near an edge that moved can change: those that begin between the edges, and longer ones that end there. */
  const setTime = ({ from, to }: Selection) => {
    const holds = (row: number) =>
      (from === null || (last[row] ?? 0) >= from) && (to === null || (first[row] ?? 0) <= to);
    const setBetween = (a: number, b: number) => {
      for (
        let row = firstFrom(first, Math.min(a, b));
        row < count && (first[row] ?? 0) <= Math.max(a, b);
        row++
      )
        set(row, ROW.time, holds(row));
    };
    const [oldFrom, oldTo] = [
      before?.from ?? Number.NEGATIVE_INFINITY,
      before?.to ?? Number.POSITIVE_INFINITY,
    ];
    const [newFrom, newTo] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
    if (newTo !== oldTo) setBetween(oldTo, newTo);
    if (newFrom === oldFrom) return;
    setBetween(oldFrom, newFrom);
    const [low, high] = [Math.min(oldFrom, newFrom), Math.max(oldFrom, newFrom)];
    for (
      let i = firstFrom(spanning.lasts, low);
      i < spanning.rows.length && (spanning.lasts[i] ?? 0) <= high;
      i++
    ) {
      const row = spanning.rows[i] ?? 0;
      set(row, ROW.time, holds(row));
    }
  };
  const inLists = (bit: number, lists: Lists, ids: readonly { id: string }[], wanted: readonly string[]) => {
    if (wanted.length === 0) return setAll(bit, () => true);
    const isWanted = Uint8Array.from(ids, ({ id }) => (wanted.includes(id) ? 1 : 0));
    const { offsets, values } = lists;
    setAll(bit, (row) => {
      for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++)
        if (isWanted[values[i] ?? 0] === 1) return true;
      return false;
    });
  };
  const setThresholds = ({ minKilled, minConfidence }: Selection) => {
    const confidence = minConfidence === null ? 0 : Math.round(minConfidence * 100);
    setAll(
      ROW.thresholds,
      (row) =>
        (table.confidence[row] ?? 0) >= confidence &&
        (minKilled === null || killedOf(table, row) >= minKilled),
    );
  };
  const setText = (q: string) => {
    const hits = search(q);
    setAll(ROW.text, hits === null ? () => true : (row) => hits[row] === 1);
  };

  return {
    fails,
    longest: spanning.longest,
    passing: () => passing,
    update(selection, flipped) {
      const step = (bit: number, members: (keyof Selection)[], work: () => void) => {
        if (before !== null && members.every((member) => selection[member] === before?.[member])) return;
        n = 0;
        work();
        if (n > 0) flipped(flips.subarray(0, n), bit);
      };
      step(ROW.time, ['from', 'to'], () => setTime(selection));
      step(ROW.actor, ['actor'], () => inLists(ROW.actor, table.actorsOf, table.actors, selection.actor));
      step(ROW.source, ['source'], () =>
        inLists(ROW.source, table.publishersOf, table.publishers, selection.source),
      );
      step(ROW.text, ['q'], () => setText(selection.q));
      step(ROW.thresholds, ['minKilled', 'minConfidence'], () => setThresholds(selection));
      before = selection;
    },
  };
}

/** First position whose value is at least `value`, in ascending values. */
export function firstFrom(values: Int32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** More rows than there can be. */
const ROWS = 2 ** 32;

/** Rows that last longer than a day, by their last day. */
function spanningRows(table: Table): { rows: Uint32Array; lasts: Int32Array; longest: number } {
  const { first, last } = table;
  let longest = 0;
  /** Last day and row in one number, so that numbers are sorted, which is quick. */
  const keys: number[] = [];
  for (let row = 0; row < table.count; row++) {
    const days = (last[row] ?? 0) - (first[row] ?? 0);
    if (days === 0) continue;
    keys.push((last[row] ?? 0) * ROWS + row);
    longest = Math.max(longest, days);
  }
  const sorted = Float64Array.from(keys).sort();
  return {
    rows: Uint32Array.from(sorted, (key) => key - Math.floor(key / ROWS) * ROWS),
    lasts: Int32Array.from(sorted, (key) => Math.floor(key / ROWS)),
    longest,
  };
}
