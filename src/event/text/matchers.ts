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

/** The words of a phrase as it stands in the vocabulary; its hyphens are passed over as those of the text are. */
export function matchersOf(phrase: string): Matcher[] {
  return phrase
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '-')
    .map(matcherOf);
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

/** The full stop of "U.S.", of which a gap takes no notice. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.text === '.' && before?.text.length === 1 && before.capital;
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
        if (!token || (token.kind === 'mark' && STOP.test(token.text) && !isInitial(tokens, i))) return 0;
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
