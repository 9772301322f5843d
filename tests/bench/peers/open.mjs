/** In a worker of its own, as on the page: milliseconds from the bytes of an archive in hand to an engine, and to its first answer. */
import { createEngine } from '../../../src/table/fast/engine.ts';
import { translatedKernels } from '../../../src/table/kernel/translated.ts';
import { EVERYTHING } from '../../../src/table/selection.ts';
import { openSnapshot } from '../../../src/table/snapshot/read.ts';
import { sourceOf } from '../../../src/table/snapshot/source.ts';

self.onmessage = async ({ data: { bytes, want } }) => {
  const start = performance.now();
  const { table } = await openSnapshot(sourceOf(bytes));
  const engine = createEngine(table, [], translatedKernels);
  const built = performance.now() - start;
  engine.answer(EVERYTHING, want);
  self.postMessage({ built, answered: performance.now() - start });
};
