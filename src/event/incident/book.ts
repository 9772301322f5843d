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
  'none',
  'undone',
] as const;
export type Cue = (typeof CUES)[number];
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

/** The words of incidents in one language: `data/words/<lang>/incidents.json`. */
export type IncidentWords = Record<Cue | Toll | 'be', string[]> & {
  triggers: Partial<Record<IncidentType, string[]>>;
  grammar: Record<(typeof GRAMMAR)[number], string[]>;
};

export type IncidentBook = {
  triggers: PhraseBook<{ type: IncidentType; weight: number }>;
  cues: PhraseBook<Cue>;
  tolls: PhraseBook<Toll>;
  be: ReadonlySet<string>;
  grammar: Grammar;
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
    tolls: compilePhrases(TOLLS.flatMap((toll) => words[toll].map((phrase) => [phrase, toll] as const))),
    be: new Set(words.be),
    grammar: Object.fromEntries(
      GRAMMAR.map((list) => [list, new Set(words.grammar[list])]),
    ) as unknown as Grammar,
  };
}
