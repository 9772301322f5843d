import { formatDay } from '../../base/day.ts';
import type { Event } from '../../event/event.ts';
import { englishTitle } from '../../event/title-en.ts';
import {
  BOUNDS,
  CODINGS,
  EVENT_TYPES,
  FORCES,
  kindOf,
  PLACE_PRECISIONS,
  STATUSES,
  TIME_PRECISIONS,
} from '../../event/types.ts';
import { CHANGE_DIRECTIONS, type Lists, type Table } from '../../table/table.ts';

/** The event record that a row of a synthetic table stands for. */
export function recordOf(table: Table, row: number): Event {
  const type = EVENT_TYPES[table.type[row] ?? 0] ?? 'other';
  const kind = kindOf(type);
  const id = table.ids.at(row) ?? '';
  const end = formatDay(table.last[row] ?? 0);
  const place = table.places[table.place[row] ?? 0];
  const event = {
    formerIds: [],
    kind,
    type,
    time: {
      start: formatDay(table.first[row] ?? 0),
      end,
      precision: TIME_PRECISIONS[table.timePrecision[row] ?? 0] ?? 'day',
    },
    place: {
      id: place?.id ?? '',
      name: place?.names.en ?? '',
      lat: (table.lat[row] ?? 0) / 1e5,
      lon: (table.lon[row] ?? 0) / 1e5,
      precision: PLACE_PRECISIONS[table.placePrecision[row] ?? 0] ?? 'settlement',
      municipality: table.places[(table.municipality[row] ?? 0) - 1]?.id ?? null,
    },
    actors: named(table.actorsOf, table.actors, row).map(({ id: actor, name }) => ({
      id: actor,
      name,
      role: kind === 'visit' ? ('visitor' as const) : ('participant' as const),
    })),
    status: STATUSES[table.status[row] ?? 0] ?? 'reported',
    coding: CODINGS[table.coding[row] ?? 0] ?? 'machine',
    confidence: (table.confidence[row] ?? 0) / 100,
    reports: named(table.publishersOf, table.publishers, row).map(({ name }, i) => ({
      id: `${id}-${i}`,
      url: null,
      publisher: name,
      title: null,
      published: end,
      language: 'en',
      mention: 'news' as const,
      quotes: [],
    })),
    ...(kind === 'incident' ? { incident: incidentOf(table, row) } : {}),
    ...(kind === 'troops' ? { troops: troopsOf(table, row) } : {}),
    ...(kind === 'visit' ? { visit: visitOf(table, row) } : {}),
  };
  return { id, title: englishTitle(event), ...event };
}

function named<T>(lists: Lists, names: readonly T[], row: number): T[] {
  const out: T[] = [];
  for (let i = lists.offsets[row] ?? 0; i < (lists.offsets[row + 1] ?? 0); i++) {
    const name = names[lists.values[i] ?? 0];
    if (name !== undefined) out.push(name);
  }
  return out;
}

const orNull = (value: number | undefined) => (value === undefined || value < 0 ? null : value);

function incidentOf(table: Table, row: number): NonNullable<Event['incident']> {
  const count = (best: Int32Array, low: Int32Array, high: Int32Array) =>
    (low[row] ?? -1) < 0 ? null : { best: orNull(best[row]), low: low[row] ?? 0, high: orNull(high[row]) };
  const detained = orNull(table.detained[row]);
  return {
    killed: count(table.killed, table.killedLow, table.killedHigh),
    injured: count(table.injured, table.injuredLow, table.injuredHigh),
    detained: detained === null ? null : { best: detained, low: detained, high: detained },
    byParty: [],
  };
}

function troopsOf(table: Table, row: number): NonNullable<Event['troops']> {
  const strength = orNull(table.strength[row]);
  const direction = CHANGE_DIRECTIONS[(table.changeDirection[row] ?? 0) - 1];
  const contributor = table.countries[(table.contributor[row] ?? 0) - 1] ?? null;
  return {
    force: FORCES[(table.force[row] ?? 1) - 1] ?? 'KFOR',
    forceName: null,
    contributor,
    strength:
      strength === null ? null : { value: strength, bound: BOUNDS[table.strengthBound[row] ?? 0] ?? 'exact' },
    nations: orNull(table.nations[row]),
    change: direction
      ? { direction, amount: orNull(table.changeAmount[row]), contributor, decision: 'done' }
      : null,
  };
}

function visitOf(table: Table, row: number): NonNullable<Event['visit']> {
  return {
    visitors: named(table.visitorsOf, table.persons, row),
    hosts: [],
    tour: null,
    leg: null,
    from: null,
    to: null,
  };
}
