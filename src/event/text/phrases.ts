import type { Token } from '../reading.ts';
import { type Hit, PhraseShelf } from './shelf.ts';

/**
 * Phrases of the vocabulary over folded tokens. A phrase is words in order; `stem~` takes any word that begins so, `a|b` either, `*` up to three
 * words in between, `#` a number.
 */
export type PhraseBook<T> = {
  /** Phrases that lie in a half-open range of tokens and begin before `start` (by default anywhere in it). */
  find: (tokens: readonly Token[], from: number, to: number, start?: number) => Hit<T>[];
};

/** A list of phrases that also tells with which folded words its phrases begin. */
export type PhraseList<T> = PhraseBook<T> & { begins: (word: string) => boolean };

/**
 * Compiles phrases; a phrase must begin with a word, not with a gap.
 * @param shelf lists on one shelf are looked for together, all at the cost of one; they must all stand there before a text is read
 */
export function compilePhrases<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  shelf = new PhraseShelf(),
): PhraseList<T> {
  const values: T[] = [];
  const phrases: string[] = [];
  for (const [phrase, value] of entries) {
    phrases.push(phrase);
    values.push(value);
  }
  const list = shelf.add(phrases);
  return {
    begins: (word) => shelf.begins(list, word),
    find(tokens, from, to, start = to) {
      const found: Hit<T>[] = [];
      const hits = shelf.hits(tokens)[list] ?? [];
      for (let k = firstFrom(hits, from); k < hits.length; k++) {
        const hit = hits[k];
        if (!hit || hit.from >= start) break;
        const value = values[hit.value];
        if (hit.to <= to) found.push({ value: value as T, from: hit.from, to: hit.to });
      }
      return found;
    },
  };
}

/** Index of the first hit that begins at a token or behind it. */
function firstFrom(hits: readonly { from: number }[], from: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
