import { fold } from '../../base/text.ts';
import type { Token } from '../reading.ts';

/**
 * Phrases of the vocabulary over folded tokens. A phrase is words in order; `stem~` takes any word that begins so, `a|b` either, `*` up to three
 * words in between, `#` a number. Matching is linear in the text: phrases are found by their first word.
 */
export type PhraseBook<T> = {
  /** Phrases that lie in a half-open range of tokens and begin before `start` (by default anywhere in it). */
  find: (
    tokens: readonly Token[],
    from: number,
    to: number,
    start?: number,
  ) => { value: T; from: number; to: number }[];
};

type Matcher = { exact: Set<string>; stems: string[]; gap: boolean; number: boolean };
type Phrase<T> = { matchers: Matcher[]; value: T; order: number };

const GAP = 3;
/** Words whose phrases are kept in mind. */
const KNOWN = 20_000;

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
  const byWord = new Map<string, Phrase<T>[]>();
  const byStem = new Map<string, Phrase<T>[]>();
  const byNumber: Phrase<T>[] = [];
  const put = (index: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>) => {
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  };
  let order = 0;
  for (const [text, value] of entries) {
    const matchers = text.trim().split(/\s+/).map(matcherOf);
    const [first] = matchers;
    if (!first || first.gap) throw new Error(`the phrase “${text}” must begin with a word`);
    const phrase = { matchers, value, order: order++ };
    if (first.number) byNumber.push(phrase);
    for (const word of first.exact) put(byWord, word, phrase);
    for (const stem of new Set(first.stems)) put(byStem, stem, phrase);
  }
  const lengths = [...new Set([...byStem.keys()].map((stem) => stem.length))];
  const known = new Map<string, readonly Phrase<T>[]>();
  /** Phrases whose first word is this one, in the order in which they were given. */
  const startingWith = (word: string): readonly Phrase<T>[] => {
    const before = known.get(word);
    if (before) return before;
    const all = lengths.flatMap((length) =>
      word.length < length ? [] : (byStem.get(word.slice(0, length)) ?? []),
    );
    const list = [...new Set([...(byWord.get(word) ?? []), ...all])].sort((a, b) => a.order - b.order);
    if (known.size > KNOWN) known.clear();
    known.set(word, list);
    return list;
  };
  return {
    find(tokens, from, to, start = to) {
      const found: { value: T; from: number; to: number }[] = [];
      for (let i = from; i < start; i++) {
        const token = tokens[i];
        if (!token || token.kind === 'mark') continue;
        for (const phrase of token.kind === 'number' ? byNumber : startingWith(token.fold)) {
          const end = matchFrom(phrase.matchers, tokens, i, to);
          if (end > 0) found.push({ value: phrase.value, from: i, to: end });
        }
      }
      return found;
    },
  };
}

/** End of the match whose first word is token `at`, or 0. Hyphens and apostrophes between words are passed over. */
function matchFrom(matchers: readonly Matcher[], tokens: readonly Token[], at: number, to: number): number {
  let i = at + 1;
  for (let m = 1; m < matchers.length; m++) {
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
    while (i < to && tokens[i]?.kind === 'mark' && /^[-–'’"“”„]$/.test(tokens[i]?.text ?? '')) i++;
    const token = tokens[i];
    if (i >= to || !token || !accepts(matcher, token)) return 0;
    i++;
  }
  return i;
}
