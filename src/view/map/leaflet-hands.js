// Leaflet's own gestures, which come behind the first map: drag, pinch, arrow keys, the box that is dragged with Shift; and its scale.

import { Scale } from 'leaflet/src/control/Control.Scale.js';
import { BoxZoom } from 'leaflet/src/map/handler/Map.BoxZoom.js';
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';

const HANDS = { dragging: Drag, boxZoom: BoxZoom, keyboard: Keyboard, touchZoom: TouchZoom };

/** The corners for controls are there only in maps made after this file has come, and from then on Leaflet looks for them when a map is taken away. */
function giveCorners(map) {
  if (!map._controlCorners) map._initControlPos();
}

/** Gives a map the gestures that it has not; a map made after this file has come has them from the start. */
export function takeInHand(map) {
  giveCorners(map);
  for (const [name, Hand] of Object.entries(HANDS)) if (!map[name]) map.addHandler(name, Hand);
}

/** Shows the scale of a map at its lower left. */
export function addScale(map) {
  giveCorners(map);
  new Scale({ position: 'bottomleft', imperial: false, maxWidth: 90, updateWhenIdle: true }).addTo(map);
}
