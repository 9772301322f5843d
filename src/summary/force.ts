import type { Day } from '../base/day.ts';
import { EVENT_TYPES, STATUSES, TROOPS_TYPES } from '../event/types.ts';
import type { List } from '../table/answer.ts';
import { isKnownLevel, isLevel, strengthPoint } from '../table/lanes.ts';
import type { Selection } from '../table/selection.ts';
import type { StrengthPoint } from '../table/table.ts';
import { HAPPENED, type Picked, pick } from './ask.ts';
import { type Statement, state } from './statement.ts';

/** What is known of the force on a day. */
export type ForceNow = {
  /** The newest reported level of KFOR, and the row that reports it. */
  level: StrengthPoint | null;
  levels: Picked | null;
  /** Announced or under review, the newest first. */
  announced: Picked | null;
  /** Carried out within the last year, and before it. */
  done: Picked | null;
  earlier: Picked | null;
  statements: Statement[];
};

const CHANGES = TROOPS_TYPES.filter((type) => type !== 'strength');
/** An announcement that nobody has come back to for so long is no news. */
const ANNOUNCED_DAYS = 365;

export const LEVELS_WANTED: Partial<Selection> = { kind: ['troops'], type: ['strength'], status: HAPPENED };

/** What is asked for to tell of changes of the force. */
export function changesWanted(now: Day): Partial<Selection> {
  return { kind: ['troops'], type: CHANGES, status: [...HAPPENED, 'planned'], to: now + ANNOUNCED_DAYS };
}

const PROPOSAL = EVENT_TYPES.indexOf('proposal');
const PLANNED = STATUSES.indexOf('planned');

/** @param levels answer to {@link LEVELS_WANTED}, @param changes to {@link changesWanted} */
export function forceOf(levels: List | null, changes: List | null, now: Day): ForceNow {
  const rows = pick(
    levels,
    (table, row) => isLevel(table, row) && isKnownLevel(table, row) && (table.first[row] ?? 0) <= now,
  );
  const [newest] = rows;
  const level = levels && newest !== undefined ? strengthPoint(levels.table, newest) : null;
  const isAnnounced = ({ table }: List, row: number) =>
    table.status[row] === PLANNED || table.type[row] === PROPOSAL;
  const isRecent = ({ table }: List, row: number) => (table.last[row] ?? 0) >= now - ANNOUNCED_DAYS;
  const announced = changes
    ? pick(changes, (_, row) => isAnnounced(changes, row) && isRecent(changes, row))
    : [];
  const carriedOut = changes
    ? pick(changes, (table, row) => !isAnnounced(changes, row) && (table.first[row] ?? 0) <= now)
    : [];
  const done = carriedOut.filter((row) => changes && isRecent(changes, row));
  const statements: Statement[] = [];
  if (level && levels && newest !== undefined) {
    const values = {
      force: { text: level.force },
      number: { bound: level.bound, number: level.value },
      time: { time: { table: levels.table, row: newest } },
    };
    statements.push(
      level.nations === null
        ? state('headline.level', values, levels.table, [newest])
        : state('headline.levelNations', { ...values, nations: level.nations }, levels.table, [newest]),
    );
  } else statements.push(state('headline.levelNone', {}));
  if (changes)
    for (const row of announced.slice(0, 3))
      statements.push(
        state('headline.announced', { title: { title: { table: changes.table, row } } }, changes.table, [
          row,
        ]),
      );
  return {
    level,
    levels: levels && { table: levels.table, rows },
    announced: changes && { table: changes.table, rows: announced },
    done: changes && { table: changes.table, rows: done },
    earlier: changes && { table: changes.table, rows: carriedOut.filter((row) => !isRecent(changes, row)) },
    statements,
  };
}
