import { FAMILIES } from '../../event/types.ts';
import type { Density, MapAnswer, MapWant, PlaceCounts } from '../answer.ts';
import { meanOf, rangeOf, stepOf } from '../grid.ts';
import { SHOWN } from '../shown.ts';
import type { Table } from '../table.ts';
import { createGrid, type Grid } from './grid.ts';
import { emptySum, LINE, type SiteSum, sumCode, sumSlots } from './site-sum.ts';
import type { Sites } from './sites.ts';
import { SLOT, type SlotClauses } from './slot-clauses.ts';
import type { Slots } from './slots.ts';

/** What the map shows, kept live over the slots that match but for bbox and area. */
export type MapTotals = {
  add: (slot: number, by: number) => void;
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
  const addSite = (site: number) => {
    const place = sites.place[site] ?? 0;
    const municipality = sites.municipality[site] ?? 0;
    const shown = sites.shown[site] ?? 0;
    municipalities.add(municipality > 0 ? municipality - 1 : place, sum);
    if (shown === SHOWN.dot) grid?.add(sites.spot[site] ?? 0, sum);
    else (shown === SHOWN.area ? areas : countries).add(place, sum);
  };
  return {
    add(slot, by) {
      sumCode(sum, code[slot] ?? 0, by);
      addSite(slots.site[slot] ?? 0);
    },
    addAll(passing, { sites: siteFails, codes: fails }) {
      for (const part of [areas, countries, municipalities]) part.clear();
      grid?.clear();
      const summed = { code, passing, fails };
      for (let site = 0; site < sites.count; site++) {
        if (((siteFails[site] ?? 0) & SLOT.place) !== 0) continue;
        sumSlots(sum, summed, slots.ofSite[site] ?? 0, slots.ofSite[site + 1] ?? 0);
        if (sum[LINE.total] !== 0) addSite(site);
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

/** Counts by place and family. */
function createPlaces(size: number) {
  const counts = new Uint32Array(size * FAMILIES.length);
  const totals = new Uint32Array(size);
  const machine = new Uint32Array(size);
  return {
    add(place: number, sum: SiteSum) {
      const from = place * FAMILIES.length;
      for (let family = 0; family < FAMILIES.length; family++)
        counts[from + family] = (counts[from + family] ?? 0) + (sum[family] ?? 0);
      totals[place] = (totals[place] ?? 0) + (sum[LINE.total] ?? 0);
      machine[place] = (machine[place] ?? 0) + (sum[LINE.machine] ?? 0);
    },
    clear() {
      for (const column of [counts, totals, machine]) column.fill(0);
    },
    read(): PlaceCounts {
      let n = 0;
      for (let place = 0; place < size; place++) n += totals[place] === 0 ? 0 : 1;
      const out = {
        place: new Uint32Array(n),
        counts: new Uint32Array(n * FAMILIES.length),
        machine: new Uint32Array(n),
      };
      let i = 0;
      for (let place = 0; i < n; place++) {
        if (totals[place] === 0) continue;
        const from = place * FAMILIES.length;
        out.place[i] = place;
        out.counts.set(counts.subarray(from, from + FAMILIES.length), i * FAMILIES.length);
        out.machine[i++] = machine[place] ?? 0;
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
