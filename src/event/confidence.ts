import type { Kind } from './types.ts';

/** Points of a rising curve for each kind: how sure the rules say they are, and how often they were then right (both 0 … 1). */
export type ConfidenceCurves = Record<Kind, readonly (readonly [said: number, right: number])[]>;

/**
 * What a rule's own confidence is worth: between the points of the kind's curve in a straight line, beyond them level. The curves are fitted by
 * `npm run quality -- --calibrate` with isotonic regression (Zadrozny and Elkan 2002).
 */
export function calibrated(curves: ConfidenceCurves, kind: Kind, said: number): number {
  const points = curves[kind];
  const after = points.findIndex(([x]) => x >= said);
  const [high] = after < 0 ? points.slice(-1) : points.slice(after, after + 1);
  const low = after > 0 ? points[after - 1] : high;
  if (!high || !low) return said;
  const [[x0, y0], [x1, y1]] = [low, high];
  const value = after < 0 || x1 === x0 ? y1 : y0 + ((y1 - y0) * (said - x0)) / (x1 - x0);
  return Math.round(Math.min(0.97, Math.max(0.03, value)) * 100) / 100;
}
