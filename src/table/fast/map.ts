import { FAMILIES } from '../../event/types.ts';
import type { Density, MapAnswer, MapWant, PlaceCounts } from '../answer.ts';
import { meanOf, rangeOf, stepOf } from '../grid.ts';
import type { Room } from '../kernel/room.ts';
import type { Selection } from '../selection.ts';
import { SHOWN } from '../shown.ts';
import { CODES } from './codes.ts';
import { createGrid, type Grid, type Layout, layGrid } from './grid.ts';
import { isSame, PLACELESS } from './settle.ts';
import { addCode, addFamily, IN_LINE, LINE, noneTold, type Shelf, tell } from './site-sum.ts';
import type { Sites } from './sites.ts';
import { SLOT, type SlotClauses } from './slot-clauses.ts';
import type { Slots } from './slots.ts';

/**
 * What the map shows, kept live over the slots that match but for bbox and area. Two sheets are kept: the one that is shown, and the one that was shown
 * before everything had last to be added up anew, so that whoever takes a filter back need not wait.
 */
export type MapTotals = {
  /** `by` more events of a site and code. */
  add: (site: number, code: number, by: number) => void;
  /** `by` more events of a family at a site, as a line tells them apart. */
  addFamily: (site: number, line: Int32Array, family: number, by: number) => void;
  /** Adds up anew, from the events of every slot, what a selection lets through; or turns to the sheet that has it. */
  addAll: (passing: Uint32Array, fails: SlotClauses, selection: Selection) => void;
  /** Says what is shown now. */
  follows: (selection: Selection) => void;
  /** True when the grid of this zoom is not the one that is kept, or municipalities are wanted that were not: then everything must be added anew. */
  lay: (want: MapWant) => boolean;
  answer: (want: MapWant, rowIn: (spot: number) => number) => MapAnswer;
};

/** An empty map. */
export function createMap(sites: Sites, slots: Slots, room: Room): MapTotals {
  const { spot, place, shown } = sites;
  const groups = numbered(place.map((own, site) => ((sites.municipality[site] ?? 0) || own + 1) - 1));
  const coarse = numbered(place, (site) => shown[site] !== SHOWN.dot);
  const linesFor = (many: number) => room.int32(many * LINE);
  const emptySheet = (): Sheet => ({
    areas: createPlaces(coarse.places, linesFor(coarse.places.length)),
    countries: createPlaces(coarse.places, linesFor(coarse.places.length)),
    municipalities: createPlaces(groups.places, linesFor(groups.places.length)),
    areMunicipalities: false,
    lines: linesFor(sites.spots.count),
    grid: null,
    of: null,
  });
  /** Of each site where in the memory of the room its line begins, 0 for none; how many events came to it. */
  const [lineAt, added] = [room.uint32(sites.count), room.uint32(sites.count)];
  const whereIn = room.uint8(CODES);
  whereIn.set(IN_LINE.map((where) => where * 4));
  const open = room.uint8(CODES);
  const addLines = (passing: Uint32Array, siteFails: Uint8Array) =>
    room.kernels.addTraits(
      sites.count,
      siteFails.byteOffset,
      SLOT.place,
      slots.ofSite.byteOffset,
      slots.code.byteOffset,
      passing.byteOffset,
      lineAt.byteOffset,
      whereIn.byteOffset,
      open.byteOffset,
      added.byteOffset,
    );
  let [sheet, other] = [emptySheet(), emptySheet()];
  let layout: Layout | null = null;
  /** Whether municipalities are wanted. */
  let inGroups = false;
  const groupOf = groups.ofSite;
  /** Where a site is drawn, if it is; and where it lies there. */
  const shelfOf = (site: number): Shelf | null =>
    shown[site] === SHOWN.dot ? sheet.grid : shown[site] === SHOWN.area ? sheet.areas : sheet.countries;
  const spotOf = (site: number) => (shown[site] === SHOWN.dot ? spot[site] : coarse.ofSite[site]) ?? 0;
  return {
    add(site, its, by) {
      sheet.of = null;
      if (sheet.areMunicipalities) addCode(sheet.municipalities, groupOf[site] ?? 0, its, by);
      const shelf = shelfOf(site);
      if (shelf) addCode(shelf, spotOf(site), its, by);
    },
    addFamily(site, line, family, by) {
      sheet.of = null;
      if (sheet.areMunicipalities) addFamily(sheet.municipalities, groupOf[site] ?? 0, line, family, by);
      const shelf = shelfOf(site);
      if (shelf) addFamily(shelf, spotOf(site), line, family, by);
    },
    addAll(passing, { sites: siteFails, codes: fails }, selection) {
      [sheet, other] = [other, sheet];
      if (sheet.grid?.layout !== layout) {
        sheet.grid = layout && createGrid(sites, layout, sheet.lines);
        sheet.of = null;
      }
      if (sheet.of !== null && isAlike(sheet.of, selection) && (sheet.areMunicipalities || !inGroups)) return;
      sheet.of = null;
      sheet.areMunicipalities = inGroups;
      const { areas, countries, municipalities, grid } = sheet;
      for (const part of [areas, countries, municipalities]) part.clear();
      grid?.clear();
      open.set(fails.map((bits) => (bits === 0 ? 1 : 0)));
      for (let site = 0; site < sites.count; site++) {
        const shelf = shelfOf(site);
        lineAt[site] = shelf === null ? 0 : lineOn(shelf, spotOf(site));
      }
      addLines(passing, siteFails);
      for (let site = 0; site < sites.count; site++)
        if (added[site] !== 0) shelfOf(site)?.put(spotOf(site), added[site] ?? 0);
      if (!inGroups) return;
      for (let site = 0; site < sites.count; site++)
        lineAt[site] = lineOn(municipalities, groupOf[site] ?? 0);
      addLines(passing, siteFails);
      for (let site = 0; site < sites.count; site++)
        if (added[site] !== 0) municipalities.put(groupOf[site] ?? 0, added[site] ?? 0);
    },
    follows(selection) {
      sheet.of = selection;
    },
    lay({ zoom, cell, municipalities }) {
      inGroups = municipalities;
      if (!inGroups) for (const each of [sheet, other]) each.areMunicipalities = false;
      const isLaid = layout?.zoom === zoom && layout.cell === cell;
      if (isLaid) return inGroups && !sheet.areMunicipalities;
      layout =
        other.grid?.layout.zoom === zoom && other.grid.layout.cell === cell
          ? other.grid.layout
          : layGrid(sites, zoom, cell);
      return true;
    },
    answer(want, rowIn) {
      const { areas, countries, municipalities, areMunicipalities } = sheet;
      const laid = sheet.grid ?? createGrid(sites, layGrid(sites, want.zoom, want.cell), sheet.lines);
      return {
        cells: laid.cells(want, rowIn),
        areas: areas.read(),
        countries: countries.read(),
        municipalities: areMunicipalities ? municipalities.read() : NO_PLACES,
        density: want.density === null ? null : densityOf(sites, want, want.density, laid.onSpot),
      };
    },
  };
}

/** A map's lines, and the selection that they show as long as nothing was added since. */
type Sheet = {
  areas: ReturnType<typeof createPlaces>;
  countries: ReturnType<typeof createPlaces>;
  municipalities: ReturnType<typeof createPlaces>;
  areMunicipalities: boolean;
  /** Room for the lines of any grid. */
  lines: Int32Array;
  grid: Grid | null;
  of: Selection | null;
};

const NO_PLACES: PlaceCounts = {
  place: new Uint32Array(0),
  counts: new Uint32Array(0),
  machine: new Uint32Array(0),
};

/** Where in the memory of the room a line begins. */
function lineOn({ lines, lineOf }: Shelf, at: number): number {
  return lines.byteOffset + (lineOf[at] ?? 0) * 4;
}

/** True for selections that show the same on the map, which takes no account of space. */
function isAlike(a: Selection, b: Selection): boolean {
  return PLACELESS.every((member) => isSame(a[member], b[member]));
}

/** The places of sites, ascending, and the number of its own among them by site; of the sites that count alone, if not all do. */
function numbered(placeOf: Uint32Array, isCounted: (site: number) => boolean = () => true) {
  const places = Uint32Array.from(new Set(placeOf.filter((_, site) => isCounted(site)))).sort();
  const numbers = new Map(Array.from(places, (place, number) => [place, number]));
  return { places, ofSite: placeOf.map((place) => numbers.get(place) ?? 0) };
}

/** Counts by place, a line each. */
function createPlaces(places: Uint32Array, lines: Int32Array) {
  const lineOf = places.map((_, number) => number * LINE);
  const totals = new Int32Array(places.length);
  const told = noneTold();
  return {
    lines,
    lineOf,
    put(number: number, by: number) {
      totals[number] = (totals[number] ?? 0) + by;
    },
    clear() {
      lines.fill(0);
      totals.fill(0);
    },
    read(): PlaceCounts {
      const here = places.filter((_, number) => totals[number] !== 0);
      const counts = new Uint32Array(here.length * FAMILIES.length);
      const machine = new Uint32Array(here.length);
      for (let number = 0, i = 0; i < here.length; number++) {
        if (totals[number] === 0) continue;
        const line = tell(lines, number * LINE, told);
        counts.set(line.families, i * FAMILIES.length);
        machine[i++] = line.machine;
      }
      return { place: here, counts, machine };
    },
  };
}

function densityOf(sites: Sites, want: MapWant, pixels: number, onSpot: Uint32Array): Density {
  const step = stepOf(want.zoom, pixels);
  const { left, top, right, bottom } = rangeOf(want.box, step);
  const columns = right - left + 1;
  const rows = bottom - top + 1;
  const counts = new Uint32Array(columns * rows);
  const { x, y, count } = sites.spots;
  for (let spot = 0; spot < count; spot++) {
    const column = Math.floor((x[spot] ?? 0) / step) - left;
    const line = Math.floor((y[spot] ?? 0) / step) - top;
    if (column < 0 || column >= columns || line < 0 || line >= rows) continue;
    const at = line * columns + column;
    counts[at] = (counts[at] ?? 0) + (onSpot[spot] ?? 0);
  }
  return { step: meanOf(step, 1), left, top, columns, rows, counts };
}
