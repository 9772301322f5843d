import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../src/base/day.ts';
import { advance, playStart } from '../../../src/view/timeline/playback.ts';
import {
  clockFor,
  clockOf,
  createScale,
  keepWithin,
  type Span,
  stretchOf,
  zoomClock,
} from '../../../src/view/timeline/scale.ts';
import { keySpan, nextSpan, presetSpan } from '../../../src/view/timeline/spans.ts';

const day = (iso: string) => parseDay(iso) ?? Number.NaN;
const span = (from: string, to: string): Span => ({ from: day(from), to: day(to) });
const iso = (value: Span | null) => value && `${formatDay(value.from)} ${formatDay(value.to)}`;
const domain = span('1999-06-12', '2026-06-30');

describe('presets', () => {
  it.each([
    ['year', '2024-01-01 2024-12-31'],
    ['month', '2024-02-01 2024-02-29'],
    ['week', '2024-02-26 2024-03-03'],
    ['day', '2024-02-29 2024-02-29'],
    ['last30', '2026-06-01 2026-06-30'],
    ['all', null],
  ] as const)('%s round the end of a leap February', (preset, expected) => {
    expect(iso(presetSpan(preset, day('2024-02-29'), domain.to))).toBe(expected);
  });

  it.each([
    ['2024-01-01', '2024-01-31', '2024-02-01 2024-02-29'],
    ['2024-01-01', '2024-12-31', '2025-01-01 2025-12-31'],
    ['2024-02-26', '2024-03-03', '2024-03-04 2024-03-10'],
    ['2024-02-10', '2024-02-19', '2024-02-20 2024-02-29'],
  ])('%s to %s steps on to its like', (from, to, expected) => {
    const next = nextSpan(span(from, to), 1, domain);
    expect(iso(next)).toBe(expected);
    expect(iso(nextSpan(next, -1, domain))).toBe(`${from} ${to}`);
  });

  it('stay where the archive ends', () => {
    const last = span('2026-06-01', '2026-06-30');
    expect(nextSpan(last, 1, domain)).toBe(last);
  });
});

describe('keys on a handle', () => {
  const now = span('2020-01-10', '2020-02-10');
  it.each([
    ['from', 'ArrowLeft', false, '2020-01-09 2020-02-10'],
    ['to', 'ArrowRight', true, '2020-01-10 2020-02-17'],
    ['from', 'PageDown', false, '2019-12-11 2020-02-10'],
    ['to', 'PageUp', true, '2020-01-10 2021-02-09'],
    ['from', 'End', false, '2020-02-10 2020-02-10'],
    ['to', 'Home', false, '2020-01-10 2020-01-10'],
    ['from', 'Home', false, '1999-06-12 2020-02-10'],
  ] as const)('%s %s (shift %s)', (edge, key, shift, expected) => {
    expect(iso(keySpan(now, edge, key, shift, domain))).toBe(expected);
  });

  it('never cross, and other keys mean nothing', () => {
    expect(iso(keySpan(span('2020-01-10', '2020-01-12'), 'from', 'PageUp', false, domain))).toBe(
      '2020-01-12 2020-01-12',
    );
    expect(keySpan(now, 'from', 'a', false, domain)).toBeNull();
  });
});

describe('the clock', () => {
  it('zooms from all years to one day and back, and keeps the moment under the pointer', () => {
    let clock = clockOf(domain);
    const at = day('2008-02-17') + 0.5;
    for (let i = 0; i < 200; i++) clock = zoomClock(clock, domain, 0.9, at);
    expect(clock.days).toBe(1);
    expect(clock.start).toBeLessThanOrEqual(at);
    expect(clock.start + 1).toBeGreaterThanOrEqual(at);
    const scale = createScale(clockOf(domain), 80, 1000);
    const near = createScale(zoomClock(clockOf(domain), domain, 0.5, at), 80, 1000);
    expect(near.x(at)).toBeCloseTo(scale.x(at), 6);
    for (let i = 0; i < 200; i++) clock = zoomClock(clock, domain, 1.2, at);
    expect(clock).toEqual(clockOf(domain));
  });

  it('never leaves the archive', () => {
    expect(keepWithin({ start: domain.to, days: 100 }, domain)).toEqual({
      start: domain.to + 1 - 100,
      days: 100,
    });
  });

  it('comes nearer for a span too narrow to be seen, and stays for one that can be', () => {
    const whole = clockOf(domain);
    expect(clockFor(span('2010-01-01', '2014-12-31'), whole, domain)).toBe(whole);
    const near = clockFor(span('2010-01-01', '2010-01-07'), whole, domain);
    expect(near.days).toBe(42);
    expect(near.start).toBeLessThan(day('2010-01-01'));
  });
});

describe('what is asked for', () => {
  it('holds what can be seen, and changes seldom while the clock is zoomed', () => {
    const asked = new Set<string>();
    let clock = clockOf(domain);
    for (let i = 0; i < 120; i++) {
      const scale = createScale(clock, 80, 1000);
      const stretch = stretchOf(scale, domain);
      expect(stretch.from).toBeLessThanOrEqual(Math.max(domain.from, scale.first));
      expect(stretch.to).toBeGreaterThanOrEqual(Math.min(domain.to, scale.last));
      asked.add(iso(stretch) ?? '');
      clock = zoomClock(clock, domain, 0.92, day('2011-05-05'));
    }
    expect(asked.size).toBeLessThan(26);
  });
});

describe('playback', () => {
  it('slides a window to the end of the archive', () => {
    const first = playStart(null, 'window', 30, domain);
    expect(first.to - first.from).toBe(29);
    const next = advance(first, 'window', 5, domain);
    expect(next).toEqual({ from: first.from + 5, to: first.to + 5 });
    const end = advance({ from: domain.to - 31, to: domain.to - 2 }, 'window', 9, domain);
    expect(end).toEqual({ from: domain.to - 29, to: domain.to });
    expect(end && advance(end, 'window', 1, domain)).toBeNull();
  });

  it('grows a span from its first day', () => {
    const first = playStart(span('2020-01-01', '2020-01-01'), 'cumulative', 30, domain);
    expect(iso(advance(first, 'cumulative', 10, domain))).toBe('2020-01-01 2020-01-11');
  });
});
