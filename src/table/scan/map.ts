import { FAMILIES } from '../../event/types.ts';
import type { Cells, Density, MapAnswer, MapWant, PlaceCounts, Spot } from '../answer.ts';
import { inRange, keyOf, meanOf, rangeOf, stepOf } from '../grid.ts';
import { groupPlace } from '../groups.ts';
import { killedOf } from '../match.ts';
import { HOLLOW, REVIEWED, SHOWN, SHOWN_BY } from '../shown.ts';
import type { Table } from '../table.ts';

/** Whole-number positions of every row (see `grid.ts`). */
export type Positions = { x: Float64Array; y: Float64Array };

/** What the map shows of the given rows. */
export function mapOf(table: Table, positions: Positions, rows: Uint32Array, want: MapWant): MapAnswer {
  const shown = (how: number) => rows.filter((row) => SHOWN_BY[table.placePrecision[row] ?? 0] === how);
  const own = (row: number) => table.place[row] ?? 0;
  const dots = shown(SHOWN.dot);
  return {
    cells: countCells(table, positions, dots, want),
    areas: countPlaces(table, shown(SHOWN.area), own),
    countries: countPlaces(table, shown(SHOWN.country), own),
    municipalities: countPlaces(table, want.municipalities ? rows : new Uint32Array(0), (row) =>
      groupPlace(table, row),
    ),
    density: want.density === null ? null : countDensity(positions, dots, want, want.density),
  };
}

type Cell = {
  key: number;
  rows: number[];
  spots: Set<string>;
  x: number;
  y: number;
};

function countCells(table: Table, positions: Positions, rows: Uint32Array, want: MapWant): Cells {
  const step = stepOf(want.zoom, want.cell);
  const range = rangeOf(want.box, step);
  const byKey = new Map<number, Cell>();
  for (const row of rows) {
    const [x, y] = [positions.x[row] ?? 0, positions.y[row] ?? 0];
    const key = keyOf(x, y, step);
    if (!inRange(key, range)) continue;
    let cell = byKey.get(key);
    if (!cell) {
      cell = { key, rows: [], spots: new Set(), x: 0, y: 0 };
      byKey.set(key, cell);
    }
    cell.rows.push(row);
    cell.spots.add(`${table.lon[row]} ${table.lat[row]}`);
    cell.x += x;
    cell.y += y;
  }
  const cells = [...byKey.values()].sort((a, b) => a.key - b.key);
  const count = (holds: (row: number) => boolean) =>
    Uint32Array.from(cells, (cell) => cell.rows.filter(holds).length);
  return {
    zoom: want.zoom,
    cell: want.cell,
    keys: Float64Array.from(cells, ({ key }) => key),
    x: Float64Array.from(cells, (cell) => meanOf(cell.x, cell.rows.length)),
    y: Float64Array.from(cells, (cell) => meanOf(cell.y, cell.rows.length)),
    counts: Uint32Array.from(
      cells.flatMap((cell) =>
        FAMILIES.map((_, family) => cell.rows.filter((row) => table.family[row] === family).length),
      ),
    ),
    machine: count((row) => table.coding[row] !== REVIEWED),
    hollow: count((row) => HOLLOW[table.status[row] ?? 0] === true),
    lethal: count((row) => killedOf(table, row) > 0),
    spots: Uint32Array.from(cells, (cell) => cell.spots.size),
    row: Int32Array.from(cells, ({ rows: [row = -1, ...others] }) => (others.length === 0 ? row : -1)),
  };
}

function countPlaces(table: Table, rows: Uint32Array, placeOf: (row: number) => number): PlaceCounts {
  const counts = new Uint32Array(table.places.length * FAMILIES.length);
  const machine = new Uint32Array(table.places.length);
  const seen = new Uint8Array(table.places.length);
  for (const row of rows) {
    const place = placeOf(row);
    const at = place * FAMILIES.length + (table.family[row] ?? 0);
    seen[place] = 1;
    counts[at] = (counts[at] ?? 0) + 1;
    if (table.coding[row] !== REVIEWED) machine[place] = (machine[place] ?? 0) + 1;
  }
  const place = Uint32Array.from(seen.keys()).filter((index) => seen[index] === 1);
  return {
    place,
    counts: Uint32Array.from(
      [...place].flatMap((index) =>
        FAMILIES.map((_, family) => counts[index * FAMILIES.length + family] ?? 0),
      ),
    ),
    machine: place.map((index) => machine[index] ?? 0),
  };
}

function countDensity(positions: Positions, rows: Uint32Array, want: MapWant, pixels: number): Density {
  const step = stepOf(want.zoom, pixels);
  const { left, top, right, bottom } = rangeOf(want.box, step);
  const columns = right - left + 1;
  const counts = new Uint32Array(columns * (bottom - top + 1));
  for (const row of rows) {
    const column = Math.floor((positions.x[row] ?? 0) / step) - left;
    const line = Math.floor((positions.y[row] ?? 0) / step) - top;
    if (column < 0 || column >= columns || line < 0 || line > bottom - top) continue;
    const at = line * columns + column;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { step: meanOf(step, 1), left, top, columns, rows: bottom - top + 1, counts };
}

/** Tells the rows of a spot: dots of its cells, or events known only to its place. */
export function spotTest(table: Table, positions: Positions, spot: Spot): (row: number) => boolean {
  const isDot = (row: number) => SHOWN_BY[table.placePrecision[row] ?? 0] === SHOWN.dot;
  if ('place' in spot) return (row) => table.place[row] === spot.place && !isDot(row);
  const step = stepOf(spot.zoom, spot.cell);
  const keys = new Set(spot.keys);
  return (row) => isDot(row) && keys.has(keyOf(positions.x[row] ?? 0, positions.y[row] ?? 0, step));
}
