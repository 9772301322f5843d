import type { EventPlace } from '../event.ts';
import type { PlaceRow } from '../places.ts';
import type { PlaceMention } from '../reading.ts';
import type { PlacePrecision } from '../types.ts';

/** The place of an event, why it was taken and the mention that shows it. */
export type Chosen = { place: EventPlace; mention: PlaceMention | null; reason: string };

/** How exact a kind of place is. */
export const PRECISION: Record<string, PlacePrecision> = {
  country: 'country',
  region: 'region',
  municipality: 'municipality',
  city: 'settlement',
  town: 'settlement',
  village: 'settlement',
  district: 'settlement',
  crossing: 'site',
  bridge: 'site',
  camp: 'site',
  monastery: 'site',
  site: 'site',
  river: 'region',
  lake: 'site',
  mountain: 'site',
  road: 'region',
};

/** The record's place of a gazetteer row. */
export function placeOf(row: PlaceRow): EventPlace {
  return {
    id: row.id,
    name: row.names.en,
    lat: row.lat,
    lon: row.lon,
    precision: PRECISION[row.kind] ?? 'settlement',
    municipality: row.kind === 'municipality' ? row.id : row.municipality,
  };
}

/** Order of exactness, finest first. */
export const FINE: Record<PlacePrecision, number> = {
  site: 0,
  settlement: 1,
  municipality: 2,
  region: 3,
  country: 4,
};
