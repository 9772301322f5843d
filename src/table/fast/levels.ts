import { once } from '../../base/remember.ts';
import { firstFrom } from '../../base/search.ts';
import { FORCES } from '../../event/types.ts';
import { type LevelMark, STRENGTH_MOST } from '../answer.ts';
import { isKnownLevel, type LevelColumns, levelMarks, levelRows, type Span } from '../lanes.ts';
import { newestLevels } from '../ranks.ts';
import type { Selection } from '../selection.ts';
import type { StrengthPoint, Table } from '../table.ts';
import { hasBit } from './bits.ts';
import type { Counter } from './counter.ts';
import { type Index, pick } from './indexes.ts';

/** Some rows, oldest first, with all that it takes to test them. */
type Tested = {
  rows: Uint32Array;
  first: Int32Array;
  positions: Uint32Array;
  sites: Index;
  codes: Uint16Array;
};

/** Reported levels of forces. */
export type Levels = {
  /** The newest of each force that match. */
  newest: (selection: Selection) => StrengthPoint[];
  /** Those on the timeline. */
  marks: (span: Span) => LevelMark[];
};

/** Levels of a table; only the rows that may be needed are looked at. */
export function createLevels(table: Table, counter: Counter): Levels {
  const { longest, passing } = counter.rowClauses;
  const { positionOf, siteOf, codeOf } = counter.slots;
  const tested = (rows: Uint32Array): Tested => ({
    rows,
    first: pick(table.first, rows),
    positions: pick(positionOf, rows),
    sites: pick(siteOf, rows),
    codes: pick(codeOf, rows),
  });
  const all = once(() => levelRows(table));
  const byForce = once(() =>
    [...FORCES.keys(), FORCES.length].map((force) =>
      tested(all().filter((row) => table.force[row] === force)),
    ),
  );
  /** The known ones, and what is known of them side by side. */
  const timeline = once(() => {
    const known = tested(all().filter((row) => isKnownLevel(table, row)));
    const own: LevelColumns = {
      first: known.first,
      last: pick(table.last, known.rows),
      force: pick(table.force, known.rows),
      strength: pick(table.strength, known.rows),
      strengthBound: pick(table.strengthBound, known.rows),
      nations: pick(table.nations, known.rows),
    };
    return { known, own, within: new Uint32Array(known.rows.length) };
  });
  const { sites: siteFails, codes: codeFails } = counter.clauses;
  const passesSlot = ({ sites, codes }: Tested, i: number) =>
    ((siteFails[sites[i] ?? 0] ?? 0) | (codeFails[codes[i] ?? 0] ?? 0)) === 0;
  const matches = (levels: Tested, i: number) =>
    passesSlot(levels, i) && counter.rowClauses.passes(levels.rows[i] ?? 0, levels.positions[i] ?? 0);
  const matchesAnyTime = (levels: Tested, i: number) =>
    passesSlot(levels, i) && hasBit(passing.anyTime, levels.positions[i] ?? 0);
  /** Finds the levels of a span that match at any time, from the `start`-th on, as `within`; gives how many, and the last one that is over before it (−1 = none). */
  const find = (
    { known, own, within }: ReturnType<typeof timeline>,
    start: number,
    span: Span,
  ): [count: number, before: number] => {
    const end = firstFrom(known.first, span.last + 1);
    let n = 0;
    let before = start - 1;
    while (before >= 0 && !matchesAnyTime(known, before)) before--;
    for (let i = start; i < end; i++) {
      if (!matchesAnyTime(known, i)) continue;
      if ((own.last[i] ?? 0) >= span.first) within[n++] = i;
      else before = i;
    }
    return [n, before];
  };
  return {
    newest({ from, to }) {
      const found: number[] = [];
      for (const levels of byForce()) {
        const first = from === null ? 0 : firstFrom(levels.first, from - longest);
        let kept = 0;
        let i = to === null ? levels.rows.length : firstFrom(levels.first, to + 1);
        while (--i >= first && kept < STRENGTH_MOST) {
          if (!matches(levels, i)) continue;
          found.push(levels.rows[i] ?? 0);
          kept++;
        }
      }
      return newestLevels(table, Uint32Array.from(found).sort());
    },
    marks(span) {
      const levels = timeline();
      const { known, own, within } = levels;
      const [n, before] = find(levels, firstFrom(known.first, span.first - longest), span);
      const marks = levelMarks(own, before, within.subarray(0, n), span);
      for (const mark of marks) mark.row = known.rows[mark.row] ?? 0;
      return marks;
    },
  };
}
