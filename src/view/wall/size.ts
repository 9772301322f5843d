/** Smallest text at 1920 × 1080, in CSS pixels. */
export const LEAST_PX = 36;
/** Text is never magnified by more: beyond, one has to stand nearer. */
const MOST_MAGNIFIED = 2;
/** Cap height in parts of the font size, on the safe side (Inter has 0.727). */
const CAP = 0.7;
/** Capitals subtend at least 16 minutes of arc at the farthest reader (ISO 9241-3; NUREG-0700, 1.3.1-4). */
const LEAST_ANGLE = ((16 / 60) * Math.PI) / 180;
const METRES_PER_INCH = 0.0254;
export const DEFAULT_INCHES = 65;
export const DEFAULT_METRES = 4;

export type Viewport = { width: number; height: number };

/** Pixels that stand for one pixel of the design: of lengths, and of text, which is larger where the readers are far away. */
export type Unit = { length: number; text: number };

/** How much larger than the design (1920 × 1080, upright or not) a viewport is. */
function fitOf({ width, height }: Viewport): number {
  return Math.min(Math.min(width, height) / 1080, Math.max(width, height) / 1920);
}

/** Font size in CSS pixels whose capitals can be read: distance × tan 16′ ÷ cap height, in pixels of the screen. */
export function leastFont(view: Viewport, inches: number, metres: number): number {
  const pitch = (inches * METRES_PER_INCH) / Math.hypot(view.width, view.height);
  return (metres * Math.tan(LEAST_ANGLE)) / CAP / pitch;
}

/**
 * The unit of a screen. Without a size and a distance, 36 px at 1920 × 1080, which can be read at 4 m on 65 inches; with them, text grows
 * to what the farthest reader needs, up to twice.
 */
export function unitOf(view: Viewport, inches: number | null, metres: number | null): Unit {
  const length = fitOf(view);
  if (inches === null && metres === null) return { length, text: length };
  const need = leastFont(view, inches ?? DEFAULT_INCHES, metres ?? DEFAULT_METRES);
  return { length, text: Math.min(MOST_MAGNIFIED * length, Math.max(length, need / LEAST_PX)) };
}

/** The farthest reader that a screen can serve, in metres. */
export function farthest(view: Viewport, inches: number): number {
  return (MOST_MAGNIFIED * LEAST_PX * fitOf(view)) / leastFont(view, inches, 1);
}
