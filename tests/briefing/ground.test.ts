import { describe, expect, it } from 'vitest';
import {
  HEIGHT,
  isInside,
  marksOf,
  namesOf,
  pathOf,
  project,
  WIDTH,
} from '../../src/view/briefing/ground.ts';

const spot = (lat: number, lon: number, count: number) => ({
  lat,
  lon,
  count,
  counts: [count, 0, 0, 0, 0, 0],
});
const label = (id: string, lat: number, lon: number, rank: number) => ({
  ...{ id, kind: 'town', lat, lon, rank },
  names: { en: id, sq: id, srLatn: id, srCyrl: id },
});
const nameOf = ({ id }: { id: string }) => id;

describe('the map on paper', () => {
  it('holds the whole region', () => {
    for (const [lat, lon] of [
      [43.27, 20.6],
      [41.86, 20.6],
      [42.5, 20.02],
      [42.7, 21.79],
    ] as const)
      expect(isInside(project(lon, lat))).toBe(true);
    expect(HEIGHT).toBeGreaterThan(WIDTH * 0.8);
  });

  it('joins marks that would lie over one another, and loses no event', () => {
    const spots = [spot(42.88, 20.87, 5), spot(42.9, 20.87, 2), spot(42.2, 20.74, 1), spot(44.8, 20.46, 3)];
    const { marks, beyond } = marksOf(spots);
    expect(marks.map(({ count }) => count)).toEqual([7, 1]);
    expect(beyond).toBe(3);
    expect(marks[0]?.counts[0]).toBe(7);
  });

  it('writes no name over another or over a mark, the important first', () => {
    const labels = [
      label('second', 42.5, 20.9, 2),
      label('first', 42.5, 20.91, 1),
      label('far', 42.9, 21.2, 3),
    ];
    expect(namesOf(labels, [], nameOf).map(({ id }) => id)).toEqual(['first', 'far']);
    const { marks } = marksOf([spot(42.5, 20.91, 9)]);
    const [named] = namesOf(labels, marks, nameOf);
    expect(named?.y).toBeGreaterThan((marks[0]?.y ?? 0) + (marks[0]?.radius ?? 0));
  });

  it('leaves out points that do not show', () => {
    const ring = [
      [20, 42],
      [20.00001, 42],
      [21, 42],
      [21, 43],
      [20, 42],
    ] as const;
    expect(pathOf({ id: 'a', rings: [ring] }).match(/[ML]/g)).toHaveLength(4);
  });
});
