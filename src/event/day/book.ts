import { fold } from '../../base/text.ts';
import { compilePhrases, type PhraseBook, type PhraseList } from '../text/phrases.ts';
import type { PhraseShelf } from '../text/shelf.ts';

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/** The time words of one language: `data/words/<lang>/days.json`. */
export type DayWords = {
  months: string[][];
  /** True where month names are written with a capital ("May", not "may"). */
  capitalMonths: boolean;
  weekdays: string[][];
  relative: Record<string, number>;
  anaphoric: Record<string, number>;
  /** Hours round the midnight before publication, with the first and last day that they mean where no day is named: "shortly before midnight" [-1, -1]. */
  midnight: Record<string, number[]>;
  /** Feasts by month and day ("06-28"), or "easter" with days from it ("easter-2"). */
  feasts: Record<string, string>;
  /** Words of the night, which lies in two days. */
  night: string[];
  /** Number of the day of what goes on ("for the third day": 3); # stands for digits. */
  running: Record<string, number>;
  lasting: Record<string, number>;
  ago: string[];
  agoBefore?: string[];
  earlier: string[];
  later: string[];
  units: Record<string, string>;
  last: string[];
  next: string[];
  this: string[];
  lastWeek: string[];
  thisWeek: string[];
  nextWeek: string[];
  lastMonth: string[];
  thisMonth: string[];
  nextMonth: string[];
  lastYear: string[];
  thisYear: string[];
  nextYear: string[];
  weekend: string[];
  seasons: Record<string, number[]>;
  in: string[];
  of: string[];
  to: string[];
  between: string[];
  early: string[];
  mid: string[];
  late: string[];
  future: string[];
  /** Past verbs, and the endings by which the others are known. */
  past?: string[];
  pastEndings?: string[];
  /** Verbs of travel and meeting that in the present tense announce ("travels to Belgrade on Tuesday"). */
  coming?: string[];
  /** Prepositions that put off ("for 23 April"). */
  toward?: string[];
  papers: string[];
};

/** A phrase that names days by their distance from an anchor. */
export type Distance =
  | { kind: 'relative'; days: number; weak?: true; until?: number }
  | { kind: 'feast'; day: string }
  | { kind: 'anaphoric'; days: number }
  | { kind: 'period'; unit: 'week' | 'month' | 'year' | 'weekend'; by: -1 | 0 | 1 };

export type DayBook = {
  months: ReadonlyMap<string, number>;
  capitalMonths: boolean;
  weekdays: ReadonlyMap<string, number>;
  distances: PhraseList<Distance>;
  /** 0 = the digits of the phrase tell. */
  running: PhraseBook<number>;
  lasting: PhraseBook<number>;
  future: PhraseBook<true>;
  past: ReadonlySet<string>;
  pastEndings: readonly string[];
  coming: ReadonlySet<string>;
  toward: ReadonlySet<string>;
  units: ReadonlyMap<string, CalendarUnit>;
  words: Record<
    | 'last'
    | 'next'
    | 'this'
    | 'of'
    | 'to'
    | 'between'
    | 'ago'
    | 'agoBefore'
    | 'earlier'
    | 'later'
    | 'papers'
    | 'early'
    | 'mid'
    | 'late'
    | 'in'
    | 'night',
    ReadonlySet<string>
  >;
  seasons: ReadonlyMap<string, readonly [number, number]>;
};

/** Prepares the time words of a language. */
export function compileDays(words: DayWords, shelf: PhraseShelf): DayBook {
  const numbered = (lists: readonly string[][]) =>
    new Map(lists.flatMap((list, i) => list.map((word) => [fold(word), i + 1] as const)));
  const set = (list: readonly string[] | undefined) =>
    new Set((list ?? []).flatMap((word) => fold(word).split(' ').slice(-1)));
  const whole = (list: readonly string[] | undefined) => new Set((list ?? []).map(fold));
  const periods = (['Week', 'Month', 'Year'] as const).flatMap((unit) =>
    (
      [
        ['last', -1],
        ['this', 0],
        ['next', 1],
      ] as const
    ).flatMap(([when, by]) =>
      words[`${when}${unit}`].map(
        (phrase) => [phrase, { kind: 'period', unit: unit.toLowerCase() as 'week', by }] as const,
      ),
    ),
  );
  const distances = compilePhrases<Distance>(
    [
      ...Object.entries(words.relative).map(
        ([phrase, days]) => [phrase, { kind: 'relative', days }] as const,
      ),
      ...Object.entries(words.anaphoric).map(
        ([phrase, days]) => [phrase, { kind: 'anaphoric', days }] as const,
      ),
      ...Object.entries(words.midnight).map(
        ([phrase, [days = -1, until = days]]) =>
          [phrase, { kind: 'relative', days, weak: true, until }] as const,
      ),
      ...Object.entries(words.feasts).map(([phrase, day]) => [phrase, { kind: 'feast', day }] as const),
      ...periods,
      ...words.weekend.map((phrase) => [phrase, { kind: 'period', unit: 'weekend', by: -1 }] as const),
    ],
    shelf,
  );
  return {
    months: numbered(words.months),
    capitalMonths: words.capitalMonths,
    weekdays: numbered(words.weekdays),
    distances,
    running: compilePhrases(Object.entries(words.running), shelf),
    lasting: compilePhrases(Object.entries(words.lasting), shelf),
    future: compilePhrases(
      words.future.map((phrase) => [phrase, true as const]),
      shelf,
    ),
    past: whole(words.past),
    pastEndings: (words.pastEndings ?? []).map(fold),
    coming: whole(words.coming),
    toward: whole(words.toward),
    units: new Map(Object.entries(words.units).map(([word, unit]) => [fold(word), unit as CalendarUnit])),
    words: {
      last: whole(words.last),
      next: whole(words.next),
      this: whole(words.this),
      of: whole(words.of),
      to: whole(words.to),
      between: whole(words.between),
      ago: whole(words.ago),
      agoBefore: whole(words.agoBefore),
      earlier: set(words.earlier),
      later: set(words.later),
      papers: whole(words.papers),
      early: set(words.early.map((phrase) => phrase.replace(/ (of|te|e)$/, ''))),
      mid: set(words.mid.map((phrase) => phrase.replace(/ (of|te|e)$/, ''))),
      late: set(words.late.map((phrase) => phrase.replace(/ (of|te|e)$/, ''))),
      in: whole(words.in),
      night: whole(words.night),
    },
    seasons: new Map(
      Object.entries(words.seasons).map(([word, [from = 1, to = 12]]) => [fold(word), [from, to] as const]),
    ),
  };
}
