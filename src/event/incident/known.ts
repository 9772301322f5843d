import { dayFromParts } from '../../base/day.ts';
import type { IncidentType } from '../types.ts';
import type { Candidate } from './candidates.ts';

/** Days whose one great happening is called by many names, and what it was. */
const KNOWN: readonly { first: number; last: number; type: IncidentType; broad: boolean }[] = [
  { first: day(2023, 9, 24), last: day(2023, 9, 24), type: 'armed-clash', broad: false },
  { first: day(2023, 5, 29), last: day(2023, 5, 29), type: 'riot', broad: true },
  { first: day(2004, 3, 17), last: day(2004, 3, 19), type: 'riot', broad: true },
];

/** What may be said of it instead: "the attack of 24 September", "churches burned in March 2004". */
const CALLED = new Set<IncidentType>(['assault', 'shooting', 'property-destruction']);

/** The type of "the attack of 24 September 2023", whatever words recall it; what befell a single town amid riots (`broad`) keeps its own. */
export function knownType(type: IncidentType, group: readonly Candidate[]): IncidentType | null {
  const [told] = group;
  if (!told || !CALLED.has(type) || told.mention !== 'background') return null;
  const wide = /^(region|country)$/.test(told.place.place.precision);
  const { first, last, mention } = told.day;
  const known = KNOWN.find(
    (one) =>
      (wide || !one.broad) &&
      ((one.first <= first && last <= one.last) ||
        (mention?.precision === 'month' &&
          first <= one.first &&
          one.last <= last &&
          one.broad &&
          last < MODERN)),
  );
  return known?.type ?? null;
}

/** In a month of later years more than one thing may have happened. */
const MODERN = day(2005, 1, 1);

function day(year: number, month: number, date: number): number {
  return dayFromParts(year, month, date);
}
