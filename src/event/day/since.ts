import { type Day, dayFromParts, daysInMonth, partsOfDay } from '../../base/day.ts';
import { cardinalAt } from '../number/numbers.ts';
import type { Found, Rule, Sight } from './dates.ts';

const FROM = /^(since|nga|qe|kur|od|otkako|after|prej)$/;
const MARKS =
  /^(marks?|marked|behen|benen|kaluan|kaluar|mbushen|plotesohen|navrsav\p{L}*|navrsil\p{L}*|navrsi\p{L}*|proslo|prosle|proslih|passed|anniversary|been)$/u;
/** "It is fourteen years since", "danas je osam godina od". */
const IS = /^(it is|it was|today is|danas je|sutra je|jane bere|u bene)$/;

/** The same day so many years before; null where it can be none that is kept. */
export function yearsBefore(day: Day | null, years: number): Day | null {
  if (day === null || years < 1 || years > 80) return null;
  const { year, month, day: date } = partsOfDay(day);
  return dayFromParts(year - years, month, Math.min(date, daysInMonth(year - years, month)));
}

/** A day that is kept each year, and the clause that tells what happened on it. */
function kept({ published }: Sight, years: number, to: number, clause?: Found['clause']): Found | null {
  const day = yearsBefore(published, years);
  return day === null
    ? null
    : {
        first: day,
        last: day,
        precision: 'day',
        anchor: 'explicit',
        to,
        years,
        ...(clause ? { clause } : {}),
      };
}

/**
 * The day of which an anniversary is kept: "two years since the attack", "bëhen dy vjet nga sulmi", "navršavaju se dve godine od", "na današnji dan pre
 * četiri godine", "the sixth anniversary of". It dates what follows.
 */
export const since: Rule = (i, sight) => {
  const { tokens, end, book, numbers } = sight;
  const token = tokens[i];
  if (token && ANNIVERSARY.test(token.fold)) return anniversary(i, sight);
  if (token?.fold === 'danasnji' && /^(dan)$/.test(tokens[i + 1]?.fold ?? '')) {
    if (!/^(pre|prije)$/.test(tokens[i + 2]?.fold ?? '')) return null;
    const run = cardinalAt(tokens, i + 3, end, numbers);
    if (!run || book.units.get(tokens[run.to]?.fold ?? '') !== 'year') return null;
    return kept(sight, run.value, run.to + 1);
  }
  const run = cardinalAt(tokens, i, end, numbers);
  if (!run) return null;
  const unit = tokens[run.to]?.text === '.' ? run.to + 1 : run.to;
  if (book.units.get(tokens[unit]?.fold ?? '') !== 'year' || !FROM.test(tokens[unit + 1]?.fold ?? ''))
    return null;
  const marked =
    [1, 2, 3].some((back) => MARKS.test(tokens[i - back]?.fold ?? '')) ||
    IS.test(`${tokens[i - 2]?.fold} ${tokens[i - 1]?.fold}`) ||
    (token?.field === 'title' && tokens[i - 1]?.sentence !== token.sentence);
  if (!marked) return null;
  let to = unit + 2;
  while (to < end && !/^[,;.]$/.test(tokens[to]?.text ?? '')) to++;
  return kept(sight, run.value, unit + 1, { from: unit + 1, to });
};

/** What is kept each year, by its name. */
export const ANNIVERSARY = /^(anniversary|godisnjic[aeiu]|pervjetor(i|in|it)?|vjetor(i|in|it))$/;
/** Ordinals from the first on, by language; endings of Serbian left out. */
const ORDINALS: readonly RegExp[] = [
  'first|prv|pare',
  'second|drug|dyte',
  'third|trec|trete',
  'fourth|cetvrt|katert',
  'fifth|pet|peste',
  'sixth|sest|gjashte',
  'seventh|sedm|shtate',
  'eighth|osm|tete',
  'ninth|devet|nente',
  'tenth|deset|dhjete',
  'eleventh|jedanaest|njembedhjete',
  'twelfth|dvanaest|dymbedhjete',
  'thirteenth|trinaest|trembedhjete',
  'fourteenth|cetrnaest|katermbedhjete',
  'fifteenth|petnaest|pesembedhjete',
  'sixteenth|sesnaest|gjashtembedhjete',
  'seventeenth|sedamnaest|shtatembedhjete',
  'eighteenth|osamnaest|tetembedhjete',
  'nineteenth|devetnaest|nentembedhjete',
  'twentieth|dvadeset|njezete?',
].map((words) => new RegExp(`^(${words})(a|e|u|oj)?$`));

/** "The 11th anniversary of the attack", "22. godišnjica ubistva", "përvjetori i dytë i sulmit". */
function anniversary(i: number, sight: Sight): Found | null {
  const { tokens, end } = sight;
  const near = /^(pervjetor)/.test(tokens[i]?.fold ?? '') ? [i + 2, i + 1, i - 1, i - 2] : [i - 1, i - 2];
  for (const at of near) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[i]?.sentence) continue;
    const ordinal = ORDINALS.findIndex((words) => words.test(token.fold)) + 1;
    const years = /^\d{1,2}$/.test(token.text) ? Number(token.text) : ordinal;
    if (years < 1) continue;
    const from = Math.max(i, at) + 1;
    return kept(sight, years, from, { from, to: end });
  }
  return null;
}
