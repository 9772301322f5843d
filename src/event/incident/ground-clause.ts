import type { Book } from '../knowledge.ts';
import { perSentence } from '../per-sentence.ts';
import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import { cuesOf, triggersOf } from './cues.ts';
import { CLASS_OF, isViolent, type Range } from './hint.ts';

/** What begins a clause that tells more of the noun before it. */
const RELATIVE: Record<Reading['language'], RegExp> = {
  en: /^(which|where|when|that)$/,
  sr: /^(koj(em|om|oj|ima|i|a|e)|kom|kojem|gde|gdje|kada|kad)$/,
  sq: /^(ku|cilin|cilen|cilat|cilet|kur|rast)$/,
};
/** Tokens from the ground to the noun that it is, and from that noun to its clause. */
const NOUN_REACH = 6;
const CLAUSE_REACH = 12;
const GOES_ON = /^(and|but|while|a|ali|dok|i|dhe|por|nderkohe|ndersa|kurse)$/;

/**
 * The clauses of a sentence that only tell more of a ground: "held over an attack in Banjska in which a policeman was killed", "zbog napada u kojem su
 * ranjena dvojica": whom it befell is no toll of what the police did.
 */
export const groundClauses = perSentence((reading, index, book: Book): readonly Range[] => {
  const home = reading.sentences[index];
  if (!home) return NONE;
  const grounds = cuesOf(reading, book, index).filter(
    ({ value }) => value === 'ground' || value === 'sequel',
  );
  if (grounds.length === 0) return NONE;
  const triggers = triggersOf(reading, index, book);
  const clauses: Range[] = [];
  for (const { to } of grounds) {
    const noun = triggers.find(
      (hit) => isViolent(hit.value.type) && hit.to > to && hit.from >= to - 1 && hit.from - to <= NOUN_REACH,
    );
    if (!noun) continue;
    const from = relativeAfter(reading, noun.from + 1, Math.min(home.to, noun.to + CLAUSE_REACH));
    if (from === null) continue;
    const clause = { from, to: endOf(reading, from, home.to) };
    const outside = triggers.some(
      (hit) => !isViolent(hit.value.type) && (hit.to <= clause.from || hit.from >= clause.to),
    );
    if (outside) clauses.push(clause);
  }
  return clauses;
});

const NONE: readonly Range[] = [];

function relativeAfter({ tokens, language }: Reading, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || /^[;:.]$/.test(token.text)) return null;
    if (RELATIVE[language].test(token.fold)) return i;
  }
  return null;
}

/** A clause ends with its sentence, or where a comma and a joining word go on with the rest. */
function endOf({ tokens }: Reading, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    if (tokens[i]?.text === ';') return i;
    if (tokens[i]?.text === ',' && GOES_ON.test(tokens[i + 1]?.fold ?? '')) return i;
  }
  return to;
}

/** True for what lies in a clause of a ground. */
export function isInGround(reading: Reading, book: Book, sentence: number, at: number): boolean {
  return groundClauses(reading, sentence, book).some(({ from, to }) => from <= at && at < to);
}

/** True for what is told with a ground, whose toll is none of its own. */
export function hasGrounds(type: IncidentType): boolean {
  return type === 'protest' || type === 'barricade' || CLASS_OF[type] === 'police';
}
