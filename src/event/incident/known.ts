import { dayFromParts as day } from '../../base/day.ts';
import type { IncidentType } from '../types.ts';
import type { Candidate } from './candidates.ts';

/** Days whose one great happening is called by many names, and what it was; a `broad` one befell many towns. */
const KNOWN: readonly { first: number; last: number; type: IncidentType; broad: boolean }[] = [
  { first: day(2023, 9, 24), last: day(2023, 9, 24), type: 'armed-clash', broad: false },
  { first: day(2023, 5, 29), last: day(2023, 5, 29), type: 'riot', broad: true },
  { first: day(2004, 3, 17), last: day(2004, 3, 19), type: 'riot', broad: true },
];

/** The month of riots that many name without a day. */
const MARCH_2004 = { first: day(2004, 3, 1), last: day(2004, 3, 31) };

/** What may be said of it instead: "the attack of 24 September", "churches burned in March 2004". */
const CALLED = new Set<IncidentType>(['assault', 'shooting', 'property-destruction']);

/** The type of "the attack of 24 September 2023", whatever words recall it; what befell a single town amid riots keeps its own. */
export function knownType(type: IncidentType, [told]: readonly Candidate[]): IncidentType | null {
  if (!told || !CALLED.has(type) || told.mention !== 'background') return null;
  const wide = /^(region|country)$/.test(told.place.place.precision);
  const { first, last } = told.day;
  if (wide && first === MARCH_2004.first && last === MARCH_2004.last) return 'riot';
  const known = KNOWN.find((one) => (wide || !one.broad) && one.first <= first && last <= one.last);
  return known?.type ?? null;
}
