import type { Event } from '../src/event/event.ts';
import { englishTitle } from '../src/event/title-en.ts';
import type { PlaceNames } from '../src/table/build.ts';

type Shape = Partial<Event> & { day?: string; last?: string; killed?: number | null; publisher?: string };

const PLACES: Record<string, Event['place']> = {
  zvecan: {
    id: 'zvecan',
    name: 'Zvečan',
    lat: 42.907,
    lon: 20.84,
    precision: 'settlement',
    municipality: 'zvecan-municipality',
  },
  banjska: {
    id: 'banjska',
    name: 'Banjska',
    lat: 42.973,
    lon: 20.781,
    precision: 'settlement',
    municipality: 'zvecan-municipality',
  },
  pristina: {
    id: 'pristina',
    name: 'Pristina',
    lat: 42.667,
    lon: 21.172,
    precision: 'settlement',
    municipality: 'pristina-municipality',
  },
  kosovo: { id: 'kosovo', name: 'Kosovo', lat: 42.6, lon: 20.9, precision: 'country', municipality: null },
};

/** A place of the test events by id. */
export function testPlace(id: keyof typeof PLACES): Event['place'] {
  return PLACES[id] as Event['place'];
}

/** Names of the municipalities that the test places lie in. */
export const testPlaceNames: PlaceNames = (id) => {
  if (!id.endsWith('-municipality')) return undefined;
  const name = id.replaceAll('-', ' ');
  return {
    id,
    names: { en: name, sq: name, srLatn: name, srCyrl: name },
    aliases: [],
    lat: 0,
    lon: 0,
    kind: 'municipality',
    country: 'XK',
    municipality: null,
  };
};

let serial = 0;

/** An event for tests: an incident in Zvečan on 29 May 2023 unless told otherwise. */
export function testEvent(shape: Shape = {}): Event {
  const { day = '2023-05-29', last = day, killed = null, publisher = 'Wire', ...rest } = shape;
  serial += 1;
  const count = killed === null ? null : { best: killed, low: killed, high: killed };
  const event = {
    formerIds: [],
    kind: 'incident' as const,
    type: 'riot' as const,
    time: { start: day, end: last, precision: 'day' as const },
    place: testPlace('zvecan'),
    actors: [],
    status: 'reported' as const,
    coding: 'machine' as const,
    confidence: 0.8,
    reports: [
      {
        id: `report-${serial}`,
        url: `https://example.org/${serial}`,
        publisher,
        title: null,
        published: day,
        language: 'en',
        mention: 'news' as const,
        quotes: [],
      },
    ],
    ...(rest.kind === undefined || rest.kind === 'incident'
      ? { incident: { killed: count, injured: null, detained: null, byParty: [] } }
      : {}),
    ...rest,
  };
  return { id: `event-${serial}`, title: englishTitle(event), ...event };
}
