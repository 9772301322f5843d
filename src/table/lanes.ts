import type { Day } from '../base/day.ts';
import { BOUNDS, EVENT_TYPES, FORCES, KINDS, STATUSES } from '../event/types.ts';
import { type ChangeMark, type Grain, LANE_MOST, type LevelMark, type VisitMark } from './answer.ts';
import { binOf } from './bins.ts';
import { CHANGE_DIRECTIONS, type StrengthPoint, type Table } from './table.ts';

const STRENGTH = EVENT_TYPES.indexOf('strength');
const PROPOSAL = EVENT_TYPES.indexOf('proposal');
const VISIT = KINDS.indexOf('visit');
const PLANNED = STATUSES.indexOf('planned');
const KFOR = FORCES.indexOf('KFOR') + 1;

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

/** What a level is told by. */
export type LevelColumns = Pick<Table, 'first' | 'last' | 'force' | 'strength' | 'strengthBound' | 'nations'>;

/** The reported level of a row. */
export function strengthPoint(table: LevelColumns, row: number): StrengthPoint {
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

/** What a mark of the lanes of changes and visits stands for, in the order of drawing: happened and planned visits, then directions, each done and announced. */
export const MARKS = 2 + 2 * CHANGE_DIRECTIONS.length;
/** The marks of visits come first. */
const VISIT_MARKS = 2;
type Lane = 'visits' | 'changes';

/** The mark of a row, −1 where it has none. */
export function markOf(table: Table, row: number): number {
  const planned = table.status[row] === PLANNED ? 1 : 0;
  if (table.kind[row] === VISIT) return planned;
  const direction = table.changeDirection[row] ?? 0;
  if (direction === 0) return -1;
  return VISIT_MARKS + (direction - 1) * 2 + (planned === 1 || table.type[row] === PROPOSAL ? 1 : 0);
}

/** The marks of a lane, first and one after the last. */
export function marksOf(lane: Lane): readonly [number, number] {
  return lane === 'visits' ? [0, VISIT_MARKS] : [VISIT_MARKS, MARKS];
}

/** Rows with a mark, oldest first, and their marks. */
export type MarkRows = { rows: Uint32Array; marks: Uint8Array };

/** Finds the rows with a mark. */
export function markRows(table: Table): MarkRows {
  const all = new Int8Array(table.count);
  let n = 0;
  for (let row = 0; row < all.length; row++) {
    const mark = markOf(table, row);
    all[row] = mark;
    if (mark >= 0) n++;
  }
  const [rows, marks] = [new Uint32Array(n), new Uint8Array(n)];
  for (let row = 0, i = 0; i < n; row++) {
    const mark = all[row] ?? -1;
    if (mark < 0) continue;
    rows[i] = row;
    marks[i++] = mark;
  }
  return { rows, marks };
}

export type Span = { grain: Grain; first: Day; last: Day };

/** Bins, oldest first, with how many events each mark has in them: MARKS counts a bin. */
export type BinnedMarks = { first: Day[]; last: Day[]; counts: number[] };

/** Bins to be filled by ascending days; `add` says nothing of days whose bin does not overlap the span. */
export function marksBinner(span: Span): {
  bins: BinnedMarks;
  add: (day: Day, mark: number, by: number) => void;
} {
  const bins: BinnedMarks = { first: [], last: [], counts: [] };
  let [end, base] = [Number.NEGATIVE_INFINITY, -1];
  return {
    bins,
    add(day, mark, by) {
      if (day > end) {
        const [first, last] = binOf(day, span.grain);
        end = last;
        base = -1;
        if (last >= span.first && first <= span.last) {
          base = bins.counts.length;
          bins.first.push(first);
          bins.last.push(last);
          for (let i = 0; i < MARKS; i++) bins.counts.push(0);
        }
      }
      if (base >= 0) bins.counts[base + mark] = (bins.counts[base + mark] ?? 0) + by;
    },
  };
}

/** True when a lane has so many marks that they are joined bin by bin. */
export function isCrowded({ counts }: BinnedMarks, lane: Lane): boolean {
  const [from, to] = marksOf(lane);
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin += MARKS)
    for (let mark = from; mark < to; mark++) sum += counts[bin + mark] ?? 0;
  return sum > LANE_MOST;
}

/** The rows of a lane that lie within a span. */
export function inSpan(table: Table, row: number, span: Span): boolean {
  return (table.last[row] ?? 0) >= span.first && (table.first[row] ?? 0) <= span.last;
}

/** Changes: single ones, or all of a direction in a bin. */
export function changesOf(table: Table, bins: BinnedMarks, rows: readonly number[]): ChangeMark[] {
  const make = (mark: number) => ({
    direction: CHANGE_DIRECTIONS[Math.floor((mark - VISIT_MARKS) / 2)] ?? ('rotation' as const),
    announced: mark % 2 === 1,
  });
  if (isCrowded(bins, 'changes')) return joined(bins, 'changes', make);
  return rows.map((row) => ({ ...alone(table, row), ...make(markOf(table, row)) }));
}

/** Visits: single ones, or all of a bin. */
export function visitsOf(table: Table, bins: BinnedMarks, rows: readonly number[]): VisitMark[] {
  if (isCrowded(bins, 'visits'))
    return joined(bins, 'visits', (mark) => ({ person: -1, planned: mark === 1 }));
  const { offsets, values } = table.visitorsOf;
  return rows.map((row) => {
    const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
    return {
      ...alone(table, row),
      person: to > from ? (values[from] ?? -1) : -1,
      planned: table.status[row] === PLANNED,
    };
  });
}

function alone(table: Table, row: number) {
  return { row, first: table.first[row] ?? 0, last: table.last[row] ?? 0, count: 1 };
}

function joined<Kind>(bins: BinnedMarks, lane: Lane, make: (mark: number) => Kind) {
  const [from, to] = marksOf(lane);
  const { first, last, counts } = bins.first.length * (to - from) > 2 * LANE_MOST ? byYear(bins) : bins;
  const out: ({ row: number; first: Day; last: Day; count: number } & Kind)[] = [];
  for (let bin = 0; bin < first.length; bin++)
    for (let mark = from; mark < to; mark++) {
      const count = counts[bin * MARKS + mark] ?? 0;
      if (count > 0)
        out.push({ row: -1, first: first[bin] ?? 0, last: last[bin] ?? 0, count, ...make(mark) });
    }
  return out;
}

/** The same marks in bins of a year, where finer ones would be too many to tell apart. */
function byYear({ first, counts }: BinnedMarks): BinnedMarks {
  const everything = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  const years = marksBinner({ grain: 'year', ...everything });
  for (let i = 0; i < counts.length; i++)
    years.add(first[Math.floor(i / MARKS)] ?? 0, i % MARKS, counts[i] ?? 0);
  return years.bins;
}

/** True for a level that is drawn as one: of KFOR, and not only planned. */
export function isKnownLevel(table: Table, row: number): boolean {
  return table.force[row] === KFOR && table.status[row] !== PLANNED;
}

/** Reported levels of KFOR of rows (oldest first) that pass, and the last one before the span; the latest of each bin where they are too many. */
export function levelsOf(
  table: Table,
  rows: Uint32Array,
  span: Span,
  passes: (row: number) => boolean,
): LevelMark[] {
  const within: number[] = [];
  let before = -1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if ((table.first[row] ?? 0) > span.last) break;
    if (!isKnownLevel(table, row) || !passes(row)) continue;
    if (inSpan(table, row, span)) within.push(row);
    else before = row;
  }
  return levelMarks(table, before, Uint32Array.from(within), span);
}

/** Marks of levels: of the last one before the span (−1 = none) and those within, oldest first; the latest of each bin where they are too many. */
export function levelMarks(
  table: LevelColumns,
  before: number,
  within: Uint32Array,
  span: Span,
): LevelMark[] {
  const marks: LevelMark[] = [];
  const put = (row: number, count: number, lowest: number, highest: number) => {
    const mark = strengthPoint(table, row) as LevelMark;
    mark.count = count;
    mark.lowest = table.strength[lowest] ?? 0;
    mark.highest = table.strength[highest] ?? 0;
    marks.push(mark);
  };
  if (before >= 0) put(before, 1, before, before);
  const isJoined = within.length > LANE_MOST;
  for (let at = 0; at < within.length; ) {
    const row = within[at] ?? 0;
    const end = isJoined ? binOf(table.first[row] ?? 0, span.grain)[1] : Number.NEGATIVE_INFINITY;
    const next = endOfBin(table.first, within, at + 1, end);
    put(within[next - 1] ?? 0, next - at, ...extremes(table.strength, within, at, next));
    at = next;
  }
  return marks;
}

/** The first of some rows, from the `at`-th on, that begins after a day. */
function endOfBin(first: Int32Array, rows: Uint32Array, at: number, day: Day): number {
  let next = at;
  while (next < rows.length && (first[rows[next] ?? 0] ?? 0) <= day) next++;
  return next;
}

/** The first rows with the least and the greatest strength, of the `at`-th of some rows up to before the `end`-th. */
function extremes(strength: Int32Array, rows: Uint32Array, at: number, end: number): [number, number] {
  let lowest = rows[at] ?? 0;
  let highest = lowest;
  for (let i = at + 1; i < end; i++) {
    const row = rows[i] ?? 0;
    const value = strength[row] ?? 0;
    if (value < (strength[lowest] ?? 0)) lowest = row;
    if (value > (strength[highest] ?? 0)) highest = row;
  }
  return [lowest, highest];
}
