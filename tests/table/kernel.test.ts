import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/seed.ts';
import { sourceMark } from '../../src/cli/kernel-code.ts';
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
});
