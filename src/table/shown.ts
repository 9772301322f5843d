import { CODINGS, PLACE_PRECISIONS, STATUSES } from '../event/types.ts';

/** How an event is shown on the map: as a dot, as an area, or beside it. */
export const SHOWN = { dot: 0, area: 1, country: 2 } as const;

/** One of SHOWN by index into PLACE_PRECISIONS: known to settlement or better, to municipality or region, to a country. */
export const SHOWN_BY = Uint8Array.from(PLACE_PRECISIONS, (precision) => {
  if (precision === 'site' || precision === 'settlement') return SHOWN.dot;
  return precision === 'country' ? SHOWN.country : SHOWN.area;
});

/** By index into STATUSES: true for what did not happen and is drawn hollow. */
export const HOLLOW = STATUSES.map((status) => ['planned', 'cancelled', 'denied'].includes(status));

/** Index into CODINGS. */
export const REVIEWED = CODINGS.indexOf('reviewed');
