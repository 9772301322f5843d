import type { Language } from '../../lang/languages.ts';
import type { Answer, Cells, Spot } from '../../table/answer.ts';
import type { TablePlace } from '../../table/table.ts';
import {
  type AreaGroup,
  areaAt,
  areaTag,
  groupsOf,
  paintAreas,
  paintAreaTags,
  paintShades,
  strengths,
  withShapes,
} from './areas.ts';
import type { BaseMap } from './base-map.ts';
import type { Frame } from './CanvasLayer.ts';
import { paintDensity } from './density.ts';
import { markAt, marksOf, spotOf } from './marks.ts';
import { type MapColours, type Mark, paintMarks, paintRing } from './paint.ts';
import { paintLabels } from './paint-base.ts';

export const MAP_LAYERS = ['points', 'density', 'areas'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** Where the chosen event lies: at a point of the world, or in an area (index of its place). */
export type ChosenAt = { x: number; y: number } | { place: number } | null;

/** What the picture is made of. */
export type Scene = {
  map: Answer['map'];
  places: readonly TablePlace[];
  base: BaseMap | null;
  layer: MapLayer;
  chosen: ChosenAt;
  /** Key of the cell that has the keyboard's focus. */
  focus: number | null;
  language: Language;
  /** Names that the window would cut are left out: where nobody can move the map. */
  whole?: boolean;
};

/** Something that a person can point at: a mark of the grid or an area. */
export type Target = { mark: Mark } | { area: AreaGroup };

/** The events on the map as they were last drawn, with what lies where. */
export type Picture = {
  /** What the areas look like in a scene: they need not be drawn again as long as this stays the same. */
  areasLook: (scene: Scene) => string;
  paintAreas: (frame: Frame, scene: Scene, colours: MapColours) => void;
  paint: (frame: Frame, scene: Scene, colours: MapColours) => void;
  /** Names of places, which make way for the bubbles of the last picture. */
  paintNames: (frame: Frame, scene: Scene, colours: MapColours) => void;
  at: (x: number, y: number) => Target | null;
  marks: () => readonly Mark[];
  cells: () => Cells | null;
  frame: () => Frame | null;
};

/** Whether no mark covers a tag; a covered one is left out, and its hatched ground still opens. */
function isFree(tag: { x: number; y: number }, marks: readonly Mark[]): boolean {
  return !marks.some(
    ({ x, y, radius }) => Math.abs(x - tag.x) < radius + 9 && Math.abs(y - tag.y) < radius + 9,
  );
}

/** Makes an empty picture. */
export function createPicture(): Picture {
  let marks: Mark[] = [];
  let areas: AreaGroup[] = [];
  let cells: Cells | null = null;
  let last: Frame | null = null;
  let layer: MapLayer = 'points';

  const ringOf = (frame: Frame, point: { x: number; y: number }) => {
    const step = cells ? cells.cell / 2 ** cells.zoom / 256 : 1;
    const cellOf = (value: number) => Math.floor(value / step);
    const host = marks.find((mark) =>
      mark.cells.some(
        (cell) =>
          cellOf(cells?.x[cell] ?? -1) === cellOf(point.x) &&
          cellOf(cells?.y[cell] ?? -1) === cellOf(point.y),
      ),
    );
    const alone = {
      x: point.x * frame.scale - frame.originX,
      y: point.y * frame.scale - frame.originY,
      radius: 8,
    };
    return host ?? alone;
  };

  const areasOf = ({ map, base, places, layer }: Scene): AreaGroup[] =>
    !map || !base || layer === 'density'
      ? []
      : withShapes(groupsOf(layer === 'areas' ? map.municipalities : map.areas, places), places, base).areas;
  const chosenArea = ({ chosen }: Scene) => (chosen && 'place' in chosen ? chosen.place : null);

  return {
    areasLook(scene) {
      const found = areasOf(scene);
      const strength = strengths(found);
      const each = found.map(({ place, family }, i) => `${place}${family}${strength[i]}`);
      return [scene.layer, chosenArea(scene), ...each].join();
    },
    paintAreas(frame, scene, colours) {
      if (scene.layer === 'areas') paintShades(frame, areasOf(scene), colours);
      else paintAreas(frame, areasOf(scene), colours, chosenArea(scene));
    },
    paint(frame, scene, colours) {
      const { map, chosen, focus } = scene;
      last = frame;
      layer = scene.layer;
      marks = [];
      areas = areasOf(scene);
      cells = map?.cells ?? null;
      if (!map) return;
      if (layer === 'areas') {
        paintAreaTags(frame, areas, colours);
        return;
      }
      if (layer === 'density') {
        if (map.density) paintDensity(frame, map.density, colours.accent);
        return;
      }
      marks = marksOf(map.cells, frame);
      const free = areas.filter((area) => isFree(areaTag(frame, area), marks));
      paintAreaTags(frame, free, colours);
      paintMarks(frame.context, marks, map.cells, colours);
      if (chosen && 'x' in chosen) paintRing(frame.context, ringOf(frame, chosen), colours);
      const focused =
        focus === null ? null : marks.find(({ cells: [cell = 0] }) => map.cells.keys[cell] === focus);
      if (focused) paintRing(frame.context, focused, colours);
    },
    paintNames(frame, scene, colours) {
      if (!scene.base) return;
      const shift = last
        ? { x: last.originX - frame.originX, y: last.originY - frame.originY }
        : { x: 0, y: 0 };
      const tags = last ? areas.map((area) => areaTag(last as Frame, area)) : [];
      const bubbles = [...marks, ...tags.map(({ x, y, width }) => ({ x, y, radius: width / 2 }))].map(
        ({ x, y, radius }) => ({ x: x + shift.x, y: y + shift.y, radius }),
      );
      paintLabels(frame, scene.base, colours, scene.language, bubbles, scene.whole);
    },
    at(x, y) {
      const mark = markAt(marks, x, y);
      if (mark) return { mark };
      const area = last ? areaAt(last, areas, { x, y }) : null;
      return area ? { area } : null;
    },
    marks: () => marks,
    cells: () => cells,
    frame: () => last,
  };
}

/** What was opened on the map: a single event, or a spot whose events become the list. */
export type Opened = { row: number } | { spot: Spot; name: string };

/** What a target opens: a single event by its row, else a spot whose events become the list. */
export function openingOf(target: Target, cells: Cells | null): { row: number } | { spot: Spot } | null {
  if ('area' in target) return { spot: { place: target.area.place } };
  if (!cells) return null;
  const row = cells.row[target.mark.cells[0] ?? 0] ?? -1;
  return target.mark.count === 1 && row >= 0 ? { row } : { spot: spotOf(cells, target.mark) };
}
