import type { Lanes } from '../answer.ts';
import { binOf } from '../bins.ts';
import {
  type BinnedMarks,
  binMarks,
  changesOf,
  inSpan,
  isCrowded,
  levelRows,
  levelsOf,
  MARKS,
  type MarkRows,
  markRows,
  marksOf,
  type Span,
  visitsOf,
} from '../lanes.ts';
import type { Table } from '../table.ts';
import type { Counter } from './counter.ts';
import { monthFirst } from './cubes.ts';

/** Answers for the lanes of the timeline: counts from the cube of marks, single events from the rows where they are few. */
export function createLanes(
  table: Table,
  counter: Counter,
  passesAnyTime: (row: number) => boolean,
): (span: Span) => Lanes {
  const levels = levelRows(table);
  const marked = markRows(table);
  const { marks, monthStart, firstMonth } = counter.cubes;
  const months = monthStart.length - 1;

  /** Marked rows that pass, of the months from the one of a day to that of another; months without any are left out. */
  function* rowsBetween(from: number, to: number): Generator<readonly [number, number]> {
    for (let month = 0; month < months; month++) {
      if (monthFirst(firstMonth + month + 1) <= from) continue;
      if (monthFirst(firstMonth + month) > to) return;
      if (sumOf(month) === 0) continue;
      const end = positionOf(marked, monthStart[month + 1] ?? 0);
      for (let i = positionOf(marked, monthStart[month] ?? 0); i < end; i++) {
        const row = marked.rows[i] ?? 0;
        if (passesAnyTime(row)) yield [row, marked.marks[i] ?? 0];
      }
    }
  }
  const sumOf = (month: number) => {
    let sum = 0;
    for (let mark = 0; mark < MARKS; mark++) sum += marks.sums[month * MARKS + mark] ?? 0;
    return sum;
  };
  /** Counts by month or year, from the cube alone. */
  const binMonths = (span: Span): BinnedMarks => {
    const bins: { first: number; last: number; counts: number[] }[] = [];
    for (let month = 0; month < months; month++) {
      if (sumOf(month) === 0) continue;
      const [first, last] = binOf(monthFirst(firstMonth + month), span.grain);
      if (last < span.first || first > span.last) continue;
      let bin = bins.at(-1);
      if (bin?.first !== first) {
        bin = { first, last, counts: Array.from({ length: MARKS }, () => 0) };
        bins.push(bin);
      }
      for (let mark = 0; mark < MARKS; mark++)
        bin.counts[mark] = (bin.counts[mark] ?? 0) + (marks.sums[month * MARKS + mark] ?? 0);
    }
    return bins;
  };

  return (span) => {
    const [start] = binOf(span.first, span.grain);
    const [, end] = binOf(span.last, span.grain);
    const fine = span.grain === 'day' || span.grain === 'week';
    const bins = fine ? binMarks(table, rowsBetween(start, end), span) : binMonths(span);
    const seen = (lane: 'changes' | 'visits') => {
      if (isCrowded(bins, lane)) return [];
      const [from, to] = marksOf(lane);
      const rows: number[] = [];
      for (const [row, mark] of rowsBetween(span.first - counter.rowFails.longest, span.last))
        if (mark >= from && mark < to && inSpan(table, row, span)) rows.push(row);
      return rows;
    };
    return {
      levels: levelsOf(table, levels, span, passesAnyTime),
      changes: changesOf(table, bins, seen('changes')),
      visits: visitsOf(table, bins, seen('visits')),
    };
  };
}

/** Position of the first marked row from a row on. */
function positionOf({ rows }: MarkRows, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
