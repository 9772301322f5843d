import { compilePhrases, type PhraseBook } from '../text/phrases.ts';
import type { PhraseShelf } from '../text/shelf.ts';

/**
 * What words say of a journey. `visit` takes its place at once ("visited Pristina"), `go` by a preposition ("arrived in"); `meet`, `receive` and
 * `speak` happen at a place that is said elsewhere; `talks` and `mediate` belong to rounds of negotiation; the others qualify.
 */
export const VISIT_CUES = [
  'visit',
  'go',
  'meet',
  'receive',
  'speak',
  'talks',
  'mediate',
  'phone',
  'earlier',
  'then',
  'future',
  'soon',
  'not',
  'maybe',
  'cancelled',
  'denied',
  'refused',
  'civil',
  'recall',
  'days',
  'clause',
] as const;
export type VisitCue = (typeof VISIT_CUES)[number];

/** Tokens from … to, half-open. */
export type Range = { from: number; to: number };
/** Words of a sentence that say something of a journey. */
export type Cue = Range & { cue: VisitCue };

/** The words of visits in one language: `data/words/<lang>/visits.json`. */
export type VisitWords = Record<VisitCue, string[]>;
export type VisitBook = { cues: PhraseBook<VisitCue> };

/** Prepares the words of visits of a language. */
export function compileVisits(words: VisitWords, shelf: PhraseShelf): VisitBook {
  return {
    cues: compilePhrases(
      VISIT_CUES.flatMap((cue) => words[cue].map((phrase) => [phrase, cue] as const)),
      shelf,
    ),
  };
}
