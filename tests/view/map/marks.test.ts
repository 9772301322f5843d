import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/table/answer.ts';
import type { Frame } from '../../../src/view/map/CanvasLayer.ts';
import { gridFor, markAt, marksOf, spotOf } from '../../../src/view/map/marks.ts';

const ZOOM = 8;
const SCALE = 256 * 2 ** ZOOM;
const frame = { scale: SCALE, originX: 0, originY: 0, width: 1000, height: 800, zoom: ZOOM } as Frame;

/** Cells of a grid of 48 pixels, each given by its pixel and its number of events. */
function cellsAt(list: readonly (readonly [x: number, y: number, count: number])[]): Cells {
  return {
    zoom: ZOOM,
    cell: 48,
    keys: Float64Array.from(list, (_, i) => i + 100),
    x: Float64Array.from(list, ([x]) => x / SCALE),
    y: Float64Array.from(list, ([, y]) => y / SCALE),
    counts: Uint32Array.from(list.flatMap(([, , count]) => [count, 0, 0, 0, 0, 0])),
    machine: new Uint32Array(list.length),
    hollow: new Uint32Array(list.length),
    lethal: new Uint32Array(list.length),
    spots: Uint32Array.from(list, ([, , count]) => (count > 1 ? 2 : 1)),
    row: Int32Array.from(list, ([, , count], i) => (count === 1 ? i : -1)),
  };
}

describe('marks on the map', () => {
  it('put a single event exactly where it happened', () => {
    const [mark] = marksOf(cellsAt([[97, 200, 1]]), frame);
    expect(mark?.x).toBeCloseTo(97, 6);
    expect(mark?.y).toBeCloseTo(200, 6);
  });

  it('keep a bubble inside its cell, so that neighbours do not cover one another', () => {
    const marks = marksOf(
      cellsAt([
        [95, 100, 5000],
        [97, 100, 5000],
      ]),
      frame,
    );
    expect(marks).toHaveLength(2);
    const [a, b] = marks;
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThan((a?.radius ?? 0) + (b?.radius ?? 0));
  });

  it('join a single event that a bubble would cover, and lose none', () => {
    const cells = cellsAt([
      [72, 72, 300],
      [96.5, 72, 1],
      [400, 400, 1],
    ]);
    const marks = marksOf(cells, frame);
    expect(marks.map(({ count }) => count)).toEqual([1, 301]);
    const joined = marks.find(({ count }) => count === 301);
    expect(joined && spotOf(cells, joined)).toEqual({ zoom: ZOOM, cell: 48, keys: [100, 101] });
  });

  it('leave out what lies outside the window', () => {
    expect(marksOf(cellsAt([[-300, 100, 4]]), frame)).toEqual([]);
  });

  it('are found by the nearest middle', () => {
    const marks = marksOf(
      cellsAt([
        [100, 100, 1],
        [130, 100, 1],
      ]),
      frame,
    );
    expect(markAt(marks, 126, 101)?.x).toBeCloseTo(130, 6);
    expect(markAt(marks, 300, 300)).toBeNull();
  });
});

describe('the grid', () => {
  it('is kept while a zoom runs and renewed when it rests', () => {
    expect(gridFor(9.9, 9, false).zoom).toBe(9);
    expect(gridFor(9.9, 9, true).zoom).toBe(10);
    expect(gridFor(11.6, 9, false).zoom).toBe(11);
  });

  it('shows every coordinate by itself near by', () => {
    expect(gridFor(13.2, 12, false)).toEqual({ zoom: 13, cell: 2 });
  });
});
