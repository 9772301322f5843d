import type { Room } from '../kernel/room.ts';
import { allBitsIn, type Bits, setRange, type Words } from './bits.ts';
import type { SlotClauses } from './slot-clauses.ts';
import type { Slots } from './slots.ts';

/** The rows of the slots that the cubes count, and where cubes must look because something has changed. */
export type Inside = {
  bits: Bits;
  dirty: Words;
  /** True when all rows are in, so that nobody needs to look. */
  whole: boolean;
  /** Says that all may have changed in some way. */
  soilAll: () => void;
  /** Takes the slots `from … to` in, or out. */
  set: (from: number, to: number, isIn: boolean) => void;
  /** Takes in just the slots that fail none of some clauses. */
  setAll: (clauses: SlotClauses, mask: number) => void;
};

/** All rows, nothing changed. */
export function createInside({ start, site, code, count, rowAt }: Slots, room: Room): Inside {
  const bits = allBitsIn(room, rowAt.length);
  const dirty: Words = { list: room.uint32((bits.length >> 1) + 1), count: 0 };
  const soilAll = () => {
    dirty.count = dirty.list.length + 1;
  };
  return {
    bits,
    dirty,
    whole: true,
    soilAll,
    set(first, end, isIn) {
      const [from, to] = [start[first] ?? 0, start[end] ?? 0];
      setRange(bits, from, to, isIn);
      for (let word = from >>> 5; word * 32 < to && dirty.count <= dirty.list.length; word++)
        dirty.list[dirty.count++] = word;
    },
    setAll({ sites, codes }, mask) {
      soilAll();
      /** Bits of the word that is being filled. */
      let here = 0;
      for (let slot = 0, from = 0; slot < count; slot++) {
        const to = start[slot + 1] ?? 0;
        const fails = (sites[site[slot] ?? 0] ?? 0) | (codes[code[slot] ?? 0] ?? 0);
        const all = (fails & mask) === 0 ? -1 : 0;
        while (from >>> 5 < to >>> 5) {
          bits[from >>> 5] = here | (all << (from & 31));
          here = 0;
          from = ((from >>> 5) + 1) << 5;
        }
        here |= all & ~(-1 << (to & 31)) & (-1 << (from & 31));
        from = to;
      }
      if ((rowAt.length & 31) !== 0) bits[bits.length - 1] = here;
    },
  };
}
