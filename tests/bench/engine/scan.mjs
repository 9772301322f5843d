import { createScan } from '../../../src/table/scan/engine.ts';

export const knows = 'everything';

/** The plain engine of the project, its oracle. */
export function create(table) {
  const engine = createScan(table);
  return {
    update: ({ selection, want }) => engine.answer(selection, want),
  };
}
