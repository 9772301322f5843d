import type { Answer, Want } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import type { Shown } from '../view/kit/shown.ts';
import { createSignal, type Signal } from '../view/kit/signal.ts';
import type { Change, Marks } from './marks.ts';
import type { TimedEngine } from './opened.ts';

/**
 * The two speeds of the page. Changes go to the engine at once and are drawn in the next frame, outside React (`shown`); when
 * nothing moves any more, React follows (`settled`).
 */
export type Desk = {
  /** The selection that the person is making, ahead of the answer to it. */
  selection: Signal<Selection>;
  /** What is drawn. */
  shown: Signal<Shown | null>;
  /** What is drawn, once it rests. */
  settled: Signal<Shown | null>;
  /** Part of a gesture: more will follow. */
  gesture: (part: Partial<Selection>, timeStamp: number) => void;
  /** A choice, or the end of a gesture. */
  choose: (part: Partial<Selection>, timeStamp: number) => void;
  /** A view looks at something else; `timeStamp` when a person's input is the cause, `more` whether the movement goes on. */
  look: (part: Partial<Want>, timeStamp?: number, more?: boolean) => void;
  want: () => Want;
  /** Begins to ask and draw; until then changes are only gathered. */
  open: () => void;
  close: () => void;
};

/** Nothing has moved for so long: React may follow. */
const REST_MS = 90;

type Frames = {
  request: (draw: () => void) => number;
  cancel: (id: number) => void;
};

/** A desk over an engine. */
export function createDesk(
  engine: TimedEngine,
  first: Selection,
  marks: Marks,
  looking: Want = { timeline: null, list: null, map: null, counts: true },
  frames: Frames = {
    request: (draw) => requestAnimationFrame(draw),
    cancel: (id) => cancelAnimationFrame(id),
  },
): Desk {
  const selection = createSignal(first);
  const shown = createSignal<Shown | null>(null);
  const settled = createSignal<Shown | null>(null);
  let want = looking;
  let asking = false;
  let stale = false;
  let onPage = false;
  let gesturing = false;
  let closed = true;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let drawing: { change: Change; next: Shown } | null = null;

  const settle = () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (gesturing || asking || frame !== 0 || settled.get() === shown.get()) return;
      settled.set(shown.get());
    }, REST_MS);
  };
  const draw = () => {
    frame = 0;
    if (closed) return;
    if (onPage && stale) ask();
    if (!drawing) return;
    const { change, next } = drawing;
    drawing = null;
    change.work(() => shown.set(next));
    change.drawn();
    settle();
  };
  const requestDraw = () => {
    if (frame === 0 && !closed) frame = frames.request(draw);
  };
  const deliver = (change: Change, asked: Selection, answer: Answer) => {
    if (drawing) change.absorb(drawing.change);
    drawing = { change, next: { selection: asked, answer } };
  };
  const ask = () => {
    stale = false;
    const change = marks.take();
    const asked = selection.get();
    const soon = change.work(() => engine.answer(asked, want));
    if (!(soon instanceof Promise)) {
      onPage = true;
      change.engine(soon.took, 'page');
      deliver(change, asked, soon);
      requestDraw();
      return;
    }
    onPage = false;
    asking = true;
    void soon.then((answer) => {
      asking = false;
      if (closed) return;
      change.engine(answer.took, 'worker');
      deliver(change, asked, answer);
      if (stale) ask();
      requestDraw();
    });
  };
  /** On the page the engine runs in the frame that draws, so that many inputs of one frame cost one answer; a worker is asked at once. */
  const request = () => {
    if (stale || closed) return;
    stale = true;
    if (onPage) requestDraw();
    else
      queueMicrotask(() => {
        if (stale && !asking && !closed) ask();
      });
  };
  const move = (part: Partial<Selection>, timeStamp: number) => {
    marks.gather(timeStamp, () => {
      selection.set({ ...selection.get(), ...part });
      request();
    });
  };

  return {
    selection,
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
    look(part, timeStamp, more = gesturing) {
      want = { ...want, ...part };
      gesturing = more;
      if (timeStamp === undefined) request();
      else marks.gather(timeStamp, request);
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
      frames.cancel(frame);
      frame = 0;
    },
  };
}
