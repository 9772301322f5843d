import { EVENT_TYPES } from '../../../src/event/types.ts';
import { NEWEST, peerColumns } from '../peer.mjs';

/** An array of objects, read through in one loop at every step: what a dashboard does that has thought of nothing. */
export function create(table) {
  const columns = peerColumns(table);
  const { count, day, month, type, place, lon, lat } = columns;
  const rows = new Array(count);
  for (let row = 0; row < count; row++)
    rows[row] = {
      row,
      day: day[row],
      month: month[row],
      type: type[row],
      place: place[row],
      lon: lon[row],
      lat: lat[row],
    };
  return {
    prepare: ({ selection }) => columns.filterOf(selection),
    update(filter) {
      const months = new Uint32Array(columns.months);
      const types = new Uint32Array(EVENT_TYPES.length);
      const places = new Uint32Array(columns.groups);
      const newest = [];
      for (let i = rows.length - 1; i >= 0; i--) {
        const event = rows[i];
        if (event.lon < filter.west || event.lon > filter.east) continue;
        if (event.lat < filter.south || event.lat > filter.north) continue;
        const inTime = event.day >= filter.from && event.day <= filter.to;
        const inType = filter.types[event.type] === 1;
        const inPlace = filter.places[event.place] === 1;
        if (inType && inPlace) months[event.month]++;
        if (inTime && inPlace) types[event.type]++;
        if (inTime && inType) places[event.place]++;
        if (inTime && inType && inPlace && newest.length < NEWEST) newest.push(event.row);
      }
      return { months, types, places, newest };
    },
  };
}
