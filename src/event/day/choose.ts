import { type Day, formatDay } from '../../base/day.ts';
import type { EventTime } from '../event.ts';
import type { DayMention, Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';

/** The time of an event, why, and the mention that shows it. */
export type ChosenDay = {
  time: EventTime;
  first: Day;
  last: Day;
  mention: DayMention | null;
  reason: string;
};

/** Days before publication beyond which what is told is recalled, not reported. */
export const RECENT_DAYS = 6;

/** "Tada su napali policiju": at the time of which the sentence before tells, however rough. */
const THEN = /^(tada|onda|atehere)$/;

const FINENESS = { day: 0, week: 1, month: 2, season: 3, year: 4 } as const;

/** The record's time of a mention. */
export function timeOf(mention: Pick<DayMention, 'first' | 'last' | 'precision'>): EventTime {
  return { start: formatDay(mention.first), end: formatDay(mention.last), precision: mention.precision };
}

/**
 * Chooses when something happened that is told at `anchor`: the nearest time expression of the sentence, then of the sentence before, then (for news) of
 * the lead; without any, the day of publication, which is the contract's rule for news without a date of its own.
 */
export function chooseDay(
  reading: Reading,
  anchor: { sentence: number; from: number; to: number },
  accept: (mention: DayMention) => boolean = () => true,
): ChosenDay | null {
  const { days, sentences, published, tokens } = reading;
  /** What is asked first is near: whether a mention far off is accepted, which takes long to find out, is seldom needed. */
  const isUsable = (mention: DayMention) =>
    !mention.furniture && sentences[mention.sentence]?.role !== 'boilerplate' && accept(mention);
  const within = days.filter(
    (mention) =>
      mention.sentence === anchor.sentence &&
      isUsable(mention) &&
      (!mention.clause || (anchor.from >= mention.clause.from && anchor.from < mention.clause.to)) &&
      !isOfPerson(reading, mention, anchor),
  );
  const home = sentences[anchor.sentence];
  const best = nearest(
    reading,
    ofClause(
      reading,
      within.filter(({ said }) => !said),
      anchor,
    ),
    anchor,
  );
  if (best) return datedBy(best, HERE);
  const said = nearest(reading, within, anchor);
  const before = days.filter(
    (mention) =>
      mention.sentence === anchor.sentence - 1 &&
      isUsable(mention) &&
      (mention.precision === 'day' ||
        (opens(reading, mention) && home?.role === 'body') ||
        THEN.test(tokens[home?.from ?? 0]?.fold ?? '')) &&
      !mention.clause &&
      !mention.said &&
      sentences[anchor.sentence]?.role !== 'lead',
  );
  const outside = before.filter((mention) => asideAt(reading, mention) === null);
  const beside = nearest(reading, outside.length > 0 ? outside : before, anchor);
  if (
    beside &&
    home &&
    sentences[anchor.sentence - 1]?.paragraph === home.paragraph &&
    sentences[anchor.sentence - 1]?.role !== 'title'
  )
    return datedBy(beside, 'named in the sentence before');
  const above = home && home.item > 0 ? inItems(reading, days.filter(isUsable), anchor.sentence) : undefined;
  if (above) return datedBy(above, 'named in the sentence before');
  const first = days.find(
    (mention) =>
      sentences[mention.sentence]?.role === 'lead' &&
      (mention.precision === 'day' ||
        (mention.precision === 'week' && home?.role === 'title' && mention.last < (published ?? 0))) &&
      !mention.clause &&
      !mention.said &&
      (sentences[mention.sentence]?.item === (home?.item ?? 0) || home?.role === 'title') &&
      isUsable(mention),
  );
  if (first && (home?.role === 'title' || home?.role === 'body')) return datedBy(first, 'named in the lead');
  if (home?.role === 'title') {
    const early = days.find(
      (mention) =>
        mention.sentence <= anchor.sentence + 2 &&
        sentences[mention.sentence]?.role !== 'caption' &&
        mention.precision === 'day' &&
        mention.anchor !== 'previous' &&
        !mention.said &&
        !mention.clause &&
        isUsable(mention),
    );
    if (early) return datedBy(early, 'named at the head');
  }
  if (said && (published === null || said.first <= published)) return datedBy(said, 'the day of the report');
  if (published === null) {
    const any =
      days.find((mention) => mention.precision === 'day' && isUsable(mention)) ??
      days.find((mention) => mention.precision === 'day');
    return any ? datedBy(any, 'the only date of a text without publication day') : null;
  }
  return {
    time: { start: formatDay(published), end: formatDay(published), precision: 'day' },
    first: published,
    last: published,
    mention: null,
    reason: 'no date of its own: the day of publication',
  };
}

/** In a bulletin the day that its item names holds for all of it, else that of the items before. */
function inItems(
  { sentences, published }: Reading,
  usable: readonly DayMention[],
  index: number,
): DayMention | undefined {
  const item = sentences[index]?.item;
  const days = usable.filter(
    ({ precision, last, clause, said }) =>
      precision === 'day' && last >= (published ?? last) - RECENT_DAYS && !clause && !said,
  );
  const own = days.filter(({ sentence }) => sentences[sentence]?.item === item);
  return (
    own.findLast(({ sentence }) => sentence < index) ??
    own[0] ??
    days.findLast(({ sentence }) => sentence < index && sentences[sentence]?.role !== 'title')
  );
}

/** What a mention makes the day of. */
export function datedBy(mention: DayMention, reason: string): ChosenDay {
  return { time: timeOf(mention), first: mention.first, last: mention.last, mention, reason };
}

/** "In July they sent their police. Crowds set fire to the post": a time long past at the start of a sentence holds for the next one too. */
function opens({ sentences, published }: Reading, mention: DayMention): boolean {
  const from = sentences[mention.sentence]?.from ?? 0;
  return mention.from - from <= 2 && published !== null && mention.last < published - RECENT_DAYS;
}

/** "The victim, who had been with the mission since August, was shot": what a clause between commas says of somebody has that day, not what befell him. */
function isOfPerson(reading: Reading, mention: DayMention, anchor: { from: number; to: number }): boolean {
  const { tokens, sentences } = reading;
  const at = asideAt(reading, mention);
  if (at === null) return false;
  const comma = ARTICLE.test(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1;
  const { from, sentence } = mention;
  const rest = tokens.slice(from, sentences[sentence]?.to).findIndex(({ text }) => text === ',');
  /** "The wounding, which happened yesterday": the clause of the deed. */
  const ofDeed = anchor.to === comma && !/^whom?$/.test(tokens[at]?.fold ?? '');
  return (anchor.to <= at && !ofDeed) || (rest >= 0 && anchor.from > from + rest);
}

/** Where the clause between commas opens in which a day stands; null outside any. */
function asideAt({ tokens, sentences }: Reading, { sentence, from }: DayMention): number | null {
  for (let at = from - 1; at > (sentences[sentence]?.from ?? 0) && tokens[at]?.text !== ','; at--) {
    if (!WHO.test(tokens[at]?.fold ?? '')) continue;
    if (tokens[ARTICLE.test(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1]?.text === ',') return at;
  }
  return null;
}

const WHO = /^(whom?|which|koj(i|a|e|u|eg|ega)|cil(i|a|et|at|in|en)|qe)$/;
/** What stands before an Albanian "cili". */
const ARTICLE = /^(i|e|te)$/;
const RELATIVE = /^(that|which|who|whose|where|koj\p{L}{1,3}|gde|gdje|qe|ku|cil\p{L}+)$/u;

/** "On Thursday they began to repair the church that was burnt in March": what a relative clause tells has the day of that clause, where it names one, and what stands before it has none of its days. */
function ofClause(
  { tokens }: Reading,
  within: readonly DayMention[],
  anchor: { from: number; to: number },
): readonly DayMention[] {
  const behind = within.filter(({ from }) => from >= anchor.to);
  if (behind.length === 0 || behind.length === within.length) return within;
  const parted = (from: number, to: number) => tokens.slice(from, to).some(({ fold }) => RELATIVE.test(fold));
  const own = within.filter(({ from, to }) => from >= anchor.to || !parted(to, anchor.to));
  const before = own.filter(({ from }) => from < anchor.to);
  return before.length > 0 ? own.filter(({ from }) => from < anchor.to || !parted(anchor.to, from)) : own;
}

/** What a comma or semicolon between weighs, in tokens. */
const PAUSE = 2;

function nearest(
  { tokens }: Reading,
  candidates: readonly DayMention[],
  anchor: { from: number; to: number },
): DayMention | null {
  let best: DayMention | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const mention of candidates) {
    const [from, to] = mention.from >= anchor.to ? [anchor.to, mention.from] : [mention.to, anchor.from];
    const pauses = tokens.slice(from, to).filter(({ text }) => /^[,;]$/.test(text)).length;
    const score = to - from + pauses * PAUSE + FINENESS[mention.precision] * 6;
    if (score < bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}
