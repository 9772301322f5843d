import { describe, expect, it } from 'vitest';
import { brief } from '../../src/summary/briefing.ts';
import { clockOf, grainOf } from '../../src/summary/clock.ts';
import { EVERYTHING } from '../../src/table/selection.ts';
import { archive, day, PERIOD } from './helpers.ts';

const ask = (part = {}) => brief(archive(), { ...EVERYTHING, ...part }, PERIOD);

describe('a briefing', () => {
  it('compares with the period before, even when the selection begins with the period', async () => {
    const open = await ask();
    const bounded = await ask({ from: PERIOD.period.from, to: PERIOD.period.to });
    for (const { summary, comparable } of [open, bounded]) {
      expect(summary.figures.map(({ name, value, before }) => [name, value, before])).toEqual([
        ['incidents', 4, 1],
        ['killed', 3, 1],
        ['injured', 12, 0],
        ['detained', 0, 0],
      ]);
      expect(comparable).toBe(true);
    }
  });

  it('counts incidents by municipality, with those known only to a country apart', async () => {
    const { places, unplaced } = await ask();
    expect(
      places.map(({ place, count, before, killed, injured }) => [place.id, count, before, killed, injured]),
    ).toEqual([
      ['zvecan-municipality', 2, 1, 3, 2],
      ['leposavic-municipality', 1, 0, 0, 10],
    ]);
    expect(unplaced).toBe(1);
  });

  it('names the incidents with most casualties first', async () => {
    const { main } = await ask();
    expect(main?.rows.map((row) => main.table.ids.at(row))).toEqual(['clash', 'riot', 'late', 'vague']);
  });

  it('tells visits of the period, before it and due after it', async () => {
    const { summary, visitsBefore } = await ask({ to: PERIOD.period.to });
    expect(summary.visits.past?.rows).toHaveLength(1);
    expect(summary.visits.due?.rows).toHaveLength(1);
    expect(visitsBefore).toBe(1);
  });

  it('puts on the map what is known to a place, hatches areas and counts the rest', async () => {
    const { map } = await ask();
    expect(map.spots.map(({ count }) => count)).toEqual([1, 2]);
    expect([...map.areas]).toEqual([['leposavic-municipality', 1]]);
    expect(map.countries).toBe(2);
  });

  it('is empty where nothing matches, and says nothing wrong', async () => {
    const { places, main, clock, map, summary } = await ask({ q: 'nowhere' });
    expect([places, main?.rows, map.spots, summary.visits.past?.rows]).toEqual([[], [], [], []]);
    expect(clock.every(({ counts }) => counts.every((count) => count === 0))).toBe(true);
  });
});

describe('the clock', () => {
  it.each([
    ['2024-01-01', '2024-01-31', 'day', 31],
    ['2024-01-01', '2024-12-31', 'week', 53],
    ['2020-01-01', '2024-12-31', 'month', 60],
    ['1998-03-05', '2026-11-25', 'year', 29],
  ] as const)('of %s to %s is divided by %s', (from, to, grain, bins) => {
    const period = { from: day(from), to: day(to) };
    expect(grainOf(period)).toBe(grain);
    const clock = clockOf(null, period);
    expect(clock).toHaveLength(bins);
    expect(clock.slice(1).map(({ from: first }) => first)).toEqual(
      clock.slice(0, -1).map((bin) => bin.to + 1),
    );
  });

  it('counts every event of the period once', async () => {
    const { clock } = await ask();
    const all = clock.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0);
    expect(all).toBe(6);
  });
});
