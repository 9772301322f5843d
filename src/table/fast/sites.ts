import { firstFrom } from '../../base/search.ts';
import { worldX, worldY } from '../grid.ts';
import { SHOWN_BY } from '../shown.ts';
import type { Table } from '../table.ts';
import { type Grouped, groupBy, type Index, indexes } from './indexes.ts';

/**
 * Where events lie: a spot is a coordinate, a site a coordinate with its place, municipality and way of being shown. Events are many, sites few.
 * Both are numbered from west to east, so that what lies together is counted together.
 */
export type Sites = {
  count: number;
  spot: Uint32Array;
  /** Index into `places`. */
  place: Uint32Array;
  /** Index into `places` plus one; 0 = none. */
  municipality: Uint32Array;
  /** One of SHOWN. */
  shown: Uint8Array;
  spots: { count: number; lon: Int32Array; lat: Int32Array; x: Uint32Array; y: Uint32Array };
};

/** Finds the sites of a table, and the site of each row. */
export function findSites(table: Table): { sites: Sites; siteOf: Index } {
  const { ofRow, count, lines } = collect(table);
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
  const siteOf = indexes(ofRow.length, count);
  for (let row = 0; row < ofRow.length; row++) siteOf[row] = rank[ofRow[row] ?? 0] ?? 0;
  const sites = { count, spot, place, municipality, shown, spots: { count: spots, lon, lat, x, y } };
  return { sites, siteOf };
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

/** Where the numbers of a found site are; those of one site lie side by side, because each row looks at them. */
const AT = { lon: 0, lat: 1, place: 2, municipality: 3, shown: 4 } as const;
const WIDTH = 8;

/** Numbers sites in the order in which they turn up, by an open hash table: the found site of each row, and the lines of all. */
function collect(table: Table) {
  const { lon, lat, place, municipality, placePrecision } = table;
  const ofRow = new Uint32Array(table.count);
  let found = noSites(1 << 12);
  let lines = new Int32Array(found.length * (WIDTH / 2));
  let count = 0;
  for (let row = 0; row < table.count; row++) {
    const east = lon[row] ?? 0;
    const north = lat[row] ?? 0;
    const where = place[row] ?? 0;
    const within = municipality[row] ?? 0;
    const how = SHOWN_BY[placePrecision[row] ?? 0] ?? 0;
    const mask = found.length - 1;
    let at = startOf(east, north, where) & mask;
    let site = found[at] ?? -1;
    while (site !== -1) {
      const from = site * WIDTH;
      if (
        lines[from] === east &&
        lines[from + AT.lat] === north &&
        lines[from + AT.place] === where &&
        lines[from + AT.municipality] === within &&
        lines[from + AT.shown] === how
      )
        break;
      at = (at + 1) & mask;
      site = found[at] ?? -1;
    }
    if (site === -1) {
      site = count++;
      lines.set([east, north, where, within, how], site * WIDTH);
      found[at] = site;
      if (count * 2 >= found.length) {
        const before = lines;
        lines = new Int32Array(before.length * 2);
        lines.set(before);
        found = placed(lines, count);
      }
    }
    ofRow[row] = site;
  }
  return { ofRow, count, lines };
}

const noSites = (size: number) => new Int32Array(size).fill(-1);

function startOf(east: number, north: number, place: number): number {
  const mixed = Math.imul(Math.imul(east, 0x9e3779b1) ^ Math.imul(north, 0x85ebca6b) ^ place, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

/** The hash table of so many sites, in twice as many fields as may be taken. */
function placed(lines: Int32Array, count: number): Int32Array<ArrayBuffer> {
  const found = noSites(count * 4);
  for (let site = 0; site < count; site++) {
    const from = site * WIDTH;
    let at =
      startOf(lines[from] ?? 0, lines[from + AT.lat] ?? 0, lines[from + AT.place] ?? 0) & (count * 4 - 1);
    while (found[at] !== -1) at = (at + 1) & (count * 4 - 1);
    found[at] = site;
  }
  return found;
}
