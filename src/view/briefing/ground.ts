import type { BasemapArea } from '../../base/basemap.ts';
import type { LonLat } from '../../base/geo.ts';
import { mercatorX, mercatorY } from '../../base/mercator.ts';
import { FAMILIES } from '../../event/types.ts';
import type { MapSpot } from '../../summary/map-spots.ts';
import type { TablePlace } from '../../table/table.ts';

type Area = Pick<BasemapArea, 'id'> & { rings: readonly (readonly LonLat[])[] };
export type GroundLabel = {
  id: string;
  kind: string;
  lat: number;
  lon: number;
  rank: number;
  names: TablePlace['names'];
};

/** What a map on paper is drawn on, in degrees. */
export type Ground = {
  countries: readonly Area[];
  municipalities: readonly Area[];
  lakes: readonly Area[];
  labels: readonly GroundLabel[];
};

/** The names of a municipality without the word: those of its seat, which has the same id but for the ending. */
export function seatOf(place: TablePlace, ground: Ground | null): Pick<TablePlace, 'names'> {
  const seat = place.id.replace(/-municipality$/, '');
  return (seat !== place.id && ground?.labels.find(({ id }) => id === seat)) || place;
}

/** The picture, in units of its own; the region fills it. */
export const WIDTH = 1000;
const [WEST, EAST, SOUTH, NORTH] = [19.86, 21.98, 41.78, 43.32];
const SCALE = WIDTH / (mercatorX(EAST) - mercatorX(WEST));
const TOP = mercatorY(NORTH);
export const HEIGHT = Math.round((mercatorY(SOUTH) - TOP) * SCALE);

/** Position in the picture of a point in degrees. */
export function project(lon: number, lat: number): { x: number; y: number } {
  return { x: (mercatorX(lon) - mercatorX(WEST)) * SCALE, y: (mercatorY(lat) - TOP) * SCALE };
}

export function isInside({ x, y }: { x: number; y: number }, margin = 0): boolean {
  return x > margin && x < WIDTH - margin && y > margin && y < HEIGHT - margin;
}

/** SVG path of an area, on whole units; what lies far outside of the picture is left out. */
export function pathOf(area: Area): string {
  return area.rings
    .map((ring) => {
      let path = '';
      let last = '';
      for (const [lon, lat] of ring) {
        const at = project(lon, lat);
        const x = Math.round(Math.min(2 * WIDTH, Math.max(-WIDTH, at.x)));
        const y = Math.round(Math.min(2 * HEIGHT, Math.max(-HEIGHT, at.y)));
        const point = `${x} ${y}`;
        if (point === last) continue;
        path += `${path === '' ? 'M' : 'L'}${point}`;
        last = point;
      }
      return path === '' ? '' : `${path}Z`;
    })
    .join('');
}

/** Events joined to one mark because their marks would lie over one another. */
export type Mark = { x: number; y: number; radius: number; count: number; counts: number[] };

const radiusOf = (count: number) => (count === 1 ? 15 : Math.min(44, 17 + 4 * Math.sqrt(count)));

/** The marks of a map: the largest first keep their places, and take in what they would cover. */
export function marksOf(spots: readonly MapSpot[]): { marks: Mark[]; beyond: number } {
  const marks: Mark[] = [];
  let beyond = 0;
  for (const spot of [...spots].sort((a, b) => b.count - a.count)) {
    const at = project(spot.lon, spot.lat);
    if (!isInside(at)) {
      beyond += spot.count;
      continue;
    }
    const near = marks.find(
      (mark) => Math.hypot(mark.x - at.x, mark.y - at.y) < mark.radius + radiusOf(spot.count) * 0.7,
    );
    if (!near) {
      marks.push({ ...at, radius: radiusOf(spot.count), count: spot.count, counts: [...spot.counts] });
      continue;
    }
    near.count += spot.count;
    near.counts = FAMILIES.map((_, i) => (near.counts[i] ?? 0) + (spot.counts[i] ?? 0));
    near.radius = radiusOf(near.count);
  }
  return { marks, beyond };
}

type Placed = { id: string; text: string; x: number; y: number };
const LETTER = 16;
const SIZE = 27;

/** The names for which there is room, the important first: below their places or, where a mark lies there, below the mark. */
export function namesOf(
  labels: readonly GroundLabel[],
  marks: readonly Mark[],
  nameOf: (label: GroundLabel) => string,
  most = 16,
): Placed[] {
  const boxes = marks.map(({ x, y, radius }) => ({ x, y, w: radius + 3, h: radius + 3 }));
  const placed: Placed[] = [];
  for (const label of [...labels].sort((a, b) => a.rank - b.rank)) {
    if (placed.length >= most) break;
    if (label.kind !== 'city' && label.kind !== 'town') continue;
    const at = project(label.lon, label.lat);
    const text = nameOf(label);
    const w = (text.length * LETTER) / 2;
    const under = marks.find((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) < mark.radius + 8);
    const y = under ? under.y + under.radius + SIZE * 0.6 : at.y + SIZE * 0.9;
    const x = under ? under.x : at.x;
    if (x - w < 0 || x + w > WIDTH || y < SIZE || y > HEIGHT - SIZE / 2) continue;
    const box = { x, y, w: w + 6, h: SIZE * 0.55 };
    if (
      boxes.some(
        (other, i) =>
          (under === undefined || marks[i] !== under) &&
          Math.abs(other.x - x) < other.w + box.w &&
          Math.abs(other.y - y) < other.h + box.h,
      )
    )
      continue;
    boxes.push(box);
    placed.push({ id: label.id, text, x, y });
  }
  return placed;
}
