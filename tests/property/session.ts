import { seededRandom } from '../../src/base/seed.ts';
import { buildTable, inTableOrder } from '../../src/table/build.ts';
import { createEngine } from '../../src/table/fast/engine.ts';
import { plainKernels } from '../../src/table/kernel/plain.ts';
import { translatedKernels } from '../../src/table/kernel/translated.ts';
import { createScan } from '../../src/table/scan/engine.ts';
import { EVERYTHING, type Selection } from '../../src/table/selection.ts';
import { difference } from './difference.ts';
import { namesOf, randomEvents } from './events.ts';
import { randomStep, randomWant } from './selections.ts';

/**
 * Plays a random session on the plain and on the fast engine over an archive of one of the sizes. Gives the first difference between their
 * answers with the steps before it, or null. `back`: how often a step is taken back, as by somebody who ticks a box and unticks it.
 */
export function playSession(seed: number, steps: number, sizes: readonly number[], back = 0): string | null {
  const random = seededRandom(seed);
  const events = inTableOrder(randomEvents(sizes[Math.floor(random() * sizes.length)] ?? 0, random));
  const table = buildTable(events, '', namesOf);
  const workshop = seed % 2 === 0 ? translatedKernels : plainKernels;
  const [plain, fast] = [createScan(table, ['melee']), createEngine(table, ['melee'], workshop)];
  /** How often nothing but the stretch of days moves. */
  const calm = random() < 0.5 ? 0 : 0.8;
  let before: Selection = EVERYTHING;
  let selection: Selection = EVERYTHING;
  let want = randomWant(seededRandom(seed));
  for (let step = 0; step < steps; step++) {
    const earlier = before;
    before = selection;
    selection =
      back > 0 && random() < back ? structuredClone(earlier) : randomStep(selection, random, random() < calm);
    if (back === 0 || random() < 0.5) want = randomWant(random);
    if (random() < 0.2) fast.settle();
    const expected = plain.answer(selection, want);
    const [row] = expected.list?.rows ?? [];
    const found =
      difference(expected, fast.answer(selection, want)) ??
      (row === undefined || !want.list
        ? null
        : difference(
            plain.positionOf(selection, want.list, row),
            fast.positionOf(selection, want.list, row),
            'position',
          ));
    if (found !== null) return `step ${step}: ${found} ${JSON.stringify([before, selection])}`;
  }
  return null;
}
