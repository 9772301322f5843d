// The parts of Leaflet that the map uses: no markers, tiles, vectors, popups. vite.config.ts puts it in the place of the whole library.

import { Control } from 'leaflet/src/control/Control.js';
import { Scale } from 'leaflet/src/control/Control.Scale.js';
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';
import 'leaflet/src/map/handler/Map.BoxZoom.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { toPoint as point } from 'leaflet/src/geometry/Point.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

Control.Scale = Scale;
Object.assign(LeafletMap, { Drag, Keyboard, ScrollWheelZoom, TouchZoom });

export { Control, DomUtil, LatLngBounds, Layer, LeafletMap as Map, latLng, point };
