import type * as L from 'leaflet';
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { LonLat } from '../../base/geo.ts';
import { useWords } from '../../lang/translate.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './map.module.css';

/** Pixels from one corner of a drawn line to the next; the line is thinned until it has no more corners than an address can hold with ease. */
const STEP_PX = 6;
const MOST_CORNERS = 60;

type Ring = readonly LonLat[];

/** Draws the area that holds events back, and lets one be drawn around events with a pointer, or be taken away. */
export function AreaTool(props: {
  map: L.Map;
  area: Ring | null;
  onArea: (area: Ring | null, timeStamp: number) => void;
}) {
  const { map, area, onArea } = props;
  const { t } = useWords();
  const [drawing, setDrawing] = useState(false);
  const outline = useRef<SVGPolygonElement>(null);
  /** What is being drawn, or has been drawn and is not yet the area. */
  const line = useRef<LonLat[]>([]);
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
    draw.current();
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
  useEffect(() => {
    if (!drawing) return;
    const stop = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      forget();
      setDrawing(false);
    };
    addEventListener('keydown', stop);
    return () => removeEventListener('keydown', stop);
  }, [drawing, forget]);

  const put = ({ nativeEvent: { offsetX: x, offsetY: y } }: PointerEvent) => {
    const { lat, lng } = map.containerPointToLatLng([x, y]);
    line.current.push([Number(lng.toFixed(4)), Number(lat.toFixed(4))]);
    last.current = { x, y };
    draw.current();
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    line.current = [];
    put(event);
  };
  const move = (event: PointerEvent) => {
    const { offsetX, offsetY } = event.nativeEvent;
    if (line.current.length === 0 || Math.hypot(offsetX - last.current.x, offsetY - last.current.y) < STEP_PX)
      return;
    put(event);
  };
  const end = ({ timeStamp }: PointerEvent) => {
    let corners = line.current;
    const [first] = corners;
    if (!first || corners.length < 4) return forget();
    while (corners.length > MOST_CORNERS) corners = corners.filter((_, i) => i % 2 === 0);
    line.current = [...corners, first];
    setDrawing(false);
    onArea(line.current, timeStamp);
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
        onClick={({ timeStamp }) => (area ? remove(timeStamp) : setDrawing(!drawing))}
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
            </svg>
            {drawing ? (
              <>
                <div
                  className={styles.sheet}
                  onPointerDown={begin}
                  onPointerMove={move}
                  onPointerUp={end}
                  onPointerCancel={forget}
                />
                <p className={styles.hint} role="status">
                  {t('map.areaHint')}
                </p>
              </>
            ) : null}
          </>,
          frame,
        )}
    </>
  );
}
