import type { Token } from '../reading.ts';

/** Number of a word beyond those that are kept in mind. */
const UNNUMBERED = 0;
/** Words that get a number of their own; later ones are asked about anew each time. */
const MOST_NUMBERED = 30_000;

const NUMBERS = new Map<string, number>();

/** The number of a folded word, the same wherever it is met. */
export function numberOf(fold: string): number {
  const known = NUMBERS.get(fold);
  if (known !== undefined) return known;
  if (NUMBERS.size >= MOST_NUMBERED) return UNNUMBERED;
  const number = NUMBERS.size + 1;
  NUMBERS.set(fold, number);
  return number;
}

/** Remembers what was found for each folded word; `find` must depend on the word alone, and what it gives must not be changed. */
export function perWord<Found extends NonNullable<unknown>>(
  find: (fold: string) => Found,
): (token: Pick<Token, 'fold' | 'word'>) => Found {
  const found: (Found | undefined)[] = [];
  return ({ fold, word }) => {
    const before = found[word];
    if (before !== undefined) return before;
    const now = find(fold);
    if (word === UNNUMBERED) return now;
    while (found.length <= word) found.push(undefined);
    found[word] = now;
    return now;
  };
}

/** A test of the folded form of words, made once for each word. */
export function wordTest(pattern: RegExp): (token: Pick<Token, 'fold' | 'word'> | undefined) => boolean {
  const test = perWord((word) => pattern.test(word));
  return (token) => token !== undefined && test(token);
}
