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

/** Draws all marks: bubbles family by family, so that the number of strokes does not grow with the number of bubbles, then glyphs. */
export function paintMarks(context: Pen, marks: readonly Mark[], cells: Cells, colours: MapColours): void {
  const bubbles = marks.filter(({ count }) => count > 1);
  context.beginPath();
  for (const { x, y, radius } of bubbles) {
    context.moveTo(x + radius + 1, y);
    context.arc(x, y, radius + 1, 0, FULL);
  }
  context.fillStyle = colours.panel;
  context.fill();
  paintRings(context, bubbles, cells, colours, false);
  paintRings(context, bubbles, cells, colours, true);
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

/** Rings by share of family; dashed where nothing of a bubble has happened yet. */
function paintRings(
  context: Pen,
  bubbles: readonly Mark[],
  cells: Cells,
  colours: MapColours,
  dashed: boolean,
): void {
  const wanted = bubbles.filter((mark) => (sumOf(mark, cells.hollow) === mark.count) === dashed);
  if (wanted.length === 0) return;
  const angles = wanted.map(() => -Math.PI / 2);
  context.lineWidth = 3.5;
  context.setLineDash(dashed ? [3, 2.5] : []);
  FAMILIES.forEach((family, k) => {
    context.beginPath();
    wanted.forEach((mark, i) => {
      const { x, y, radius, count } = mark;
      const share = sumOf(mark, cells.counts, WIDTH, k) / count;
      if (share === 0) return;
      const from = angles[i] ?? 0;
      const to = from + share * FULL;
      angles[i] = to;
      const r = radius - 1.75;
      context.moveTo(x + r * Math.cos(from), y + r * Math.sin(from));
      context.arc(x, y, r, from, to);
    });
    context.strokeStyle = colours[family];
    context.stroke();
  });
  context.setLineDash([]);
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
