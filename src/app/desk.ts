import type { Want } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import type { Shown } from '../view/kit/shown.ts';
import { createSignal, type Signal, type Watched } from '../view/kit/signal.ts';
import type { Change, Marks } from './marks.ts';
import type { TimedEngine } from './opened.ts';

/**
 * The two speeds of the page. Changes go to the engine at once and are drawn outside React (`shown`), so that the next frame shows them; when
 * nothing moves any more, React follows (`settled`).
 */
export type Desk = {
  /**
   * The selection that the person is making. It is ahead of the answer; who watches it is told of a change of it, or of what views look at, when
   * the answer is drawn, so that one change costs one frame; or before it when the answer is slow to come.
   */
  selection: Watched<Selection>;
  /** What is drawn. */
  shown: Signal<Shown | null>;
  /** What is drawn, once it rests. */
  settled: Signal<Shown | null>;
  /** Part of a gesture: more will follow. */
  gesture: (part: Partial<Selection>, timeStamp: number) => void;
  /** A choice, or the end of a gesture. */
  choose: (part: Partial<Selection>, timeStamp: number) => void;
  /** The person is about to choose this (a button is down): a worker is asked already, so that the answer is there when it is chosen. */
  ahead: (part: Partial<Selection>) => void;
  /**
   * A view looks at something else; `timeStamp` when a person's input is the cause, `more` whether the movement goes on, `inHand` when what is shown covers the
   * new view already, so that the next frame can show it and the answer only makes it finer.
   */
  look: (part: Partial<Want>, timeStamp?: number, more?: boolean, inHand?: boolean) => void;
  want: () => Want;
  /** Begins to ask and draw; until then changes are only gathered. */
  open: () => void;
  close: () => void;
};

/** Nothing has moved for so long: React may follow. */
const REST_MS = 90;
/** What a person does is shown without the answer when that has not come for so long. */
const ALONE_MS = 40;

type Frames = {
  request: (draw: () => void) => number;
  cancel: (id: number) => void;
};

/** Whether two views of the archive ask for the same: then a movement needs no new answer, only another drawing. */
function sameWant(a: Want, b: Want): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameSelection(a: Selection, b: Selection): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A desk over an engine. Where the engine fails, what is drawn stays, and the next change asks again; the archive says why (`broken`). */
export function createDesk(
  engine: TimedEngine,
  first: Selection,
  marks: Marks,
  looking: Want = { timeline: null, list: null, map: null, counts: [] },
  frames: Frames = {
    request: (draw) => requestAnimationFrame(draw),
    cancel: (id) => cancelAnimationFrame(id),
  },
): Desk {
  let selection = first;
  const told = createSignal(0);
  const shown = createSignal<Shown | null>(null);
  const settled = createSignal<Shown | null>(null);
  let want = looking;
  let asking = false;
  let stale = false;
  let onPage = false;
  let gesturing = false;
  let closed = true;
  let frame = 0;
  let untold = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let alone: ReturnType<typeof setTimeout> | undefined;
  let behind: Change | null = null;
  let ready: { selection: Selection; want: Want; answer: ReturnType<TimedEngine['answer']> } | null = null;
  let drawing: { change: Change; next: Shown } | null = null;

  const settle = () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (gesturing || asking || frame !== 0 || settled.get() === shown.get()) return;
      settled.set(shown.get());
    }, REST_MS);
  };
  const tell = () => {
    clearTimeout(alone);
    alone = undefined;
    if (!untold) return;
    untold = false;
    told.set(told.get() + 1);
  };
  /** Draws what has been delivered, and gives its change. */
  const drawDelivered = () => {
    if (!drawing) {
      tell();
      return null;
    }
    const { change, next } = drawing;
    drawing = null;
    change.work(() => {
      shown.set(next);
      tell();
    });
    settle();
    return change;
  };
  const draw = () => {
    if (onPage && stale && !closed) ask();
    frame = 0;
    if (!closed) drawDelivered()?.drawn();
  };
  const requestDraw = () => {
    if (frame === 0 && !closed) frame = frames.request(draw);
  };
  const deliver = (change: Change, next: Shown, drawIt = requestDraw) => {
    if (drawing) change.absorb(drawing.change);
    drawing = { change, next };
    drawIt();
  };
  /** A frame that finds everything drawn has but to paint it. A view that moves is drawn in its frame, which may have something newer to show by then. */
  const drawNow = () => {
    const change = drawDelivered();
    frames.request(() => change?.drawn());
  };
  /** What is drawn, or will be in the next frame. */
  const latest = () => drawing?.next ?? shown.get();
  const isReady = (asked: Selection) =>
    ready !== null && sameSelection(ready.selection, asked) && sameWant(ready.want, want);
  const ask = () => {
    stale = false;
    const change = marks.take();
    if (behind) change.absorb(behind);
    behind = null;
    const asked = selection;
    const wanted = want;
    const last = latest();
    if (last?.selection === asked && sameWant(last.want, wanted)) {
      change.engine(0, 'page');
      deliver(change, { ...last });
      return;
    }
    const known = isReady(asked) ? ready?.answer : undefined;
    ready = null;
    let soon: ReturnType<TimedEngine['answer']>;
    try {
      soon = known ?? change.work(() => engine.answer(asked, wanted, !gesturing));
    } catch {
      return;
    }
    if (!(soon instanceof Promise)) {
      onPage = true;
      change.engine(soon.took, 'page');
      deliver(change, { selection: asked, want: wanted, answer: soon });
      return;
    }
    onPage = false;
    asking = true;
    const failed = () => {
      asking = false;
      stale = false;
      requestDraw();
    };
    void soon.then((answer) => {
      asking = false;
      if (closed) return;
      change.engine(answer.took, 'worker');
      const isMove = latest()?.selection === asked;
      deliver(change, { selection: asked, want: wanted, answer }, isMove ? requestDraw : drawNow);
      if (stale) ask();
    }, failed);
  };
  /** On the page the engine runs in the frame that draws, so that many inputs of one frame cost one answer; a worker is asked at once. */
  const request = () => {
    untold = true;
    if (stale || closed) return;
    stale = true;
    if (onPage) {
      requestDraw();
      return;
    }
    alone ??= setTimeout(requestDraw, ALONE_MS);
    queueMicrotask(() => {
      if (stale && !asking && !closed) ask();
    });
  };
  const move = (part: Partial<Selection>, timeStamp: number) => {
    marks.gather(timeStamp, () => {
      selection = { ...selection, ...part };
      request();
    });
  };

  return {
    selection: { get: () => selection, subscribe: told.subscribe },
    shown,
    settled,
    gesture(part, timeStamp) {
      gesturing = true;
      move(part, timeStamp);
    },
    choose(part, timeStamp) {
      gesturing = false;
      move(part, timeStamp);
      settle();
    },
    ahead(part) {
      if (onPage || asking || closed) return;
      const next = { ...selection, ...part };
      if (isReady(next)) return;
      const answer = engine.answer(next, want, true);
      if (!(answer instanceof Promise)) return;
      answer.catch(() => undefined);
      ready = { selection: next, want, answer };
    },
    look(part, timeStamp, more = gesturing, inHand = false) {
      want = { ...want, ...part };
      gesturing = more;
      if (timeStamp === undefined) request();
      else marks.gather(timeStamp, request);
      const last = latest();
      if (inHand && !onPage && !closed && last?.selection === selection) {
        const change = marks.take();
        behind = change.behind();
        deliver(change, { ...last });
      }
      settle();
    },
    want: () => want,
    open() {
      if (!closed) return;
      closed = false;
      stale = false;
      request();
    },
    close() {
      closed = true;
      clearTimeout(rest);
      clearTimeout(alone);
      frames.cancel(frame);
      frame = 0;
    },
  };
}
