import { formatDay } from '../../src/base/day.ts';
import type { Event } from '../../src/event/event.ts';
import { CODINGS, EVENT_TYPES, FORCES, kindOf, PLACE_PRECISIONS, STATUSES } from '../../src/event/types.ts';
import type { PlaceNames } from '../../src/table/build.ts';
import { testEvent } from '../events.ts';

export const FIRST_DAY = 18000;
export const MUNICIPALITIES = ['north', 'south', 'east', 'pristina-municipality', 'zvecan-municipality'];
export const ACTORS = ['kfor', 'police', 'protesters', 'Đorđe’s men'];
export const PUBLISHERS = ['Wire A', 'Wire B', 'Daily Č'];

/** Names of the municipalities that random events lie in. */
export const namesOf: PlaceNames = (id) =>
  MUNICIPALITIES.includes(id)
    ? {
        id,
        names: { en: id, sq: `${id} q`, srLatn: `${id} š`, srCyrl: id },
        aliases: [],
        lat: 42,
        lon: 21,
        kind: 'municipality',
        country: 'XK',
        municipality: null,
      }
    : undefined;

/** Random events that share places, coordinates, days and names often enough for everything to meet. */
export function randomEvents(count: number, random: () => number): Event[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[]) => list.filter(() => random() < 0.4);
  const whole = (below: number) => Math.floor(random() * below);
  return Array.from({ length: count }, () => {
    const type = pick(EVENT_TYPES);
    const kind = kindOf(type);
    const day = FIRST_DAY + whole(random() < 0.5 ? 60 : 1500);
    const spot = whole(12);
    const precision = random() < 0.7 ? 'settlement' : pick(PLACE_PRECISIONS);
    const killed = random() < 0.2 ? whole(6) : null;
    return testEvent({
      kind,
      type,
      day: formatDay(day),
      last: formatDay(day + (random() < 0.2 ? whole(90) : 0)),
      killed: kind === 'incident' ? killed : null,
      place: {
        id: spot === 11 ? 'north' : `place-${spot}`,
        name: `Place ${spot}`,
        lat: 42 + (spot % 4) * 0.21 + (random() < 0.1 ? random() / 100 : 0),
        lon: 20.5 + Math.floor(spot / 4) * 0.31,
        precision,
        municipality: random() < 0.1 ? null : (MUNICIPALITIES[spot % MUNICIPALITIES.length] ?? null),
      },
      status: pick(STATUSES),
      coding: pick(CODINGS),
      confidence: whole(101) / 100,
      actors: some(ACTORS).map((id) => ({ id, name: id, role: 'participant' as const })),
      publisher: pick(PUBLISHERS),
      ...(kind === 'troops' ? { troops: randomTroops(random, pick, whole) } : {}),
      ...(kind === 'visit'
        ? {
            visit: {
              visitors: some(['ana', 'besa', 'cedo']).map((id) => ({
                id,
                name: id,
                office: 'minister',
                organisation: null,
              })),
              hosts: [],
              tour: null,
              leg: null,
              from: null,
              to: null,
            },
          }
        : {}),
    });
  });
}

function randomTroops(
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
  whole: (below: number) => number,
): NonNullable<Event['troops']> {
  return {
    force: pick(FORCES.slice(0, 3)),
    forceName: null,
    contributor: random() < 0.4 ? pick(['IT', 'US']) : null,
    strength: random() < 0.6 ? { value: whole(5000), bound: 'about' } : null,
    nations: random() < 0.5 ? whole(30) : null,
    change:
      random() < 0.5
        ? {
            direction: pick(['increase', 'decrease', 'rotation'] as const),
            amount: whole(100),
            contributor: null,
            decision: 'done',
          }
        : null,
  };
}
