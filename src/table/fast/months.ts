import { dayFromParts, partsOfDay } from '../../base/day.ts';
import { firstFrom } from '../../base/search.ts';
import type { Table } from '../table.ts';

/** The months of a table, without gaps. */
export type Months = {
  count: number;
  /** First day of each month, and of the one after the last. */
  firstDay: Int32Array;
  /** First row that begins in each month, with the end as last. */
  firstRow: Uint32Array;
};

/** Finds the months from the first event to the last. */
export function findMonths({ first, count }: Table): Months {
  const { year, month } = partsOfDay(first[0] ?? 0);
  const dayOf = (nth: number) =>
    dayFromParts(year + Math.floor((month - 1 + nth) / 12), ((month - 1 + nth) % 12) + 1, 1);
  const days = [dayOf(0)];
  const rows = [0];
  do {
    days.push(dayOf(days.length));
    rows.push(firstFrom(first, days.at(-1) ?? 0));
  } while ((rows.at(-1) ?? 0) < count);
  return { count: days.length - 1, firstDay: Int32Array.from(days), firstRow: Uint32Array.from(rows) };
}
