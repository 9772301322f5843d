import { belgradeMs, type Day, partsOfDay, weekdayOf } from '../base/day.ts';

/** Numbers and dates of one language. */
export type Format = {
  number: (value: number) => string;
  /** "20 Nov 2023". */
  day: (day: Day) => string;
  /** "Mon, 20 Nov 2023". */
  longDay: (day: Day) => string;
  /** "20 Nov". */
  shortDay: (day: Day) => string;
  /** "Nov 2023". */
  month: (day: Day) => string;
  year: (day: Day) => string;
  /** "24 Sept – 2 Oct 2023", or one day when both are the same. */
  days: (first: Day, last: Day) => string;
  /** "24 Nov, 14:05" in the clock of the region (Europe/Belgrade). */
  moment: (ms: number) => string;
  /** "24 Nov 2026, 14:05" in the same clock. */
  longMoment: (ms: number) => string;
  /** "50%" for 0.5. */
  percent: (share: number) => string;
};

/** A number with the marks of a language between its thousands and before its decimals. */
export function writeNumber(value: number, group: string, decimal: string): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/(\d)(?=(?:\d{3}){1,7}$)/g, `$1${group}`);
  return `${value < 0 ? '−' : ''}${grouped}${part ? `${decimal}${part}` : ''}`;
}

/**
 * Formats from the calendar of a catalogue, without Intl: Chromium writes Albanian dates as "2023 M11 14" while saying that it knows the language,
 * and every release abbreviates months anew.
 * @param t the messages below `calendar.`
 */
export function createFormat(
  t: (id: `calendar.${string}`, values?: Record<string, string>) => string,
  number: (value: number) => string,
): Format {
  const months = t('calendar.months').split(' ');
  const weekdays = t('calendar.weekdays').split(' ');
  const parts = (value: Day) => {
    const { year, month, day } = partsOfDay(value);
    return {
      day: String(day),
      month: months[month - 1] ?? '',
      year: String(year),
      weekday: weekdays[weekdayOf(value) - 1] ?? '',
    };
  };
  const pattern = (id: `calendar.${string}`) => (value: Day) => t(id, parts(value));
  const [day, shortDay] = [pattern('calendar.day'), pattern('calendar.shortDay')];
  const two = (value: number) => String(value).padStart(2, '0');
  const moment = (ms: number, date: (day: Day) => string) => {
    const local = belgradeMs(ms);
    const minutes = Math.floor(local / 60_000) % 1440;
    return t('calendar.moment', {
      date: date(Math.floor(local / 86_400_000)),
      time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    });
  };
  return {
    number,
    day,
    shortDay,
    longDay: pattern('calendar.longDay'),
    month: pattern('calendar.month'),
    year: pattern('calendar.year'),
    days(first, last) {
      const [from, to] = [parts(first), parts(last)];
      if (first === last) return day(first);
      if (from.year !== to.year) return `${day(first)} – ${day(last)}`;
      if (from.month !== to.month) return `${shortDay(first)} – ${day(last)}`;
      return t('calendar.withinMonth', { ...to, first: from.day });
    },
    moment: (ms) => moment(ms, shortDay),
    longMoment: (ms) => moment(ms, day),
    percent: (share) => t('calendar.percent', { number: number(Math.round(share * 100)) }),
  };
}
