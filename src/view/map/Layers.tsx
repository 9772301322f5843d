import type * as L from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet/hooks';
import type { Answer, Want } from '../../table/answer.ts';
import { type Shown, useDrawn } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import { CanvasLayer } from './CanvasLayer.ts';
import { DENSITY_PX } from './density.ts';
import { boxOf, gridFor, holds } from './marks.ts';
import { type MapColours, readColours } from './paint.ts';
import { paintBase } from './paint-base.ts';
import type { Picture, Scene, Target } from './picture.ts';
import { followRawMoves, isDragged } from './raw-drag.ts';
import type { Zoomer } from './zoom.ts';

export type MapAt = { lat: number; lon: number; zoom: number };
export type MapBounds = [number, number, number, number];

/** What the map shows and asks for; `timeStamp` of the input that moved it, if one did; `done` when it rests. */
export type MapView = {
  want: Want['map'];
  at: MapAt;
  bounds: MapBounds;
  timeStamp?: number;
  done: boolean;
  /** What is shown covers the window already. */
  inHand: boolean;
};

export type LayersProps = {
  shown: Signal<Shown | null>;
  picture: Picture;
  scene: Omit<Scene, 'map'>;
  theme: string;
  label: string;
  at: MapAt | null;
  /** How much the map is magnified on the page. */
  magnified?: number;
  zoomer: { current: Zoomer | null };
  onView: (view: MapView) => void;
  onPoint: (target: Target | null, point: { x: number; y: number }) => void;
  onOpen: (target: Target) => void;
  onDrawn: () => void;
};

/** The canvas cannot wait for fonts by itself: these letters stand for the subsets that names need. */
const LABEL_FONT = "550 12px 'Inter Variable'";
const LABEL_LETTERS = 'Aëšđćжћ';
const PANES = { ground: 200, areas: 300, events: 400, names: 450 } as const;
const NAMES_MS = 120;
/** Letters that a zoom has stretched by more levels than this are no pleasure to read. */
const NAMES_STRETCH = 0.5;
/** Areas are drawn anew when the numbers have not changed for so long; while they do, now and then, more often where areas are all that the map shows. */
const SHADE_MS = 120;
const SHADE_MOST_MS = { areas: 250, points: 1000, density: 1000 };
/** For so long a picture of events is scaled while a zoom runs; and at most, while one input follows another. */
const SCALED_MS = 70;
const SCALED_MOST_MS = 150;

type Canvases = Record<keyof typeof PANES, CanvasLayer>;

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Ground, events and names on three canvases, and the map's own gestures. */
export function Layers(props: LayersProps) {
  const map = useMap();
  const latest = useRef(props);
  latest.current = props;
  const canvases = useRef<Canvases | null>(null);
  const grid = useRef<number | null>(null);
  const drawn = useRef({ map: null as Answer['map'], zoom: 0, at: 0 });
  const looked = useRef({ x: 0, y: 0, zoom: 0 });
  const areasLook = useRef('');
  const shading = useRef<{ since: number; timer: ReturnType<typeof setTimeout> } | null>(null);
  const naming = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Time of the wheel's or key's input that the next movement answers to; the movements after it are their own cause. */
  const stamp = useRef(0);
  /** Whether the latest movement answers to such an input. */
  const answers = useRef(false);
  /** The page itself moves the map. */
  const own = useRef(false);

  const nameLater = () => {
    clearTimeout(naming.current);
    naming.current = setTimeout(() => canvases.current?.names.redraw(), NAMES_MS);
  };
  /** How strong an area is hatched changes little from frame to frame, and costs as much as all bubbles; after a zoom all is drawn anew. */
  const shadeLater = () => {
    const time = performance.now();
    const since = shading.current?.since ?? time;
    clearTimeout(shading.current?.timer);
    const most = since + SHADE_MOST_MS[latest.current.scene.layer] - time;
    const timer = setTimeout(shade, Math.max(0, Math.min(SHADE_MS, most)));
    shading.current = { since, timer };
  };
  const shade = () => {
    shading.current = null;
    const { picture, scene, shown } = latest.current;
    const look = picture.areasLook({ ...scene, map: shown.get()?.answer.map ?? null });
    if (look !== areasLook.current) canvases.current?.areas.redraw();
  };
  const look = (done: boolean, timeStamp?: number) => {
    const { lat, lng } = map.getCenter();
    const zoom = map.getZoom();
    const size = map.getSize();
    if (size.x === 0) return;
    const origin = map.project(map.getCenter(), zoom).subtract(size.divideBy(2));
    const fitting = gridFor(zoom, grid.current, done);
    grid.current = fitting.zoom;
    const scale = 256 * 2 ** zoom;
    const frame = { width: size.x, height: size.y, scale, originX: origin.x, originY: origin.y };
    const box = boxOf(frame, fitting.zoom);
    const { map: shown } = latest.current.shown.get()?.want ?? {};
    const { layer } = latest.current.scene;
    const density = layer === 'density' ? DENSITY_PX : null;
    const municipalities = layer === 'areas';
    const bounds = map.getBounds();
    latest.current.onView({
      want: { ...fitting, box, density, municipalities },
      at: { lat: round(lat, 4), lon: round(lng, 4), zoom: round(zoom, 2) },
      bounds: [
        round(bounds.getWest(), 4),
        round(bounds.getSouth(), 4),
        round(bounds.getEast(), 4),
        round(bounds.getNorth(), 4),
      ],
      timeStamp,
      done,
      inHand:
        shown != null &&
        density === shown.density &&
        municipalities === shown.municipalities &&
        holds(shown.box, frame),
    });
  };

  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', props.label);
  }, [map, props.label]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once a map; what changes is read from `latest`
  useEffect(() => {
    for (const [name, z] of Object.entries(PANES)) {
      const pane = map.getPane(name) ?? map.createPane(name);
      pane.style.zIndex = String(z);
      pane.style.pointerEvents = 'none';
    }
    let colours: MapColours = readColours(map.getContainer());
    const scene = (): Scene => ({
      ...latest.current.scene,
      map: latest.current.shown.get()?.answer.map ?? null,
    });
    const { magnified } = props;
    const layers: Canvases = {
      ground: new CanvasLayer('ground', { padding: 0.3, magnified, still: true }, (frame) => {
        colours = readColours(map.getContainer());
        const { base } = latest.current.scene;
        if (base) paintBase(frame, base, colours);
      }),
      areas: new CanvasLayer('areas', { padding: 0.2, magnified, still: true }, (frame) => {
        areasLook.current = latest.current.picture.areasLook(scene());
        latest.current.picture.paintAreas(frame, scene(), colours);
      }),
      events: new CanvasLayer('events', { padding: 0.08, magnified }, (frame) => {
        latest.current.picture.paint(frame, scene(), colours);
        if (latest.current.scene.base && latest.current.shown.get()?.answer.map) latest.current.onDrawn();
      }),
      names: new CanvasLayer(
        'names',
        { padding: 0.2, magnified, stretch: NAMES_STRETCH, still: true },
        (frame) => latest.current.picture.paintNames(frame, scene(), colours),
      ),
    };
    for (const layer of Object.values(layers)) layer.addTo(map);
    canvases.current = layers;
    void document.fonts?.load(LABEL_FONT, LABEL_LETTERS).then(() => canvases.current?.names.redraw());
    /** What is pointed at is told no more. */
    const leave = () => latest.current.onPoint(null, { x: 0, y: 0 });
    const moving = (event: L.LeafletEvent) => {
      const zoom = map.getZoom();
      const { x, y } = map.getPixelBounds().min ?? { x: 0, y: 0 };
      if (own.current || (looked.current.x === x && looked.current.y === y && looked.current.zoom === zoom))
        return;
      if (looked.current.zoom !== zoom) leave();
      looked.current = { x, y, zoom };
      const { originalEvent } = event as { originalEvent?: Event };
      look(false, originalEvent?.timeStamp ?? (stamp.current || performance.now()));
      answers.current = stamp.current > 0;
      stamp.current = 0;
    };
    const moved = () => {
      look(true, own.current ? undefined : performance.now());
      nameLater();
    };
    const targetAt = ({ containerPoint }: L.LeafletMouseEvent) => {
      const frame = latest.current.picture.frame();
      return latest.current.picture.at(
        containerPoint.x + (frame?.padX ?? 0),
        containerPoint.y + (frame?.padY ?? 0),
      );
    };
    const click = (event: L.LeafletMouseEvent) => {
      const target = targetAt(event);
      if (target) latest.current.onOpen(target);
    };
    const point = (event: L.LeafletMouseEvent) => {
      if (isDragged(map)) return;
      const target = targetAt(event);
      map.getContainer().style.cursor = target ? 'pointer' : '';
      latest.current.onPoint(target, event.containerPoint);
    };
    map
      .on('move', moving)
      .on('moveend', moved)
      .on('click', click)
      .on('mousemove', point)
      .on('mouseout', leave);
    const unfollow = followRawMoves(map);
    look(true);
    let here = true;
    let zoomer: Zoomer | null = null;
    void Promise.all([import('./leaflet-hands.js'), import('./zoom.ts')]).then(
      ([{ takeInHand }, { createZoomer }]) => {
        if (!here) return;
        takeInHand(map);
        zoomer = createZoomer(map, (timeStamp) => {
          stamp.current = timeStamp;
        });
        props.zoomer.current = zoomer;
      },
    );
    return () => {
      here = false;
      unfollow();
      map.off('move', moving).off('moveend', moved).off('click', click);
      map.off('mousemove', point).off('mouseout', leave);
      clearTimeout(naming.current);
      clearTimeout(shading.current?.timer);
      shading.current = null;
      zoomer?.remove();
      canvases.current = null;
      for (const layer of Object.values(layers)) layer.remove();
    };
  }, [map]);

  /**
   * While a zoom runs, the picture of a moment ago can be scaled: drawing costs more than all else in a frame. So the frame that answers an input only scales,
   * and what is new is drawn in one of the frames that ease the movement: marks at the edges of a view that widens come a moment after its ground.
   */
  const scaledWillDo = (same: boolean, age: number) =>
    answers.current ? age < SCALED_MOST_MS : same && age < SCALED_MS;

  useDrawn(props.shown, (now) => {
    const wanted = now?.answer.map ?? null;
    const zoom = map.getZoom();
    const last = drawn.current;
    if (last.map === wanted && last.zoom === zoom && canvases.current?.events.covers()) return;
    const time = performance.now();
    const { ground } = canvases.current ?? {};
    if (ground?.covers() === false) ground.paint();
    if (last.zoom !== zoom && scaledWillDo(last.map === wanted, time - last.at)) return;
    drawn.current = { map: wanted, zoom, at: time };
    if (canvases.current?.areas.covers() === false) canvases.current.areas.paint();
    else if (last.zoom === zoom) shadeLater();
    canvases.current?.events.paint();
    nameLater();
  });

  const { base, layer, chosen, focus, language } = props.scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: theme and language change what the ground looks like
  useEffect(() => {
    canvases.current?.ground.paint();
    canvases.current?.areas.paint();
    canvases.current?.events.paint();
    canvases.current?.names.redraw();
  }, [base, props.theme, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what is drawn
  useEffect(() => {
    canvases.current?.areas.redraw();
    canvases.current?.events.redraw();
  }, [chosen, focus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layer asks for other numbers
  useEffect(() => {
    look(true);
    canvases.current?.areas.redraw();
    canvases.current?.events.redraw();
  }, [layer]);

  const { at } = props;
  useEffect(() => {
    if (!at) return;
    const { lat, lng } = map.getCenter();
    const same =
      Math.abs(lat - at.lat) < 2e-4 &&
      Math.abs(lng - at.lon) < 2e-4 &&
      Math.abs(map.getZoom() - at.zoom) < 0.02;
    if (same) return;
    own.current = true;
    map.setView([at.lat, at.lon], at.zoom, { animate: false });
    own.current = false;
  }, [map, at]);

  useEffect(() => {
    const observer = new ResizeObserver(() => {
      own.current = true;
      map.invalidateSize({ animate: false });
      own.current = false;
    });
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  return null;
}
