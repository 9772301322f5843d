import { mercatorX, mercatorY } from '../base/mercator.ts';
import { firstFrom } from '../base/search.ts';

/** Positions are whole numbers of 2⁻³⁰ of the world, so that sums of them are exact. */
const WORLD = 2 ** 30;
/** Cells of a grid are named `column · KEY + row`. */
const KEY = 2 ** 26;

/** Whole-number position of a coordinate in degrees × 100,000. */
export function worldX(lon: number): number {
  return Math.round(mercatorX(lon / 1e5) * WORLD);
}

/** See {@link worldX}. */
export function worldY(lat: number): number {
  return Math.round(mercatorY(lat / 1e5) * WORLD);
}

/** Mean of `count` positions whose sum is `sum`, unit Web Mercator. */
export function meanOf(sum: number, count: number): number {
  return sum / (count * WORLD);
}

/** Width of a cell of `cell` pixels at a zoom, in whole-number positions. */
export function stepOf(zoom: number, cell: number): number {
  return (cell * WORLD) / (256 * 2 ** zoom);
}

/** Name of the cell of a position. */
export function keyOf(x: number, y: number, step: number): number {
  return Math.floor(x / step) * KEY + Math.floor(y / step);
}

/** Columns and rows of cells, first and last. */
export type CellRange = { left: number; top: number; right: number; bottom: number };

/** The columns and rows that touch a box of unit Web Mercator. */
export function rangeOf(box: { x0: number; y0: number; x1: number; y1: number }, step: number): CellRange {
  return {
    left: Math.floor((box.x0 * WORLD) / step),
    top: Math.floor((box.y0 * WORLD) / step),
    right: Math.floor((box.x1 * WORLD) / step),
    bottom: Math.floor((box.y1 * WORLD) / step),
  };
}

/** True when a cell lies in a range. */
export function inRange(key: number, range: CellRange): boolean {
  const column = Math.floor(key / KEY);
  const row = key - column * KEY;
  return column >= range.left && column <= range.right && row >= range.top && row <= range.bottom;
}

/** Positions, in ascending keys, of the cells of a range. */
export function keysOf(keys: Float64Array, range: CellRange): number[] {
  const found: number[] = [];
  const top = Math.max(0, range.top);
  let at = firstFrom(keys, range.left * KEY + top);
  while (at < keys.length) {
    const key = keys[at] ?? 0;
    const column = Math.floor(key / KEY);
    const row = key - column * KEY;
    if (column > range.right) break;
    if (row < top) at = firstFrom(keys, column * KEY + top);
    else if (row > range.bottom) at = firstFrom(keys, (column + 1) * KEY + top);
    else found.push(at++);
  }
  return found;
}
