import type * as L from 'leaflet';

/** Leaflet's drag of the map, with the method that it calls for each move of the mouse. */
type DragHandler = L.Handler & {
  moving: () => boolean | undefined;
  _draggable?: { _onMove: (event: MouseEvent) => void };
};

/** Whether a drag of the map is running. */
export function isDragged(map: L.Map): boolean {
  return (map.dragging as DragHandler | undefined)?.moving() === true;
}

/**
 * Lets a drag by the mouse follow raw updates, which come as soon as the device reports them, not with the next frame: so a worker has answered
 * before that frame is drawn. Where the browser has none, nothing changes. Gives the undo.
 */
export function followRawMoves(map: L.Map): () => void {
  const follow = (event: Event) => {
    const move = event as PointerEvent;
    if (move.pointerType === 'mouse' && isDragged(map)) {
      (map.dragging as DragHandler)._draggable?._onMove(move);
    }
  };
  document.addEventListener('pointerrawupdate', follow);
  return () => document.removeEventListener('pointerrawupdate', follow);
}
