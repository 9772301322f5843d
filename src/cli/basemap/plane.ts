/** A point in degrees, `[longitude, latitude]`. */
export type Point = readonly [number, number];

const KM_PER_DEGREE = 111.195;

/** The middle of Kosovo: distances for the level of detail are measured from here. */
export const CENTRE: Point = [20.9, 42.57];

/** Kilometres between two points, good enough to choose a level of detail. */
export function roughKm(a: Point, b: Point): number {
  const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  const dx = Math.abs(a[0] - b[0]);
  return Math.hypot(Math.min(dx, 360 - dx) * shrink, a[1] - b[1]) * KM_PER_DEGREE;
}

/** Twice the area of a triangle, halved: square kilometres on the plane that touches the globe at the middle point. */
export function triangleKm2(a: Point, b: Point, c: Point): number {
  const shrink = Math.cos((b[1] * Math.PI) / 180);
  const twice = ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) * shrink;
  return (Math.abs(twice) / 2) * KM_PER_DEGREE ** 2;
}

/** The area of a ring in square kilometres, positive when it runs counter-clockwise. */
export function ringKm2(ring: readonly Point[]): number {
  let sum = 0;
  let lat = 0;
  for (let i = 0; i < ring.length; i++) {
    const a = at(ring, i);
    const b = at(ring, (i + 1) % ring.length);
    sum += a[0] * b[1] - b[0] * a[1];
    lat += a[1];
  }
  const shrink = Math.cos(((lat / Math.max(1, ring.length)) * Math.PI) / 180);
  return (sum / 2) * shrink * KM_PER_DEGREE ** 2;
}

/** The i-th member; a missing one is a fault of the caller. */
export function at<T>(list: readonly T[], i: number): T {
  const value = list[i];
  if (value === undefined) throw new RangeError(`No member ${i} in a list of ${list.length}.`);
  return value;
}

/** True when the point lies inside the ring (even–odd rule). */
export function inside([x, y]: Point, ring: readonly Point[]): boolean {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = at(ring, i);
    const b = at(ring, j);
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) within = !within;
  }
  return within;
}
