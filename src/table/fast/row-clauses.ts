import { killedOf } from '../match.ts';
import type { Selection } from '../selection.ts';
import type { Lists, Table } from '../table.ts';
import type { Search } from './search.ts';
import { type Grouped, groupBy } from './slots.ts';

/** Clauses of a selection that are told row by row: a bit each. */
export const ROW = { time: 1, actor: 2, source: 4, text: 8, thresholds: 16 } as const;

/** Fail bits of every row under the latest selection. */
export type RowClauses = {
  fails: Uint8Array;
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
  let longest = 0;
  for (let row = 0; row < count; row++) longest = Math.max(longest, (last[row] ?? 0) - (first[row] ?? 0));
  const byActor = inverse(table.actorsOf, table.actors.length);
  const bySource = inverse(table.publishersOf, table.publishers.length);
  let before: Selection | null = null;
  let n = 0;

  const held = new Uint8Array(count);
  /** Sets the bit of rows from `held`: 1 for a row that the clause lets through. */
  const setHeld = (bit: number, start = 0, end = count) => {
    const others = 255 - bit;
    for (let row = start; row < end; row++) {
      const was = fails[row] ?? 0;
      const is = (was & others) | (held[row] === 1 ? 0 : bit);
      fails[row] = is;
      flips[n] = row;
      n += is === was ? 0 : 1;
    }
  };
  /** Only rows near an edge that moved can change: those that begin between where it was and is, or so long before that they may end there. */
  const setTime = ({ from, to }: Selection) => {
    const least = from ?? Number.NEGATIVE_INFINITY;
    const most = to ?? Number.POSITIVE_INFINITY;
    const setBetween = (a: number, b: number) => {
      if (a === b) return;
      const start = firstFrom(first, Math.min(a, b) - longest);
      const end = firstFrom(first, Math.max(a, b) + 1);
      for (let row = start; row < end; row++)
        held[row] = (last[row] ?? 0) >= least && (first[row] ?? 0) <= most ? 1 : 0;
      setHeld(ROW.time, start, end);
    };
    setBetween(before?.to ?? Number.POSITIVE_INFINITY, most);
    setBetween(before?.from ?? Number.NEGATIVE_INFINITY, least);
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
    setHeld(bit);
  };
  const setThresholds = ({ minKilled, minConfidence }: Selection) => {
    const least = minConfidence === null ? 0 : Math.round(minConfidence * 100);
    const { confidence } = table;
    for (let row = 0; row < count; row++)
      held[row] =
        (confidence[row] ?? 0) >= least && (minKilled === null || killedOf(table, row) >= minKilled) ? 1 : 0;
    setHeld(ROW.thresholds);
  };
  const setText = (q: string) => {
    const hits = search(q);
    held.set(hits ?? held.fill(1));
    setHeld(ROW.text);
  };

  return {
    fails,
    longest,
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
