import { type Day, partsOfDay } from '../../base/day.ts';
import type { NumberBook } from '../number/numbers.ts';
import type { DayMention, Sentence, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import type { DayBook } from './book.ts';
import {
  bareDay,
  dayMonth,
  type Found,
  monthDay,
  numeric,
  type Rule,
  type Sight,
  shortNumeric,
} from './dates.ts';
import { heldNoun, isSaid, sinceClause } from './held.ts';
import { settleNights } from './hour.ts';
import { monthAlone } from './months.ts';
import { night } from './night.ts';
import { openings } from './openings.ts';
import { inAddress, isPageDate } from './page.ts';
import { ago, distance, season, weekday, year } from './relative.ts';
import { since, yearsBefore } from './since.ts';
import { type Outlook, outlookOf } from './tense.ts';

/** The rules in the order in which they are asked, at the words with which one may begin (`openings.ts`); the first that answers wins. */
const RULES: readonly Rule[] = [
  numeric,
  shortNumeric,
  night,
  since,
  weekday,
  dayMonth,
  monthDay,
  bareDay,
  ago,
  distance,
  season,
  monthAlone,
  year,
];

/** The sight of the tokens of a sentence, one after the other. */
class SentenceSight implements Sight {
  readonly end: number;
  previous: Day | null = null;
  told: Day | null = null;
  beside: Day | null = null;
  private at = 0;
  private readonly outlook: (i: number) => Outlook;

  constructor(
    readonly tokens: readonly Token[],
    sentence: Sentence,
    readonly book: DayBook,
    readonly numbers: NumberBook,
    readonly published: Day | null,
    readonly years: ReadonlyMap<number, number>,
  ) {
    this.end = sentence.to;
    this.outlook = outlookOf(tokens, sentence, book);
  }

  move(at: number, previous: Day | null, told: Day | null, beside: Day | null): void {
    this.at = at;
    this.previous = previous;
    this.told = told;
    this.beside = beside;
  }

  get future() {
    return this.outlook(this.at) === 'ahead';
  }
  get past() {
    return this.outlook(this.at) === 'past';
  }
  get soon() {
    const seen = this.outlook(this.at);
    return seen === 'ahead' || seen === 'soon';
  }
}

/** All time expressions of a text as days, in the order in which they stand. */
export function findDays(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  book: DayBook,
  numbers: NumberBook,
  published: Day | null,
  language: 'en' | 'sr' | 'sq',
): DayMention[] {
  const found: DayMention[] = [];
  let previous: Day | null = null;
  /** The day of the news as it is told of by the day of publication ("yesterday", "on Monday"), which captions, datelines and headings, which say nothing of tense, never do. */
  let told: Day | null = null;
  const years = new Map<number, number>();
  const opens = openings(book, numbers);
  /** Hours that the title names ("around midnight"): where the lead has a day, that says which. */
  const hours = new Set<DayMention>();
  sentences.forEach((sentence, index) => {
    const sight = new SentenceSight(tokens, sentence, book, numbers, published, years);
    for (const key of years.keys()) if (key % 100 === 0) years.delete(key);
    let beside: { day: Day; to: number } | null = null;
    const own: { mention: DayMention; weak: boolean; years: number }[] = [];
    for (let i = sentence.from; i < sentence.to; ) {
      const token = tokens[i];
      if (!token || token.kind === 'mark' || !opens(token) || inAddress(tokens, i)) {
        i++;
        continue;
      }
      sight.move(i, previous, told, beside && i - beside.to <= 8 ? beside.day : null);
      const hit = firstAnswer(i, sight);
      const part = beside !== null && hit !== null && isPartOfDay(tokens, i, hit);
      if (!hit || part || isQuotedName(tokens, i, hit)) {
        i = hit ? hit.to : i + 1;
        continue;
      }
      const first = tokens[i];
      const last = tokens[hit.to - 1];
      if (first && last) {
        const furniture =
          i >= sentence.from + sentence.stamp && isPageDate(tokens, i, hit, sentence, published);
        const clause =
          hit.clause ??
          heldNoun(tokens, i, hit, language) ??
          sinceClause(tokens, { from: i, to: hit.to }, sentence, language);
        const mention: DayMention = {
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
          ...(clause ? { clause } : {}),
          ...(hit.years ? { kept: true as const } : {}),
          ...(hit.soon ? { soon: true as const } : {}),
          ...(isSaid(tokens, { from: i, to: hit.to }, sentence, language) ? { said: true as const } : {}),
          tense:
            published === null || hit.last < published
              ? 'past'
              : hit.first > published
                ? 'future'
                : 'present',
        };
        own.push({ mention, weak: hit.weak ?? false, years: hit.years ?? 0 });
        if (!hit.weak && !furniture && hit.precision === 'day' && !clause) {
          if (!mention.said || previous === null) previous = hit.first;
          if (!mention.said && sentence.role !== 'title' && hit.anchor === 'publication') told = hit.first;
          beside = { day: hit.first, to: hit.to };
        }
      }
      if (hit.anchor === 'explicit' && /^(day|month)$/.test(hit.precision)) {
        const { year, month, day } = partsOfDay(hit.first);
        years.set(month * 100 + (hit.precision === 'day' ? day : 0), year);
      }
      i = hit.to;
    }
    dropCounted(own);
    dropNights(own, tokens);
    dropApposed(own, tokens);
    keepOn(own, published);
    const named = own.some(({ mention, weak }) => !weak && mention.precision === 'day');
    if (sentence.role === 'title') for (const { mention, weak } of own) if (weak) hours.add(mention);
    if (sentence.role === 'lead' && !named) hours.clear();
    found.push(...own.filter(({ weak }) => !weak || !named).map(({ mention }) => mention));
  });
  const kept = found.filter((mention) => !hours.has(mention));
  settleNights(kept, tokens, sentences, published);
  return kept;
}

const PART = /^(popodne|poslepodne|prepodne|predvece)$/;

/** "U sredu 2. februara popodne": a part of the day that is named before it. */
function isPartOfDay(tokens: readonly Token[], from: number, { to }: Found): boolean {
  return tokens.slice(from, to).every(({ fold }) => PART.test(fold));
}

const QUOTE = /^["“”„«»'‘’]$/;

/** 'The school "21. novembar"', 'firma "31. maj"': a date between marks is a name. */
function isQuotedName(tokens: readonly Token[], from: number, { to, precision }: Found): boolean {
  return (
    precision === 'day' && QUOTE.test(tokens[from - 1]?.text ?? '') && QUOTE.test(tokens[to]?.text ?? '')
  );
}

/** "Some two weeks after gunmen attacked the police, on 24 September": the day that is named for what happened is better than the count. */
function dropCounted(own: { mention: DayMention }[]): void {
  for (let i = own.length - 1; i >= 0; i--) {
    const counted = own[i]?.mention;
    const { clause } = counted ?? {};
    if (!counted || !clause || counted.anchor !== 'previous') continue;
    const named = own.some(
      ({ mention: { from, first, anchor, precision, furniture } }) =>
        anchor !== 'previous' &&
        precision === 'day' &&
        !furniture &&
        first < counted.last + 7 &&
        first !== counted.first &&
        clause.from <= from &&
        from <= clause.to + 2,
    );
    if (named) own.splice(i, 1);
  }
}

/** "Overnight on November 12-13", "tokom noći 12/13. novembra", "gjatë natës së hënë": the day behind says which night. */
function dropNights(own: { mention: DayMention }[], tokens: readonly Token[]): void {
  for (let i = own.length - 2; i >= 0; i--) {
    const [night, day] = [own[i]?.mention, own[i + 1]?.mention];
    if (!night || day?.precision !== 'day' || day.anchor === 'previous' || day.furniture) continue;
    const link = tokens.slice(night.to, day.from);
    const bare = tokens.slice(night.from, night.to).every((token) => ofNight(token));
    if (bare && link.length <= 2 && link.every((token) => leadsToDay(token))) own.splice(i, 1);
  }
}

/** "On Wednesday, the day before the elections", "u sredu, dan uoči izbora": what only says which Wednesday that was. */
function dropApposed(own: { mention: DayMention }[], tokens: readonly Token[]): void {
  for (let i = own.length - 1; i > 0; i--) {
    const [day, counted] = [own[i - 1]?.mention, own[i]?.mention];
    if (day?.precision !== 'day' || day.anchor === 'previous' || counted?.anchor !== 'previous') continue;
    const apposed = counted.from - day.to === 1 && /^[,–(]$/.test(tokens[day.to]?.text ?? '');
    const ahead = tokens.slice(counted.from, counted.to).some((token) => isBefore(token));
    if (apposed && ahead && counted.clause) own.splice(i, 1);
  }
}

const isBefore = wordTest(/^(before|uoci|pre|prije|para)$/);
const ofNight = wordTest(
  /^(overnight|during|the|late|at|night|tokom|u|toku|noc|noci|nocu|nocas|gjate|ne|nate|naten|nates)$/,
);
const leadsToDay = wordTest(/^(on|of|to|into|from|between|u|na|sa|se|e|te|me|mes|,)$/);

/** How long before or after publication an anniversary may be kept. */
const KEPT_NEAR = 8;

/** "On Monday it is fourteen years since": the years count from the day on which the anniversary is kept, where the sentence names it. */
function keepOn(own: { mention: DayMention; years: number }[], published: Day | null): void {
  const day = own.find(
    ({ mention: { first, precision, furniture }, years }) =>
      years === 0 && precision === 'day' && !furniture && Math.abs(first - (published ?? first)) <= KEPT_NEAR,
  );
  if (!day) return;
  for (const one of own) {
    const first = one.years > 0 ? yearsBefore(day.mention.first, one.years) : null;
    if (first !== null) one.mention = { ...one.mention, first, last: first };
  }
}

function firstAnswer(i: number, sight: Sight): Found | null {
  for (const rule of RULES) {
    const found = rule(i, sight);
    if (found) return found;
  }
  return null;
}
