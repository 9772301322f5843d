import { FAMILIES } from '../../event/types.ts';
import type { Density, MapAnswer, MapWant, PlaceCounts } from '../answer.ts';
import { meanOf, rangeOf, stepOf } from '../grid.ts';
import { SHOWN } from '../shown.ts';
import type { Table } from '../table.ts';
import { createGrid, type Grid } from './grid.ts';
import { addCode, addLine, emptySum, LINE, type SiteSum, sumSlots } from './site-sum.ts';
import type { Sites } from './sites.ts';
import { SLOT, type SlotClauses } from './slot-clauses.ts';
import type { Slots } from './slots.ts';

/** What the map shows, kept live over the slots that match but for bbox and area. */
export type MapTotals = {
  /** `by` more events of a site and code. */
  add: (site: number, code: number, by: number) => void;
  /** A sum more at a site; see {@link addLine}. */
  addSum: (site: number, sum: SiteSum, family?: number) => void;
  /** Adds up anew, from the events of every slot. */
  addAll: (passing: Uint32Array, fails: SlotClauses) => void;
  /** True when the grid of this zoom is not the one that is kept: then it is laid, and everything must be added anew. */
  lay: (want: MapWant) => boolean;
  answer: (want: MapWant, rowIn: (spot: number) => number) => MapAnswer;
};

/** An empty map. */
export function createMap(table: Table, sites: Sites, slots: Slots): MapTotals {
  const areas = createPlaces(table.places.length);
  const countries = createPlaces(table.places.length);
  const municipalities = createPlaces(table.places.length);
  let grid: Grid | null = null;
  const sum = emptySum();
  const { code } = slots;
  const { spot, place, shown } = sites;
  const groupOf = place.map((own, site) => (sites.municipality[site] ?? 0) || own + 1);
  const addSum = (site: number, sum: SiteSum, family?: number) => {
    municipalities.add((groupOf[site] ?? 0) - 1, sum, family);
    if (shown[site] === SHOWN.dot) grid?.add(spot[site] ?? 0, sum, family);
    else (shown[site] === SHOWN.area ? areas : countries).add(place[site] ?? 0, sum, family);
  };
  return {
    addSum,
    add(site, its, by) {
      municipalities.addCode((groupOf[site] ?? 0) - 1, its, by);
      if (shown[site] === SHOWN.dot) grid?.addCode(spot[site] ?? 0, its, by);
      else (shown[site] === SHOWN.area ? areas : countries).addCode(place[site] ?? 0, its, by);
    },
    addAll(passing, { sites: siteFails, codes: fails }) {
      for (const part of [areas, countries, municipalities]) part.clear();
      grid?.clear();
      const summed = { code, passing, fails };
      for (let site = 0; site < sites.count; site++) {
        if (((siteFails[site] ?? 0) & SLOT.place) !== 0) continue;
        sumSlots(sum, summed, slots.ofSite[site] ?? 0, slots.ofSite[site + 1] ?? 0);
        if (sum[LINE.total] !== 0) addSum(site, sum);
      }
    },
    lay({ zoom, cell }) {
      if (grid?.zoom === zoom && grid.cell === cell) return false;
      grid = createGrid(sites, zoom, cell);
      return true;
    },
    answer(want, rowIn) {
      const laid = grid ?? createGrid(sites, want.zoom, want.cell);
      return {
        cells: laid.cells(want, rowIn),
        areas: areas.read(),
        countries: countries.read(),
        municipalities: municipalities.read(),
        density: want.density === null ? null : densityOf(sites, want, want.density, laid.onSpot),
      };
    },
  };
}

/** Counts by place, a line each. */
function createPlaces(size: number) {
  const lines = new Int32Array(size * LINE.length);
  return {
    add: (place: number, sum: SiteSum, family?: number) => addLine(lines, place * LINE.length, sum, family),
    addCode: (place: number, code: number, by: number) => addCode(lines, place * LINE.length, code, by),
    clear: () => lines.fill(0),
    read(): PlaceCounts {
      let n = 0;
      for (let at = LINE.total; at < lines.length; at += LINE.length) n += lines[at] === 0 ? 0 : 1;
      const out = {
        place: new Uint32Array(n),
        counts: new Uint32Array(n * FAMILIES.length),
        machine: new Uint32Array(n),
      };
      let i = 0;
      for (let place = 0; i < n; place++) {
        const from = place * LINE.length;
        if (lines[from + LINE.total] === 0) continue;
        out.place[i] = place;
        for (let family = 0; family < FAMILIES.length; family++)
          out.counts[i * FAMILIES.length + family] = lines[from + family] ?? 0;
        out.machine[i++] = lines[from + LINE.machine] ?? 0;
      }
      return out;
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
