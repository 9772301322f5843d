import { FORCES, INCIDENT_TYPES } from '../event/types.ts';
import { type Counts, STRENGTH_MOST, VISITORS_MOST } from './answer.ts';
import { strengthPoint } from './lanes.ts';
import type { StrengthPoint, Table } from './table.ts';

/** Types of incidents that occur, most first. */
export function rankTypes(counts: ArrayLike<number>, killed: ArrayLike<number>): Counts['byType'] {
  return INCIDENT_TYPES.map((type, i) => ({ type, count: counts[i] ?? 0, killed: killed[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** More persons than there are. */
const PERSONS = 2 ** 22;

/** Visitors that occur, most first. */
export function rankVisitors(happened: ArrayLike<number>, planned: ArrayLike<number>): Counts['byVisitor'] {
  const order = new Float64Array(happened.length);
  for (let person = 0; person < order.length; person++)
    order[person] = ((happened[person] ?? 0) + (planned[person] ?? 0)) * PERSONS + PERSONS - 1 - person;
  return Array.from(order.sort().slice(-VISITORS_MOST).reverse(), (key) => {
    const person = PERSONS - 1 - (key % PERSONS);
    return { person, happened: happened[person] ?? 0, planned: planned[person] ?? 0 };
  }).filter((visitor) => visitor.happened + visitor.planned > 0);
}

/** The newest STRENGTH_MOST levels of each force, oldest first, of rows that report one (oldest first) and pass. */
export function newestLevels(
  table: Table,
  rows: Uint32Array,
  passes: (row: number) => boolean = () => true,
): StrengthPoint[] {
  const kept = new Uint32Array(FORCES.length + 1);
  const points: StrengthPoint[] = [];
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? 0;
    const force = table.force[row] ?? 0;
    const count = kept[force] ?? 0;
    if (count >= STRENGTH_MOST || !passes(row)) continue;
    points.push(strengthPoint(table, row));
    kept[force] = count + 1;
  }
  return points.reverse();
}
