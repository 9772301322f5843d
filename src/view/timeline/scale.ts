import { type Day, dayFromParts, partsOfDay } from '../../base/day.ts';
import type { Grain } from '../../table/answer.ts';

/** Days along a width in pixels. */
export type Scale = {
  first: Day;
  last: Day;
  left: number;
  width: number;
  x: (day: Day) => number;
  /** Day under a pixel, kept within the span. */
  day: (x: number) => Day;
};

/** A linear scale over whole days; a day is as wide as the distance to the next. */
export function createScale(first: Day, last: Day, left: number, width: number): Scale {
  const days = Math.max(1, last - first + 1);
  return {
    first,
    last,
    left,
    width,
    x: (day) => left + ((day - first) / days) * width,
    day: (x) => Math.min(last, Math.max(first, first + Math.floor(((x - left) / Math.max(1, width)) * days))),
  };
}

/** The finest grain whose bars are at least three pixels wide. */
export function grainFor(days: number, width: number): Grain {
  const pixels = width / Math.max(1, days);
  if (pixels >= 3) return 'day';
  if (pixels * 7 >= 3) return 'week';
  return pixels * 30 >= 1.5 ? 'month' : 'year';
}

export type Tick = { day: Day; unit: 'year' | 'month' | 'day' };

const YEAR_STEPS = [1, 2, 5, 10];
const MONTH_STEPS = [1, 3, 6];
const DAY_STEPS = [1, 2, 7, 14];

/** Ticks at round years, months or days, at least `apart` pixels from one another. */
export function ticksOf(scale: Scale, apart: number): Tick[] {
  const perDay = scale.width / (scale.last - scale.first + 1);
  const dayStep = DAY_STEPS.find((step) => step * perDay >= apart);
  if (dayStep !== undefined) {
    const ticks: Tick[] = [];
    for (let day = scale.first; day <= scale.last; day += dayStep) ticks.push({ day, unit: 'day' });
    return ticks;
  }
  const monthStep = MONTH_STEPS.find((step) => step * 30 * perDay >= apart);
  const { year: from } = partsOfDay(scale.first);
  const { year: to } = partsOfDay(scale.last);
  const ticks: Tick[] = [];
  if (monthStep !== undefined) {
    for (let year = from; year <= to; year++) {
      for (let month = 1; month <= 12; month += monthStep) {
        ticks.push({ day: dayFromParts(year, month, 1), unit: month === 1 ? 'year' : 'month' });
      }
    }
  } else {
    const step = YEAR_STEPS.find((years) => years * 365 * perDay >= apart) ?? 20;
    for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
      ticks.push({ day: dayFromParts(year, 1, 1), unit: 'year' });
    }
  }
  return ticks.filter(({ day }) => day >= scale.first && day <= scale.last);
}
