import { FAMILIES, type Family } from '../../event/types.ts';
import type { Cells } from '../../table/answer.ts';
import { FAMILY_SHAPE } from '../kit/family.ts';
import type { Pen } from './CanvasLayer.ts';

/** Colours that the canvas draws with, read from the page's custom properties. */
export type MapColours = Record<Family, string> & {
  panel: string;
  text: string;
  focus: string;
  accent: string;
  land: string;
  home: string;
  line: string;
  border: string;
  water: string;
  label: string;
  labelStrong: string;
  halo: string;
};

const PROPERTIES: Record<Exclude<keyof MapColours, Family>, string> = {
  panel: '--panel',
  text: '--text',
  focus: '--focus',
  accent: '--accent',
  land: '--map-land',
  home: '--map-home',
  line: '--map-line',
  border: '--map-border',
  water: '--map-water',
  label: '--map-label',
  labelStrong: '--map-label-strong',
  halo: '--map-halo',
};

/** Reads the colours in force from an element. */
export function readColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim() || '#888';
  const colours: Record<string, string> = {};
  for (const [key, name] of Object.entries(PROPERTIES)) colours[key] = read(name);
  for (const family of FAMILIES) colours[family] = read(`--${family}`);
  return colours as MapColours;
}

const FONT = "'Inter Variable', system-ui, sans-serif";
const WIDTH = FAMILIES.length;
const FULL = 2 * Math.PI;
/** Width of the ring of a bubble. */
const RING = 3.5;
const SHAPES = new Map<Family, Path2D>();

function shapeOf(family: Family): Path2D {
  const known = SHAPES.get(family);
  if (known) return known;
  const path = new Path2D(FAMILY_SHAPE[family]);
  SHAPES.set(family, path);
  return path;
}

/** A mark on the canvas: a bubble of several events or the glyph of one; its cells, the fullest first. */
export type Mark = { cells: number[]; x: number; y: number; radius: number; count: number };

/** Sum over the cells of a mark of a column with `width` values a cell. */
export function sumOf(mark: Mark, column: Uint32Array, width = 1, at = 0): number {
  let sum = 0;
  for (const cell of mark.cells) sum += column[width * cell + at] ?? 0;
  return sum;
}

/** Radius of a bubble of `count` events: area grows with the logarithm, so that 2 and 20,000 both stay readable. */
export function bubbleRadius(count: number): number {
  return count === 1 ? 8 : Math.min(21, 9 + 1.5 * Math.log2(count));
}

/** Draws all marks: bubbles one by one, because a path of many circles takes twice as long to fill, then their counts and the glyphs. */
export function paintMarks(context: Pen, marks: readonly Mark[], cells: Cells, colours: MapColours): void {
  const bubbles = marks.filter(({ count }) => count > 1);
  for (const bubble of bubbles) paintBubble(context, bubble, cells, colours);
  context.fillStyle = colours.text;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const small of [true, false]) {
    context.font = `600 ${small ? 10 : 12}px ${FONT}`;
    for (const { x, y, count } of bubbles)
      if (count > 999 === small) context.fillText(shortCount(count), x, y + 0.5);
  }
  for (const mark of marks) if (mark.count === 1) paintGlyph(context, mark, cells, colours);
}

/** A disc within a ring of the shares of the families; dashed where nothing of it has happened yet. */
function paintBubble(context: Pen, mark: Mark, cells: Cells, colours: MapColours): void {
  const { x, y, radius, count } = mark;
  context.fillStyle = colours.panel;
  context.beginPath();
  context.arc(x, y, radius + 1, 0, FULL);
  context.fill();
  const isDashed = sumOf(mark, cells.hollow) === count;
  let from = -Math.PI / 2;
  for (let k = 0; k < WIDTH; k++) {
    const share = sumOf(mark, cells.counts, WIDTH, k) / count;
    if (share === 0) continue;
    const to = from + share * FULL;
    const colour = colours[FAMILIES[k] ?? 'tension'];
    context.beginPath();
    if (isDashed) {
      context.lineWidth = RING;
      context.setLineDash([3, 2.5]);
      context.strokeStyle = colour;
      context.arc(x, y, radius - RING / 2, from, to);
      context.stroke();
      context.setLineDash([]);
    } else {
      context.fillStyle = colour;
      context.arc(x, y, radius, from, to);
      context.arc(x, y, radius - RING, to, from, true);
      context.fill();
    }
    from = to;
  }
}

/** One event: filled when it has happened, hollow and dashed when not, with a hole when no person has looked at it; larger when somebody died. */
function paintGlyph(
  context: Pen,
  { cells: [cell = 0], x, y }: Mark,
  cells: Cells,
  colours: MapColours,
): void {
  const k = FAMILIES.findIndex((_, i) => (cells.counts[WIDTH * cell + i] ?? 0) > 0);
  const family = FAMILIES[k] ?? 'tension';
  const shape = shapeOf(family);
  const size = (cells.lethal[cell] ?? 0) > 0 ? 1.05 : 0.85;
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = colours.halo;
  context.stroke(shape);
  context.lineWidth = 2.4;
  context.strokeStyle = colours[family];
  if ((cells.hollow[cell] ?? 0) > 0) {
    context.fillStyle = colours.halo;
    context.fill(shape);
    context.setLineDash([3, 2]);
    context.stroke(shape);
  } else {
    context.fillStyle = colours[family];
    context.fill(shape);
    if ((cells.machine[cell] ?? 0) > 0) {
      context.beginPath();
      context.arc(0, family === 'violence' ? 1.5 : 0, 2.6, 0, FULL);
      context.fillStyle = colours.halo;
      context.fill();
    }
  }
  context.restore();
}

/** A ring round what is chosen or has the focus. */
export function paintRing(
  context: Pen,
  at: { x: number; y: number; radius: number },
  colours: MapColours,
): void {
  context.beginPath();
  context.arc(at.x, at.y, at.radius + 4, 0, FULL);
  context.lineWidth = 2.5;
  context.strokeStyle = colours.focus;
  context.stroke();
}

/** A count in at most four characters: 940, 1.2k, 36k. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const thousands = count / 1000;
  if (thousands >= 1000) return `${(thousands / 1000).toFixed(1)}M`;
  return `${thousands < 10 ? thousands.toFixed(1) : Math.round(thousands)}k`;
}
