import { compilePhrases, type PhraseBook } from '../../text/phrases.ts';
import type { PhraseShelf } from '../../text/shelf.ts';

export const TOLLS = ['killed', 'injured', 'detained'] as const;
export type Toll = (typeof TOLLS)[number];

/** The small words by which counts of people are tied to what befell them. */
const GRAMMAR = [
  'link',
  'subset',
  'stop',
  'oblique',
  'ofs',
  'other',
  'single',
  'again',
  'police',
  'after',
  'before',
] as const;
export type Grammar = Record<(typeof GRAMMAR)[number], ReadonlySet<string>>;

/** The words of tolls in one language: `data/words/<lang>/toll.json`. `none`: a stated none; `be`: auxiliaries. */
export type TollWords = Record<Toll | 'none' | 'be', string[]> & {
  grammar: Record<(typeof GRAMMAR)[number], string[]>;
};

export type TollBook = {
  tolls: PhraseBook<Toll>;
  none: PhraseBook<true>;
  be: ReadonlySet<string>;
  grammar: Grammar;
};

/** Prepares the toll words of a language. */
export function compileToll(words: TollWords, shelf: PhraseShelf): TollBook {
  return {
    tolls: compilePhrases(
      TOLLS.flatMap((toll) => words[toll].map((phrase) => [phrase, toll] as const)),
      shelf,
    ),
    none: compilePhrases(
      words.none.map((phrase) => [phrase, true] as const),
      shelf,
    ),
    be: new Set(words.be),
    grammar: Object.fromEntries(
      GRAMMAR.map((list) => [list, new Set(words.grammar[list])]),
    ) as unknown as Grammar,
  };
}
