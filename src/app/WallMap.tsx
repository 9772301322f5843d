import 'leaflet/dist/leaflet.css';
import { useMemo, useRef } from 'react';
import { MapContainer } from 'react-leaflet/MapContainer';
import { useWords } from '../lang/translate.tsx';
import type { Want } from '../table/answer.ts';
import type { TablePlace } from '../table/table.ts';
import type { Shown } from '../view/kit/shown.ts';
import type { Signal } from '../view/kit/signal.ts';
import type { BaseMap } from '../view/map/base-map.ts';
import { Layers, type MapAt } from '../view/map/Layers.tsx';
import { createPicture } from '../view/map/picture.ts';
import type { Zoomer } from '../view/map/zoom.ts';
import styles from './wall-slots.module.css';

/** The smallest letters of the map, in its own pixels; they become as large as the smallest text of the wall. */
const LETTER_PX = 10;
const nothing = () => undefined;

/** The map on the wall: the same layers, magnified as a whole, without gestures. */
export function WallMap(props: {
  shown: Signal<Shown | null>;
  base: BaseMap | null;
  places: readonly TablePlace[];
  at: MapAt;
  theme: string;
  /** Smallest text of the wall in CSS pixels. */
  text: number;
  onView: (want: Want['map']) => void;
}) {
  const { shown, base, places, at, theme, text, onView } = props;
  const { t, language } = useWords();
  const picture = useMemo(createPicture, []);
  const zoomer = useRef<Zoomer | null>(null);
  const magnified = text / LETTER_PX;
  const size = `${100 / magnified}%`;
  return (
    <div className={styles.window}>
      <div style={{ inlineSize: size, blockSize: size, scale: String(magnified), transformOrigin: '0 0' }}>
        <MapContainer
          key={magnified}
          className={styles.map ?? ''}
          center={[at.lat, at.lon]}
          zoom={at.zoom}
          minZoom={5}
          maxZoom={16}
          zoomSnap={0}
          attributionControl={false}
          zoomControl={false}
          zoomAnimation={false}
          fadeAnimation={false}
          scrollWheelZoom={false}
          doubleClickZoom={false}
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
