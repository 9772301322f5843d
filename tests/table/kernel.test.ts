import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/seed.ts';
import { sourceMark } from '../../src/cli/kernel-code.ts';
import { onesOf } from '../../src/table/fast/bits.ts';
import { plainKernels } from '../../src/table/kernel/plain.ts';
import { createRoom } from '../../src/table/kernel/room.ts';
import { translatedKernels } from '../../src/table/kernel/translated.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../src/table/kernel/${name}`, import.meta.url), 'utf8');

/** Sizes at the edges of words, and seeds. */
const SIZES = [1, 31, 32, 33, 64, 1000, 4099];
const CASES = [plainKernels, translatedKernels].flatMap((workshop) =>
  SIZES.map((positions, seed) => ({ positions, seed, workshop })),
);

describe('the kernels', () => {
  it('are translated from the source that lies beside them', () => {
    expect(read('code.ts').split('\n')[0]).toBe(sourceMark(read('assembly/kernels.ts')));
  });

  it.each(CASES)('count a set of $positions positions by slot', ({ positions, seed, workshop }) => {
    const random = seededRandom(seed);
    const ends: number[] = [];
    while ((ends.at(-1) ?? 0) < positions)
      ends.push(Math.min(positions, (ends.at(-1) ?? 0) + Math.ceil(random() * 40)));
    const words = (positions + 31) >>> 5;
    const room = createRoom(words * 4 + ends.length * 8 + 64, 3, workshop);
    const [set, counts] = [room.int32(words), room.uint32(ends.length)];
    const start = room.uint32(ends.length + 1);
    start.set(ends, 1);
    const holds = Array.from({ length: positions }, () => random() < 0.4);
    for (const [at, is] of holds.entries()) if (is) set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
    room.kernels.countSlots(set.byteOffset, words, start.byteOffset, ends.length, counts.byteOffset);
    expect([...counts]).toEqual(
      ends.map((end, slot) => holds.slice(start[slot], end).filter(Boolean).length),
    );
  });

  it.each(CASES)(
    'find the positions, of $positions, with at least a value',
    ({ positions, seed, workshop }) => {
      const random = seededRandom(seed);
      const words = (positions + 31) >>> 5;
      const room = createRoom(words * 36, 2, workshop);
      const [values, found] = [room.uint8(words * 32), room.int32(words)];
      for (let at = 0; at < positions; at++) values[at] = Math.floor(random() * 128);
      for (const least of [1, 50, 64, 127]) {
        room.kernels.findLeast(values.byteOffset, least, words, found.byteOffset);
        const told = Array.from(values, (_, at) => (((found[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1);
        expect(told).toEqual(Array.from(values, (value) => value >= least));
      }
    },
  );

  it.each(CASES)(
    'make a set of $positions positions what two have in common, in all words or in some',
    ({ positions, seed, workshop }) => {
      const random = seededRandom(seed);
      const words = (positions + 31) >>> 5;
      const room = createRoom(words * 40, 8, workshop);
      const some = () => {
        const set = room.int32(words);
        for (let word = 0; word < words; word++) set[word] = (random() * 2 ** 32) | 0;
        return set;
      };
      const [held, a, b, plus, minus] = [some(), some(), some(), some(), some()];
      const [dirty, touched, changed] = [room.uint32(words), room.uint32(words), room.uint32(1)];
      for (const list of [Array.from(held.keys()).filter((word) => word % 3 === 1), null]) {
        const before = held.slice();
        dirty.set(list ?? []);
        const found = room.kernels.follow(
          held.byteOffset,
          a.byteOffset,
          b.byteOffset,
          list === null ? 0 : dirty.byteOffset,
          list?.length ?? words,
          plus.byteOffset,
          minus.byteOffset,
          touched.byteOffset,
          changed.byteOffset,
        );
        const wanted = before.map((word, i) =>
          list === null || list.includes(i) ? (a[i] ?? 0) & (b[i] ?? 0) : word,
        );
        expect(held).toEqual(wanted);
        const turned = [...before.keys()].filter((word) => before[word] !== wanted[word]);
        expect([...touched.subarray(0, found)]).toEqual(turned);
        expect(room.kernels.sizeOf(held.byteOffset, words)).toBe(
          held.reduce((sum, word) => sum + onesOf(word), 0),
        );
        for (const word of turned) {
          const [was, is] = [before[word] ?? 0, wanted[word] ?? 0];
          expect([plus[word], minus[word]]).toEqual([is & ~was, was & ~is]);
        }
        expect(changed[0]).toBe(
          turned.reduce((sum, word) => sum + onesOf((plus[word] ?? 0) | (minus[word] ?? 0)), 0),
        );
      }
    },
  );

  const LISTS = CASES.flatMap((one) =>
    [1, 2, 3].flatMap((shape) => [10, 70_000].map((sums) => ({ ...one, shape, sums }))),
  );
  /** Shapes of lists: one value each; some for each; some for a few. */
  it.each(LISTS)(
    'add the values of $positions positions, shape $shape, to $sums sums',
    ({ positions, seed, shape, sums: many, workshop }) => {
      const random = seededRandom(seed);
      const words = (positions + 31) >>> 5;
      const lists = Array.from({ length: positions }, () => {
        const length = shape === 1 ? 1 : shape === 2 ? Math.floor(random() * 3) : random() < 0.2 ? 2 : 0;
        return Array.from({ length }, () => Math.floor(random() * many));
      });
      const kept = shape === 3 ? lists.filter(({ length }) => length > 0) : lists;
      const values = kept.flat();
      const room = createRoom(words * 16 + (positions + values.length + many) * 8 + 99, 9, workshop);
      const [set, has, before] = [room.int32(words), room.int32(words), room.uint32(words)];
      const offsets = room.uint32(kept.length + 1);
      const targets = many > 0x10000 ? room.uint32(values.length) : room.uint16(values.length);
      const [groupAt, open, sums] = [room.uint16(positions), room.uint8(3), room.int32(many)];
      targets.set(values);
      kept.forEach((list, i) => {
        offsets[i + 1] = (offsets[i] ?? 0) + list.length;
      });
      const bit = (position: number) => 1 << (position & 31);
      lists.forEach((list, position) => {
        const word = position >>> 5;
        if (list.length > 0) has[word] = (has[word] ?? 0) | bit(position);
        if (random() < 0.5) set[word] = (set[word] ?? 0) | bit(position);
        groupAt[position] = Math.floor(random() * 3);
      });
      for (let word = 1; word < words; word++)
        before[word] = (before[word - 1] ?? 0) + onesOf(has[word - 1] ?? 0);
      open.set([1, 0, 1]);
      const wanted = new Int32Array(many);
      for (const [grouped, by] of [
        [false, 3],
        [true, -2],
      ] as const) {
        room.kernels.addSet(
          set.byteOffset,
          0,
          words,
          shape === 3 ? has.byteOffset : 0,
          before.byteOffset,
          shape === 1 ? 0 : offsets.byteOffset,
          targets.byteOffset,
          many > 0x10000 ? 1 : 0,
          grouped ? groupAt.byteOffset : 0,
          open.byteOffset,
          sums.byteOffset,
          by,
        );
        lists.forEach((list, position) => {
          const isIn = ((set[position >>> 5] ?? 0) & bit(position)) !== 0;
          if (!isIn || (grouped && open[groupAt[position] ?? 0] === 0)) return;
          for (const value of list) wanted[value] = (wanted[value] ?? 0) + by;
        });
      }
      expect(sums.findIndex((sum, i) => sum !== wanted[i])).toBe(-1);
    },
  );
});
