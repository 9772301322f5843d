import { deadlyRows, killedOf } from '../match.ts';
import type { Selection } from '../selection.ts';
import type { Lists, Table } from '../table.ts';
import type { Search } from './search.ts';
import { type Grouped, groupBy } from './slots.ts';

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
  /** One more than there can be, because a row is written before it is known to have changed. */
  const flips = new Uint32Array(count + 1);
  const spanning = spanningRows(table);
  const deadly = deadlyRows(table);
  const byActor = inverse(table.actorsOf, table.actors.length);
  const bySource = inverse(table.publishersOf, table.publishers.length);
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
  const held = new Uint8Array(count);
  /** Sets the bit of every row from `held`: 1 for a row that the clause lets through. */
  const setAll = (bit: number) => {
    const others = 255 - bit;
    let more = 0;
    for (let row = 0; row < count; row++) {
      const was = fails[row] ?? 0;
      const is = (was & others) | (held[row] === 1 ? 0 : bit);
      fails[row] = is;
      flips[n] = row;
      n += is === was ? 0 : 1;
      more += (is === 0 ? 1 : 0) - (was === 0 ? 1 : 0);
    }
    passing += more;
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
  const inLists = (bit: number, list: Inverse, ids: readonly { id: string }[], wanted: readonly string[]) => {
    held.fill(wanted.length === 0 ? 1 : 0);
    if (wanted.length > 0)
      ids.forEach(({ id }, value) => {
        if (!wanted.includes(id)) return;
        const { start, items } = list();
        const end = start[value + 1] ?? 0;
        for (let i = start[value] ?? 0; i < end; i++) held[items[i] ?? 0] = 1;
      });
    setAll(bit);
  };
  const setThresholds = ({ minKilled, minConfidence }: Selection) => {
    held.fill(minKilled === null || minKilled <= 0 ? 1 : 0);
    if (minKilled !== null) for (const row of deadly) if (killedOf(table, row) >= minKilled) held[row] = 1;
    if (minConfidence !== null) {
      const least = Math.round(minConfidence * 100);
      const { confidence } = table;
      for (let row = 0; row < count; row++)
        held[row] = (held[row] ?? 0) & ((confidence[row] ?? 0) >= least ? 1 : 0);
    }
    setAll(ROW.thresholds);
  };
  const setText = (q: string) => {
    const hits = search(q);
    if (hits === null) held.fill(1);
    else held.set(hits);
    setAll(ROW.text);
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
      step(ROW.actor, ['actor'], () => inLists(ROW.actor, byActor, table.actors, selection.actor));
      step(ROW.source, ['source'], () => inLists(ROW.source, bySource, table.publishers, selection.source));
      step(ROW.text, ['q'], () => setText(selection.q));
      step(ROW.thresholds, ['minKilled', 'minConfidence'], () => setThresholds(selection));
      before = selection;
    },
  };
}

/** Rows by value of a list column. */
type Inverse = () => Grouped;

/** The inverse of a list column, made when it is first asked for. */
function inverse({ offsets, values }: Lists, size: number): Inverse {
  let made: Grouped | null = null;
  return () => {
    if (made) return made;
    const { start, items } = groupBy(values, size);
    const rowOf = new Uint32Array(values.length);
    for (let row = 0; row + 1 < offsets.length; row++) rowOf.fill(row, offsets[row], offsets[row + 1]);
    for (let i = 0; i < items.length; i++) items[i] = rowOf[items[i] ?? 0] ?? 0;
    made = { start, items };
    return made;
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
