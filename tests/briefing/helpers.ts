import { parseDay } from '../../src/base/day.ts';
import type { Event, Quote } from '../../src/event/event.ts';
import { brief } from '../../src/summary/briefing.ts';
import { buildTable, inTableOrder, type PlaceNames } from '../../src/table/build.ts';
import { createScan } from '../../src/table/scan/engine.ts';
import { EVERYTHING } from '../../src/table/selection.ts';
import type { BriefingModel } from '../../src/view/briefing/model.ts';
import { testEvent, testPlace } from '../events.ts';

export const day = (iso: string) => parseDay(iso) ?? 0;

/** March 2024, told afterwards. */
export const PERIOD = {
  period: { from: day('2024-03-01'), to: day('2024-03-31') },
  now: day('2024-03-31'),
  live: false,
  since: day('2020-01-01'),
};

const exactly = (count: number) => ({ best: count, low: count, high: count });
const quote = (slot: string, sentence: string): Quote => ({
  ...{ slot, field: 'text', start: 0, end: 3 },
  ...{ text: sentence.slice(0, 3), sentence },
});

function incident(
  id: string,
  date: string,
  shape: Parameters<typeof testEvent>[0] & { injured?: number } = {},
): Event {
  const { killed = null, injured, ...rest } = shape;
  const event = testEvent({ day: date, ...rest });
  const incidentPart = {
    ...{ detained: null, byParty: [] },
    killed: killed === null ? null : exactly(killed),
    injured: injured === undefined ? null : exactly(injured),
  };
  return { ...event, id, incident: incidentPart };
}

const visit = (id: string, date: string, status: 'reported' | 'planned') => ({
  ...testEvent({
    ...{ kind: 'visit', type: 'visit', day: date, status, place: testPlace('pristina') },
    visit: {
      ...{ hosts: [], tour: null, leg: null, from: null, to: null },
      visitors: [{ id: 'a-guest', name: 'A Guest', office: null, organisation: null }],
    },
  }),
  id,
});

const strength = {
  ...testEvent({
    ...{ kind: 'troops', type: 'strength', day: '2024-03-20', place: testPlace('kosovo') },
    troops: {
      ...{ force: 'KFOR', forceName: null, contributor: null, nations: 28, change: null },
      strength: { value: 4500, bound: 'about' },
    },
  }),
  id: 'strength',
};

const leposavic: Event['place'] = {
  ...{ id: 'leposavic-municipality', name: 'Leposavić municipality', lat: 43.1, lon: 20.8 },
  ...{ precision: 'municipality', municipality: 'leposavic-municipality' },
};

const clash = incident('clash', '2024-03-10', {
  type: 'armed-clash',
  place: testPlace('banjska'),
  killed: 3,
  injured: 2,
});
const withQuote: Event = {
  ...clash,
  reports: clash.reports.map((report) => ({
    ...report,
    title: 'Shots *fired*',
    quotes: [
      quote('place', 'They met near Banjska.'),
      quote('incident.killed', 'Three people were killed [there].'),
    ],
  })),
};

export const EVENTS: readonly Event[] = [
  incident('earlier', '2024-02-10', { killed: 1 }),
  visit('visit-before', '2024-02-20', 'reported'),
  incident('vague', '2024-03-01', { type: 'threat', place: testPlace('kosovo') }),
  incident('riot', '2024-03-05', { place: leposavic, injured: 10, publisher: 'Kosovo Monitor samples' }),
  withQuote,
  visit('visit', '2024-03-15', 'reported'),
  strength,
  incident('late', '2024-03-28', { type: 'protest', place: testPlace('banjska') }),
  visit('due', '2024-04-10', 'planned'),
];

const placeNames: PlaceNames = (id) => ({
  ...{
    id,
    names: { en: id, sq: id, srLatn: id, srCyrl: id },
    aliases: [],
    lat: 42.6,
    lon: 20.9,
    country: 'XK',
  },
  kind: id === 'kosovo' ? 'country' : id.endsWith('-municipality') ? 'municipality' : 'village',
  municipality: null,
});

export const archive = () =>
  createScan(buildTable(inTableOrder([...EVENTS]), '2024-04-01T08:00:00Z', placeNames));

/** Everything that a briefing of March 2024 is made of. */
export async function model(): Promise<BriefingModel> {
  return {
    brief: await brief(archive(), EVERYTHING, PERIOD),
    ...{
      scope: '',
      dataAt: Date.UTC(2024, 3, 1, 8),
      feeds: 0,
      madeAt: Date.UTC(2024, 3, 1, 9),
      version: '0badcafe',
      ground: null,
    },
    permalink: 'https://example.org/?view=briefing&from=2024-03-01&to=2024-03-31',
    records: new Map(EVENTS.map((event) => [event.id, event])),
    named: buildTable(inTableOrder([...EVENTS]), '2024-04-01T08:00:00Z', placeNames),
    samples: new Set(['Kosovo Monitor samples']),
    linkTo: ({ events }) => (events[0] ? `https://example.org/?event=${events[0]}` : null),
  };
}
