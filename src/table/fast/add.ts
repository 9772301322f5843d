import type { Room } from '../kernel/room.ts';
import type { Bits, Words } from './bits.ts';
import type { Weights } from './cube-groups.ts';
import type { Index } from './indexes.ts';
import type { Keys } from './keys.ts';

/** Sums by key, and what events add to them, all of it in one room: each value of the keys adds to one, if the group of its event is open. */
export type Adding = {
  sums: Int32Array;
  keys: Keys;
  /** The sum of each value. */
  targets: Index;
  weights: Weights;
};

/** `by` more of the events of a set that lies in the room, in some of its words or all. */
export type Adder = (adding: Adding, set: Bits, by: number, words: Words | null) => void;

/** An adder for at most so many groups. */
export function createAdder(room: Room, groups: number): Adder {
  const open = room.uint8(groups);
  return ({ sums, keys, targets, weights }, set, by, words) => {
    const isWhole = !weights.open.includes(0);
    if (!isWhole) open.set(weights.open);
    room.kernels.addSet(
      set.byteOffset,
      words === null ? 0 : words.list.byteOffset,
      words === null ? set.length : words.count,
      keys.has?.byteOffset ?? 0,
      keys.before.byteOffset,
      keys.offsets?.byteOffset ?? 0,
      targets.byteOffset,
      targets instanceof Uint32Array ? 1 : 0,
      isWhole ? 0 : weights.groups.at().byteOffset,
      open.byteOffset,
      sums.byteOffset,
      by,
    );
  };
}
