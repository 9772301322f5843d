/** One engine over one archive, in a process of its own: `node --expose-gc engine-child.mjs NAME FILE [build]`, bundled; with `build` only that is measured. Prints one line of JSON. */
import { INCIDENT_TYPES } from '../../src/event/types.ts';
import { digest } from './digest.mjs';
import { script } from './ops.mjs';
import { peerDigest } from './peer.mjs';
import { archiveTable } from './read.mjs';
import { median, p95, round } from './stats.mjs';

const [, , name, path, only] = process.argv;
const MOST_MS_A_GROUP = 6000;

const table = await archiveTable(path);
// No event lasts longer than a day here, because the peers filter by one day only.
table.last = table.first.slice();
const domain = { first: table.first[0] ?? 0, last: table.first[table.count - 1] ?? 0 };
const names = {
  types: [...INCIDENT_TYPES],
  places: table.places.filter(({ kind }) => kind === 'municipality').map(({ id }) => id),
  actors: table.actors.map(({ id }) => id),
  sources: table.publishers.map(({ id }) => id),
};
const { create, knows } = await import(`./engine/${name}.mjs`);
// Held to the end, so that what an engine lets go of is not counted in its favour.
globalThis.held = table;
/** Memory in use, once nothing more can be let go: what arrays hold is freed some time after a collection. */
const settled = async () => {
  for (let i = 0; i < 4; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return process.memoryUsage();
};
const before = await settled();
const start = performance.now();
const engine = await create(table);
const build = performance.now() - start;
const after = await settled();
if (only === 'build') {
  console.log(JSON.stringify({ build: round(build) }));
  process.exit(0);
}

const digestOf = (result) => ('counts' in result ? digest(result) : peerDigest(result));
const steps = script(domain, names).filter(({ own }) => !own || knows === 'everything');
const times = new Map();
const work = new Map();
const sums = [];
const pass = async (record) => {
  times.clear();
  const spent = new Map();
  let skipped = false;
  for (const step of steps) {
    const used = spent.get(step.group) ?? 0;
    const done = times.get(step.group)?.length ?? 0;
    if (used > MOST_MS_A_GROUP && done >= 4) {
      skipped = true;
      sums.push(null);
      continue;
    }
    const asked = engine.prepare?.(step) ?? step;
    if (skipped) await engine.update(asked);
    const cpu = process.cpuUsage();
    const from = performance.now();
    const result = await engine.update(asked);
    const took = performance.now() - from;
    const { user } = process.cpuUsage(cpu);
    spent.set(step.group, used + took);
    times.set(step.group, [...(times.get(step.group) ?? []), took]);
    work.set(step.group, [...(work.get(step.group) ?? []), user / 1000]);
    // As the question is put in an engine's own words before its time, so its answer is compared after it.
    if (record) sums.push(skipped || step.own ? null : digestOf(result));
    skipped = false;
  }
};
const began = performance.now();
await pass(true);
if (performance.now() - began < 20_000) {
  work.clear();
  await pass(false);
  work.clear();
  await pass(false);
}
const groups = {};
for (const [group, values] of times)
  groups[group] = {
    median: round(median(values)),
    p95: round(p95(values)),
    work: round(median(work.get(group) ?? [0])),
    workP95: round(p95(work.get(group) ?? [0])),
  };
const megabytes = (a, b) => round((a - b) / 1e6);
console.log(
  JSON.stringify({
    name,
    events: table.count,
    build: round(build),
    memory: megabytes(after.heapUsed + after.arrayBuffers, before.heapUsed + before.arrayBuffers),
    groups,
    sums,
  }),
);
process.exit(0);
