import { once } from '../../base/remember.ts';
import type { Room } from '../kernel/room.ts';
import { EVERYTHING, type Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { allBits, allBitsIn, type Bits, common, hasBit, noBits, noBitsIn } from './bits.ts';
import type { Cubes, ViewName } from './cubes.ts';
import type { Search } from './search.ts';
import type { Slots } from './slots.ts';
import type { Tally } from './tally.ts';
import { createTimeClause, type Turned } from './time-clause.ts';

/** Clauses of a selection that are told row by row, with what they depend on. */
const CLAUSES = {
  time: ['from', 'to'],
  actor: ['actor'],
  source: ['source'],
  text: ['q'],
  thresholds: ['minKilled', 'minConfidence'],
} as const;
type Clause = keyof typeof CLAUSES;
const TIMELESS = ['actor', 'source', 'text', 'thresholds'] as const;

/** The clause that a view ignores. */
const IGNORED = { rows: null, anyTime: 'time', anyActor: 'actor', anySource: 'source' } as const;

/** The views that ignore a clause of names. */
const NAMED = ['anyActor', 'anySource'] as const;
type NamedView = (typeof NAMED)[number];

/** Rows that pass the row clauses of the latest selection, as positions. */
export type RowClauses = {
  /** What passes for each view, which ignores its own clause; the same set where there is no such clause. */
  passing: Record<ViewName, Bits>;
  /** What would pass for a view that ignores a clause of names, whatever the time. */
  atAnyTime: (view: NamedView) => Bits;
  /**
   * Takes over a selection: null when nothing changes, the rows that only the clause of time lets pass now or no more when they are few (then `passing` has yet to
   * follow), else 'many'; 'later' when nobody follows them one by one and nothing but time holds anything back.
   */
  update: (selection: Selection, isFollowed: boolean) => Turned | 'many' | 'later' | null;
  /** Makes what passes follow where only time has moved: the rows that come and go by that, 'many', or null when all has followed already. */
  settle: () => Turned | 'many' | null;
  /** True when no clause but that of time holds anything back: then what passes follows by itself, but only when it settles. */
  readonly free: boolean;
  /** True when a row at its position passes, settled or not. */
  passes: (row: number, position: number) => boolean;
  /** Longest stretch of days of an event. */
  longest: number;
};

/** Row clauses over a table, for the selection that holds back nothing. `few`: how many rows are followed one by one. */
export function createRowClauses(
  table: Table,
  slots: Slots,
  cubes: Cubes,
  search: Search,
  { deadly }: Tally,
  few: number,
  room: Room,
): RowClauses {
  const { count } = table;
  const every = allBits(count);
  const time = createTimeClause(table, slots, few, room);
  const { inTime, longest } = time;
  /** What each clause lets pass; null = everything. */
  const held: Record<Clause, Bits | null> = {
    time: null,
    actor: null,
    source: null,
    text: null,
    thresholds: null,
  };
  const own = {
    rows: noBitsIn(room, count),
    anyTime: allBitsIn(room, count),
    anyActor: noBitsIn(room, count),
    anySource: noBitsIn(room, count),
  };
  /** Where only time holds anything back, what passes is what lies in time; what ignores a clause that there is not is what passes. */
  const passing: Record<ViewName, Bits> = { ...own, rows: inTime, anyActor: inTime, anySource: inTime };
  const scratch = { anyActor: noBits(count), anySource: noBits(count) };
  let before: Selection = EVERYTHING;

  let free = true;
  /** What all clauses but some let pass. */
  const allBut = (out: Bits, ...ignored: (Clause | null)[]) => {
    const [one, ...others] = (Object.keys(held) as Clause[]).flatMap((clause) => {
      const bits = held[clause];
      return bits === null || ignored.includes(clause) ? [] : [bits];
    });
    common(out, one ?? every, others);
  };
  /** The given rows when they are few. */
  const followed = (turned: Turned) => (turned.count === 0 ? null : turned.count <= few ? turned : 'many');
  const findNames = (
    cube: 'actors' | 'sources',
    names: readonly { id: string }[],
    wanted: readonly string[],
  ) => {
    if (wanted.length === 0) return null;
    const found = noBits(count);
    cubes[cube].findHaving(
      Uint8Array.from(names, ({ id }) => (wanted.includes(id) ? 1 : 0)),
      found,
    );
    return found;
  };
  const { length } = every;
  const [confidence, confident] = [room.uint8(length * 32), room.int32(length)];
  const fillConfidence = once(() => {
    for (let row = 0; row < count; row++) confidence[slots.positionOf[row] ?? 0] = table.confidence[row] ?? 0;
    return confidence;
  });
  /** Positions with at least such a confidence, 0 … 127. */
  const findConfident = (least: number) => {
    room.kernels.findLeast(fillConfidence().byteOffset, least, length, confident.byteOffset);
    return common(noBits(count), confident, [every]);
  };
  const findAbove = ({ minKilled, minConfidence }: Selection) => {
    const parts = [];
    if (minKilled !== null && minKilled > 0) parts.push(deadly(minKilled));
    if (minConfidence !== null)
      parts.push(findConfident(Math.min(127, Math.max(0, Math.round(minConfidence * 100)))));
    const [one, ...others] = parts;
    return one === undefined ? null : common(one, one, others);
  };
  const find: Record<Exclude<Clause, 'time'>, (selection: Selection) => Bits | null> = {
    actor: ({ actor }) => findNames('actors', table.actors, actor),
    source: ({ source }) => findNames('sources', table.publishers, source),
    text: ({ q }) => search(q),
    thresholds: findAbove,
  };

  return {
    passing,
    longest,
    get free() {
      return free;
    },
    settle: () => followed(time.settle()),
    passes: (row, position) => (free ? time.holds(row) : hasBit(passing.rows, position)),
    atAnyTime: (view) => (held[IGNORED[view]] === null ? passing.anyTime : scratch[view]),
    update(selection, isFollowed) {
      const changes = (clause: Clause) =>
        CLAUSES[clause].some((member) => selection[member] !== before[member]);
      let others = false;
      for (const clause of TIMELESS) {
        if (!changes(clause)) continue;
        held[clause] = find[clause](selection);
        others = true;
      }
      if (others) free = TIMELESS.every((clause) => held[clause] === null);
      const moved = changes('time');
      before = selection;
      if (moved) {
        time.ask(selection);
        held.time = selection.from === null && selection.to === null ? null : inTime;
      }
      if (!others) {
        if (!moved) return null;
        if (!isFollowed && free) return 'later';
        const turned = followed(free ? time.turned() : time.settle());
        if (turned !== 'many') return turned;
      }
      time.settle();
      passing.rows = free ? inTime : own.rows;
      if (!free) allBut(own.rows, null);
      allBut(own.anyTime, 'time');
      for (const view of NAMED) {
        const ignored = IGNORED[view];
        passing[view] = held[ignored] === null ? passing.rows : own[view];
        if (held[ignored] === null) continue;
        allBut(own[view], ignored);
        allBut(scratch[view], ignored, 'time');
      }
      return 'many';
    },
  };
}
