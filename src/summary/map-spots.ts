import { FAMILIES } from '../event/types.ts';
import type { List } from '../table/answer.ts';
import { SHOWN, SHOWN_BY } from '../table/shown.ts';
import type { Table } from '../table/table.ts';
import { spotOf } from './spots.ts';

/** Events at one point. */
export type MapSpot = { lat: number; lon: number; count: number; counts: number[] };

/** Where the events of a list lie: points, areas of which no more is known (by the id of the municipality or region), and those of a country. */
export type MapSpots = { spots: MapSpot[]; areas: Map<string, number>; countries: number };

/** Gathers a list by where its events lie, the points with the most events last, so that they are drawn above. */
export function mapSpots(list: List | null): MapSpots {
  const points = new Map<string, MapSpot>();
  const areas = new Map<string, number>();
  let countries = 0;
  for (let row = 0; row < (list?.table.count ?? 0); row++) {
    const table = list?.table as Table;
    const shown = SHOWN_BY[table.placePrecision[row] ?? 0];
    if (shown === SHOWN.country) {
      countries++;
    } else if (shown === SHOWN.area) {
      const id = table.places[spotOf(table, row)]?.id ?? '';
      areas.set(id, (areas.get(id) ?? 0) + 1);
    } else {
      const [lat, lon] = [(table.lat[row] ?? 0) / 1e5, (table.lon[row] ?? 0) / 1e5];
      const key = `${lat},${lon}`;
      const spot = points.get(key) ?? { lat, lon, count: 0, counts: FAMILIES.map(() => 0) };
      points.set(key, spot);
      spot.count++;
      const family = table.family[row] ?? 0;
      spot.counts[family] = (spot.counts[family] ?? 0) + 1;
    }
  }
  return { spots: [...points.values()].sort((a, b) => a.count - b.count), areas, countries };
}
