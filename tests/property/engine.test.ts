import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/seed.ts';
import { buildTable, inTableOrder } from '../../src/table/build.ts';
import { createEngine } from '../../src/table/fast/engine.ts';
import { createScan } from '../../src/table/scan/engine.ts';
import { EVERYTHING, type Selection } from '../../src/table/selection.ts';
import { difference } from './difference.ts';
import { namesOf, randomEvents } from './events.ts';
import { randomStep, randomWant } from './selections.ts';

/** Seeds that once failed stay here for ever. */
const FAILED: number[] = [];
const SEEDS = [...FAILED, ...Array.from({ length: Number(process.env.RUNS ?? 60) }, (_, i) => i + 1)];
const STEPS = 40;

describe('the fast engine', () => {
  it.each(SEEDS)('answers every step of a random session as the plain one does (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const sizes = [0, 1, 40, 300, 900];
    const events = inTableOrder(randomEvents(sizes[Math.floor(random() * sizes.length)] ?? 0, random));
    const table = buildTable(events, '', namesOf);
    const [plain, fast] = [createScan(table, ['melee']), createEngine(table, ['melee'])];
    let selection: Selection = EVERYTHING;
    const done: Selection[] = [];
    for (let step = 0; step < STEPS; step++) {
      selection = randomStep(selection, random);
      done.push(selection);
      const want = randomWant(random);
      const expected = plain.answer(selection, want);
      const answer = fast.answer(selection, want);
      expect(difference(expected, answer), `step ${step}: ${JSON.stringify(done.slice(-2))}`).toBeNull();
      const [row] = expected.list?.rows ?? [];
      if (row !== undefined && want.list)
        expect(fast.positionOf(selection, want.list, row)).toBe(plain.positionOf(selection, want.list, row));
    }
  });
});
