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

/**
 * Gives events whose facts hash alike ids of their own, by their types and then by their place in the order given; the first keeps its id. No
 * event keeps as a former id what is another's id now. The order must be one of facts, never of arrival.
 */
export function withOwnIds(events: readonly Event[]): Event[] {
  const taken = new Map<string, number>();
  for (const { id } of events) taken.set(id, 0);
  const named = events.map((event) => {
    const times = taken.get(event.id) ?? 0;
    taken.set(event.id, times + 1);
    return times === 0
      ? event
      : { ...event, id: hashText([event.id, event.type, times].join('|')).slice(0, 12) };
  });
  const ids = new Set(named.map(({ id }) => id));
  return named.map((event) =>
    event.formerIds.some((former) => ids.has(former))
      ? { ...event, formerIds: event.formerIds.filter((former) => !ids.has(former)) }
      : event,
  );
}
