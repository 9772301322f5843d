import { parseDay } from '../../src/base/day.ts';
import type { Event } from '../../src/event/event.ts';
import { summarise } from '../../src/summary/summary.ts';
import { buildTable, inTableOrder } from '../../src/table/build.ts';
import { createScan, type PlainEngine } from '../../src/table/scan/engine.ts';
import { EVERYTHING, type Selection } from '../../src/table/selection.ts';
import { testEvent, testPlace, testPlaceNames } from '../events.ts';

export function engineOf(events: readonly Event[]): PlainEngine {
  return createScan(buildTable(inTableOrder([...events]), '2024-06-01T00:00:00Z', testPlaceNames));
}

export function dayOf(iso: string): number {
  return parseDay(iso) ?? 0;
}

/** What is said on a day of the so many days before it, over an archive that begins in 2020. */
export function tell(events: readonly Event[], iso: string, days = 7, part: Partial<Selection> = {}) {
  const now = dayOf(iso);
  return summarise(
    engineOf(events),
    { ...EVERYTHING, ...part },
    {
      period: { from: now - days + 1, to: now },
      now,
      live: true,
      since: dayOf('2020-01-01'),
    },
  );
}

/** A change of KFOR in Kosovo. */
export function forceChange(
  type: Event['type'],
  day: string,
  status: Event['status'],
  change: NonNullable<NonNullable<Event['troops']>['change']>,
): Event {
  return testEvent({
    kind: 'troops',
    type,
    day,
    status,
    place: testPlace('kosovo'),
    troops: { force: 'KFOR', forceName: null, contributor: null, strength: null, nations: null, change },
  });
}
