import { dayFromParts, partsOfDay } from '../../base/day.ts';
import { EVENT_TYPES, FAMILIES, FAMILY_OF, STATUSES } from '../../event/types.ts';
import { MARKS, markOf } from '../lanes.ts';
import type { Lists, Table } from '../table.ts';
import { CellFinder, Cube } from './cube.ts';
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
  /** Key: month · MARKS + mark, of the lanes of the timeline. */
  marks: Cube;
  /** Key: person · 2 + planned. */
  visitors: Cube;
  /** First month of the table, as year · 12 + month, and first row of each month, with the end as last. */
  firstMonth: number;
  monthStart: Uint32Array;
  /** Slot clauses that the groups do not know: a slot that fails one is in no cube. */
  outside: () => number;
  add: (row: number, views: number, by: number) => void;
  /** As {@link Cubes.add} of one, but leaves the sums to a later {@link Cubes.refold}. */
  count: (row: number, views: number) => void;
  refold: () => void;
  /** Lets through what kind, type and place clauses let through. */
  fold: (typeFails: readonly number[], places: Uint8Array | null) => void;
  /** Takes over a place clause: by folding when it speaks of whole groups, else as one that the groups do not know. */
  foldPlaces: (places: Uint8Array | null) => void;
  clear: () => void;
};

/** Empty cubes for a table. `groups`: the places of the place facet. */
export function createCubes(table: Table, sites: Sites, slots: Slots, groups: Uint32Array): Cubes {
  const { firstMonth, monthStart } = monthsOf(table);
  const keys =
    monthStart.length * MARKS + table.actors.length + table.publishers.length + table.persons.length * 2;
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
  const groupAt = (row: number) => groupOf[slots.ofRow[row] ?? 0] ?? 0;

  const monthCells = new CellFinder(monthStart.length, typeOf.length);
  const monthCell = new Uint32Array(table.count);
  for (let month = 0; month + 1 < monthStart.length; month++)
    for (let row = monthStart[month] ?? 0; row < (monthStart[month + 1] ?? 0); row++)
      monthCell[row] = monthCells.find(month, groupAt(row));
  const months = new Cube(monthStart.length - 1, FAMILIES.length, familyOf, monthCells.cells());
  const markCells = new CellFinder(monthStart.length * MARKS, typeOf.length);
  /** Cell of the mark of each row, plus one; 0 = none. */
  const markCell = new Uint32Array(table.count);
  for (let month = 0; month + 1 < monthStart.length; month++)
    for (let row = monthStart[month] ?? 0; row < (monthStart[month + 1] ?? 0); row++) {
      const mark = markOf(table, row);
      if (mark >= 0) markCell[row] = markCells.find(month * MARKS + mark, groupAt(row)) + 1;
    }
  const marks = {
    cube: new Cube((monthStart.length - 1) * MARKS, 1, alone, markCells.cells()),
    cellOf: narrow(markCell),
  };
  /** A cube over a list column, with the cell of each of its values. */
  const listed = (lists: Lists, size: number, keyOf = (value: number, _row: number) => value) => {
    const finder = new CellFinder(size, typeOf.length);
    const { offsets, values } = lists;
    const cellOf = new Uint32Array(values.length);
    for (let row = 0; row < table.count; row++)
      for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++)
        cellOf[i] = finder.find(keyOf(values[i] ?? 0, row), groupAt(row));
    return { cube: new Cube(size, 1, alone, finder.cells()), offsets, cellOf: narrow(cellOf) };
  };
  const actors = listed(table.actorsOf, table.actors.length);
  const sources = listed(table.publishersOf, table.publishers.length);
  const visitors = listed(
    table.visitorsOf,
    table.persons.length * 2,
    (person, row) => person * 2 + (table.status[row] === PLANNED ? 1 : 0),
  );
  const all = [months, marks.cube, actors.cube, sources.cube, visitors.cube];
  const kept = new Uint8Array(typeOf.length).fill(1);
  let folding = true;

  return {
    months,
    actors: actors.cube,
    sources: sources.cube,
    visitors: visitors.cube,
    marks: marks.cube,
    firstMonth,
    monthStart,
    outside: () => SLOT.coding | SLOT.status | SLOT.space | (folding ? 0 : SLOT.place),
    add(row, views, by) {
      if ((views & VIEW.months) !== 0) {
        months.add(monthCell[row] ?? 0, by);
        const mark = marks.cellOf[row] ?? 0;
        if (mark > 0) marks.cube.add(mark - 1, by);
      }
      if ((views & VIEW.actors) !== 0) addListed(actors, row, by);
      if ((views & VIEW.sources) !== 0) addListed(sources, row, by);
      if ((views & VIEW.rows) !== 0) addListed(visitors, row, by);
    },
    count(row, views) {
      if ((views & VIEW.months) !== 0) {
        months.count(monthCell[row] ?? 0);
        const mark = marks.cellOf[row] ?? 0;
        if (mark > 0) marks.cube.count(mark - 1);
      }
      if ((views & VIEW.actors) !== 0) countListed(actors, row);
      if ((views & VIEW.sources) !== 0) countListed(sources, row);
      if ((views & VIEW.rows) !== 0) countListed(visitors, row);
    },
    refold() {
      for (const cube of all) cube.fold();
    },
    foldPlaces(wanted) {
      folding = wanted === null || (split && memberPlaces.every((members) => isUniform(members, wanted)));
    },
    fold(typeFails, wanted) {
      const weights = typeOf.map((type, group) => {
        const [member] = memberPlaces[Math.floor(group / TYPES)] ?? [];
        const open = wanted === null || !folding || member === undefined || isWanted(member, wanted);
        return open && typeFails[type] === 0 ? 1 : 0;
      });
      if (weights.every((weight, group) => weight === kept[group])) return;
      kept.set(weights);
      for (const cube of all) cube.fold(weights);
    },
    clear() {
      for (const cube of all) cube.clear();
    },
  };
}

type Listed = { cube: Cube; offsets: Uint32Array; cellOf: Uint32Array | Uint16Array };

function addListed({ cube, offsets, cellOf }: Listed, row: number, by: number): void {
  for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) cube.add(cellOf[i] ?? 0, by);
}

function countListed({ cube, offsets, cellOf }: Listed, row: number): void {
  for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) cube.count(cellOf[i] ?? 0);
}

/** The same numbers in half the room, where they fit. */
function narrow(values: Uint32Array): Uint32Array | Uint16Array {
  return values.some((value) => value > 0xffff) ? values : Uint16Array.from(values);
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

function monthsOf(table: Table): { firstMonth: number; monthStart: Uint32Array } {
  const { year, month } = partsOfDay(table.first[0] ?? 0);
  const firstMonth = year * 12 + month - 1;
  const starts: number[] = [0];
  let next = monthFirst(firstMonth + 1);
  for (let row = 0; row < table.count; row++) {
    while ((table.first[row] ?? 0) >= next) {
      starts.push(row);
      next = monthFirst(firstMonth + starts.length);
    }
  }
  return { firstMonth, monthStart: Uint32Array.of(...starts, table.count) };
}

/** First day of a month given as year · 12 + month. */
export function monthFirst(month: number): number {
  return dayFromParts(Math.floor(month / 12), (month % 12) + 1, 1);
}
