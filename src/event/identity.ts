import { parseDay } from '../base/day.ts';
import { hashText } from '../base/hash.ts';
import type { Event } from './event.ts';
import { FAMILY_OF } from './types.ts';

/**
 * Id of an event: a hash of facts – kind, family, place, first day and what sets it apart (visitor, contributor, level) – never of the run.
 */
export function eventId(event: Pick<Event, 'kind' | 'type' | 'time' | 'place' | 'troops' | 'visit'>): string {
  const { kind, type, time, place, troops, visit } = event;
  const apart =
    kind === 'troops'
      ? [
          type,
          troops?.force,
          troops?.contributor ?? troops?.change?.contributor,
          troops?.strength?.value ?? troops?.change?.amount,
        ]
      : kind === 'visit'
        ? [type, ...(visit?.visitors.map(({ id }) => id).sort() ?? [])]
        : [type === 'riot' ? 'violence' : FAMILY_OF[type]];
  return hashText([kind, place.id, parseDay(time.start), ...apart].join('|')).slice(0, 12);
}
