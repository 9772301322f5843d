/**
 * User Timing of each change of the selection, in production too: `km:engine` is the engine's share, `km:update` the work of handler, engine and
 * drawing without the waiting, `km:latency` the time from the input to the frame that shows it, `km:ready` from navigation to the first map.
 */
export type Marks = {
  /** Work for the change that is being gathered; inputs until it is asked for count once. */
  gather: <T>(inputTimeStamp: number, work: () => T) => T;
  /** The gathered change goes to the engine: its measure from here on. Without an input behind it (a view that opens) nothing is measured. */
  take: () => Change;
  /** The first map with events has been drawn. */
  ready: () => void;
};

/** One change on its way from the input to the screen. */
export type Change = {
  /** What the engine needed, in milliseconds; on the page that is part of the work already. */
  engine: (ms: number, where: 'page' | 'worker') => void;
  /** More of the page's own work. */
  work: <T>(work: () => T) => T;
  /** Joins a change that was never drawn, because a newer answer overtook it. */
  absorb: (older: Change) => void;
  /** What comes behind this change to make its picture finer: its work counts, its waiting does not, for the change has been seen by then. */
  behind: () => Change;
  /** The change has been drawn, in an animation frame. */
  drawn: () => void;
  readonly input: number;
  /** The first input that no frame has shown yet. */
  readonly unseen: number;
  readonly spent: number;
};

/** Marks over a performance clock; `painted` calls back when the running frame has been painted. */
export function createMarks(
  performance: Pick<Performance, 'now' | 'measure'>,
  painted: (done: () => void) => void,
): Marks {
  let gathered: { input: number; work: number } | null = null;
  let isReady = false;
  const measure = (name: string, end: number, duration: number) => {
    performance.measure(name, { start: Math.max(0, end - duration), end });
  };
  const createChange = (first: { input: number; work: number } | null, seen = false): Change => {
    let input = first?.input ?? Number.POSITIVE_INFINITY;
    let spent = first?.work ?? 0;
    let unseen = seen ? Number.POSITIVE_INFINITY : input;
    return {
      get input() {
        return input;
      },
      get unseen() {
        return unseen;
      },
      get spent() {
        return spent;
      },
      engine(ms, where) {
        if (where === 'worker') spent += ms;
        if (input <= performance.now()) measure('km:engine', performance.now(), ms);
      },
      work(work) {
        const start = performance.now();
        const result = work();
        spent += performance.now() - start;
        return result;
      },
      absorb(older) {
        input = Math.min(input, older.input);
        unseen = Math.min(unseen, older.unseen);
        spent += older.spent;
      },
      behind: () => createChange({ input, work: 0 }, true),
      drawn() {
        if (input > performance.now()) return;
        measure('km:update', performance.now(), spent);
        if (unseen === Number.POSITIVE_INFINITY) return;
        painted(() => {
          const now = performance.now();
          measure('km:latency', now, now - unseen);
        });
      },
    };
  };
  return {
    gather(inputTimeStamp, work) {
      const start = performance.now();
      gathered ??= { input: Math.min(inputTimeStamp, start), work: 0 };
      const result = work();
      gathered.work += performance.now() - start;
      return result;
    },
    take() {
      const taken = gathered;
      gathered = null;
      return createChange(taken);
    },
    ready() {
      if (isReady) return;
      isReady = true;
      measure('km:ready', performance.now(), performance.now());
    },
  };
}
