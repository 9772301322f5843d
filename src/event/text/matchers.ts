import { fold } from '../../base/text.ts';
import type { Token } from '../reading.ts';

/** What one word of a phrase takes. */
export type Matcher = {
  exact: ReadonlySet<string>;
  stems: readonly string[];
  gap: boolean;
  number: boolean;
};

/** Most words that a gap passes. */
const GAP = 3;
/** Marks that a gap does not pass. */
const STOP = /[.;:!?]/;
/** Hyphens, quotation marks and apostrophes, which are passed over between words. */
const PASSED = /^[-–'’"“”„]$/;

/** The words of a phrase as it stands in the vocabulary. */
export function matchersOf(phrase: string): Matcher[] {
  return phrase.trim().split(/\s+/).map(matcherOf);
}

function matcherOf(word: string): Matcher {
  const exact = new Set<string>();
  const stems = new Set<string>();
  for (const part of word.split('|')) {
    const plain = fold(part);
    if (plain.endsWith('~')) stems.add(plain.slice(0, -1));
    else exact.add(plain);
  }
  return { exact, stems: [...stems], gap: word === '*', number: word === '#' };
}

function accepts(matcher: Matcher, token: Token): boolean {
  return matcher.number ? token.kind === 'number' : takes(matcher, token.fold);
}

/** True for a folded word that a matcher takes. */
export function takes({ exact, stems }: Matcher, word: string): boolean {
  if (exact.has(word)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

function isPassed(token: Token | undefined): boolean {
  return token?.kind === 'mark' && PASSED.test(token.text);
}

/** The word behind hyphens, quotation marks and apostrophes. */
export function nextWord(tokens: readonly Token[], from: number): Token | undefined {
  let i = from;
  while (isPassed(tokens[i])) i++;
  return tokens[i];
}

/** End of the match whose first word is token `at`, or 0. */
export function matchFrom(matchers: readonly Matcher[], tokens: readonly Token[], at: number): number {
  let i = at + 1;
  for (let m = 1; m < matchers.length; m++) {
    const matcher = matchers[m];
    if (!matcher) return 0;
    if (matcher.gap) {
      const next = matchers[m + 1];
      if (!next) return 0;
      let hops = 0;
      while (i < tokens.length && hops <= GAP) {
        const token = tokens[i];
        if (!token || (token.kind === 'mark' && STOP.test(token.text))) return 0;
        if (accepts(next, token)) break;
        if (token.kind !== 'mark') hops++;
        i++;
      }
      if (hops > GAP) return 0;
      continue;
    }
    while (isPassed(tokens[i])) i++;
    const token = tokens[i];
    if (!token || !accepts(matcher, token)) return 0;
    i++;
  }
  return i;
}
