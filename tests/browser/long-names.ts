import type { Event } from '../../src/event/event.ts';
import { testEvent } from '../events.ts';

const MITROVICA: Event['place'] = {
  id: 'north-mitrovica',
  name: 'North Mitrovica',
  lat: 42.897,
  lon: 20.866,
  precision: 'settlement',
  municipality: 'north-mitrovica-municipality',
};
const PUBLISHERS = [
  'Balkan Investigative Reporting Network',
  'Radio Free Europe/Radio Liberty',
  'Kosovo Online',
  'Koha Ditore',
];

function reports(count: number): Event['reports'] {
  return Array.from({ length: count }, (_, i) => ({
    id: `long-${i}-${count}`,
    url: `https://example.org/long/${count}/${i}`,
    publisher: PUBLISHERS[i % PUBLISHERS.length] ?? null,
    title: null,
    published: null,
    language: 'en',
    mention: 'news',
    quotes: [],
  }));
}

const person = (id: number) => ({
  id: `person-${id}`,
  name: `Konstantina-Aleksandra von Württemberg-Hohenzollern ${id}`,
  office: 'Special Representative of the Secretary-General',
  organisation: 'United Nations Interim Administration Mission',
});

/** Events of these days with the longest names and the largest numbers that can be expected. */
export function longNames(today = new Date()): { builtAt: string; events: Event[] } {
  const day = (back: number) => new Date(today.getTime() - back * 86_400_000).toISOString().slice(0, 10);
  const toll = { best: 1234, low: 1234, high: 1234 };
  const incidents = (
    ['property-destruction', 'weapons-seizure', 'border-incident', 'armed-clash', 'grenade'] as const
  ).flatMap((type, i) =>
    Array.from({ length: 9 }, (_, k) =>
      testEvent({
        type,
        day: day(i + k),
        place: MITROVICA,
        status: k % 2 ? 'disputed' : 'reported',
        reports: reports(k + 1),
        incident: { killed: toll, injured: toll, detained: toll, byParty: [] },
      }),
    ),
  );
  const visits = Array.from({ length: 8 }, (_, i) =>
    testEvent({
      kind: 'visit',
      type: i % 2 ? 'talks' : 'visit',
      day: day(i * 2 - 6),
      place: MITROVICA,
      status: i < 3 ? 'planned' : 'disputed',
      visit: {
        visitors: [person(i), person(i + 20), person(40)],
        hosts: [],
        tour: null,
        leg: null,
        from: null,
        to: null,
      },
    }),
  );
  const troops = (['strength', 'reinforcement', 'withdrawal', 'proposal'] as const).map((type, i) =>
    testEvent({
      kind: 'troops',
      type,
      day: day(i * 3),
      status: i === 1 ? 'planned' : 'disputed',
      place: { id: 'kosovo', name: 'Kosovo', lat: 42.6, lon: 20.9, precision: 'country', municipality: null },
      troops: {
        force: 'KFOR',
        forceName: null,
        contributor: null,
        strength: type === 'strength' ? { value: 104_600, bound: 'at-least' } : null,
        nations: type === 'strength' ? 129 : null,
        change:
          type === 'strength'
            ? null
            : { direction: 'increase', amount: 12_600, contributor: 'GB', decision: 'announced' },
      },
    }),
  );
  return { builtAt: today.toISOString(), events: [...incidents, ...visits, ...troops] };
}

/** An archive of these days with one serious event of three sources and one that is none. */
export function someNews(today = new Date()): { builtAt: string; events: Event[] } {
  const day = today.toISOString().slice(0, 10);
  const events = [
    {
      ...testEvent({ type: 'explosion', day, killed: 1, place: MITROVICA, reports: reports(3) }),
      id: 'serious',
    },
    { ...testEvent({ type: 'protest', day, place: MITROVICA, reports: reports(1) }), id: 'quiet' },
  ];
  return { builtAt: today.toISOString(), events };
}
