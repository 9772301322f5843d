import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Day } from '../base/day.ts';
import { HAPPENED, narrow } from '../summary/ask.ts';
import type { Period } from '../summary/period.ts';
import type { Grain, Want } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import type { Shown } from '../view/kit/shown.ts';
import type { Signal } from '../view/kit/signal.ts';
import { createDesk } from './desk.ts';
import type { OpenArchive } from './opened.ts';
import { marks } from './page-marks.ts';

/**
 * What map and clock of the wall draw: the map the events of a period that have happened, the clock all from a day on.
 * A newer archive takes over what the map was looking at.
 */
export function useWallDesk(
  archive: OpenArchive,
  selection: Selection,
  period: Period,
  first: Day,
  last: Day,
  grain: Grain,
): { shown: Signal<Shown | null>; look: (map: Want['map']) => void } {
  const map = useRef<Want['map']>(null);
  const { from, to } = period;
  const desk = useMemo(() => {
    const timeline = { grain, first, last };
    const narrowed = narrow(selection, { from, to, status: [...HAPPENED, 'planned'] }) ?? selection;
    return createDesk(archive.engine, narrowed, marks, {
      timeline,
      list: null,
      map: map.current,
      counts: null,
    });
  }, [archive, selection, from, to, first, last, grain]);
  useEffect(() => {
    desk.open();
    return () => desk.close();
  }, [desk]);
  const look = useCallback(
    (next: Want['map']) => {
      map.current = next;
      desk.look({ map: next });
    },
    [desk],
  );
  return { shown: desk.shown, look };
}
