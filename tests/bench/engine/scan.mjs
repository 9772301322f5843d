import { createScan } from '../../../src/table/scan/engine.ts';
import { digest } from '../digest.mjs';

export const knows = 'everything';

/** The plain engine of the project, its oracle. */
export function create(table) {
  const engine = createScan(table);
  return {
    update({ selection, want, own }) {
      const answer = engine.answer(selection, want);
      return own ? null : digest(answer);
    },
  };
}
