import { type Day, monthSpan, partsOfDay } from '../../base/day.ts';
import { monthOf, OLD_DAYS, type Rule, type Sight, yearBehind, yearNumber } from './dates.ts';

/** September 2023, in September, last September, late May, by the end of May. */
export const monthAlone: Rule = (i, sight) => {
  const { tokens, book, published } = sight;
  const month = monthOf(tokens[i], book);
  if (month === null) return null;
  const before = tokens[i - 1];
  let next = i + 1;
  while (
    tokens[next]?.text === ',' ||
    (tokens[next]?.kind === 'word' && book.words.of.has(tokens[next]?.fold ?? ''))
  )
    next++;
  const pair = secondOf(i, month, sight);
  const year = pair ? yearNumber(tokens[pair.to]) : (yearNumber(tokens[next]) ?? yearNumber(tokens[i + 1]));
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
  const behind = year === null ? yearBehind(i + 1, sight) : null;
  if (year === null && !last && !cued && !behind) return null;
  let y = year ?? behind?.year ?? null;
  let weak = false;
  if (y === null) {
    if (published === null) return null;
    const named = last || IN.test(before?.fold ?? '') ? null : yearOfNamed(month, sight, published);
    y = named;
    weak = named !== null;
  }
  if (y === null && published !== null) {
    const now = partsOfDay(published);
    const late = now.month - month;
    const close = sight.soon && !last && late < 0 && late >= -6;
    const ahead = close || sight.future || book.words.next.has(before?.fold ?? '');
    if (ahead) y = late > 0 && 12 - late < late ? now.year + 1 : now.year;
    else
      y = last ? (month >= now.month ? now.year - 1 : now.year) : month > now.month ? now.year - 1 : now.year;
  }
  if (y === null) return null;
  const [first, end] = monthSpan(y, month);
  const anchor = year === null ? 'publication' : 'explicit';
  if (pair) {
    const to = year === null ? pair.to : pair.to + 1;
    return { first, last: monthSpan(y, pair.month)[1], precision: 'month', anchor, to };
  }
  return {
    first,
    last: end,
    precision: 'month',
    anchor,
    ...(weak ? { weak } : {}),
    to: behind ? behind.to : year === null ? i + 1 : yearNumber(tokens[i + 1]) !== null ? i + 2 : next + 1,
  };
};

/** Before a month that dates what is told, and names nothing. */
const IN = /^(in|u|ne|since|od|nga)$/;

/** "On 17 March 2004 … the riots of March": a month that names what was told of a year and more ago is that of the day told. */
function yearOfNamed(month: number, { previous }: Sight, published: Day): number | null {
  if (previous === null || published - previous < OLD_DAYS) return null;
  const told = partsOfDay(previous);
  return told.month === month ? told.year : null;
}

/** "In July and August", "između juna i septembra": the later month of two, with the token behind it. */
function secondOf(i: number, month: number, { tokens, book }: Sight): { month: number; to: number } | null {
  const link = tokens[i + 1];
  if (!/^(and|i|dhe|to|do|deri|-|–)$/.test(link?.fold ?? '')) return null;
  const second = monthOf(tokens[i + 2], book);
  if (second === null || second <= month) return null;
  const next = tokens[i + 3]?.text === '.' ? tokens[i + 4] : tokens[i + 3];
  const counts = next?.kind === 'number' && yearNumber(next) === null;
  return counts ? null : { month: second, to: i + 3 };
}
