import { createEngine } from '../../../src/table/fast/engine.ts';
import { digest } from '../digest.mjs';

/** The project's engine, asked what the peers are asked: counts by month, by what every event has one of, and the newest. */
export function create(table) {
  const engine = createEngine(table);
  return {
    update({ selection, want: { timeline, list } }) {
      const want = { counts: 'codes', timeline: { ...timeline, lanes: false }, list, map: null };
      return digest(engine.answer(selection, want));
    },
  };
}
