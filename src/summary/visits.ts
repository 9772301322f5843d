import type { Day } from '../base/day.ts';
import { STATUSES } from '../event/types.ts';
import type { List } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import type { Table } from '../table/table.ts';
import { HAPPENED, overlaps, type Picked, pick } from './ask.ts';
import { lengthOf, type Period } from './period.ts';
import { type Statement, state } from './statement.ts';

/** Who has been here, who is here, who is due. */
export type VisitsNow = {
  /** Within the period, newest first; those of today are in `here`. */
  past: Picked | null;
  /** On this day. */
  here: Picked | null;
  /** Announced for later days, the next first. */
  due: Picked | null;
  /** The latest one that took place, however long ago. */
  latest: Picked | null;
  statements: Statement[];
};

const DUE_DAYS = 370;

/** What is asked for to tell of visits on a day. */
export function visitsWanted(now: Day): Partial<Selection> {
  return { kind: ['visit'], status: [...HAPPENED, 'planned'], to: now + DUE_DAYS };
}

const PLANNED = STATUSES.indexOf('planned');
const happened = (table: Table, row: number) => table.status[row] !== PLANNED;

/** @param list answer to {@link visitsWanted} */
export function visitsOf(list: List | null, period: Period, now: Day, live: boolean): VisitsNow {
  const first = (table: Table, row: number) => table.first[row] ?? 0;
  const isHere = (table: Table, row: number) => overlaps(table, row, { from: now, to: now });
  const here = pick(list, (table, row) => isHere(table, row) && table.timePrecision[row] === 0);
  const past = pick(
    list,
    (table, row) => happened(table, row) && overlaps(table, row, period) && first(table, row) <= now,
  );
  const due = pick(list, (table, row) => first(table, row) > now && !here.includes(row)).reverse();
  const latest = pick(list, (table, row) => happened(table, row) && first(table, row) <= now).slice(0, 1);
  const of = (rows: readonly number[]) => list && { table: list.table, rows };
  const table = list?.table ?? null;
  const where: Partial<Selection> = { kind: ['visit'], status: HAPPENED, ...period };
  const statements: Statement[] = [
    live && period.to === now
      ? state('headline.visitsLast', { count: past.length, days: lengthOf(period) }, table, past, where)
      : state('headline.visitsIn', { count: past.length, span: { span: period } }, table, past, where),
  ];
  if (table)
    for (const row of here)
      statements.push(state('headline.visitNow', { title: { title: { table, row } } }, table, [row]));
  const future: Partial<Selection> = { kind: ['visit'], from: now + 1, to: now + DUE_DAYS };
  if (due.length > 0) statements.push(state('headline.visitsDue', { count: due.length }, table, due, future));
  if (table)
    for (const row of due.slice(0, 3))
      statements.push(
        state(
          'headline.visitDue',
          { title: { title: { table, row } }, time: { time: { table, row } } },
          table,
          [row],
        ),
      );
  return {
    past: of(past.filter((row) => !here.includes(row))),
    here: of(here),
    due: of(due),
    latest: of(latest),
    statements,
  };
}
