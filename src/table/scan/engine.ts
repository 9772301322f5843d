import { FAMILIES } from '../../event/types.ts';
import {
  type Answer,
  type Bins,
  type Engine,
  type Lanes,
  type List,
  type ListWant,
  NO_LANES,
  type Spot,
  type Want,
} from '../answer.ts';
import { binOf } from '../bins.ts';
import { worldX, worldY } from '../grid.ts';
import { groupsOf } from '../groups.ts';
import { changesOf, inSpan, levelRows, levelsOf, markOf, marksBinner, marksOf, visitsOf } from '../lanes.ts';
import { CLAUSE, failBits, killedOf } from '../match.ts';
import { takeRows } from '../rows.ts';
import type { Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { countRows } from './counts.ts';
import { mapOf, spotTest } from './map.ts';
import { createSearch } from './search.ts';

/** An engine that answers at once. */
export type PlainEngine = {
  [name in keyof Engine]: (...input: Parameters<Engine[name]>) => Awaited<ReturnType<Engine[name]>>;
};

/**
 * The plain engine: one pass over the columns for every clause, then one for every view. Exact, simple, and the oracle for the
 * fast one.
 * @param typeWords further words of each of EVENT_TYPES for text search, in the reader's language
 */
export function createScan(table: Table, typeWords: readonly string[] = []): PlainEngine {
  const search = createSearch(table, typeWords);
  const groups = groupsOf(table, table.places.length);
  const positions = {
    x: Float64Array.from(table.lon, worldX),
    y: Float64Array.from(table.lat, worldY),
  };
  const levels = levelRows(table);

  const listRows = (selection: Selection, sort: ListWant['sort'], spot: Spot | null) => {
    const rows = rowsWhere(table, failBits(table, selection, search), 0);
    return sortRows(table, spot === null ? rows : rows.filter(spotTest(table, positions, spot)), sort);
  };
  const list = (selection: Selection, { sort, spot, offset, length }: ListWant): List => {
    const rows = listRows(selection, sort, spot);
    return { ...takeRows(table, rows.slice(offset, offset + length)), offset, total: rows.length };
  };
  return {
    answer(selection, want): Answer {
      const fails = failBits(table, selection, search);
      const rows = rowsWhere(table, fails, 0);
      return {
        total: table.count,
        matched: rows.length,
        counts: want.counts ? countRows(table, fails, rows, groups, want.counts) : null,
        timeline: want.timeline && {
          bins: countBins(table, fails, want.timeline),
          lanes:
            want.timeline.lanes === false
              ? NO_LANES
              : lanesWithin(table, rowsWhere(table, fails, CLAUSE.time), levels, want.timeline),
        },
        list: want.list && list(selection, want.list),
        map: want.map && mapOf(table, positions, rowsWhere(table, fails, CLAUSE.space), want.map),
      };
    },
    list,
    positionOf: (selection, { sort, spot }, row) => listRows(selection, sort, spot).indexOf(row),
    rows: (rows) => takeRows(table, Uint32Array.from(rows)),
    rowOf(id) {
      const row = table.ids.indexOf(id);
      return row >= 0 ? row : (table.formerIds.get(id) ?? -1);
    },
  };
}

/** The lanes of the given rows. */
function lanesWithin(
  table: Table,
  rows: Uint32Array,
  levels: Uint32Array,
  span: NonNullable<Want['timeline']>,
): Lanes {
  const passing = new Set(rows);
  const marked = Array.from(rows, (row) => [row, markOf(table, row)] as const).filter(
    ([, mark]) => mark >= 0,
  );
  const { bins, add } = marksBinner(span);
  for (const [row, mark] of marked) add(table.first[row] ?? 0, mark, 1);
  const seen = (lane: 'changes' | 'visits') => {
    const [from, to] = marksOf(lane);
    return marked
      .filter(([row, mark]) => mark >= from && mark < to && inSpan(table, row, span))
      .map(([row]) => row);
  };
  return {
    levels: levelsOf(table, levels, span, (row) => passing.has(row)),
    changes: changesOf(table, bins, seen('changes')),
    visits: visitsOf(table, bins, seen('visits')),
  };
}

/** Rows that fail nothing but, at most, the clauses of `ignored`. */
function rowsWhere(table: Table, fails: Uint16Array, ignored: number): Uint32Array {
  const rows = new Uint32Array(table.count);
  let n = 0;
  for (let row = 0; row < table.count; row++) if (((fails[row] ?? 0) & ~ignored) === 0) rows[n++] = row;
  return rows.slice(0, n);
}

function sortRows(table: Table, rows: Uint32Array, sort: ListWant['sort']): Uint32Array {
  if (sort === 'oldest') return rows;
  const reversed = rows.slice().reverse();
  if (sort === 'newest') return reversed;
  return reversed.sort((a, b) => killedOf(table, b) - killedOf(table, a) || b - a);
}

function countBins(table: Table, fails: Uint16Array, span: NonNullable<Want['timeline']>): Bins {
  const bins: { first: number; last: number; counts: number[] }[] = [];
  let current: (typeof bins)[number] | null = null;
  for (let row = 0; row < table.count; row++) {
    if (((fails[row] ?? 0) & ~CLAUSE.time) !== 0) continue;
    const day = table.first[row] ?? 0;
    if (!current || day > current.last) {
      const [first, last] = binOf(day, span.grain);
      current = { first, last, counts: FAMILIES.map(() => 0) };
      if (last >= span.first && first <= span.last) bins.push(current);
    }
    const family = table.family[row] ?? 0;
    current.counts[family] = (current.counts[family] ?? 0) + 1;
  }
  return {
    first: Int32Array.from(bins, ({ first }) => first),
    last: Int32Array.from(bins, ({ last }) => last),
    counts: Uint32Array.from(bins.flatMap(({ counts }) => counts)),
  };
}
