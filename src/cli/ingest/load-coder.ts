import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { readPlaces } from '../../event/places.ts';
import type { Paths } from '../paths.ts';
import type { Coder } from './coder.ts';

/** Loads the gazetteer and the vocabulary and makes the stages that need them. */
export async function loadCoder(paths: Paths): Promise<Coder> {
  const shown = relative(paths.root, paths.places);
  const text = await readFile(paths.places, 'utf8').catch(() => '[]');
  const { rows, problems } = readPlaces(text, shown);
  const byId = new Map(rows.map(({ country, ...row }) => [row.id, { ...row, country: country ?? '' }]));
  return {
    eventsOf: () => [],
    merge: (events) => events,
    placeNames: (id) => byId.get(id),
    version: '0',
    problems,
  };
}
