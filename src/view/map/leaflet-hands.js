// Leaflet's own gestures, which come behind the first map: drag, pinch, arrow keys, the box that is dragged with Shift; and its scale.

import { Scale } from 'leaflet/src/control/Control.Scale.js';
import { BoxZoom } from 'leaflet/src/map/handler/Map.BoxZoom.js';
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';

const HANDS = { dragging: Drag, boxZoom: BoxZoom, keyboard: Keyboard, touchZoom: TouchZoom };

/** Gives a map the gestures that it has not; a map made after this file has come has them from the start. */
export function takeInHand(map) {
  for (const [name, Hand] of Object.entries(HANDS)) if (!map[name]) map.addHandler(name, Hand);
}

/** Shows the scale of a map at its lower left. The corners for it are there only in maps made after this file has come. */
export function addScale(map) {
  if (!map._controlCorners) map._initControlPos();
  new Scale({ position: 'bottomleft', imperial: false, maxWidth: 90, updateWhenIdle: true }).addTo(map);
}
