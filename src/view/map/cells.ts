import { FAMILIES } from '../../event/types.ts';

/** What the map needs of each row, in unit Web Mercator; made once a table. */
export type MapPoints = {
  x: Float64Array;
  y: Float64Array;
  /** Index into {@link FAMILIES}. */
  family: Uint8Array;
  /** 1 where the place is known to settlement or better and may be a dot. */
  dot: Uint8Array;
  /** 1 where the event has not happened (planned, cancelled, denied). */
  hollow: Uint8Array;
  /** 1 where no person has looked at the coding. */
  machine: Uint8Array;
  killed: Int32Array;
};

/** Events that share a spot on the screen. */
export type Cell = {
  /** Mean position, unit Mercator. */
  x: number;
  y: number;
  rows: number[];
  byFamily: Uint32Array;
  /** Radius of its bubble in CSS pixels. */
  radius: number;
};

const CELL_PX = 44;
/** From this zoom on, only events of one and the same spot share a bubble. */
const SPOT_ZOOM = 13;

/** Radius of a bubble of `count` events: area grows with the logarithm, so that 1 and 1,000 both stay readable. */
export function bubbleRadius(count: number): number {
  return count === 1 ? 8 : Math.min(26, 10 + 2.1 * Math.log2(count));
}

/**
 * Groups rows by a world-anchored grid of 44 pixels at a zoom, then joins bubbles that would overlap, the larger first. The result does
 * not depend on where the map is panned to.
 */
export function gridCells(points: MapPoints, rows: Iterable<number>, zoom: number): Cell[] {
  const scale = 256 * 2 ** zoom;
  const step = zoom >= SPOT_ZOOM ? 2 : CELL_PX;
  const grid = new Map<number, Cell>();
  for (const row of rows) {
    if (!points.dot[row]) continue;
    const x = points.x[row] ?? 0;
    const y = points.y[row] ?? 0;
    const key = Math.floor((x * scale) / step) * 0x2000000 + Math.floor((y * scale) / step);
    let cell = grid.get(key);
    if (!cell) {
      cell = { x: 0, y: 0, rows: [], byFamily: new Uint32Array(FAMILIES.length), radius: 0 };
      grid.set(key, cell);
    }
    cell.x += x;
    cell.y += y;
    cell.rows.push(row);
    const family = points.family[row] ?? 0;
    cell.byFamily[family] = (cell.byFamily[family] ?? 0) + 1;
  }
  const cells = [...grid.values()];
  for (const cell of cells) {
    cell.x /= cell.rows.length;
    cell.y /= cell.rows.length;
    cell.radius = bubbleRadius(cell.rows.length);
  }
  return joinOverlaps(cells, scale);
}

function joinOverlaps(cells: Cell[], scale: number): Cell[] {
  cells.sort((a, b) => b.rows.length - a.rows.length || a.x - b.x || a.y - b.y);
  const kept: Cell[] = [];
  for (const cell of cells) {
    const host = kept.find((other) => {
      const reach = ((cell.radius + other.radius) * 0.9) / scale;
      const dx = cell.x - other.x;
      const dy = cell.y - other.y;
      return dx * dx + dy * dy < reach * reach;
    });
    if (!host) {
      kept.push(cell);
      continue;
    }
    const total = host.rows.length + cell.rows.length;
    host.x += ((cell.x - host.x) * cell.rows.length) / total;
    host.y += ((cell.y - host.y) * cell.rows.length) / total;
    for (const row of cell.rows) host.rows.push(row);
    for (let i = 0; i < host.byFamily.length; i++) {
      host.byFamily[i] = (host.byFamily[i] ?? 0) + (cell.byFamily[i] ?? 0);
    }
    host.radius = bubbleRadius(total);
  }
  return kept;
}
