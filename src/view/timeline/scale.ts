import { type Day, dayFromParts, partsOfDay } from '../../base/day.ts';
import type { Grain } from '../../table/answer.ts';

/** First and last day, inclusive. */
export type Span = { from: Day; to: Day };

/** The stretch of time that the timeline shows: a start and a length in days, both may be broken numbers while a zoom runs. */
export type Clock = { start: number; days: number };

/** Days along a width in pixels. */
export type Scale = {
  /** First and last day that can be seen, at least in part. */
  first: Day;
  last: Day;
  left: number;
  width: number;
  /** Pixels a day. */
  step: number;
  x: (day: number) => number;
  /** The moment under a pixel, in days. */
  at: (x: number) => number;
  /** The day under a pixel, kept within what can be seen. */
  day: (x: number) => Day;
};

/** A linear scale; a day is as wide as the distance to the next. */
export function createScale(clock: Clock, left: number, width: number): Scale {
  const step = Math.max(1, width) / clock.days;
  const at = (x: number) => clock.start + (x - left) / step;
  const first = Math.floor(clock.start);
  const last = Math.max(first, Math.ceil(clock.start + clock.days) - 1);
  return {
    first,
    last,
    left,
    width,
    step,
    at,
    x: (day) => left + (day - clock.start) * step,
    day: (x) => Math.min(last, Math.max(first, Math.floor(at(x)))),
  };
}

/** The clock that shows a span and nothing else. */
export function clockOf(span: Span): Clock {
  return { start: span.from, days: Math.max(1, span.to - span.from + 1) };
}

/** The whole days that a clock shows; null when it shows all. */
export function daysOf(clock: Clock, domain: Span): Span | null {
  const from = Math.floor(clock.start + 1e-6);
  const to = Math.ceil(clock.start + clock.days - 1e-6) - 1;
  return from <= domain.from && to >= domain.to ? null : { from, to };
}

/** Moves a clock back into the archive's span; never shorter than a day, never longer than the span. */
export function keepWithin(clock: Clock, domain: Span): Clock {
  const whole = clockOf(domain);
  const days = Math.min(whole.days, Math.max(1, clock.days));
  const start = Math.min(whole.start + whole.days - days, Math.max(whole.start, clock.start));
  return { start, days };
}

/** Zooms by a factor (below 1 = nearer) so that the moment `at` stays where it is on the screen. */
export function zoomClock(clock: Clock, domain: Span, factor: number, at: number): Clock {
  const whole = domain.to - domain.from + 1;
  const days = Math.min(whole, Math.max(1, clock.days * factor));
  return keepWithin({ start: at - ((at - clock.start) / clock.days) * days, days }, domain);
}

/** The clock for a chosen span: the same when the span can be read in it, else one in which the span takes a sixth. */
export function clockFor(span: Span | null, clock: Clock, domain: Span): Clock {
  if (!span) return clock;
  const days = span.to - span.from + 1;
  const inside = span.from >= clock.start && span.to + 1 <= clock.start + clock.days;
  if (inside && days / clock.days > 1 / 60) return clock;
  const room = Math.max(days, Math.min(days * 6, domain.to - domain.from + 1));
  return keepWithin({ start: span.from - (room - days) / 2, days: room }, domain);
}

/** The finest grain whose bars are wide enough to be seen. */
export function grainFor(days: number, width: number): Grain {
  const pixels = width / Math.max(1, days);
  if (pixels >= 3) return 'day';
  if (pixels * 7 >= 3) return 'week';
  return pixels * 30 >= 1.5 ? 'month' : 'year';
}

/**
 * The stretch to ask for: what can be seen, rounded outward to blocks of a power of four of days, so that a zoom or a pan asks anew only now
 * and then.
 */
export function stretchOf({ first, last }: Pick<Scale, 'first' | 'last'>, domain: Span): Span {
  const block = 4 ** Math.ceil(Math.log2(Math.max(8, last - first + 1)) / 2);
  return {
    from: Math.max(domain.from, Math.floor(first / block) * block),
    to: Math.min(domain.to, Math.ceil((last + 1) / block) * block - 1),
  };
}

export type Tick = { day: Day; unit: 'year' | 'month' | 'day' };

const YEAR_STEPS = [1, 2, 5, 10];
const MONTH_STEPS = [1, 3, 6];
const DAY_STEPS = [1, 2, 7, 14];

/** Ticks at round years, months or days, at least `apart` pixels from one another. */
export function ticksOf(scale: Scale, apart: number): Tick[] {
  const dayStep = DAY_STEPS.find((step) => step * scale.step >= apart);
  if (dayStep !== undefined) {
    const ticks: Tick[] = [];
    const first = Math.ceil(scale.first / dayStep) * dayStep;
    for (let day = first; day <= scale.last; day += dayStep) ticks.push({ day, unit: 'day' });
    return ticks;
  }
  const monthStep = MONTH_STEPS.find((step) => step * 30 * scale.step >= apart);
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
    const step = YEAR_STEPS.find((years) => years * 365 * scale.step >= apart) ?? 20;
    for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
      ticks.push({ day: dayFromParts(year, 1, 1), unit: 'year' });
    }
  }
  return ticks.filter(({ day }) => day >= scale.first && day <= scale.last);
}
