import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import { cueBefore, cuesOf, triggersOf } from './cues.ts';
import { CLASS_OF, type IncidentClass } from './hint.ts';

const REACH = 7;

/** What a sentence tells, as far as it matters here. */
type Told = { class: IncidentClass; hints: ReadonlyMap<IncidentType, number> };

/** An arrest and nothing else: what follows an event, not one of its own beside it. */
export function onlyArrest({ class: kind, hints }: Told): boolean {
  return kind === 'police' && hints.size === 1 && hints.has('arrest');
}

/** True when a sentence gives an arrest as the cause of a protest, riot or roadblock: "over the arrest", "arrests that sparked protests". */
export function arrestCaused(reading: Reading, book: Book, candidates: readonly Told[]): boolean {
  const gathers = candidates.some(({ class: kind }) => kind === 'crowd' || kind === 'block');
  if (!gathers || !candidates.some(onlyArrest)) return false;
  return reading.sentences.some(({ role }, index) => {
    if (role === 'boilerplate' || role === 'caption') return false;
    const hits = triggersOf(reading, index, book);
    const crowd = hits.some(({ value }) => /^(crowd|block)$/.test(CLASS_OF[value.type]));
    if (!crowd) return false;
    const sparks = cuesOf(reading, book, index).some(({ value }) => value === 'spark');
    return hits.some(
      ({ value, from }) =>
        value.type === 'arrest' &&
        (sparks ||
          cueBefore(reading, book, 'ground', index, from, REACH) ||
          cueBefore(reading, book, 'sequel', index, from, REACH)),
    );
  });
}
