import { dayFromParts, partsOfDay } from '../../base/day.ts';
import { EVENT_TYPES, FAMILIES, FAMILY_OF, STATUSES } from '../../event/types.ts';
import { MARKS, markRows } from '../lanes.ts';
import type { Lists, Table } from '../table.ts';
import { CellFinder, type CellsOfRows, Cube } from './cube.ts';
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

const VIEWS_ALL = VIEW.rows | VIEW.months | VIEW.actors | VIEW.sources;

/** {@link VIEW} bits by row fail bits: a row that fails one clause still counts in the view that ignores it. */
export const VIEWS = Uint8Array.from({ length: 32 }, (_, fails) => {
  if (fails === 0) return VIEWS_ALL;
  if (fails === ROW.time) return VIEW.months;
  if (fails === ROW.actor) return VIEW.actors;
  return fails === ROW.source ? VIEW.sources : 0;
});

/** A share of the cells of a cube below which following each row is quicker than folding all. */
const FEW = 0.2;

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
  /** `by` more of each row of a batch. */
  add: (batch: Batch, by: number) => void;
  /** Counts anew, by the {@link VIEW} bits of every row. */
  countAnew: (views: Uint8Array) => void;
  /** Lets through what kind, type and place clauses let through. */
  fold: (typeFails: readonly number[]) => void;
  /** Takes over a place clause: by folding when it speaks of whole groups, else as one that the groups do not know. */
  foldPlaces: (places: Uint8Array | null) => void;
};

/** The first `n` of some rows, with the {@link VIEW} bits that each changes. */
export type Batch = { rows: Uint32Array; views: Uint8Array; n: number };

/** Cubes of all events of a table. `groups`: the places of the place facet. */
export function createCubes(table: Table, sites: Sites, slots: Slots, groups: Uint32Array): Cubes {
  const { firstMonth, monthStart } = monthsOf(table);
  const keys =
    monthStart.length * MARKS + table.actors.length + table.publishers.length + table.persons.length * 2;
  const placeGroups = groupSites(table, sites, groups);
  const { members: memberPlaces } = placeGroups;
  const split = keys * groups.length * TYPES <= MOST_NUMBERS;
  const placeCount = split ? Math.max(1, groups.length) : 1;
  const groupOf = slots.site.map(
    (site, slot) => (split ? (placeGroups.ofSite[site] ?? 0) : 0) * TYPES + (slots.type[slot] ?? 0),
  );
  const typeOf = Uint8Array.from({ length: placeCount * TYPES }, (_, group) => group % TYPES);
  const families = EVENT_TYPES.map((type) => FAMILIES.indexOf(FAMILY_OF[type]));
  const familyOf = typeOf.map((type) => families[type] ?? 0);
  const alone = new Uint8Array(typeOf.length);
  const groupAt = (row: number) => groupOf[slots.ofRow[row] ?? 0] ?? 0;

  const monthCells = new CellFinder(monthStart.length, typeOf.length);
  const monthCell = new Uint32Array(table.count);
  for (let month = 0; month + 1 < monthStart.length; month++)
    for (let row = monthStart[month] ?? 0; row < (monthStart[month + 1] ?? 0); row++)
      monthCell[row] = monthCells.find(month, groupAt(row));
  const everyRow = Uint32Array.from(table.first.keys());
  /** One more than there can be, because a row is written before it is known to be chosen. */
  const chosen = new Uint32Array(table.count + 1);
  const partOf = (cube: Cube, bit: number, cells: CellsOfRows, rows: Uint32Array = everyRow): Part => {
    cube.add(cells, rows, rows.length, 1, false);
    cube.fold();
    return { cube, bit, cells, rows, full: cube.counts.slice() };
  };
  const months = partOf(
    new Cube(monthStart.length - 1, FAMILIES.length, familyOf, monthCells.cells()),
    VIEW.months,
    { cellOf: monthCell, offsets: null },
  );
  const marked = markRows(table);
  const markOffsets = new Uint32Array(table.count + 1);
  for (const row of marked.rows) markOffsets[row + 1] = 1;
  for (let row = 0; row < table.count; row++)
    markOffsets[row + 1] = (markOffsets[row + 1] ?? 0) + (markOffsets[row] ?? 0);
  /** A cube over a list column, with the cell of each of its values. */
  const listed = (
    lists: Lists,
    size: number,
    bit: number,
    rows?: Uint32Array,
    keyOf = (value: number, _row: number) => value,
  ) => {
    const finder = new CellFinder(size, typeOf.length);
    const { offsets, values } = lists;
    const cellOf = new Uint32Array(values.length);
    for (let row = 0; row < table.count; row++) {
      const end = offsets[row + 1] ?? 0;
      for (let i = offsets[row] ?? 0; i < end; i++)
        cellOf[i] = finder.find(keyOf(values[i] ?? 0, row), groupAt(row));
    }
    const cube = new Cube(size, 1, alone, finder.cells());
    return partOf(cube, bit, { cellOf: narrow(cellOf), offsets }, rows);
  };
  const actors = listed(table.actorsOf, table.actors.length, VIEW.actors);
  const sources = listed(table.publishersOf, table.publishers.length, VIEW.sources);
  const visitors = listed(
    table.visitorsOf,
    table.persons.length * 2,
    VIEW.rows,
    everyRow.filter((row) => table.visitorsOf.offsets[row] !== table.visitorsOf.offsets[row + 1]),
    (person, row) => person * 2 + (table.status[row] === PLANNED ? 1 : 0),
  );
  let inMonth = 0;
  const marks = listed(
    { offsets: markOffsets, values: Uint32Array.from(marked.marks) },
    (monthStart.length - 1) * MARKS,
    VIEW.months,
    marked.rows,
    (mark, row) => {
      while (row >= (monthStart[inMonth + 1] ?? 0)) inMonth++;
      return inMonth * MARKS + mark;
    },
  );
  const all = [months, actors, sources, marks, visitors];
  let folding = true;
  const places: { wanted: Uint8Array | null; open: readonly boolean[] } = { wanted: null, open: [] };

  /** Puts the rows that are in a view, or those that are not, into `chosen`; gives their number. */
  const choose = (rows: Uint32Array, views: Uint8Array, bit: number, without: boolean) => {
    const wanted = without ? 0 : bit;
    let n = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      chosen[n] = row;
      n += ((views[row] ?? 0) & bit) === wanted ? 1 : 0;
    }
    return n;
  };

  return {
    months: months.cube,
    actors: actors.cube,
    sources: sources.cube,
    visitors: visitors.cube,
    marks: marks.cube,
    firstMonth,
    monthStart,
    outside: () => SLOT.coding | SLOT.status | SLOT.space | (folding ? 0 : SLOT.place),
    add(batch, by) {
      for (const { cube, bit, cells } of all) {
        let n = 0;
        for (let i = 0; i < batch.n; i++) {
          chosen[n] = batch.rows[i] ?? 0;
          n += ((batch.views[i] ?? 0) & bit) !== 0 ? 1 : 0;
        }
        const live = n < FEW * cube.counts.length;
        cube.add(cells, chosen, n, by, live);
        if (!live) cube.fold();
      }
    },
    countAnew(views) {
      const having = new Uint32Array(VIEWS_ALL + 1);
      for (const view of views) having[view] = (having[view] ?? 0) + 1;
      let [n, chosenBy, most] = [0, 0, false];
      for (const { cube, bit, cells, rows, full } of all) {
        const every = rows === everyRow;
        if (!every || !isSameView(having, bit, chosenBy)) {
          const size = having.reduce((sum, count, view) => ((view & bit) !== 0 ? sum + count : sum), 0);
          most = every && size * 2 > rows.length;
          n = choose(rows, views, bit, most);
          chosenBy = every ? bit : 0;
        }
        if (most) cube.counts.set(full);
        else cube.counts.fill(0);
        cube.add(cells, chosen, n, most ? -1 : 1, false);
        cube.fold();
      }
    },
    foldPlaces(wanted) {
      if (wanted === places.wanted) return;
      places.wanted = wanted;
      folding = wanted === null || (split && memberPlaces.every((members) => isUniform(members, wanted)));
      places.open = memberPlaces.map(
        ([member]) => wanted === null || !folding || member === undefined || isWanted(member, wanted),
      );
    },
    fold(typeFails) {
      const weights = typeOf.map((type, group) =>
        (places.open[Math.floor(group / TYPES)] ?? true) && typeFails[type] === 0 ? 1 : 0,
      );
      for (const { cube } of all) cube.weigh(weights);
    },
  };
}

/** A cube, the view that it counts, the cells of the rows, the rows that have any, and its counts of all events. */
type Part = { cube: Cube; bit: number; cells: CellsOfRows; rows: Uint32Array; full: Int32Array };

/** True when no row is in only one of two views; `having` tells how many rows have each combination. */
function isSameView(having: Uint32Array, a: number, b: number): boolean {
  return b !== 0 && having.every((count, view) => count === 0 || ((view & a) !== 0) === ((view & b) !== 0));
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
