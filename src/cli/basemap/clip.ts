import { at, inside, type Point } from './plane.ts';

/** A place on a closed ring: the number of the segment plus the share of it that is passed. */
export type Cut = { at: number };

export type Piece = { line: Point[]; from: Cut | null; to: Cut | null };

type Crossing = { share: number; cut: Cut; point: Point };

/** The pieces of a line that lie inside a closed ring (first point repeated), with the cuts where they meet the ring. */
export function clipToRing(line: readonly Point[], ring: readonly Point[]): Piece[] {
  const pieces: Piece[] = [];
  let within = inside(at(line, 0), ring);
  let current: Piece = { line: within ? [at(line, 0)] : [], from: null, to: null };
  for (let i = 0; i + 1 < line.length; i++) {
    const b = at(line, i + 1);
    for (const { point, cut } of crossings(at(line, i), b, ring)) {
      if (within) {
        pieces.push({ ...current, line: [...current.line, point], to: cut });
        current = { line: [], from: null, to: null };
      } else {
        current = { line: [point], from: cut, to: null };
      }
      within = !within;
    }
    if (within) current.line.push(b);
  }
  if (within && current.line.length > 1) pieces.push(current);
  return pieces;
}

/** Where a segment crosses the ring, in the order of the segment. */
function crossings(a: Point, b: Point, ring: readonly Point[]): Crossing[] {
  const found: Crossing[] = [];
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  for (let i = 0; i + 1 < ring.length; i++) {
    const p = at(ring, i);
    const q = at(ring, i + 1);
    const ex = q[0] - p[0];
    const ey = q[1] - p[1];
    const cross = dx * ey - dy * ex;
    if (cross === 0) continue;
    const share = ((p[0] - a[0]) * ey - (p[1] - a[1]) * ex) / cross;
    const passed = ((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / cross;
    if (share < 0 || share >= 1 || passed < 0 || passed >= 1) continue;
    found.push({ share, cut: { at: i + passed }, point: [a[0] + share * dx, a[1] + share * dy] });
  }
  return found.sort((x, y) => x.share - y.share);
}
