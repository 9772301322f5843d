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
  const found = (at: number) => {
    const column = new Int32Array(count);
    for (let site = 0; site < count; site++) column[site] = lines[site * WIDTH + at] ?? 0;
    return column;
  };
  const [lon, lat, place, municipality, shown] = [
    found(AT.lon),
    found(AT.lat),
    found(AT.place),
    found(AT.municipality),
    found(AT.shown),
  ];
  const { start, items: order } = findSpots(lon, lat);
  const sites = {
    count,
    spot: new Uint32Array(count),
    place: new Uint32Array(count),
    municipality: new Uint32Array(count),
    shown: new Uint8Array(count),
    spots: spotsAt(order, start, lon, lat),
  };
  const rank = new Uint32Array(count);
  for (let spot = 0, site = 0; spot < sites.spots.count; spot++)
    for (; site < (start[spot + 1] ?? 0); site++) {
      const its = order[site] ?? 0;
      rank[its] = site;
      sites.spot[site] = spot;
      sites.place[site] = place[its] ?? 0;
      sites.municipality[site] = municipality[its] ?? 0;
      sites.shown[site] = shown[its] ?? 0;
    }
  const siteOf = indexes(ofRow.length, count);
  for (let row = 0; row < ofRow.length; row++) siteOf[row] = rank[ofRow[row] ?? 0] ?? 0;
  return { sites, siteOf };
}

/** The spots, each of which begins with one of the found sites in their order. */
function spotsAt(order: Uint32Array, start: Uint32Array, lon: Int32Array, lat: Int32Array): Sites['spots'] {
  const count = start.length - 1;
  const spots = {
    count,
    lon: new Int32Array(count),
    lat: new Int32Array(count),
    x: new Uint32Array(count),
    y: new Uint32Array(count),
  };
  for (let spot = 0; spot < count; spot++) {
    const first = order[start[spot] ?? 0] ?? 0;
    const [east, north] = [lon[first] ?? 0, lat[first] ?? 0];
    spots.lon[spot] = east;
    spots.lat[spot] = north;
    spots.x[spot] = worldX(east);
    spots.y[spot] = worldY(north);
  }
  return spots;
}

/** More than there are of latitudes, in units of the table. */
const LATITUDES = 2 ** 26;

/** Groups what is found by its coordinate, from west to east and then from south to north. */
function findSpots(lon: Int32Array, lat: Int32Array): Grouped {
  const keys = new Float64Array(lon.length);
  for (let i = 0; i < keys.length; i++) keys[i] = (lon[i] ?? 0) * LATITUDES + (lat[i] ?? 0);
  const sorted = keys.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] ?? 0;
  const spots = sorted.subarray(0, count);
  const spotOf = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) spotOf[i] = firstFrom(spots, keys[i] ?? 0);
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
        lines = twice(lines);
        found = placed(lines, count, found.length * 2);
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

function twice(lines: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(lines.length * 2);
  more.set(lines);
  return more;
}

/** The hash table of so many sites, in so many fields. */
function placed(lines: Int32Array, count: number, size: number): Int32Array<ArrayBuffer> {
  const found = noSites(size);
  for (let site = 0; site < count; site++) {
    const from = site * WIDTH;
    let at = startOf(lines[from] ?? 0, lines[from + AT.lat] ?? 0, lines[from + AT.place] ?? 0) & (size - 1);
    while (found[at] !== -1) at = (at + 1) & (size - 1);
    found[at] = site;
  }
  return found;
}
