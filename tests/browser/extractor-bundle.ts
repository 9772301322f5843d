import { articleFromJson } from '../../src/article/json-articles.ts';
import type { ConfidenceCurve } from '../../src/event/confidence.ts';
import { createExtractor } from '../../src/event/extract.ts';
import type { GistWeights } from '../../src/event/gist/gist.ts';
import type { KnownDaysRow } from '../../src/event/incident/known.ts';
import {
  type ActorRow,
  buildKnowledge,
  READ_LANGUAGES,
  type ReadLanguage,
  type Vocabulary,
} from '../../src/event/knowledge.ts';
import { openPeople, openPlaces, openWords } from '../../src/event/packed/open.ts';

const files = import.meta.glob<unknown>(
  ['../../data/{places,people,actors,confidence,gist,known-days}.json', '../../data/words/*/*.json'],
  {
    eager: true,
    import: 'default',
  },
);
const file = (name: string) => files[`../../data/${name}`];

const vocabulary = (language: ReadLanguage) =>
  Object.fromEntries(
    Object.entries(files)
      .map(([path, content]) => [/\/words\/(\w+)\/(\w+)\.json$/.exec(path), content] as const)
      .filter(([match]) => match?.[1] === language)
      .map(([match, content]) => [match?.[2], openWords(content as object)]),
  ) as Vocabulary;

const extract = createExtractor(
  buildKnowledge({
    places: openPlaces(file('places.json') as Parameters<typeof openPlaces>[0]),
    people: openPeople(file('people.json') as Parameters<typeof openPeople>[0]),
    actors: file('actors.json') as ActorRow[],
    confidence: file('confidence.json') as ConfidenceCurve,
    gist: file('gist.json') as GistWeights,
    knownDays: file('known-days.json') as KnownDaysRow[],
    words: Object.fromEntries(READ_LANGUAGES.map((language) => [language, vocabulary(language)])) as Record<
      ReadLanguage,
      Vocabulary
    >,
  }),
);

/** Events of JSON articles, one a line, as JSON: what the extractor gives in any engine. */
export function eventsOf(lines: readonly string[]): string {
  const none = { published: null, url: null, publisher: null };
  return JSON.stringify(
    lines.map((line) => {
      const article = articleFromJson(JSON.parse(line), none, 1, () => {});
      return article ? extract(article) : null;
    }),
  );
}

Object.assign(globalThis, { eventsOf });
