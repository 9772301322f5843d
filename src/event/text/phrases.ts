import { fold } from '../../base/text.ts';
import type { Token } from '../reading.ts';

/**
 * Phrases of the vocabulary over folded tokens. A phrase is words in order; `stem~` takes any word that begins so, `a|b` either, `*` up to three
 * words in between, `#` a number. Matching is linear in the text: phrases are found by the first letters of their first word.
 */
export type PhraseBook<T> = {
  find: (tokens: readonly Token[], from: number, to: number) => { value: T; from: number; to: number }[];
};

type Matcher = { exact: Set<string>; stems: string[]; gap: boolean; number: boolean };
type Phrase<T> = { matchers: Matcher[]; value: T };

const GAP = 3;
const KEY = 2;

function matcherOf(word: string): Matcher {
  const exact = new Set<string>();
  const stems: string[] = [];
  for (const part of word.split('|')) {
    const plain = fold(part);
    if (plain.endsWith('~')) stems.push(plain.slice(0, -1));
    else exact.add(plain);
  }
  return { exact, stems, gap: word === '*', number: word === '#' };
}

function accepts(matcher: Matcher, token: Token): boolean {
  if (matcher.number) return token.kind === 'number';
  return matcher.exact.has(token.fold) || matcher.stems.some((stem) => token.fold.startsWith(stem));
}

/** Compiles phrases; a phrase must begin with a word, not with a gap. */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const byKey = new Map<string, Phrase<T>[]>();
  const put = (key: string, phrase: Phrase<T>) => {
    const list = byKey.get(key);
    if (list) list.push(phrase);
    else byKey.set(key, [phrase]);
  };
  for (const [text, value] of entries) {
    const matchers = text.trim().split(/\s+/).map(matcherOf);
    const [first] = matchers;
    if (!first || first.gap) throw new Error(`the phrase “${text}” must begin with a word`);
    const phrase = { matchers, value };
    const keys = new Set([...first.exact, ...first.stems].map((word) => word.slice(0, KEY)));
    if (first.number) keys.add('#');
    for (const key of keys) put(key, phrase);
  }
  return {
    find(tokens, from, to) {
      const found: { value: T; from: number; to: number }[] = [];
      for (let i = from; i < to; i++) {
        const token = tokens[i];
        if (!token || token.kind === 'mark') continue;
        const key = token.kind === 'number' ? '#' : token.fold.slice(0, KEY);
        for (const phrase of byKey.get(key) ?? []) {
          const end = matchFrom(phrase.matchers, tokens, i, to);
          if (end > 0) found.push({ value: phrase.value, from: i, to: end });
        }
      }
      return found;
    },
  };
}

/** End of the match that begins at `at`, or 0. Hyphens and apostrophes between words are passed over. */
function matchFrom(matchers: readonly Matcher[], tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  for (let m = 0; m < matchers.length; m++) {
    const matcher = matchers[m];
    if (!matcher) return 0;
    if (matcher.gap) {
      const next = matchers[m + 1];
      if (!next) return 0;
      let hops = 0;
      while (i < to && hops <= GAP) {
        const token = tokens[i];
        if (!token || (token.kind === 'mark' && /[.;:!?]/.test(token.text))) return 0;
        if (accepts(next, token)) break;
        if (token.kind !== 'mark') hops++;
        i++;
      }
      if (hops > GAP || i >= to) return 0;
      continue;
    }
    while (m > 0 && i < to && /^[-–'’"“”„]$/.test(tokens[i]?.text ?? '')) i++;
    const token = tokens[i];
    if (i >= to || !token || !accepts(matcher, token)) return 0;
    i++;
  }
  return i;
}
