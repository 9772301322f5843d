import { firstFrom } from '../../base/search.ts';
import type { Room } from '../kernel/room.ts';
import type { Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { allBitsIn, type Bits, flipBit } from './bits.ts';
import { pick } from './indexes.ts';
import type { Slots } from './slots.ts';

/** The first `count` of some rows, each with 1 where it comes and −1 where it goes. When they are more than are listed, `count` still tells how many there are. */
export type Turned = { rows: Uint32Array; by: Int8Array; count: number };

/** Rows that lie in a stretch of days. */
export type TimeClause = {
  /** Positions in time, as of the latest `settle`. */
  inTime: Bits;
  /** True when a row lies in the stretch that was asked for last. */
  holds: (row: number) => boolean;
  /** Longest stretch of days of an event. */
  longest: number;
  /** Takes over the stretch of a selection. */
  ask: (selection: Pick<Selection, 'from' | 'to'>) => void;
  /** What the latest stretch has let in and out; not looked for where it may be more than are listed. */
  turned: () => Turned;
  /** Makes the positions follow; gives what that has let in and out of them. */
  settle: () => Turned;
};

/** Days: an event lies in time when it ends at `least` or later and begins at `most` or sooner. */
type Stretch = { least: number; most: number };

/** Before and after all days. */
const ALWAYS: Stretch = { least: -(2 ** 30), most: 2 ** 30 };

/** Events that last longer, in days, are looked up by their end. */
const SHORT = 7;

/** The clause of time over a table, for all days. `few`: how many rows are listed one by one. */
export function createTimeClause(table: Table, { positionOf }: Slots, few: number, room: Room): TimeClause {
  const { first, last, count } = table;
  const inTime = allBitsIn(room, count);
  const listed: Turned = { rows: new Uint32Array(few), by: new Int8Array(few), count: 0 };
  const { lasting, longest } = findLasting(table);
  const ends = pick(last, lasting);
  let [settled, before, asked] = [ALWAYS, ALWAYS, ALWAYS];

  /** Looks at the rows `start … end`; those that turn do so in `bits` too. */
  const look = (start: number, end: number, was: Stretch, is: Stretch, bits: Bits | null) => {
    const { rows, by } = listed;
    const [leastWas, mostWas, least, most] = [was.least, was.most, is.least, is.most];
    let n = listed.count;
    for (let row = start; row < end; row++) {
      const [begins, over] = [first[row] ?? 0, last[row] ?? 0];
      const held = over >= leastWas && begins <= mostWas;
      const holds = over >= least && begins <= most;
      if (held === holds) continue;
      if (n < few) {
        rows[n] = row;
        by[n] = holds ? 1 : -1;
      }
      n++;
      if (bits !== null) flipBit(bits, positionOf[row] ?? 0);
    }
    listed.count = n;
  };
  /** Only rows near an edge that moved can turn: those that begin where the end moved, or end where the beginning moved. */
  const find = (was: Stretch, is: Stretch, bits: Bits | null) => {
    listed.count = 0;
    const [a, b] = [Math.min(was.least, is.least), Math.max(was.least, is.least)];
    const [c, d] = [Math.min(was.most, is.most), Math.max(was.most, is.most)];
    const none = [count, count] as const;
    const ending = a === b ? none : ([firstFrom(first, a - SHORT), firstFrom(first, b)] as const);
    const beginning = c === d ? none : ([firstFrom(first, c + 1), firstFrom(first, d + 1)] as const);
    const [[from, to], [next, end]] = ending[0] <= beginning[0] ? [ending, beginning] : [beginning, ending];
    if (bits === null && to - from + end - next > few) {
      listed.count = few + 1;
      return listed;
    }
    look(from, to, was, is, bits);
    look(Math.max(to, next), end, was, is, bits);
    if (a === b) return listed;
    for (let i = firstFrom(ends, a); i < lasting.length && (ends[i] ?? 0) < b; i++) {
      const row = lasting[i] ?? 0;
      if ((row < from || row >= to) && (row < next || row >= end)) look(row, row + 1, was, is, bits);
    }
    return listed;
  };

  return {
    inTime,
    longest,
    holds: (row) => (last[row] ?? 0) >= asked.least && (first[row] ?? 0) <= asked.most,
    ask({ from, to }) {
      before = asked;
      asked = { least: from ?? ALWAYS.least, most: to ?? ALWAYS.most };
    },
    turned: () => find(before, asked, null),
    settle() {
      find(settled, asked, inTime);
      settled = asked;
      return listed;
    },
  };
}

/** Rows of events that last longer than {@link SHORT}, by their end, and the longest of all. */
function findLasting({ first, last, count }: Table) {
  const found: number[] = [];
  let longest = 0;
  for (let row = 0; row < count; row++) {
    const days = (last[row] ?? 0) - (first[row] ?? 0);
    if (days > longest) longest = days;
    if (days > SHORT) found.push(row);
  }
  const lasting = Uint32Array.from(found.sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0)));
  return { lasting, longest };
}
