import { formatDay } from '../../base/day.ts';
import { type ChosenDay, chooseDay } from '../day/choose.ts';
import { runningSince } from '../day/days.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import type { Chosen } from '../place/choose.ts';
import { spanOf } from '../quote.ts';
import type { DayMention, Reading, Trace } from '../reading.ts';
import type { IncidentType, Status } from '../types.ts';
import type { Cue } from './book.ts';
import { cueBefore, type Hint, hintsOf, type IncidentClass } from './hints.ts';
import { placeFor } from './place.ts';

/** One happening as one sentence tells it. */
export type Candidate = {
  sentence: number;
  from: number;
  to: number;
  type: IncidentType;
  class: IncidentClass;
  weight: number;
  /** Every type that its words hint at, with the weight of the hint. */
  hints: Map<IncidentType, number>;
  /** True for titles and leads. */
  head: boolean;
  /** True where it only adds to what is told elsewhere and is no event by itself. */
  joins: boolean;
  /** True where a crowd is named beside it. */
  crowd: boolean;
  /** True where the sentence tells it as one more ("another", "takođe"). */
  another: boolean;
  mention: 'news' | 'background';
  status: Status;
  place: Chosen;
  day: ChosenDay;
};

/** Days before publication after which something told in passing is background. */
const RECENT_DAYS = 5;
/** What can be announced; nobody announces a shooting. */
const ANNOUNCED = new Set<IncidentType>(['protest', 'barricade']);

/** All happenings that sentences tell, with reasons for those that only seem to. */
export function findCandidates(reading: Reading, knowledge: Knowledge, trace: Trace): Candidate[] {
  const book = knowledge.books[reading.language];
  const courtPiece = isCourtPiece(reading, book);
  const found: Candidate[] = [];
  reading.sentences.forEach((sentence, index) => {
    if (sentence.role === 'boilerplate') return;
    const classes = hintsOf(reading, knowledge, index, trace);
    const all = [...classes.values()].flat();
    for (const [kind, hints] of classes) {
      const candidate = candidateOf(reading, knowledge, index, kind, hints, all, courtPiece, trace);
      if (candidate) found.push(candidate);
    }
  });
  return found;
}

function candidateOf(
  reading: Reading,
  knowledge: Knowledge,
  index: number,
  kind: IncidentClass,
  hints: readonly Hint[],
  all: readonly Hint[],
  courtPiece: boolean,
  trace: Trace,
): Candidate | null {
  const book = knowledge.books[reading.language];
  const { published, sentences } = reading;
  const sentence = sentences[index];
  const best = anchorOf(reading, index, hints);
  if (!best || !sentence) return null;
  const anchor = { sentence: index, from: best.from, to: best.to };
  const refuse = (why: string) => {
    trace('incident', `“${best.type}” refused: ${why}`, spanOf(reading, best.from, best.to));
    return null;
  };
  const { near, whole } = cuesAround(reading, book, index, best.from, best.to);
  const planned = near.has('planned') || (whole.has('planned') && ANNOUNCED.has(best.type));
  const dated = dayOf(reading, knowledge, anchor, hints, all, planned);
  const day = best.type === 'barricade' && dated ? sinceThen(reading, book, index, dated) : dated;
  if (!day) return refuse('no day and no publication day');
  const caption = sentence.role === 'caption';
  const late = published !== null && day.last < published - RECENT_DAYS;
  const coarse = day.mention !== null && day.mention.precision !== 'day' && day.mention.precision !== 'week';
  const led =
    cueBefore(reading, book, 'background', index, best.from, 3) &&
    all.some((hint) => !hints.includes(hint)) &&
    published !== null &&
    day.last < published - 1;
  const grounded = hints.every(({ ground }) => ground);
  const own = day.reason === 'named in the sentence';
  const recalled = (grounded || near.has('background')) && (!own || late || coarse);
  const court = courtPiece || (whole.has('court') && sentence.role !== 'title');
  const background = caption || late || coarse || recalled || court || led;
  let status: Status = 'reported';
  const ahead =
    published !== null &&
    (day.first > published || (near.has('planned') && day.first === published && day.mention !== null));
  if (whole.has('denied')) return refuse('denied');
  if (ahead && ANNOUNCED.has(best.type) && planned) status = 'planned';
  if (ahead && status !== 'planned') return refuse('lies ahead without being announced');
  if (planned && !ahead && !ANNOUNCED.has(best.type) && near.has('planned') && !late)
    return refuse('only expected');
  if (whole.has('anniversary') && !late && !coarse) return refuse('the day of its anniversary');
  if (caption && day.mention?.sentence !== index) return refuse('a caption without a date of its own');
  const undated = background && (day.mention === null || (recalled && !own)) && published !== null;
  const head = sentence.role === 'title' || sentence.role === 'lead';
  const joins = undated && recalled && !court && head;
  if (undated && !joins) return refuse('recalled without a date of its own');
  if (court && !late && !coarse && near.has('background'))
    return refuse('the ground of a court case of these days');
  if (background && !joins && day.reason !== 'named in the sentence' && (court || recalled))
    return refuse('recalled without a date in its sentence');
  const place = placeFor(reading, knowledge, anchor, background);
  const types = new Map<IncidentType, number>();
  for (const { type, weight } of hints) types.set(type, Math.max(types.get(type) ?? 0, weight));
  return {
    sentence: index,
    from: best.from,
    to: best.to,
    type: best.type,
    class: kind,
    weight: best.weight,
    hints: types,
    head,
    another: whole.has('another'),
    crowd: whole.has('crowd'),
    joins,
    mention: background && !joins ? 'background' : 'news',
    status,
    place,
    day,
  };
}

/** A roadblock is dated from its first day: "for the third day", "već 18 dana". */
function sinceThen(reading: Reading, book: Book, index: number, day: ChosenDay): ChosenDay {
  const { published, sentences, tokens } = reading;
  const sentence = sentences[index];
  if (!sentence || published === null || day.time.precision !== 'day') return day;
  const first = runningSince(tokens, sentence, book.days, published);
  if (first === null || first >= day.first || day.last > published) return day;
  const time = { start: formatDay(first), end: formatDay(published), precision: 'day' as const };
  return { ...day, time, first, last: published };
}

/** The hint that says most: the heaviest, and of several the one that its own date or place stands beside. */
function anchorOf(reading: Reading, index: number, hints: readonly Hint[]): Hint | undefined {
  const nearness = (mention: { sentence: number; from: number; to: number }, hint: Hint) => {
    if (mention.sentence !== index) return 0;
    const gap = mention.from >= hint.to ? mention.from - hint.to : hint.from - mention.to;
    return Math.max(0, 1 - Math.max(0, gap) / 8);
  };
  const days = reading.days.filter((day) => !day.furniture && day.precision === 'day');
  const places = reading.places.filter(({ role, located }) => role === 'site' && located);
  const score = (hint: Hint) =>
    hint.weight +
    Math.max(0, ...days.map((day) => nearness(day, hint) * (day.anchor === 'explicit' ? 1 : 0.6))) +
    0.6 * Math.max(0, ...places.map((place) => nearness(place, hint)));
  return [...hints].sort((a, b) => score(b) - score(a) || a.from - b.from)[0];
}

/** The day of a happening: none that lies ahead unless announced, none that another happening of the sentence holds ("Friday's blast"). */
function dayOf(
  reading: Reading,
  knowledge: Knowledge,
  anchor: { sentence: number; from: number; to: number },
  hints: readonly Hint[],
  all: readonly Hint[],
  planned: boolean,
): ChosenDay | null {
  const { published, tokens } = reading;
  const heldBy = (mention: DayMention, list: readonly Hint[]) =>
    list.some(
      (hint) =>
        hint.from >= mention.to &&
        tokens.slice(mention.to, hint.from).every((token) => /^(['’]?s|['’]|-)$/.test(token.fold)),
    );
  const others = reading.language === 'en' ? all.filter((hint) => !hints.includes(hint)) : [];
  const book = knowledge.books[reading.language].incidents;
  /** "said on Thursday": the day of the report, which is none of the event. */
  const told = (mention: DayMention) =>
    published !== null &&
    mention.last >= published - 1 &&
    book.cues
      .find(tokens, Math.max(0, mention.from - 3), Math.min(tokens.length, mention.to + 3))
      .some(
        ({ value, from, to }) =>
          value === 'report' &&
          tokens[from]?.sentence === mention.sentence &&
          (to <= mention.from || mention.from === reading.sentences[mention.sentence]?.from),
      );
  const accept = (mention: DayMention) =>
    !told(mention) &&
    (published === null || planned || mention.first <= published) &&
    !(heldBy(mention, others) && !heldBy(mention, hints));
  const chosen = chooseDay(reading, anchor, accept);
  if (chosen || published === null) return chosen;
  return {
    time: { start: formatDay(published), end: formatDay(published), precision: 'day' },
    first: published,
    last: published,
    mention: null,
    reason: 'no date of its own: the day of publication',
  };
}

function isCourtPiece(reading: Reading, book: Book): boolean {
  const heads = reading.sentences.filter(({ role }) => role === 'title' || role === 'lead');
  const count = heads.reduce(
    (sum, { from, to }) =>
      sum +
      book.incidents.cues.find(reading.tokens, from, to).filter(({ value }) => value === 'court').length,
    0,
  );
  return count >= 2 && count >= heads.length;
}

/** Cues that touch or shortly precede a token range, and all of its sentence. */
function cuesAround(
  reading: Reading,
  book: Book,
  sentence: number,
  from: number,
  to: number,
): { near: ReadonlySet<Cue>; whole: ReadonlySet<Cue> } {
  const home = reading.sentences[sentence];
  if (!home) return { near: new Set(), whole: new Set() };
  const hits = book.incidents.cues.find(reading.tokens, home.from, home.to);
  const building = (from: number, to: number) =>
    [from - 1, from - 2, to].some((i) =>
      /^(zgrad|ispred|ndertes|objekt|building|house|front|steps)/.test(reading.tokens[i]?.fold ?? ''),
    );
  const whole = hits.filter(({ value, from, to }) => value !== 'court' || !building(from, to));
  const near = hits.filter(
    (hit) => (hit.to <= from && from - hit.to <= 7) || (hit.from < to && hit.to > from),
  );
  return { near: new Set(near.map(({ value }) => value)), whole: new Set(whole.map(({ value }) => value)) };
}
