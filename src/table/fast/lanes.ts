import { firstFrom } from '../../base/search.ts';
import type { Lanes } from '../answer.ts';
import { binOf } from '../bins.ts';
import {
  type BinnedMarks,
  changesOf,
  inSpan,
  isCrowded,
  MARKS,
  type MarkRows,
  marksBinner,
  marksOf,
  type Span,
  visitsOf,
} from '../lanes.ts';
import type { Table } from '../table.ts';
import type { Counter } from './counter.ts';
import type { Days } from './days.ts';
import type { Levels } from './levels.ts';

/** Counts of marks, MARKS a unit. */
type Units = Int32Array | Uint32Array;

/** Answers for the lanes of the timeline: counts from the cube of marks, single events from the rows where they are few. */
export function createLanes(
  table: Table,
  counter: Counter,
  levels: Levels,
  days: Days,
): (span: Span) => Lanes {
  const { months, marked, matchesAnyTime } = counter;
  const markedOf: { changes?: MarkRows; visits?: MarkRows } = {};
  const marks = counter.cubes.marks.sums;

  /** Visits marked rows that pass, of the months from the one of a day to that of another; months without any mark from one to another are left out. */
  const visitRows = (
    { rows, marks: markOf }: MarkRows,
    [low, high]: readonly [number, number],
    from: number,
    to: number,
    visit: (row: number, mark: number) => void,
  ) => {
    for (let month = 0; month < months.count; month++) {
      if ((months.firstDay[month + 1] ?? 0) <= from) continue;
      if ((months.firstDay[month] ?? 0) > to) return;
      if (sumOf(month, low, high) === 0) continue;
      const end = firstFrom(rows, months.firstRow[month + 1] ?? 0);
      for (let i = firstFrom(rows, months.firstRow[month] ?? 0); i < end; i++) {
        const row = rows[i] ?? 0;
        if (matchesAnyTime(row)) visit(row, markOf[i] ?? 0);
      }
    }
  };
  const sumOf = (month: number, from = 0, to = MARKS) => {
    let sum = 0;
    for (let mark = from; mark < to; mark++) sum += marks[month * MARKS + mark] ?? 0;
    return sum;
  };
  /** Counts by month or year from the cube alone, finer ones from those of days. */
  const binned = (span: Span): BinnedMarks => {
    const { bins, add } = marksBinner(span);
    const bin = (dayOf: (unit: number) => number, counts: Units, start: number, end: number) => {
      for (let unit = start; unit < end; unit++)
        for (let mark = 0; mark < MARKS; mark++) {
          const count = counts[unit * MARKS + mark] ?? 0;
          if (count !== 0) add(dayOf(unit), mark, count);
        }
      return bins;
    };
    if (span.grain === 'month' || span.grain === 'year')
      return bin((month) => months.firstDay[month] ?? 0, marks, 0, months.count);
    const [start, end] = days.count(binOf(span.first, span.grain)[0], binOf(span.last, span.grain)[1]);
    return bin((day) => days.first + day, days.counts, start, end);
  };

  return (span) => {
    const bins = binned(span);
    const seen = (lane: 'changes' | 'visits') => {
      if (isCrowded(bins, lane)) return [];
      const rows: number[] = [];
      const from = span.first - counter.rowClauses.longest;
      markedOf[lane] ??= markedIn(marked(), lane);
      visitRows(markedOf[lane], marksOf(lane), from, span.last, (row) => {
        if (inSpan(table, row, span)) rows.push(row);
      });
      return rows;
    };
    return {
      levels: levels.marks(span),
      changes: changesOf(table, bins, seen('changes')),
      visits: visitsOf(table, bins, seen('visits')),
    };
  };
}

/** The marked rows of a lane. */
function markedIn(all: MarkRows, lane: 'changes' | 'visits'): MarkRows {
  const [from, to] = marksOf(lane);
  const [rows, marks]: [number[], number[]] = [[], []];
  for (let i = 0; i < all.rows.length; i++) {
    const mark = all.marks[i] ?? 0;
    if (mark < from || mark >= to) continue;
    rows.push(all.rows[i] ?? 0);
    marks.push(mark);
  }
  return { rows: Uint32Array.from(rows), marks: Uint8Array.from(marks) };
}
