import type { List } from '../table/answer.ts';
import type { Table, TablePlace } from '../table/table.ts';
import { overlaps, type Picked, pick } from './ask.ts';
import { lastDays, type Period, periodBefore } from './period.ts';

/** A municipality where more has happened than before. */
export type HotSpot = {
  place: TablePlace;
  /** Mean position of its events, degrees. */
  lat: number;
  lon: number;
  count: number;
  before: number;
  period: Period;
  /** Its latest incidents. */
  latest: Picked;
};

export const LATEST_AT_SPOT = 3;
/** Periods that are tried until one has an incident. */
const LADDER = [30, 91, 365];

/** Index of the place that stands for a row: its municipality, else its own place where that is no country; −1 for none. */
export function spotOf(table: Table, row: number): number {
  const municipality = (table.municipality[row] ?? 0) - 1;
  if (municipality >= 0) return municipality;
  const place = table.place[row] ?? 0;
  return table.places[place]?.kind === 'country' ? -1 : place;
}

/** Rows of a period at one place, newest first, and how many there were in the period before. */
type Gathered = { rows: number[]; before: number };

/** Gathers a list by {@link spotOf}, what is known only to a country under −1. */
export function gather(list: List, period: Period): Map<number, Gathered> {
  const { table } = list;
  const before = periodBefore(period);
  const spots = new Map<number, Gathered>();
  for (const row of pick(list, (all, at) => overlaps(all, at, { from: before.from, to: period.to }))) {
    const key = spotOf(table, row);
    const spot = spots.get(key) ?? { rows: [], before: 0 };
    spots.set(key, spot);
    if (overlaps(table, row, period)) spot.rows.push(row);
    if (overlaps(table, row, before)) spot.before++;
  }
  return spots;
}

/** The municipalities with the greatest rise over the period before, then with the most incidents; for a fixed period. */
function spotsIn(list: List | null, period: Period, most: number): HotSpot[] {
  if (!list) return [];
  const { table } = list;
  return [...gather(list, period)]
    .filter(([key, { rows }]) => key >= 0 && rows.length > 0)
    .sort(([a, x], [b, y]) => {
      const [riseX, riseY] = [x.rows.length - x.before, y.rows.length - y.before];
      return riseY - riseX || y.rows.length - x.rows.length || a - b;
    })
    .slice(0, most)
    .flatMap(([key, spot]) => {
      const place = table.places[key];
      return place ? [hotSpot(table, place, spot, period)] : [];
    });
}

function hotSpot(table: Table, place: TablePlace, spot: Gathered, period: Period): HotSpot {
  const mean = (column: Int32Array) =>
    spot.rows.reduce((sum, row) => sum + (column[row] ?? 0), 0) / spot.rows.length / 1e5;
  return {
    place,
    lat: mean(table.lat),
    lon: mean(table.lon),
    count: spot.rows.length,
    before: spot.before,
    period,
    latest: { table, rows: spot.rows.slice(0, LATEST_AT_SPOT) },
  };
}

/** Hot spots of the last 30 days; in quiet times of the last quarter or year. */
export function hotSpots(list: List | null, now: number, most: number): HotSpot[] {
  for (const days of LADDER) {
    const spots = spotsIn(list, lastDays(now, days), most);
    if (spots.length > 0) return spots;
  }
  return [];
}
