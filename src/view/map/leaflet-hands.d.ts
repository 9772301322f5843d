import type * as L from 'leaflet';

/** Gives a map the gestures that it has not; a map made after this file has come has them from the start. */
export function takeInHand(map: L.Map): void;

/** Shows the scale of a map at its lower left. */
export function addScale(map: L.Map): void;
