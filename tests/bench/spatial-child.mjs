/** The map under a filter that changes: this project's engine against supercluster, over the same events. */
import Supercluster from 'supercluster';
import { createEngine } from '../../src/table/fast/engine.ts';
import { translatedKernels } from '../../src/table/kernel/translated.ts';
import { EVERYTHING } from '../../src/table/selection.ts';
import { script } from './ops.mjs';
import { archiveTable } from './read.mjs';
import { median, p95, round } from './stats.mjs';

const table = await archiveTable(process.argv[2]);
const domain = { first: table.first[0] ?? 0, last: table.first[table.count - 1] ?? 0 };
/** Times of some rounds, after as many that only warm up. */
const time = (work, times) => {
  const all = [];
  for (let i = 0; i < times; i++) work(i);
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    work(i);
    all.push(performance.now() - start);
  }
  return { median: round(median(all)), p95: round(p95(all)) };
};

const features = Array.from({ length: table.count }, (_, row) => ({
  type: 'Feature',
  properties: { row },
  geometry: { type: 'Point', coordinates: [table.lon[row] / 1e5, table.lat[row] / 1e5] },
}));
const [middle, half] = [(domain.first + domain.last) / 2, (domain.last - domain.first) / 4];
const passes = (row, i) => Math.abs(table.first[row] - middle - i * 30) < half && table.type[row] % 2 === 0;
const cluster = (points) =>
  new Supercluster({ radius: 48, maxZoom: 16 }).load(points).getClusters([20, 41.8, 21.8, 43.3], 9);
const load = time(() => cluster(features), 2);
const recluster = time((i) => cluster(features.filter(({ properties }) => passes(properties.row, i))), 4);

const engine = createEngine(table, [], translatedKernels);
const [{ want }] = script(domain, { types: ['riot'], places: [], actors: [], sources: [] });
const map = { ...want, counts: null, timeline: null, list: null };
const types = ['riot', 'protest', 'shooting', 'assault', 'arrest', 'raid'];
let selection = { ...EVERYTHING, from: middle - half, to: middle + half, type: types };
engine.answer(selection, map);
const ours = time((i) => {
  selection = { ...selection, from: selection.from + 30, type: types.filter((_, t) => (i >> t) % 2 === 0) };
  engine.answer(selection, map);
}, 40);
const brush = time(() => {
  selection = { ...selection, from: selection.from + 10, to: selection.to + 10 };
  engine.answer(selection, map);
}, 60);
console.log(JSON.stringify({ events: table.count, load, recluster, ours, brush }));
process.exit(0);
