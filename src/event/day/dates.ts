import { type Day, dayFromParts, daysInMonth, isRealDate, partsOfDay } from '../../base/day.ts';
import type { NumberBook } from '../number/numbers.ts';
import type { DayMention, Token } from '../reading.ts';
import type { TimePrecision } from '../types.ts';
import type { DayBook } from './book.ts';

export type Found = {
  first: Day;
  last: Day;
  precision: TimePrecision;
  anchor: DayMention['anchor'];
  to: number;
  from?: number;
  /** Tokens of the clause that alone it dates ("a day after the attack"). */
  clause?: { from: number; to: number };
  /** How many years after it the day is kept, for that of an anniversary. */
  years?: number;
  /** Ahead by a present tense alone. */
  soon?: true;
  /** Counts only where its sentence names no other day. */
  weak?: boolean;
};

/** What the rules see at a token. */
export type Sight = {
  tokens: readonly Token[];
  end: number;
  book: DayBook;
  numbers: NumberBook;
  published: Day | null;
  previous: Day | null;
  /** The day last told of by that of publication. */
  told: Day | null;
  /** A day named up to eight tokens before, in the same sentence. */
  beside: Day | null;
  /** True where the sentence looks ahead; `soon` also by a present tense. */
  readonly future: boolean;
  readonly past: boolean;
  /** Years that the text has given to days of the calendar, by month and day, and its sentence to a month (day 0). */
  years: ReadonlyMap<number, number>;
  readonly soon: boolean;
};

export type Rule = (i: number, sight: Sight) => Found | null;

function dayNumber(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value >= 1 && value <= 31 ? value : null;
}

export function yearNumber(token: Token | undefined): number | null {
  return token && /^(19[5-9]\d|20[0-4]\d)$/.test(token.text) ? Number(token.text) : null;
}

export function monthOf(token: Token | undefined, book: DayBook): number | null {
  if (token?.kind !== 'word') return null;
  if (book.capitalMonths && !token.capital) return null;
  return book.months.get(token.fold) ?? null;
}

/** Skips ordinal endings and small words between the parts of a date: "24th of", "24.", "24-og", "më 24 të". */
function skip(i: number, { tokens, end, book }: Sight): number {
  let at = i;
  while (
    at < end &&
    (/^[.,\-–]$/.test(tokens[at]?.text ?? '') ||
      /^(st|nd|rd|th|og|tog)$/.test(tokens[at]?.fold ?? '') ||
      book.words.of.has(tokens[at]?.fold ?? ''))
  )
    at++;
  return at;
}

/** A day ahead that no verb puts into the past ("Od 1. marta manje vojnika") is the coming one up to here. */
const SOON_DAYS = 60;

/** The year that "last year" or "of this year" behind a date means, with the token behind it; null where nothing of the kind follows. */
export function yearBehind(
  at: number,
  { tokens, end, book, published }: Sight,
): { year: number; to: number } | null {
  if (published === null) return null;
  const from = /^(te|of|,|i)$/.test(tokens[at]?.fold ?? '') ? at + 1 : at;
  if (tokens[from]?.fold === 'ketij' && tokens[from + 1]?.fold === 'viti')
    return { year: partsOfDay(published).year, to: from + 2 };
  for (const start of from === at ? [at] : [at, from]) {
    const hit = book.distances
      .find(tokens, start, Math.min(end, start + 5))
      .find(({ from, value }) => from === start && value.kind === 'period' && value.unit === 'year');
    if (hit?.value.kind === 'period') return { year: partsOfDay(published).year + hit.value.by, to: hit.to };
  }
  return null;
}

/** Year of a day and month that come without one: the last such day before publication, or the next where the sentence looks ahead. */
function yearFor(month: number, day: number, sight: Sight): number {
  const { published, future, past, years } = sight;
  const given = years.get(month * 100 + day) ?? years.get(month * 100);
  if (given !== undefined) return given;
  if (published === null) return 2000;
  const told = future ? null : yearOfStory(month, day, sight, published);
  if (told !== null) return told;
  const { year } = partsOfDay(published);
  const here = dayFromParts(year, month, Math.min(day, daysInMonth(year, month)));
  if (future && here < published - 31) {
    const next = dayFromParts(year + 1, month, Math.min(day, daysInMonth(year + 1, month)));
    return next - published < published - here ? year + 1 : year;
  }
  if (future) return year;
  if (!past && here > published && here - published <= SOON_DAYS) return year;
  return here > published + 14 ? year - 1 : year;
}

/** What is told of a year and more ago is old; its next days follow soon, at once where they could be recent ones too. */
export const OLD_DAYS = 200;
const STORY_DAYS = 30;
const NEXT_DAYS = 10;

/** "On 26 May last year … On 29 May": the year of an old story goes on with the day that follows. */
function yearOfStory(month: number, day: number, { previous }: Sight, published: Day): number | null {
  if (previous === null || published - previous < OLD_DAYS) return null;
  const { year } = partsOfDay(previous);
  for (const y of [year, year + 1]) {
    const gap = dayFromParts(y, month, Math.min(day, daysInMonth(y, month))) - previous;
    const late = dayFromParts(partsOfDay(published).year, month, Math.min(day, 28));
    const recent = late <= published && published - late <= STORY_DAYS;
    if (gap >= 0 && gap <= (recent ? NEXT_DAYS : STORY_DAYS)) return y;
  }
  return null;
}

function oneDay(year: number, month: number, day: number, to: number, anchor: Found['anchor']): Found | null {
  if (!isRealDate(year, month, day)) return null;
  const value = dayFromParts(year, month, day);
  return { first: value, last: value, precision: 'day', anchor, to };
}

/** 2023-11-20, 20.11.2023, 20/11/2023: the day first, as the region writes it. */
export const numeric: Rule = (i, { tokens }) => {
  const token = tokens[i];
  if (token?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text);
  if (dotted) return oneDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), i + 1, 'explicit');
  const [a, s1, b, s2, c] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (!a || !b || !c || s1?.text !== s2?.text || !/^[-/.]$/.test(s1?.text ?? '')) return null;
  if (s1?.start !== a.end && s1?.text !== '.') return null;
  if (/^\d{4}$/.test(a.text))
    return oneDay(Number(a.text), Number(b.text), Number(c.text), i + 5, 'explicit');
  return /^\d{4}$/.test(c.text)
    ? oneDay(Number(c.text), Number(b.text), Number(a.text), i + 5, 'explicit')
    : null;
};

/** 17.06. and "më 17.06": a day and a month in digits alone, behind a word of dating or with the full stop that clocks and shares lack. */
export const shortNumeric: Rule = (i, sight) => {
  const { tokens } = sight;
  const hit = /^(\d{1,2})\.(0[1-9]|1[0-2])$/.exec(tokens[i]?.text ?? '');
  if (!hit || sight.published === null) return null;
  const before = tokens[i - 1]?.fold ?? '';
  const stop = tokens[i + 1]?.text === '.' && tokens[i + 1]?.start === tokens[i]?.end;
  const after = tokens[i + 2];
  const dated =
    /^(dana|datum|date|daten|dates|dates)$/.test(before) ||
    (before === 'me' && !/^(ore|oren)$/.test(after?.fold ?? ''));
  const ordinal =
    stop && !/^(u|at|oko|rreth|od|do|ora|oren)$/.test(before) && after?.sentence === tokens[i]?.sentence;
  if (!dated && !ordinal) return null;
  const [day, month] = [Number(hit[1]), Number(hit[2])];
  return oneDay(yearFor(month, day, sight), month, day, stop ? i + 2 : i + 1, 'publication');
};

/** 24 September 2023, 24. septembra, 24 shtator 2023; 21–22 November, 26 and 29 May, 3 to 5 June. */
export const dayMonth: Rule = (i, sight) => {
  const { tokens, book } = sight;
  const day = dayNumber(tokens[i]);
  if (day === null) return null;
  let at = skip(i + 1, sight);
  let second: number | null = null;
  const link = tokens[at];
  const direct = monthOf(link, book);
  if (direct === null) {
    const dash = /^[-–]$/.test(tokens[at - 1]?.text ?? '') ? at : at + 1;
    const joined =
      dash === at || book.words.to.has(link?.fold ?? '') || link?.fold === 'i' || link?.fold === 'dhe';
    second = joined ? dayNumber(tokens[dash]) : null;
    if (second === null) return null;
    at = skip(dash + 1, sight);
  }
  const month = monthOf(tokens[at], book);
  if (month === null) return null;
  let to = at + 1;
  let next = to;
  while (/^[,.]$/.test(tokens[next]?.text ?? '') || book.words.of.has(tokens[next]?.fold ?? '')) next++;
  const year = yearNumber(tokens[next]);
  const counting =
    year === null ||
    /^(soldier|troop|peacekeeper|people|vojnik|ushtar|pripadnik)/.test(tokens[next + 1]?.fold ?? '');
  if (!counting) to = next + 1;
  const behind = counting ? yearBehind(to, sight) : null;
  if (behind) to = behind.to;
  const shared = counting && !behind ? yearOfPair(to, sight) : null;
  const y = behind?.year ?? shared ?? (counting ? yearFor(month, day, sight) : (year ?? 0));
  const anchor = counting && !behind && shared === null ? 'publication' : 'explicit';
  const found = oneDay(y, month, day, to, anchor);
  if (!found || second === null) return found;
  const last = oneDay(y, month, second, to, anchor);
  if (!last || last.first < found.first) return found;
  const comma = tokens[i - 1]?.text === ',' ? i - 1 : -1;
  const early = tokens[comma - 1]?.text === '.' ? comma - 2 : comma - 1;
  return comma > 0 && dayNumber(tokens[early]) === day - 1
    ? { ...found, first: found.first - 1, last: last.first, from: early }
    : { ...found, last: last.first };
};

/** "Between 26 June and 18 July 2023": the year of the second day is the first's too. */
function yearOfPair(at: number, { tokens, book }: Sight): number | null {
  if (!/^(and|dhe|i|to|do|deri|-|–)$/.test(tokens[at]?.fold ?? '')) return null;
  let next = at + 1;
  if (tokens[next]?.text === '.' || dayNumber(tokens[next]) === null) return null;
  next++;
  while (/^[.]$/.test(tokens[next]?.text ?? '') || book.words.of.has(tokens[next]?.fold ?? '')) next++;
  if (monthOf(tokens[next], book) === null) return null;
  next++;
  while (/^[,.]$/.test(tokens[next]?.text ?? '') || book.words.of.has(tokens[next]?.fold ?? '')) next++;
  return yearNumber(tokens[next]);
}

/** September 24, 2023; Sept. 24; May 29 and 30; November 21–22. A following larger number counts things, not years. */
export const monthDay: Rule = (i, sight) => {
  const { tokens, book } = sight;
  const month = monthOf(tokens[i], book);
  if (month === null || !book.capitalMonths) return null;
  let at = i + 1;
  if (tokens[at]?.text === '.') at++;
  const day = dayNumber(tokens[at]);
  if (day === null) return null;
  let to = at + 1;
  if (/^(st|nd|rd|th)$/.test(tokens[to]?.fold ?? '')) to++;
  let second: number | null = null;
  const pair =
    (tokens[to]?.fold === 'and' || book.words.to.has(tokens[to]?.fold ?? '')) &&
    /^(st|nd|rd|th)$/.test(tokens[to + 2]?.fold ?? '');
  if (pair || /^[-–]$/.test(tokens[to]?.text ?? '') || book.words.to.has(tokens[to]?.fold ?? '')) {
    const candidate = dayNumber(tokens[to + 1]);
    const after = tokens[to + 2];
    const counts =
      !pair && after?.kind === 'word' && !book.words.in.has(after.fold) && tokens[to]?.kind === 'word';
    if (candidate !== null && candidate > day && !counts) {
      second = candidate;
      to += pair ? 3 : 2;
    }
  }
  let year: number | null = null;
  const yearAt = tokens[to]?.text === ',' ? to + 1 : to;
  year = yearNumber(tokens[yearAt]);
  if (year !== null) to = yearAt + 1;
  const y = year ?? yearFor(month, day, sight);
  const anchor = year === null ? 'publication' : 'explicit';
  const found = oneDay(y, month, day, to, anchor);
  const last = found && second !== null ? oneDay(y, month, second, to, anchor) : null;
  return found && last ? { ...found, last: last.first } : found;
};

/** On the 24th: that day of the month up to publication, or the next one where the sentence looks ahead. */
export const bareDay: Rule = (i, sight) => {
  const { tokens, published, book } = sight;
  if (published === null || tokens[i]?.fold !== 'the') return null;
  const day = dayNumber(tokens[i + 1]);
  const ending = tokens[i + 2];
  if (day === null || !/^(st|nd|rd|th)$/.test(ending?.fold ?? '') || ending?.start !== tokens[i + 1]?.end)
    return null;
  if (!/^(on|until|by|since|of|from)$/.test(tokens[i - 1]?.fold ?? '')) return null;
  const after = tokens[i + 3];
  if (after?.kind === 'word' && (book.months.has(after.fold) || after.capital || after.text.length > 4))
    return null;
  const now = partsOfDay(published);
  let at = now.year * 12 + now.month - 1;
  const { future } = sight;
  if (future ? day < now.day : day > now.day) at += future ? 1 : -1;
  return oneDay(Math.floor(at / 12), (at % 12) + 1, day, i + 3, 'publication');
};
