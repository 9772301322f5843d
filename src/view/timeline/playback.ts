import { afterFrame } from '../kit/frame.ts';
import type { Span } from './scale.ts';

export const PLAY_MODES = ['window', 'cumulative'] as const;
export type PlayMode = (typeof PLAY_MODES)[number];

/** Lengths of the window and speeds of the playback, in days (a second). */
export const DURATIONS = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const;
export type Duration = keyof typeof DURATIONS;
export const DURATION_NAMES = Object.keys(DURATIONS) as Duration[];

/** Where a playback begins: at the brush if there is one with room after it, else at the start of the archive. */
export function playStart(span: Span | null, mode: PlayMode, days: number, domain: Span): Span {
  if (span && span.to < domain.to) return span;
  const length = mode === 'window' ? days : 1;
  return { from: domain.from, to: Math.min(domain.to, domain.from + length - 1) };
}

/** The span after some more days of playback; null at the end of the archive. The window slides, the cumulative span grows. */
export function advance(span: Span, mode: PlayMode, days: number, domain: Span): Span | null {
  if (span.to >= domain.to) return null;
  const by = Math.min(days, domain.to - span.to);
  return { from: mode === 'window' ? span.from + by : span.from, to: span.to + by };
}

/** A running playback; `stop` gives the span that it has reached. */
export type Playing = { stop: () => Span };

/** Time between two steps where motion is unwelcome. */
const CALM_MS = 1000;

/**
 * Moves a span along the archive, so many days a second, until its end. With `calm` it goes in single steps, one a second, in place of a movement.
 */
export function startPlayback(
  first: Span,
  options: {
    mode: PlayMode;
    daysASecond: number;
    domain: Span;
    calm: boolean;
    show: (span: Span, timeStamp: number) => void;
    ended: (span: Span) => void;
  },
): Playing {
  const { mode, daysASecond, domain, calm, show, ended } = options;
  let span = first;
  let owed = 0;
  let before: number | null = null;
  let undo = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    if (calm) timer = setTimeout(() => tick(performance.now()), CALM_MS);
    else undo = afterFrame(() => tick(performance.now()));
  };
  const tick = (now: number) => {
    const seconds = calm ? 1 : before === null ? 0 : Math.min(0.1, (now - before) / 1000);
    before = now;
    owed += seconds * daysASecond;
    const days = Math.floor(owed);
    if (days > 0) {
      owed -= days;
      const moved = advance(span, mode, days, domain);
      if (!moved) {
        ended(span);
        return;
      }
      span = moved;
      show(span, now);
    }
    next();
  };
  show(span, performance.now());
  next();
  return {
    stop() {
      undo();
      clearTimeout(timer);
      return span;
    },
  };
}
