import { fold } from '../../base/text.ts';
import { compilePhrases, type PhraseBook } from '../text/phrases.ts';
import type { PhraseShelf } from '../text/shelf.ts';
import { foldedWords } from '../text/tokens.ts';

/** The words of one language round place names: `data/words/<lang>/places.json`. */
export type PlaceWords = Record<
  | 'in'
  | 'near'
  | 'landmark'
  | 'origin'
  | 'supplied'
  | 'taken'
  | 'outlet'
  | 'speech'
  | 'between'
  | 'blockers'
  | 'after'
  | 'municipality'
  | 'village',
  string[]
> & {
  /** Adjectives of towns without their endings, with the towns' ids. */
  adjectives?: Record<string, string>;
};

export type PlaceBook = {
  in: ReadonlySet<string>;
  near: ReadonlySet<string>;
  landmark: string[][];
  origin: string[][];
  supplied: string[][];
  /** Words of carrying or treating people: where they were brought afterwards. */
  taken: PhraseBook<true>;
  /** Words behind a place's name that make it an outlet's. */
  outlet: ReadonlySet<string>;
  speech: ReadonlySet<string>;
  between: ReadonlySet<string>;
  blockers: ReadonlySet<string>;
  after: ReadonlySet<string>;
  municipality: string[][];
  adjectives: ReadonlyMap<string, string>;
  /** Words that say that what follows is a village, whatever its spelling. */
  village: string[][];
};

/** Prepares the place words of a language. */
export function compilePlaces(words: PlaceWords, shelf: PhraseShelf): PlaceBook {
  const set = (list: readonly string[]) => new Set(list.map(fold));
  const lists = (list: readonly string[]) => list.map(foldedWords).sort((a, b) => b.length - a.length);
  return {
    in: set(words.in),
    near: set(words.near),
    landmark: lists(words.landmark),
    origin: lists(words.origin),
    supplied: lists(words.supplied),
    taken: compilePhrases(
      words.taken.map((phrase) => [phrase, true] as const),
      shelf,
    ),
    outlet: set(words.outlet),
    speech: set(words.speech),
    between: set(words.between),
    blockers: set(words.blockers),
    after: set(words.after),
    municipality: lists(words.municipality),
    adjectives: new Map(Object.entries(words.adjectives ?? {})),
    village: lists(words.village),
  };
}
