import { compilePhrases, type PhraseBook } from '../text/phrases.ts';

export const VISIT_CUES = [
  'visit',
  'talks',
  'phone',
  'from',
  'next',
  'future',
  'cancelled',
  'denied',
  'host',
  'civil',
] as const;
export type VisitCue = (typeof VISIT_CUES)[number];

/** The words of visits in one language: `data/words/<lang>/visits.json`. */
export type VisitWords = Record<VisitCue, string[]>;
export type VisitBook = { cues: PhraseBook<VisitCue> };

/** Prepares the words of visits of a language. */
export function compileVisits(words: VisitWords): VisitBook {
  return {
    cues: compilePhrases(VISIT_CUES.flatMap((cue) => words[cue].map((phrase) => [phrase, cue] as const))),
  };
}
