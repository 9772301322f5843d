import { type Day, dayFromParts, partsOfDay } from '../../base/day.ts';
import { type Found, type Sight, yearNumber } from './dates.ts';

const EVE = /^(eve|uoci|prag|vigjilje\p{L}*)$/u;
/** A feast so few days ahead is the coming one, whatever the verb: it is why things are said. */
const EVE_DAYS = 3;
/** Days after publication up to which a feast that no past verb holds is the coming one. */
const SOON_DAYS = 60;

/** Orthodox Easter by Meeus's rule for the Julian calendar, 13 days behind between 1900 and 2099. */
function easterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return dayFromParts(year, month, ((d + e + 114) % 31) + 1) + 13;
}

function dayOfFeast(name: string, year: number): Day {
  const easter = /^easter([+-]\d+)?$/.exec(name);
  if (easter) return easterOf(year) + Number(easter[1] ?? 0);
  const [day = 1, month = 1, once = year] = name.split('-').map(Number).reverse();
  return dayFromParts(once, month, day);
}

/** "On St. Vitus' Day", "uoči Božića", "në Vidovdan": the last such feast, the coming one where the sentence looks ahead, that of a year named behind it. */
export function feastDay(name: string, i: number, to: number, sight: Sight): Found | null {
  const { tokens, published, future, past } = sight;
  const named = yearNumber(tokens[to]);
  if (published === null && named === null) return null;
  const eve = [1, 2, 3].some((back) => EVE.test(tokens[i - back]?.fold ?? '')) ? 1 : 0;
  const year = named ?? partsOfDay(published ?? 0).year;
  const [one = name, other] = name.split('|');
  if (other !== undefined) return nearestOf([one, other], year, { i, to }, sight);
  const at = (y: number) => dayOfFeast(name, y) - eve;
  const ahead = named === null && published !== null && at(year) > published;
  const wait = at(year) - (published ?? 0);
  const coming = future || wait <= EVE_DAYS || (!past && wait <= SOON_DAYS);
  const day = ahead && !coming ? at(year - 1) : at(year);
  return {
    first: day,
    last: day,
    precision: 'day',
    anchor: named === null ? 'publication' : 'explicit',
    to: named === null ? to : to + 1,
  };
}

/** So far from publication may a feast lie that two churches keep on different days. */
const SHARED_DAYS = 15;

/** "Christmas Eve", which two churches keep on different days: the one nearest to publication; none in a year that is named, or far from both. */
function nearestOf(
  names: readonly string[],
  year: number,
  { i, to }: { i: number; to: number },
  { tokens, published }: Sight,
): Found | null {
  if (published === null || tokens[i - 1]?.kind === 'number' || yearNumber(tokens[to]) !== null) return null;
  const days = names.flatMap((name) => [year - 1, year].map((y) => dayOfFeast(name, y)));
  const day = days.reduce((a, b) => (Math.abs(b - published) < Math.abs(a - published) ? b : a));
  if (Math.abs(day - published) > SHARED_DAYS) return null;
  return { first: day, last: day, precision: 'day', anchor: 'publication', to };
}
