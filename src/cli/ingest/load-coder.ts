import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../article/article.ts';
import type { Report } from '../../event/event.ts';
import { createExtractor } from '../../event/extract.ts';
import { mergeEvents } from '../../event/merge.ts';
import { loadKnowledge } from '../knowledge.ts';
import { readOverrides } from '../overrides.ts';
import type { Paths } from '../paths.ts';
import type { Coder } from './coder.ts';

/** Loads the gazetteer and the vocabulary and makes the stages that need them. */
export async function loadCoder(paths: Paths): Promise<Coder> {
  const { knowledge, places, problems } = await loadKnowledge(paths.data, paths.root);
  const reviewers = await readOverrides(paths.data);
  const byId = new Map(places.map(({ country, ...row }) => [row.id, { ...row, country: country ?? '' }]));
  const extract = createExtractor(knowledge);
  return {
    eventsOf: (article) => extract(article),
    merge: (events, articles) =>
      mergeEvents(events, { overrides: reviewers.overrides, wireOf: wiresOf(articles) }),
    placeNames: (id) => byId.get(id),
    version: await versionOf(
      [join(paths.root, 'src', 'base'), join(paths.root, 'src', 'event'), join(paths.data, 'words')],
      ['places', 'people', 'actors', 'gist', 'confidence', 'known-days'].map((name) =>
        join(paths.data, `${name}.json`),
      ),
    ),
    problems: [...problems, ...reviewers.problems],
  };
}

/** Wire key of a report by the article that it stands for. */
function wiresOf(articles: readonly Article[]): (report: Report) => string {
  const wires = new Map(articles.map(({ id, url, wire }) => [`${id}\n${url}`, wire]));
  return ({ id, url }) => wires.get(`${id}\n${url}`) ?? '';
}

/** A hash of the rules and the vocabulary: what was read with others is read again. */
async function versionOf(folders: readonly string[], files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const all = [...files];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    all.push(...entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  }
  for (const file of all.sort()) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
