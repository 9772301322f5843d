import type { Bound } from '../event/types.ts';
import type { Selection } from '../table/selection.ts';
import type { Table } from '../table/table.ts';
import type { Period, Usual } from './period.ts';

/** A row of a table of events. */
export type RowOf = { table: Table; row: number };

/** Something that a language writes in its own way. */
export type Value =
  | number
  | { span: Period }
  | { time: RowOf }
  | { bound: Bound; number: number }
  | { title: RowOf }
  | { text: string };

/** Messages of the catalogue that statements are made with. */
export type StatementId =
  | 'headline.incidentsLast'
  | 'headline.incidentsIn'
  | 'headline.killed'
  | 'headline.killedLow'
  | 'headline.injured'
  | 'headline.injuredLow'
  | 'headline.detained'
  | 'headline.detainedLow'
  | 'headline.usual'
  | 'headline.usualOne'
  | 'headline.before'
  | 'headline.rough'
  | 'headline.newest'
  | 'headline.nothing'
  | 'headline.level'
  | 'headline.levelNations'
  | 'headline.levelNone'
  | 'headline.announced'
  | 'headline.visitsLast'
  | 'headline.visitsIn'
  | 'headline.visitNow'
  | 'headline.visitsDue'
  | 'headline.visitDue';

/** One thing that can be said, with the one number in it and the events behind that number. */
export type Statement = {
  id: StatementId;
  values: Readonly<Record<string, Value>>;
  /** Ids of the events behind it, the newest first, at most {@link EVENTS_MOST}. */
  events: readonly string[];
  /** The part of a selection that shows exactly these events; null where no selection does. */
  where: Partial<Selection> | null;
};

export const EVENTS_MOST = 200;

/** Makes a statement about rows of a table. */
export function state(
  id: StatementId,
  values: Statement['values'],
  table: Table | null = null,
  rows: readonly number[] = [],
  where: Partial<Selection> | null = null,
): Statement {
  return { id, values, events: idsOf(table, rows), where };
}

/** What is usual, as a statement. */
export function usually({ low, high }: Usual): Statement {
  return low === high ? state('headline.usualOne', { number: low }) : state('headline.usual', { low, high });
}

/** Ids of rows, at most {@link EVENTS_MOST}. */
export function idsOf(table: Table | null, rows: readonly number[]): string[] {
  return rows.slice(0, EVENTS_MOST).map((row) => table?.ids.at(row) ?? '');
}
