import { FAMILIES, PLACE_PRECISIONS } from '../../event/types.ts';
import { REGIONS } from '../../table/match.ts';
import type { Table } from '../../table/table.ts';
import type { BaseMap, Shape } from './base-map.ts';
import type { Frame } from './CanvasLayer.ts';
import { type MapColours, shortCount } from './paint.ts';
import { inWorld } from './paint-base.ts';

/** Events that are known only to an area: drawn as the area, never as a dot. */
export type AreaGroup = {
  place: number;
  id: string;
  rows: number[];
  shapes: Shape[];
  at: { x: number; y: number };
};
/** Events that are known only to a country: listed beside the map. */
export type CountryGroup = { place: number; id: string; rows: number[] };

const COUNTRY = PLACE_PRECISIONS.indexOf('country');
const SETTLEMENT = PLACE_PRECISIONS.indexOf('settlement');

/** Groups the rows that are no dots by their place. */
export function groupAreas(
  table: Table,
  rows: Iterable<number>,
  base: BaseMap,
): { areas: AreaGroup[]; countries: CountryGroup[] } {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    if ((table.placePrecision[row] ?? 0) <= SETTLEMENT) continue;
    const place = table.place[row] ?? 0;
    const group = groups.get(place);
    if (group) group.push(row);
    else groups.set(place, [row]);
  }
  const areas: AreaGroup[] = [];
  const countries: CountryGroup[] = [];
  for (const [place, members] of groups) {
    const id = table.places[place]?.id ?? '';
    const municipality = table.places[place]?.municipality ?? null;
    const shapes = (REGIONS[id] ?? [id, municipality ?? ''])
      .flatMap((part) => base.municipalities.get(part) ?? [])
      .slice(0, REGIONS[id]?.length ?? 1);
    const [first] = members;
    const coarse = first !== undefined && table.placePrecision[first] === COUNTRY;
    const anchor = meanAnchor(shapes);
    if (coarse || !anchor) countries.push({ place, id, rows: members });
    else areas.push({ place, id, rows: members, shapes, at: anchor });
  }
  return { areas, countries: countries.sort((a, b) => b.rows.length - a.rows.length) };
}

function meanAnchor(shapes: readonly Shape[]): { x: number; y: number } | null {
  if (shapes.length === 0) return null;
  const sum = shapes.reduce((at, { anchor }) => ({ x: at.x + anchor.x, y: at.y + anchor.y }), { x: 0, y: 0 });
  return { x: sum.x / shapes.length, y: sum.y / shapes.length };
}

const HATCH_PX = 7;

/** Hatches the areas of coarse events; the more events, the denser. */
export function paintAreas(
  frame: Frame,
  areas: readonly AreaGroup[],
  table: Table,
  colours: MapColours,
  chosen: number | null,
): void {
  const { context } = frame;
  const drawn = areas.length > 0 ? Math.max(...areas.map((area) => area.rows.length)) : 1;
  for (const area of areas) {
    const family = mainFamily(table, area.rows);
    const weight = 0.22 + 0.4 * Math.sqrt(area.rows.length / drawn);
    const isChosen = chosen !== null && area.rows.includes(chosen);
    context.save();
    inWorld(frame, (world, pixel) => {
      const clip = new Path2D();
      for (const shape of area.shapes) clip.addPath(shape.path);
      if (isChosen) {
        world.strokeStyle = colours.focus;
        world.lineWidth = 2.5 * pixel;
        world.stroke(clip);
      }
      world.clip(clip, 'evenodd');
      world.globalAlpha = isChosen ? 0.85 : weight;
      world.strokeStyle = colours[family];
      world.lineWidth = 1.1 * pixel;
      world.beginPath();
      const step = HATCH_PX * pixel;
      const left = frame.originX * pixel;
      const top = frame.originY * pixel;
      const [wide, high] = [frame.width * pixel, frame.height * pixel];
      const offset = Math.floor((left + top) / step) * step;
      for (let at = offset; at < left + top + wide + high; at += step) {
        world.moveTo(at - top, top);
        world.lineTo(at - top - high, top + high);
      }
      world.stroke();
    });
    context.restore();
  }
}

/** Where the count of an area stands on the canvas, with the reach of a click. */
export function areaTag(
  frame: Frame,
  area: AreaGroup,
): { x: number; y: number; width: number; height: number } {
  const width = 16 + shortCount(area.rows.length).length * 7;
  return {
    x: area.at.x * frame.scale - frame.originX,
    y: area.at.y * frame.scale - frame.originY - 18,
    width,
    height: 18,
  };
}

/** Draws the count of an area: a square-cornered tag, so that it is never taken for a dot. */
export function paintAreaTag(frame: Frame, area: AreaGroup, table: Table, colours: MapColours): void {
  const { context } = frame;
  const { x, y, width, height } = areaTag(frame, area);
  context.fillStyle = colours.panel;
  context.strokeStyle = colours[mainFamily(table, area.rows)];
  context.lineWidth = 1.5;
  context.setLineDash([3, 2]);
  context.fillRect(x - width / 2, y - height / 2, width, height);
  context.strokeRect(x - width / 2, y - height / 2, width, height);
  context.setLineDash([]);
  context.fillStyle = colours.text;
  context.font = `600 11px 'Inter Variable', system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(shortCount(area.rows.length), x, y + 0.5);
}

function mainFamily(table: Table, rows: readonly number[]) {
  const counts = new Uint32Array(FAMILIES.length);
  for (const row of rows) {
    const family = table.family[row] ?? 0;
    counts[family] = (counts[family] ?? 0) + 1;
  }
  return FAMILIES[counts.indexOf(Math.max(...counts))] ?? 'tension';
}
