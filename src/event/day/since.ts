import { dayFromParts, daysInMonth, partsOfDay } from '../../base/day.ts';
import { cardinalAt } from '../number/numbers.ts';
import type { Rule, Sight } from './dates.ts';

const FROM = /^(since|nga|qe|kur|od|otkako|after|prej)$/;
const MARKS =
  /^(marks?|marked|behen|benen|kaluan|kaluar|mbushen|plotesohen|navrsav\p{L}*|navrsil\p{L}*|navrsi\p{L}*|proslo|prosle|proslih|passed|anniversary|been)$/u;

/** The same day so many years before publication. */
function yearsBack({ published }: Sight, years: number): number | null {
  if (published === null || years < 1 || years > 80) return null;
  const { year, month, day } = partsOfDay(published);
  return dayFromParts(year - years, month, Math.min(day, daysInMonth(year - years, month)));
}

/**
 * The day of which an anniversary is kept: "two years since the attack", "bëhen dy vjet nga sulmi", "navršavaju se dve godine od", "na današnji dan pre
 * četiri godine". It dates what follows.
 */
export const since: Rule = (i, sight) => {
  const { tokens, end, book, numbers } = sight;
  const token = tokens[i];
  if (token?.fold === 'danasnji' && /^(dan)$/.test(tokens[i + 1]?.fold ?? '')) {
    if (!/^(pre|prije)$/.test(tokens[i + 2]?.fold ?? '')) return null;
    const run = cardinalAt(tokens, i + 3, end, numbers);
    if (!run || book.units.get(tokens[run.to]?.fold ?? '') !== 'year') return null;
    const day = yearsBack(sight, run.value);
    return day === null
      ? null
      : { first: day, last: day, precision: 'day', anchor: 'explicit', to: run.to + 1 };
  }
  const run = cardinalAt(tokens, i, end, numbers);
  if (!run || book.units.get(tokens[run.to]?.fold ?? '') !== 'year') return null;
  if (!FROM.test(tokens[run.to + 1]?.fold ?? '')) return null;
  const marked = [1, 2, 3].some((back) => MARKS.test(tokens[i - back]?.fold ?? ''));
  if (!marked) return null;
  const day = yearsBack(sight, run.value);
  if (day === null) return null;
  let to = run.to + 2;
  while (to < end && !/^[,;.]$/.test(tokens[to]?.text ?? '')) to++;
  return {
    first: day,
    last: day,
    precision: 'day',
    anchor: 'explicit',
    to: run.to + 1,
    clause: { from: run.to + 1, to },
  };
};
