import { createEngine } from '../../../src/table/fast/engine.ts';
import { digest } from '../digest.mjs';

export const knows = 'everything';

/** The project's engine; every step answers every view of the page. */
export function create(table) {
  const engine = createEngine(table);
  return {
    update({ selection, want, own }) {
      const answer = engine.answer(selection, want);
      return own ? null : digest(answer);
    },
  };
}
