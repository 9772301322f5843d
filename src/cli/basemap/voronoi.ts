import { Delaunay } from 'd3-delaunay';
import { at, CENTRE, inside, type Point, roughKm } from './plane.ts';

/** Longitudes are narrowed by this much, so that nearness on the plane is nearness on the ground. */
const SHRINK = Math.cos((CENTRE[1] * Math.PI) / 180);

/** An edge between two cells: the cells on either side and the Voronoi vertices at its ends. */
type Edge = { left: number; right: number; from: number; to: number };

export type Diagram = { vertices: Point[]; edges: Edge[]; owners: string[]; outline: readonly Point[] };
export type Chain = { line: Point[]; left: string; right: string };

/** The Voronoi diagram of sites, each with its owner. Sites at one point count once; a far frame keeps all edges finite. */
export function voronoiOf(
  sites: readonly Point[],
  owners: readonly string[],
  outline: readonly Point[],
): Diagram {
  const seen = new Set<string>();
  const kept = sites.flatMap((site, i) => {
    const key = site.join();
    if (seen.has(key)) return [];
    seen.add(key);
    return [i];
  });
  const frame: Point[] = [];
  for (let turn = 0; turn < 24; turn++) {
    const angle = (turn * Math.PI) / 12;
    frame.push([CENTRE[0] + 4 * Math.cos(angle), CENTRE[1] + 3 * Math.sin(angle)]);
  }
  const points = [...kept.map((i) => at(sites, i)), ...frame];
  const delaunay = new Delaunay(points.flatMap(([lon, lat]) => [lon * SHRINK, lat]));
  const { triangles, halfedges } = delaunay;
  const centres = delaunay.voronoi([-1e3, -1e3, 1e3, 1e3]).circumcenters;
  const vertices = Array.from({ length: centres.length / 2 }, (_, i): Point => {
    return [(centres[2 * i] ?? 0) / SHRINK, centres[2 * i + 1] ?? 0];
  });
  const edges: Edge[] = [];
  for (let e = 0; e < halfedges.length; e++) {
    const opposite = halfedges[e] ?? -1;
    if (opposite < e) continue;
    const edge = { from: Math.floor(e / 3), to: Math.floor(opposite / 3) };
    const cells = [triangles[e] ?? 0, triangles[opposite] ?? 0] as const;
    edges.push({ ...edge, ...sidesOf(points, vertices, edge, cells) });
  }
  const names = points.map((_, i) => (i < kept.length ? at(owners, at(kept, i)) : ''));
  return { vertices, edges, owners: names, outline };
}

/** Which of two cells lies on the left of the edge between them. */
function sidesOf(
  points: readonly Point[],
  vertices: readonly Point[],
  { from, to }: { from: number; to: number },
  [a, b]: readonly [number, number],
): { left: number; right: number } {
  const p = at(vertices, from);
  const q = at(vertices, to);
  const toA = (q[0] - p[0]) * (at(points, a)[1] - p[1]) - (q[1] - p[1]) * (at(points, a)[0] - p[0]);
  const toB = (q[0] - p[0]) * (at(points, b)[1] - p[1]) - (q[1] - p[1]) * (at(points, b)[0] - p[0]);
  return toA >= toB ? { left: a, right: b } : { left: b, right: a };
}

/**
 * Gives every cell that is cut off from the largest part of its owner's to the neighbour with the longest common edge, and
 * returns what then parts different owners as chains from junction to junction.
 */
export function dissolveIslands({ vertices, edges, owners, outline }: Diagram): Chain[] {
  const held = [...owners];
  const length = edges.map(({ from, to }) => {
    const a = at(vertices, from);
    const b = at(vertices, to);
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    return inside(middle, outline) ? roughKm(a, b) : 0;
  });
  for (let round = 0; round < 4; round++) {
    const part = partsOf(held, edges, length);
    const size = new Map<number, number>();
    for (const root of part) size.set(root, (size.get(root) ?? 0) + 1);
    const largest = new Map<string, number>();
    held.forEach((owner, i) => {
      const best = largest.get(owner);
      if (best === undefined || (size.get(at(part, i)) ?? 0) > (size.get(best) ?? 0))
        largest.set(owner, at(part, i));
    });
    const bonds = new Map<number, Map<string, number>>();
    edges.forEach(({ left, right }, e) => {
      for (const [cell, other] of [
        [left, right],
        [right, left],
      ] as const) {
        if (at(part, cell) === largest.get(at(held, cell)) || at(held, other) === at(held, cell)) continue;
        if (at(held, other) === '') continue;
        const bond = bonds.get(at(part, cell)) ?? new Map<string, number>();
        bond.set(at(held, other), (bond.get(at(held, other)) ?? 0) + at(length, e));
        bonds.set(at(part, cell), bond);
      }
    });
    if (bonds.size === 0) break;
    held.forEach((owner, i) => {
      const bond = owner === '' ? undefined : bonds.get(at(part, i));
      if (bond) held[i] = [...bond].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    });
  }
  return chainsOf(
    vertices,
    edges.filter(({ left, right }) => held[left] !== held[right]),
    held,
  );
}

/** The connected part of each cell, by the number of one cell of the part. Edges outside the outline do not connect. */
function partsOf(held: readonly string[], edges: readonly Edge[], length: readonly number[]): number[] {
  const parent = held.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (at(parent, root) !== root) root = at(parent, root);
    parent[i] = root;
    return root;
  };
  edges.forEach(({ left, right }, e) => {
    if (at(length, e) > 0 && held[left] === held[right]) parent[find(left)] = find(right);
  });
  return held.map((_, i) => find(i));
}

/** Joins edges into lines that begin and end where three owners meet (or run in a circle). */
function chainsOf(vertices: readonly Point[], edges: readonly Edge[], held: readonly string[]): Chain[] {
  const meeting = new Map<number, Edge[]>();
  for (const edge of edges) {
    for (const end of [edge.from, edge.to]) meeting.set(end, [...(meeting.get(end) ?? []), edge]);
  }
  const used = new Set<Edge>();
  const follow = (edge: Edge, start: number): Chain => {
    const forward = edge.from === start;
    const left = at(held, forward ? edge.left : edge.right);
    const right = at(held, forward ? edge.right : edge.left);
    const line = [at(vertices, start)];
    let end = start;
    for (let next: Edge | undefined = edge; next; ) {
      used.add(next);
      end = next.from === end ? next.to : next.from;
      line.push(at(vertices, end));
      const here: Edge[] = meeting.get(end) ?? [];
      next = here.length === 2 ? here.find((other) => !used.has(other)) : undefined;
    }
    return { line, left, right };
  };
  const chains: Chain[] = [];
  for (const [vertex, here] of meeting) {
    if (here.length === 2) continue;
    for (const edge of here) if (!used.has(edge)) chains.push(follow(edge, vertex));
  }
  for (const edge of edges) if (!used.has(edge)) chains.push(follow(edge, edge.from));
  return chains;
}
