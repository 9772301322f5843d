import { describe, expect, it } from 'vitest';
import { modeAt, spanAt } from '../../../src/view/timeline/gestures.ts';
import { forcePaths, incidentPaths, mostJoined, visitPaths } from '../../../src/view/timeline/lanes.ts';
import { createScale } from '../../../src/view/timeline/scale.ts';

const domain = { from: 0, to: 99 };
const scale = createScale({ start: 0, days: 100 }, 0, 1000);

describe('a drag', () => {
  it('on free ground draws a span in either direction', () => {
    const drag = { mode: 'new' as const, anchor: 40, start: { from: 40, to: 40 } };
    expect(spanAt(605, drag, scale, domain)).toEqual({ from: 40, to: 60 });
    expect(spanAt(105, drag, scale, domain)).toEqual({ from: 10, to: 40 });
  });

  it('inside moves it, and keeps its length at the edges', () => {
    const drag = { mode: 'move' as const, anchor: 50, start: { from: 45, to: 55 } };
    expect(spanAt(605, drag, scale, domain)).toEqual({ from: 55, to: 65 });
    expect(spanAt(5000, drag, scale, domain)).toEqual({ from: 89, to: 99 });
    expect(spanAt(-5000, drag, scale, domain)).toEqual({ from: 0, to: 10 });
  });

  it('at an edge resizes it, also past the other edge', () => {
    const drag = { mode: 'from' as const, anchor: 20, start: { from: 20, to: 30 } };
    expect(spanAt(255, drag, scale, domain)).toEqual({ from: 25, to: 30 });
    expect(spanAt(455, drag, scale, domain)).toEqual({ from: 30, to: 45 });
  });

  it('takes what lies under the pointer', () => {
    const span = { from: 20, to: 29 };
    expect([50, 202, 250, 299, 400].map((x) => modeAt(x, scale, span))).toEqual([
      'new',
      'from',
      'move',
      'to',
      'new',
    ]);
  });
});

describe('lanes', () => {
  const lane = { top: 0, height: 100 };

  it('stack incidents by family; forces and visits do not count', () => {
    const bins = {
      first: Int32Array.of(10, 20),
      last: Int32Array.of(19, 29),
      counts: Uint32Array.of(1, 3, 0, 0, 9, 9, 2, 0, 0, 0, 0, 0),
    };
    const { paths, most } = incidentPaths(bins, scale, lane);
    expect(most).toBe(4);
    expect(paths[0]).toBe('M100 75h99.3v25H100zM200 50h99.3v50H200z');
    expect(paths[1]).toBe('M100 0h99.3v75H100z');
    expect(paths.slice(2)).toEqual(['', '']);
  });

  it('leave a gap where no strength was reported for half a year', () => {
    const wide = createScale({ start: 0, days: 1000 }, 0, 1000);
    const level = (first: number, value: number) => ({
      row: first,
      first,
      last: first,
      force: 'KFOR' as const,
      value,
      bound: 'exact' as const,
      nations: null,
      count: 1,
      lowest: value,
      highest: value,
    });
    const { line } = forcePaths([level(100, 4000), level(200, 5000), level(900, 3000)], wide, lane);
    expect(line.match(/M\d+/g)).toEqual(['M100', 'M200', 'M900']);
    expect(line).toContain('H380M900');
    expect(line).toContain('H200V');
  });

  it('keep announced visits apart from those that took place', () => {
    const visit = (first: number, person: number, planned: boolean) => ({
      row: first,
      first,
      last: first,
      person,
      planned,
      count: 1,
    });
    const { happened, planned, track } = visitPaths(
      [visit(10, 7, false), visit(20, 8, true)],
      [7],
      scale,
      lane,
    );
    expect(track).toBe(50);
    expect(happened).toMatch(/^M100 1\.5/);
    expect(planned).toMatch(/^M200 51\.5/);
  });
});

describe('too many visits to be shown one by one', () => {
  const joined = (first: number, count: number, planned = false) => ({
    ...{ row: -1, first, last: first + 9, count, person: -1, planned },
  });

  it('are bars as high as their number, planned ones upon those that took place', () => {
    const visits = [joined(0, 30), joined(0, 10, true), joined(50, 20)];
    const { happened, planned } = visitPaths(visits, [], scale, { top: 0, height: 40 });
    expect(mostJoined(visits, scale)).toBe(40);
    expect(happened).toBe('M0 10h99.3v30H0zM500 20h99.3v20H500z');
    expect(planned).toBe('M0 0h99.3v10H0z');
  });
});
