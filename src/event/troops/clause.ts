import type { Reading } from '../reading.ts';
import type { Range } from './counted.ts';
import type { Sight } from './sight.ts';

const AND = {
  en: /^(and|while|whereas|but|;)$/,
  sr: /^(i|a|dok|ali|;)$/,
  sq: /^(dhe|e|ndersa|kurse|por|;)$/,
} as const;

/** The clause of a position: what each country of a sentence does is told apart ("X has sent 100 soldiers and Y has offered 155"). */
export function clauseOf({ tokens, language }: Reading, { sentence, countries }: Sight, at: Range): Range {
  const cuts = countries
    .map(({ from }) => [from - 1, from - 2].find((i) => AND[language].test(tokens[i]?.fold ?? '')))
    .filter(
      (cut): cut is number =>
        cut !== undefined && acts(tokens.slice(cut + 1, cut + 5).map(({ fold }) => fold)),
    );
  for (let i = sentence.from + 1; i < sentence.to - 1; i++)
    if (
      tokens[i]?.text === ';' ||
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
    /^(has|have|will|is|are|sent|sends|announced|plans|offered|would|ce|je|su|salje|najavi\p{L}*|planira\p{L}*|poslal\p{L}*|ka|kane|do|dergoi|dergon|planifikon)$/u.test(
      word,
    ),
  );
}
