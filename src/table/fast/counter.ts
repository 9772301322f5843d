import { once } from '../../base/remember.ts';
import type { Listed, Want } from '../answer.ts';
import { createRoom, type Workshop } from '../kernel/room.ts';
import { type MarkRows, markRows } from '../lanes.ts';
import { killedOf } from '../match.ts';
import { EVERYTHING, type Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { flipBit, hasBit, noBits } from './bits.ts';
import { CODE, CODES } from './codes.ts';
import { collect } from './collect.ts';
import { countGroups, createGrouping } from './cube-groups.ts';
import { type CubeName, type Cubes, countKeys, createCubes, roomForCubes } from './cubes.ts';
import { createInside } from './inside.ts';
import { createMap, type MapTotals } from './map.ts';
import { findMonths, type Months } from './months.ts';
import { groupSites, type PlaceGroups } from './place-groups.ts';
import { createRowClauses, type RowClauses } from './row-clauses.ts';
import { createRunning } from './running.ts';
import { createSearch } from './search.ts';
import { LINE } from './site-sum.ts';
import { findSites, type Sites } from './sites.ts';
import { createSlotClauses, SLOT, type SlotClauses } from './slot-clauses.ts';
import { findSlots, type Slots, slotsIn } from './slots.ts';
import { createTally } from './tally.ts';
import type { Turned } from './time-clause.ts';
import { createTotals, type TotalCounts } from './totals.ts';
import { createTurns } from './turns.ts';

/**
 * Everything that is counted, kept live from one selection to the next. Two levels: rows pass or fail by time, names, text and thresholds;
 * the rows that pass are counted by slot; slots pass or fail by kind, type, place, coding, status and space. Cubes count rows by month and name
 * for the views that ignore a row clause. What nobody looks at sleeps, and catches up when somebody looks again.
 */
export type Counter = {
  /** The places of the place facet, ascending. */
  places: Uint32Array;
  sites: Sites;
  slots: Slots;
  months: Months;
  /** Rows with a mark on the timeline, found when they are first asked for. */
  marked: () => MarkRows;
  rowClauses: RowClauses;
  clauses: SlotClauses;
  cubes: Cubes;
  /** How many match, and counts of them by facet. */
  matched: () => number;
  totals: () => TotalCounts;
  map: MapTotals;
  /** `isTime`: nothing but the stretch of days has changed. */
  update: (selection: Selection, isTime: boolean) => void;
  /** Keeps live what is wanted, and only that. */
  watch: (want: Want) => void;
  /** Keeps the cubes of months live too. */
  watchMonths: () => void;
  /** Makes everything follow that was put off while only time moved: what comes next need not wait for it. */
  settle: () => void;
  /** True when the row matches everything; or everything but time. */
  matches: (row: number) => boolean;
  matchesAnyTime: (row: number) => boolean;
};

/** Shares of all rows, and of all slots, beyond which counting anew is quicker than following every change. */
const MANY_ROWS = 0.06;
const MANY_SLOTS = 0.25;
/** As many as that are let in and out of the cubes all at once. */
const SOME_SLOTS = 0.1;

/** Counts a table, for the selection that holds back nothing. */
export function createCounter(
  table: Table,
  typeWords: readonly string[],
  workshop: (bytes: number) => Workshop,
): Counter {
  const collected = collect(table);
  const sites = findSites(collected);
  const found = findSlots(sites, collected);
  const months = findMonths(table);
  const places = groupSites(table, sites);
  const groups = countGroups(places, countKeys(table, months));
  const forCubes = roomForCubes(table, months, groups);
  const room = createRoom(
    bytesFor(table.count, sites, found, places) + forCubes.bytes,
    PIECES + forCubes.pieces,
    workshop,
  );
  const slots = slotsIn(room, found);
  const grouping = createGrouping(slots, places, groups, room);
  const marked = once(() => markRows(table));
  const cubes = createCubes(table, slots, months, grouping.whole.weights, marked, room);
  const tally = createTally(table, slots, room);
  const search = createSearch(table, sites, slots, cubes, typeWords);
  const rowClauses = createRowClauses(
    table,
    slots,
    cubes,
    search,
    tally,
    Math.ceil(MANY_ROWS * table.count),
    room,
  );
  const clauses = createSlotClauses(table, sites, slots, room);
  const totals = createTotals(sites, slots, places, clauses.codes, room);
  const running = createRunning(table, sites, slots, places);
  const map = createMap(sites, slots, room);
  const { positionOf, siteOf, codeOf } = slots;
  const { passing } = rowClauses;
  const { counts, killed } = tally;
  const many = MANY_SLOTS * slots.count;
  const inside = createInside(slots, room);
  const turns = createTurns(slots, clauses, tally, { inside, totals, map });
  let opening = grouping.whole;
  let watched: ReadonlySet<CubeName> = new Set();
  let mapWatched = false;
  /** Totals, what they say of places, the map must be added up anew. */
  let [totalsStale, placesStale, mapStale] = [true, false, true];
  /** The stretch of days that alone holds anything back, while totals are read off the running sums and put off themselves. */
  let alone: Selection | null = null;
  /** True when no slot fails anything. */
  let clear = true;
  /** The latest selection. */
  let current = EVERYTHING;

  /** Makes what passes, and the tally of it, follow where only time has moved. */
  const settle = () => {
    const turned = rowClauses.settle();
    if (turned === 'many') {
      tally.countAll(passing.rows);
      if (alone) totalsStale = true;
    } else if (turned) {
      tally.follow(turned);
      if (alone && !totalsStale) followRows(turned, true, false);
    }
    alone = null;
  };
  const catchUp = () => {
    const { dirty } = inside;
    if (totalsStale || (mapWatched && mapStale) || dirty.count > 0) settle();
    cubes.hold(watched, passing, inside, opening.weights);
    dirty.count = 0;
    if (totalsStale) totals.addAll(counts, killed, clauses.sites);
    else if (placesStale) totals.addPlaces(counts, killed, clauses.sites);
    if (mapWatched && (totalsStale || mapStale)) map.addAll(counts, clauses, current);
    if (mapWatched) map.follows(current);
    mapStale = !mapWatched && (totalsStale || mapStale);
    totalsStale = false;
    placesStale = false;
  };
  /** Lets rows into the sets and cubes of what passes that only time lets pass now, and out of them; those that something else holds back are as if they did not turn. */
  const turnRows = ({ rows, by, count }: Turned) => {
    const [byActor, bySource] = [rowClauses.atAnyTime('anyActor'), rowClauses.atAnyTime('anySource')];
    const { whole } = inside;
    const { free } = rowClauses;
    const { bySite, byCode } = opening.weights.groups;
    const apart = { actors: passing.anyActor !== passing.rows, sources: passing.anySource !== passing.rows };
    const awake = <Name extends CubeName>(name: Name) => (watched.has(name) ? cubes[name] : null);
    const [actors, sources, visitors] = [awake('actors'), awake('sources'), awake('visitors')];
    if (free && !actors && !sources && !visitors) return;
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0;
      const way = by[i] ?? 0;
      const position = positionOf[row] ?? 0;
      const [site, code] = [siteOf[row] ?? 0, codeOf[row] ?? 0];
      const isIn = whole || hasBit(inside.bits, position);
      const group = (bySite[site] ?? 0) + (byCode[code] ?? 0);
      const passes = free || hasBit(passing.anyTime, position);
      if (passes && !free) flipBit(passing.rows, position);
      if (apart.actors ? hasBit(byActor, position) : passes) {
        if (apart.actors) flipBit(passing.anyActor, position);
        if (isIn) actors?.turn(row, position, group, code, way);
      }
      if (apart.sources ? hasBit(bySource, position) : passes) {
        if (apart.sources) flipBit(passing.anySource, position);
        if (isIn) sources?.turn(row, position, group, code, way);
      }
      if (!passes) by[i] = 0;
      else if (isIn) visitors?.turn(row, position, group, code, way);
    }
  };
  /** Lets totals and map follow rows. */
  const followRows = ({ rows, by, count }: Turned, inTotals: boolean, onMap: boolean) => {
    const { sites: siteFails, codes: codeFails } = clauses;
    const { lethal } = CODE;
    for (let i = 0; i < count; i++) {
      const way = by[i] ?? 0;
      if (way === 0) continue;
      const row = rows[i] ?? 0;
      const code = codeOf[row] ?? 0;
      const site = siteOf[row] ?? 0;
      const fails = alone === null ? (siteFails[site] ?? 0) : 0;
      if (inTotals) totals.add(site, code, fails, way, lethal[code] === 1 ? way * killedOf(table, row) : 0);
      if (onMap && (fails & SLOT.place) === 0 && codeFails[code] === 0) map.add(site, code, way);
    }
  };
  /** Follows rows that only time lets pass now, or no more. */
  const flipTime = (turned: Turned) => {
    turnRows(turned);
    if (!rowClauses.free) tally.follow(turned);
    if (!totalsStale) followRows(turned, alone === null, mapWatched && !mapStale);
  };
  const flipSlots = (selection: Selection) => {
    const { sites: turnedSites, codes: codesBefore } = clauses.update(selection);
    if (!turnedSites && !codesBefore) return;
    settle();
    if (!mapWatched) mapStale = true;
    const outBefore = opening.out;
    opening = grouping.open(clauses, opening);
    const { out } = opening;
    const codesWere = codesBefore ?? clauses.codes;
    if (turnedSites) {
      if (slotsOf(slots, turnedSites.list) > many) {
        if (turnedSites.inSpace) totalsStale = true;
        else placesStale = true;
        mapStale = true;
      }
      turns.sites(turnedSites, codesWere, [outBefore, out], {
        totals: !totalsStale && !placesStale,
        map: mapWatched && !totalsStale && !mapStale,
      });
    }
    const turned = (before: number, now: number) =>
      slotsWhere(
        slots.ofCode,
        (code) => (((codesWere[code] ?? 0) & before) === 0) !== (((clauses.codes[code] ?? 0) & now) === 0),
      );
    const moved = turned(outBefore, out);
    const anew = moved > SOME_SLOTS * slots.count || ((outBefore ^ out) & SLOT.place) !== 0;
    if (codesBefore) {
      if (turned(-1, -1) > many) mapStale = true;
      totals.turnCodes();
    }
    if (codesBefore || moved > 0)
      turns.codes(codesWere, [outBefore, out], {
        inside: !anew && moved > 0,
        map: mapWatched && !mapStale && !totalsStale,
      });
    if (anew) inside.setAll(clauses, out);
    const failed = clauses.failed();
    clear = failed === 0;
    inside.whole = (failed & out) === 0;
  };
  const passesSlot = (row: number) =>
    ((clauses.sites[siteOf[row] ?? 0] ?? 0) | (clauses.codes[codeOf[row] ?? 0] ?? 0)) === 0;
  const wake = (names: ReadonlySet<CubeName>) => {
    for (const name of names) if (!watched.has(name)) inside.soilAll();
    watched = names;
    catchUp();
  };

  return {
    places: places.places,
    sites,
    slots,
    months,
    marked,
    rowClauses,
    clauses,
    cubes,
    matched: () => (alone ? running.matched(alone) : totals.matched()),
    totals: () => (alone ? running.read(alone) : totals.read()),
    map,
    update(selection, isTime) {
      current = selection;
      if (!isTime) flipSlots(selection);
      const { from, to } = selection;
      const isAlone = clear && (from === null || to === null || from <= to);
      // The totals begin to be put off, or end to be: what was put off before is another thing than what will be.
      if ((alone !== null) !== isAlone) settle();
      const isFollowed = !isAlone || (mapWatched && !mapStale) || NAMED.some((name) => watched.has(name));
      const rows = rowClauses.update(selection, isFollowed);
      if (rows !== null) alone = isAlone && rows !== 'many' && rowClauses.free ? selection : null;
      if (rows !== null && !mapWatched) mapStale = true;
      if (rows === 'many') {
        inside.soilAll();
        totalsStale = true;
        tally.countAll(passing.rows);
      } else if (rows !== null && rows !== 'later') flipTime(rows);
      catchUp();
    },
    watch(want) {
      mapWatched = want.map !== null;
      if (want.map && map.lay(want.map)) mapStale = true;
      wake(cubesFor(want));
    },
    watchMonths: () => wake(new Set([...watched, 'months'])),
    settle() {
      settle();
      if (totalsStale) catchUp();
    },
    matches: (row) => rowClauses.passes(row, positionOf[row] ?? 0) && passesSlot(row),
    matchesAnyTime: (row) => hasBit(passing.anyTime, positionOf[row] ?? 0) && passesSlot(row),
  };
}

/** How many slots some sites have. */
function slotsOf({ ofSite }: Slots, list: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++)
    sum += (ofSite[(list[i] ?? 0) + 1] ?? 0) - (ofSite[list[i] ?? 0] ?? 0);
  return sum;
}

/** How many slots there are in the numbered ranges that `holds` tells. */
function slotsWhere(start: Uint32Array, holds: (at: number) => boolean): number {
  let sum = 0;
  for (let at = 0; at + 1 < start.length; at++) if (holds(at)) sum += (start[at + 1] ?? 0) - (start[at] ?? 0);
  return sum;
}

/** Bytes, and pieces at most, of what the kernels of the parts of a counter read and write. */
const PIECES = 40;
function bytesFor(rows: number, sites: Sites, slots: Slots, { members }: PlaceGroups): number {
  const places = new Set(sites.place).size + new Set(sites.municipality).size;
  const lines = 2 * (sites.spots.count + 3 * places) * LINE * 4;
  const words = noBits(rows).length;
  return slots.count * 10 + sites.count * 17 + CODES * (members.length * 12 + 2) + lines + words * 64 + 128;
}

/** Cubes of names, which follow rows one by one. */
const NAMED = ['actors', 'sources', 'visitors'] as const;

const CUBE_OF: Partial<Record<Listed, CubeName>> = {
  actor: 'actors',
  source: 'sources',
  visitors: 'visitors',
};

/** What must be counted for a page. */
function cubesFor({ counts, timeline, list }: Want): Set<CubeName> {
  const names = new Set<CubeName>();
  for (const listed of counts ?? []) {
    const name = CUBE_OF[listed];
    if (name) names.add(name);
  }
  if (timeline || list) names.add('months');
  if (timeline && timeline.lanes !== false) names.add('marks');
  return names;
}
