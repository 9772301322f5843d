import type { Room } from '../kernel/room.ts';
import type { Lists } from '../table.ts';
import { addBit, type Bits, hasBit, lowestOf, noBitsIn, onesOf } from './bits.ts';
import { type Index, indexes, indexesIn } from './indexes.ts';
import type { Slots } from './slots.ts';

/**
 * Numbers at positions. Where `has` is null every position has some, else only those in it do, and `before` tells for each of its words how many come
 * earlier. The n-th position that has any has `values[offsets[n] … offsets[n + 1])`, or just `values[n]` where `offsets` is null.
 */
export type Keys = {
  has: Bits | null;
  before: Uint32Array;
  offsets: Uint32Array | null;
  values: Index;
};

/** A list column of a table: a key is `scale · value`, more by what `plus` says of the code of the row. */
export type Column = { lists: Lists; scale: number; plus: Uint8Array | null };

/** Number of a position among those that have any. */
export function nthOf({ has, before }: Keys, position: number): number {
  if (has === null) return position;
  const word = position >>> 5;
  return (before[word] ?? 0) + onesOf((has[word] ?? 0) & ~(-1 << (position & 31)));
}

/** One key for each row, by position. */
export function gatherOne({ positionOf }: Slots, size: number, keyOf: (row: number) => number): Keys {
  const values = indexes(positionOf.length, size);
  for (let row = 0; row < positionOf.length; row++) values[positionOf[row] ?? 0] = keyOf(row);
  return { has: null, before: new Uint32Array(0), offsets: null, values };
}

/**
 * The lists of each row by position, in a room. Rows are read in order and their values thrown to where they belong, because waiting for reads from everywhere would take
 * several times as long.
 */
export function gatherLists(slots: Slots, size: number, { lists, scale, plus }: Column, room: Room): Keys {
  const { positionOf, codeOf } = slots;
  const { offsets: from, values: its } = lists;
  const rows = positionOf.length;
  const ends = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++)
    ends[(positionOf[row] ?? 0) + 1] = (from[row + 1] ?? 0) - (from[row] ?? 0);
  const has = noBitsIn(room, rows);
  let some = 0;
  for (let position = 0; position < rows; position++) {
    const length = ends[position + 1] ?? 0;
    ends[position + 1] = length + (ends[position] ?? 0);
    if (length === 0) continue;
    addBit(has, position);
    some++;
  }
  const values = indexesIn(room, its.length, size);
  for (let row = 0; row < rows; row++) {
    const end = from[row + 1] ?? 0;
    let i = from[row] ?? 0;
    if (i === end) continue;
    let at = ends[positionOf[row] ?? 0] ?? 0;
    const more = plus === null ? 0 : (plus[codeOf[row] ?? 0] ?? 0);
    for (; i < end; i++) values[at++] = more + scale * (its[i] ?? 0);
  }
  const offsetsOf = (its: Uint32Array) => {
    const offsets = room.uint32(its.length);
    offsets.set(its);
    return offsets;
  };
  if (some * 2 > rows) return { has: null, before: new Uint32Array(0), offsets: offsetsOf(ends), values };
  return {
    has,
    before: countBefore(has, room),
    offsets: some === its.length ? null : offsetsOf(endsOf(has, ends, some)),
    values,
  };
}

/** The ends of the lists that are not empty. */
function endsOf(has: Bits, ends: Uint32Array, some: number): Uint32Array {
  const few = new Uint32Array(some + 1);
  let nth = 0;
  for (let position = 0; nth < some; position++)
    if (hasBit(has, position)) few[++nth] = ends[position + 1] ?? 0;
  return few;
}

/** Calls back for each position that has some keys, in order, with where its values begin and end. */
export function forEachList(
  { has, offsets, values }: Keys,
  visit: (position: number, from: number, to: number) => void,
): void {
  const all = offsets === null ? values.length : offsets.length - 1;
  let [word, rest] = [-1, 0];
  for (let nth = 0; nth < all; nth++) {
    let position = nth;
    if (has !== null) {
      while (rest === 0) rest = has[++word] ?? 0;
      position = word * 32 + lowestOf(rest);
      rest &= rest - 1;
    }
    if (offsets === null) visit(position, nth, nth + 1);
    else visit(position, offsets[nth] ?? 0, offsets[nth + 1] ?? 0);
  }
}

function countBefore(has: Bits, room: Room): Uint32Array {
  const before = room.uint32(has.length);
  for (let word = 0; word + 1 < has.length; word++)
    before[word + 1] = (before[word] ?? 0) + onesOf(has[word] ?? 0);
  return before;
}
