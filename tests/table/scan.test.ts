import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromParts, formatDay, parseDay } from '../../src/base/day.ts';
import { mercatorX, mercatorY } from '../../src/base/mercator.ts';
import type { Event } from '../../src/event/event.ts';
import {
  CODINGS,
  EVENT_TYPES,
  FAMILIES,
  FAMILY_OF,
  KINDS,
  kindOf,
  PLACE_PRECISIONS,
  STATUSES,
} from '../../src/event/types.ts';
import { type Answer, LISTED, type Want } from '../../src/table/answer.ts';
import { buildTable, inTableOrder, publisherId } from '../../src/table/build.ts';
import { groupsOf } from '../../src/table/groups.ts';
import { createScan } from '../../src/table/scan/engine.ts';
import { EVERYTHING, FACETS, type Facet, type Selection } from '../../src/table/selection.ts';
import { testEvent, testPlace, testPlaceNames } from '../events.ts';

const PLACES = ['zvecan', 'banjska', 'pristina', 'kosovo'] as const;
const ACTORS = ['kfor', 'kosovo-police', 'serb-protesters'];
const FIRST = dayFromParts(2020, 1, 1);

const event: fc.Arbitrary<Event> = fc
  .record({
    type: fc.constantFrom(...EVENT_TYPES),
    place: fc.constantFrom(...PLACES),
    offset: fc.integer({ min: 0, max: 1500 }),
    days: fc.integer({ min: 0, max: 3 }),
    killed: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    status: fc.constantFrom(...STATUSES),
    coding: fc.constantFrom('machine' as const, 'reviewed' as const),
    confidence: fc.integer({ min: 0, max: 100 }),
    actors: fc.uniqueArray(fc.constantFrom(...ACTORS)),
    publisher: fc.constantFrom('Wire A', 'Wire B'),
  })
  .map(({ type, place, offset, days, killed, status, coding, confidence, actors, publisher }) => {
    const kind = kindOf(type);
    const first = FIRST + offset;
    return testEvent({
      kind,
      type,
      day: formatDay(first),
      last: formatDay(first + days),
      killed: kind === 'incident' ? killed : null,
      place: testPlace(place),
      status,
      coding,
      confidence: confidence / 100,
      actors: actors.map((id) => ({ id, name: id, role: 'participant' })),
      publisher,
      ...(kind === 'troops'
        ? {
            troops: {
              force: 'KFOR' as const,
              forceName: null,
              contributor: null,
              strength: { value: 4500, bound: 'about' as const },
              nations: 27,
              change: null,
            },
          }
        : {}),
      ...(kind === 'visit'
        ? {
            visit: {
              visitors: [{ id: 'a', name: 'A', office: null, organisation: null }],
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

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const selection: fc.Arbitrary<Selection> = fc.record({
  from: fc.option(fc.integer({ min: FIRST, max: FIRST + 1500 }), { nil: null }),
  to: fc.option(fc.integer({ min: FIRST, max: FIRST + 1500 }), { nil: null }),
  kind: some(['incident', 'troops', 'visit']),
  type: some(EVENT_TYPES),
  place: some(['zvecan-municipality', 'pristina', 'kosovo', 'northern-kosovo', 'nowhere']),
  actor: some([...ACTORS, 'nobody']),
  source: some(['wire-a', 'wire-b']),
  coding: some(['machine', 'reviewed']),
  status: some(STATUSES),
  q: fc.constantFrom('', 'zveč', 'ЗВЕЧАН', 'kfor prist', 'riot', 'nothing at all'),
  minKilled: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  minConfidence: fc.option(
    fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
    { nil: null },
  ),
  bbox: fc.option(fc.constantFrom([20.7, 42.8, 20.9, 43] as const, [21, 42.5, 22, 43] as const), {
    nil: null,
  }),
  area: fc.option(
    fc.constant([
      [20, 42.85],
      [21, 42.85],
      [21, 43.2],
      [20, 43.2],
      [20, 42.85],
    ] as const),
    { nil: null },
  ),
});

const NORTH = [
  'leposavic-municipality',
  'zvecan-municipality',
  'zubin-potok-municipality',
  'north-mitrovica-municipality',
];

/** The selection read literally, one event at a time: what the engine must equal. */
function matches(item: Event, wanted: Selection, ignored: Facet | 'time' | 'space' | null): boolean {
  const has = (facet: Facet, values: readonly string[]) =>
    facet === ignored || wanted[facet].length === 0 || wanted[facet].some((id) => values.includes(id));
  const municipality = item.place.municipality ?? '';
  const places = [item.place.id, municipality, ...(NORTH.includes(municipality) ? ['northern-kosovo'] : [])];
  const { lon, lat } = item.place;
  const text = ` ${[item.place.id, ...item.place.name.toLowerCase().split(/\W+/), ...(item.place.id === 'zvecan' ? ['zvecan'] : []), ...municipality.split('-'), ...item.actors.flatMap(({ id }) => id.split('-')), ...item.type.split('-'), ...item.reports.flatMap(({ publisher }) => (publisher ?? '').toLowerCase().split(' ')), ...(item.visit?.visitors.map(({ name }) => name.toLowerCase()) ?? [])].join(' ')}`;
  const queries: Record<string, string[]> = {
    zveč: ['zvec'],
    ЗВЕЧАН: ['zvecan'],
    'kfor prist': ['kfor', 'prist'],
    riot: ['riot'],
    'nothing at all': ['nothing', 'at', 'all'],
  };
  const killed = item.incident?.killed?.best ?? item.incident?.killed?.low ?? 0;
  return (
    has('kind', [item.kind]) &&
    has('type', [item.type]) &&
    has('place', places) &&
    has(
      'actor',
      item.actors.map(({ id }) => id),
    ) &&
    has(
      'source',
      item.reports.map(({ publisher }) => publisherId(publisher ?? '')),
    ) &&
    has('coding', [item.coding]) &&
    has('status', [item.status]) &&
    (ignored === 'time' || wanted.from === null || (parseDay(item.time.end) ?? 0) >= wanted.from) &&
    (ignored === 'time' || wanted.to === null || (parseDay(item.time.start) ?? 0) <= wanted.to) &&
    (wanted.q === '' || (queries[wanted.q] ?? []).every((word) => text.includes(` ${word}`))) &&
    (wanted.minKilled === null || killed >= wanted.minKilled) &&
    (wanted.minConfidence === null ||
      Math.round(item.confidence * 100) >= Math.round(wanted.minConfidence * 100)) &&
    (ignored === 'space' ||
      wanted.bbox === null ||
      (lon >= wanted.bbox[0] && lon <= wanted.bbox[2] && lat >= wanted.bbox[1] && lat <= wanted.bbox[3])) &&
    (ignored === 'space' || wanted.area === null || lat > 42.85)
  );
}

/** Kosovo and round it. */
const KOSOVO = { x0: mercatorX(19.5), y0: mercatorY(44), x1: mercatorX(22.5), y1: mercatorY(41.5) };
const ALL: Want = {
  counts: LISTED,
  timeline: { grain: 'month', first: FIRST - 9999, last: FIRST + 9999 },
  list: { sort: 'oldest', offset: 0, length: 1000, spot: null },
  map: { zoom: 9, cell: 48, box: KOSOVO, density: 4, municipalities: true },
};
const VALUES: Record<'kind' | 'type' | 'status' | 'coding', readonly string[]> = {
  kind: KINDS,
  type: EVENT_TYPES,
  status: STATUSES,
  coding: CODINGS,
};
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

/** An answer of which nothing was left out. */
function whole(answer: Answer) {
  const { counts, timeline, list, map } = answer;
  if (!counts || !timeline || !list || !map) throw new Error('a wanted part is missing');
  return { ...answer, counts, timeline, list, map };
}

describe('the engine against a naive model', () => {
  it('matches, counts, bins and sums as reading every event literally does', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 40 }),
        fc.array(selection, { minLength: 1, maxLength: 6 }),
        (events, steps) => {
          const ordered = inTableOrder(events);
          const engine = createScan(buildTable(ordered, '', testPlaceNames));
          for (const step of steps) {
            const { counts, timeline, list, map, matched } = whole(engine.answer(step, ALL));
            const expected = ordered.filter((item) => matches(item, step, null));
            expect(matched).toBe(expected.length);
            expect(list.table.ids).toEqual(expected.map(({ id }) => id));
            const { ledger } = counts;
            expect(ledger.dots + ledger.areas + ledger.countries + ledger.filteredOut).toBe(ledger.total);
            for (const facet of ['kind', 'type', 'status', 'coding'] as const) {
              const left = ordered.filter((item) => matches(item, step, facet));
              VALUES[facet].forEach((value, i) => {
                expect(counts.facets[facet][i]).toBe(left.filter((item) => item[facet] === value).length);
              });
            }
            const timeless = ordered.filter((item) => matches(item, step, 'time'));
            FAMILIES.forEach((family, i) => {
              const binned = timeline.bins.counts.filter((_, at) => at % FAMILIES.length === i);
              expect(sum(binned)).toBe(timeless.filter(({ type }) => FAMILY_OF[type] === family).length);
            });
            const placeless = ordered.filter((item) => matches(item, step, 'space'));
            const dots = placeless.filter(
              ({ place }) =>
                PLACE_PRECISIONS.indexOf(place.precision) <= PLACE_PRECISIONS.indexOf('settlement'),
            );
            expect(sum(map.cells.counts)).toBe(dots.length);
            expect(sum(map.density?.counts ?? [])).toBe(dots.length);
            expect(sum(map.areas.counts) + sum(map.countries.counts)).toBe(placeless.length - dots.length);
            expect(sum(map.municipalities.counts)).toBe(placeless.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leaves a facet free of its own filter, so that a second value can be added', () => {
    const events = inTableOrder([
      testEvent({ type: 'riot' }),
      testEvent({ type: 'protest' }),
      testEvent({ type: 'protest' }),
    ]);
    const engine = createScan(buildTable(events, '', () => undefined));
    const { counts, matched } = whole(engine.answer({ ...EVERYTHING, type: ['riot'] }, ALL));
    expect(matched).toBe(1);
    expect(counts.facets.type[EVENT_TYPES.indexOf('protest')]).toBe(2);
  });

  it('knows every facet of the selection', () => {
    const engine = createScan(buildTable([], '', () => undefined));
    expect(Object.keys(whole(engine.answer(EVERYTHING, ALL)).counts.facets).sort()).toEqual(
      [...FACETS].sort(),
    );
  });

  it('opens a bubble of the map as a list, and finds a row in it', () => {
    const events = inTableOrder([
      testEvent({ place: testPlace('zvecan') }),
      testEvent({ place: testPlace('pristina') }),
      testEvent({ place: testPlace('zvecan'), type: 'protest' }),
      testEvent({ place: testPlace('kosovo') }),
    ]);
    const table = buildTable(events, '', testPlaceNames);
    const engine = createScan(table);
    const { map } = whole(engine.answer(EVERYTHING, ALL));
    const { cells } = map;
    const zvecan = [...cells.spots.keys()].find((i) => cells.row[i] === -1) ?? -1;
    const spot = { zoom: cells.zoom, cell: cells.cell, keys: [cells.keys[zvecan] ?? 0] };
    const list = engine.list(EVERYTHING, { sort: 'newest', offset: 1, length: 5, spot });
    expect([list.total, list.rows.length]).toEqual([2, 1]);
    const [row = -1] = list.rows;
    expect(engine.positionOf(EVERYTHING, { sort: 'newest', spot }, row)).toBe(1);
    expect(engine.rowOf(table.ids.at(row) ?? '')).toBe(row);
    const kosovo = map.countries.place[0] ?? -1;
    const countrywide = engine.list(EVERYTHING, {
      sort: 'newest',
      offset: 0,
      length: 5,
      spot: { place: kosovo },
    });
    expect(countrywide.table.places[countrywide.table.place[0] ?? -1]?.id).toBe('kosovo');
    expect(groupsOf(table, table.places.length)).toHaveLength(3);
  });
});
