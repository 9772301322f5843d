// The parts of Leaflet that draw the map: no markers, tiles, vectors, popups; what takes a hand or measures is in leaflet-hands.js. vite.config.ts puts it in the place of the whole library.

import * as DomUtil from 'leaflet/src/dom/DomUtil.js';
import { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { toPoint as point } from 'leaflet/src/geometry/Point.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

export { DomUtil, LatLngBounds, Layer, LeafletMap as Map, latLng, point };
