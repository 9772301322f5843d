import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Problem } from '../base/result.ts';
import type { ConfidenceCurve } from '../event/confidence.ts';
import type { GistWeights } from '../event/gist/gist.ts';
import type { KnownDaysRow } from '../event/incident/known.ts';
import {
  type ActorRow,
  buildKnowledge,
  type Knowledge,
  READ_LANGUAGES,
  type ReadLanguage,
  type Vocabulary,
} from '../event/knowledge.ts';
import type { PersonEntry } from '../event/person/names.ts';
import { type PlaceRow, readPlaces } from '../event/places.ts';

/** A file of the data that cannot be read; the message names file, line and mend. */
export class DataFault extends Error {}

/**
 * Reads the gazetteer, the people, the actors and the vocabulary of the data folder and prepares them.
 * @throws DataFault when a file is missing or is no JSON; rows of the gazetteer that do not fit are only problems
 */
export async function loadKnowledge(
  data: string,
  root: string,
): Promise<{ knowledge: Knowledge; places: PlaceRow[]; problems: Problem[] }> {
  const placesFile = join(data, 'places.json');
  const { rows, problems } = readPlaces(await readText(placesFile, root), relative(root, placesFile));
  const words = {} as Record<ReadLanguage, Vocabulary>;
  for (const language of READ_LANGUAGES)
    words[language] = await readVocabulary(join(data, 'words', language), root);
  const knowledge = buildKnowledge({
    places: rows,
    people: (await readJson(join(data, 'people.json'), root)) as PersonEntry[],
    actors: (await readJson(join(data, 'actors.json'), root)) as ActorRow[],
    confidence: (await readJson(join(data, 'confidence.json'), root)) as ConfidenceCurve,
    gist: (await readJson(join(data, 'gist.json'), root)) as GistWeights,
    knownDays: (await readJson(join(data, 'known-days.json'), root)) as KnownDaysRow[],
    words,
  });
  return { knowledge, places: rows, problems };
}

/** All files of a language, each under its own name: `days.json` becomes the member `days`. */
async function readVocabulary(folder: string, root: string): Promise<Vocabulary> {
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => name.endsWith('.json'));
  const entries = await Promise.all(
    names.map(async (name) => [name.slice(0, -5), await readJson(join(folder, name), root)] as const),
  );
  return Object.fromEntries(entries) as Vocabulary;
}

async function readJson(path: string, root: string): Promise<unknown> {
  const text = await readText(path, root);
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const at = /position (\d+)/.exec(message);
    const line = at ? `:${text.slice(0, Number(at[1])).split('\n').length}` : '';
    throw new DataFault(
      `${relative(root, path)}${line}: This is not valid JSON (${message}). Correct the line.`,
    );
  }
}

async function readText(path: string, root: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new DataFault(`${relative(root, path)}: The file is missing. Restore it from the repository.`);
  }
}
