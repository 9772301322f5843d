import { FAMILIES } from '../../event/types.ts';
import type { Box, Cells, MapWant, Spot } from '../../table/answer.ts';
import type { Frame } from './CanvasLayer.ts';
import { bubbleRadius, type Mark } from './paint.ts';

/** Width of a cell of the grid, in pixels at the grid's zoom. */
const CELL_PX = 48;
/** From this zoom on, only events of one and the same spot share a mark. */
const SPOT_ZOOM = 13;
const SPOT_PX = 2;
const WIDTH = FAMILIES.length;

/**
 * The grid to ask for at a zoom. While a gesture runs, the last grid is kept for more than a level (its bubbles are drawn where they belong at
 * the new zoom), so that a zoom does not wait for a new grid at each step.
 */
export function gridFor(zoom: number, last: number | null, resting: boolean): Pick<MapWant, 'zoom' | 'cell'> {
  const fitting = Math.floor(zoom + 0.3);
  const spots = (level: number) => level >= SPOT_ZOOM;
  const keep = !resting && last !== null && Math.abs(fitting - last) <= 1 && spots(last) === spots(fitting);
  const level = keep ? last : fitting;
  return { zoom: level, cell: spots(level) ? SPOT_PX : CELL_PX };
}

/** Where a frame lies in the world. */
type Where = Pick<Frame, 'width' | 'height' | 'scale' | 'originX' | 'originY'>;

/**
 * The part of the world in a frame, with some room round it, rounded outward to tiles of the grid's zoom, so that a pan or a zoom asks anew only now and
 * then.
 */
export function boxOf({ width, height, scale, originX, originY }: Where, gridZoom: number): Box {
  const room = 60;
  const tiles = 2 ** gridZoom;
  const before = (at: number) => Math.floor((at / scale) * tiles) / tiles;
  const after = (at: number) => Math.ceil((at / scale) * tiles) / tiles;
  return {
    x0: before(originX - room),
    y0: before(originY - room),
    x1: after(originX + width + room),
    y1: after(originY + height + room),
  };
}

/** Whether a part of the world holds all of a frame. */
export function holds(box: Box, { width, height, scale, originX, originY }: Where): boolean {
  return (
    box.x0 <= originX / scale &&
    box.y0 <= originY / scale &&
    box.x1 >= (originX + width) / scale &&
    box.y1 >= (originY + height) / scale
  );
}

/**
 * Where the cells lie on a frame, the fullest last. A bubble is kept inside its cell, so that neighbours do not cover one another; a single event
 * stays exactly where it happened, and joins a bubble that would cover it.
 */
export function marksOf(cells: Cells, frame: Frame): Mark[] {
  const { scale, originX, originY, width, height } = frame;
  const step = (cells.cell / 2 ** cells.zoom / 256) * scale;
  const marks: Mark[] = [];
  for (let i = 0; i < cells.keys.length; i++) {
    let count = 0;
    for (let k = 0; k < WIDTH; k++) count += cells.counts[WIDTH * i + k] ?? 0;
    if (count === 0) continue;
    let x = (cells.x[i] ?? 0) * scale;
    let y = (cells.y[i] ?? 0) * scale;
    const radius = bubbleRadius(count);
    if ((cells.spots[i] ?? 1) > 1 && count > 1) {
      x = within(x, step, radius);
      y = within(y, step, radius);
    }
    x -= originX;
    y -= originY;
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) continue;
    marks.push({ cells: [i], x, y, radius, count });
  }
  marks.sort((a, b) => a.count - b.count);
  return cells.cell > SPOT_PX ? joinCovered(marks) : marks;
}

/** How much of the sum of two radii may be between their middles before the marks count as one. */
const COVER = 0.85;

/** Joins each mark that a fuller one covers to it. Only near ones are compared: marks are filed by squares of the size of the largest. */
function joinCovered(marks: readonly Mark[]): Mark[] {
  const files = new Map<number, Mark[]>();
  const fileOf = (x: number, y: number) => Math.floor(y / CELL_PX) * 4096 + Math.floor(x / CELL_PX);
  const kept: Mark[] = [];
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (!mark) continue;
    const home = fileOf(mark.x, mark.y);
    let host: Mark | undefined;
    for (const row of [-4096, 0, 4096]) {
      for (let column = -1; column <= 1 && !host; column++) {
        host = files.get(home + row + column)?.find((other) => covers(other, mark));
      }
    }
    if (host) {
      host.cells.push(...mark.cells);
      host.count += mark.count;
      host.radius = bubbleRadius(host.count);
      continue;
    }
    kept.push(mark);
    const file = files.get(home);
    if (file) file.push(mark);
    else files.set(home, [mark]);
  }
  return kept.reverse();
}

function covers(a: Mark, b: Mark): boolean {
  const reach = (a.radius + b.radius) * COVER;
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < reach * reach;
}

/** Keeps a coordinate so far inside its cell that a bubble of the radius does not leave it. */
function within(value: number, step: number, radius: number): number {
  const left = Math.floor(value / step) * step;
  const room = Math.min(radius + 1, step / 2);
  return Math.min(left + step - room, Math.max(left + room, value));
}

/** The mark under a point of the frame. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | null {
  let best: Mark | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= Math.max(12, mark.radius + 3) && distance < nearest) {
      nearest = distance;
      best = mark;
    }
  }
  return best;
}

/** The mark of a cell as a spot that opens as a list. */
export function spotOf(cells: Cells, mark: Mark): Spot {
  return { zoom: cells.zoom, cell: cells.cell, keys: mark.cells.map((cell) => cells.keys[cell] ?? 0) };
}
