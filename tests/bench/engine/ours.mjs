import { createEngine } from '../../../src/table/fast/engine.ts';

export const knows = 'everything';

/** The project's engine; every step answers every view of the page. */
export function create(table) {
  const engine = createEngine(table);
  return {
    update: ({ selection, want }) => engine.answer(selection, want),
  };
}
