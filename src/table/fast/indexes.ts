import type { Room } from '../kernel/room.ts';

/** Numbers of something, in as few bytes as they need. */
export type Index = Uint16Array | Uint32Array;

/** Room for `length` numbers below `limit`. */
export function indexes(length: number, limit: number): Index {
  return limit <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** The same in a room. */
export function indexesIn({ uint16, uint32 }: Room, length: number, limit: number): Index {
  return limit <= 0x10000 ? uint16(length) : uint32(length);
}

/** Bytes of an index. */
export function bytesOfIndex(length: number, limit: number): number {
  return length * (limit <= 0x10000 ? 2 : 4);
}

/** The values of a column at some rows. */
export function pick<Column extends Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array>(
  column: Column,
  rows: Uint32Array,
): Column {
  const out = column.slice(0, rows.length) as Column;
  for (let i = 0; i < rows.length; i++) out[i] = column[rows[i] ?? 0] ?? 0;
  return out;
}

/** Items by key: those of key i are `items[start[i] … start[i + 1])`. */
export type Grouped = { start: Uint32Array; items: Uint32Array };

/** Groups items by their keys, keeping their order. */
export function groupBy(keys: Index | Uint8Array, count: number): Grouped {
  const start = startsOf(keys, count);
  const next = start.slice(0, count);
  const items = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const at = next[key] ?? 0;
    items[at] = i;
    next[key] = at + 1;
  }
  return { start, items };
}

/** How many keys are smaller than each, with their number as last. */
export function startsOf(keys: Index | Uint8Array, count: number): Uint32Array {
  const start = new Uint32Array(count + 1);
  for (let i = 0; i < keys.length; i++) {
    const after = (keys[i] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  return addUp(start);
}

/** Adds to each number those before it. */
export function addUp(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  for (let i = 1; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 1] ?? 0);
  return numbers;
}

/** Three columns of so many numbers. */
export function threeOf(length: number): [Uint32Array, Uint32Array, Uint32Array] {
  return [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
}
