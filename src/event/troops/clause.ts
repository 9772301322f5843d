import type { Reading } from '../reading.ts';
import type { Range } from './counted.ts';
import type { Sight } from './sight.ts';

const AND = {
  en: /^(and|while|whereas|but|;)$/,
  sr: /^(i|a|dok|ali|;)$/,
  sq: /^(dhe|e|ndersa|kurse|por|;)$/,
} as const;

/** The clause of a position: what each country or number of a sentence does is told apart ("X has sent 100 soldiers and Y has offered 155", "150 are home, and the other 500 are to follow"). */
export function clauseOf(
  { tokens, language, numbers }: Reading,
  { sentence, countries, index }: Sight,
  at: Range,
): Range {
  const fold = (i: number) => tokens[i]?.fold ?? '';
  const and = (from: number, reach: readonly number[]) =>
    reach.map((back) => from - back).find((i) => i > sentence.from && AND[language].test(fold(i)));
  const cuts: number[] = [];
  for (const { from } of countries) {
    const cut = and(from, [1, 2]);
    if (cut !== undefined && acts([1, 2, 3, 4].map((k) => fold(cut + k)))) cuts.push(cut);
  }
  for (const { from, to, sentence: own } of numbers) {
    const cut = own === index ? and(from, [1, 2, 3]) : undefined;
    if (cut !== undefined && acts([fold(to), fold(to + 1)])) cuts.push(cut);
  }
  for (let i = sentence.from + 1; i < sentence.to - 1; i++)
    if (
      /^(;|but|ali|por)$/.test(tokens[i]?.fold ?? '') ||
      (AND[language].test(tokens[i]?.fold ?? '') && isNow(tokens[i + 1]?.fold ?? ''))
    )
      cuts.push(i);
  return {
    from: Math.max(sentence.from, ...cuts.filter((cut) => cut <= at.from)),
    to: Math.min(sentence.to, ...cuts.filter((cut) => cut > at.from)),
  };
}

/** "… and today it has 4,700": what holds now is told apart from what was. */
function isNow(word: string): boolean {
  return /^(now|today|currently|danas|sada|sad|trenutno|tani|sot|aktualisht|tashme)$/.test(word);
}

/** True when a verb follows the country: a list of names is one clause. */
function acts(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(has|have|will|is|are|was|were|sent|sends|announced|plans|offered|would|ce|je|su|salje|najavi\p{L}*|planira\p{L}*|poslal\p{L}*|ka|kane|do|dergoi|dergon|planifikon)$/u.test(
      word,
    ),
  );
}
