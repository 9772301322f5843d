import { fold } from '../../base/text.ts';
import type { Token } from '../reading.ts';
import { perWord } from './word-numbers.ts';

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

/** A list of phrases that also tells with which words its phrases begin. */
export type PhraseList<T> = PhraseBook<T> & { begins: (token: Token) => boolean };

type Matcher = { exact: Set<string>; stems: string[]; gap: boolean; number: boolean };
type Phrase<T> = { matchers: Matcher[]; value: T; order: number };
/** The phrases that begin with a word; where they are many, also those of them that may go on with another. */
type Start<T> = {
  all: readonly Phrase<T>[];
  before: ((next: Token) => readonly Phrase<T>[]) | null;
};

/** Phrases of one first word that are tried one by one. */
const FEW = 6;

const GAP = 3;
/** Marks that a gap does not pass. */
const STOP = /[.;:!?]/;
/** Hyphens, quotation marks and apostrophes, which are passed over between words. */
const PASSED = /^[-–'’"“”„]$/;

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
  return matcher.number ? token.kind === 'number' : takes(matcher, token.fold);
}

function takes({ exact, stems }: Matcher, word: string): boolean {
  if (exact.has(word)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

function startOf<T>(all: readonly Phrase<T>[]): Start<T> {
  const mayGoOn = ({ matchers: [, second] }: Phrase<T>, word: string) =>
    !second || second.gap || second.number || takes(second, word);
  return {
    all,
    before: all.length > FEW ? perWord((word) => all.filter((phrase) => mayGoOn(phrase, word))) : null,
  };
}

/** The word that goes on behind hyphens, quotation marks and apostrophes. */
function nextWord(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'mark' || !PASSED.test(token.text)) return token;
  }
  return undefined;
}

/** Compiles phrases; a phrase must begin with a word, not with a gap. */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseList<T> {
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
  const none = startOf<T>([]);
  const numbers = startOf(byNumber);
  /** Phrases whose first word is this one, in the order in which they were given. */
  const startingWith = perWord((word) => {
    const all = lengths.flatMap((length) =>
      word.length < length ? [] : (byStem.get(word.slice(0, length)) ?? []),
    );
    const list = [...new Set([...(byWord.get(word) ?? []), ...all])].sort((a, b) => a.order - b.order);
    return list.length > 0 ? startOf(list) : none;
  });
  const at = (token: Token) => (token.kind === 'number' ? numbers : startingWith(token));
  return {
    begins: (token) => at(token).all.length > 0,
    find(tokens, from, to, start = to) {
      const found: { value: T; from: number; to: number }[] = [];
      for (let i = from; i < start; i++) {
        const token = tokens[i];
        if (!token || token.kind === 'mark') continue;
        const { all, before } = at(token);
        const next = before ? nextWord(tokens, i + 1, to) : undefined;
        for (const phrase of before && next ? before(next) : all) {
          const end = matchFrom(phrase.matchers, tokens, i, to);
          if (end > 0) found.push({ value: phrase.value, from: i, to: end });
        }
      }
      return found;
    },
  };
}

/** End of the match whose first word is token `at`, or 0. */
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
        if (!token || (token.kind === 'mark' && STOP.test(token.text))) return 0;
        if (accepts(next, token)) break;
        if (token.kind !== 'mark') hops++;
        i++;
      }
      if (hops > GAP || i >= to) return 0;
      continue;
    }
    while (i < to && tokens[i]?.kind === 'mark' && PASSED.test(tokens[i]?.text ?? '')) i++;
    const token = tokens[i];
    if (i >= to || !token || !accepts(matcher, token)) return 0;
    i++;
  }
  return i;
}
