import 'leaflet/dist/leaflet.css';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { MapContainer } from 'react-leaflet/MapContainer';
import { useWords } from '../lang/translate.tsx';
import type { Want } from '../table/answer.ts';
import type { TablePlace } from '../table/table.ts';
import type { Shown } from '../view/kit/shown.ts';
import type { Signal } from '../view/kit/signal.ts';
import type { BaseMap } from '../view/map/base-map.ts';
import { Layers, type MapAt } from '../view/map/Layers.tsx';
import { MAP_OPTIONS } from '../view/map/options.ts';
import { createPicture } from '../view/map/picture.ts';
import type { Zoomer } from '../view/map/zoom.ts';
import styles from './wall-slots.module.css';

/** The smallest letters of the map, in its own pixels; they become as large as the smallest text of the wall. */
const LETTER_PX = 10;
const nothing = () => undefined;

/** Lays an element over another one, which it follows; hides it, in its size, while there is none. */
function layOver(host: HTMLElement, slot: HTMLElement | null): void {
  host.style.visibility = slot ? 'visible' : 'hidden';
  if (!slot) return;
  const ground = host.offsetParent?.getBoundingClientRect();
  const { left, top, width, height } = slot.getBoundingClientRect();
  host.style.left = `${left - (ground?.left ?? 0)}px`;
  host.style.top = `${top - (ground?.top ?? 0)}px`;
  host.style.width = `${width}px`;
  host.style.height = `${height}px`;
}

/**
 * The map on the wall: the same layers, magnified as a whole, without gestures. One map serves all scenes, for as long as the page is open: it lies over
 * the slot of the scene that is on.
 */
export function WallMap(props: {
  shown: Signal<Shown | null>;
  base: BaseMap | null;
  places: readonly TablePlace[];
  at: MapAt;
  /** Where the scene that is on wants the map, if it does. */
  slot: HTMLElement | null;
  theme: string;
  /** Smallest text of the wall in CSS pixels. */
  text: number;
  onView: (want: Want['map']) => void;
}) {
  const { shown, base, places, at, slot, theme, text, onView } = props;
  const { t, language } = useWords();
  const picture = useMemo(createPicture, []);
  const zoomer = useRef<Zoomer | null>(null);
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current) layOver(host.current, slot);
  });
  useLayoutEffect(() => {
    if (!slot) return;
    const observer = new ResizeObserver(() => host.current && layOver(host.current, slot));
    observer.observe(slot);
    return () => observer.disconnect();
  }, [slot]);
  const magnified = text / LETTER_PX;
  const size = `${100 / magnified}%`;
  return (
    <div ref={host} className={styles.window}>
      <div style={{ inlineSize: size, blockSize: size, scale: String(magnified), transformOrigin: '0 0' }}>
        <MapContainer
          key={magnified}
          className={styles.map ?? ''}
          center={[at.lat, at.lon]}
          zoom={at.zoom}
          {...MAP_OPTIONS}
          dragging={false}
          keyboard={false}
        >
          <Layers
            {...{ shown, picture, theme, at, zoomer, magnified }}
            scene={{ places, base, layer: 'points', chosen: null, focus: null, language, whole: true }}
            label={t('map.label')}
            onView={({ want }) => onView(want)}
            onPoint={nothing}
            onOpen={nothing}
            onDrawn={nothing}
          />
        </MapContainer>
      </div>
    </div>
  );
}
