import { killedOf } from '../match.ts';
import type { Table } from '../table.ts';
import { addBit, type Bits, noBits, onesOf } from './bits.ts';
import { CODE, type Slots } from './slots.ts';
import type { Turned } from './time-clause.ts';

/** Rows of each slot that pass, kept up by whoever lets rows come and go, and the killed in them. */
export type Tally = {
  counts: Uint32Array;
  killed: Float64Array;
  /** Follows rows that come and go. */
  follow: (turned: Turned) => void;
  /** Counts anew, by the positions that pass. */
  countAll: (passing: Bits) => void;
  /** The positions with at least so many killed, at least one, whether they pass or not. */
  deadly: (least: number) => Bits;
};

/** A tally of all rows. */
export function createTally(table: Table, slots: Slots): Tally {
  const { start, count } = slots;
  const counts = new Uint32Array(count);
  for (let slot = 0; slot < count; slot++) counts[slot] = (start[slot + 1] ?? 0) - (start[slot] ?? 0);
  const killed = new Float64Array(count);
  const tolls = tollsOf(table, slots);
  for (let i = 0; i < tolls.killed.length; i++) {
    const slot = tolls.slots[i] ?? 0;
    killed[slot] = (killed[slot] ?? 0) + (tolls.killed[i] ?? 0);
  }
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
      /** Rows that pass in all words before `word`, and before the slot. */
      let [word, inWords, before] = [0, 0, 0];
      for (let slot = 0; slot < count; slot++) {
        const to = start[slot + 1] ?? 0;
        for (; word < to >>> 5; word++) inWords += onesOf(passing[word] ?? 0);
        const upTo = inWords + onesOf((passing[word] ?? 0) & ~(-1 << (to & 31)));
        counts[slot] = upTo - before;
        before = upTo;
      }
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

/** The events that killed anybody, by position. */
function tollsOf(table: Table, { rowAt, start, code, count }: Slots) {
  let n = 0;
  for (let slot = 0; slot < count; slot++)
    n += (CODE.lethal[code[slot] ?? 0] ?? 0) * ((start[slot + 1] ?? 0) - (start[slot] ?? 0));
  const tolls = { killed: new Uint32Array(n), positions: new Uint32Array(n), slots: new Uint32Array(n) };
  n = 0;
  for (let slot = 0; slot < count; slot++) {
    if (CODE.lethal[code[slot] ?? 0] === 0) continue;
    for (let position = start[slot] ?? 0; position < (start[slot + 1] ?? 0); position++) {
      tolls.killed[n] = killedOf(table, rowAt[position] ?? 0);
      tolls.positions[n] = position;
      tolls.slots[n++] = slot;
    }
  }
  return tolls;
}
