import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY } from '../../src/base/mercator.ts';
import { syntheticTable } from '../../src/cli/synth/table.ts';
import type { ActorRow } from '../../src/event/knowledge.ts';
import { type PersonEntry, peopleOf } from '../../src/event/person/names.ts';
import { readPlaces } from '../../src/event/places.ts';
import { LISTED, type Want } from '../../src/table/answer.ts';
import { createEngine } from '../../src/table/fast/engine.ts';
import { translatedKernels } from '../../src/table/kernel/translated.ts';
import { createScan } from '../../src/table/scan/engine.ts';
import { EVERYTHING, type Selection } from '../../src/table/selection.ts';
import { readHead } from '../../src/table/snapshot/head.ts';
import { join } from '../../src/table/snapshot/join.ts';
import { sourceOf } from '../../src/table/snapshot/source.ts';
import { encodeTable } from '../../src/table/snapshot/write.ts';

const text = (name: string) => readFileSync(`data/${name}`, 'utf8');
const table = syntheticTable(60_000, 1, {
  places: readPlaces(text('places.json'), 'places.json').rows,
  people: peopleOf(JSON.parse(text('people.json')) as PersonEntry[]),
  actors: JSON.parse(text('actors.json')) as ActorRow[],
});
const first = table.first[0] ?? 0;
const last = table.first[table.count - 1] ?? 0;
const WANT: Want = {
  counts: LISTED,
  timeline: { grain: 'month', first, last },
  list: { sort: 'newest', offset: 0, length: 30, spot: null },
  map: {
    zoom: 9,
    cell: 48,
    box: { x0: mercatorX(20), y0: mercatorY(43.3), x1: mercatorX(21.8), y1: mercatorY(41.8) },
    density: null,
    municipalities: false,
  },
};

/** Gestures, each as the selection at its n-th step. */
const GESTURES: Record<string, (n: number) => Partial<Selection>> = {
  brush: (n) => ({ from: first + 3000 + n * 10, to: first + 4000 + n * 10 }),
  pan: (n) => ({ bbox: [20.4 + n * 0.009, 42.1 + n * 0.006, 21.2 + n * 0.009, 42.8 + n * 0.006] }),
  type: (n) => ({ type: ['riot', 'protest', 'shooting', 'arrest'].filter((_, i) => (n >> i) % 2 === 1) }),
};

function medianOf(
  answer: (selection: Selection, want: Want) => unknown,
  at: (n: number) => Partial<Selection>,
): number {
  const times: number[] = [];
  for (let n = 0; n < 12; n++) {
    const start = performance.now();
    answer({ ...EVERYTHING, ...at(n) }, WANT);
    if (n > 1) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** The benchmarks proper are `npm run bench`; here only what must never be lost, with room for a busy machine. */
describe('the fast engine keeps its lead over the plain one', () => {
  const [plain, fast] = [createScan(table), createEngine(table, [], translatedKernels)];
  it.each(Object.entries(GESTURES))('in a %s', (_, at) => {
    medianOf(fast.answer, at);
    expect(medianOf(plain.answer, at)).toBeGreaterThan(2 * medianOf(fast.answer, at));
  });
});

describe('the snapshot', () => {
  it('stays small: columns of at most 12 bytes an event', async () => {
    const file = join(await encodeTable(table, () => '{}'));
    const { head, bodyAt } = await readHead(file, sourceOf(file));
    const columns = head.sections.filter(({ name }) => name.startsWith('rows-') || name === 'ids');
    expect(columns.reduce((sum, { length }) => sum + length, 0) / table.count).toBeLessThan(12);
    expect(bodyAt).toBeLessThan(4096);
  });
});
