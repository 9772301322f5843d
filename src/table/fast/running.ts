import { once } from '../../base/remember.ts';
import { firstFrom } from '../../base/search.ts';
import { CODINGS, EVENT_TYPES, KINDS, STATUSES } from '../../event/types.ts';
import { KIND_BY } from '../by-type.ts';
import { killedOf } from '../match.ts';
import type { Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { groupBy, pick } from './indexes.ts';
import type { PlaceGroups } from './place-groups.ts';
import type { Sites } from './sites.ts';
import type { Slots } from './slots.ts';
import type { TotalCounts } from './totals.ts';

/** Totals of all events that lie in a stretch of days, whatever else they are: a difference of running sums, so that it costs the same however far the stretch moves. */
export type Running = {
  matched: (stretch: Stretch) => number;
  read: (stretch: Stretch) => TotalCounts;
};

type Stretch = Pick<Selection, 'from' | 'to'>;
/** Rows in an order, and the sums over those before each multiple of BLOCK: of events, and of killed by type. */
type Sums = {
  rowAt: (nth: number) => number;
  days: Int32Array;
  until: Uint32Array;
  killedUntil: Float64Array;
};

const SHIFT = 6;
const BLOCK = 1 << SHIFT;
const TYPES = EVENT_TYPES.length;
/** Where the sums of each part begin: by type, coding, status, way of being shown, place group. */
const CODING = TYPES;
const STATUS = CODING + CODINGS.length;
const SHOWING = STATUS + STATUSES.length;
const PLACE = SHOWING + 3;

/** Running sums over a table, made when they are first asked for. */
export function createRunning(
  table: Table,
  { shown }: Sites,
  { siteOf }: Slots,
  groups: PlaceGroups,
): Running {
  const { type, coding, status, first, last, count } = table;
  const width = PLACE + groups.members.length;
  /** What is being summed; less than nothing wraps around until more is added. */
  const sums = new Uint32Array(width);
  const killed = new Float64Array(TYPES);
  const raise = (at: number, by: number) => {
    sums[at] = (sums[at] ?? 0) + by;
  };
  const addRow = (row: number, by: number) => {
    const [its, site] = [type[row] ?? 0, siteOf[row] ?? 0];
    raise(its, by);
    killed[its] = (killed[its] ?? 0) + by * killedOf(table, row);
    raise(CODING + (coding[row] ?? 0), by);
    raise(STATUS + (status[row] ?? 0), by);
    raise(SHOWING + (shown[site] ?? 0), by);
    raise(PLACE + (groups.ofSite[site] ?? 0), by);
  };
  const sumUp = (rowAt: Sums['rowAt'], days: Int32Array): Sums => {
    const blocks = (count >> SHIFT) + 1;
    const [until, killedUntil] = [new Uint32Array(blocks * width), new Float64Array(blocks * TYPES)];
    sums.fill(0);
    killed.fill(0);
    for (let nth = 0; nth <= count; nth++) {
      if ((nth & (BLOCK - 1)) === 0) {
        until.set(sums, (nth >> SHIFT) * width);
        killedUntil.set(killed, (nth >> SHIFT) * TYPES);
      }
      if (nth < count) addRow(rowAt(nth), 1);
    }
    return { rowAt, days, until, killedUntil };
  };
  const byFirst = once(() => sumUp((nth) => nth, first));
  const byLast = once(() => {
    if (last.every((day, row) => day === first[row])) return byFirst();
    const start = first[0] ?? 0;
    const { items } = groupBy(
      Uint32Array.from(last, (day) => day - start),
      last.reduce((latest, day) => Math.max(latest, day), start) - start + 1,
    );
    return sumUp((nth) => items[nth] ?? 0, pick(last, items));
  });
  /** How many events begin up to the end of a stretch, or are over before it. */
  const begun = ({ to }: Stretch) => (to === null ? count : firstFrom(first, to + 1));
  const over = ({ from }: Stretch) => (from === null ? 0 : firstFrom(byLast().days, from));
  /** The block that begins nearest to a number of rows; what lies between is mended row by row. */
  const blockOf = (n: number) => Math.min((n + BLOCK / 2) >> SHIFT, count >> SHIFT);
  const mend = ({ rowAt }: Sums, n: number, by: number) => {
    const summed = blockOf(n) << SHIFT;
    for (let nth = summed; nth < n; nth++) addRow(rowAt(nth), by);
    for (let nth = n; nth < summed; nth++) addRow(rowAt(nth), -by);
  };
  return {
    matched: (stretch) => Math.max(0, begun(stretch) - over(stretch)),
    read(stretch) {
      const [starts, ends, m, n] = [byFirst(), byLast(), begun(stretch), over(stretch)];
      const [from, to] = [blockOf(n), blockOf(m)];
      for (let at = 0; at < width; at++)
        sums[at] = (starts.until[to * width + at] ?? 0) - (ends.until[from * width + at] ?? 0);
      for (let its = 0; its < TYPES; its++)
        killed[its] =
          (starts.killedUntil[to * TYPES + its] ?? 0) - (ends.killedUntil[from * TYPES + its] ?? 0);
      mend(starts, m, 1);
      mend(ends, n, -1);
      const types = sums.slice(0, TYPES);
      const kind = new Uint32Array(KINDS.length);
      for (let its = 0; its < TYPES; its++) {
        const at = KIND_BY[its] ?? 0;
        kind[at] = (kind[at] ?? 0) + (types[its] ?? 0);
      }
      return {
        kind,
        type: types,
        types,
        killed: killed.slice(),
        coding: sums.slice(CODING, STATUS),
        status: sums.slice(STATUS, SHOWING),
        place: sums.slice(PLACE),
        shown: { dots: sums[SHOWING] ?? 0, areas: sums[SHOWING + 1] ?? 0, countries: sums[SHOWING + 2] ?? 0 },
      };
    },
  };
}
