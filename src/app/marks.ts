/**
 * User Timing of each change of the selection, in production too: `km:engine` is the engine's share, `km:update` the work of handler, engine and
 * drawing, `km:latency` the time from the input to the frame that shows it, `km:ready` from navigation to the first map.
 */
export type Marks = {
  /** A change begins; coalesced inputs of one frame count once. */
  begin: (inputTimeStamp: number) => void;
  engine: <T>(work: () => T) => T;
  /** The change has been drawn. */
  end: () => void;
  ready: () => void;
};

/** Marks over a performance clock. */
export function createMarks(performance: Performance, nextFrame: (done: () => void) => void): Marks {
  let begun: { start: number; input: number } | null = null;
  let isReady = false;
  const measure = (name: string, start: number, end: number) => {
    performance.measure(name, { start, end: Math.max(start, end) });
  };
  return {
    begin(inputTimeStamp) {
      begun ??= { start: performance.now(), input: Math.min(inputTimeStamp, performance.now()) };
    },
    engine(work) {
      const start = performance.now();
      const result = work();
      if (begun) measure('km:engine', start, performance.now());
      return result;
    },
    end() {
      if (!begun) return;
      const { start, input } = begun;
      begun = null;
      measure('km:update', start, performance.now());
      nextFrame(() => measure('km:latency', input, performance.now()));
    },
    ready() {
      if (isReady) return;
      isReady = true;
      measure('km:ready', 0, performance.now());
    },
  };
}
