import type { Day } from '../../base/day.ts';
import { type Clock, keepWithin, type Scale, type Span, zoomClock } from './scale.ts';

/** What the gestures need to know, and whom they tell. */
export type GestureHost = {
  scale: () => Scale;
  domain: () => Span;
  span: () => Span | null;
  /** Whether a point lies on the axis, where a drag moves the clock instead of the brush. */
  onAxis: (y: number) => boolean;
  /** The brush while it is drawn, and once at its end. */
  live: (span: Span | null, timeStamp: number) => void;
  settle: (span: Span | null, timeStamp: number) => void;
  clock: (clock: Clock, timeStamp: number, done: boolean) => void;
  hover: (day: Day | null) => void;
};

type Mode = 'new' | 'move' | 'from' | 'to' | 'pan';
type Drag = {
  mode: Mode;
  anchor: Day;
  start: Span;
  /** What was chosen before. */
  before: Span | null;
  clock: Clock;
  startX: number;
  moved: boolean;
};

/** How near a handle the pointer must be to take it, and how far it must go to be a drag, in pixels. */
const REACH = 7;
const CLICK = 3;
const CURSOR: Record<Mode, string> = {
  new: 'crosshair',
  move: 'grab',
  from: 'ew-resize',
  to: 'ew-resize',
  pan: 'ew-resize',
};

/** Raw updates come as soon as the device reports them, not with the next frame: a worker has answered before that frame is drawn. */
const RAW = 'onpointerrawupdate' in globalThis;

/** What a drag from a point would do. */
export function modeAt(x: number, scale: Scale, span: Span | null): Mode {
  if (!span) return 'new';
  const [left, right] = [scale.x(span.from), scale.x(span.to + 1)];
  if (Math.abs(x - left) <= REACH) return 'from';
  if (Math.abs(x - right) <= REACH) return 'to';
  return x > left && x < right ? 'move' : 'new';
}

/** The span that a drag has reached. */
export function spanAt(
  x: number,
  drag: Pick<Drag, 'mode' | 'anchor' | 'start'>,
  scale: Scale,
  domain: Span,
): Span {
  const day = Math.min(domain.to, Math.max(domain.from, scale.day(x)));
  const { mode, anchor, start } = drag;
  const between = (a: Day, b: Day) => ({ from: Math.min(a, b), to: Math.max(a, b) });
  if (mode === 'from') return between(day, start.to);
  if (mode === 'to') return between(day, start.from);
  if (mode !== 'move') return between(anchor, day);
  const length = start.to - start.from;
  const from = Math.min(domain.to - length, Math.max(domain.from, start.from + day - anchor));
  return { from, to: from + length };
}

/**
 * Binds the gestures of the clock to an element: a drag on free ground draws a brush, inside moves it, at an edge resizes it, a click
 * outside clears it; on the axis a drag moves the clock; the wheel and two fingers zoom it. Gives the undo.
 */
export function bindGestures(element: HTMLElement, host: GestureHost): () => void {
  const touches = new Map<number, number>();
  let drag: Drag | null = null;
  let pinch: { clock: Clock; distance: number; at: number } | null = null;
  let box = element.getBoundingClientRect();
  const place = (event: MouseEvent) => {
    // To ask for the box makes the browser lay out the page, which a drag must not do at each step.
    if (!drag) box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const clockNow = (): Clock => {
    const { at, left, width, step } = host.scale();
    return { start: at(left), days: width / step };
  };
  const cancel = (timeStamp: number) => {
    if (drag?.moved && drag.mode !== 'pan') host.settle(drag.before, timeStamp);
    drag = null;
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const { x, y } = place(event);
    element.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') touches.set(event.pointerId, x);
    if (touches.size === 2) {
      const [a = 0, b = 0] = [...touches.values()];
      cancel(event.timeStamp);
      pinch = {
        clock: clockNow(),
        distance: Math.max(20, Math.abs(a - b)),
        at: host.scale().at((a + b) / 2),
      };
      return;
    }
    const scale = host.scale();
    const span = host.span();
    const day = scale.day(x);
    const mode = host.onAxis(y) || event.shiftKey ? 'pan' : modeAt(x, scale, span);
    drag = {
      mode,
      anchor: day,
      start: span ?? { from: day, to: day },
      before: span,
      clock: clockNow(),
      startX: x,
      moved: false,
    };
  };
  const move = (event: PointerEvent) => {
    const { x, y } = place(event);
    if (pinch && touches.has(event.pointerId)) {
      touches.set(event.pointerId, x);
      const [a = 0, b = 0] = [...touches.values()];
      const factor = pinch.distance / Math.max(20, Math.abs(a - b));
      host.clock(zoomClock(pinch.clock, host.domain(), factor, pinch.at), event.timeStamp, false);
      return;
    }
    const scale = host.scale();
    if (!drag) {
      host.hover(x < scale.left ? null : scale.day(x));
      element.style.cursor = CURSOR[host.onAxis(y) ? 'pan' : modeAt(x, scale, host.span())];
      return;
    }
    if (!drag.moved && Math.abs(x - drag.startX) < CLICK) return;
    drag.moved = true;
    if (drag.mode === 'pan') {
      const start = drag.clock.start - (x - drag.startX) / scale.step;
      host.clock(keepWithin({ ...drag.clock, start }, host.domain()), event.timeStamp, false);
    } else host.live(spanAt(x, drag, scale, host.domain()), event.timeStamp);
  };
  const up = (event: PointerEvent) => {
    touches.delete(event.pointerId);
    if (pinch) {
      if (touches.size === 0) pinch = null;
      host.clock(clockNow(), event.timeStamp, true);
      return;
    }
    const at = drag;
    drag = null;
    if (!at) return;
    if (at.mode === 'pan') {
      if (at.moved) host.clock(clockNow(), event.timeStamp, true);
    } else if (at.moved) {
      host.settle(spanAt(place(event).x, at, host.scale(), host.domain()), event.timeStamp);
    } else if (at.mode === 'new' && host.span()) host.settle(null, event.timeStamp);
  };
  const abort = (event: PointerEvent) => {
    touches.delete(event.pointerId);
    pinch = null;
    cancel(event.timeStamp);
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    const scale = host.scale();
    const now = clockNow();
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const start = now.start + (sideways * lines) / scale.step;
      host.clock(keepWithin({ ...now, start }, host.domain()), event.timeStamp, true);
      return;
    }
    const factor = Math.exp(event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0018));
    host.clock(zoomClock(now, host.domain(), factor, scale.at(place(event).x)), event.timeStamp, true);
  };
  const leave = () => host.hover(null);
  const on: [string, (event: never) => void, AddEventListenerOptions?][] = [
    ['pointerdown', down],
    [RAW ? 'pointerrawupdate' : 'pointermove', move],
    ['pointerup', up],
    ['pointercancel', abort],
    ['pointerleave', leave],
    ['wheel', wheel, { passive: false }],
  ];
  for (const [type, listener, options] of on) {
    element.addEventListener(type, listener as EventListener, options);
  }
  return () => {
    for (const [type, listener] of on) element.removeEventListener(type, listener as EventListener);
  };
}
