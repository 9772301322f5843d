import { EVENT_TYPES, FAMILIES, FAMILY_OF } from '../../event/types.ts';
import type { Density, MapAnswer, MapWant, PlaceCounts } from '../answer.ts';
import { meanOf, rangeOf, stepOf } from '../grid.ts';
import { HOLLOW, REVIEWED, SHOWN } from '../shown.ts';
import type { Table } from '../table.ts';
import { createGrid, type Grid, type SiteSum } from './grid.ts';
import type { Sites } from './sites.ts';
import { SLOT } from './slot-clauses.ts';
import type { Slots } from './slots.ts';

const FAMILY = EVENT_TYPES.map((type) => FAMILIES.indexOf(FAMILY_OF[type]));

/** What the map shows, kept live over the slots that match but for bbox and area. */
export type MapTotals = {
  add: (slot: number, by: number) => void;
  /** Adds up anew, from the events of every slot. */
  addAll: (passing: Uint32Array, fails: Uint8Array) => void;
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
  const sum: SiteSum = {
    families: new Int32Array(FAMILIES.length),
    total: 0,
    machine: 0,
    hollow: 0,
    lethal: 0,
  };
  const startSum = () => {
    sum.total = sum.machine = sum.hollow = sum.lethal = 0;
    sum.families.fill(0);
  };
  const sumSlot = (slot: number, by: number) => {
    const family = FAMILY[slots.type[slot] ?? 0] ?? 0;
    sum.families[family] = (sum.families[family] ?? 0) + by;
    sum.total += by;
    if (slots.coding[slot] !== REVIEWED) sum.machine += by;
    if (HOLLOW[slots.status[slot] ?? 0]) sum.hollow += by;
    if (slots.lethal[slot] === 1) sum.lethal += by;
  };
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
      startSum();
      sumSlot(slot, by);
      addSite(slots.site[slot] ?? 0);
    },
    addAll(passing, fails) {
      for (const part of [areas, countries, municipalities]) part.clear();
      grid?.clear();
      for (let site = 0; site < sites.count; site++) {
        startSum();
        const end = slots.ofSite[site + 1] ?? 0;
        for (let slot = slots.ofSite[site] ?? 0; slot < end; slot++) {
          const count = passing[slot] ?? 0;
          if (count === 0 || ((fails[slot] ?? 0) & ~SLOT.space) !== 0) continue;
          sumSlot(slot, count);
        }
        if (sum.total > 0) addSite(site);
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
  const machine = new Uint32Array(size);
  return {
    add(place: number, { families, machine: machineBy }: SiteSum) {
      for (let family = 0; family < FAMILIES.length; family++) {
        const at = place * FAMILIES.length + family;
        counts[at] = (counts[at] ?? 0) + (families[family] ?? 0);
      }
      machine[place] = (machine[place] ?? 0) + machineBy;
    },
    clear() {
      counts.fill(0);
      machine.fill(0);
    },
    read(): PlaceCounts {
      const some = (place: number) => {
        for (let i = place * FAMILIES.length; i < (place + 1) * FAMILIES.length; i++)
          if (counts[i] !== 0) return true;
        return false;
      };
      const place = Uint32Array.from(machine.keys()).filter(some);
      const out = new Uint32Array(place.length * FAMILIES.length);
      place.forEach((index, i) => {
        out.set(counts.subarray(index * FAMILIES.length, (index + 1) * FAMILIES.length), i * FAMILIES.length);
      });
      return { place, counts: out, machine: place.map((index) => machine[index] ?? 0) };
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
