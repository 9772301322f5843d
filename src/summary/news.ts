import type { Day } from '../base/day.ts';
import { CODINGS, EVENT_TYPES, type EventType, STATUSES } from '../event/types.ts';
import { killedOf } from '../table/match.ts';
import type { Table } from '../table/table.ts';
import { HAPPENED } from './ask.ts';

/** What of an event makes news when it changes, as one short text. */
export type Mark = string;

export function markOf(table: Table, row: number): Mark {
  return [
    STATUSES[table.status[row] ?? 0],
    killedOf(table, row),
    Math.max(0, table.injured[row] ?? 0),
    Math.min(9, table.sources[row] ?? 0),
    CODINGS[table.coding[row] ?? 0],
  ].join('|');
}

export const NEWS = ['new', 'toll', 'status', 'sources', 'reviewed'] as const;
export type NewsKind = (typeof NEWS)[number];

/** What is new about an event, given its mark as it was; null when nothing is. */
export function newsOf(before: Mark | undefined, now: Mark): NewsKind | null {
  if (before === undefined) return 'new';
  if (before === now) return null;
  const [was, is] = [before.split('|'), now.split('|')];
  if (was[1] !== is[1] || was[2] !== is[2]) return 'toll';
  if (was[0] !== is[0]) return 'status';
  if (was[4] !== is[4] && is[4] === 'reviewed') return 'reviewed';
  return Number(is[3]) > Number(was[3]) ? 'sources' : null;
}

/** Types that break in by themselves; any other does when somebody was killed. */
const SERIOUS: readonly EventType[] = ['armed-clash', 'shooting', 'explosion', 'grenade', 'abduction'];
/** Below, in hundredths, an extracted event does not break in by its type alone. */
const SURE = 60;
const RECENT_DAYS = 3;

/** Whether a new event is so serious that it breaks in: recent, has happened, and somebody was killed or arms were used with some certainty. */
export function isSerious(table: Table, row: number, now: Day): boolean {
  const status = STATUSES[table.status[row] ?? 0] ?? 'planned';
  if (!HAPPENED.includes(status)) return false;
  if ((table.last[row] ?? 0) < now - RECENT_DAYS || (table.first[row] ?? 0) > now) return false;
  if (killedOf(table, row) > 0) return true;
  const type = EVENT_TYPES[table.type[row] ?? 0] ?? 'other';
  return SERIOUS.includes(type) && (table.confidence[row] ?? 0) >= SURE;
}
