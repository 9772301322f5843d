import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Listed, Want } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import { afterPaint } from '../view/kit/frame.ts';
import { createDesk, type Desk } from './desk.ts';
import type { AddressStore } from './location.ts';
import type { OpenArchive } from './opened.ts';
import { marks } from './page-marks.ts';

/** A change of the selection by a choice: `push` makes a step that Back undoes. */
export type ChangeSelection = (part: Partial<Selection>, how: 'push' | 'replace', timeStamp: number) => void;

type LookAtTime = (
  timeline: Want['timeline'],
  ...how: [timeStamp?: number, more?: boolean, inHand?: boolean]
) => void;

/** A view shows what events have lists of, or no more. */
type LookAtList = (listed: Listed, looks: boolean) => void;

/** The desk over an archive, bound to the address bar both ways. A newer archive takes over what the views were looking at. */
export function useDesk(
  store: AddressStore,
  archive: OpenArchive,
): {
  desk: Desk & { lookAtTime: LookAtTime; lookAtList: LookAtList };
  change: ChangeSelection;
} {
  const want = useRef<Want | undefined>(undefined);
  const desk = useMemo(() => {
    const made = createDesk(archive.engine, store.get().selection, marks, want.current);
    const lookAtList: LookAtList = (listed, looks) => {
      const now = made.want().counts ?? [];
      if (now.includes(listed) === looks) return;
      made.look({ counts: looks ? [...now, listed] : now.filter((other) => other !== listed) });
    };
    return {
      ...made,
      lookAtList,
      lookAtTime: ((timeline, ...how) => made.look({ timeline }, ...how)) as LookAtTime,
    };
  }, [archive, store]);
  useEffect(() => {
    desk.open();
    const undo = store.subscribe(() => {
      const { selection } = store.get();
      if (selection !== desk.selection.get()) desk.choose(selection, performance.now());
    });
    const written = desk.shown.subscribe(() => afterPaint(() => setTimeout(store.write)));
    return () => {
      undo();
      written();
      want.current = desk.want();
      desk.close();
    };
  }, [desk, store]);
  const change: ChangeSelection = useCallback(
    (part, how, timeStamp) => {
      desk.choose(part, timeStamp);
      store.set({ selection: desk.selection.get() }, how);
    },
    [desk, store],
  );
  return { desk, change };
}
