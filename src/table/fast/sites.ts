import { worldX, worldY } from '../grid.ts';
import { SHOWN_BY } from '../shown.ts';
import type { Table } from '../table.ts';
import { type Index, indexes } from './indexes.ts';

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
  const order = Uint32Array.from(lon.keys()).sort(
    (a, b) => (lon[a] ?? 0) - (lon[b] ?? 0) || (lat[a] ?? 0) - (lat[b] ?? 0),
  );
  const spot = new Uint32Array(lon.length);
  const rank = new Uint32Array(lon.length);
  const [spotLon, spotLat]: [number[], number[]] = [[], []];
  order.forEach((found, site) => {
    const [east, north] = [lon[found] ?? 0, lat[found] ?? 0];
    if (spotLon.at(-1) !== east || spotLat.at(-1) !== north) {
      spotLon.push(east);
      spotLat.push(north);
    }
    spot[site] = spotLon.length - 1;
    rank[found] = site;
  });
  const siteOf = indexes(ofRow.length, lon.length);
  for (let row = 0; row < ofRow.length; row++) siteOf[row] = rank[ofRow[row] ?? 0] ?? 0;
  const sites = {
    count: lon.length,
    spot,
    place: order.map((found) => place[found] ?? 0),
    municipality: order.map((found) => municipality[found] ?? 0),
    shown: Uint8Array.from(order, (found) => shown[found] ?? 0),
    spots: {
      count: spotLon.length,
      lon: Int32Array.from(spotLon),
      lat: Int32Array.from(spotLat),
      x: Uint32Array.from(spotLon, worldX),
      y: Uint32Array.from(spotLat, worldY),
    },
  };
  return { sites, siteOf };
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
