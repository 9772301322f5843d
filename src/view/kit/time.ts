import { type Day, partsOfDay } from '../../base/day.ts';
import type { TimePrecision } from '../../event/types.ts';
import type { Words } from '../../lang/translate.tsx';

/** The time of an event in words that promise no more than is known: a day, a week, a month, a season, a year. */
export function timeLabel(first: Day, last: Day, precision: TimePrecision, words: Words): string {
  const { t, format } = words;
  switch (precision) {
    case 'day':
      return format.days(first, last);
    case 'week':
      return t('time.week', { day: format.day(first) });
    case 'month':
      return first === last || partsOfDay(first).month === partsOfDay(last).month
        ? format.month(first)
        : `${format.month(first)} – ${format.month(last)}`;
    case 'season':
      return `${format.month(first)} – ${format.month(last)}`;
    case 'year':
      return format.year(first);
  }
}
