import type { Day } from '../base/day.ts';
import { STATUSES } from '../event/types.ts';
import type { List } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import type { Table } from '../table/table.ts';
import { HAPPENED, overlaps, type Picked, pick } from './ask.ts';
import { lastDays, lengthOf, type Period, periodBefore } from './period.ts';
import { type Statement, state } from './statement.ts';

/** Who has been here, who is here, who is due. */
export type VisitsNow = {
  /** Within the period, newest first; those of today are in `here`. */
  past: Picked | null;
  /** On this day. */
  here: Picked | null;
  /** Announced for later days, the next first. */
  due: Picked | null;
  /** The latest that took place before the period, however long ago. */
  earlier: Picked | null;
  /** How many took place in the days up to this one, and in as many days before them. */
  tallies: { days: number; count: number; before: number }[];
  /** Who was named most often as a visitor or in talks in so many years, of equals the one named last. */
  visitors: { years: number; people: { person: number; count: number }[] };
  statements: Statement[];
};

const DUE_DAYS = 370;
const EARLIER = 8;
const TALLIED_DAYS = [30, 365];
const YEAR = 365;
/** Years that are tried until enough people are named. */
const YEARS = [1, 5];
const PEOPLE = 4;

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
  const tookPlace = pick(list, (table, row) => happened(table, row) && first(table, row) <= now);
  const within = (span: Period) => tookPlace.filter((row) => list && overlaps(list.table, row, span)).length;
  const told = new Set([...here, ...past]);
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
    earlier: of(tookPlace.filter((row) => !told.has(row)).slice(0, EARLIER)),
    tallies: TALLIED_DAYS.map((days) => {
      const span = lastDays(now, days);
      return { days, count: within(span), before: within(periodBefore(span)) };
    }),
    visitors: visitorsOf(list, tookPlace, now),
    statements,
  };
}

function visitorsOf(list: List | null, tookPlace: readonly number[], now: Day): VisitsNow['visitors'] {
  let found: VisitsNow['visitors'] = { years: 1, people: [] };
  for (const years of YEARS) {
    const counts = new Map<number, number>();
    for (const row of tookPlace) {
      if (!list || !overlaps(list.table, row, lastDays(now, years * YEAR))) continue;
      const { offsets, values } = list.table.visitorsOf;
      for (const person of values.subarray(offsets[row], offsets[row + 1]))
        counts.set(person, (counts.get(person) ?? 0) + 1);
    }
    const people = [...counts].map(([person, count]) => ({ person, count }));
    people.sort((a, b) => b.count - a.count);
    found = { years, people: people.slice(0, PEOPLE) };
    if (people.length >= PEOPLE) break;
  }
  return found;
}
