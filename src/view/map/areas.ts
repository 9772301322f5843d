import { FAMILIES, type Family } from '../../event/types.ts';
import type { PlaceCounts } from '../../table/answer.ts';
import { REGIONS } from '../../table/match.ts';
import type { TablePlace } from '../../table/table.ts';
import { type BaseMap, PATH_WORLD, type Shape } from './base-map.ts';
import type { Frame } from './CanvasLayer.ts';
import { type MapColours, shortCount } from './paint.ts';
import { inWorld } from './paint-base.ts';

/** Events by a place that is no point: how many, and of which family most. */
export type PlaceGroup = { place: number; id: string; count: number; family: Family };
/** Events that are known only to an area: drawn as the area, never as a dot. */
export type AreaGroup = PlaceGroup & { shapes: Shape[]; at: { x: number; y: number } };

const WIDTH = FAMILIES.length;

/** One group a place, most events first. */
export function groupsOf(counts: PlaceCounts, places: readonly TablePlace[]): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  counts.place.forEach((place, i) => {
    const byFamily = counts.counts.subarray(WIDTH * i, WIDTH * (i + 1));
    const count = byFamily.reduce((sum, value) => sum + value, 0);
    const family = FAMILIES[byFamily.indexOf(Math.max(...byFamily))] ?? 'tension';
    if (count > 0) groups.push({ place, id: places[place]?.id ?? '', count, family });
  });
  return groups.sort((a, b) => b.count - a.count || a.place - b.place);
}

/** Tells the groups whose outline is known from those that can only be listed. */
export function withShapes(
  groups: readonly PlaceGroup[],
  places: readonly TablePlace[],
  base: BaseMap,
): { areas: AreaGroup[]; others: PlaceGroup[] } {
  const areas: AreaGroup[] = [];
  const others: PlaceGroup[] = [];
  for (const group of groups) {
    const municipality = places[group.place]?.municipality ?? '';
    const region = REGIONS[group.id];
    const shapes = (region ?? [group.id, municipality])
      .flatMap((part) => base.municipalities.get(part) ?? [])
      .slice(0, region?.length ?? 1);
    const at = meanAnchor(shapes);
    if (at) areas.push({ ...group, shapes, at });
    else others.push(group);
  }
  return { areas, others };
}

function meanAnchor(shapes: readonly Shape[]): { x: number; y: number } | null {
  if (shapes.length === 0) return null;
  const sum = shapes.reduce((at, { anchor }) => ({ x: at.x + anchor.x, y: at.y + anchor.y }), { x: 0, y: 0 });
  return { x: sum.x / shapes.length, y: sum.y / shapes.length };
}

/** From line to line of the hatching, in CSS pixels; and how many lines a sheet has. */
const HATCH_PX = 7;
const SHEET_LINES = 48;
const sheets = new Map<number, OffscreenCanvas>();

/** A square sheet of the gaps between slanted lines that are `apart` pixels of the screen apart. Sheets join at all sides. */
function gapsOf(apart: number): OffscreenCanvas {
  const known = sheets.get(apart);
  if (known) return known;
  const side = SHEET_LINES * apart;
  const sheet = new OffscreenCanvas(side, side);
  const context = sheet.getContext('2d');
  if (context) {
    context.fillRect(0, 0, side, side);
    context.globalCompositeOperation = 'destination-out';
    context.lineWidth = (1.1 * apart) / HATCH_PX;
    for (let at = -side; at <= side; at += apart) {
      context.moveTo(at - 1, side + 1);
      context.lineTo(at + side + 1, -1);
    }
    context.stroke();
  }
  sheets.set(apart, sheet);
  return sheet;
}

/**
 * Leaves of what has been drawn only slanted lines, anchored to the ground. Gaps are taken away, in whole pixels of the screen, because that touches only what
 * lies in them; to fill each area with a pattern costs twice as much.
 */
function hatch({ context, width, height, originX, originY }: Frame): void {
  const ratio = context.getTransform().a;
  const gaps = gapsOf(Math.round(HATCH_PX * ratio));
  const start = (origin: number) => -Math.round((origin * ratio) % gaps.width);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = 'destination-out';
  for (let y = start(originY); y < height * ratio; y += gaps.height)
    for (let x = start(originX); x < width * ratio; x += gaps.width) context.drawImage(gaps, x, y);
  context.restore();
}

/** Steps between the faintest and the strongest area: so few that a count must change much before an area is drawn anew. */
const STEPS = 8;

/** How strong each area is against the fullest, in steps. */
export function strengths(areas: readonly AreaGroup[]): number[] {
  const most = Math.max(1, ...areas.map(({ count }) => count));
  return areas.map(({ count }) => Math.round(STEPS * Math.sqrt(count / most)));
}

/** Hatches the areas of coarse events on a canvas of their own; the more events, the stronger. */
export function paintAreas(
  frame: Frame,
  areas: readonly AreaGroup[],
  colours: MapColours,
  chosen: number | null,
): void {
  const strength = strengths(areas);
  inWorld(frame, (context) => {
    for (const [i, { family, place, shapes }] of areas.entries()) {
      context.fillStyle = colours[family];
      context.globalAlpha = place === chosen ? 0.9 : 0.22 + (0.4 * (strength[i] ?? 0)) / STEPS;
      for (const { path } of shapes) context.fill(path, 'evenodd');
    }
  });
  hatch(frame);
  inWorld(frame, (context, pixel) => {
    context.strokeStyle = colours.focus;
    context.lineWidth = 2.5 * pixel;
    for (const { place, shapes } of areas)
      if (place === chosen) for (const { path } of shapes) context.stroke(path);
  });
}

/** Shades whole municipalities by their events, for the picture of areas. */
export function paintShades(frame: Frame, areas: readonly AreaGroup[], colours: MapColours): void {
  const strength = strengths(areas);
  inWorld(frame, (context) => {
    context.fillStyle = colours.accent;
    for (const [i, { shapes }] of areas.entries()) {
      context.globalAlpha = 0.08 + (0.72 * (strength[i] ?? 0)) / STEPS;
      for (const { path } of shapes) context.fill(path, 'evenodd');
    }
  });
}

type Tag = { x: number; y: number; width: number; height: number };

/** Where the count of an area stands on the canvas, with the reach of a click. */
export function areaTag(frame: Frame, area: AreaGroup): Tag {
  return {
    x: area.at.x * frame.scale - frame.originX,
    y: area.at.y * frame.scale - frame.originY - 18,
    width: 16 + shortCount(area.count).length * 7,
    height: 18,
  };
}

/** Draws the counts of areas: square-cornered tags, so that they are never taken for dots. */
export function paintAreaTags(frame: Frame, areas: readonly AreaGroup[], colours: MapColours): void {
  const { context } = frame;
  context.lineWidth = 1.5;
  context.font = "600 11px 'Inter Variable', system-ui, sans-serif";
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const area of areas) {
    const { x, y, width, height } = areaTag(frame, area);
    context.fillStyle = colours.panel;
    context.fillRect(x - width / 2, y - height / 2, width, height);
    context.setLineDash([3, 2]);
    context.strokeStyle = colours[area.family];
    context.strokeRect(x - width / 2, y - height / 2, width, height);
    context.setLineDash([]);
    context.fillStyle = colours.text;
    context.fillText(shortCount(area.count), x, y + 0.5);
  }
}

/** The area whose tag, else whose ground lies under a point of the frame. */
export function areaAt(
  frame: Frame,
  areas: readonly AreaGroup[],
  point: { x: number; y: number },
): AreaGroup | null {
  const { context, scale, originX, originY } = frame;
  const factor = PATH_WORLD / scale;
  const [worldX, worldY] = [(point.x + originX) * factor, (point.y + originY) * factor];
  const inside = ({ path }: Shape) => {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    const hit = context.isPointInPath(path, worldX, worldY, 'evenodd');
    context.restore();
    return hit;
  };
  const found = areas.find((area) => {
    const tag = areaTag(frame, area);
    return Math.abs(tag.x - point.x) <= tag.width / 2 + 4 && Math.abs(tag.y - point.y) <= tag.height / 2 + 4;
  });
  return found ?? areas.find(({ shapes }) => shapes.some(inside)) ?? null;
}
