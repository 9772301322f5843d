import type { List } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import type { TablePlace } from '../table/table.ts';
import { incidentsIn } from './ask.ts';
import { tollOf } from './incidents.ts';
import type { Period } from './period.ts';
import { gather } from './spots.ts';
import { idsOf } from './statement.ts';

/** The incidents of a municipality, or of a place outside of any, in a period. */
export type PlaceCount = {
  place: TablePlace;
  count: number;
  before: number;
  killed: number;
  injured: number;
  events: readonly string[];
  where: Partial<Selection>;
};

/**
 * Incidents of a period by municipality, most first.
 * @param list incidents of the period and the one before
 * @returns the places, and how many incidents are known only to a country
 */
export function byPlace(list: List | null, period: Period): { places: PlaceCount[]; unplaced: number } {
  if (!list) return { places: [], unplaced: 0 };
  const { table } = list;
  const found = gather(list, period);
  const places = [...found].flatMap(([index, { rows, before }]): PlaceCount[] => {
    const place = table.places[index];
    if (!place || rows.length === 0) return [];
    const sum = (value: (row: number) => number) => rows.reduce((total, row) => total + value(row), 0);
    return [
      {
        place,
        count: rows.length,
        before,
        killed: sum((row) => tollOf(table, row, 'killed')),
        injured: sum((row) => tollOf(table, row, 'injured')),
        events: idsOf(table, rows),
        where: { ...incidentsIn(period), place: [place.id] },
      },
    ];
  });
  return {
    places: places.sort(
      (a, b) => b.count - a.count || b.killed - a.killed || (a.place.id < b.place.id ? -1 : 1),
    ),
    unplaced: found.get(-1)?.rows.length ?? 0,
  };
}
