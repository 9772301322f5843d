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

/** Visitors that occur, most first; of each person the happened visits, then the planned ones. */
export function rankVisitors(visits: ArrayLike<number>): Counts['byVisitor'] {
  const persons = mostVisiting(visits, new Uint32Array(VISITORS_MOST));
  return Array.from(persons, (person) => {
    const [happened = 0, planned = 0] = [visits[person * 2], visits[person * 2 + 1]];
    return { person, happened, planned };
  });
}

/** Puts the persons with most visits into `most`, most first and then by number; gives those that there are. */
function mostVisiting(visits: ArrayLike<number>, most: Uint32Array): Uint32Array {
  const counts = new Uint32Array(most.length);
  let n = 0;
  for (let person = 0; person * 2 < visits.length; person++) {
    const count = (visits[person * 2] ?? 0) + (visits[person * 2 + 1] ?? 0);
    if (count === 0 || (n === most.length && count <= (counts[n - 1] ?? 0))) continue;
    let at = n === most.length ? n - 1 : n++;
    for (; at > 0 && (counts[at - 1] ?? 0) < count; at--) {
      counts[at] = counts[at - 1] ?? 0;
      most[at] = most[at - 1] ?? 0;
    }
    counts[at] = count;
    most[at] = person;
  }
  return most.subarray(0, n);
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
