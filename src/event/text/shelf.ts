import { lately } from '../../base/remember.ts';
import type { Token } from '../reading.ts';
import { type Matcher, matchersOf, matchFrom, nextWord, takes } from './matchers.ts';
import { perWord } from './word-numbers.ts';

export type Hit<T> = { value: T; from: number; to: number };

/** A phrase by its list and its place there. */
type Phrase = { matchers: readonly Matcher[]; list: number; place: number };
/** The phrases that begin with a word; where they are many, also those of them that may go on with another. */
type Start = { all: readonly Phrase[]; before: ((next: Token) => readonly Phrase[]) | null };

/** Phrases of one first word that are tried one by one. */
const FEW = 6;

function startOf(phrases: readonly Phrase[]): Start {
  const all = [...new Set(phrases)].sort((a, b) => a.list - b.list || a.place - b.place);
  const mayGoOn = ({ matchers: [, second] }: Phrase, word: string) =>
    !second || second.gap || second.number || takes(second, word);
  return {
    all,
    before: all.length > FEW ? perWord((word) => all.filter((phrase) => mayGoOn(phrase, word))) : null,
  };
}

const NOTHING = startOf([]);

function put<Key>(index: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const list = index.get(key);
  if (list) list.push(phrase);
  else index.set(key, [phrase]);
}

/** Lists of phrases that are looked for in one pass over a text, by the first words of the phrases. */
export class PhraseShelf {
  private lists = 0;
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly byStem = new Map<string, Phrase[]>();
  private readonly byNumber: Phrase[] = [];
  /** Lengths of the stems by their first two letters. */
  private lengths: ReadonlyMap<string, ReadonlySet<number>> | null = null;

  /** Puts a list of phrases on the shelf, and gives its number. */
  add(phrases: readonly string[]): number {
    if (this.lengths) throw new Error('a list of phrases must be on the shelf before a text is read');
    const list = this.lists++;
    for (const [place, text] of phrases.entries()) {
      const matchers = matchersOf(text);
      const [first] = matchers;
      if (!first || first.gap) throw new Error(`the phrase “${text}” must begin with a word`);
      const phrase = { matchers, list, place };
      if (first.number) this.byNumber.push(phrase);
      for (const word of first.exact) put(this.byWord, word, phrase);
      for (const stem of first.stems) put(this.byStem, stem, phrase);
    }
    return list;
  }

  /** True for a folded word with which a phrase of a list begins. */
  begins(list: number, word: string): boolean {
    return this.phrasesAt(word).some((phrase) => phrase.list === list);
  }

  /** All phrases of a text by their lists, in the order of the text; the value of a hit is the phrase's place in its list. */
  readonly hits = lately((tokens: readonly Token[]): readonly (readonly Hit<number>[])[] => {
    const found = Array.from({ length: this.lists }, (): Hit<number>[] => []);
    for (const [i, token] of tokens.entries()) {
      if (token.kind === 'mark') continue;
      const { all, before } = this.at(token);
      const next = before ? nextWord(tokens, i + 1) : undefined;
      for (const { matchers, list, place } of before && next ? before(next) : all) {
        const to = matchFrom(matchers, tokens, i);
        if (to > 0) found[list]?.push({ value: place, from: i, to });
      }
    }
    return found;
  });

  private at(token: Token): Start {
    if (token.kind === 'number') {
      this.numbers ??= startOf(this.byNumber);
      return this.numbers;
    }
    return this.startingWith(token);
  }

  private numbers: Start | null = null;

  private readonly startingWith = perWord((word): Start => {
    const phrases = this.phrasesAt(word);
    return phrases.length > 0 ? startOf(phrases) : NOTHING;
  });

  private phrasesAt(word: string): Phrase[] {
    this.lengths ??= lengthsOf(this.byStem.keys());
    const phrases = [...(this.byWord.get(word) ?? [])];
    for (const head of [word.slice(0, 1), word.slice(0, 2)])
      for (const length of this.lengths.get(head) ?? [])
        if (length <= word.length) phrases.push(...(this.byStem.get(word.slice(0, length)) ?? []));
    return phrases;
  }
}

function lengthsOf(stems: Iterable<string>): Map<string, Set<number>> {
  const lengths = new Map<string, Set<number>>();
  for (const stem of stems) {
    const head = stem.slice(0, 2);
    lengths.set(head, (lengths.get(head) ?? new Set()).add(stem.length));
  }
  return lengths;
}
