import 'leaflet/dist/leaflet.css';
import type * as L from 'leaflet';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet/MapContainer';
import type { LonLat } from '../../base/geo.ts';
import { FAMILIES } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import type { TablePlace } from '../../table/table.ts';
import { Button } from '../kit/Button.tsx';
import { motionIsUnwelcome } from '../kit/motion.ts';
import { placeName } from '../kit/names.ts';
import { Panel } from '../kit/Panel.tsx';
import type { Shown } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import type { BaseMap } from './base-map.ts';
import { Countries } from './Countries.tsx';
import { Layers, type MapAt, type MapView } from './Layers.tsx';
import styles from './map.module.css';
import { nearestName } from './near.ts';
import { MAP_OPTIONS } from './options.ts';
import { sumOf } from './paint.ts';
import {
  type ChosenAt,
  createPicture,
  MAP_LAYERS,
  type MapLayer,
  type Opened,
  openingOf,
  type Target,
} from './picture.ts';
import type { Zoomer } from './zoom.ts';

const AreaTool = lazy(async () => ({ default: (await import('./AreaTool.tsx')).AreaTool }));
const Legend = lazy(async () => ({ default: (await import('./Legend.tsx')).Legend }));
const MarkList = lazy(async () => ({ default: (await import('./MarkList.tsx')).MarkList }));

const HOME_BOUNDS: L.LatLngBoundsLiteral = [
  [41.85, 20.0],
  [43.28, 21.8],
];
/** Room above the region for the line of countries, and below it for the credit; on a phone each takes two lines. */
const homeFit = (): L.FitBoundsOptions => {
  const [above, below] = matchMedia('(max-width: 700px)').matches ? [84, 88] : [56, 24];
  return { paddingTopLeft: [0, above], paddingBottomRight: [0, below] };
};
const LIMITS: L.LatLngBoundsLiteral = [
  [30, -15],
  [62, 45],
];
const WIDTH = FAMILIES.length;

/** The map: events where they happened, by how well the place is known. */
export function MapPanel(props: {
  id?: string;
  shown: Signal<Shown | null>;
  settled: Signal<Shown | null>;
  places: readonly TablePlace[];
  base: BaseMap | null;
  chosen: ChosenAt;
  at: MapAt | null;
  layer: MapLayer;
  theme: string;
  followed: boolean;
  area: readonly LonLat[] | null;
  onArea: (area: readonly LonLat[] | null, timeStamp: number) => void;
  onView: (view: MapView) => void;
  onFollow: (follow: boolean, timeStamp: number) => void;
  onLayer: (layer: MapLayer) => void;
  onOpen: (opened: Opened, timeStamp: number) => void;
  onDrawn: () => void;
}) {
  const { id, shown, settled, places, base, chosen, at, layer, theme, followed } = props;
  const { t, format, language } = useWords();
  const picture = useMemo(createPicture, []);
  const [map, setMap] = useState<L.Map | null>(null);
  const [focus, setFocus] = useState<number | null>(null);
  const zoomer = useRef<Zoomer | null>(null);
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let here = map !== null;
    void import('./leaflet-hands.js').then(({ addScale }) => here && map && addScale(map));
    return () => {
      here = false;
    };
  }, [map]);

  const nameOf = (target: Target): string => {
    if ('area' in target) return placeName(places[target.area.place], language);
    const cells = picture.cells();
    const [cell = 0] = target.mark.cells;
    return nearestName(base, cells?.x[cell] ?? 0, cells?.y[cell] ?? 0, language);
  };
  const describe = (target: Target): string => {
    const count = 'area' in target ? target.area.count : target.mark.count;
    const cells = picture.cells();
    const families =
      'mark' in target && cells
        ? FAMILIES.flatMap((family, k) => {
            const of = sumOf(target.mark, cells.counts, WIDTH, k);
            return of > 0 ? [`${t(`family.${family}`)} ${format.number(of)}`] : [];
          })
        : [];
    return [t('map.spot', { place: nameOf(target), count }), ...families].join(' · ');
  };
  const open = (target: Target) => {
    const opening = openingOf(target, picture.cells());
    if (!opening) return;
    const opened = 'row' in opening ? opening : { ...opening, name: nameOf(target) };
    props.onOpen(opened, performance.now());
  };
  const point = (target: Target | null, position: { x: number; y: number }) => {
    const element = tip.current;
    if (!element || !map) return;
    element.hidden = !target;
    if (!target) return;
    element.textContent = describe(target);
    const left = position.x > map.getSize().x / 2;
    element.style.translate = `${position.x + (left ? -12 : 12)}px ${position.y + 14}px`;
    element.dataset.side = left ? 'left' : 'right';
  };

  return (
    <Panel
      id={id}
      title={t('map.title')}
      className={styles.panel}
      tools={
        <>
          <select
            className={styles.layer}
            aria-label={t('map.layer')}
            value={layer}
            onChange={(event) => {
              const next = MAP_LAYERS.find((other) => other === event.target.value);
              if (next) props.onLayer(next);
            }}
          >
            {MAP_LAYERS.map((value) => (
              <option key={value} value={value}>
                {t(`map.layer.${value}`)}
              </option>
            ))}
          </select>
          <Button
            look="plain"
            aria-pressed={followed}
            onClick={(event) => props.onFollow(!followed, event.timeStamp)}
            title={t('map.followHint')}
          >
            {t('map.follow')}
          </Button>
          <Button
            look="plain"
            onClick={() => map?.fitBounds(HOME_BOUNDS, { ...homeFit(), animate: !motionIsUnwelcome() })}
          >
            {t('map.home')}
          </Button>
        </>
      }
    >
      <div className={styles.frame}>
        <MapContainer
          ref={setMap}
          className={styles.map ?? ''}
          {...(at
            ? { center: [at.lat, at.lon], zoom: at.zoom }
            : { bounds: HOME_BOUNDS, boundsOptions: homeFit() })}
          {...MAP_OPTIONS}
          maxBounds={LIMITS}
          maxBoundsViscosity={0.6}
          inertia={!motionIsUnwelcome()}
        >
          <Layers
            {...{ shown, picture, theme, at, zoomer }}
            scene={{ places, base, layer, chosen, focus, language }}
            label={t('map.label')}
            onView={props.onView}
            onPoint={point}
            onOpen={open}
            onDrawn={props.onDrawn}
          />
        </MapContainer>
        <div ref={tip} className={styles.hover} hidden />
        <Suspense>
          <MarkList {...{ settled, picture, describe, setFocus }} onOpen={open} />
        </Suspense>
        <div className={styles.zoom}>
          <Button aria-label={t('map.zoomIn')} onClick={(event) => zoomer.current?.by(1, event.timeStamp)}>
            +
          </Button>
          <Button aria-label={t('map.zoomOut')} onClick={(event) => zoomer.current?.by(-1, event.timeStamp)}>
            −
          </Button>
          <Suspense>{map && <AreaTool map={map} area={props.area} onArea={props.onArea} />}</Suspense>
        </div>
        <Countries {...{ settled, places, base }} onOpen={props.onOpen} />
        <p className={styles.credit}>{t('map.credit')}</p>
        <Suspense>
          <Legend />
        </Suspense>
      </div>
    </Panel>
  );
}
