import type { Event } from '../event/event.ts';

/**
 * Events as a GeoJSON FeatureCollection (RFC 7946): one feature an event, the whole record as its properties. A place known only to municipality,
 * region or country is a point at its centre with `"approximate": true`: draw those as areas.
 */
export function toGeoJson(events: readonly Event[]): string {
  const features = events.map((event) => {
    const { lat, lon, precision } = event.place;
    const approximate = precision !== 'site' && precision !== 'settlement';
    return {
      type: 'Feature',
      id: event.id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { ...event, approximate },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
