import type * as L from 'leaflet';

/** Leaflet's options for every map of the page: broken zooms, and none of its own controls, animations and wheel. */
export const MAP_OPTIONS = {
  minZoom: 5,
  maxZoom: 16,
  zoomSnap: 0,
  attributionControl: false,
  zoomControl: false,
  zoomAnimation: false,
  fadeAnimation: false,
  scrollWheelZoom: false,
  doubleClickZoom: false,
} satisfies L.MapOptions;
