import { STATUSES } from '../../event/types.ts';
import { SHOWN_BY } from '../shown.ts';
import type { Table } from '../table.ts';
import { CODES } from './codes.ts';

/** Where the numbers of a found site are; those of one site lie side by side, because each row looks at them. */
export const AT = { lon: 0, lat: 1, place: 2, municipality: 3, shown: 4 } as const;
export const WIDTH = 8;

/** Sites in the order in which they turn up. */
export type Collected = {
  count: number;
  /** What is known of each, from `site · WIDTH` on. */
  lines: Int32Array;
  /** The found site and the code of each row; how many rows each found site and each code have. */
  foundOf: Uint32Array;
  codeOf: Uint16Array;
  ofFound: Uint32Array;
  ofCode: Uint32Array;
};

/** Reads every row once: finds the sites by an open hash table, and the codes. */
export function collect(table: Table): Collected {
  const { lon, lat, place, municipality, placePrecision, type, coding, status, killed, killedLow } = table;
  const [foundOf, codeOf] = [new Uint32Array(table.count), new Uint16Array(table.count)];
  const ofCode = new Uint32Array(CODES);
  let found = noSites(1 << 12);
  let lines = new Int32Array(found.length * (WIDTH / 2));
  let ofFound = new Uint32Array(found.length / 2);
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
        found = placed(lines, count);
        lines = grown(lines, new Int32Array(lines.length * 2));
        ofFound = grown(ofFound, new Uint32Array(ofFound.length * 2));
      }
    }
    const best = killed[row] ?? -1;
    const toll = best >= 0 ? best : (killedLow[row] ?? 0);
    const known = ((type[row] ?? 0) * 2 + (coding[row] ?? 0)) * STATUSES.length + (status[row] ?? 0);
    const code = known * 2 + (toll > 0 ? 1 : 0);
    foundOf[row] = site;
    codeOf[row] = code;
    ofFound[site] = (ofFound[site] ?? 0) + 1;
    ofCode[code] = (ofCode[code] ?? 0) + 1;
  }
  return { count, lines, foundOf, codeOf, ofFound, ofCode };
}

function grown<Column extends Int32Array | Uint32Array>(before: Column, after: Column): Column {
  after.set(before);
  return after;
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
