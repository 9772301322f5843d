import { FAMILIES } from '../../event/types.ts';
import type { Cells, MapWant } from '../answer.ts';
import { keyOf, keysOf, meanOf, rangeOf, stepOf } from '../grid.ts';
import type { Sites } from './sites.ts';

/** The grid of one zoom, kept live: every event that comes or goes changes the sums of its cell. */
export type Grid = {
  zoom: number;
  cell: number;
  /** Dots on each spot. */
  onSpot: Uint32Array;
  /** Adds what comes on a spot, or takes what goes. */
  add: (spot: number, sum: SiteSum) => void;
  clear: () => void;
  /** The cells that touch the wanted box and are not empty; `rowIn` finds the one row of a spot that is on the map. */
  cells: (want: MapWant, rowIn: (spot: number) => number) => Cells;
};

/** Events of a site. */
export type SiteSum = {
  families: Int32Array;
  total: number;
  machine: number;
  hollow: number;
  lethal: number;
};

/** An empty grid. */
export function createGrid(sites: Sites, zoom: number, cell: number): Grid {
  const step = stepOf(zoom, cell);
  const { x, y, count: spotCount } = sites.spots;
  const { keys, ofSpot } = findCells(x, y, step);
  const counts = new Uint32Array(keys.length * FAMILIES.length);
  const totals = new Uint32Array(keys.length);
  const machine = new Uint32Array(keys.length);
  const hollow = new Uint32Array(keys.length);
  const lethal = new Uint32Array(keys.length);
  const sumX = new Float64Array(keys.length);
  const sumY = new Float64Array(keys.length);
  /** Events on each spot; how many spots of a cell have any, and the sum of their numbers: the spot itself when it is one. */
  const onSpot = new Uint32Array(spotCount);
  const spots = new Uint32Array(keys.length);
  const spotSum = new Float64Array(keys.length);
  const columns = [counts, totals, machine, hollow, lethal, sumX, sumY, onSpot, spots, spotSum];

  const put = (column: Uint32Array | Float64Array, at: number, by: number) => {
    column[at] = (column[at] ?? 0) + by;
  };
  return {
    zoom,
    cell,
    onSpot,
    add(spot, sum) {
      const at = ofSpot[spot] ?? 0;
      for (let family = 0; family < FAMILIES.length; family++)
        put(counts, at * FAMILIES.length + family, sum.families[family] ?? 0);
      put(totals, at, sum.total);
      put(machine, at, sum.machine);
      put(hollow, at, sum.hollow);
      put(lethal, at, sum.lethal);
      put(sumX, at, sum.total * (x[spot] ?? 0));
      put(sumY, at, sum.total * (y[spot] ?? 0));
      const was = onSpot[spot] ?? 0;
      onSpot[spot] = was + sum.total;
      const turn = (was + sum.total > 0 ? 1 : 0) - (was > 0 ? 1 : 0);
      if (turn === 0) return;
      put(spots, at, turn);
      put(spotSum, at, turn * spot);
    },
    clear() {
      for (const column of columns) column.fill(0);
    },
    cells(want, rowIn) {
      const seen = keysOf(keys, rangeOf(want.box, step)).filter((at) => (totals[at] ?? 0) > 0);
      const pick = (column: Uint32Array) => Uint32Array.from(seen, (at) => column[at] ?? 0);
      const mean = (sums: Float64Array) =>
        Float64Array.from(seen, (at) => meanOf(sums[at] ?? 0, totals[at] ?? 1));
      const out = new Uint32Array(seen.length * FAMILIES.length);
      seen.forEach((at, i) => {
        out.set(counts.subarray(at * FAMILIES.length, (at + 1) * FAMILIES.length), i * FAMILIES.length);
      });
      return {
        zoom,
        cell,
        keys: Float64Array.from(seen, (at) => keys[at] ?? 0),
        x: mean(sumX),
        y: mean(sumY),
        counts: out,
        machine: pick(machine),
        hollow: pick(hollow),
        lethal: pick(lethal),
        spots: pick(spots),
        row: Int32Array.from(seen, (at) => (totals[at] === 1 ? rowIn(spotSum[at] ?? 0) : -1)),
      };
    },
  };
}

/** Names of the cells that hold a spot, ascending, and the cell of each spot. Spots run from west to east, and so do their columns. */
function findCells(
  x: Uint32Array,
  y: Uint32Array,
  step: number,
): { keys: Float64Array; ofSpot: Uint32Array } {
  const all = Float64Array.from(x, (east, spot) => keyOf(east, y[spot] ?? 0, step));
  const keys = all.slice().sort();
  let n = 0;
  for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) keys[n++] = keys[i] ?? 0;
  const cells = keys.slice(0, n);
  const ofSpot = new Uint32Array(x.length);
  let from = 0;
  for (let spot = 0; spot < all.length; spot++) {
    const key = all[spot] ?? 0;
    const column = keyOf(x[spot] ?? 0, 0, step);
    while ((cells[from] ?? 0) < column) from++;
    let [low, high] = [from, n];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    ofSpot[spot] = low;
  }
  return { keys: cells, ofSpot };
}
