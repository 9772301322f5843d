import { compilePhrases, type PhraseBook } from '../text/phrases.ts';
import type { PhraseShelf } from '../text/shelf.ts';
import { FORCES, type Force } from '../types.ts';

export const TROOP_CUES = [
  'level',
  'increase',
  'decrease',
  'rotation',
  'join',
  'proposal',
  'announce',
  'alert',
  'generic',
  'casualty',
  'activity',
  'founded',
  'none',
  'draft',
] as const;
export type TroopCue = (typeof TROOP_CUES)[number];

/** The words of forces in one language: `data/words/<lang>/troops.json`. */
export type TroopsWords = Record<
  TroopCue | 'nouns' | 'nations' | 'extra' | 'subject' | 'army' | 'unit',
  string[]
> & {
  forces: Record<string, string[]>;
};

export type TroopsBook = {
  forces: PhraseBook<Force>;
  nouns: PhraseBook<true>;
  nations: PhraseBook<true>;
  /** "more", "additional" beside a number: it counts what is added. */
  extra: PhraseBook<true>;
  /** Presence, troops, mission: what a change without a number changes. */
  subject: PhraseBook<true>;
  /** The army: whose it is, the sentence says by its country or its president. */
  army: PhraseBook<true>;
  /** Units of soldiers: battalion, contingent, company. */
  unit: PhraseBook<true>;
  cues: PhraseBook<TroopCue>;
};

/** Prepares the words of forces of a language. */
export function compileTroops(words: TroopsWords, shelf: PhraseShelf): TroopsBook {
  const all = (list: readonly string[]) =>
    compilePhrases(
      list.map((phrase) => [phrase, true as const]),
      shelf,
    );
  return {
    forces: compilePhrases(
      FORCES.flatMap((force) => (words.forces[force] ?? []).map((phrase) => [phrase, force] as const)),
      shelf,
    ),
    nouns: all(words.nouns),
    nations: all(words.nations),
    extra: all(words.extra),
    subject: all(words.subject),
    army: all(words.army),
    unit: all(words.unit),
    cues: compilePhrases(
      TROOP_CUES.flatMap((cue) => words[cue].map((phrase) => [phrase, cue] as const)),
      shelf,
    ),
  };
}
