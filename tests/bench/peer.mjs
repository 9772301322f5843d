/** What the peers are given: rows of plain numbers, and the filter of a step in the same numbers. */
import { partsOfDay } from '../../src/base/day.ts';
import { EVENT_TYPES } from '../../src/event/types.ts';
import { groupPlace, groupsOf } from '../../src/table/groups.ts';
import { hash } from './digest.mjs';

export const NEWEST = 30;

/** Columns of a table as peers see them. */
export function peerColumns(table) {
  const groups = groupsOf(table, table.places.length);
  const groupOf = new Map([...groups].map((place, i) => [place, i]));
  const monthOf = (day) => {
    const { year, month } = partsOfDay(day);
    return year * 12 + month;
  };
  const firstMonth = monthOf(table.first[0] ?? 0);
  const months = monthOf(table.first[table.count - 1] ?? 0) - firstMonth + 1;
  const month = new Uint16Array(table.count);
  const place = new Uint16Array(table.count);
  for (let row = 0; row < table.count; row++) {
    month[row] = monthOf(table.first[row]) - firstMonth;
    place[row] = groupOf.get(groupPlace(table, row));
  }
  return {
    ...{ count: table.count, months, groups: groups.length, month, place },
    ...{ day: table.first, type: table.type, lon: table.lon, lat: table.lat },
    filterOf: (selection) => filterOf(selection, table, groups),
  };
}

function filterOf({ from, to, type, place, bbox }, table, groups) {
  const open = (count, holds) => Uint8Array.from({ length: count }, (_, i) => (holds(i) ? 1 : 0));
  const [west, south, east, north] = (bbox ?? [-180, -90, 180, 90]).map((degrees) =>
    Math.round(degrees * 1e5),
  );
  return {
    from: from ?? -1e6,
    to: to ?? 1e6,
    types: open(EVENT_TYPES.length, (i) => type.length === 0 || type.includes(EVENT_TYPES[i])),
    places: open(
      groups.length,
      (i) => place.length === 0 || place.includes(table.places[groups[i]]?.id ?? ''),
    ),
    ...{ west, south, east, north },
  };
}

/** The same number as {@link digest} gives for an answer of this project. */
export function peerDigest({ months, types, places, newest }) {
  return hash([...Array.from(months).filter((count) => count > 0), ...types, ...places, ...newest]);
}
