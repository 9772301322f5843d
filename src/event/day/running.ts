import type { Day } from '../../base/day.ts';
import type { Reading } from '../reading.ts';
import type { DayBook } from './book.ts';

/** What begins or ends a length of time that is not over: "for more than two weeks", "već tri dana", "prej dhjetë ditësh", "two days running". */
const FOR = { en: /^(for|past|last)$/, sr: /^(vec|pune|evo)$/, sq: /^(prej|tash|tashme|per)$/ };
const ON = {
  en: /^(running|straight|since)$/,
  sr: /^(zaredom|otkako|kako)$/,
  sq: /^(radhazi|radhe|qe|nga)$/,
};
const SINCE = { en: /^since$/, sr: /^(od|otkako)$/, sq: /^(nga|qysh|prej)$/ };
/** What may stand between "since" and its day. */
const BESIDE =
  /^(data|daten|date|dates|me|dita|diten|the|early|late|mid|fillim|fillimi|fundi|pocetka|kraja|sredine|e)$/;
const LENGTH = { day: 1, week: 7, month: 30, year: 0 };
/** Tokens from "for" to the number ("for already more than"), and the longest time back that counts. */
const REACH = 4;
const LONGEST = 150;

/** "For the eighth day in a row": how many days a sentence counts, the last of them included, or null. */
export function countedDays({ tokens, sentences }: Reading, index: number, book: DayBook): number | null {
  const home = sentences[index];
  if (!home) return null;
  for (const { value, from, to } of book.running.find(tokens, home.from, home.to)) {
    const digits = tokens.slice(from, to).find(({ kind }) => kind === 'number');
    const count = value > 0 ? value : Number(digits?.text ?? 0);
    if (count >= 2 && count <= 60) return count;
  }
  return null;
}

/** First day of what a sentence says has gone on until publication, or, where it counts, until the day that it names ("for the third day", "for two weeks", "since 10 December"); null where it says nothing of the kind. */
export function runningSince(
  reading: Reading,
  index: number,
  book: DayBook,
  until = reading.published,
): Day | null {
  const { tokens, sentences, published, numbers, days, language } = reading;
  const home = sentences[index];
  if (!home || published === null || until === null) return null;
  const count = countedDays(reading, index, book);
  if (count !== null) return until - count + 1;
  for (const { from, to, best, sentence } of numbers) {
    const unit = book.units.get(tokens[to]?.fold ?? '');
    if (sentence !== index || best === null || best < 2 || !unit || LENGTH[unit] === 0) continue;
    const before = tokens.slice(Math.max(home.from, from - REACH), from);
    const lead = before.findLastIndex(({ fold }) => FOR[language].test(fold));
    const led = lead >= 0 && before.slice(lead).every(({ kind }) => kind === 'word');
    const behind = tokens.slice(to + 1, to + 3).findIndex(({ fold }) => ON[language].test(fold));
    if (book.words.agoBefore.has(tokens[from - 1]?.fold ?? '') || !(led || behind >= 0)) continue;
    const first = until - best * LENGTH[unit] + (unit === 'day' ? 1 : 0);
    if (published - first <= LONGEST) return first;
  }
  for (const { sentence, furniture, said, precision, from, first } of days) {
    if (sentence !== index || furniture || said || !/^(day|month)$/.test(precision)) continue;
    let at = from - 1;
    while (BESIDE.test(tokens[at]?.fold ?? '')) at--;
    if (SINCE[language].test(tokens[at]?.fold ?? '') && first < published && published - first <= LONGEST)
      return first;
  }
  return null;
}
