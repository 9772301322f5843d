import { CODINGS, EVENT_TYPES, KINDS, STATUSES } from '../../event/types.ts';
import type { Counts, FacetCounts, Ledger, Listed } from '../answer.ts';
import { groupPlace } from '../groups.ts';
import { isLevel } from '../lanes.ts';
import { facetBit, killedOf } from '../match.ts';
import { newestLevels, rankTypes, rankVisitors } from '../ranks.ts';
import type { Facet } from '../selection.ts';
import { SHOWN, SHOWN_BY } from '../shown.ts';
import type { Lists, Table } from '../table.ts';

const VISIT_KIND = KINDS.indexOf('visit');
const INCIDENT_KIND = KINDS.indexOf('incident');
const PLANNED = STATUSES.indexOf('planned');

/** All counts of a selection, from the fail bits of every row and the rows that match; of what events have lists of, only these. */
export function countRows(
  table: Table,
  fails: Uint16Array,
  rows: Uint32Array,
  groups: Uint32Array,
  listed: readonly Listed[],
): Counts {
  const facets = countFacets(table, fails, groups);
  const none = new Uint32Array(0);
  const levels = listed.includes('strength') ? rows.filter((row) => isLevel(table, row)) : none;
  return {
    facets: {
      ...facets,
      actor: listed.includes('actor') ? facets.actor : none,
      source: listed.includes('source') ? facets.source : none,
    },
    ledger: countLedger(table, rows),
    byType: countTypes(table, rows),
    byVisitor: listed.includes('visitors') ? countVisitors(table, rows) : [],
    strength: newestLevels(table, levels),
  };
}

function countFacets(table: Table, fails: Uint16Array, groups: Uint32Array): FacetCounts {
  const count = (
    facet: Facet,
    size: number,
    valuesOf: (row: number, add: (value: number) => void) => void,
  ) => {
    const counts = new Uint32Array(size);
    const mask = ~facetBit(facet);
    const add = (value: number) => {
      counts[value] = (counts[value] ?? 0) + 1;
    };
    for (let row = 0; row < table.count; row++) if (((fails[row] ?? 0) & mask) === 0) valuesOf(row, add);
    return counts;
  };
  const one = (facet: Facet, column: Uint8Array, names: readonly string[]) =>
    count(facet, names.length, (row, add) => add(column[row] ?? 0));
  const listed = (facet: Facet, lists: Lists, ids: readonly unknown[]) =>
    count(facet, ids.length, (row, add) => {
      for (let i = lists.offsets[row] ?? 0; i < (lists.offsets[row + 1] ?? 0); i++) add(lists.values[i] ?? 0);
    });
  const byPlace = count('place', table.places.length, (row, add) => add(groupPlace(table, row)));
  return {
    kind: one('kind', table.kind, KINDS),
    type: one('type', table.type, EVENT_TYPES),
    coding: one('coding', table.coding, CODINGS),
    status: one('status', table.status, STATUSES),
    place: groups.map((place) => byPlace[place] ?? 0),
    actor: listed('actor', table.actorsOf, table.actors),
    source: listed('source', table.publishersOf, table.publishers),
  };
}

function countLedger(table: Table, rows: Uint32Array): Ledger {
  let dots = 0;
  let countries = 0;
  for (const row of rows) {
    const shown = SHOWN_BY[table.placePrecision[row] ?? 0];
    if (shown === SHOWN.dot) dots++;
    else if (shown === SHOWN.country) countries++;
  }
  const areas = rows.length - dots - countries;
  return { total: table.count, dots, areas, countries, filteredOut: table.count - rows.length };
}

function countTypes(table: Table, rows: Uint32Array): Counts['byType'] {
  const counts = new Uint32Array(EVENT_TYPES.length);
  const killed = new Uint32Array(EVENT_TYPES.length);
  for (const row of rows) {
    if (table.kind[row] !== INCIDENT_KIND) continue;
    const type = table.type[row] ?? 0;
    counts[type] = (counts[type] ?? 0) + 1;
    killed[type] = (killed[type] ?? 0) + killedOf(table, row);
  }
  return rankTypes(counts, killed);
}

function countVisitors(table: Table, rows: Uint32Array): Counts['byVisitor'] {
  const visits = new Uint32Array(table.persons.length * 2);
  for (const row of rows) {
    if (table.kind[row] !== VISIT_KIND) continue;
    const planned = table.status[row] === PLANNED ? 1 : 0;
    const { offsets, values } = table.visitorsOf;
    for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) {
      const at = (values[i] ?? 0) * 2 + planned;
      visits[at] = (visits[at] ?? 0) + 1;
    }
  }
  return rankVisitors(visits);
}
