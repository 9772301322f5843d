import { distanceKm } from '../../base/geo.ts';
import type { EventPlace } from '../event.ts';
import { NORTH } from './enclaves.ts';

/** What lies farther from the middle of a region is outside. */
const REGION_KM = 35;

/** True for a place inside a region, the north by its municipalities (all of Mitrovica lies at its edge); a country or another region holds all. */
export function isInside(place: EventPlace, region: EventPlace): boolean {
  if (region.precision !== 'region' || /^(region|country)$/.test(place.precision)) return true;
  if (region.id === 'northern-kosovo')
    return place.id === 'mitrovica' || NORTH.has(place.municipality ?? place.id);
  return distanceKm(place.lat, place.lon, region.lat, region.lon) <= REGION_KM;
}
