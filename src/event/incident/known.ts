import { type Day, parseDay } from '../../base/day.ts';
import type { IncidentType } from '../types.ts';

/**
 * Days of which everybody knows what happened: one row of `data/known-days.json`. `event` is the reviewed event of the archive, `type` what it
 * was; a `spread` one befell many towns, and what befell a single town keeps a type of its own. A span of more than a week (a month that names the
 * happening) is met by that very span alone.
 */
export type KnownDaysRow = { event: string; from: string; to: string; type: IncidentType; spread: boolean };

export type KnownDays = { event: string; first: Day; last: Day; type: IncidentType; spread: boolean };

/** @throws Error naming a row whose days are none */
export function knownDaysOf(rows: readonly KnownDaysRow[]): KnownDays[] {
  return rows.map(({ event, from, to, type, spread }) => {
    const [first, last] = [parseDay(from), parseDay(to)];
    if (first === null || last === null || last < first)
      throw new Error(`data/known-days.json: “${event}” needs two dates, “from” not after “to”`);
    return { event, first, last, type, spread };
  });
}

/** What a known happening may be called instead: "the attack of 24 September", "churches burned in March 2004". */
const CALLED = new Set<IncidentType>(['assault', 'shooting', 'property-destruction']);

/** The type of a known happening that is recalled by its days, whatever words recall it; `wide` where no town is named. */
export function knownType(
  type: IncidentType,
  { first, last }: { first: Day; last: Day },
  wide: boolean,
  known: readonly KnownDays[],
): IncidentType | null {
  if (!CALLED.has(type)) return null;
  const narrow = (row: KnownDays) => row.last - row.first < 7 && row.first <= first && last <= row.last;
  const row = known.find(
    (one) => (wide || !one.spread) && (narrow(one) || (first === one.first && last === one.last)),
  );
  return row?.type ?? null;
}

/** "The attack in Banjska": what may be a known happening of an earlier day, which its place alone calls to mind. */
export function isKnownByPlace(
  type: IncidentType,
  place: string,
  day: Day,
  known: readonly KnownDays[],
): boolean {
  return known.some(
    (row) => row.last < day && row.event.includes(`-${place}-`) && (type === row.type || CALLED.has(type)),
  );
}
