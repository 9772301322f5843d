import { dayFromParts, partsOfDay } from '../../base/day.ts';
import { EVENT_TYPES, FAMILIES, FAMILY_OF, STATUSES } from '../../event/types.ts';
import type { Table } from '../table.ts';
import { Cube } from './cube.ts';
import { groupSites, type PlaceGroups } from './place-groups.ts';
import { ROW } from './row-clauses.ts';
import type { Sites } from './sites.ts';
import { SLOT } from './slot-clauses.ts';
import type { Slots } from './slots.ts';

const TYPES = EVENT_TYPES.length;
const PLANNED = STATUSES.indexOf('planned');
/** Numbers that all cubes together may hold with a group for each municipality and type; beyond, groups are types alone. */
const MOST_NUMBERS = 16e6;

/** Which counts a row goes into: by its row fail bits, a bit each. */
export const VIEW = { rows: 1, months: 2, actors: 4, sources: 8 } as const;

/** {@link VIEW} bits by row fail bits: a row that fails one clause still counts in the view that ignores it. */
export const VIEWS = Uint8Array.from({ length: 32 }, (_, fails) => {
  if (fails === 0) return VIEW.rows | VIEW.months | VIEW.actors | VIEW.sources;
  if (fails === ROW.time) return VIEW.months;
  if (fails === ROW.actor) return VIEW.actors;
  return fails === ROW.source ? VIEW.sources : 0;
});

/** Counts of events by month, actor, source and visitor, each by group (municipality and type). */
export type Cubes = {
  months: Cube;
  actors: Cube;
  sources: Cube;
  /** Key: person · 2 + planned. */
  visitors: Cube;
  /** First month of the table, as year · 12 + month, and first row of each month, with the end as last. */
  firstMonth: number;
  monthStart: Uint32Array;
  /** Slot clauses that the groups do not know: a slot that fails one is in no cube. */
  outside: () => number;
  add: (row: number, slot: number, views: number, by: number) => void;
  /** As {@link Cubes.add} of one, but leaves the sums to a later {@link Cubes.refold}. */
  count: (row: number, slot: number, views: number) => void;
  refold: () => void;
  /** Lets through what kind, type and place clauses let through. */
  fold: (typeFails: readonly number[], places: Uint8Array | null) => void;
  /** Takes over a place clause: by folding when it speaks of whole groups, else as one that the groups do not know. */
  foldPlaces: (places: Uint8Array | null) => void;
  clear: () => void;
};

/** Empty cubes for a table. `groups`: the places of the place facet. */
export function createCubes(table: Table, sites: Sites, slots: Slots, groups: Uint32Array): Cubes {
  const { firstMonth, monthStart, monthOf } = monthsOf(table);
  const keys = monthStart.length + table.actors.length + table.publishers.length + table.persons.length * 2;
  const placeGroups = groupSites(table, sites, groups);
  const { members: memberPlaces } = placeGroups;
  const split = keys * groups.length * TYPES <= MOST_NUMBERS;
  const places = split ? Math.max(1, groups.length) : 1;
  const groupOf = slots.site.map(
    (site, slot) => (split ? (placeGroups.ofSite[site] ?? 0) : 0) * TYPES + (slots.type[slot] ?? 0),
  );
  const typeOf = Uint8Array.from({ length: places * TYPES }, (_, group) => group % TYPES);
  const families = EVENT_TYPES.map((type) => FAMILIES.indexOf(FAMILY_OF[type]));
  const familyOf = typeOf.map((type) => families[type] ?? 0);
  const alone = new Uint8Array(typeOf.length);
  const months = new Cube(monthStart.length - 1, familyOf, FAMILIES.length);
  const actors = new Cube(table.actors.length, alone, 1);
  const sources = new Cube(table.publishers.length, alone, 1);
  const visitors = new Cube(table.persons.length * 2, alone, 1);
  const all = [months, actors, sources, visitors];
  const { actorsOf, publishersOf, visitorsOf, status } = table;
  let folding = true;

  return {
    months,
    actors,
    sources,
    visitors,
    firstMonth,
    monthStart,
    outside: () => SLOT.coding | SLOT.status | SLOT.space | (folding ? 0 : SLOT.place),
    add(row, slot, views, by) {
      const group = groupOf[slot] ?? 0;
      if ((views & VIEW.months) !== 0) months.add(monthOf[row] ?? 0, group, by);
      if ((views & VIEW.actors) !== 0)
        for (let i = actorsOf.offsets[row] ?? 0; i < (actorsOf.offsets[row + 1] ?? 0); i++)
          actors.add(actorsOf.values[i] ?? 0, group, by);
      if ((views & VIEW.sources) !== 0)
        for (let i = publishersOf.offsets[row] ?? 0; i < (publishersOf.offsets[row + 1] ?? 0); i++)
          sources.add(publishersOf.values[i] ?? 0, group, by);
      if ((views & VIEW.rows) === 0) return;
      const planned = status[row] === PLANNED ? 1 : 0;
      for (let i = visitorsOf.offsets[row] ?? 0; i < (visitorsOf.offsets[row + 1] ?? 0); i++)
        visitors.add((visitorsOf.values[i] ?? 0) * 2 + planned, group, by);
    },
    count(row, slot, views) {
      const group = groupOf[slot] ?? 0;
      if ((views & VIEW.months) !== 0) months.count(monthOf[row] ?? 0, group, 1);
      if ((views & VIEW.actors) !== 0)
        for (let i = actorsOf.offsets[row] ?? 0; i < (actorsOf.offsets[row + 1] ?? 0); i++)
          actors.count(actorsOf.values[i] ?? 0, group, 1);
      if ((views & VIEW.sources) !== 0)
        for (let i = publishersOf.offsets[row] ?? 0; i < (publishersOf.offsets[row + 1] ?? 0); i++)
          sources.count(publishersOf.values[i] ?? 0, group, 1);
      if ((views & VIEW.rows) === 0) return;
      const planned = status[row] === PLANNED ? 1 : 0;
      for (let i = visitorsOf.offsets[row] ?? 0; i < (visitorsOf.offsets[row + 1] ?? 0); i++)
        visitors.count((visitorsOf.values[i] ?? 0) * 2 + planned, group, 1);
    },
    refold() {
      for (const cube of all) cube.fold();
    },
    foldPlaces(wanted) {
      folding = wanted === null || (split && memberPlaces.every((members) => isUniform(members, wanted)));
    },
    fold(typeFails, wanted) {
      const weights = Uint8Array.from(typeOf, (type, group) => {
        const [member] = memberPlaces[Math.floor(group / TYPES)] ?? [];
        const open = wanted === null || !folding || member === undefined || isWanted(member, wanted);
        return open && typeFails[type] === 0 ? 1 : 0;
      });
      for (const cube of all) cube.fold(weights);
    },
    clear() {
      for (const cube of all) cube.clear();
    },
  };
}

function isWanted([place, municipality]: readonly [number, number], wanted: Uint8Array): boolean {
  return wanted[place] === 1 || (municipality > 0 && wanted[municipality - 1] === 1);
}

function isUniform(members: PlaceGroups['members'][number], wanted: Uint8Array): boolean {
  const [first] = members;
  return (
    first === undefined || members.every((member) => isWanted(member, wanted) === isWanted(first, wanted))
  );
}

function monthsOf(table: Table): {
  firstMonth: number;
  monthStart: Uint32Array;
  monthOf: Uint32Array | Uint16Array;
} {
  const numberOf = (day: number | undefined) => {
    const { year, month } = partsOfDay(day ?? 0);
    return year * 12 + month - 1;
  };
  const firstMonth = numberOf(table.first[0]);
  const many = numberOf(table.first[table.count - 1]) - firstMonth > 0xffff;
  const monthOf = new (many ? Uint32Array : Uint16Array)(table.count);
  const starts: number[] = [0];
  let next = nextMonth(firstMonth);
  for (let row = 0; row < table.count; row++) {
    const day = table.first[row] ?? 0;
    while (day >= next) {
      starts.push(row);
      next = nextMonth(firstMonth + starts.length - 1);
    }
    monthOf[row] = starts.length - 1;
  }
  return { firstMonth, monthStart: Uint32Array.of(...starts, table.count), monthOf };
}

function nextMonth(month: number): number {
  return monthFirst(month + 1);
}

/** First day of a month given as year · 12 + month. */
export function monthFirst(month: number): number {
  return dayFromParts(Math.floor(month / 12), (month % 12) + 1, 1);
}
