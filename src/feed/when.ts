import { dayFromParts, formatDay, isRealDate } from '../base/day.ts';
import { fold } from '../base/text.ts';
import { MONTHS, ZONES } from './calendar-words.ts';

type Clock = { hour: number; minute: number; second: number };
type Parts = { year: number; month: number; day: number; clock: Clock | null; offset: number };

const FILLERS = new Set([
  'at',
  'the',
  'of',
  'de',
  'u',
  'ne',
  'me',
  'ora',
  'oren',
  'h',
  'um',
  'uhr',
  'i',
  'och',
]);

/**
 * A publisher's date in one form: an instant as `YYYY-MM-DDTHH:MM:SSZ`, or `YYYY-MM-DD` when no time of day is given; null when
 * it cannot be read with certainty. Understands RFC 822/2822, RFC 3339, W3C-DTF, asctime, and the broken forms that feeds
 * use: zones by name, two-digit years, day-first numeric dates, month names of the region's languages. A time without a
 * zone is taken as UTC. Reads no clock and no zone of the host.
 */
export function readWhen(text: string | null | undefined): string | null {
  const given = text?.trim() ?? '';
  if (given === '' || given.length > 200) return null;
  const input = fold(given).replace(/\s+/g, ' ');
  if (input.length > 80) return null;
  const parts = readIso(input) ?? readKorean(input) ?? readWords(input);
  return parts === null ? null : write(parts);
}

function write({ year, month, day, clock, offset }: Parts): string | null {
  if (!isRealDate(year, month, day)) return null;
  const start = dayFromParts(year, month, day);
  if (clock === null) return formatDay(start);
  const { hour, minute, second } = clock;
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  const total = (hour * 60 + minute - offset) * 60 + second;
  const shift = Math.floor(total / 86_400);
  const rest = total - shift * 86_400;
  const two = (n: number) => String(n).padStart(2, '0');
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
  return `${formatDay(start + shift)}T${time}Z`;
}

/** W3C-DTF and ISO 8601 dates: `2003`, `2003-12`, `2003-12-31`, `20031231`, `031231`, with or without a time. */
function readIso(text: string): Parts | null {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|(\d{2})(\d{2}))?(?:[t ] ?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)? ?(z|[+-]\d{2}:?\d{2}|[a-z]{3,4})?$/.exec(
      text,
    );
  if (!match) return readShortIso(text);
  const [, year, month, day, compactMonth, compactDay, hour, minute, second, zone] = match;
  const offset = readZone(zone ?? 'z');
  if (offset === null || (hour !== undefined && (day ?? compactDay) === undefined)) return null;
  return {
    year: Number(year),
    month: Number(month ?? compactMonth ?? 1),
    day: Number(day ?? compactDay ?? 1),
    clock:
      hour === undefined ? null : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) },
    offset,
  };
}

function readShortIso(text: string): Parts | null {
  const match = /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(text) ?? /^-(\d{2})-?(\d{2})$/.exec(text);
  if (!match) return null;
  const year = fullYear(Number(match[1]), 2);
  return { year, month: Number(match[2]), day: Number(match[3] ?? 1), clock: null, offset: 0 };
}

/** Two common Korean forms, in Korean time: `2004년 05월 28일 01:31:15` and `2004-05-25 오후 11:23:17`. */
function readKorean(text: string): Parts | null {
  const match =
    /^(\d{4})(?:년|-) ?(\d{2})(?:월|-) ?(\d{2})일? ?(오전|오후)? ?(\d{1,2}):(\d{2}):(\d{2})$/.exec(
      text.normalize('NFC'),
    );
  if (!match || !/[\uac00-\ud7a3]/.test(text.normalize('NFC'))) return null;
  const hour = Number(match[5]) + (match[4] === '오후' && Number(match[5]) < 12 ? 12 : 0);
  return {
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    clock: { hour, minute: Number(match[6]), second: Number(match[7]) },
    offset: 540,
  };
}

/** Everything written with words or with numbers in another order: every token must be understood, or the whole is refused. */
function readWords(text: string): Parts | null {
  const tokens = text
    .replace(/(\d)t(\d{1,2}:)/, '$1 $2')
    .replace(/(:\d{2})([+-]\d)/, '$1 $2')
    .replace(/^([^\d ,.]+)[,.] ?/, '$1 ')
    .split(/[ ,]+/)
    .filter((token) => token !== '');
  let year: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  let clock: Clock | null = null;
  let offset = 0;
  for (const [i, token] of tokens.entries()) {
    const date = readNumericDate(token);
    if (date) {
      if (month !== null) return null;
      ({ year, month, day } = date);
      continue;
    }
    const time = /^(\d{1,2})[:](\d{1,2})(?::(\d{1,2})(?:\.\d{1,9})?)?(am|pm)?h?$/.exec(token);
    if (time) {
      if (clock) return null;
      clock = { hour: Number(time[1]), minute: Number(time[2]), second: Number(time[3] ?? 0) };
      if (time[4] === 'pm' && clock.hour < 12) clock.hour += 12;
      if (time[4] === 'am' && clock.hour === 12) clock.hour = 0;
      continue;
    }
    if ((token === 'am' || token === 'pm') && clock) {
      if (token === 'pm' && clock.hour < 12) clock.hour += 12;
      if (token === 'am' && clock.hour === 12) clock.hour = 0;
      continue;
    }
    const number = /^(\d{1,4})(?:\.|st|nd|rd|th)?$/.exec(token);
    if (number) {
      const digits = number[1] ?? '';
      if (day === null && digits.length <= 2) day = Number(digits);
      else if (year === null) year = fullYear(Number(digits), digits.length);
      else return null;
      continue;
    }
    const named = MONTHS.get(token.replace(/\.$/, ''));
    if (named !== undefined && month === null) {
      month = named;
      continue;
    }
    const zone = readZone(token);
    if (zone !== null && (clock || i > 1)) offset = zone;
    else if (!(i === 0 && /^\p{L}+$/u.test(token)) && !FILLERS.has(token)) return null;
  }
  if (year === null || month === null || day === null) return null;
  return { year, month, day, clock, offset };
}

function readNumericDate(token: string): { year: number; month: number; day: number } | null {
  const named = /^(\d{4}|\d{1,2})-([^\d-]+)-(\d{4}|\d{1,2})$/.exec(token);
  if (named) {
    const month = MONTHS.get((named[2] ?? '').replace(/\.$/, ''));
    if (month === undefined) return null;
    const [first, last] = [named[1] ?? '', named[3] ?? ''];
    const yearFirst = first.length === 4;
    const year = yearFirst ? first : last;
    return { year: fullYear(Number(year), year.length), month, day: Number(yearFirst ? last : first) };
  }
  const yearFirst = /^(\d{4})[-/.](\d{1,3})[-/.](\d{1,2})\.?$/.exec(token);
  if (yearFirst)
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\.?$/.exec(token);
  if (!dayFirst) return null;
  const [first, second] = [Number(dayFirst[1]), Number(dayFirst[2])];
  const year = fullYear(Number(dayFirst[3]), dayFirst[3]?.length ?? 4);
  return second > 12 ? { year, month: first, day: second } : { year, month: second, day: first };
}

/** Minutes east of UTC, or null. */
function readZone(token: string): number | null {
  const match = /^(?:(?:etc\/)?(?:gmt|utc|ut)|z)?([+-])(\d{2}):?(\d{2})$/.exec(token);
  if (match) {
    const [hours, minutes] = [Number(match[2]), Number(match[3])];
    if (hours > 15 || minutes > 59) return null;
    return (match[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
  }
  return ZONES.get(token.replace(/^etc\//, '')) ?? null;
}

/** RFC 2822, section 4.3: two digits below 50 are of this century, three count from 1900. */
function fullYear(value: number, digits: number): number {
  if (digits >= 4) return value;
  return digits === 3 || value >= 50 ? value + 1900 : value + 2000;
}
