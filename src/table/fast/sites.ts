import { PLACE_PRECISIONS } from '../../event/types.ts';
import { worldX, worldY } from '../grid.ts';
import type { Table } from '../table.ts';

/** How a site is shown: as a dot, as an area, or beside the map. */
export const SHOWN = { dot: 0, area: 1, country: 2 } as const;
const DOT_UNTIL = PLACE_PRECISIONS.indexOf('settlement');
const COUNTRY = PLACE_PRECISIONS.indexOf('country');

/**
 * Where events lie: a spot is a coordinate, a site a coordinate with its place, municipality and way of being shown. Events are many, sites few.
 * Spots are numbered from west to east, sites by their spot.
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
  /** Site of each row. */
  ofRow: Uint32Array;
};

/** Finds the sites of a table. */
export function findSites(table: Table): Sites {
  const { ofRow, firstRows } = collect(table);
  const order = firstRows
    .map((row, found) => ({ row, found, lon: table.lon[row] ?? 0, lat: table.lat[row] ?? 0 }))
    .sort((a, b) => a.lon - b.lon || a.lat - b.lat);
  const count = order.length;
  const renamed = new Uint32Array(count);
  const spot = new Uint32Array(count);
  const [lon, lat]: [number[], number[]] = [[], []];
  order.forEach((site, i) => {
    renamed[site.found] = i;
    if (lon.at(-1) !== site.lon || lat.at(-1) !== site.lat) {
      lon.push(site.lon);
      lat.push(site.lat);
    }
    spot[i] = lon.length - 1;
  });
  for (let row = 0; row < ofRow.length; row++) ofRow[row] = renamed[ofRow[row] ?? 0] ?? 0;
  return {
    count,
    spot,
    place: Uint32Array.from(order, ({ row }) => table.place[row] ?? 0),
    municipality: Uint32Array.from(order, ({ row }) => table.municipality[row] ?? 0),
    shown: Uint8Array.from(order, ({ row }) => shownOf(table.placePrecision[row] ?? 0)),
    spots: {
      count: lon.length,
      lon: Int32Array.from(lon),
      lat: Int32Array.from(lat),
      x: Uint32Array.from(lon, worldX),
      y: Uint32Array.from(lat, worldY),
    },
    ofRow,
  };
}

function shownOf(precision: number): number {
  if (precision <= DOT_UNTIL) return SHOWN.dot;
  return precision === COUNTRY ? SHOWN.country : SHOWN.area;
}

/** Numbers sites in the order in which they turn up, by an open hash table of their first rows. */
function collect(table: Table): { ofRow: Uint32Array; firstRows: number[] } {
  const { lon, lat, place, municipality, placePrecision } = table;
  const ofRow = new Uint32Array(table.count);
  const firstRows: number[] = [];
  let size = 1 << 12;
  let slots = new Int32Array(size).fill(-1);
  const hash = (row: number) => {
    let h = Math.imul(lon[row] ?? 0, 0x9e3779b1) ^ Math.imul(lat[row] ?? 0, 0x85ebca6b);
    h = Math.imul(h ^ (place[row] ?? 0), 0xc2b2ae35);
    return (h ^ (h >>> 15)) & (size - 1);
  };
  const grow = () => {
    size *= 2;
    slots = new Int32Array(size).fill(-1);
    firstRows.forEach((row, site) => {
      let at = hash(row);
      while (slots[at] !== -1) at = (at + 1) & (size - 1);
      slots[at] = site;
    });
  };
  for (let row = 0; row < table.count; row++) {
    const shown = shownOf(placePrecision[row] ?? 0);
    let at = hash(row);
    let site = slots[at] ?? -1;
    while (site !== -1) {
      const other = firstRows[site] ?? 0;
      if (
        lon[other] === lon[row] &&
        lat[other] === lat[row] &&
        place[other] === place[row] &&
        municipality[other] === municipality[row] &&
        shownOf(placePrecision[other] ?? 0) === shown
      )
        break;
      at = (at + 1) & (size - 1);
      site = slots[at] ?? -1;
    }
    if (site === -1) {
      site = firstRows.length;
      firstRows.push(row);
      slots[at] = site;
      if (firstRows.length * 2 > size) grow();
    }
    ofRow[row] = site;
  }
  return { ofRow, firstRows };
}
