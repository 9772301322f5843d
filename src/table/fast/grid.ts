import { firstFrom } from '../../base/search.ts';
import { FAMILIES } from '../../event/types.ts';
import type { Cells, MapWant } from '../answer.ts';
import { keyOf, keysOf, meanOf, rangeOf, stepOf } from '../grid.ts';
import { LINE, noneTold, type Shelf, tell } from './site-sum.ts';
import type { Sites } from './sites.ts';

/** The grid of one zoom, kept live: every event that comes or goes changes the sums of its cell. */
export type Grid = Shelf & {
  layout: Layout;
  /** Dots on each spot. */
  onSpot: Uint32Array;
  clear: () => void;
  /** The cells that touch the wanted box and are not empty; `rowIn` finds the one row of a spot that is on the map. */
  cells: (want: MapWant, rowIn: (spot: number) => number) => Cells;
};

/** Sums of positions of a cell: of all events, then how many spots have any, the sum of their numbers (the spot itself when it is one), and how many events there are. */
const AT = { x: 0, y: 1, spots: 2, spotSum: 3, total: 4 } as const;
const PLACES = 5;

/** Where the cells of a grid are. */
export type Layout = {
  zoom: number;
  cell: number;
  step: number;
  /** Names of the cells that hold a spot, ascending; the cell of each spot, and where its line begins. */
  keys: Float64Array;
  ofSpot: Uint32Array;
  lineOf: Uint32Array;
};

/** Lays a grid over the spots. */
export function layGrid({ spots: { x, y } }: Sites, zoom: number, cell: number): Layout {
  const step = stepOf(zoom, cell);
  const cells = findCells(x, y, step);
  return { zoom, cell, step, ...cells, lineOf: cells.ofSpot.map((at) => at * LINE) };
}

/** An empty grid, its lines at the beginning of `room`. */
export function createGrid(sites: Sites, layout: Layout, room: Int32Array): Grid {
  const { zoom, cell, step, keys, ofSpot, lineOf } = layout;
  const { x, y, count: spotCount } = sites.spots;
  const lines = room.subarray(0, keys.length * LINE).fill(0);
  const places = new Float64Array(keys.length * PLACES);
  const onSpot = new Uint32Array(spotCount);
  const told = noneTold();
  const put = (spot: number, by: number) => {
    const from = (ofSpot[spot] ?? 0) * PLACES;
    places[from + AT.total] = (places[from + AT.total] ?? 0) + by;
    places[from] = (places[from] ?? 0) + by * (x[spot] ?? 0);
    places[from + AT.y] = (places[from + AT.y] ?? 0) + by * (y[spot] ?? 0);
    const was = onSpot[spot] ?? 0;
    onSpot[spot] = was + by;
    const turn = (was + by > 0 ? 1 : 0) - (was > 0 ? 1 : 0);
    if (turn === 0) return;
    places[from + AT.spots] = (places[from + AT.spots] ?? 0) + turn;
    places[from + AT.spotSum] = (places[from + AT.spotSum] ?? 0) + turn * spot;
  };
  return {
    layout,
    onSpot,
    lines,
    lineOf,
    put,
    clear() {
      lines.fill(0);
      places.fill(0);
      onSpot.fill(0);
    },
    cells(want, rowIn) {
      const totalOf = (at: number) => places[at * PLACES + AT.total] ?? 0;
      const seen = keysOf(keys, rangeOf(want.box, step)).filter((at) => totalOf(at) > 0);
      const out: Cells = {
        zoom,
        cell,
        keys: new Float64Array(seen.length),
        x: new Float64Array(seen.length),
        y: new Float64Array(seen.length),
        counts: new Uint32Array(seen.length * FAMILIES.length),
        machine: new Uint32Array(seen.length),
        hollow: new Uint32Array(seen.length),
        lethal: new Uint32Array(seen.length),
        spots: new Uint32Array(seen.length),
        row: new Int32Array(seen.length).fill(-1),
      };
      for (let i = 0; i < seen.length; i++) {
        const at = seen[i] ?? 0;
        const place = at * PLACES;
        const { families, total, machine, hollow, lethal } = tell(lines, at * LINE, told);
        out.keys[i] = keys[at] ?? 0;
        out.x[i] = meanOf(places[place + AT.x] ?? 0, total);
        out.y[i] = meanOf(places[place + AT.y] ?? 0, total);
        out.counts.set(families, i * FAMILIES.length);
        out.machine[i] = machine;
        out.hollow[i] = hollow;
        out.lethal[i] = lethal;
        out.spots[i] = places[place + AT.spots] ?? 0;
        if (total === 1) out.row[i] = rowIn(places[place + AT.spotSum] ?? 0);
      }
      return out;
    },
  };
}

/** Names of the cells that hold a spot, ascending, and the cell of each spot. */
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
  for (let spot = 0; spot < all.length; spot++) ofSpot[spot] = firstFrom(cells, all[spot] ?? 0);
  return { keys: cells, ofSpot };
}
