import { firstFrom } from '../../base/search.ts';
import { worldX, worldY } from '../grid.ts';
import { AT, type Collected, WIDTH } from './collect.ts';
import { type Grouped, groupBy } from './indexes.ts';

/**
 * Where events lie: a spot is a coordinate, a site a coordinate with its place, municipality and way of being shown. Events are many, sites few.
 * Both are numbered from west to east, so that what lies together is counted together.
 */
export type Sites = {
  count: number;
  /** The site of each that was collected. */
  rank: Uint32Array;
  spot: Uint32Array;
  /** Index into `places`. */
  place: Uint32Array;
  /** Index into `places` plus one; 0 = none. */
  municipality: Uint32Array;
  /** One of SHOWN. */
  shown: Uint8Array;
  spots: { count: number; lon: Int32Array; lat: Int32Array; x: Uint32Array; y: Uint32Array };
};

/** Numbers what was collected as sites. */
export function findSites({ lines, count }: Collected): Sites {
  const { start, items: order } = findSpots(lines, count);
  const spots = start.length - 1;
  const [rank, spot] = [new Uint32Array(count), new Uint32Array(count)];
  const [place, municipality] = [new Uint32Array(count), new Uint32Array(count)];
  const shown = new Uint8Array(count);
  const [lon, lat] = [new Int32Array(spots), new Int32Array(spots)];
  const [x, y] = [new Uint32Array(spots), new Uint32Array(spots)];
  for (let here = 0, site = 0; here < spots; here++) {
    const first = (order[site] ?? 0) * WIDTH;
    const [east, north] = [lines[first] ?? 0, lines[first + AT.lat] ?? 0];
    lon[here] = east;
    lat[here] = north;
    x[here] = worldX(east);
    y[here] = worldY(north);
    for (const end = start[here + 1] ?? 0; site < end; site++) {
      const found = order[site] ?? 0;
      const line = found * WIDTH;
      rank[found] = site;
      spot[site] = here;
      place[site] = lines[line + AT.place] ?? 0;
      municipality[site] = lines[line + AT.municipality] ?? 0;
      shown[site] = lines[line + AT.shown] ?? 0;
    }
  }
  return { count, rank, spot, place, municipality, shown, spots: { count: spots, lon, lat, x, y } };
}

/** More than there are of latitudes, in units of the table. */
const LATITUDES = 2 ** 26;

/** Groups what is found by its coordinate, from west to east and then from south to north. */
function findSpots(lines: Int32Array, found: number): Grouped {
  const keys = new Float64Array(found);
  for (let i = 0; i < found; i++)
    keys[i] = (lines[i * WIDTH] ?? 0) * LATITUDES + (lines[i * WIDTH + AT.lat] ?? 0);
  const sorted = keys.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] ?? 0;
  const spots = sorted.subarray(0, count);
  const spotOf = new Uint32Array(found);
  for (let i = 0; i < found; i++) spotOf[i] = firstFrom(spots, keys[i] ?? 0);
  return groupBy(spotOf, count);
}
