import { distanceKm } from '../../base/geo.ts';
import type { EventPlace } from '../event.ts';

/** What lies farther from the middle of a region is outside. */
const REGION_KM = 35;

/** True for a place inside a region; a country or another region holds all. */
export function isInside(place: EventPlace, region: EventPlace): boolean {
  if (region.precision !== 'region' || /^(region|country)$/.test(place.precision)) return true;
  return distanceKm(place.lat, place.lon, region.lat, region.lon) <= REGION_KM;
}
