import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { Command, InvalidArgumentError } from 'commander';
import type { ActorRow } from '../event/knowledge.ts';
import { type PersonEntry, peopleOf } from '../event/person/names.ts';
import { readPlaces } from '../event/places.ts';
import { encodeTable } from '../table/snapshot/write.ts';
import { pathsOf } from './paths.ts';
import type { Material } from './synth/names.ts';
import { recordOf } from './synth/record.ts';
import { syntheticTable } from './synth/table.ts';

function whole(text: string): number {
  if (!/^\d{1,8}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

const { data } = pathsOf();

async function json<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(data, name), 'utf8')) as T;
}

/** The project's own gazetteer, people and parties. */
async function readMaterial(): Promise<Material> {
  const { rows } = readPlaces(await readFile(join(data, 'places.json'), 'utf8'), 'data/places.json');
  return {
    places: rows,
    people: peopleOf(await json<PersonEntry[]>('people.json')),
    actors: await json<ActorRow[]>('actors.json'),
  };
}

const squeeze = promisify(deflateRaw);

async function main(options: { events: number; seed: number; out: string }): Promise<void> {
  const table = syntheticTable(options.events, options.seed, await readMaterial());
  const parts = await encodeTable(
    table,
    (row) => JSON.stringify(recordOf(table, row)),
    async (bytes) => new Uint8Array(await squeeze(bytes, { level: bytes.length > 200_000 ? 6 : 3 })),
  );
  await mkdir(dirname(options.out), { recursive: true });
  const file = await open(options.out, 'w');
  for (const part of parts) await file.writeFile(part);
  await file.close();
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  console.error(`${options.events} synthetic events, ${(bytes / 1e6).toFixed(1)} MB: ${options.out}`);
}

await new Command('synth')
  .description('Writes a seeded, made-up archive for load tests, which the page opens with ?data=.')
  .requiredOption('--events <n>', 'how many events', whole)
  .option('--seed <n>', 'the same seed gives the same file', whole, 1)
  .requiredOption('--out <file>', 'file to write; below var/ it is served as data/…')
  .action(main)
  .parseAsync();
