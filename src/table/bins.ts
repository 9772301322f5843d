import { type Day, dayFromParts, daysInMonth, partsOfDay, weekdayOf } from '../base/day.ts';
import type { Grain } from './answer.ts';

/** First and last day of the bin that holds a day. */
export function binOf(day: Day, grain: Grain): [Day, Day] {
  if (grain === 'day') return [day, day];
  if (grain === 'week') {
    const monday = day - weekdayOf(day) + 1;
    return [monday, monday + 6];
  }
  const { year, month } = partsOfDay(day);
  if (grain === 'month')
    return [dayFromParts(year, month, 1), dayFromParts(year, month, daysInMonth(year, month))];
  return [dayFromParts(year, 1, 1), dayFromParts(year, 12, 31)];
}
