import { mkdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { decodeBasemap } from '../../base/basemap.ts';
import { formatProblem } from '../../base/result.ts';
import { readPlaces } from '../../event/places.ts';
import { buildCountries } from './countries.ts';
import { buildLabels } from './labels.ts';
import { buildMunicipalities } from './municipalities.ts';
import { type Point, ringKm2 } from './plane.ts';
import { loadOutlines, loadWorld } from './sources.ts';
import { stitchHome } from './stitch.ts';
import { buildWater } from './water.ts';

/** Writes the base map to public/basemap from the gazetteer and two packages of outlines: `npm run basemap`. */
const PLACES = 'data/places.json';
const TARGET = 'public/basemap';
const LIMIT_KIB = 120;

const { rows, problems } = readPlaces(readFileSync(PLACES, 'utf8'), PLACES);
for (const problem of problems) console.error(formatProblem(problem));

const outlines = loadOutlines();
const countries = buildCountries(stitchHome(loadWorld(), outlines));
const home = decodeBasemap(countries).areas.find(({ id }) => id === 'XK')?.rings[0] as Point[] | undefined;
if (home === undefined) throw new Error('The countries hold no outline of Kosovo.');
const outline = ringKm2(home) < 0 ? home.toReversed() : home;

const { labels, villages } = buildLabels(rows);
const files = {
  'countries.json': countries,
  'municipalities.json': buildMunicipalities(rows, outline),
  'water.json': buildWater(),
  'labels.json': labels,
  'villages.json': villages,
};

mkdirSync(TARGET, { recursive: true });
let sum = 0;
for (const [name, content] of Object.entries(files)) {
  const text = `${JSON.stringify(content)}\n`;
  const kib = gzipSync(text, { level: 9 }).length / 1024;
  sum += kib;
  writeFileAtomic(`${TARGET}/${name}`, text);
  console.log(`${TARGET}/${name}  ${kib.toFixed(1)} KiB gzip`);
}
console.log(`together ${sum.toFixed(1)} KiB gzip`);
if (sum > LIMIT_KIB) throw new Error(`The base map is over its limit of ${LIMIT_KIB} KiB gzip.`);
