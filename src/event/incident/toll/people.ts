import type { Count } from '../../event.ts';
import type { NumberMention, Reading, Sentence } from '../../reading.ts';
import type { Unit } from './unit.ts';

const ONE: Count = { best: 1, low: 1, high: 1 };
/** The count of a pair. */
export const TWO: Count = { best: 2, low: 2, high: 2 };

/** "an officer, 33, was", "both 16, were" and "aged 11 and 21": numbers that are ages although no word beside them says so. */
export function isAge(reading: Reading, { from, to, best }: NumberMention): boolean {
  const { tokens } = reading;
  if (best === null || best > 110 || tokens[from]?.kind !== 'number') return false;
  const before = tokens[from - 1]?.text;
  const next = tokens[to]?.text;
  if (before === ',' && (next === ',' || next === '.')) return true;
  if (tokens[from - 1]?.fold === 'both') return true;
  if (before === '(' && (next === ')' || next === ',')) return true;
  if (reading.language === 'en' && before === 'of' && YOUNG.test(tokens[from - 2]?.fold ?? '')) return true;
  if (/^(is|was)$/.test(tokens[from - 1]?.fold ?? '') && tokens[from - 2]?.fold === 'who') return true;
  return [2, 3, 4].some((back) =>
    /^(aged|age|stari|stara|star|mosh|moshe|moshes|vjec|vjecar)$/.test(tokens[from - back]?.fold ?? ''),
  );
}

const YOUNG = /^(boy|girl|man|woman|child|youth|son|daughter|student|teenager)$/;

/** Where "a 21-year-old man" begins whose last word is at `at`. */
export function withAge(tokens: Reading['tokens'], at: number): number {
  const words = tokens.slice(Math.max(0, at - 5), at).map(({ fold }) => fold);
  if (!/^\S+ - (year|month|week|day) - old$/.test(words.join(' '))) return at;
  return /^(a|an|the)$/.test(tokens[at - 6]?.fold ?? '') ? at - 6 : at - 5;
}

/** "Tri solitera", "Three Towers": a number that is part of a name. */
export function inPlace({ places }: Reading, { from, to }: NumberMention): boolean {
  return places.some((place) => place.from <= from && to <= place.to && place.to - place.from > 1);
}

const PAIR = { en: /^couple$/, sr: /^par$/, sq: /^ciftin?$|^ciftit?$/ };
const WED = { en: /^(?!a$)\p{L}+$/u, sr: /^bracn/, sq: /^/ };

/** "A Serb couple", "bračni par": two people in one word; "a couple of" only means some. */
export function couples({ tokens, language }: Reading, { from, to }: Sentence): Unit[] {
  const found: Unit[] = [];
  for (let i = from + 1; i < to; i++) {
    if (!PAIR[language].test(tokens[i]?.fold ?? '') || tokens[i + 1]?.fold === 'of') continue;
    if (!WED[language].test(tokens[i - 1]?.fold ?? '')) continue;
    found.push({
      from: language === 'sq' ? i : i - 1,
      to: i + 1,
      party: null,
      count: TWO,
      loose: false,
      oblique: false,
      inner: null,
    });
  }
  return found;
}

/** "Both were wounded", "both brothers": what stands behind the word where it counts people. */
const PEOPLE = /^(brothers|sisters|victims|passengers|sons|daughters|were|was)$/;

/** "Both were wounded", "both of them": two people; Albanian and Serbian say it by a number. */
export function both({ tokens, language }: Reading, { from, to }: Sentence): Unit[] {
  if (language !== 'en') return [];
  const found: Unit[] = [];
  for (let i = from; i + 1 < to; i++) {
    const [word, next, third] = [0, 1, 2].map((k) => tokens[i + k]?.fold ?? '');
    const ofThem = next === 'of' && /^(them|whom)$/.test(third ?? '');
    if (word !== 'both' || !(ofThem || PEOPLE.test(next ?? ''))) continue;
    const end = /^(were|was)$/.test(next ?? '') ? i + 1 : ofThem ? i + 3 : i + 2;
    found.push({ from: i, to: end, party: null, count: TWO, loose: false, oblique: false, inner: null });
  }
  return found;
}

const HE = { en: /^(he|she)$/, sr: /^(on|ona)$/, sq: /^(ai|ajo)$/ };
const AND = /^(and|i|dhe|e)$/;
const HIS = /^(his|her|njegov\p{L}*|njen\p{L}*|njezin\p{L}*|tij|saj)$/u;
/** Tokens from "and" to the word that says whose the others are: "dhe gruaja e tij". */
const WHOSE_REACH = 4;

/** "He and his wife", "on i njegova supruga", "ai dhe gruaja e tij": one person more than those who are his. */
export function besideHis({ tokens, language, numbers }: Reading, { from, to }: Sentence): Unit[] {
  const found: Unit[] = [];
  for (let i = from; i + 2 < to; i++) {
    if (!HE[language].test(tokens[i]?.fold ?? '') || !AND.test(tokens[i + 1]?.fold ?? '')) continue;
    const words = tokens.slice(i + 2, Math.min(to, i + 2 + (language === 'sq' ? WHOSE_REACH : 1)));
    const whose = words.findIndex(({ fold }) => HIS.test(fold));
    if (whose < 0) continue;
    /** Albanian kin bear their article at the end and are no party of their own. */
    const kin = language === 'sq' && !numbers.some((number) => number.from > i && number.to <= i + 3 + whose);
    const [end, count] = kin ? [i + 3 + whose, TWO] : [i + 1, ONE];
    found.push({ from: i, to: end, party: null, count, loose: false, oblique: false, inner: null });
  }
  return found;
}

/** Names of two or more capitalised words that are no place, party or country: "Ana Marić was killed". */
export function namedPeople(reading: Reading, sentence: Sentence, units: readonly Unit[]): Unit[] {
  const { tokens, places, sides, days, language } = reading;
  if (sentence.role === 'title' && (language === 'en' || isShouted(reading, sentence))) return [];
  const taken = new Set<number>();
  const spots = places.filter(({ role }) => role !== 'name');
  for (const { from, to } of [...spots, ...sides, ...days, ...units].filter(
    (span) => span.to > sentence.from && span.from < sentence.to,
  ))
    for (let i = from; i < to; i++) taken.add(i);
  const found: Unit[] = [];
  for (let i = sentence.from + sentence.dateline; i < sentence.to; i++) {
    let to = i;
    while (to < sentence.to && tokens[to]?.capital && !taken.has(to)) to++;
    if (to - i >= 2 && to - i <= 4)
      found.push({
        from: i,
        to: tokens[to - 1]?.text.length === 1 && tokens[to]?.text === '.' ? to + 1 : to,
        party: null,
        count: ONE,
        loose: true,
        oblique: false,
        inner: null,
        named: true,
      });
    if (to > i) i = to;
  }
  return found;
}

/** True for a heading that writes most of its words with a capital, so that a capital says nothing. */
function isShouted({ tokens, places }: Reading, { from, to }: Sentence): boolean {
  const words = tokens
    .slice(from + 1, to)
    .filter(
      ({ kind, text }, i) =>
        kind === 'word' &&
        text.length > 2 &&
        !places.some((place) => place.from <= from + 1 + i && from + 1 + i < place.to),
    );
  return words.filter(({ capital }) => capital).length * 2 > words.length;
}

const OTHER_ONE = {
  en: /^(other|third)$/,
  sr: /^(drugi|druga|drugog|drugu|treci|treca)$/,
  sq: /^(tjetri|tjetra|tjetrin|tjetren|treti|treta)$/,
};
const THIRD = /^(third|treci|treca|treti|treta)$/;
const BEFORE_OTHER = /^(the|a|i|dok|dhe|ndersa|kurse|te|,|e)$/;
const BEHIND_OTHER =
  /^(je|se|lakse|teze|lako|tesko|smrtno|was|is|has|had|suffered|sustained|slightly|seriously|lightly|badly|eshte|u|ka|lehte|rende|mbeti)$/;

/** "One policeman was killed, the other was wounded", "jedan je poginuo, a drugi je ranjen": one more, besides one whom the sentence counts before. */
export function otherOnes(
  { tokens, language }: Reading,
  { from, to }: Sentence,
  units: readonly Unit[],
): Unit[] {
  const found: Unit[] = [];
  for (let i = from + 1; i < to; i++) {
    if (!OTHER_ONE[language].test(tokens[i]?.fold ?? '')) continue;
    if (!BEFORE_OTHER.test(tokens[i - 1]?.fold ?? '') || !BEHIND_OTHER.test(tokens[i + 1]?.fold ?? ''))
      continue;
    const before = units.filter((unit) => unit.to <= i && unit.count);
    const told = THIRD.test(tokens[i]?.fold ?? '') && before.length === 1 ? 2 : 1;
    const one = before.findLast(({ count }) => count?.best === told);
    if (!one || before.some(({ count }) => (count?.best ?? 2) > told)) continue;
    found.push({
      from: i,
      to: i + 1,
      party: one.party,
      count: ONE,
      loose: false,
      oblique: false,
      inner: null,
    });
  }
  return found;
}
