import type { Day } from '../../base/day.ts';
import type { Sentence, Token } from '../reading.ts';
import type { PhraseBook } from '../text/phrases.ts';
import type { PersonIndex } from './names.ts';

/** What finding people looks at. */
export type Sight = {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  index: PersonIndex;
  offices: PhraseBook<string>;
  /** Side (ISO code or organisation) that a token range names, or null. */
  sideAt: (i: number) => { side: string; to: number } | null;
  isPlace: (i: number) => boolean;
  published: Day | null;
  /** True for a Serbian text, whose names bear case endings. */
  serbian: boolean;
};
