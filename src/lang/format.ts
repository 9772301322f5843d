import type { Day } from '../base/day.ts';

/** Numbers and dates of one language. Days are formatted in UTC, so that no zone can move them. */
export type Format = {
  number: (value: number) => string;
  /** "20 Nov 2023". */
  day: (day: Day) => string;
  /** "Mon 20 Nov 2023". */
  longDay: (day: Day) => string;
  /** "20 Nov". */
  shortDay: (day: Day) => string;
  /** "Nov 2023". */
  month: (day: Day) => string;
  year: (day: Day) => string;
  /** "24 Sep – 2 Oct 2023", or one day when both are the same. */
  days: (first: Day, last: Day) => string;
  /** "24 Nov, 14:05" in the clock of the region (Europe/Belgrade). */
  moment: (ms: number) => string;
  percent: (share: number) => string;
};

/** Formats of an Intl tag; formatters are made once. */
export function createFormat(tag: string): Format {
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const day = date({ day: 'numeric', month: 'short', year: 'numeric' });
  const longDay = date({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const shortDay = date({ day: 'numeric', month: 'short' });
  const month = date({ month: 'short', year: 'numeric' });
  const year = date({ year: 'numeric' });
  const moment = new Intl.DateTimeFormat(tag, {
    timeZone: 'Europe/Belgrade',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const ms = (value: Day) => value * 86_400_000;
  return {
    number: (value) => number.format(value),
    day: (value) => day.format(ms(value)),
    longDay: (value) => longDay.format(ms(value)),
    shortDay: (value) => shortDay.format(ms(value)),
    month: (value) => month.format(ms(value)),
    year: (value) => year.format(ms(value)),
    days: (first, last) => (first === last ? day.format(ms(first)) : day.formatRange(ms(first), ms(last))),
    moment: (value) => moment.format(value),
    percent: (share) => percent.format(share),
  };
}
