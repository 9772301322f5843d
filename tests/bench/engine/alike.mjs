import { createEngine } from '../../../src/table/fast/engine.ts';
import { translatedKernels } from '../../../src/table/kernel/translated.ts';

/** The project's engine, asked what the peers are asked: counts by month, by what every event has one of, and the newest. */
export function create(table) {
  const engine = createEngine(table, [], translatedKernels);
  return {
    prepare: ({ selection, want: { timeline, list } }) => ({
      selection,
      want: { counts: [], timeline: { ...timeline, lanes: false }, list, map: null },
    }),
    update: ({ selection, want }) => engine.answer(selection, want),
  };
}
