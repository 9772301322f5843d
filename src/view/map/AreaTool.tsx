import type * as L from 'leaflet';
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { LonLat } from '../../base/geo.ts';
import { useWords } from '../../lang/translate.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './map.module.css';

/** Pixels from one corner of a drawn line to the next; the line is thinned until it has no more corners than an address can hold with ease. */
const STEP_PX = 6;
const MOST_CORNERS = 60;
/** Fewer corners hold no area. */
const LEAST_CORNERS = 3;
/** Pixels that an arrow key moves the cross, and with Shift. */
const KEY_PX = 10;
const FAR_PX = 50;
const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Ring = readonly LonLat[];

/** Draws the area that holds events back, and lets one be drawn around events with a pointer or by keys, or be taken away. */
export function AreaTool(props: {
  map: L.Map;
  area: Ring | null;
  onArea: (area: Ring | null, timeStamp: number) => void;
}) {
  const { map, area, onArea } = props;
  const { t } = useWords();
  const [drawing, setDrawing] = useState(false);
  /** Corners set by keys. */
  const [count, setCount] = useState(0);
  const outline = useRef<SVGPolygonElement>(null);
  const cross = useRef<SVGCircleElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLElement | null>(null);
  /** What is being drawn, or has been drawn and is not yet the area. */
  const line = useRef<LonLat[]>([]);
  /** Where the pointer left its last corner, or the keys have brought the cross. */
  const last = useRef({ x: 0, y: 0 });
  const draw = useRef(() => {});
  draw.current = () => {
    const points = (area ?? line.current).map(([lon, lat]) => {
      const { x, y } = map.latLngToContainerPoint([lat, lon]);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    });
    outline.current?.setAttribute('points', points.join(' '));
  };
  const forget = useCallback(() => {
    line.current = [];
    setCount(0);
    draw.current();
  }, []);
  const leave = useCallback(() => {
    setDrawing(false);
    button.current?.focus();
  }, []);
  useEffect(() => {
    if (area) line.current = [];
    draw.current();
  }, [area]);
  useEffect(() => {
    const follow = () => draw.current();
    map.on('move zoom resize', follow);
    return () => void map.off('move zoom resize', follow);
  }, [map]);
  const show = useCallback(() => {
    for (const [name, value] of Object.entries({ cx: last.current.x, cy: last.current.y, r: 5 }))
      cross.current?.setAttribute(name, String(value));
  }, []);
  useEffect(() => {
    if (!drawing) return;
    const { x, y } = map.getSize();
    last.current = { x: x / 2, y: y / 2 };
    sheet.current?.focus();
    if (sheet.current?.matches(':focus-visible')) show();
    const stop = ({ key }: { key: string }) => {
      if (key !== 'Escape') return;
      forget();
      leave();
    };
    addEventListener('keydown', stop);
    return () => removeEventListener('keydown', stop);
  }, [drawing, forget, leave, map, show]);

  const put = (x: number, y: number) => {
    const { lat, lng } = map.containerPointToLatLng([x, y]);
    line.current.push([Number(lng.toFixed(4)), Number(lat.toFixed(4))]);
    last.current = { x, y };
    draw.current();
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    forget();
    cross.current?.removeAttribute('r');
    put(event.nativeEvent.offsetX, event.nativeEvent.offsetY);
  };
  const move = (event: PointerEvent) => {
    const { offsetX, offsetY } = event.nativeEvent;
    if (line.current.length === 0 || Math.hypot(offsetX - last.current.x, offsetY - last.current.y) < STEP_PX)
      return;
    put(offsetX, offsetY);
  };
  const end = ({ timeStamp }: { timeStamp: number }) => {
    let corners = line.current;
    const [first] = corners;
    if (!first || corners.length < LEAST_CORNERS) return forget();
    while (corners.length > MOST_CORNERS) corners = corners.filter((_, i) => i % 2 === 0);
    line.current = [...corners, first];
    setCount(0);
    leave();
    onArea(line.current, timeStamp);
  };
  /** Arrows move the cross, Enter sets a corner, and closes the line where the last one stands; Backspace takes the last one back. */
  const press = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const arrow = ARROWS[key];
    if (!arrow && !/^(Enter| |Backspace)$/.test(key)) return;
    event.preventDefault();
    const { x, y } = last.current;
    if (arrow) {
      const size = map.getSize();
      const within = (at: number, way: number, most: number) =>
        Math.max(0, Math.min(most, at + way * (shiftKey ? FAR_PX : KEY_PX)));
      last.current = { x: within(x, arrow[0], size.x), y: within(y, arrow[1], size.y) };
    } else if (key === 'Backspace') {
      line.current.pop();
    } else {
      const corners = line.current.length;
      put(x, y);
      const [before, now] = line.current.slice(-2);
      if (corners > 0 && String(before) === String(now)) {
        line.current.pop();
        if (corners >= LEAST_CORNERS) return end(event);
      }
    }
    draw.current();
    setCount(line.current.length);
    show();
  };
  const remove = (timeStamp: number) => {
    outline.current?.setAttribute('points', '');
    onArea(null, timeStamp);
  };
  const label = t(area ? 'map.areaRemove' : 'map.areaDraw');
  const frame = map.getContainer().parentElement;
  return (
    <>
      <Button
        aria-label={label}
        title={label}
        aria-pressed={area ? undefined : drawing}
        onClick={({ timeStamp, currentTarget }) => {
          button.current = currentTarget;
          if (area) return remove(timeStamp);
          forget();
          setDrawing(!drawing);
        }}
      >
        <svg width={16} height={16} viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
          <path strokeWidth={1.5} d="M3 5 9 2l5 5-3 6-7 1Z" />
          {area ? <path strokeWidth={1.5} d="m6 6 4 4m0-4-4 4" /> : null}
        </svg>
      </Button>
      {frame &&
        createPortal(
          <>
            <svg className={styles.outline} aria-hidden="true">
              <polygon ref={outline} />
              {drawing ? <circle ref={cross} /> : null}
            </svg>
            {drawing ? (
              <>
                <div
                  ref={sheet}
                  className={styles.sheet}
                  role="application"
                  aria-label={label}
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys draw here
                  tabIndex={0}
                  onKeyDown={press}
                  onPointerDown={begin}
                  onPointerMove={move}
                  onPointerUp={end}
                  onPointerCancel={forget}
                />
                <p className={styles.hint} role="status">
                  {count > 0 ? t('map.areaCorners', { count }) : t('map.areaHint')}
                </p>
              </>
            ) : null}
          </>,
          frame,
        )}
    </>
  );
}
