import { once } from '../../base/remember.ts';
import { EVENT_TYPES, FAMILIES, STATUSES } from '../../event/types.ts';
import { FAMILY_BY } from '../by-type.ts';
import type { Room } from '../kernel/room.ts';
import { MARKS, type MarkRows } from '../lanes.ts';
import type { Lists, Table } from '../table.ts';
import { createAdder } from './add.ts';
import { type Bits, noBits } from './bits.ts';
import { Changes } from './changes.ts';
import { CODE, CODES } from './codes.ts';
import { type Bench, Cube } from './cube.ts';
import type { Layout, Weights } from './cube-groups.ts';
import { bytesOfIndex } from './indexes.ts';
import type { Inside } from './inside.ts';
import { gatherLists, gatherOne } from './keys.ts';
import type { Months } from './months.ts';
import { NamedCube } from './named-cube.ts';
import type { Slots } from './slots.ts';

const PLANNED = STATUSES.indexOf('planned');
const IS_PLANNED = CODE.status.map((status) => (status === PLANNED ? 1 : 0));

/**
 * Counts of events by what rows say of themselves, each by group: by month and family; by month and mark of the timeline's lanes (month · MARKS + mark); by actor; by
 * publisher; by visitor (person · 2 + planned).
 */
export type CubeName = 'months' | 'marks' | 'actors' | 'sources' | 'visitors';
export type Cubes = Record<CubeName, Cube> & {
  actors: NamedCube;
  sources: NamedCube;
  visitors: NamedCube;
  /** Lets some of them hold what passes their rows and what is inside; `dirty`: where either may have changed. */
  hold: (
    names: Iterable<CubeName>,
    passing: Record<ViewName, Bits>,
    inside: Inside,
    weights: Weights,
  ) => void;
};

/** Rows that match everything, or everything but time, actor or source: each view ignores its own clause. */
export type ViewName = 'rows' | 'anyTime' | 'anyActor' | 'anySource';

/** The rows that a cube counts. */
const PASSING: Record<CubeName, ViewName> = {
  months: 'anyTime',
  marks: 'anyTime',
  actors: 'anyActor',
  sources: 'anySource',
  visitors: 'rows',
};

/** How many keys all cubes have. */
export function countKeys({ actors, publishers, persons }: Table, months: Months): number {
  return months.count * (1 + MARKS) + actors.length + publishers.length + persons.length * 2;
}

/** Bytes, at most, that cubes of so many groups take in a room, and pieces. */
export function roomForCubes(
  table: Table,
  months: Months,
  groups: number,
): { bytes: number; pieces: number } {
  const { count, actors, publishers, persons } = table;
  const words = noBits(count).length * 4;
  /** Sums, what is held, and by either grouping, the lists of all events and which have any. */
  const cube = (keys: number, values: number) =>
    keys * 4 + words * 5 + (count + 1) * 4 + bytesOfIndex(values, keys);
  const cubes = [
    cube(months.count * FAMILIES.length, count),
    cube(months.count * MARKS, count),
    cube(actors.length, table.actorsOf.values.length),
    cube(publishers.length, table.publishersOf.values.length),
    cube(persons.length * 2, table.visitorsOf.values.length),
  ];
  const shared = words * 3 + Math.max(groups, CODES) + count * 4;
  return { bytes: cubes.reduce((sum, bytes) => sum + bytes, shared), pieces: cubes.length * 8 + 7 };
}

/** Cubes of all events of a table. `weights`: those of all groups, open. */
export function createCubes(
  table: Table,
  slots: Slots,
  months: Months,
  weights: Weights,
  marked: () => MarkRows,
  room: Room,
): Cubes {
  const changes = new Changes(table.count, room);
  const bench = { room, changes, add: createAdder(room, Math.max(weights.open.length, CODES)) };
  const laneOf = new Uint8Array(EVENT_TYPES.length);
  const named = (size: number, lists: Lists, scale = 1, plus: Uint8Array | null = null) =>
    new NamedCube({ lists, scale, plus }, slots, { size, lanes: 1, laneOf }, bench, weights);
  const cubes = {
    months: createMonths(table, slots, months, bench, weights),
    marks: createMarks(slots, months, { lanes: 1, laneOf }, marked, bench, weights),
    actors: named(table.actors.length, table.actorsOf),
    sources: named(table.publishers.length, table.publishersOf),
    visitors: named(table.persons.length * 2, table.visitorsOf, 2, IS_PLANNED),
  };
  return {
    ...cubes,
    hold(names, passing, { bits, dirty }, open) {
      changes.begin();
      for (const name of names) cubes[name].hold(passing[PASSING[name]], bits, dirty, open);
    },
  };
}

type Split = Omit<Layout, 'size'>;

function createMonths(table: Table, slots: Slots, months: Months, bench: Bench, weights: Weights): Cube {
  const { firstRow, count } = months;
  const gather = () => {
    const monthOf = new Uint32Array(table.count);
    for (let month = 0; month < count; month++) monthOf.fill(month, firstRow[month], firstRow[month + 1]);
    return gatherOne(slots, count, (row) => monthOf[row] ?? 0);
  };
  const { family } = table;
  const lanes = FAMILIES.length;
  return new Cube(gather, { size: count, lanes, laneOf: FAMILY_BY }, table.count, bench, weights, (sums) => {
    for (let month = 0; month < count; month++)
      for (let row = firstRow[month] ?? 0; row < (firstRow[month + 1] ?? 0); row++) {
        const at = month * lanes + (family[row] ?? 0);
        sums[at] = (sums[at] ?? 0) + 1;
      }
  });
}

function createMarks(
  slots: Slots,
  { firstRow, count }: Months,
  split: Split,
  marked: () => MarkRows,
  bench: Bench,
  weights: Weights,
): Cube {
  const size = count * MARKS;
  const keysOf = once(() => {
    const { rows, marks } = marked();
    const keys = new Uint32Array(rows.length);
    for (let i = 0, month = 0; i < rows.length; i++) {
      while ((rows[i] ?? 0) >= (firstRow[month + 1] ?? 0)) month++;
      keys[i] = month * MARKS + (marks[i] ?? 0);
    }
    return keys;
  });
  const all = slots.rowAt.length;
  const gather = (room: Room) => {
    const { rows } = marked();
    const keys = keysOf();
    const offsets = new Uint32Array(all + 1);
    for (let i = 0; i < rows.length; i++) offsets[(rows[i] ?? 0) + 1] = 1;
    for (let row = 0; row < all; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
    return gatherLists(slots, size, { lists: { offsets, values: keys }, scale: 1, plus: null }, room);
  };
  return new Cube(gather, { size, ...split }, all, bench, weights, (sums) => {
    for (const key of keysOf()) sums[key] = (sums[key] ?? 0) + 1;
  });
}
