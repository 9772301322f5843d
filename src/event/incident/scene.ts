import type { Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { IncidentType } from '../types.ts';
import { onlyArrest } from './cause.ts';
import { isDevice } from './classes.ts';
import type { IncidentClass } from './hint.ts';

/** What must be known of a happening that one sentence tells. */
type Told = {
  sentence: number;
  from: number;
  to: number;
  head: boolean;
  crowd: boolean;
  definite: boolean;
  class: IncidentClass;
  hints: ReadonlyMap<IncidentType, number>;
  mention: 'news' | 'background';
  place: { place: { id: string } };
  day: { reason: string };
};

/**
 * A blocked bridge in the sentence that tells of the shots there belongs to the scene, unless a crowd closed it: it is no roadblock of its own. Nor do
 * those gather anew on whom title or lead say that something was thrown there.
 */
export function isScene(candidate: Told, all: readonly Told[]): boolean {
  const { class: kind, sentence, mention, place, head, hints, day } = candidate;
  if (
    kind === 'crowd' &&
    !head &&
    day.reason !== HERE &&
    [...hints.keys()].every((type) => type === 'protest')
  )
    return all.some(
      (other) =>
        other.class === 'arms' && other.head && other.crowd && other.place.place.id === place.place.id,
    );
  return (
    kind === 'block' &&
    !candidate.crowd &&
    all.some(
      (other) =>
        other.class === 'arms' &&
        other.sentence === sentence &&
        other.mention === mention &&
        other.place.place.id === place.place.id,
    )
  );
}

/** Who is spoken of already; Serbian has no word for it where "da" begins the clause. */
const HE = {
  en: /(^| )(he|she|they) (was|were|had been|has been|is)( [^ ]+){0,2} $/,
  sr: /(^| )(da|gde|gdje|kako) (je|su|ga|ih)( [^ ]+){0,3} $/,
  sq: /(^| )(ai|ajo|ata)( [^ ]+){0,3} $/,
};
/** Tokens from that word to the arrest. */
const HE_REACH = 7;

function isOfHim({ tokens, sentences, language }: Reading, { sentence, from }: Told): boolean {
  const start = Math.max(sentences[sentence]?.from ?? 0, from - HE_REACH);
  const before = tokens.slice(start, from).map(({ fold }) => fold);
  return HE[language].test(`${before.join(' ')} `);
}

/** "The arrested man had been …", "he was arrested at the crossing": whom an earlier sentence says to be held. */
export function isHeldOne(reading: Reading, candidate: Told, all: readonly Told[]): boolean {
  const { definite, head, sentence, mention } = candidate;
  return (
    (definite || (candidate.day.reason !== HERE && isOfHim(reading, candidate))) &&
    !head &&
    onlyArrest(candidate) &&
    all.some(
      (other) =>
        other.sentence < sentence && other.mention === mention && !other.definite && onlyArrest(other),
    )
  );
}

/** What the police throw, and where they put those whom they take. */
const MEANS =
  /^(stun|shock|flashbangs?|sok|shok|shokbomb\p{L}*|shoku|shokues\p{L}*|van|vans|car|cars|vehicle|vehicles|jeep|kola|vozil\p{L}*|automobil\p{L}*|kombi\p{L}*|dzip\p{L}*|vetur\p{L}*|makin\p{L}*|automjet\p{L}*|furgon\p{L}*|xhip\p{L}*)$/u;

/** "They bundled him into a van", "bacila je šok bombe": how the arrest was made that title and lead tell, and nothing else. */
export function isOfArrest({ tokens }: Reading, candidate: Told, all: readonly Told[]): boolean {
  const { hints, head, mention, from, to } = candidate;
  const heads = all.filter((other) => other.head && other.mention === 'news');
  return (
    !head &&
    mention === 'news' &&
    [...hints.keys()].every((type) => type === 'abduction' || isDevice(type)) &&
    heads.length > 0 &&
    heads.every(onlyArrest) &&
    tokens.slice(from, to + 1).some(({ fold }) => MEANS.test(fold))
  );
}
