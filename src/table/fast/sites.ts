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
  const { ofRow, lon, lat, place, municipality, shown } = collect(table);
  const { start, items: order } = findSpots(lon, lat);
  const spot = new Uint32Array(order.length);
  const rank = new Uint32Array(order.length);
  for (let at = 0; at + 1 < start.length; at++) spot.fill(at, start[at], start[at + 1]);
  for (let site = 0; site < order.length; site++) rank[order[site] ?? 0] = site;
  const siteOf = indexes(ofRow.length, order.length);
  for (let row = 0; row < ofRow.length; row++) siteOf[row] = rank[ofRow[row] ?? 0] ?? 0;
  const firsts = start.subarray(0, -1);
  const [spotLon, spotLat] = [lon, lat].map((degrees) =>
    Int32Array.from(firsts, (first) => degrees[order[first] ?? 0] ?? 0),
  ) as [Int32Array, Int32Array];
  const sites = {
    count: order.length,
    spot,
    place: order.map((found) => place[found] ?? 0),
    municipality: order.map((found) => municipality[found] ?? 0),
    shown: Uint8Array.from(order, (found) => shown[found] ?? 0),
    spots: {
      count: spotLon.length,
      lon: spotLon,
      lat: spotLat,
      x: Uint32Array.from(spotLon, worldX),
      y: Uint32Array.from(spotLat, worldY),
    },
  };
  return { sites, siteOf };
}

/** More than there are of latitudes, in units of the table. */
const LATITUDES = 2 ** 26;

/** Groups what is found by its coordinate, from west to east and then from south to north. */
function findSpots(lon: Int32Array, lat: Int32Array): Grouped {
  const keys = Float64Array.from(lon, (east, found) => east * LATITUDES + (lat[found] ?? 0));
  const sorted = keys.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] ?? 0;
  const spots = sorted.subarray(0, count);
  return groupBy(
    Uint32Array.from(keys, (key) => firstFrom(spots, key)),
    count,
  );
}

/** Where the numbers of a found site are; those of one site lie side by side, because each row looks at them. */
const AT = { lon: 0, lat: 1, place: 2, municipality: 3, shown: 4 } as const;
const WIDTH = 8;

/** Numbers sites in the order in which they turn up, by an open hash table. */
function collect(table: Table) {
  const { lon, lat, place, municipality, placePrecision } = table;
  const ofRow = new Uint32Array(table.count);
  let size = 1 << 12;
  let found = new Int32Array(size).fill(-1);
  let lines = new Int32Array((size / 2) * WIDTH);
  let count = 0;
  const start = (east: number, north: number, at: number) => {
    const mixed = Math.imul(Math.imul(east, 0x9e3779b1) ^ Math.imul(north, 0x85ebca6b) ^ at, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 15)) & (size - 1);
  };
  const grow = () => {
    size *= 2;
    found = new Int32Array(size).fill(-1);
    const before = lines;
    lines = new Int32Array((size / 2) * WIDTH);
    lines.set(before);
    for (let site = 0; site < count; site++) {
      const from = site * WIDTH;
      let at = start(lines[from] ?? 0, lines[from + AT.lat] ?? 0, lines[from + AT.place] ?? 0);
      while (found[at] !== -1) at = (at + 1) & (size - 1);
      found[at] = site;
    }
  };
  for (let row = 0; row < table.count; row++) {
    const east = lon[row] ?? 0;
    const north = lat[row] ?? 0;
    const where = place[row] ?? 0;
    const within = municipality[row] ?? 0;
    const how = SHOWN_BY[placePrecision[row] ?? 0] ?? 0;
    let at = start(east, north, where);
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
      at = (at + 1) & (size - 1);
      site = found[at] ?? -1;
    }
    if (site === -1) {
      site = count++;
      lines.set([east, north, where, within, how], site * WIDTH);
      found[at] = site;
      if (count * 2 >= size) grow();
    }
    ofRow[row] = site;
  }
  const column = (at: number) =>
    Int32Array.from({ length: count }, (_, site) => lines[site * WIDTH + at] ?? 0);
  return {
    ofRow,
    lon: column(AT.lon),
    lat: column(AT.lat),
    place: column(AT.place),
    municipality: column(AT.municipality),
    shown: column(AT.shown),
  };
}
