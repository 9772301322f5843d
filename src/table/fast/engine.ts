import type { Answer, Counts, MapWant, Want } from '../answer.ts';
import { groupsOf } from '../groups.ts';
import { levelRows } from '../lanes.ts';
import { newestLevels, rankTypes, rankVisitors } from '../ranks.ts';
import { takeRows } from '../rows.ts';
import type { PlainEngine } from '../scan/engine.ts';
import { EVERYTHING, type Selection } from '../selection.ts';
import { SHOWN } from '../shown.ts';
import type { Table } from '../table.ts';
import { countBins } from './bins.ts';
import { createCounter } from './counter.ts';
import { keep, keepList } from './keep.ts';
import { createLanes } from './lanes.ts';
import { createLister } from './list.ts';
import { ROW } from './row-clauses.ts';
import { settle } from './settle.ts';
import { SLOT } from './slot-clauses.ts';

/**
 * The fast engine: answers a selection from what it kept of the one before. Equal to the plain engine in every answer.
 * @param typeWords further words of each of EVENT_TYPES for text search, in the reader's language
 */
export function createEngine(table: Table, typeWords: readonly string[] = []): PlainEngine {
  const groups = groupsOf(table);
  const counter = createCounter(table, groups, typeWords);
  const { totals, cubes, rowFails, slotFails, slots } = counter;
  const matched = () => totals.shown.reduce((a, b) => a + b, 0);
  const lister = createLister(table, counter, matched);
  const levels = levelRows(table);
  let current: Selection = EVERYTHING;
  counter.update(current);

  const select = (selection: Selection) => {
    const settled = settle(selection, current);
    if (settled !== current) counter.update(settled);
    current = settled;
    return settled;
  };
  const counts = (): Counts => {
    const { types, ...facets } = totals.read();
    const [dots = 0, areas = 0, countries = 0] = totals.shown;
    const visits = cubes.visitors.sums;
    const ofPerson = (at: number) => table.persons.map((_, person) => visits[person * 2 + at] ?? 0);
    return {
      facets: {
        ...facets,
        actor: Uint32Array.from(cubes.actors.sums),
        source: Uint32Array.from(cubes.sources.sums),
      },
      ledger: {
        total: table.count,
        dots,
        areas,
        countries,
        filteredOut: table.count - dots - areas - countries,
      },
      byType: rankTypes(types, totals.killed),
      byVisitor: rankVisitors(ofPerson(0), ofPerson(1)),
      strength: newestLevels(table, levels, counter.matches),
    };
  };
  const passesAnyTime = (row: number) =>
    ((rowFails.fails[row] ?? 0) & ~ROW.time) === 0 && slotFails.fails[slots.ofRow[row] ?? 0] === 0;
  const lanes = createLanes(table, counter, passesAnyTime);
  const rowOn = (spot: number) => {
    const { ofSpot, rows } = slots;
    for (let slot = ofSpot[spot] ?? 0; slot < (ofSpot[spot + 1] ?? 0); slot++) {
      if (((slotFails.fails[slot] ?? 0) & ~SLOT.space) !== 0) continue;
      if (counter.sites.shown[slots.site[slot] ?? 0] !== SHOWN.dot) continue;
      for (let j = rows.start[slot] ?? 0; j < (rows.start[slot + 1] ?? 0); j++)
        if (rowFails.fails[rows.items[j] ?? 0] === 0) return rows.items[j] ?? -1;
    }
    return -1;
  };

  const kept = {
    counts: keep(counts),
    timeline: keep((want: NonNullable<Want['timeline']>) => ({
      bins: countBins(table, counter, want),
      lanes: lanes(want),
    })),
    map: keep((want: MapWant) => counter.map.answer(want, rowOn)),
    list: keepList(table),
  };

  return {
    answer(selection, want): Answer {
      if (want.map) counter.lay(want.map);
      const settled = select(selection);
      const { from: _from, to: _to, ...anyTime } = settled;
      const { bbox: _bbox, area: _area, ...anywhere } = settled;
      return {
        total: table.count,
        matched: matched(),
        counts: want.counts ? kept.counts([settled]) : null,
        timeline: want.timeline && kept.timeline([anyTime, want.timeline], want.timeline),
        list: want.list && listOf(settled, want.list),
        map: want.map && kept.map([anywhere, want.map], want.map),
      };
    },
    list: (selection, want) => listOf(select(selection), want),
    positionOf: (selection, want, row) => lister.positionOf(select(selection), want, row),
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
