import { type BasemapFile, encodeArc } from '../../base/basemap.ts';
import type { PlaceRow } from '../../event/places.ts';
import { type Cut, clipToRing } from './clip.ts';
import { SCALE } from './countries.ts';
import { at, type Point, ringKm2 } from './plane.ts';
import { simplify, smooth } from './simplify.ts';
import { dissolveIslands, voronoiOf } from './voronoi.ts';

/** Detail that the boundaries between municipalities keep, in kilometres: they are computed, so finer would be false. */
const DETAIL_KM = 0.6;
/** A corner of land that one stretch cuts off at the outline is given to its neighbour when it is smaller, in km². */
const SNIPPET_KM2 = 20;
const CREDIT = 'Computed from settlements, clipped to the outline © OpenStreetMap contributors, ODbL 1.0';

/** A stretch of boundary with the municipalities on its left and right, and where on the outline it begins or ends. */
type Stretch = { line: Point[]; left: string; right: string; from: Cut | null; to: Cut | null };

/**
 * The areas of the municipalities: the Voronoi cells of the settlements, merged by municipality, without islands, with
 * rounded edges, clipped to the outline. All are put together from shared lines, so there is neither gap nor overlap.
 */
export function buildMunicipalities(places: readonly PlaceRow[], outline: readonly Point[]): BasemapFile {
  const sites = places.filter(
    ({ kind, municipality }) =>
      municipality !== null &&
      (kind === 'village' || kind === 'town' || kind === 'city' || kind === 'district'),
  );
  const voronoi = voronoiOf(
    sites.map(({ lon, lat }): Point => [lon, lat]),
    sites.map(({ municipality }) => municipality ?? ''),
    outline,
  );
  const chains = dissolveIslands(voronoi).map(({ line, left, right }) => ({
    line: smooth(
      simplify(line, () => DETAIL_KM),
      2,
    ),
    left,
    right,
  }));
  const stretches = chains.flatMap(({ line, left, right }) =>
    clipToRing(line, outline)
      .filter((piece) => !isSnippet(piece, outline))
      .map((piece): Stretch => ({ ...piece, left, right })),
  );
  return assemble(stretches, outline);
}

/** True for a piece that cuts off only a small corner of the land. */
function isSnippet(
  { line, from, to }: { line: Point[]; from: Cut | null; to: Cut | null },
  ring: readonly Point[],
) {
  if (from === null || to === null) return false;
  const cutOff = Math.abs(ringKm2([...line, ...along(ring, to, from)]));
  const rest = Math.abs(ringKm2([...line, ...along(ring, from, to).reverse()]));
  return Math.min(cutOff, rest) < SNIPPET_KM2;
}

/** The outline's own points from one cut to another, counter-clockwise. */
function along(ring: readonly Point[], from: Cut, to: Cut): Point[] {
  const points: Point[] = [];
  const count = ring.length - 1;
  const ahead = to.at > from.at ? to.at - from.at : to.at - from.at + count;
  const first = Math.floor(from.at) + 1;
  for (let i = first; i < from.at + ahead; i++) points.push(at(ring, i % count));
  return points;
}

/** Puts the areas together: stretches inside, and between their ends on the outline, parts of the outline. */
function assemble(stretches: readonly Stretch[], outline: readonly Point[]): BasemapFile {
  const arcs = stretches.map(({ line }) => line);
  const sides = stretches.map(({ left, right }) => ({ left, right }));
  const ends = stretches
    .flatMap(({ line, left, right, from, to }) => [
      ...(from ? [{ cut: from, point: at(line, 0), next: right, previous: left }] : []),
      ...(to ? [{ cut: to, point: at(line, line.length - 1), next: left, previous: right }] : []),
    ])
    .sort((a, b) => a.cut.at - b.cut.at);
  ends.forEach((end, i) => {
    const follow = at(ends, (i + 1) % ends.length);
    if (end.next !== follow.previous) {
      throw new Error(`The outline between ${end.next} and ${follow.previous} has no owner.`);
    }
    arcs.push([end.point, ...along(outline, end.cut, follow.cut), follow.point]);
    sides.push({ left: end.next, right: '' });
  });
  const ids = [...new Set(sides.flatMap(({ left, right }) => [left, right]))]
    .filter((id) => id !== '')
    .sort();
  return {
    format: 'kosovo-monitor-basemap-1',
    scale: SCALE,
    credit: CREDIT,
    arcs: arcs.map((arc) => encodeArc(arc, SCALE)),
    areas: ids.map((id) => ({ id, rings: ringsOf(id, arcs, sides) })),
    lines: stretches.map(({ left, right }, i) => ({
      id: [left, right].sort().join(' '),
      kind: 'border',
      arcs: [i],
    })),
  };
}

const keyOf = (point: Point) => `${Math.round(point[0] * SCALE)},${Math.round(point[1] * SCALE)}`;

/** The rings of one area: its arcs, each walked with the area on the left, joined end to end. */
function ringsOf(
  id: string,
  arcs: readonly Point[][],
  sides: readonly { left: string; right: string }[],
): number[][] {
  const open: { index: number; start: string; end: string }[] = [];
  sides.forEach(({ left, right }, i) => {
    const start = keyOf(at(at(arcs, i), 0));
    const end = keyOf(at(at(arcs, i), at(arcs, i).length - 1));
    if (left === id) open.push({ index: i, start, end });
    if (right === id) open.push({ index: ~i, start: end, end: start });
  });
  const rings: number[][] = [];
  while (open.length > 0) {
    const first = at(open.splice(0, 1), 0);
    const ring = [first.index];
    for (let end = first.end; end !== first.start; ) {
      const next = open.findIndex(({ start }) => start === end);
      if (next < 0) throw new Error(`The boundary of ${id} does not close at ${end}.`);
      const taken = at(open.splice(next, 1), 0);
      ring.push(taken.index);
      end = taken.end;
    }
    rings.push(ring);
  }
  return rings;
}
