import 'leaflet/dist/leaflet.css';
import type * as L from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import { MapContainer, ScaleControl, useMap } from 'react-leaflet';
import { mercatorX, mercatorY } from '../../base/mercator.ts';
import { PLACE_PRECISIONS, STATUSES } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import { killedOf } from '../../table/match.ts';
import type { Table } from '../../table/table.ts';
import { Button } from '../kit/Button.tsx';
import { placeName, rowTitle } from '../kit/describe.ts';
import { Panel } from '../kit/Panel.tsx';
import { type AreaGroup, areaTag, groupAreas, paintAreas, paintAreaTag } from './areas.ts';
import type { BaseMap } from './base-map.ts';
import { CanvasLayer, type Frame } from './CanvasLayer.ts';
import { type Cell, gridCells, type MapPoints } from './cells.ts';
import { Legend } from './Legend.tsx';
import styles from './map.module.css';
import { paintCell, readColours } from './paint.ts';
import { paintBase, paintLabels } from './paint-base.ts';

export type MapAt = { lat: number; lon: number; zoom: number };
/** What was clicked: rows that lie together, and the name of the spot. */
export type Spot = { rows: number[]; name: string };

const HOME_BOUNDS: L.LatLngBoundsLiteral = [
  [41.85, 20.0],
  [43.28, 21.8],
];
/** Room at the top for the line of countries. */
const HOME_FIT: L.FitBoundsOptions = { paddingTopLeft: [0, 34], paddingBottomRight: [0, 16] };
const LIMITS: L.LatLngBoundsLiteral = [
  [30, -15],
  [62, 45],
];
const SETTLEMENT = PLACE_PRECISIONS.indexOf('settlement');
const HOLLOW = new Set(
  ['planned', 'cancelled', 'denied'].map((status) => (STATUSES as readonly string[]).indexOf(status)),
);

/** What the map draws of each row, made once a table. */
export function mapPoints(table: Table): MapPoints {
  const n = table.count;
  const points: MapPoints = {
    x: new Float64Array(n),
    y: new Float64Array(n),
    family: table.family,
    dot: new Uint8Array(n),
    hollow: new Uint8Array(n),
    machine: table.coding,
    killed: new Int32Array(n),
  };
  for (let row = 0; row < n; row++) {
    points.x[row] = mercatorX((table.lon[row] ?? 0) / 1e5);
    points.y[row] = mercatorY((table.lat[row] ?? 0) / 1e5);
    points.dot[row] = (table.placePrecision[row] ?? 0) <= SETTLEMENT ? 1 : 0;
    points.hollow[row] = HOLLOW.has(table.status[row] ?? 0) ? 1 : 0;
    points.killed[row] = killedOf(table, row);
  }
  return points;
}

/** The map: events where they happened, by how well the place is known. */
export function MapPanel(props: {
  id?: string;
  table: Table;
  rows: Uint32Array;
  base: BaseMap | null;
  chosen: number | null;
  at: MapAt | null;
  theme: string;
  followed: boolean;
  onMove: (at: MapAt, bounds: [number, number, number, number], timeStamp: number) => void;
  onFollow: (follow: boolean) => void;
  onSpot: (spot: Spot) => void;
  onDrawn: () => void;
}) {
  const { id, table, rows, base, chosen, at, theme, followed, onMove, onFollow, onSpot, onDrawn } = props;
  const { t, format, language } = useWords();
  const still = useMemo(
    () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false,
    [],
  );
  const points = useMemo(() => mapPoints(table), [table]);
  const groups = useMemo(
    () => (base ? groupAreas(table, rows, base) : { areas: [], countries: [] }),
    [table, rows, base],
  );
  const [map, setMap] = useState<L.Map | null>(null);
  const hover = useRef<HTMLDivElement>(null);

  return (
    <Panel
      id={id}
      title={t('map.title')}
      className={styles.panel}
      tools={
        <>
          <Button
            look="plain"
            aria-pressed={followed}
            onClick={() => onFollow(!followed)}
            title={t('map.followHint')}
          >
            {t('map.follow')}
          </Button>
          <Button look="plain" onClick={() => map?.fitBounds(HOME_BOUNDS, { ...HOME_FIT, animate: !still })}>
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
            : { bounds: HOME_BOUNDS, boundsOptions: HOME_FIT })}
          minZoom={5}
          maxZoom={16}
          zoomSnap={0.25}
          zoomDelta={0.5}
          wheelPxPerZoomLevel={90}
          maxBounds={LIMITS}
          maxBoundsViscosity={0.6}
          attributionControl={false}
          zoomControl={false}
          zoomAnimation={!still}
          fadeAnimation={false}
          inertia={!still}
        >
          <ScaleControl position="bottomleft" imperial={false} maxWidth={90} />
          <Layers
            {...{ table, rows, base, points, areas: groups.areas, chosen, theme, language, onMove, onDrawn }}
            at={at}
            onSpot={onSpot}
            hover={hover}
            describe={(spot) =>
              spot.rows.length === 1
                ? rowTitle(table, spot.rows[0] ?? 0, language)
                : t('map.spot', { place: spot.name, count: spot.rows.length })
            }
            label={t('map.label')}
          />
        </MapContainer>
        <div ref={hover} className={styles.hover} hidden />
        <div className={styles.zoom}>
          <Button aria-label={t('map.zoomIn')} onClick={() => map?.zoomIn(1)}>
            +
          </Button>
          <Button aria-label={t('map.zoomOut')} onClick={() => map?.zoomOut(1)}>
            −
          </Button>
        </div>
        {groups.countries.length > 0 ? (
          <section className={styles.countries} aria-label={t('map.countries')}>
            {groups.countries.slice(0, 6).map((group) => {
              const place = table.places[group.place];
              const name = placeName(place, language);
              const whole = place?.kind === 'country';
              return (
                <button key={group.id} type="button" onClick={() => onSpot({ rows: group.rows, name })}>
                  {whole
                    ? t('map.wholeCountry', { country: group.id === 'kosovo' ? `${name}*` : name })
                    : name}{' '}
                  <b>{format.number(group.rows.length)}</b>
                </button>
              );
            })}
          </section>
        ) : null}
        <p className={styles.credit}>{t('map.credit')}</p>
        <Legend />
      </div>
    </Panel>
  );
}

type LayersProps = {
  table: Table;
  rows: Uint32Array;
  base: BaseMap | null;
  points: MapPoints;
  areas: readonly AreaGroup[];
  chosen: number | null;
  theme: string;
  language: ReturnType<typeof useWords>['language'];
  at: MapAt | null;
  label: string;
  hover: React.RefObject<HTMLDivElement | null>;
  describe: (spot: Spot) => string;
  onMove: (at: MapAt, bounds: [number, number, number, number], timeStamp: number) => void;
  onSpot: (spot: Spot) => void;
  onDrawn: () => void;
};

/** The canvas cannot wait for fonts by itself: these letters stand for the subsets that names need. */
const LABEL_FONT = "550 12px 'Inter Variable'";
const LABEL_LETTERS = 'Aëšđćжћ';

type Drawn = { cells: { cell: Cell; x: number; y: number }[]; frame: Frame | null };

function Layers(props: LayersProps) {
  const map = useMap();
  const latest = useRef(props);
  latest.current = props;
  const drawn = useRef<Drawn>({ cells: [], frame: null });
  const layers = useRef<{ ground: CanvasLayer; events: CanvasLayer } | null>(null);

  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', props.label);
  }, [map, props.label]);

  useEffect(() => {
    for (const [name, z] of [
      ['ground', 200],
      ['events', 400],
    ] as const) {
      if (!map.getPane(name)) map.createPane(name).style.zIndex = String(z);
    }
    let colours = readColours(map.getContainer());
    const ground = new CanvasLayer((frame) => {
      colours = readColours(map.getContainer());
      const { base } = latest.current;
      if (!base) return;
      paintBase(frame, base, colours);
    }, 'ground');
    const events = new CanvasLayer((frame) => {
      drawn.current = paintEvents(frame, latest.current, colours);
      if (latest.current.base) latest.current.onDrawn();
    }, 'events');
    ground.addTo(map);
    events.addTo(map);
    layers.current = { ground, events };
    void document.fonts?.load(LABEL_FONT, LABEL_LETTERS).then(() => layers.current?.events.redraw());
    return () => {
      layers.current = null;
      ground.remove();
      events.remove();
    };
  }, [map]);

  const { base, theme, language, rows, chosen } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: theme and language change what the ground looks like
  useEffect(() => layers.current?.ground.paint(), [base, theme, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what is drawn
  useEffect(() => layers.current?.events.paint(), [base, theme, rows, chosen, language]);

  useEffect(() => {
    const report = () => {
      const { lat, lng } = map.getCenter();
      const bounds = map.getBounds();
      const round = (value: number, digits: number) => Number(value.toFixed(digits));
      latest.current.onMove(
        { lat: round(lat, 4), lon: round(lng, 4), zoom: round(map.getZoom(), 2) },
        [
          round(bounds.getWest(), 4),
          round(bounds.getSouth(), 4),
          round(bounds.getEast(), 4),
          round(bounds.getNorth(), 4),
        ],
        performance.now(),
      );
    };
    const spotAt = (event: L.LeafletMouseEvent) =>
      findSpot(drawn.current, latest.current, map.latLngToContainerPoint(event.latlng));
    const click = (event: L.LeafletMouseEvent) => {
      const spot = spotAt(event);
      if (spot) latest.current.onSpot(spot);
    };
    const point = (event: L.LeafletMouseEvent) => {
      const tip = latest.current.hover.current;
      if (!tip) return;
      const spot = spotAt(event);
      map.getContainer().style.cursor = spot ? 'pointer' : '';
      tip.hidden = !spot;
      if (!spot) return;
      tip.textContent = latest.current.describe(spot);
      const left = event.containerPoint.x > map.getSize().x / 2;
      tip.style.translate = `${event.containerPoint.x + (left ? -12 : 12)}px ${event.containerPoint.y + 14}px`;
      tip.dataset.side = left ? 'left' : 'right';
    };
    const leave = () => {
      const tip = latest.current.hover.current;
      if (tip) tip.hidden = true;
    };
    map.on('moveend', report).on('click', click).on('mousemove', point).on('mouseout', leave);
    return () => {
      map.off('moveend', report).off('click', click).off('mousemove', point).off('mouseout', leave);
    };
  }, [map]);

  const { at } = props;
  useEffect(() => {
    if (!at) return;
    const { lat, lng } = map.getCenter();
    const same =
      Math.abs(lat - at.lat) < 2e-4 &&
      Math.abs(lng - at.lon) < 2e-4 &&
      Math.abs(map.getZoom() - at.zoom) < 0.02;
    if (!same) map.setView([at.lat, at.lon], at.zoom, { animate: false });
  }, [map, at]);

  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  return null;
}

function paintEvents(frame: Frame, props: LayersProps, colours: ReturnType<typeof readColours>): Drawn {
  const { table, rows, points, areas, chosen, base, language } = props;
  paintAreas(frame, areas, table, colours, chosen);
  for (const area of areas) paintAreaTag(frame, area, table, colours);
  const cells = gridCells(points, rows, frame.zoom)
    .map((cell) => ({
      cell,
      x: cell.x * frame.scale - frame.originX,
      y: cell.y * frame.scale - frame.originY,
    }))
    .filter(({ x, y }) => x > -40 && y > -40 && x < frame.width + 40 && y < frame.height + 40);
  if (base) {
    const bubbles = cells.map(({ cell, x, y }) => ({ x, y, radius: cell.radius }));
    paintLabels(frame, base, colours, language, bubbles);
  }
  for (let i = cells.length - 1; i >= 0; i--) {
    const at = cells[i];
    if (!at) continue;
    const isChosen = chosen !== null && at.cell.rows.includes(chosen);
    paintCell(frame.context, at.cell, points, colours, { x: at.x, y: at.y, chosen: isChosen });
  }
  return { cells, frame };
}

function findSpot(drawn: Drawn, props: LayersProps, point: L.Point): Spot | null {
  const { frame } = drawn;
  if (!frame) return null;
  const { table, areas, language } = props;
  const [x, y] = [point.x + frame.padX, point.y + frame.padY];
  let best: Cell | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { cell, x: cx, y: cy } of drawn.cells) {
    const distance = Math.hypot(cx - x, cy - y);
    if (distance <= Math.max(12, cell.radius + 3) && distance < nearest) {
      nearest = distance;
      best = cell;
    }
  }
  if (best) return { rows: best.rows, name: spotName(table, best.rows, language) };
  const area = areas.find((candidate) => {
    const tag: { x: number; y: number; width: number; height: number } = areaTag(frame, candidate);
    return Math.abs(tag.x - x) <= tag.width / 2 + 4 && Math.abs(tag.y - y) <= tag.height / 2 + 4;
  });
  return area ? { rows: area.rows, name: placeName(table.places[area.place], language) } : null;
}

/** The place that most of the rows lie in. */
function spotName(table: Table, rows: readonly number[], language: LayersProps['language']): string {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const place = table.place[row] ?? 0;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return placeName(table.places[most?.[0] ?? 0], language);
}
