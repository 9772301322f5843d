import type * as L from 'leaflet';
import { afterFrame } from '../kit/frame.ts';
import { motionIsUnwelcome } from '../kit/motion.ts';

/** What of Leaflet's map a continuous zoom needs; `_move` and its kin are what Leaflet's own pinch uses, frame by frame. */
type MovingMap = L.Map & {
  _move: (center: L.LatLng, zoom: number, data?: object) => void;
  _moveStart: (zoomChanged: boolean, noMoveStart: boolean) => void;
  _moveEnd: (zoomChanged: boolean) => void;
  _stop: () => void;
};

/** Zooming by the wheel, by keys and by buttons, frame by frame. */
export type Zoomer = {
  /** Goes to a zoom so that a point of the window stays where it is; without a point, the middle. */
  by: (levels: number, timeStamp: number, around?: L.Point) => void;
  remove: () => void;
};

/** In this time the way to the goal shrinks to a third; how near is there; the first step is that of a frame, later ones of at most some. */
const EASE_MS = 43;
const NEAR = 0.004;
/**
 * Inputs of few levels, as touchpads send them, and those that follow each other like this make the movement themselves: each is gone in two frames.
 * While frames are due, Chromium hands a turn of the wheel on a frame later.
 */
const STREAM_MS = 120;
const FEW_LEVELS = 0.3;
const STREAM_EASE_MS = 18;
const FRAME_MS = 16.7;
const MOST_MS = 50;
const WHEEL_LEVEL_PX = 220;
const DONE_MS = 140;

/** Makes a map zoom continuously. Where motion is unwelcome each input jumps to its goal. */
export function createZoomer(plainMap: L.Map, note: (timeStamp: number) => void): Zoomer {
  const map = plainMap as MovingMap;
  const container = map.getContainer();
  let goal: number | null = null;
  let anchor: { point: L.Point; at: L.LatLng } | null = null;
  let last = 0;
  let input = 0;
  let ease = EASE_MS;
  let near = NEAR;
  let moving: (() => void) | null = null;
  let done: ReturnType<typeof setTimeout> | undefined;

  const place = (zoom: number) => {
    if (!anchor) return;
    const half = map.getSize().divideBy(2);
    const center = map.unproject(map.project(anchor.at, zoom).subtract(anchor.point).add(half), zoom);
    map._move(center, zoom);
  };
  const finish = () => {
    goal = null;
    anchor = null;
    map._moveEnd(true);
  };
  const step = () => {
    moving = null;
    if (goal === null) return;
    const now = performance.now();
    const left = goal - map.getZoom();
    const arrived = Math.abs(left) < near || motionIsUnwelcome();
    const share = 1 - Math.exp(-Math.min(MOST_MS, now - last) / ease);
    last = now;
    place(arrived ? goal : map.getZoom() + left * share);
    if (!arrived) moving = afterFrame(step);
    else {
      clearTimeout(done);
      done = setTimeout(finish, DONE_MS);
    }
  };
  const by = (levels: number, timeStamp: number, around = map.getSize().divideBy(2)) => {
    if (goal === null) {
      map._stop();
      map._moveStart(true, false);
    }
    clearTimeout(done);
    const wanted = (goal ?? map.getZoom()) + levels;
    goal = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), wanted));
    if (!anchor || anchor.point.distanceTo(around) > 2)
      anchor = { point: around, at: map.containerPointToLatLng(around) };
    const streams = Math.abs(levels) < FEW_LEVELS || timeStamp - input < STREAM_MS;
    input = timeStamp;
    ease = streams ? STREAM_EASE_MS : EASE_MS;
    near = streams ? Math.abs(levels) / 2 : NEAR;
    note(timeStamp);
    if (moving) moving();
    else last = performance.now() - FRAME_MS;
    step();
  };
  const pointOf = (event: MouseEvent) => map.mouseEventToContainerPoint(event);
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 20 : 1) * (event.ctrlKey ? 4 : 1);
    by(Math.max(-1.5, Math.min(1.5, -pixels / WHEEL_LEVEL_PX)), event.timeStamp, pointOf(event));
  };
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const levels = event.key === '+' || event.key === '=' ? 0.5 : event.key === '-' ? -0.5 : 0;
    if (levels === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    by(event.shiftKey ? levels * 3 : levels, event.timeStamp);
  };
  const twice = (event: MouseEvent) => by(event.shiftKey ? -1 : 1, event.timeStamp, pointOf(event));
  container.addEventListener('wheel', wheel, { passive: false });
  container.addEventListener('keydown', key, { capture: true });
  container.addEventListener('dblclick', twice);
  return {
    by,
    remove() {
      moving?.();
      clearTimeout(done);
      container.removeEventListener('wheel', wheel);
      container.removeEventListener('keydown', key, { capture: true });
      container.removeEventListener('dblclick', twice);
    },
  };
}
