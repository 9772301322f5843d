import { EVENT_TYPES, FAMILIES, STATUSES } from '../../event/types.ts';
import { FAMILY_BY } from '../by-type.ts';
import { MARKS, type MarkRows } from '../lanes.ts';
import type { Lists, Table } from '../table.ts';
import { Changes } from './changes.ts';
import { Cube, type Layout } from './cube.ts';
import type { Groups } from './cube-groups.ts';
import { gatherLists, gatherOne, type Keys } from './keys.ts';
import type { Months } from './months.ts';
import { NamedCube } from './named-cube.ts';
import { CODE, type Slots } from './slots.ts';

const PLANNED = STATUSES.indexOf('planned');
const IS_PLANNED = CODE.status.map((status) => (status === PLANNED ? 1 : 0));

/**
 * Counts of events by what rows say of themselves, each by group: by month and family; by month and mark of the timeline's lanes (month · MARKS + mark); by actor; by
 * publisher; by visitor (person · 2 + planned).
 */
export const CUBES = ['months', 'marks', 'actors', 'sources', 'visitors'] as const;
export type CubeName = (typeof CUBES)[number];
export type Cubes = Record<CubeName, Cube> & {
  actors: NamedCube;
  sources: NamedCube;
  visitors: NamedCube;
  /** Lets through the groups whose weight is 1. */
  weigh: (weights: Uint8Array) => void;
};

/** Rows that match everything, or everything but time, actor or source: each view ignores its own clause. */
export type ViewName = 'rows' | 'anyTime' | 'anyActor' | 'anySource';

/** The rows that a cube counts. */
export const PASSING: Record<CubeName, ViewName> = {
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

/** Cubes of all events of a table. */
export function createCubes(
  table: Table,
  slots: Slots,
  months: Months,
  groups: Groups,
  marked: MarkRows,
): Cubes {
  const weight = new Uint8Array(groups.count).fill(1);
  const changes = new Changes(table.count);
  const alone = new Uint8Array(groups.count);
  const familyOf = Uint8Array.from(alone, (_, group) => FAMILY_BY[group % EVENT_TYPES.length] ?? 0);
  const layoutOf = (size: number) => ({ size, lanes: 1, laneOf: alone, weight });
  const named = (size: number, lists: Lists, scale = 1, plus: Uint8Array | null = null) =>
    new NamedCube({ lists, scale, plus }, slots, groups.ofSlot, layoutOf(size), changes);
  const monthOf = new Int32Array(table.count);
  for (let month = 0; month < months.count; month++)
    monthOf.fill(month, months.firstRow[month], months.firstRow[month + 1]);
  const single = (keys: Keys, layout: Layout) => new Cube(keys, layout, table.count, changes);
  const marks = months.count * MARKS;
  const cubes = {
    months: single(gatherOne(slots, groups.ofSlot, months.count, monthOf), {
      ...{ size: months.count, lanes: FAMILIES.length },
      ...{ laneOf: familyOf, weight },
    }),
    marks: single(
      gatherLists(slots, groups.ofSlot, marks, marksByMonth(marked, monthOf), 1, null),
      layoutOf(marks),
    ),
    actors: named(table.actors.length, table.actorsOf),
    sources: named(table.publishers.length, table.publishersOf),
    visitors: named(table.persons.length * 2, table.visitorsOf, 2, IS_PLANNED),
  };
  return {
    ...cubes,
    weigh(weights) {
      for (let group = 0; group < weight.length; group++) {
        const by = (weights[group] ?? 0) - (weight[group] ?? 0);
        if (by === 0) continue;
        weight[group] = weights[group] ?? 0;
        for (const cube of Object.values(cubes)) cube.addGroup(group, by);
      }
    },
  };
}

/** For each row the list of its mark, with its month, if it has one. */
function marksByMonth({ rows, marks }: MarkRows, monthOf: Int32Array): Lists {
  const offsets = new Uint32Array(monthOf.length + 1);
  for (let i = 0; i < rows.length; i++) offsets[(rows[i] ?? 0) + 1] = 1;
  for (let row = 0; row < monthOf.length; row++)
    offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  return { offsets, values: rows.map((row, i) => (monthOf[row] ?? 0) * MARKS + (marks[i] ?? 0)) };
}
