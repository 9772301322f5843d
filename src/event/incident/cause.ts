import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import { cueBefore, cuesOf, triggersOf } from './cues.ts';
import { CLASS_OF, type IncidentClass } from './hint.ts';

const REACH = 7;

/** What a sentence tells, as far as it matters here. */
type Told = {
  class: IncidentClass;
  mention: 'news' | 'background';
  hints: ReadonlyMap<IncidentType, number>;
};

/** Violence for which the arrested may be held. */
const DEEDS: readonly IncidentType[] = [
  'riot',
  'shooting',
  'assault',
  'armed-clash',
  'grenade',
  'property-destruction',
];

/** An arrest and nothing else: what follows an event, not one of its own beside it. */
export function onlyArrest({ class: kind, hints }: Pick<Told, 'class' | 'hints'>): boolean {
  return kind === 'police' && hints.size === 1 && hints.has('arrest');
}

/** True when a sentence gives an arrest as the cause of a protest, riot or roadblock: "over the arrest", "arrests that sparked protests". */
export function arrestCaused(reading: Reading, book: Book, candidates: readonly Told[]): boolean {
  const gathers = candidates.some(({ class: kind }) => kind === 'crowd' || kind === 'block');
  if (!gathers || !candidates.some(onlyArrest)) return false;
  const calm = !candidates.some(
    ({ hints, mention }) => mention === 'news' && DEEDS.some((deed) => hints.has(deed)),
  );
  return reading.sentences.some(({ role }, index) => {
    if (role === 'boilerplate' || role === 'caption') return false;
    const hits = triggersOf(reading, index, book);
    if (calm && hits.some((hit) => hit.value.type === 'arrest' && isForAnother(reading, book, index, hit)))
      return true;
    const crowd = hits.some(({ value }) => /^(crowd|block)$/.test(CLASS_OF[value.type]));
    if (!crowd) return false;
    const sparks = cuesOf(reading, book, index).some(({ value }) => value === 'spark');
    return hits.some(
      ({ value, from }) =>
        value.type === 'arrest' &&
        (sparks ||
          cueBefore(reading, book, 'ground', index, from, REACH) ||
          cueBefore(reading, book, 'sequel', index, from, REACH) ||
          isBecause(reading, from)),
    );
  });
}

const BECAUSE = /^(because|jer|posto|sto|sepse|ngaqe|meqe|meqenese)$/;

/** "They protest because a former policeman was arrested", "protestuju zato što je uhapšen". */
function isBecause({ tokens }: Reading, from: number): boolean {
  const before = tokens.slice(Math.max(0, from - REACH), from);
  const at = before.findLastIndex(({ fold }) => BECAUSE.test(fold));
  return at >= 0 && before.slice(at).every(({ kind }) => kind === 'word');
}

/** Tokens from an arrest to what the arrested is held for. */
const FOR_REACH = 8;

/** "Arrested one of the organisers of the attacks": held for something else than the gathering that the text tells. */
function isForAnother(reading: Reading, book: Book, index: number, { to }: { to: number }): boolean {
  return (
    cuesOf(reading, book, index).some(
      ({ value, from }) => value === 'ground' && from >= to && from - to <= FOR_REACH,
    ) && triggersOf(reading, index, book).every(({ value }) => !/^(crowd|block)$/.test(CLASS_OF[value.type]))
  );
}
