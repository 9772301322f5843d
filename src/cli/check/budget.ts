import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../paths.ts';

/** JS that must have arrived before the first event is on the map, and all JS, in KiB of gzip. */
const FIRST_KIB = 140;
const ALL_KIB = 300;

const assets = join(ROOT, 'dist', 'assets');
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
const kib = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0) /
  1024;

/** The entry and everything that it imports statically, directly or through others. */
function firstScripts(): Set<string> {
  const html = readFileSync(join(ROOT, 'dist', 'index.html'), 'utf8');
  const found = new Set<string>();
  const queue = [...html.matchAll(/assets\/([\w.-]+\.js)(?![\w.])/g)].map((match) => match[1] ?? '');
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const source = readFileSync(join(assets, name), 'utf8');
    for (const match of source.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      queue.push(match[1] ?? '');
  }
  return found;
}

const first = kib(firstScripts());
const all = kib(scripts);
console.log(
  `First load ${first.toFixed(1)} KiB of ${FIRST_KIB}, all scripts ${all.toFixed(1)} KiB of ${ALL_KIB} (gzip).`,
);
if (first > FIRST_KIB || all > ALL_KIB) {
  console.error(
    'The bundle budget is broken: load less before the first event, or say in ARCHITECTURE.md why it must grow.',
  );
  process.exitCode = 1;
}
