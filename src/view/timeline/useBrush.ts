import { type PointerEvent, useRef, useState } from 'react';
import type { Day } from '../../base/day.ts';
import type { Scale } from './scale.ts';

export type Span = { from: Day; to: Day };

type Drag = {
  mode: 'new' | 'move' | 'from' | 'to';
  anchor: Day;
  start: Span;
  moved: boolean;
  startX: number;
};

/** How near a handle the pointer must be to take it, in pixels. */
const REACH = 7;
const CLICK = 3;

/**
 * The gestures of a brush: a drag on free ground draws a new one, inside it moves it, at an edge moves the edge; a click outside clears it.
 * `live` hands out the span while the gesture runs, `settle` once at its end.
 */
export function useBrush(props: {
  scale: Scale;
  span: Span | null;
  live: (span: Span | null, timeStamp: number) => void;
  settle: (span: Span | null, timeStamp: number) => void;
}) {
  const { scale, span, live, settle } = props;
  const drag = useRef<Drag | null>(null);
  const [draft, setDraft] = useState<Span | null>(null);

  const pixel = (event: PointerEvent<Element>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  const modeAt = (x: number): Drag['mode'] => {
    if (!span) return 'new';
    const [left, right] = [scale.x(span.from), scale.x(span.to + 1)];
    if (Math.abs(x - left) <= REACH) return 'from';
    if (Math.abs(x - right) <= REACH) return 'to';
    return x > left && x < right ? 'move' : 'new';
  };

  const spanAt = (x: number, at: Drag): Span => {
    const day = scale.day(x);
    if (at.mode === 'new') return { from: Math.min(at.anchor, day), to: Math.max(at.anchor, day) };
    if (at.mode === 'from') return { from: Math.min(day, at.start.to), to: Math.max(day, at.start.to) };
    if (at.mode === 'to') return { from: Math.min(day, at.start.from), to: Math.max(day, at.start.from) };
    const length = at.start.to - at.start.from;
    const from = Math.min(scale.last - length, Math.max(scale.first, at.start.from + day - at.anchor));
    return { from, to: from + length };
  };

  return {
    /** The span as it is being drawn, else the one in force. */
    shown: draft ?? span,
    handlers: {
      onPointerDown: (event: PointerEvent<Element>) => {
        if (event.button !== 0) return;
        const x = pixel(event);
        event.currentTarget.setPointerCapture(event.pointerId);
        const day = scale.day(x);
        drag.current = {
          mode: modeAt(x),
          anchor: day,
          start: span ?? { from: day, to: day },
          moved: false,
          startX: x,
        };
      },
      onPointerMove: (event: PointerEvent<Element>) => {
        const at = drag.current;
        if (!at) return;
        const x = pixel(event);
        if (!at.moved && Math.abs(x - at.startX) < CLICK) return;
        at.moved = true;
        const next = spanAt(x, at);
        setDraft(next);
        live(next, event.timeStamp);
      },
      onPointerUp: (event: PointerEvent<Element>) => {
        const at = drag.current;
        drag.current = null;
        setDraft(null);
        if (!at) return;
        if (at.moved) settle(spanAt(pixel(event), at), event.timeStamp);
        else if (at.mode === 'new' && span) settle(null, event.timeStamp);
      },
      onPointerCancel: (event: PointerEvent<Element>) => {
        drag.current = null;
        setDraft(null);
        live(span, event.timeStamp);
      },
    },
    cursorAt: (x: number) => {
      const mode = modeAt(x);
      return mode === 'move' ? 'grab' : mode === 'new' ? 'crosshair' : 'ew-resize';
    },
  };
}
