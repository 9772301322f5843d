import { useCallback, useEffect, useRef, useState } from 'react';
import { type Step, stepOn } from '../view/wall/steps.ts';

/** A wall that somebody stopped and left goes on by itself. */
const PAUSE_MS = 600_000;

/** The round of scenes: which one is on, and how it is steered. */
export type Rotation = {
  at: number;
  /** When a pause ends by itself; null while the wall goes round. */
  pausedUntil: number | null;
  step: (by: 1 | -1) => void;
  pause: () => void;
  resume: () => void;
};

/**
 * Turns the scenes every so many milliseconds. What breaks in comes on at once.
 * @param breaking names what breaks in; another one turns to the first step
 * @param between what is done between two scenes
 */
export function useRotation(
  steps: readonly Step[],
  everyMs: number,
  breaking: string,
  between: () => void,
): Rotation {
  const [at, setAt] = useState(0);
  const [pausedUntil, setPausedUntil] = useState<number | null>(null);
  const latest = useRef(between);
  latest.current = between;
  const count = steps.length;
  const step = useCallback(
    (by: 1 | -1) => {
      setAt((now) => stepOn(now, by, count));
      setPausedUntil(Date.now() + PAUSE_MS);
    },
    [count],
  );
  const pause = useCallback(() => setPausedUntil(Date.now() + PAUSE_MS), []);
  const resume = useCallback(() => setPausedUntil(null), []);
  useEffect(() => {
    if (breaking === '') return;
    setAt(0);
    setPausedUntil(null);
  }, [breaking]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each scene has its whole time, however it came on
  useEffect(() => {
    const turn = () => {
      latest.current();
      setAt((now) => stepOn(now, 1, count));
    };
    const timer =
      pausedUntil === null
        ? setTimeout(turn, everyMs)
        : setTimeout(() => setPausedUntil(null), Math.max(0, pausedUntil - Date.now()));
    return () => clearTimeout(timer);
  }, [at, count, everyMs, pausedUntil]);
  return { at: stepOn(at, 0, count), pausedUntil, step, pause, resume };
}
