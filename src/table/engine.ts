import { type Day, dayFromParts, daysInMonth, partsOfDay, weekdayOf } from '../base/day.ts';
import {
  BOUNDS,
  CODINGS,
  EVENT_TYPES,
  FAMILIES,
  FORCES,
  KINDS,
  PLACE_PRECISIONS,
  STATUSES,
} from '../event/types.ts';
import type { Answer, Bin, Engine, FacetCounts, Grain, Ledger, Sort, Want } from './answer.ts';
import { CLAUSE, facetBit, failBits, killedOf } from './match.ts';
import { createSearch } from './search.ts';
import type { Facet, Selection } from './selection.ts';
import type { Lists, StrengthPoint, Table } from './table.ts';

const DOT_UNTIL = PLACE_PRECISIONS.indexOf('settlement');
const COUNTRY = PLACE_PRECISIONS.indexOf('country');
const VISIT_KIND = KINDS.indexOf('visit');
const INCIDENT_KIND = KINDS.indexOf('incident');
const STRENGTH = EVENT_TYPES.indexOf('strength');
const PLANNED = STATUSES.indexOf('planned');

/**
 * The plain engine: one pass over the columns for every clause, then one for every view. Exact, simple, and the oracle for any
 * faster one.
 * @param titleOf title of a row, for text search
 */
export function createEngine(table: Table, titleOf: (row: number) => string = () => ''): Engine {
  const search = createSearch(table, titleOf);
  return { answer: (selection, want) => answer(table, selection, want, failBits(table, selection, search)) };
}

function answer(table: Table, _selection: Selection, want: Want, fails: Uint16Array): Answer {
  const rows = rowsWhere(table, fails, 0);
  const timelineRows = rowsWhere(table, fails, CLAUSE.time);
  return {
    total: table.count,
    matched: rows.length,
    facets: countFacets(table, fails),
    bins: countBins(table, fails, want.grain),
    rows: sortRows(table, rows, want.sort),
    mapRows: rowsWhere(table, fails, CLAUSE.space),
    timelineRows: timelineRows.filter((row) => table.kind[row] !== INCIDENT_KIND),
    ledger: countLedger(table, rows),
    byType: countTypes(table, rows),
    byVisitor: countVisitors(table, rows),
    strength: strengthOf(table, rows),
  };
}

/** Rows that fail nothing but, at most, the clauses of `ignored`. */
function rowsWhere(table: Table, fails: Uint16Array, ignored: number): Uint32Array {
  const rows = new Uint32Array(table.count);
  let n = 0;
  for (let row = 0; row < table.count; row++) if (((fails[row] ?? 0) & ~ignored) === 0) rows[n++] = row;
  return rows.slice(0, n);
}

function countFacets(table: Table, fails: Uint16Array): FacetCounts {
  const simple = (facet: Facet, column: Uint8Array, names: readonly string[]) => {
    const counts = new Uint32Array(names.length);
    const mask = ~facetBit(facet);
    for (let row = 0; row < table.count; row++) {
      const value = column[row] ?? 0;
      if (((fails[row] ?? 0) & mask) === 0) counts[value] = (counts[value] ?? 0) + 1;
    }
    return new Map(names.map((name, i) => [name, counts[i] ?? 0]));
  };
  const listed = (facet: Facet, lists: Lists, ids: readonly { id: string }[]) => {
    const counts = new Uint32Array(ids.length);
    const mask = ~facetBit(facet);
    for (let row = 0; row < table.count; row++) {
      if (((fails[row] ?? 0) & mask) !== 0) continue;
      for (let i = lists.offsets[row] ?? 0; i < (lists.offsets[row + 1] ?? 0); i++) {
        const value = lists.values[i] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return new Map(ids.map(({ id }, i) => [id, counts[i] ?? 0]));
  };
  return {
    kind: simple('kind', table.kind, KINDS),
    type: simple('type', table.type, EVENT_TYPES),
    coding: simple('coding', table.coding, CODINGS),
    status: simple('status', table.status, STATUSES),
    place: countMunicipalities(table, fails),
    actor: listed('actor', table.actorsOf, table.actors),
    source: listed('source', table.publishersOf, table.publishers),
  };
}

function countMunicipalities(table: Table, fails: Uint16Array): Map<string, number> {
  const counts = new Map<string, number>();
  const mask = ~facetBit('place');
  for (let row = 0; row < table.count; row++) {
    const index = table.municipality[row] ?? 0;
    const id = table.places[index > 0 ? index - 1 : (table.place[row] ?? 0)]?.id;
    if (id === undefined) continue;
    counts.set(id, (counts.get(id) ?? 0) + (((fails[row] ?? 0) & mask) === 0 ? 1 : 0));
  }
  return counts;
}

/** First and last day of the bin that holds a day. */
export function binOf(day: Day, grain: Grain): [Day, Day] {
  if (grain === 'day') return [day, day];
  if (grain === 'week') {
    const monday = day - weekdayOf(day) + 1;
    return [monday, monday + 6];
  }
  const { year, month } = partsOfDay(day);
  if (grain === 'month')
    return [dayFromParts(year, month, 1), dayFromParts(year, month, daysInMonth(year, month))];
  return [dayFromParts(year, 1, 1), dayFromParts(year, 12, 31)];
}

function countBins(table: Table, fails: Uint16Array, grain: Grain): Bin[] {
  const bins: Bin[] = [];
  let current: Bin | null = null;
  for (let row = 0; row < table.count; row++) {
    if (((fails[row] ?? 0) & ~CLAUSE.time) !== 0) continue;
    const day = table.first[row] ?? 0;
    if (!current || day > current.last) {
      const [first, last] = binOf(day, grain);
      current = { first, last, counts: new Uint32Array(FAMILIES.length) };
      bins.push(current);
    }
    const family = table.family[row] ?? 0;
    current.counts[family] = (current.counts[family] ?? 0) + 1;
  }
  return bins;
}

function sortRows(table: Table, rows: Uint32Array, sort: Sort): Uint32Array {
  if (sort === 'oldest') return rows;
  const reversed = rows.slice().reverse();
  if (sort === 'newest') return reversed;
  return reversed.sort((a, b) => killedOf(table, b) - killedOf(table, a) || b - a);
}

function countLedger(table: Table, rows: Uint32Array): Ledger {
  let dots = 0;
  let countries = 0;
  for (const row of rows) {
    const precision = table.placePrecision[row] ?? 0;
    if (precision <= DOT_UNTIL) dots++;
    else if (precision === COUNTRY) countries++;
  }
  const areas = rows.length - dots - countries;
  return { total: table.count, dots, areas, countries, filteredOut: table.count - rows.length };
}

function countTypes(table: Table, rows: Uint32Array): Answer['byType'] {
  const counts = new Uint32Array(EVENT_TYPES.length);
  const killed = new Uint32Array(EVENT_TYPES.length);
  for (const row of rows) {
    if (table.kind[row] !== INCIDENT_KIND) continue;
    const type = table.type[row] ?? 0;
    counts[type] = (counts[type] ?? 0) + 1;
    killed[type] = (killed[type] ?? 0) + killedOf(table, row);
  }
  return EVENT_TYPES.map((type, i) => ({ type, count: counts[i] ?? 0, killed: killed[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

function countVisitors(table: Table, rows: Uint32Array): Answer['byVisitor'] {
  const happened = new Uint32Array(table.persons.length);
  const planned = new Uint32Array(table.persons.length);
  for (const row of rows) {
    if (table.kind[row] !== VISIT_KIND) continue;
    const counts = table.status[row] === PLANNED ? planned : happened;
    const { offsets, values } = table.visitorsOf;
    for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) {
      const person = values[i] ?? 0;
      counts[person] = (counts[person] ?? 0) + 1;
    }
  }
  return table.persons
    .map((_, person) => ({ person, happened: happened[person] ?? 0, planned: planned[person] ?? 0 }))
    .filter((visitor) => visitor.happened + visitor.planned > 0)
    .sort((a, b) => b.happened + b.planned - a.happened - a.planned || a.person - b.person);
}

function strengthOf(table: Table, rows: Uint32Array): StrengthPoint[] {
  const points: StrengthPoint[] = [];
  for (const row of rows) {
    const value = table.strength[row] ?? -1;
    if (table.type[row] !== STRENGTH || table.contributor[row] !== 0 || value < 0) continue;
    const nations = table.nations[row] ?? -1;
    points.push({
      row,
      first: table.first[row] ?? 0,
      last: table.last[row] ?? 0,
      force: FORCES[(table.force[row] ?? 1) - 1] ?? 'other',
      value,
      bound: BOUNDS[table.strengthBound[row] ?? 0] ?? 'exact',
      nations: nations < 0 ? null : nations,
    });
  }
  return points;
}
