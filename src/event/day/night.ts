import { weekdayOf } from '../../base/day.ts';
import { dayMonth, type Found, monthDay, type Rule, type Sight } from './dates.ts';
import { weekday } from './relative.ts';

/** What may stand between the two days of a night. */
const LINK = /^(and|to|i|na|dhe|e|te|se|-|–|\/|the)$/;
/** Genitives that alone mean a week, behind another day a Sunday. */
const SUNDAY = /^(nedelje|nedjelje|nedelju|nedjelju)$/;

/** True where the words before a token speak of one night or of what lies between two days. */
function isNight(i: number, { tokens, book }: Sight): boolean {
  for (let at = i - 1; at >= i - 4; at--) if (book.words.night.has(tokens[at]?.fold ?? '')) return true;
  return false;
}

/** "The night between Saturday and Sunday", "u noći sa subote na nedelju", "natën mes të shtunës dhe të dielës", "the night of 16/17 June": both days. */
export const night: Rule = (i, sight) => {
  const { tokens, book, published } = sight;
  if (!isNight(i, sight)) return null;
  const first = book.weekdays.has(tokens[i]?.fold ?? '') ? weekday(i, sight) : sundayNight(i, sight);
  if (first && first.last > first.first) return first;
  if (first?.anchor !== 'publication') return slashed(i, sight);
  let at = first.to;
  while (at - first.to < 3 && LINK.test(tokens[at]?.fold ?? '')) at++;
  const word = tokens[at]?.fold ?? '';
  const next = book.weekdays.get(word) ?? (SUNDAY.test(word) ? 7 : undefined);
  if (at === first.to || next === undefined || next !== (weekdayOf(first.first) % 7) + 1) return null;
  const back = published !== null && first.first + 1 > published ? 7 : 0;
  return { ...first, first: first.first - back, last: first.first - back + 1, to: at + 1 };
};

/** "U noći između nedelje i ponedeljka": the genitive that elsewhere means a week. */
function sundayNight(i: number, sight: Sight): Found | null {
  if (!SUNDAY.test(sight.tokens[i]?.fold ?? '')) return null;
  for (let at = i + 1; at <= i + 3; at++) {
    const monday = weekday(at, sight);
    if (monday) return weekdayOf(monday.first) === 1 ? { ...monday, first: monday.first - 1 } : null;
    if (!LINK.test(sight.tokens[at]?.fold ?? '')) return null;
  }
  return null;
}

/** "June 16/17", "16/17. juna": the slash joins two days only here. */
function slashed(i: number, sight: Sight): Found | null {
  const { tokens } = sight;
  const number = (k: number) => (tokens[k]?.kind === 'number' ? Number(tokens[k]?.text) : Number.NaN);
  if (tokens[i]?.kind === 'number') {
    if (tokens[i + 1]?.text !== '/' || number(i + 2) !== number(i) + 1) return null;
    const last = dayMonth(i + 2, sight);
    return last && last.first === last.last ? { ...last, first: last.first - 1 } : null;
  }
  const found = monthDay(i, sight);
  const joins = found && tokens[found.to]?.text === '/' && number(found.to + 1) === number(found.to - 1) + 1;
  return joins && found.first === found.last ? { ...found, last: found.first + 1, to: found.to + 2 } : null;
}
