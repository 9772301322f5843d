import { safeHttpUrl } from '../../base/url.ts';
import type { Event, Quote, Report } from '../../event/event.ts';
import type { Words } from '../../lang/translate.tsx';
import type { Statement, StatementId } from '../../summary/statement.ts';
import { say } from '../kit/say.ts';
import { BEHIND_MOST, type BriefingModel, CAPS, eventLine, forceStatements, headlines } from './model.ts';

/** A sentence behind a statement, with who published it and where; `sentence` is null where none is kept. */
export type NoteSource = {
  publisher: string;
  title: string | null;
  sentence: string | null;
  url: string | null;
  language: string | null;
  sample: boolean;
};
export type NoteEvent = { id: string; title: string; time: string; sources: NoteSource[] };
export type Note = { key: string; said: string; events: NoteEvent[]; more: number };

/** The slot whose sentence a statement rests on; others rest on the event as a whole. */
const SLOT: Partial<Record<StatementId, string>> = {
  'headline.killed': 'incident.killed',
  'headline.killedLow': 'incident.killed',
  'headline.injured': 'incident.injured',
  'headline.injuredLow': 'incident.injured',
  'headline.detained': 'incident.detained',
  'headline.detainedLow': 'incident.detained',
  'headline.level': 'troops.strength',
  'headline.levelNations': 'troops.strength',
  'headline.announced': 'troops.change',
  'headline.visitNow': 'visit.visitors',
  'headline.visitDue': 'visit.visitors',
};
const SOURCES_MOST = 3;

/** What each statement of the sheet rests on, in the order in which it is said. */
export function notesOf(model: BriefingModel, words: Words): Note[] {
  const { brief } = model;
  const titles = titlesOf(model, words);
  const statements: Statement[] = [
    ...headlines(brief),
    ...forceStatements(brief, CAPS[0]),
    ...brief.summary.visits.statements,
  ].filter(({ events }) => events.length > 0);
  return statements.map((statement) => {
    const known = statement.events.flatMap((id) => (model.records.has(id) ? [id] : [])).slice(0, BEHIND_MOST);
    return {
      key: `${statement.id} ${statement.events[0]}`,
      said: say(statement, words),
      events: known.map((id) => noteEvent(id, model, SLOT[statement.id] ?? null, titles)),
      more: statement.events.length - known.length,
    };
  });
}

function noteEvent(
  id: string,
  model: BriefingModel,
  slot: string | null,
  titles: ReadonlyMap<string, { title: string; time: string }>,
): NoteEvent {
  const event = model.records.get(id) as Event;
  const { title, time } = titles.get(id) ?? { title: '', time: '' };
  const reports = [...event.reports].sort(
    (a, b) => Number(b.quotes.length > 0) - Number(a.quotes.length > 0),
  );
  return {
    id,
    title,
    time,
    sources: reports.slice(0, SOURCES_MOST).map((report) => noteSource(report, slot, model)),
  };
}

function noteSource(report: Report, slot: string | null, model: BriefingModel): NoteSource {
  const sample = report.publisher !== null && model.samples.has(report.publisher);
  return {
    publisher: report.publisher ?? '',
    title: report.title,
    sentence: quoteFor(report.quotes, slot)?.sentence ?? null,
    url: safeHttpUrl(sample ? report.seeAlso : report.url),
    language: report.language,
    sample,
  };
}

function quoteFor(quotes: readonly Quote[], slot: string | null): Quote | undefined {
  return (
    (slot && quotes.find((quote) => quote.slot.startsWith(slot))) ||
    quotes.find(({ field }) => field === 'text') ||
    quotes[0]
  );
}

/** Titles in the reader's language of all events whose records a briefing has. */
function titlesOf({ named }: BriefingModel, words: Words): Map<string, { title: string; time: string }> {
  const lines = Array.from({ length: named.count }, (_, row) => eventLine({ table: named, row }, words));
  return new Map(lines.map((line) => [line.id, line]));
}
