import { type Day, dayFromParts, daysInMonth, partsOfDay, weekdayOf } from '../../base/day.ts';
import type { Span } from './scale.ts';

/** Spans that one press chooses. `month` and the like are the calendar's, round an anchor; `last30` ends today. */
export const PRESETS = ['all', 'year', 'month', 'week', 'day', 'last30'] as const;
export type Preset = (typeof PRESETS)[number];

/** The span of a preset; null = all. `anchor` is the day that the calendar unit must hold. */
export function presetSpan(preset: Preset, anchor: Day, today: Day): Span | null {
  const { year, month } = partsOfDay(anchor);
  switch (preset) {
    case 'all':
      return null;
    case 'year':
      return { from: dayFromParts(year, 1, 1), to: dayFromParts(year, 12, 31) };
    case 'month':
      return { from: dayFromParts(year, month, 1), to: dayFromParts(year, month, daysInMonth(year, month)) };
    case 'week': {
      const monday = anchor - weekdayOf(anchor) + 1;
      return { from: monday, to: monday + 6 };
    }
    case 'day':
      return { from: anchor, to: anchor };
    case 'last30':
      return { from: today - 29, to: today };
  }
}

/** The neighbouring span: the next year, month or week where the span is one, else moved by its own length. */
export function nextSpan(span: Span, by: 1 | -1, domain: Span): Span {
  const unit = (['year', 'month', 'week'] as const).find((preset) => {
    const whole = presetSpan(preset, span.from, span.from);
    return whole?.from === span.from && whole.to === span.to;
  });
  const days = span.to - span.from + 1;
  const next = unit ? presetSpan(unit, by > 0 ? span.to + 1 : span.from - 1, span.to) : null;
  const moved = next ?? { from: span.from + by * days, to: span.to + by * days };
  return moved.to < domain.from || moved.from > domain.to ? span : moved;
}

/** The span after a key on one of its edges, or null when the key means nothing here. */
export function keySpan(
  span: Span,
  edge: 'from' | 'to',
  key: string,
  shift: boolean,
  domain: Span,
): Span | null {
  const by: Record<string, number> = {
    ArrowLeft: shift ? -7 : -1,
    ArrowDown: shift ? -30 : -7,
    ArrowRight: shift ? 7 : 1,
    ArrowUp: shift ? 30 : 7,
    PageDown: shift ? -365 : -30,
    PageUp: shift ? 365 : 30,
  };
  const low = edge === 'from' ? domain.from : span.from;
  const high = edge === 'from' ? span.to : domain.to;
  const step = by[key];
  const day = key === 'Home' ? low : key === 'End' ? high : step === undefined ? null : span[edge] + step;
  return day === null ? null : { ...span, [edge]: Math.min(high, Math.max(low, day)) };
}
