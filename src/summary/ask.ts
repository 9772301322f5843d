import type { Status } from '../event/types.ts';
import type { Engine, List } from '../table/answer.ts';
import { FACETS, type Selection } from '../table/selection.ts';
import type { Table } from '../table/table.ts';
import type { Period } from './period.ts';

/** The part of an engine that summaries ask: lists, which never disturb what the views have asked. */
export type Asked = Pick<Engine, 'list'>;

/** What has happened, as far as anybody knows; planned, cancelled and denied events have not. */
export const HAPPENED: readonly Status[] = ['reported', 'confirmed', 'disputed'];

/** The incidents of a period that have happened. */
export function incidentsIn({ from, to }: Period): Partial<Selection> {
  return { kind: ['incident'], status: HAPPENED, from, to };
}

/** Rows of a table of which a summary speaks, newest first. */
export type Picked = { table: Table; rows: readonly number[] };

/** Most events of which one summary is made; an archive with more of them in a year tells the newest. */
const MOST = 100_000;

/** A selection narrowed further; null when nothing is left of a facet. Days and the least number of killed are narrowed too. */
export function narrow(selection: Selection, part: Partial<Selection>): Selection | null {
  const next = { ...selection };
  for (const facet of FACETS) {
    const wanted = part[facet] ?? [];
    if (wanted.length === 0) continue;
    const held = selection[facet];
    next[facet] = held.length === 0 ? wanted : wanted.filter((id) => held.includes(id));
    if (next[facet].length === 0) return null;
  }
  if (part.minKilled != null) next.minKilled = Math.max(part.minKilled, selection.minKilled ?? 0);
  if (part.from != null) next.from = Math.max(part.from, selection.from ?? part.from);
  if (part.to != null) next.to = Math.min(part.to, selection.to ?? part.to);
  return next;
}

/** The newest events of a narrowed selection; null when it holds back everything. */
export async function listOf(
  engine: Asked,
  selection: Selection,
  part: Partial<Selection>,
  length = MOST,
): Promise<List | null> {
  const narrowed = narrow(selection, part);
  if (!narrowed) return null;
  return engine.list(narrowed, { sort: 'newest', offset: 0, length, spot: null });
}

/** Rows of a list that pass, in its order. */
export function pick(list: List | null, passes: (table: Table, row: number) => boolean): number[] {
  const rows: number[] = [];
  if (!list) return rows;
  for (let row = 0; row < list.table.count; row++) if (passes(list.table, row)) rows.push(row);
  return rows;
}

/** Whether a row overlaps a period: the rule of the table for `from` and `to`. */
export function overlaps(table: Table, row: number, { from, to }: Period): boolean {
  return (table.last[row] ?? 0) >= from && (table.first[row] ?? 0) <= to;
}
