import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/seed.ts';
import {
  addBit,
  allBits,
  type Bits,
  hasBit,
  noBits,
  onesOf,
  runAt,
  setRange,
} from '../../src/table/fast/bits.ts';
import { nthOf } from '../../src/table/fast/keys.ts';

const COUNT = 200;
const positionsOf = (bits: Bits) => Array.from({ length: COUNT }, (_, i) => i).filter((i) => hasBit(bits, i));

describe('sets of positions', () => {
  it('hold all of a count and nothing beyond', () => {
    const all = allBits(COUNT);
    expect(positionsOf(all)).toHaveLength(COUNT);
    expect(all.reduce((sum, word) => sum + onesOf(word), 0)).toBe(COUNT);
  });

  it('take ranges in and out as a list of flags does', () => {
    const random = seededRandom(3);
    const bits = noBits(COUNT);
    const flags = new Uint8Array(COUNT);
    for (let i = 0; i < 300; i++) {
      const [a, b] = [Math.floor(random() * COUNT), Math.floor(random() * COUNT)];
      const isIn = random() < 0.5;
      setRange(bits, Math.min(a, b), Math.max(a, b), isIn);
      flags.fill(isIn ? 1 : 0, Math.min(a, b), Math.max(a, b));
      expect(positionsOf(bits)).toEqual(positionsOf(bits).filter((at) => flags[at] === 1));
      expect(positionsOf(bits)).toHaveLength(flags.filter((flag) => flag === 1).length);
    }
  });

  it('tell how many neighbours follow, up to the end of a word', () => {
    expect(runAt(0b1110, 1)).toBe(3);
    expect(runAt(0b10111, 0)).toBe(3);
    expect(runAt(-1, 0)).toBe(32);
    expect(runAt(-1 << 30, 30)).toBe(2);
    expect(runAt(1 << 31, 31)).toBe(1);
  });

  it('tell the place of a position among those that have something', () => {
    const has = noBits(COUNT);
    for (const at of [0, 5, 31, 32, 100, 199]) addBit(has, at);
    const before = Uint32Array.from(has, (_, word) =>
      has.slice(0, word).reduce((sum, each) => sum + onesOf(each), 0),
    );
    const keys = { has, before, offsets: null, values: new Uint16Array(0) };
    expect([0, 5, 31, 32, 100, 199].map((at) => nthOf(keys, at))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
