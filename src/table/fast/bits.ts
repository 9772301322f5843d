import type { Room } from '../kernel/room.ts';

/** A set of positions: position i is bit `i & 31` of word `i >> 5`. */
export type Bits = Int32Array;

/** Some words of sets, by number: the first `count` of a list; all of them when they are too many for it. */
export type Words = { list: Uint32Array; count: number };

/** No position of so many. */
export function noBits(count: number): Bits {
  return new Int32Array((count + 31) >>> 5);
}

/** No position of so many, in a room. */
export function noBitsIn(room: Room, count: number): Bits {
  return room.int32((count + 31) >>> 5);
}

/** All of so many positions, in a room. */
export function allBitsIn(room: Room, count: number): Bits {
  const bits = noBitsIn(room, count);
  bits.set(allBits(count));
  return bits;
}

/** All of so many positions. */
export function allBits(count: number): Bits {
  const bits = noBits(count).fill(-1);
  if ((count & 31) !== 0) bits[bits.length - 1] = (1 << (count & 31)) - 1;
  return bits;
}

/** How many bits of a word are set, by adding neighbours up. */
export function onesOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Position of the lowest bit of a word that has any. */
export function lowestOf(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** How many bits in a row are set from a set one on. */
export function runAt(word: number, bit: number): number {
  const gaps = ~(word >> bit) & (bit === 0 ? -1 : ~(-1 << (32 - bit)));
  return gaps === 0 ? 32 - bit : lowestOf(gaps);
}

export function hasBit(bits: Bits, position: number): boolean {
  return (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}

export function addBit(bits: Bits, position: number): void {
  bits[position >>> 5] = (bits[position >>> 5] ?? 0) | (1 << (position & 31));
}

export function flipBit(bits: Bits, position: number): void {
  bits[position >>> 5] = (bits[position >>> 5] ?? 0) ^ (1 << (position & 31));
}

/** The bits of a word that lie within `from … to` of all positions. */
function maskOf(word: number, from: number, to: number): number {
  const low = from > word * 32 ? -1 << (from & 31) : -1;
  const high = to < word * 32 + 32 ? ~(-1 << (to & 31)) : -1;
  return low & high;
}

/** Puts the positions `from … to` into a set or takes them out of it. */
export function setRange(bits: Bits, from: number, to: number, isIn: boolean): void {
  for (let word = from >>> 5; word * 32 < to; word++) {
    const mask = maskOf(word, from, to);
    bits[word] = isIn ? (bits[word] ?? 0) | mask : (bits[word] ?? 0) & ~mask;
  }
}

/** Makes `out` what all sets have in common. */
export function common(out: Bits, first: Bits, others: readonly Bits[]): Bits {
  if (out !== first) out.set(first);
  for (const other of others)
    for (let word = 0; word < out.length; word++) out[word] = (out[word] ?? 0) & (other[word] ?? 0);
  return out;
}

/** Puts all of a set into another. */
export function unite(into: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) | (other[word] ?? 0);
}

/** Makes `out` all of so many positions but those of a set. */
export function complement(set: Bits, count: number, out: Bits): Bits {
  for (let word = 0; word < set.length; word++) out[word] = ~(set[word] ?? 0);
  const rest = count & 31;
  if (rest !== 0) out[set.length - 1] = (out[set.length - 1] ?? 0) & ~(-1 << rest);
  return out;
}
