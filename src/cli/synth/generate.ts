import { dayFromParts, formatDay } from '../../base/day.ts';
import { seededRandom } from '../../base/seed.ts';
import type { Event, Incident } from '../../event/event.ts';
import type { ActorRow } from '../../event/knowledge.ts';
import type { PersonRow } from '../../event/person/names.ts';
import { placeOf } from '../../event/place/choose.ts';
import type { PlaceRow } from '../../event/places.ts';
import { englishTitle } from '../../event/title-en.ts';
import { type EventType, type INCIDENT_TYPES, kindOf } from '../../event/types.ts';

/** What synthetic events are made of: the project's own gazetteer, people and parties. */
export type Material = {
  places: readonly PlaceRow[];
  people: readonly PersonRow[];
  actors: readonly ActorRow[];
};

const FIRST = dayFromParts(1999, 6, 12);
const LAST = dayFromParts(2026, 6, 30);
const PUBLISHERS = [
  'Synthetic Wire A',
  'Synthetic Wire B',
  'Synthetic Daily',
  'Synthetic Radio',
  'Synthetic Portal',
];
const CONTRIBUTORS = [
  'IT',
  'US',
  'TR',
  'DE',
  'AT',
  'HU',
  'PL',
  'SI',
  'CH',
  'GR',
  'RO',
  'BG',
  'GB',
  'HR',
  'MK',
  'AL',
];
/** How often each type of incident comes up; after the mix of the reviewed archive. */
const WEIGHTS: Record<(typeof INCIDENT_TYPES)[number], number> = {
  'armed-clash': 2, shooting: 14, assault: 16, explosion: 8, grenade: 9, abduction: 1, riot: 7, protest: 14, barricade: 8, arrest: 14,
  raid: 9, 'weapons-seizure': 6, 'property-destruction': 14, 'border-incident': 3, threat: 4, other: 2,
}; // biome-ignore format: a table

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

function weighted<T extends string>(random: Random, weights: Record<T, number>): T {
  const entries = Object.entries(weights) as [T, number][];
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of entries) {
    left -= weight;
    if (left <= 0) return value;
  }
  return (entries[0] as [T, number])[0];
}

/** A heavy-tailed count: mostly none, now and then many. */
function toll(random: Random, often: number): number {
  return random() < often ? Math.floor(1 / (random() * 0.98 + 0.02) ** 0.8) : 0;
}

/** A seeded sequence of made-up events: the same seed gives the same events. Placed like the reviewed archive: the north and the towns most. */
export function* syntheticEvents(count: number, seed: number, material: Material): Generator<Event> {
  const random = seededRandom(seed);
  const kosovo = material.places.find(({ id }) => id === 'kosovo') as PlaceRow;
  const inside = material.places.filter(
    ({ country, kind }) => country === 'XK' && kind !== 'country' && kind !== 'region',
  );
  const north = inside.filter(({ municipality }) =>
    /^(leposavic|zvecan|zubin-potok|north-mitrovica)-/.test(municipality ?? ''),
  );
  const towns = inside.filter(({ kind }) => kind === 'town' || kind === 'city');
  const capitals = material.places.filter(({ id }) =>
    ['pristina', 'belgrade', 'mitrovica', 'skopje', 'tirana', 'prizren', 'camp-bondsteel'].includes(id),
  );
  const parties = material.actors.filter(({ id }) =>
    ['kosovo-police', 'kfor', 'serb-civilians', 'albanian-civilians', 'protesters', 'attackers'].includes(id),
  );
  for (let i = 0; i < count; i++) {
    const kind = weighted(random, { incident: 78, troops: 9, visit: 13 });
    const day = FIRST + Math.floor(random() ** 0.7 * (LAST - FIRST));
    const spot = pick(random, random() < 0.4 ? north : random() < 0.6 ? towns : inside);
    const base = { kind, day, index: i, random };
    if (kind === 'troops') yield troopsEvent(base, kosovo);
    else if (kind === 'visit') yield visitEvent(base, pick(random, capitals), material.people);
    else yield incidentEvent(base, spot, pick(random, parties));
  }
}

type Base = { kind: Event['kind']; day: number; index: number; random: Random };

function eventOf(base: Base, type: EventType, place: PlaceRow, days: number, rest: Partial<Event>): Event {
  const { day, index, random } = base;
  const publishers = Array.from({ length: 1 + Math.floor(random() ** 3 * 4) }, () =>
    pick(random, PUBLISHERS),
  );
  const event = {
    formerIds: [],
    kind: kindOf(type),
    type,
    time: { start: formatDay(day), end: formatDay(day + days), precision: 'day' as const },
    place: placeOf(place),
    actors: [],
    status: publishers.length > 1 ? ('confirmed' as const) : ('reported' as const),
    coding: random() < 0.7 ? ('machine' as const) : ('reviewed' as const),
    confidence: Math.round((0.5 + random() * 0.48) * 100) / 100,
    reports: [...new Set(publishers)].map((publisher, n) => ({
      id: `synthetic-${index}-${n}`,
      url: null,
      publisher,
      title: null,
      published: formatDay(day + days),
      language: 'en',
      mention: 'news' as const,
      quotes: [],
    })),
    ...rest,
  };
  return { id: `synthetic-${index.toString(36)}`, title: englishTitle(event), ...event };
}

function incidentEvent(base: Base, place: PlaceRow, party: ActorRow): Event {
  const { random } = base;
  const type = weighted(random, WEIGHTS);
  const deadly = type === 'armed-clash' ? 0.5 : type === 'shooting' || type === 'explosion' ? 0.2 : 0.01;
  const exact = (value: number) => ({ best: value, low: value, high: value });
  const killed = toll(random, deadly);
  const injured = toll(random, deadly + 0.15);
  const detained = type === 'arrest' || type === 'raid' ? 1 + toll(random, 0.4) : null;
  const incident: Incident = {
    killed: exact(killed),
    injured: random() < 0.8 ? exact(injured) : null,
    detained: detained === null ? null : exact(detained),
    byParty: killed > 0 ? [{ party: party.id, killed: exact(killed), injured: null, detained: null }] : [],
  };
  return eventOf(base, type, place, random() < 0.05 ? 2 : 0, {
    incident,
    actors: [{ id: party.id, name: party.name, role: 'participant' }],
  });
}

function troopsEvent(base: Base, kosovo: PlaceRow): Event {
  const { random, day } = base;
  const years = (day - FIRST) / 365;
  const whole = random() < 0.3;
  const level = Math.round(Math.max(3400, 48000 * Math.exp(-years / 5)) * (0.97 + random() * 0.06));
  const change = random() < 0.5;
  const contributor = whole ? null : pick(random, CONTRIBUTORS);
  const amount = 20 + Math.floor(random() * 400);
  const type = change ? pick(random, ['reinforcement', 'withdrawal', 'rotation'] as const) : 'strength';
  const direction = { reinforcement: 'increase', withdrawal: 'decrease', rotation: 'rotation' } as const;
  return eventOf(base, type, kosovo, 0, {
    troops: {
      force: 'KFOR',
      forceName: null,
      contributor: type === 'strength' ? contributor : null,
      strength: type === 'strength' ? { value: whole ? level : amount, bound: 'about' } : null,
      nations: whole && type === 'strength' ? 26 + Math.floor(random() * 8) : null,
      change:
        type === 'strength' ? null : { direction: direction[type], amount, contributor, decision: 'done' },
    },
  });
}

function visitEvent(base: Base, place: PlaceRow, people: readonly PersonRow[]): Event {
  const person = pick(base.random, people);
  const [office] = person.offices;
  const visitor = {
    id: person.id,
    name: person.name,
    office: office?.office ?? null,
    organisation: office?.organisation ?? null,
  };
  return eventOf(base, 'visit', place, Math.floor(base.random() * 2), {
    visit: { visitors: [visitor], hosts: [], tour: null, leg: null, from: null, to: null },
    actors: [{ id: visitor.id, name: visitor.name, role: 'visitor' }],
  });
}
