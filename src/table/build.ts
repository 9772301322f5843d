import { parseDay } from '../base/day.ts';
import { slug } from '../base/text.ts';
import type { Count, Event } from '../event/event.ts';
import {
  BOUNDS,
  CODINGS,
  EVENT_TYPES,
  FAMILIES,
  FAMILY_OF,
  FORCES,
  KINDS,
  PLACE_PRECISIONS,
  STATUSES,
  TIME_PRECISIONS,
} from '../event/types.ts';
import { emptyTable } from './empty.ts';
import { countSources } from './snapshot/block.ts';
import { CHANGE_DIRECTIONS, type Lists, type Table, type TablePerson, type TablePlace } from './table.ts';

/** Publisher of the project's own reworded samples. */
export const SAMPLE_PUBLISHER = 'Kosovo Monitor samples';

/** What the table knows of places beyond the events' own place objects: names in all languages, from the gazetteer. */
export type PlaceNames = (id: string) => TablePlace | undefined;

class Dictionary<T> {
  readonly values: T[] = [];
  private readonly index = new Map<string, number>();

  add(key: string, make: () => T): number {
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.values.length);
    this.values.push(make());
    return this.values.length - 1;
  }
}

/** Source id of a publisher: the slug of its name. */
export function publisherId(name: string): string {
  return slug(name);
}

/** The events in table order: oldest first, then by id. */
export function inTableOrder(events: readonly Event[]): Event[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...events].sort((a, b) => byText(a.time.start, b.time.start) || byText(a.id, b.id));
}

/** Turns lists of numbers into one column of offsets and one of values. */
export function toLists(rows: readonly (readonly number[])[]): Lists {
  const offsets = new Uint32Array(rows.length + 1);
  let total = 0;
  rows.forEach((row, i) => {
    total += row.length;
    offsets[i + 1] = total;
  });
  const values = new Uint32Array(total);
  let at = 0;
  for (const row of rows) for (const value of row) values[at++] = value;
  return { offsets, values };
}

/**
 * Builds the table of events. `events` must be in {@link inTableOrder}; `placeNames` gives the names of places in all languages.
 */
export function buildTable(events: readonly Event[], builtAt: string, placeNames: PlaceNames): Table {
  const places = new Dictionary<TablePlace>();
  const actors = new Dictionary<{ id: string; name: string }>();
  const persons = new Dictionary<TablePerson>();
  const publishers = new Dictionary<{ id: string; name: string; sample: boolean }>();
  const countries = new Dictionary<string>();
  const forceNames = new Dictionary<string>();
  const table = emptyTable(events.length);
  const actorRows: number[][] = [];
  const publisherRows: number[][] = [];
  const visitorRows: number[][] = [];
  const formerIds = new Map<string, number>();

  const placeIndex = (place: Event['place']) =>
    places.add(place.id, () => placeNames(place.id) ?? bare(place));
  const municipalityIndex = (id: string | null) => {
    if (id === null) return 0;
    const known = placeNames(id);
    return known ? places.add(id, () => known) + 1 : 0;
  };

  events.forEach((event, row) => {
    for (const id of event.formerIds) formerIds.set(id, row);
    table.first[row] = parseDay(event.time.start) ?? 0;
    table.last[row] = parseDay(event.time.end) ?? 0;
    table.timePrecision[row] = TIME_PRECISIONS.indexOf(event.time.precision);
    table.type[row] = EVENT_TYPES.indexOf(event.type);
    table.family[row] = FAMILIES.indexOf(FAMILY_OF[event.type]);
    table.kind[row] = KINDS.indexOf(event.kind);
    table.place[row] = placeIndex(event.place);
    table.municipality[row] = municipalityIndex(event.place.municipality);
    table.lon[row] = Math.round(event.place.lon * 1e5);
    table.lat[row] = Math.round(event.place.lat * 1e5);
    table.placePrecision[row] = PLACE_PRECISIONS.indexOf(event.place.precision);
    table.status[row] = STATUSES.indexOf(event.status);
    table.coding[row] = CODINGS.indexOf(event.coding);
    table.confidence[row] = Math.round(event.confidence * 100);
    actorRows.push(
      unique(event.actors.map((actor) => actors.add(actor.id, () => ({ id: actor.id, name: actor.name })))),
    );
    const named = event.reports.flatMap((report) => (report.publisher ? [report.publisher] : []));
    publisherRows.push(
      unique(
        named.map((name) =>
          publishers.add(publisherId(name), () => ({
            id: publisherId(name),
            name,
            sample: name === SAMPLE_PUBLISHER,
          })),
        ),
      ),
    );
    table.reports[row] = event.reports.length;
    const visitors = event.visit?.visitors ?? [];
    visitorRows.push(
      unique(
        visitors.map(({ id, name, office, organisation }) =>
          persons.add(id, () => ({ id, name, office, organisation })),
        ),
      ),
    );
    fillToll(table, row, event);
    fillTroops(table, row, event, countries, forceNames);
  });

  const built: Table = {
    ...table,
    builtAt,
    ids: events.map((event) => event.id),
    formerIds,
    actorsOf: toLists(actorRows),
    publishersOf: toLists(publisherRows),
    visitorsOf: toLists(visitorRows),
    places: places.values,
    actors: actors.values,
    persons: persons.values,
    publishers: publishers.values,
    countries: countries.values,
    forceNames: forceNames.values,
  };
  countSources(built, 0, built.count);
  return built;
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)];
}

function bare(place: Event['place']): TablePlace {
  const { id, name, lat, lon, municipality } = place;
  const names = { en: name, sq: name, srLatn: name, srCyrl: name };
  return { id, names, aliases: [], lat, lon, kind: 'site', country: '', municipality };
}

function fillToll(table: Table, row: number, event: Event): void {
  const { incident } = event;
  if (!incident) return;
  const put = (count: Count | null, best: Int32Array, low: Int32Array, high: Int32Array) => {
    if (!count) return;
    best[row] = count.best ?? -1;
    low[row] = count.low;
    high[row] = count.high ?? -1;
  };
  put(incident.killed, table.killed, table.killedLow, table.killedHigh);
  put(incident.injured, table.injured, table.injuredLow, table.injuredHigh);
  table.detained[row] = incident.detained ? (incident.detained.best ?? incident.detained.low) : -1;
}

function fillTroops(
  table: Table,
  row: number,
  event: Event,
  countries: Dictionary<string>,
  forceNames: Dictionary<string>,
): void {
  const { troops } = event;
  if (!troops) return;
  table.force[row] = FORCES.indexOf(troops.force) + 1;
  const { forceName } = troops;
  if (forceName) table.forceName[row] = forceNames.add(forceName, () => forceName) + 1;
  const contributor = troops.contributor ?? troops.change?.contributor ?? null;
  if (contributor) table.contributor[row] = countries.add(contributor, () => contributor) + 1;
  if (troops.strength) {
    table.strength[row] = troops.strength.value;
    table.strengthBound[row] = BOUNDS.indexOf(troops.strength.bound);
  }
  table.nations[row] = troops.nations ?? -1;
  if (troops.change) {
    table.changeAmount[row] = troops.change.amount ?? -1;
    table.changeDirection[row] = CHANGE_DIRECTIONS.indexOf(troops.change.direction) + 1;
  }
}
