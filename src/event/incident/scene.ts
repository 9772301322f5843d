import type { IncidentType } from '../types.ts';
import { onlyArrest } from './cause.ts';
import type { IncidentClass } from './hint.ts';

/** What must be known of a happening that one sentence tells. */
type Told = {
  sentence: number;
  head: boolean;
  crowd: boolean;
  definite: boolean;
  class: IncidentClass;
  hints: ReadonlyMap<IncidentType, number>;
  mention: 'news' | 'background';
  place: { place: { id: string } };
};

/** A blocked bridge in the sentence that tells of the shots there belongs to the scene, unless a crowd closed it: it is no roadblock of its own. */
export function isScene(candidate: Told, all: readonly Told[]): boolean {
  const { class: kind, sentence, mention, place } = candidate;
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

/** "The arrested man had been …", "confirmed the arrest": whom an earlier sentence says to be held. */
export function isHeldOne(candidate: Told, all: readonly Told[]): boolean {
  const { definite, head, sentence, mention } = candidate;
  return (
    definite &&
    !head &&
    onlyArrest(candidate) &&
    all.some(
      (other) =>
        other.sentence < sentence && other.mention === mention && !other.definite && onlyArrest(other),
    )
  );
}
