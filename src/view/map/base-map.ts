import type { LonLat } from '../../base/geo.ts';
import { mercatorX, mercatorY } from '../../base/mercator.ts';
import type { TablePlace } from '../../table/table.ts';

/** Geometry that is drawn under the events, in degrees, as the app hands it over. */
export type BaseMapData = {
  countries: readonly { id: string; rings: readonly (readonly LonLat[])[] }[];
  municipalities: readonly { id: string; rings: readonly (readonly LonLat[])[] }[];
  lakes: readonly { id: string; rings: readonly (readonly LonLat[])[] }[];
  rivers: readonly { id: string; line: readonly LonLat[] }[];
  labels: readonly BaseLabel[];
};

/** A place name on the map, shown from a zoom on; the lower the rank, the more important. */
export type BaseLabel = {
  id: string;
  kind: string;
  lat: number;
  lon: number;
  minZoom: number;
  rank: number;
  names: TablePlace['names'];
};

/** An area ready to be drawn: its outline in unit Mercator × 2^20, so that single precision suffices. */
export type Shape = {
  id: string;
  path: Path2D;
  rings: readonly (readonly LonLat[])[];
  anchor: { x: number; y: number };
};

/** Paths are kept at this many pixels a world. */
export const PATH_WORLD = 2 ** 20;

export type BaseMap = {
  countries: Shape[];
  municipalities: ReadonlyMap<string, Shape>;
  lakes: Shape[];
  rivers: Path2D;
  labels: (BaseLabel & { x: number; y: number })[];
};

/** The anchor of an area: the centre of the box round its largest ring, good enough for compact municipalities. */
function anchorOf(rings: readonly (readonly LonLat[])[]): { x: number; y: number } {
  const ring = rings.reduce<readonly LonLat[]>((a, b) => (b.length > a.length ? b : a), []);
  let area = 0;
  let cx = 0;
  let cy = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = project(ring[i]);
    const [bx, by] = project(ring[(i + 1) % ring.length]);
    const cross = ax * by - bx * ay;
    area += cross;
    cx += (ax + bx) * cross;
    cy += (ay + by) * cross;
  }
  if (area === 0) {
    const [x, y] = project(ring[0]);
    return { x, y };
  }
  return { x: cx / (3 * area), y: cy / (3 * area) };
}

function project(point: LonLat | undefined): [number, number] {
  return [mercatorX(point?.[0] ?? 0), mercatorY(point?.[1] ?? 0)];
}

function trace(path: Path2D, points: readonly LonLat[], close: boolean): void {
  points.forEach((point, i) => {
    const [x, y] = project(point);
    if (i === 0) path.moveTo(x * PATH_WORLD, y * PATH_WORLD);
    else path.lineTo(x * PATH_WORLD, y * PATH_WORLD);
  });
  if (close) path.closePath();
}

function shapeOf(area: { id: string; rings: readonly (readonly LonLat[])[] }): Shape {
  const path = new Path2D();
  for (const ring of area.rings) trace(path, ring, true);
  return { id: area.id, path, rings: area.rings, anchor: anchorOf(area.rings) };
}

/** Prepares geometry for drawing, once. */
export function prepareBaseMap(data: BaseMapData): BaseMap {
  const rivers = new Path2D();
  for (const river of data.rivers) trace(rivers, river.line, false);
  return {
    countries: data.countries.map(shapeOf),
    municipalities: new Map(data.municipalities.map((area) => [area.id, shapeOf(area)])),
    lakes: data.lakes.map(shapeOf),
    rivers,
    labels: placed(data.labels),
  };
}

/** The same ground with more names. */
export function withLabels(base: BaseMap, more: readonly BaseLabel[]): BaseMap {
  return { ...base, labels: placed([...base.labels, ...more]) };
}

/** Names at their places in the world, the important first. */
function placed(labels: readonly BaseLabel[]): BaseMap['labels'] {
  return labels
    .map((label) => ({ ...label, x: mercatorX(label.lon), y: mercatorY(label.lat) }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
