import {
  type Day,
  dayFromParts,
  daysInMonth,
  isRealDate,
  monthSpan,
  partsOfDay,
  weekdayOf,
} from '../../base/day.ts';
import type { NumberBook } from '../number/numbers.ts';
import type { DayMention, Sentence, Token } from '../reading.ts';
import type { TimePrecision } from '../types.ts';
import type { DayBook } from './book.ts';

type Found = {
  first: Day;
  last: Day;
  precision: TimePrecision;
  anchor: DayMention['anchor'];
  to: number;
  from?: number;
};

/** What the rules see at a token. */
type Sight = {
  tokens: readonly Token[];
  end: number;
  book: DayBook;
  numbers: NumberBook;
  published: Day | null;
  previous: Day | null;
  future: boolean;
};

type Rule = (i: number, sight: Sight) => Found | null;

function dayNumber(token: Token | undefined): number | null {
  if (!token || token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value >= 1 && value <= 31 ? value : null;
}

function yearNumber(token: Token | undefined): number | null {
  return token && /^(19[5-9]\d|20[0-4]\d)$/.test(token.text) ? Number(token.text) : null;
}

function monthOf(token: Token | undefined, book: DayBook): number | null {
  if (!token || token.kind !== 'word') return null;
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

/** Year of a day and month that come without one: the last such day before publication, or the next where the sentence looks ahead. */
function yearFor(month: number, day: number, { published, future }: Sight): number {
  if (published === null) return 2000;
  const { year } = partsOfDay(published);
  const here = dayFromParts(year, month, Math.min(day, daysInMonth(year, month)));
  if (future) return here < published - 31 ? year + 1 : year;
  return here > published + 14 ? year - 1 : year;
}

function oneDay(year: number, month: number, day: number, to: number, anchor: Found['anchor']): Found | null {
  if (!isRealDate(year, month, day)) return null;
  const value = dayFromParts(year, month, day);
  return { first: value, last: value, precision: 'day', anchor, to };
}

/** 2023-11-20, 20.11.2023, 20/11/2023: the day first, as the region writes it. */
const numeric: Rule = (i, { tokens }) => {
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

/** 24 September 2023, 24. septembra, 24 shtator 2023; 21–22 November, 26 and 29 May, 3 to 5 June. */
const dayMonth: Rule = (i, sight) => {
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
  const y = counting ? yearFor(month, day, sight) : (year ?? 0);
  const anchor = counting ? 'publication' : 'explicit';
  const found = oneDay(y, month, day, to, anchor);
  if (!found || second === null) return found;
  const last = oneDay(y, month, second, to, anchor);
  return last && last.first >= found.first ? { ...found, last: last.first } : found;
};

/** September 24, 2023; Sept. 24; May 29 and 30; November 21–22. A following larger number counts things, not years. */
const monthDay: Rule = (i, sight) => {
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
  if (/^[-–]$/.test(tokens[to]?.text ?? '') || book.words.to.has(tokens[to]?.fold ?? '')) {
    const candidate = dayNumber(tokens[to + 1]);
    const after = tokens[to + 2];
    const counts = after?.kind === 'word' && !book.words.in.has(after.fold) && tokens[to]?.kind === 'word';
    if (candidate !== null && candidate > day && !counts) {
      second = candidate;
      to += 2;
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

/** September 2023, in September, last September, late May, by the end of May. */
const monthAlone: Rule = (i, sight) => {
  const { tokens, book, published, future } = sight;
  const month = monthOf(tokens[i], book);
  if (month === null) return null;
  const before = tokens[i - 1];
  let next = i + 1;
  while (
    tokens[next]?.text === ',' ||
    (tokens[next]?.kind === 'word' && book.words.of.has(tokens[next]?.fold ?? ''))
  )
    next++;
  const year = yearNumber(tokens[next]) ?? yearNumber(tokens[i + 1]);
  const last = book.words.last.has(before?.fold ?? '') || book.words.last.has(tokens[i + 2]?.fold ?? '');
  const hyphen = before?.text === '-' && book.words.mid.has(tokens[i - 2]?.fold ?? '');
  const cued =
    hyphen ||
    book.words.in.has(before?.fold ?? '') ||
    book.words.of.has(before?.fold ?? '') ||
    book.words.early.has(before?.fold ?? '') ||
    book.words.late.has(before?.fold ?? '') ||
    book.words.mid.has(before?.fold ?? '') ||
    book.words.next.has(before?.fold ?? '') ||
    book.words.this.has(before?.fold ?? '');
  if (year === null && !last && !cued) return null;
  let y = year;
  if (y === null) {
    if (published === null) return null;
    const now = partsOfDay(published);
    const ahead = future || book.words.next.has(before?.fold ?? '');
    if (ahead) y = month >= now.month ? now.year : now.year + 1;
    else
      y = last ? (month >= now.month ? now.year - 1 : now.year) : month > now.month ? now.year - 1 : now.year;
  }
  const [first, end] = monthSpan(y, month);
  return {
    first,
    last: end,
    precision: 'month',
    anchor: year === null ? 'publication' : 'explicit',
    to: year === null ? i + 1 : yearNumber(tokens[i + 1]) !== null ? i + 2 : next + 1,
  };
};

/** On Monday: the last such day up to publication, or the next one where the sentence looks ahead. */
const weekday: Rule = (i, sight) => {
  const { tokens, book, published, future } = sight;
  const token = tokens[i];
  const day = token?.kind === 'word' ? book.weekdays.get(token.fold) : undefined;
  if (day === undefined || published === null) return null;
  if (book.capitalMonths && (!token?.capital || token.text.length < 4)) return null;
  let at = i + 1;
  if (tokens[at]?.text === ',') at++;
  const explicit = dayMonth(at, sight) ?? monthDay(at, sight) ?? numeric(at, sight);
  if (explicit) return explicit;
  const back = (weekdayOf(published) - day + 7) % 7;
  const next =
    book.words.next.has(tokens[i - 1]?.fold ?? '') || book.words.next.has(tokens[i + 2]?.fold ?? '');
  const last =
    book.words.last.has(tokens[i - 1]?.fold ?? '') || book.words.last.has(tokens[i + 2]?.fold ?? '');
  let value = published - back;
  if (next || (future && !last)) value = back === 0 ? published : published + (7 - back);
  else if (last && back === 0) value = published - 7;
  return { first: value, last: value, precision: 'day', anchor: 'publication', to: i + 1 };
};

function periodSpan(unit: string, by: number, published: Day): [Day, Day, TimePrecision] {
  const { year, month } = partsOfDay(published);
  if (unit === 'week') {
    const monday = published - weekdayOf(published) + 1 + 7 * by;
    return [monday, monday + 6, 'week'];
  }
  if (unit === 'weekend') {
    const saturday = published - ((weekdayOf(published) + 1) % 7);
    return [saturday, saturday + 1, 'day'];
  }
  if (unit === 'month') {
    const at = year * 12 + month - 1 + by;
    return [...monthSpan(Math.floor(at / 12), (at % 12) + 1), 'month'];
  }
  return [dayFromParts(year + by, 1, 1), dayFromParts(year + by, 12, 31), 'year'];
}

/** Today, last night, a day earlier, last week, this month, at the weekend. */
const distance: Rule = (i, sight) => {
  const { tokens, end, book, published, previous } = sight;
  const hits = book.distances.find(tokens, i, Math.min(end, i + 5)).filter((hit) => hit.from === i);
  const hit = hits.sort((a, b) => b.to - a.to)[0];
  if (!hit) return null;
  const token = tokens[i];
  if (
    token?.capital &&
    i > 0 &&
    book.words.papers.has(token.fold) &&
    tokens[i - 1]?.sentence === token.sentence
  )
    return null;
  if (book.words.papers.has(token?.fold ?? '') && numeric(hit.to, sight) && token?.capital) return null;
  if (hit.value.kind === 'anaphoric') {
    const from = previous ?? published;
    if (from === null) return null;
    const day = from + hit.value.days;
    return { first: day, last: day, precision: 'day', anchor: 'previous', to: hit.to };
  }
  if (published === null) return null;
  if (hit.value.kind === 'relative') {
    const day = published + hit.value.days;
    return { first: day, last: day, precision: 'day', anchor: 'publication', to: hit.to };
  }
  const [first, last, precision] = periodSpan(hit.value.unit, hit.value.by, published);
  return { first, last, precision, anchor: 'publication', to: hit.to };
};

/** Three days ago, pre tri dana, para dy javësh; two days earlier or later. */
const ago: Rule = (i, sight) => {
  const { tokens, book, numbers, published, previous } = sight;
  const lead = book.words.agoBefore.has(tokens[i]?.fold ?? '');
  const at = lead ? i + 1 : i;
  const token = tokens[at];
  if (!token) return null;
  const amount =
    token.kind === 'number'
      ? Number(token.text)
      : (numbers.units.get(token.fold) ?? (numbers.articles.has(token.fold) ? 1 : undefined));
  const direct = lead && amount === undefined ? book.units.get(token.fold) : undefined;
  const unit = direct ?? book.units.get(tokens[at + 1]?.fold ?? '');
  if (unit === undefined || (amount === undefined && !direct)) return null;
  const to = direct ? at + 1 : at + 2;
  const mark = tokens[to]?.fold ?? '';
  const back = lead || book.words.ago.has(mark);
  const earlier = book.words.earlier.has(mark) || book.words.earlier.has(tokens[to + 1]?.fold ?? '');
  const later = book.words.later.has(mark) || book.words.later.has(tokens[to + 1]?.fold ?? '');
  if (!back && !earlier && !later) return null;
  const from = back ? published : (previous ?? published);
  if (from === null) return null;
  const n = (amount ?? 1) * (later ? 1 : -1);
  const after = lead ? to : to + 1;
  const anchor = back ? 'publication' : 'previous';
  if (unit === 'day') return { first: from + n, last: from + n, precision: 'day', anchor, to: after };
  if (unit === 'week')
    return {
      first: from + 7 * n,
      last: from + 7 * n,
      precision: Math.abs(n) > 1 ? 'week' : 'day',
      anchor,
      to: after,
    };
  const [first, last, precision] = periodSpan(unit, n, from);
  return { first, last, precision, anchor, to: after };
};

/** In spring 2023, last summer. */
const season: Rule = (i, sight) => {
  const { tokens, book, published } = sight;
  const span = book.seasons.get(tokens[i]?.fold ?? '');
  if (!span || published === null) return null;
  let next = i + 1;
  while (book.words.of.has(tokens[next]?.fold ?? '')) next++;
  const year = yearNumber(tokens[next]);
  const cued =
    book.words.last.has(tokens[i - 1]?.fold ?? '') ||
    book.words.in.has(tokens[i - 1]?.fold ?? '') ||
    book.words.last.has(tokens[i + 2]?.fold ?? '');
  if (year === null && !cued) return null;
  const now = partsOfDay(published);
  const y =
    year ??
    (span[0] > now.month || (span[1] >= now.month && book.words.last.has(tokens[i - 1]?.fold ?? ''))
      ? now.year - 1
      : now.year);
  const endYear = span[1] < span[0] ? y + 1 : y;
  return {
    first: dayFromParts(y, span[0], 1),
    last: dayFromParts(endYear, span[1], daysInMonth(endYear, span[1])),
    precision: 'season',
    anchor: year === null ? 'publication' : 'explicit',
    to: year === null ? i + 1 : next + 1,
  };
};

/** In 2008, since 1999. */
const year: Rule = (i, { tokens, book }) => {
  const value = yearNumber(tokens[i]);
  if (value === null) return null;
  const before = tokens[i - 1];
  const cued =
    book.words.in.has(before?.fold ?? '') ||
    /^(of|year|godine|godini|viti|vitin|vitit|te|se|early|late|mid|until|since|od|do)$/.test(
      before?.fold ?? '',
    ) ||
    /^(godine|godini|g)$/.test(tokens[i + 1]?.fold ?? '') ||
    tokens[i + 2]?.fold === 'godine';
  if (!cued) return null;
  return {
    first: dayFromParts(value, 1, 1),
    last: dayFromParts(value, 12, 31),
    precision: 'year',
    anchor: 'explicit',
    to: i + 1,
  };
};

/** The rules in the order in which they are asked; the first that answers wins. */
const RULES: readonly Rule[] = [
  numeric,
  weekday,
  dayMonth,
  monthDay,
  ago,
  distance,
  season,
  monthAlone,
  year,
];

/** All time expressions of a text as days, in the order in which they stand. */
export function findDays(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  book: DayBook,
  numbers: NumberBook,
  published: Day | null,
): DayMention[] {
  const found: DayMention[] = [];
  let previous: Day | null = null;
  sentences.forEach((sentence, index) => {
    const looksAhead = book.future.find(tokens, sentence.from, sentence.to);
    const alone = sentence.to - sentence.from <= 6;
    for (let i = sentence.from; i < sentence.to; ) {
      const future = looksAhead.some((hit) => hit.from < i + 14);
      const sight: Sight = { tokens, end: sentence.to, book, numbers, published, previous, future };
      const hit = firstAnswer(i, sight);
      if (!hit) {
        i++;
        continue;
      }
      const first = tokens[i];
      const last = tokens[hit.to - 1];
      if (first && last) {
        const furniture =
          (alone && hit.to - i >= sentence.to - sentence.from - 1) || i < sentence.from + sentence.dateline;
        found.push({
          field: sentence.field,
          start: first.start,
          end: last.end,
          from: i,
          to: hit.to,
          sentence: index,
          first: hit.first,
          last: hit.last,
          precision: hit.precision,
          anchor: hit.anchor,
          furniture,
          tense:
            published === null || hit.last < published
              ? 'past'
              : hit.first > published
                ? 'future'
                : 'present',
        });
        if (!furniture && hit.precision === 'day') previous = hit.first;
      }
      i = hit.to;
    }
  });
  return found;
}

function firstAnswer(i: number, sight: Sight): Found | null {
  for (const rule of RULES) {
    const found = rule(i, sight);
    if (found) return found;
  }
  return null;
}
