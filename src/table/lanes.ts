import type { Day } from '../base/day.ts';
import { BOUNDS, EVENT_TYPES, FORCES, KINDS, STATUSES } from '../event/types.ts';
import {
  type ChangeMark,
  type Grain,
  LANE_MOST,
  type Lanes,
  type LevelMark,
  type VisitMark,
} from './answer.ts';
import { binOf } from './bins.ts';
import { CHANGE_DIRECTIONS, type StrengthPoint, type Table } from './table.ts';

const STRENGTH = EVENT_TYPES.indexOf('strength');
const PROPOSAL = EVENT_TYPES.indexOf('proposal');
const VISIT = KINDS.indexOf('visit');
const PLANNED = STATUSES.indexOf('planned');

/** True when the row reports the level of a whole force. */
export function isLevel(table: Table, row: number): boolean {
  return table.type[row] === STRENGTH && table.contributor[row] === 0 && (table.strength[row] ?? -1) >= 0;
}

/** Rows that report the level of a whole force, oldest first. */
export function levelRows(table: Table): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < table.count; row++) if (isLevel(table, row)) rows.push(row);
  return Uint32Array.from(rows);
}

/** The reported level of a row. */
export function strengthPoint(table: Table, row: number): StrengthPoint {
  const nations = table.nations[row] ?? -1;
  return {
    row,
    first: table.first[row] ?? 0,
    last: table.last[row] ?? 0,
    force: FORCES[(table.force[row] ?? 1) - 1] ?? 'other',
    value: table.strength[row] ?? 0,
    bound: BOUNDS[table.strengthBound[row] ?? 0] ?? 'exact',
    nations: nations < 0 ? null : nations,
  };
}

/** The rows that a lane can show, oldest first. */
export function laneRows(table: Table): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < table.count; row++) {
    const isMark =
      table.kind[row] === VISIT ||
      (table.changeDirection[row] ?? 0) > 0 ||
      (isLevel(table, row) && table.status[row] !== PLANNED);
    if (isMark) rows.push(row);
  }
  return Uint32Array.from(rows);
}

type Span = { grain: Grain; first: Day; last: Day };

/** The lanes of the given rows (oldest first, all of {@link laneRows}) within a span. */
export function lanesOf(table: Table, rows: Uint32Array, span: Span): Lanes {
  const levels: number[] = [];
  const changes: number[] = [];
  const visits: number[] = [];
  const before = new Map<number, number>();
  for (const row of rows) {
    const first = table.first[row] ?? 0;
    if (first > span.last) break;
    const seen = (table.last[row] ?? 0) >= span.first;
    if (table.kind[row] === VISIT) {
      if (seen) visits.push(row);
    } else if ((table.changeDirection[row] ?? 0) > 0) {
      if (seen) changes.push(row);
    }
    if (isLevel(table, row) && table.status[row] !== PLANNED) {
      if (seen) levels.push(row);
      else before.set(table.force[row] ?? 0, row);
    }
  }
  const earlier = [...before.values()].sort((a, b) => a - b);
  return {
    levels: [
      ...earlier.map((row) => levelMark(table, [row])),
      ...joined(table, levels, span, forceOf(table), levelMark),
    ],
    changes: joined(table, changes, span, changeKind(table), changeMark),
    visits: joined(table, visits, span, plannedOf(table), visitMark),
  };
}

const forceOf = (table: Table) => (row: number) => table.force[row] ?? 0;
const plannedOf = (table: Table) => (row: number) => (table.status[row] === PLANNED ? 1 : 0);
const isAnnounced = (table: Table, row: number) =>
  table.status[row] === PLANNED || table.type[row] === PROPOSAL;
const changeKind = (table: Table) => (row: number) =>
  (table.changeDirection[row] ?? 0) * 2 + (isAnnounced(table, row) ? 1 : 0);

/** One mark a row, or when there are too many, one for each bin and kind of mark, in the order of their first rows. */
function joined<Mark>(
  table: Table,
  rows: readonly number[],
  span: Span,
  kindOf: (row: number) => number,
  make: (table: Table, rows: readonly number[]) => Mark,
): Mark[] {
  if (rows.length <= LANE_MOST) return rows.map((row) => make(table, [row]));
  const marks: Mark[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let bin = new Map<number, number[]>();
  const close = () => {
    for (const members of bin.values()) marks.push(make(table, members));
    bin = new Map();
  };
  for (const row of rows) {
    const first = table.first[row] ?? 0;
    if (first > end) {
      close();
      [, end] = binOf(first, span.grain);
    }
    const kind = kindOf(row);
    const members = bin.get(kind);
    if (members) members.push(row);
    else bin.set(kind, [row]);
  }
  close();
  return marks;
}

function levelMark(table: Table, rows: readonly number[]): LevelMark {
  const values = rows.map((row) => table.strength[row] ?? 0);
  return {
    ...strengthPoint(table, rows.at(-1) ?? 0),
    count: rows.length,
    lowest: values.reduce((a, b) => Math.min(a, b)),
    highest: values.reduce((a, b) => Math.max(a, b)),
  };
}

/** Days and newest row of some rows, oldest first. */
function extent(table: Table, rows: readonly number[]) {
  return {
    row: rows.at(-1) ?? 0,
    first: table.first[rows[0] ?? 0] ?? 0,
    last: rows.reduce((last, row) => Math.max(last, table.last[row] ?? 0), Number.NEGATIVE_INFINITY),
    count: rows.length,
  };
}

function changeMark(table: Table, rows: readonly number[]): ChangeMark {
  const [row = 0] = rows;
  return {
    ...extent(table, rows),
    direction: CHANGE_DIRECTIONS[(table.changeDirection[row] ?? 1) - 1] ?? 'rotation',
    announced: isAnnounced(table, row),
  };
}

function visitMark(table: Table, rows: readonly number[]): VisitMark {
  const [row = 0] = rows;
  const { offsets, values } = table.visitorsOf;
  const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
  return {
    ...extent(table, rows),
    person: to > from ? (values[from] ?? -1) : -1,
    planned: table.status[row] === PLANNED,
  };
}
