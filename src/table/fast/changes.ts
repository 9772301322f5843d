import type { Room } from '../kernel/room.ts';
import { type Bits, complement, noBitsIn, type Words } from './bits.ts';

/** A set that is kept up; those with the same number hold the same, 0 all positions, and one below 0 is known to be like no other. */
export type Held = { bits: Bits; like: number };

/** What has just come into a set and gone from it; all of these sets, and what tells where they have changed, lie in one room. */
export class Changes {
  /** Valid where words are `touched`. */
  readonly plus: Bits;
  readonly minus: Bits;
  readonly touched: Words;
  private readonly changed: Uint32Array;
  /** What was found last, for sets that held the same and are to hold the same; null when it is lost. */
  private last: { a: Bits; b: Bits; was: number; is: number; changed: number } | null = null;
  private numbers = 0;

  /** For sets of so many positions. */
  constructor(
    count: number,
    private readonly room: Room,
  ) {
    this.plus = noBitsIn(room, count);
    this.minus = noBitsIn(room, count);
    this.changed = room.uint32(1);
    this.touched = { list: room.uint32(this.plus.length), count: 0 };
  }

  /** The sets that others follow may be other ones now. */
  begin(): void {
    this.last = null;
  }

  /** The same as {@link follow} for one of several sets, most of which hold the same: what was found for one is true for the next. */
  followLike(held: Held, a: Bits, b: Bits, dirty: Words): number {
    const { last, plus, minus, touched } = this;
    const isKnown = last?.a === a && last.b === b;
    if (last && isKnown && last.was === held.like) {
      const { bits } = held;
      for (let i = 0; i < touched.count; i++) {
        const word = touched.list[i] ?? 0;
        bits[word] = (bits[word] ?? 0) ^ ((plus[word] ?? 0) | (minus[word] ?? 0));
      }
      held.like = last.is;
      return last.changed;
    }
    const was = held.like;
    const changed = this.follow(held.bits, a, b, dirty);
    held.like = last && isKnown ? last.is : ++this.numbers;
    this.last = { a, b, was, is: held.like, changed };
    return changed;
  }

  /** Makes a set what two others have in common, `dirty` being where that may have changed; gives how many positions came or went. */
  follow(held: Bits, a: Bits, b: Bits, dirty: Words): number {
    const { plus, minus, touched, changed } = this;
    const all = dirty.count > dirty.list.length;
    this.last = null;
    touched.count = this.room.kernels.follow(
      held.byteOffset,
      a.byteOffset,
      b.byteOffset,
      all ? 0 : dirty.list.byteOffset,
      all ? held.length : dirty.count,
      plus.byteOffset,
      minus.byteOffset,
      touched.list.byteOffset,
      changed.byteOffset,
    );
    return changed[0] ?? 0;
  }

  /** How many positions a set in the room has. */
  sizeOf(set: Bits): number {
    return this.room.kernels.sizeOf(set.byteOffset, set.length);
  }

  /** All of so many positions but those of a set; what was found before is lost. */
  others(set: Bits, count: number): Bits {
    this.last = null;
    return complement(set, count, this.minus);
  }
}
