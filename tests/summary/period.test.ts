import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInForce, lastDays, periodBefore, usualOf, type Weighted } from '../../src/summary/period.ts';

const NOW = 20_000;

/** The normal range by counting every window by itself. */
function slowly(items: readonly Weighted[], from: number, length: number) {
  const sums: number[] = [];
  for (let start = from - 365; start + length <= from; start++) {
    const inside = items.filter((item) => item.to >= start && item.from <= start + length - 1);
    sums.push(inside.reduce((sum, { weight }) => sum + weight, 0));
  }
  sums.sort((a, b) => a - b);
  return { low: sums[Math.ceil(sums.length * 0.1) - 1], high: sums[Math.ceil(sums.length * 0.9) - 1] };
}

describe('the normal range', () => {
  it('is the one that counting window by window gives', () => {
    const item = fc.record({
      from: fc.integer({ min: NOW - 420, max: NOW }),
      days: fc.nat(40),
      weight: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 1, max: 92 }), (found, length) => {
        const items = found.map(({ from, days, weight }) => ({ from, to: from + days, weight }));
        const period = lastDays(NOW, length);
        expect(usualOf(items, period, 0)).toEqual(slowly(items, period.from, length));
      }),
    );
  });

  it('is not told without a full year before the period, nor for long periods', () => {
    expect(usualOf([], lastDays(NOW, 7), NOW - 300)).toBeNull();
    expect(usualOf([], lastDays(NOW, 200), 0)).toBeNull();
    expect(usualOf([], lastDays(NOW, 7), 0)).toEqual({ low: 0, high: 0 });
  });
});

it('a period is followed by the next without a gap', () => {
  const period = lastDays(NOW, 7);
  expect(period).toEqual({ from: NOW - 6, to: NOW });
  expect(periodBefore(period)).toEqual({ from: NOW - 13, to: NOW - 7 });
});

it('a selection that ends in the past is looked at from its last day', () => {
  expect(dayInForce(null, NOW)).toBe(NOW);
  expect(dayInForce(NOW - 100, NOW)).toBe(NOW - 100);
  expect(dayInForce(NOW + 100, NOW)).toBe(NOW);
});
