import type { Day } from '../base/day.ts';
import type { List } from '../table/answer.ts';
import type { TablePlace } from '../table/table.ts';
import { type FamilyChange, familiesOf } from './incidents.ts';
import { lastDays, type Period } from './period.ts';
import { gather } from './spots.ts';

/** Incidents of a municipality in a period and in the one before. */
export type PlaceChange = { place: TablePlace; count: number; before: number };

/** Incidents of a period against those of the one before, by family and by municipality. */
export type Change = { period: Period; families: FamilyChange[]; places: PlaceChange[] };

/** Periods that are tried where the one asked for and the one before have no incident. */
const LADDER = [30, 91, 365];
const PLACES = 6;

/** What changed, in the shortest period that has anything to tell; the last one where none has. */
export function changeOf(list: List | null, asked: Period, now: Day): Change {
  const periods = [asked, ...LADDER.map((days) => lastDays(now, days))];
  let period = asked;
  let families: FamilyChange[] = [];
  for (period of periods) {
    families = familiesOf(list, period);
    if (families.some(({ count, before }) => count + before > 0)) break;
  }
  return { period, families, places: placeChanges(list, period) };
}

/** The municipalities with the greatest change first, then those with the most incidents. */
function placeChanges(list: List | null, period: Period): PlaceChange[] {
  if (!list) return [];
  return [...gather(list, period)]
    .flatMap(([key, { rows, before }]): PlaceChange[] => {
      const place = list.table.places[key];
      return place ? [{ place, count: rows.length, before }] : [];
    })
    .sort(
      (a, b) =>
        Math.abs(b.count - b.before) - Math.abs(a.count - a.before) ||
        b.count - a.count ||
        (a.place.id < b.place.id ? -1 : 1),
    )
    .slice(0, PLACES);
}
