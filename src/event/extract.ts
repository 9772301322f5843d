import type { Article } from '../article/article.ts';
import { formatDay } from '../base/day.ts';
import { hashText } from '../base/hash.ts';
import { confidenceOf, GROUNDS, type Grounds, groundsOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import type { Event, Report } from './event.ts';
import { plausible } from './gist/veto.ts';
import { eventId } from './identity.ts';
import { incidents } from './incident/incidents.ts';
import type { Knowledge } from './knowledge.ts';
import { read, readLanguageOf } from './read.ts';
import type { Reading, Trace } from './reading.ts';
import { englishTitle } from './title-en.ts';
import { troops } from './troops/troops.ts';
import { visits } from './visit/visits.ts';

/** One question put to an article. */
type Question = (reading: Reading, knowledge: Knowledge, trace: Trace) => Draft[];

/** The questions in the order in which they are asked. */
const QUESTIONS: readonly (readonly [name: string, ask: Question])[] = [
  ['incident', incidents],
  ['troops', troops],
  ['visit', visits],
];

const SILENT: Trace = () => {};

/** Reads articles with one body of knowledge: article in, events out, each with one report. Never throws on any text. */
export function createExtractor(knowledge: Knowledge): (article: Article, trace?: Trace) => Event[] {
  return (article, trace = SILENT) => {
    const language = readLanguageOf(article);
    if (language === null) {
      trace('article', `not read: its language (${article.language}) is none of English, Albanian, Serbian`);
      return [];
    }
    const reading = read(article, knowledge, language);
    trace(
      'article',
      `${language}, ${reading.sentences.length} sentences, ${reading.places.length} places, ${reading.days.length} dates, published ${reading.published === null ? 'unknown' : formatDay(reading.published)}`,
    );
    const gist = knowledge.gist(reading);
    const drafts = plausible(
      QUESTIONS.flatMap(([, ask]) => ask(reading, knowledge, trace)),
      gist,
      trace,
    );
    return groundsOf(drafts, gist).flatMap((grounds, i) => {
      const draft = drafts[i];
      if (!draft) return [];
      const confidence = confidenceOf(knowledge.confidence, grounds);
      trace('confidence', `${draft.type} at ${draft.place.id}: ${confidence}, by ${told(grounds)}`);
      return [eventOf(draft, article, confidence)];
    });
  };
}

/** What a confidence rests on, in words. */
const told = (grounds: Grounds) => GROUNDS.map((ground) => `${ground} ${grounds[ground]}`).join(', ');

function eventOf(draft: Draft, article: Article, confidence: number): Event {
  const report: Report = {
    id: article.id || hashText(`${article.title ?? ''}\n${article.text}`),
    url: article.url,
    publisher: article.publisher,
    title: article.title,
    published: article.published,
    language: article.language,
    mention: draft.mention,
    quotes: draft.quotes,
    ...(article.related === null ? {} : { seeAlso: article.related }),
  };
  const { kind, type, time, place, actors, status, incident, troops: forces, visit } = draft;
  const bare = {
    formerIds: [],
    kind,
    type,
    time,
    place,
    actors,
    status,
    coding: 'machine' as const,
    confidence,
    reports: [report],
    ...(incident ? { incident } : {}),
    ...(forces ? { troops: forces } : {}),
    ...(visit ? { visit } : {}),
  };
  return { id: eventId(bare), title: englishTitle(bare), ...bare };
}
