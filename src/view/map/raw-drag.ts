import type * as L from 'leaflet';

/** What Leaflet reads of a move. */
type Move = Pick<MouseEvent, 'clientX' | 'clientY' | 'timeStamp' | 'target'>;

/** Leaflet's drag of the map, with the method that it calls for each move of the mouse. */
type DragHandler = L.Handler & {
  moving: () => boolean | undefined;
  _draggable?: { _onMove: (event: Move) => void };
};

/** Whether a drag of the map is running. */
export function isDragged(map: L.Map): boolean {
  return (map.dragging as DragHandler | undefined)?.moving() === true;
}

/**
 * Lets a drag by the mouse follow raw updates, which come as soon as the device reports them, not with the next frame: so a worker has answered
 * before that frame is drawn. They are told in whole pixels, as the mouse event is that follows with the frame: else that would be another move. Where the
 * browser has none, nothing changes. Gives the undo.
 */
export function followRawMoves(map: L.Map): () => void {
  const follow = (event: Event) => {
    const { pointerType, clientX, clientY, timeStamp, target } = event as PointerEvent;
    if (pointerType !== 'mouse' || !isDragged(map)) return;
    const move: Move = { clientX: Math.floor(clientX), clientY: Math.floor(clientY), timeStamp, target };
    (map.dragging as DragHandler)._draggable?._onMove(move);
  };
  document.addEventListener('pointerrawupdate', follow);
  return () => document.removeEventListener('pointerrawupdate', follow);
}
