import { FAMILIES, type Family } from '../../event/types.ts';
import { FAMILY_SHAPE } from '../kit/family.ts';
import type { Cell, MapPoints } from './cells.ts';

/** Colours that the canvas draws with, read from the page's custom properties. */
export type MapColours = Record<Family, string> & {
  panel: string;
  text: string;
  focus: string;
  sea: string;
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
  sea: '--map-sea',
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

const SHAPES = new Map<Family, Path2D>();

function shapeOf(family: Family): Path2D {
  const known = SHAPES.get(family);
  if (known) return known;
  const path = new Path2D(FAMILY_SHAPE[family]);
  SHAPES.set(family, path);
  return path;
}

/** Draws one bubble, or the glyph of a single event, at a canvas point. */
export function paintCell(
  context: CanvasRenderingContext2D,
  cell: Cell,
  points: MapPoints,
  colours: MapColours,
  at: { x: number; y: number; chosen: boolean },
): void {
  context.save();
  context.translate(at.x, at.y);
  const [first] = cell.rows;
  if (cell.rows.length === 1 && first !== undefined) paintGlyph(context, first, points, colours);
  else paintBubble(context, cell, colours);
  if (at.chosen) {
    context.beginPath();
    context.arc(0, 0, cell.radius + 5, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = colours.focus;
    context.stroke();
  }
  context.restore();
}

function paintGlyph(
  context: CanvasRenderingContext2D,
  row: number,
  points: MapPoints,
  colours: MapColours,
): void {
  const family = FAMILIES[points.family[row] ?? 0] ?? 'tension';
  const shape = shapeOf(family);
  const lethal = (points.killed[row] ?? 0) > 0;
  const size = lethal ? 1.05 : 0.85;
  context.scale(size, size);
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = colours.halo;
  context.stroke(shape);
  context.lineWidth = 2.4;
  context.strokeStyle = colours[family];
  if (points.hollow[row]) {
    context.fillStyle = colours.halo;
    context.fill(shape);
    context.setLineDash([3, 2]);
    context.stroke(shape);
    return;
  }
  context.fillStyle = colours[family];
  context.fill(shape);
  if (points.machine[row]) {
    context.beginPath();
    context.arc(0, family === 'violence' ? 1.5 : 0, 2.6, 0, 2 * Math.PI);
    context.fillStyle = colours.halo;
    context.fill();
  }
}

function paintBubble(context: CanvasRenderingContext2D, cell: Cell, colours: MapColours): void {
  const { radius, byFamily } = cell;
  const count = cell.rows.length;
  context.beginPath();
  context.arc(0, 0, radius + 1, 0, 2 * Math.PI);
  context.fillStyle = colours.panel;
  context.fill();
  let angle = -Math.PI / 2;
  context.lineWidth = 3.5;
  FAMILIES.forEach((family, i) => {
    const share = (byFamily[i] ?? 0) / count;
    if (share === 0) return;
    const next = angle + share * 2 * Math.PI;
    context.beginPath();
    context.arc(0, 0, radius - 1.75, angle, next);
    context.strokeStyle = colours[family];
    context.stroke();
    angle = next;
  });
  context.fillStyle = colours.text;
  context.font = `600 ${count > 999 ? 10 : 12}px 'Inter Variable', system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(shortCount(count), 0, 0.5);
}

/** A count in at most four characters: 940, 1.2k, 36k. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const thousands = count / 1000;
  return `${thousands < 10 ? thousands.toFixed(1) : Math.round(thousands)}k`;
}
