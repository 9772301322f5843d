import { compilePhrases, type PhraseBook } from '../text/phrases.ts';
import { INCIDENT_TYPES, type IncidentType } from '../types.ts';

export const CUES = [
  'background',
  'court',
  'exclude',
  'conflict',
  'negated',
  'planned',
  'denied',
  'alleged',
  'undone',
] as const;
export type Cue = (typeof CUES)[number];
/** The words of incidents in one language: `data/words/<lang>/incidents.json`. */
export type IncidentWords = Record<Cue, string[]> & {
  triggers: Partial<Record<IncidentType, string[]>>;
};

export type IncidentBook = {
  triggers: PhraseBook<{ type: IncidentType; weight: number }>;
  cues: PhraseBook<Cue>;
};

/** Longer phrases say more: weight 1 for one word, 2 for two, 3 for more. */
function weightOf(phrase: string): number {
  return Math.min(3, phrase.split(' ').filter((word) => word !== '*').length);
}

/** Prepares the incident words of a language. */
export function compileIncidents(words: IncidentWords): IncidentBook {
  const triggers = INCIDENT_TYPES.flatMap((type) =>
    (words.triggers[type] ?? []).map((phrase) => [phrase, { type, weight: weightOf(phrase) }] as const),
  );
  return {
    triggers: compilePhrases(triggers),
    cues: compilePhrases(CUES.flatMap((cue) => words[cue].map((phrase) => [phrase, cue] as const))),
  };
}
