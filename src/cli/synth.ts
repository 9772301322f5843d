import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { ActorRow } from '../event/knowledge.ts';
import type { PersonRow } from '../event/person/names.ts';
import { readPlaces } from '../event/places.ts';
import { encodeSnapshot } from '../table/snapshot/write.ts';
import { pathsOf } from './paths.ts';
import { syntheticEvents } from './synth/generate.ts';

function whole(text: string): number {
  if (!/^\d{1,8}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

const { data } = pathsOf();
const placesFile = join(data, 'places.json');

async function json<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(data, name), 'utf8')) as T;
}

async function main(options: { events: number; seed: number; out: string }): Promise<void> {
  const { rows } = readPlaces(await readFile(placesFile, 'utf8'), 'data/places.json');
  const names = new Map(rows.map(({ country, ...row }) => [row.id, { ...row, country: country ?? '' }]));
  const material = {
    places: rows,
    people: await json<PersonRow[]>('people.json'),
    actors: await json<ActorRow[]>('actors.json'),
  };
  const events = [...syntheticEvents(options.events, options.seed, material)];
  const bytes = encodeSnapshot(events, '2026-06-30T00:00:00Z', (id) => names.get(id));
  await mkdir(dirname(options.out), { recursive: true });
  await writeFile(options.out, bytes);
  console.error(`${options.events} synthetic events, ${(bytes.length / 1e6).toFixed(1)} MB: ${options.out}`);
}

await new Command('synth')
  .description('Writes a seeded, made-up archive for load tests, which the page opens with ?data=.')
  .requiredOption('--events <n>', 'how many events', whole)
  .option('--seed <n>', 'the same seed gives the same file', whole, 1)
  .requiredOption('--out <file>', 'file to write; below var/ it is served as data/…')
  .action(main)
  .parseAsync();
