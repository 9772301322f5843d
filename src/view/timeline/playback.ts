import { afterFrame } from '../kit/frame.ts';
import type { Span } from './scale.ts';
import { advance, type PlayMode } from './spans.ts';

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
