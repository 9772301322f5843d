import { createEngine } from '../../../src/table/fast/engine.ts';
import { translatedKernels } from '../../../src/table/kernel/translated.ts';

export const knows = 'everything';

/** The project's engine; every step answers every view of the page. */
export function create(table) {
  const engine = createEngine(table, [], translatedKernels);
  return {
    update: ({ selection, want }) => engine.answer(selection, want),
  };
}
