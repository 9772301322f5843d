/**
 * Calendar arithmetic on integers. A day is the number of days since 1970-01-01 in the proleptic
 * Gregorian calendar; nothing here reads a clock, a zone or a locale.
 */
export type Day = number;

export type DayParts = { year: number; month: number; day: number };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 30);
}

/**
 * Day number of a calendar date, by Howard Hinnant's `days_from_civil`
 * (https://howardhinnant.github.io/date_algorithms.html).
 */
export function dayFromParts(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Calendar date of a day number; the inverse of {@link dayFromParts}. */
export function partsOfDay(value: Day): DayParts {
  const z = value + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** True when year, month and day name a real date. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Day number of `YYYY-MM-DD`, or null when the text is not exactly a real ISO date. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? dayFromParts(year, month, day) : null;
}

/** ISO date `YYYY-MM-DD` of a day number. */
export function formatDay(value: Day): string {
  const { year, month, day } = partsOfDay(value);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** ISO weekday of a day number: 1 = Monday … 7 = Sunday. */
export function weekdayOf(value: Day): number {
  return ((((value + 3) % 7) + 7) % 7) + 1;
}

/** First and last day of the month that holds the day. */
export function monthSpan(year: number, month: number): [Day, Day] {
  return [dayFromParts(year, month, 1), dayFromParts(year, month, daysInMonth(year, month))];
}

function lastSunday(year: number, month: number): Day {
  const last = dayFromParts(year, month, daysInMonth(year, month));
  return last - (weekdayOf(last) % 7);
}

/**
 * The clock of Europe/Belgrade at an instant, as milliseconds that read as if they were UTC; by the EU summer-time rule in
 * force since 1996 (last Sundays of March and October, 01:00 UTC).
 * @param ms milliseconds since the Unix epoch
 */
export function belgradeMs(ms: number): number {
  const hours = Math.floor(ms / 3_600_000);
  const { year } = partsOfDay(Math.floor(hours / 24));
  const summer = hours >= lastSunday(year, 3) * 24 + 1 && hours < lastSunday(year, 10) * 24 + 1;
  return ms + (summer ? 2 : 1) * 3_600_000;
}

/** Day in Europe/Belgrade of an instant in milliseconds. */
export function belgradeDay(ms: number): Day {
  return Math.floor(belgradeMs(ms) / 86_400_000);
}

/**
 * Instant of an RFC 3339 / W3C date-time with an offset (`2023-11-21T09:00:00Z`, `…+02:00`; without one, UTC),
 * in milliseconds since the epoch; null when it is not one.
 */
export function parseInstant(text: string): number | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  if (!match) return null;
  const day = parseDay(match[1] ?? '');
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (day === null || hour > 24 || minute > 59 || second > 60) return null;
  const zone = match[5] ?? 'Z';
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = /\d/.test(zone) ? sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) : 0;
  return day * 86_400_000 + ((hour * 60 + minute - offset) * 60 + second) * 1000;
}

/** Day in Europe/Belgrade of an ISO date or date-time; null when it is neither. */
export function dayOfPublished(text: string): Day | null {
  const date = parseDay(text.trim());
  if (date !== null) return date;
  const instant = parseInstant(text);
  return instant === null ? null : belgradeDay(instant);
}
