import { at, type Point, roughKm } from './plane.ts';
import type { Outline, World } from './sources.ts';

const HOME = 'Kosovo';
/** Borders that end at Kosovo are drawn towards the new corner over this distance, in kilometres. */
const REACH_KM = 40;

/**
 * The world with Kosovo's outline from OpenStreetMap: the four borders of Kosovo are replaced, cut at the points where three
 * countries meet, and the neighbours' borders that end there are bent to the new corners, so that nothing gapes or overlaps.
 */
export function stitchHome(world: World, outlines: readonly Outline[]): World {
  const home = world.countries.find(({ name }) => name === HOME);
  const outline = outlines.find(({ id }) => id === 'XKX');
  if (home === undefined || outline === undefined) throw new Error('The sources hold no outline of Kosovo.');
  const fine = withoutInlets(at(outline.outer, 0), outlines);
  const corners = cornersOf(fine, outlines);
  const ring = at(home.rings, 0);
  const arcs = world.arcs.map((arc) => [...arc]);
  const moves: { from: Point; to: Point }[] = [];

  for (const index of ring) {
    const line = walk(world.arcs, index);
    const start = nearest(fine, corners, at(line, 0));
    const end = nearest(fine, corners, at(line, line.length - 1));
    moves.push({ from: at(line, 0), to: at(fine, start) });
    const stretch = between(fine, start, end, at(line, line.length >> 1));
    arcs[index < 0 ? ~index : index] = index < 0 ? stretch.reverse() : stretch;
  }
  const own = new Set(ring.map((index) => (index < 0 ? ~index : index)));
  arcs.forEach((arc, i) => {
    if (own.has(i)) return;
    for (const { from, to } of moves) {
      if (same(at(arc, 0), from)) arcs[i] = bend(at(arcs, i), to);
      if (same(at(arc, arc.length - 1), from)) arcs[i] = bend([...at(arcs, i)].reverse(), to).reverse();
    }
  });
  return { arcs, countries: world.countries };
}

/** The points of an arc in the direction of its index, `~i` being arc i backwards. */
export function walk(arcs: readonly Point[][], index: number): Point[] {
  return index < 0 ? [...at(arcs, ~index)].reverse() : at(arcs, index);
}

const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

/** The points of each neighbour's outline. */
function bordersOf(outlines: readonly Outline[]): Set<string>[] {
  return ['ALB', 'MKD', 'MNE', 'SRB'].map((code) => {
    const points = outlines.find(({ id }) => id === code)?.outer.flat() ?? [];
    return new Set(points.map((point) => point.join()));
  });
}

/** A run along water is cut short when it is this many times longer than its mouth is wide. */
const INLET = 2.5;

/** The outline without the arms of reservoirs that cross the border: stretches that touch no neighbour and come back. */
function withoutInlets(ring: readonly Point[], outlines: readonly Outline[]): Point[] {
  const borders = bordersOf(outlines);
  const dry = ring.map((point) => borders.some((border) => border.has(point.join())));
  const kept: Point[] = [];
  for (let i = 0; i < ring.length; i++) {
    kept.push(at(ring, i));
    let end = i + 1;
    while (end < ring.length && !dry[end]) end++;
    if (end === i + 1 || end >= ring.length) continue;
    let length = 0;
    for (let j = i; j < end; j++) length += roughKm(at(ring, j), at(ring, j + 1));
    if (length > INLET * roughKm(at(ring, i), at(ring, end))) i = end - 1;
  }
  return kept;
}

/** Indices in Kosovo's ring at which two of its neighbours meet it at once. */
function cornersOf(ring: readonly Point[], outlines: readonly Outline[]): number[] {
  const borders = bordersOf(outlines);
  const meets = (point: Point) => borders.filter((border) => border.has(point.join())).length > 1;
  const corners = ring.slice(0, -1).flatMap((point, i) => (meets(point) ? [i] : []));
  if (corners.length !== 4)
    throw new Error(`Kosovo's outline has ${corners.length} corners instead of four.`);
  return corners;
}

function nearest(ring: readonly Point[], corners: readonly number[], target: Point): number {
  return corners.reduce((a, b) => (roughKm(at(ring, b), target) < roughKm(at(ring, a), target) ? b : a));
}

/** The stretch of a closed ring between two of its points, on the side that comes closer to a third. */
function between(ring: readonly Point[], start: number, end: number, via: Point): Point[] {
  const loop = ring.slice(0, -1);
  const turned = [...loop.slice(start), ...loop.slice(0, start), at(loop, start)];
  const split = (end - start + loop.length) % loop.length;
  const ways = [turned.slice(0, split + 1), turned.slice(split).reverse()];
  const gap = (way: Point[]) => Math.min(...way.map((point) => roughKm(point, via)));
  return gap(at(ways, 0)) <= gap(at(ways, 1)) ? at(ways, 0) : at(ways, 1);
}

/** Moves the first point of a line to a new place and draws what follows along, less and less with the distance. */
function bend(line: readonly Point[], to: Point): Point[] {
  const from = at(line, 0);
  return line.map((point) => {
    const pull = Math.max(0, 1 - roughKm(point, from) / REACH_KM);
    return [point[0] + (to[0] - from[0]) * pull, point[1] + (to[1] - from[1]) * pull];
  });
}
