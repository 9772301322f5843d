import { useCallback, useRef } from 'react';
import type { Bounds } from '../base/geo.ts';
import type { MapView } from '../view/map/Layers.tsx';
import type { MapLayer } from '../view/map/picture.ts';
import type { Desk } from './desk.ts';
import type { AddressStore } from './location.ts';
import type { ChangeSelection } from './useDesk.ts';

/** What the map's window means for the page: what is asked for, the address, and the spatial filter when it follows the window. */
export function useMapView(page: { store: AddressStore; desk: Desk; change: ChangeSelection }): {
  view: (view: MapView) => void;
  follow: (follow: boolean, timeStamp: number) => void;
  layer: (layer: MapLayer) => void;
} {
  const { store, desk, change } = page;
  const window = useRef<Bounds | null>(null);
  const view = useCallback(
    ({ want, at, bounds, timeStamp, done, inHand }: MapView) => {
      window.current = bounds;
      if (timeStamp === undefined) desk.look({ map: want });
      else desk.look({ map: want }, timeStamp, !done, inHand && desk.selection.get().bbox === null);
      if (timeStamp === undefined) return;
      const followed = desk.selection.get().bbox !== null;
      if (followed && !done) desk.gesture({ bbox: bounds }, timeStamp);
      if (followed && done) change({ bbox: bounds }, 'replace', timeStamp);
      if (done) store.set({ at }, 'replace');
    },
    [desk, change, store],
  );
  const follow = useCallback(
    (on: boolean, timeStamp: number) => change({ bbox: on ? window.current : null }, 'push', timeStamp),
    [change],
  );
  const layer = useCallback((next: MapLayer) => store.set({ layer: next }), [store]);
  return { view, follow, layer };
}
