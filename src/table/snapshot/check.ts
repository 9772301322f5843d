import {
  BOUNDS,
  CODINGS,
  EVENT_TYPES,
  FORCES,
  KINDS,
  PLACE_PRECISIONS,
  STATUSES,
  TIME_PRECISIONS,
} from '../../event/types.ts';
import { CHANGE_DIRECTIONS, type Table } from '../table.ts';
import { type Head, type ListName, SnapshotFault } from './format.ts';

/** Lowest and highest value of a column, and the word for what it holds. */
export type Limits = { [name in keyof Table]?: readonly [low: number, high: number, what: string] };

/** What the columns of a table may hold, by its dictionaries. */
export function limitsOf(table: Table): Limits {
  return {
    lat: [-90e5, 90e5, 'coordinate'],
    lon: [-180e5, 180e5, 'coordinate'],
    timePrecision: [0, TIME_PRECISIONS.length - 1, 'precision of time'],
    type: [0, EVENT_TYPES.length - 1, 'type'],
    place: [0, table.places.length - 1, 'place'],
    municipality: [0, table.places.length, 'municipality'],
    placePrecision: [0, PLACE_PRECISIONS.length - 1, 'precision of place'],
    status: [0, STATUSES.length - 1, 'status'],
    coding: [0, CODINGS.length - 1, 'coding'],
    confidence: [0, 100, 'confidence'],
    force: [0, FORCES.length, 'force'],
    contributor: [0, table.countries.length, 'contributor'],
    strengthBound: [0, BOUNDS.length - 1, 'bound'],
    changeDirection: [0, CHANGE_DIRECTIONS.length, 'change'],
    forceName: [0, table.forceNames.length, 'force'],
    actorsOf: [0, table.actors.length - 1, 'actor'],
    publishersOf: [0, table.publishers.length - 1, 'source'],
    visitorsOf: [0, table.persons.length - 1, 'visitor'],
  };
}

/**
 * Checks values before they go into a column.
 * @throws SnapshotFault that names what is wrong and where
 */
export function checkValues(
  name: keyof Table & string,
  values: Int32Array,
  from: number,
  limits: Limits[keyof Limits],
): void {
  if (!limits) return;
  const [low, high, what] = limits;
  let beyond = 0;
  for (let i = 0; i < values.length; i++) beyond |= ((values[i] ?? 0) - low) | (high - (values[i] ?? 0));
  if (beyond >= 0) return;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value >= low && value <= high) continue;
    const where = LISTED.has(name) ? `rows ${from + 1} and later` : `row ${from + i + 1}`;
    throw new SnapshotFault(`The snapshot has an impossible ${what} in ${where}. Build it anew.`);
  }
}

const LISTED: ReadonlySet<string> = new Set<ListName>(['actorsOf', 'publishersOf', 'visitorsOf']);

/**
 * Checks that no distance between days is negative, so that rows are in order and none ends before it begins.
 * @throws SnapshotFault
 */
export function checkOrder(days: Int32Array, from: number): void {
  for (let i = 0; i < days.length; i++)
    if ((days[i] ?? 0) < 0)
      throw new SnapshotFault(`The snapshot has row ${from + i + 1} out of order. Build it anew.`);
}

/**
 * Checks a whole table against what the head says of it.
 * @throws SnapshotFault
 */
export function checkCounts(table: Table, head: Head): void {
  const { count, ids, kind } = table;
  if (ids.length !== count)
    throw new SnapshotFault(`The snapshot has ${ids.length} ids for ${count} events. Build it anew.`);
  const counts = countKinds(kind);
  KINDS.forEach((name, i) => {
    if (counts[i] !== head.kinds[name])
      throw new SnapshotFault(
        `The snapshot says that it has ${head.kinds[name]} events of the kind ${name}, but holds ${counts[i]}. Build it anew.`,
      );
  });
}

/** Events of each of KINDS. */
export function countKinds(kind: Uint8Array): number[] {
  const counts = KINDS.map(() => 0);
  for (let row = 0; row < kind.length; row++) counts[kind[row] ?? 0] = (counts[kind[row] ?? 0] ?? 0) + 1;
  return counts;
}
