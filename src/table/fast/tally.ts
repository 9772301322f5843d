import type { Room } from '../kernel/room.ts';
import { killedOf } from '../match.ts';
import type { Table } from '../table.ts';
import { addBit, type Bits, noBits } from './bits.ts';
import { CODE } from './codes.ts';
import { threeOf } from './indexes.ts';
import type { Slots } from './slots.ts';
import type { Turned } from './time-clause.ts';

/** Rows of each slot that pass, kept up by whoever lets rows come and go, and the killed in them. */
export type Tally = {
  counts: Uint32Array;
  killed: Float64Array;
  /** Follows rows that come and go. */
  follow: (turned: Turned) => void;
  /** Counts anew, by the positions that pass, a set in the room. */
  countAll: (passing: Bits) => void;
  /** The positions with at least so many killed, at least one, whether they pass or not. */
  deadly: (least: number) => Bits;
};

/** A tally of all rows. */
export function createTally(table: Table, slots: Slots, room: Room): Tally {
  const { start, count } = slots;
  const { killed, tolls } = countTolls(table, slots);
  const counts = room.uint32(count);
  for (let slot = 0; slot < count; slot++) counts[slot] = (start[slot + 1] ?? 0) - (start[slot] ?? 0);
  return {
    counts,
    killed,
    follow({ rows, by, count: turned }) {
      const slotOf = slots.slotOf();
      for (let i = 0; i < turned; i++) {
        const [row, way] = [rows[i] ?? 0, by[i] ?? 0];
        const slot = slotOf[row] ?? 0;
        counts[slot] = (counts[slot] ?? 0) + way;
        if (CODE.lethal[slots.code[slot] ?? 0] === 1)
          killed[slot] = (killed[slot] ?? 0) + way * killedOf(table, row);
      }
    },
    countAll(passing) {
      const { byteOffset, length } = passing;
      room.kernels.countSlots(byteOffset, length, start.byteOffset, count, counts.byteOffset);
      killed.fill(0);
      for (let i = 0; i < tolls.killed.length; i++) {
        const slot = tolls.slots[i] ?? 0;
        const position = tolls.positions[i] ?? 0;
        const passes = ((passing[position >>> 5] ?? 0) >>> (position & 31)) & 1;
        killed[slot] = (killed[slot] ?? 0) + passes * (tolls.killed[i] ?? 0);
      }
    },
    deadly(least) {
      const found = noBits(table.count);
      for (let i = 0; i < tolls.killed.length; i++)
        if ((tolls.killed[i] ?? 0) >= least) addBit(found, tolls.positions[i] ?? 0);
      return found;
    },
  };
}

/** The killed in all rows of each slot; `tolls`: the events that killed anybody, by position. */
function countTolls(table: Table, { rowAt, start, code, count, deadly }: Slots) {
  const killed = new Float64Array(count);
  const [tolls, positions, slots] = threeOf(deadly);
  for (let slot = 0, n = 0; slot < count; slot++) {
    const [from, to] = [start[slot] ?? 0, start[slot + 1] ?? 0];
    if (CODE.lethal[code[slot] ?? 0] === 0) continue;
    let sum = 0;
    for (let position = from; position < to; position++, n++) {
      const toll = killedOf(table, rowAt[position] ?? 0);
      tolls[n] = toll;
      positions[n] = position;
      slots[n] = slot;
      sum += toll;
    }
    killed[slot] = sum;
  }
  return { killed, tolls: { killed: tolls, positions, slots } };
}
