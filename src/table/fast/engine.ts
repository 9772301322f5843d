import { FAMILIES } from '../../event/types.ts';
import { type Answer, type Counts, type Listed, type MapWant, NO_LANES, type Want } from '../answer.ts';
import { plainKernels } from '../kernel/plain.ts';
import type { Workshop } from '../kernel/room.ts';
import { MARKS } from '../lanes.ts';
import { rankTypes, rankVisitors } from '../ranks.ts';
import { takeRows } from '../rows.ts';
import type { PlainEngine } from '../scan/engine.ts';
import { EVERYTHING, type Selection } from '../selection.ts';
import { SHOWN } from '../shown.ts';
import type { Table } from '../table.ts';
import { countBins } from './bins.ts';
import { createCounter } from './counter.ts';
import { createDays } from './days.ts';
import { pick } from './indexes.ts';
import { keep, keepList } from './keep.ts';
import { createLanes } from './lanes.ts';
import { createLevels } from './levels.ts';
import { createLister } from './list.ts';
import { PLACELESS, settle, TIMELESS } from './settle.ts';
import { SLOT } from './slot-clauses.ts';

/** An engine that puts off, while only time moves, what the answers do not need; `settle` makes up for it, so that the next question need not wait. */
export type FastEngine = PlainEngine & {
  settle: () => void;
  /** The places of the place facet, as indexes into `places`, ascending. */
  groups: Uint32Array;
};

/**
 * The fast engine: answers a selection from what it kept of the one before. Equal to the plain engine in every answer.
 * @param typeWords further words of each of EVENT_TYPES for text search, in the reader's language
 * @param workshop who counts: translated kernels where there are many events
 */
export function createEngine(
  table: Table,
  typeWords: readonly string[] = [],
  workshop: (bytes: number) => Workshop = plainKernels,
): FastEngine {
  const counter = createCounter(table, typeWords, workshop);
  const { matched, cubes, rowClauses, clauses, slots } = counter;
  const visits = cubes.visitors.sums;
  const lister = createLister(table, counter, matched);
  const levels = createLevels(table, counter);
  const familyDays = createDays(table, counter, FAMILIES.length, () => ({
    at: (nth) => nth,
    dayOf: table.first,
    laneOf: table.family,
  }));
  const markDays = createDays(table, counter, MARKS, () => {
    const { rows, marks } = counter.marked();
    return { at: (nth) => rows[nth] ?? 0, dayOf: pick(table.first, rows), laneOf: marks };
  });
  let current: Selection = EVERYTHING;
  counter.update(current, false);
  /** Numbers that go up whenever anything changes in the selection; anything but time; anything but space. */
  const version = { all: 0, anyTime: 0, anywhere: 0 };

  const select = (selection: Selection) => {
    const settled = settle(selection, current);
    if (settled === current) return current;
    const isTime = TIMELESS.every((member) => settled[member] === current[member]);
    const isSpace = PLACELESS.every((member) => settled[member] === current[member]);
    counter.update(settled, isTime);
    version.all++;
    if (!isTime) {
      version.anyTime++;
      for (const days of [familyDays, markDays]) days.forget();
    }
    if (!isSpace) version.anywhere++;
    current = settled;
    return settled;
  };
  const counts = (listed: readonly Listed[]): Counts => {
    const { types, killed, shown, kind, type, place, coding, status } = counter.totals();
    const sumsOf = (what: Listed, { sums }: { sums: Int32Array }) =>
      listed.includes(what) ? new Uint32Array(sums) : new Uint32Array(0);
    return {
      facets: {
        ...{ kind, type, place, coding, status },
        actor: sumsOf('actor', cubes.actors),
        source: sumsOf('source', cubes.sources),
      },
      ledger: {
        ...shown,
        total: table.count,
        filteredOut: table.count - shown.dots - shown.areas - shown.countries,
      },
      byType: rankTypes(types, killed),
      byVisitor: listed.includes('visitors') ? rankVisitors(visits) : [],
      strength: listed.includes('strength') ? levels.newest(current) : [],
    };
  };
  const lanes = createLanes(table, counter, levels, markDays);
  const rowOn = (spot: number) => {
    const { ofSpot, start, rowAt } = slots;
    for (let slot = ofSpot[spot] ?? 0; slot < (ofSpot[spot + 1] ?? 0); slot++) {
      const site = slots.site[slot] ?? 0;
      if (((clauses.sites[site] ?? 0) & SLOT.place) !== 0 || clauses.codes[slots.code[slot] ?? 0] !== 0)
        continue;
      if (counter.sites.shown[site] !== SHOWN.dot) continue;
      for (let position = start[slot] ?? 0; position < (start[slot + 1] ?? 0); position++)
        if (rowClauses.passes(rowAt[position] ?? 0, position)) return rowAt[position] ?? -1;
    }
    return -1;
  };

  const kept = {
    counts: keep(counts),
    timeline: keep((want: NonNullable<Want['timeline']>) => ({
      bins: countBins(counter, familyDays, want),
      lanes: want.lanes === false ? NO_LANES : lanes(want),
    })),
    map: keep((want: MapWant) => counter.map.answer(want, rowOn)),
    list: keepList(table),
  };

  return {
    answer(selection, want): Answer {
      const settled = select(selection);
      counter.watch(want);
      return {
        total: table.count,
        matched: matched(),
        counts: want.counts && kept.counts(version.all, want.counts),
        timeline: want.timeline && kept.timeline(version.anyTime, want.timeline),
        list: want.list && listOf(settled, want.list),
        map: want.map && kept.map(version.anywhere, want.map),
      };
    },
    list(selection, want) {
      const settled = select(selection);
      counter.watchMonths();
      return listOf(settled, want);
    },
    positionOf(selection, want, row) {
      const settled = select(selection);
      counter.watchMonths();
      return lister.positionOf(settled, want, row);
    },
    settle: counter.settle,
    groups: counter.places,
    rows: (rows) => takeRows(table, Uint32Array.from(rows)),
    rowOf(id) {
      const row = table.ids.indexOf(id);
      return row >= 0 ? row : (table.formerIds.get(id) ?? -1);
    },
  };

  function listOf(selection: Selection, want: NonNullable<Want['list']>) {
    const { rows, total } = lister.window(selection, want);
    return kept.list(rows, want.offset, total);
  }
}
