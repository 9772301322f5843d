import crossfilter from 'crossfilter2';
import { EVENT_TYPES } from '../../../src/event/types.ts';
import { NEWEST, peerColumns } from '../peer.mjs';

/** crossfilter2 over objects, with a dimension for each filter and a group for each view. */
export function create(table) {
  const columns = peerColumns(table);
  const { count, day, month, type, place, lon, lat } = columns;
  const rows = new Array(count);
  for (let row = 0; row < count; row++)
    rows[row] = {
      row,
      month: month[row],
      type: type[row],
      place: place[row],
      lon: lon[row],
      lat: lat[row],
      order: day[row] * 2 ** 21 + row,
    };
  const events = crossfilter(rows);
  const byTime = events.dimension((event) => event.order);
  const byMonthKey = (order) => month[order % 2 ** 21];
  const byType = events.dimension((event) => event.type);
  const byPlace = events.dimension((event) => event.place);
  const byLon = events.dimension((event) => event.lon);
  const byLat = events.dimension((event) => event.lat);
  const months = byTime.group(byMonthKey);
  const types = byType.group();
  const places = byPlace.group();
  const countsOf = (group, size) => {
    const counts = new Uint32Array(size);
    for (const { key, value } of group.all()) counts[key] = value;
    return counts;
  };
  let before = {};
  return {
    prepare: ({ selection }) => ({ selection, filter: columns.filterOf(selection) }),
    update({ selection, filter }) {
      const changed = (...members) => members.some((member) => selection[member] !== before[member]);
      if (changed('from', 'to')) byTime.filterRange([filter.from * 2 ** 21, (filter.to + 1) * 2 ** 21]);
      if (changed('type')) byType.filterFunction((value) => filter.types[value] === 1);
      if (changed('place')) byPlace.filterFunction((value) => filter.places[value] === 1);
      if (changed('bbox')) {
        byLon.filterRange([filter.west, filter.east + 1]);
        byLat.filterRange([filter.south, filter.north + 1]);
      }
      before = selection;
      return {
        months: countsOf(months, columns.months),
        types: countsOf(types, EVENT_TYPES.length),
        places: countsOf(places, columns.groups),
        newest: byTime.top(NEWEST).map((event) => event.row),
      };
    },
  };
}
