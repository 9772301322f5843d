import { parseDay } from '../../base/day.ts';
import { distanceKm } from '../../base/geo.ts';
import type { Event } from '../../event/event.ts';
import type { PlaceRow } from '../../event/places.ts';
import { type EventType, FAMILY_OF } from '../../event/types.ts';
import type { GoldEvent } from './gold.ts';
import type { PersonKey } from './persons.ts';

export type Pair = { gold: GoldEvent; found: Event };
export type Matched = { pairs: Pair[]; missed: GoldEvent[]; extra: Event[] };
export type Places = ReadonlyMap<string, PlaceRow>;

const NEAR_KM = 10;
const DAY_SLACK = 1;

/** Pairs expected with found events one to one, best first: same kind and family, a day apart at most, near in space. */
export function matchEvents(
  expected: readonly GoldEvent[],
  found: readonly Event[],
  places: Places,
  personOf: PersonKey,
): Matched {
  const options = expected.flatMap((gold, g) =>
    found.flatMap((event, f) =>
      gate(gold, event, places, personOf) ? [{ g, f, score: likeness(gold, event) }] : [],
    ),
  );
  options.sort((a, b) => b.score - a.score || a.g - b.g || a.f - b.f);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  const pairs: Pair[] = [];
  for (const { g, f } of options) {
    const gold = expected[g];
    const event = found[f];
    if (!gold || !event || takenGold.has(g) || takenFound.has(f)) continue;
    takenGold.add(g);
    takenFound.add(f);
    pairs.push({ gold, found: event });
  }
  return {
    pairs,
    missed: expected.filter((_, g) => !takenGold.has(g)),
    extra: found.filter((_, f) => !takenFound.has(f)),
  };
}

function gate(gold: GoldEvent, event: Event, places: Places, personOf: PersonKey): boolean {
  if (gold.kind !== event.kind) return false;
  if (gold.kind === 'troops') {
    const level = (type: string) => type === 'strength';
    if (gold.force !== event.troops?.force || level(gold.type) !== level(event.type)) return false;
    if ((gold.contributor ?? null) !== (event.troops?.contributor ?? null)) return false;
    return timesMeet(gold, event, 31);
  }
  if (!timesMeet(gold, event, DAY_SLACK)) return false;
  if (gold.kind === 'visit') {
    const names = new Set((event.visit?.visitors ?? []).map(({ name }) => personOf(name)));
    if ((gold.visitors ?? []).length > 0 && !(gold.visitors ?? []).some((name) => names.has(personOf(name))))
      return false;
  } else if (!sameFamily(gold.type as EventType, event.type)) return false;
  return placesMeet(gold.place, event, places);
}

/** Families as the record's contract defines them; a riot also counts as violence, and barricades and riots meet as crowds. */
function sameFamily(a: EventType, b: EventType): boolean {
  if (FAMILY_OF[a] === FAMILY_OF[b]) return true;
  const violent = (type: EventType) => type === 'riot' || FAMILY_OF[type] === 'violence';
  return (a === 'riot' || b === 'riot') && violent(a) && violent(b);
}

function timesMeet(gold: GoldEvent, event: Event, slack: number): boolean {
  const [a, b, c, d] = [gold.time.start, gold.time.end, event.time.start, event.time.end].map(parseDay);
  if (a === null || b === null || c === null || d === null) return false;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return a <= d + slack && c <= b + slack;
}

function placesMeet(id: string, event: Event, places: Places): boolean {
  const gold = places.get(id);
  const found = places.get(event.place.id);
  if (!gold || !found) return id === event.place.id;
  if (gold.id === found.id || gold.municipality === found.id || found.municipality === gold.id) return true;
  const broad = (row: PlaceRow) => row.kind === 'country' || row.kind === 'region';
  if (broad(gold) || broad(found)) return gold.country === found.country;
  return distanceKm(gold.lat, gold.lon, found.lat, found.lon) <= NEAR_KM;
}

function likeness(gold: GoldEvent, event: Event): number {
  let score = 0;
  if (gold.type === event.type) score += 3;
  if (gold.time.start === event.time.start) score += 2.5;
  if (gold.place === event.place.id) score += 2.5;
  if (gold.mention === event.reports[0]?.mention) score += 1;
  if ((gold.killed ?? null) === (event.incident?.killed?.best ?? null)) score += 1;
  if (gold.contributor !== undefined && gold.contributor === event.troops?.contributor) score += 1;
  if (gold.strength?.value !== undefined && gold.strength.value === event.troops?.strength?.value) score += 2;
  return score;
}
