/**
 * The benchmarks: `npm run bench [-- --events 1000000] [--only engine,large,map,payload,page]`. Installs the peers when they are not there, runs each part in a process
 * of its own, one after another, and writes RESULTS.md. Single numbers move with the machine; the ratios within one run are what counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { archiveFile } from './archive.mjs';
import { median } from './stats.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? fallback) : fallback;
};
const events = Number(option('events', '1000000'));
const parts = option('only', 'engine,large,map,payload,page').split(',');

function run(command, args, cwd = here) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr.slice(-800)}`);
  return stdout;
}

const CHILDREN = ['engine-child', 'payload-child', 'spatial-child'];
const BUNDLES = `${here}.cache/bundles`;

/** What is measured outside a page is bundled and shortened as for a page; the peers stay the packages that they are. */
function bundleChildren() {
  return build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      minify: true,
      target: 'node20',
      outDir: BUNDLES,
      emptyOutDir: true,
      rollupOptions: { input: CHILDREN.map((name) => `${here}${name}.mjs`) },
    },
  });
}

function child(name, ...args) {
  console.error([name, ...args].join(' '));
  const node = ['--expose-gc', '--max-old-space-size=12000', `${BUNDLES}/${name}.js`, ...args];
  return JSON.parse(run(process.execPath, node).trim().split('\n').at(-1));
}

const times = (value) =>
  Number.isFinite(value) ? `${value >= 10 ? Math.round(value) : value.toFixed(1)}×` : '–';
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Engines side by side; every one gives the same counts, which is checked step by step. */
function engines() {
  const names = ['ours', 'alike', 'crossfilter2', 'objects', 'duckdb', 'scan'];
  const results = names.map((name) => {
    const result = child('engine-child', name, archiveFile(events));
    const again = () => child('engine-child', name, archiveFile(events), 'build').build;
    return { ...result, build: median([result.build, again(), again()]) };
  });
  const [ours, alike] = results;
  const titles = { ours: 'ours, the whole page', alike: 'ours, the same question' };
  const groups = ['brush', 'brush, filtered', 'type', 'municipality', 'pan', 'zoom', 'jump'];
  const cell = (group) => (group ? `${group.median} / ${group.p95}` : '–');
  const same = results.map(({ name, sums }) => {
    const compared = sums.filter(
      (sum, i) => sum !== null && ours.sums[i] !== null && ours.sums[i] !== undefined,
    );
    const equal = sums.filter((sum, i) => sum !== null && sum === ours.sums[i]);
    if (equal.length < compared.length)
      throw new Error(`${name} answers ${compared.length - equal.length} steps otherwise than ours.`);
    return `${equal.length} of ${compared.length}`;
  });
  const others = Object.keys(ours.groups).filter((name) => !['first', 'setup', ...groups].includes(name));
  return [
    `## Engine, ${events.toLocaleString('en')} events`,
    'Milliseconds a step, median / p95; the build, which happens once in a process, is the median of three. Ours and the plain scan answer every view of the page (all facets, ledger, charts, timeline with lanes, list, map); the others only counts by month, type and municipality and the newest 30. “Ours, the same question” is the same engine asked for no more than the others give.',
    table(
      ['', 'build ms', 'memory MB', ...groups, 'steps equal to ours'],
      results.map((result, i) => [
        titles[result.name] ?? result.name,
        result.build,
        result.memory,
        ...groups.map((group) => cell(result.groups[group])),
        same[i],
      ]),
    ),
    table(
      ['ours is quicker than', 'build', 'less memory', ...groups],
      results
        .slice(2)
        .flatMap((peer) => [
          ...(peer.name === 'scan' ? [] : [quicker(`${peer.name}, the same question`, peer, alike, groups)]),
          quicker(`${peer.name}, the whole page`, peer, ours, groups),
        ]),
    ),
    'What the others do not do, ours alone (median / p95):',
    table(others, [others.map((group) => cell(ours.groups[group]))]),
  ];
}

/** By how much ours is ahead of a peer. */
function quicker(title, peer, ours, groups) {
  return [
    title,
    times(peer.build / ours.build),
    times(peer.memory / ours.memory),
    ...groups.map((group) => times((peer.groups[group]?.median ?? Number.NaN) / ours.groups[group].median)),
  ];
}

/** Ours alone with five times as many events. */
function large() {
  const { build, memory, groups } = child('engine-child', 'ours', archiveFile(5 * events));
  const names = Object.keys(groups).filter((name) => !['first', 'setup'].includes(name));
  return [
    `## Engine, ${(5 * events).toLocaleString('en')} events`,
    `Ours alone, answering the whole page: milliseconds a step. Build ${build} ms, ${memory} MB.`,
    table(
      ['', ...names],
      [
        ['median', ...names.map((name) => groups[name].median)],
        ['p95', ...names.map((name) => groups[name].p95)],
      ],
    ),
  ];
}

/** The map under a filter. */
function map() {
  const { load, recluster, ours, brush } = child('spatial-child', archiveFile(events));
  return [
    '## Map under a filter',
    table(
      ['', 'median ms', 'p95'],
      [
        ['supercluster: load everything and cluster', load.median, load.p95],
        ['supercluster: cluster again after a filter', recluster.median, recluster.p95],
        ['ours: cells after a filter of types and days', ours.median, ours.p95],
        ['ours: cells after a step of the brush', brush.median, brush.p95],
      ],
    ),
    `A filter change is ${times(recluster.median / ours.median)} quicker than clustering again, a step of the brush ${times(recluster.median / brush.median)}.`,
  ];
}

/** Bytes on the way, and from bytes to the first answer. */
function payload() {
  const { json, arrow, ours } = child('payload-child', archiveFile(events));
  const mb = (bytes) => (bytes / 1e6).toFixed(1);
  return [
    '## Payload',
    table(
      ['', 'raw MB', 'gzip MB', 'larger than ours', 'inflate and decode ms', 'build ms'],
      [
        ['JSON rows', mb(json.raw), mb(json.gzip), times(json.gzip / ours.gzip), '', ''],
        [
          'Arrow IPC',
          mb(arrow.raw),
          mb(arrow.gzip),
          times(arrow.gzip / ours.gzip),
          `${arrow.decode} (without inflate)`,
          '',
        ],
        ['snapshot without texts', '', mb(ours.gzip), '', ours.open, ours.build],
      ],
    ),
    `From bytes in hand to an engine that answers: ${Math.round(ours.open + ours.build)} ms.`,
  ];
}

/** The page in a browser, by its own marks. */
async function page() {
  const { pageBench } = await import('./page.ts');
  const lines = await pageBench([events, 5 * events]);
  const size = `${events / 1e6}M`;
  const middle = (what) => lines.find((line) => line.what === what)?.median;
  const ahead = (peer, ours) => times(middle(`peer: ${peer}`) / middle(`${size} ${ours}: km:update`));
  const dashboard = `plain Recharts dashboard without a map, ${size}`;
  return [
    '## Page in Chromium',
    table(
      ['', 'median', 'p95', 'goal', 'measured'],
      lines.map(({ what, median, p95, must, count }) => [
        what,
        median.toFixed(1),
        p95.toFixed(1),
        must ?? '',
        count,
      ]),
    ),
    `The peers ran in the same browser on the same archive, with the same engine. A step of the brush takes the plain Recharts dashboard ${ahead(`${dashboard}, brush`, 'brush')} as long as the whole page here, a type toggle ${ahead(`${dashboard}, type toggle`, 'type toggle')}; another filter takes leaflet.markercluster with a tenth of the events ${ahead('leaflet.markercluster, 100,000 markers, another filter', 'type toggle')}.`,
  ];
}

if (!existsSync(`${here}node_modules`)) {
  console.error('Installing the peers …');
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts']);
}
await bundleChildren();
const commit = run('git', ['log', '-1', '--format=%h']).trim();
const versions = Object.entries(JSON.parse(readFileSync(`${here}package.json`, 'utf8')).dependencies);
const head = [
  '# Results of `npm run bench`',
  `${new Date().toISOString().slice(0, 10)}, commit ${commit}. ${cpus().length} × ${cpus()[0]?.model ?? ''}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}. Peers: ${versions.map(([name, version]) => `${name} ${version}`).join(', ')}. The machine may be shared: read ratios within this run, not single numbers.`,
];
/** Written after each part, so that a part that fails takes none of the others with it. */
const written = [...head];
for (const [name, measure] of Object.entries({ engine: engines, large, map, payload, page })) {
  if (!parts.includes(name)) continue;
  written.push(...(await measure()));
  writeFileSync(`${here}RESULTS.md`, `${written.join('\n\n')}\n`);
}
console.log(written.join('\n\n'));
