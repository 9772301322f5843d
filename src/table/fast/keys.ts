import type { Lists } from '../table.ts';
import { addBit, type Bits, hasBit, lowestOf, noBits, onesOf } from './bits.ts';
import type { Slots } from './slots.ts';

/**
 * Numbers at positions. Where `has` is null every position has some, else only those in it do, and `before` tells for each of its words how many come
 * earlier. The n-th position that has any has `values[offsets[n] … offsets[n + 1])`, or just `values[n]` where `offsets` is null.
 */
export type Keys<Values = Uint32Array> = {
  has: Bits | null;
  before: Uint32Array;
  offsets: Uint32Array | null;
  values: Values;
};

/** Number of a position among those that have any. */
export function nthOf({ has, before }: Keys<unknown>, position: number): number {
  if (has === null) return position;
  const word = position >>> 5;
  return (before[word] ?? 0) + onesOf((has[word] ?? 0) & ~(-1 << (position & 31)));
}

/** One key for each row, −1 for none, as `group · size + key` by position. */
export function gatherOne(slots: Slots, groupOf: Uint32Array, size: number, keyOf: Int32Array): Keys {
  const { rowAt, start, count } = slots;
  const rows = rowAt.length;
  const values = new Uint32Array(rows);
  const has = noBits(rows);
  let n = 0;
  for (let slot = 0; slot < count; slot++) {
    const base = (groupOf[slot] ?? 0) * size;
    const end = start[slot + 1] ?? 0;
    for (let position = start[slot] ?? 0; position < end; position++) {
      const key = keyOf[rowAt[position] ?? 0] ?? 0;
      if (key < 0) continue;
      values[n++] = base + key;
      addBit(has, position);
    }
  }
  if (n === rows) return { has: null, before: new Uint32Array(0), offsets: null, values };
  return { has, before: countBefore(has), offsets: null, values: values.slice(0, n) };
}

/** The lists of each row by position; a key is `scale · value`, more by what `plus` says of the slot. Where most lists are empty the positions that have any are told apart. */
export function gatherLists(
  slots: Slots,
  groupOf: Uint32Array,
  size: number,
  { offsets: from, values: its }: Lists,
  scale = 1,
  plus?: Uint8Array,
): Keys {
  const { rowAt, start, count, code } = slots;
  const rows = rowAt.length;
  const values = new Uint32Array(its.length);
  const ends = new Uint32Array(rows + 1);
  const has = noBits(rows);
  let [n, some] = [0, 0];
  for (let slot = 0; slot < count; slot++) {
    const base = (groupOf[slot] ?? 0) * size + (plus === undefined ? 0 : (plus[code[slot] ?? 0] ?? 0));
    const last = start[slot + 1] ?? 0;
    for (let position = start[slot] ?? 0; position < last; position++) {
      const row = rowAt[position] ?? 0;
      const end = from[row + 1] ?? 0;
      const before = n;
      for (let i = from[row] ?? 0; i < end; i++) values[n++] = base + scale * (its[i] ?? 0);
      ends[position + 1] = n;
      if (n === before) continue;
      addBit(has, position);
      some++;
    }
  }
  if (some * 2 > rows) return { has: null, before: new Uint32Array(0), offsets: ends, values };
  const offsets = new Uint32Array(some + 1);
  let nth = 0;
  for (let position = 0; position < rows; position++)
    if (hasBit(has, position)) offsets[++nth] = ends[position + 1] ?? 0;
  return { has, before: countBefore(has), offsets, values };
}

/** Calls back for each position that has some keys, in order, with where its values begin and end. */
export function forEachList(
  { has, offsets, values }: Keys<{ length: number }>,
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

function countBefore(has: Bits): Uint32Array {
  const before = new Uint32Array(has.length);
  for (let word = 0; word + 1 < has.length; word++)
    before[word + 1] = (before[word] ?? 0) + onesOf(has[word] ?? 0);
  return before;
}
