import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../lang/translate.tsx';
import type { Sort, Spot } from '../table/answer.ts';
import type { Opened } from '../view/map/picture.ts';
import type { Desk } from './desk.ts';
import type { FileKind } from './download.ts';
import type { AddressStore } from './location.ts';
import type { OpenArchive } from './opened.ts';

type OpenSpot = { spot: Spot; name: string };

/** A question that fails is told of by the archive (`broken`). */
const ignored = () => undefined;

/** The list of events and what is opened from it: its window, the spot of the map that it is narrowed to, the chosen event. */
export function useList(page: {
  store: AddressStore;
  archive: OpenArchive;
  desk: Desk;
  sort: Sort;
  chosen: number | undefined;
}) {
  const { store, archive, desk, sort, chosen } = page;
  const { t } = useWords();
  const [spot, setSpot] = useState<OpenSpot | null>(null);
  const [position, setPosition] = useState<number | null>(null);
  const rest = useSyncExternalStore(desk.settled.subscribe, desk.settled.get);
  const sight = useRef({ offset: 0, length: 20 });
  const now = useRef({ sort, spot: spot?.spot ?? null });
  now.current = { sort, spot: spot?.spot ?? null };

  const window = useCallback(
    (next: { offset: number; length: number }) => {
      sight.current = next;
      desk.look({ list: { ...next, ...now.current } });
    },
    [desk],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order or spot begins at its top
  useEffect(() => {
    if (desk.want().list) window({ offset: 0, length: sight.current.length });
  }, [window, sort, spot]);
  useEffect(() => {
    let last = desk.selection.get();
    return desk.selection.subscribe(() => {
      if (desk.selection.get() !== last) setSpot(null);
      last = desk.selection.get();
    });
  }, [desk]);
  useEffect(() => {
    let current = true;
    if (!rest || chosen === undefined || chosen < 0) {
      setPosition(null);
      return;
    }
    void Promise.resolve(
      archive.engine.positionOf(rest.selection, { sort, spot: spot?.spot ?? null }, chosen),
    ).then((at) => current && setPosition(at < 0 ? null : at), ignored);
    return () => {
      current = false;
    };
  }, [archive, rest, sort, spot, chosen]);

  const choose = useCallback((_row: number, id: string) => store.set({ event: id }), [store]);
  const openRow = useCallback(
    (row: number) => {
      void Promise.resolve(archive.engine.rows([row])).then(
        ({ table }) => store.set({ event: table.ids.at(0) ?? null }),
        ignored,
      );
    },
    [archive, store],
  );
  const open = useCallback(
    (opened: Opened) => {
      if ('row' in opened) {
        openRow(opened.row);
        return;
      }
      setSpot(opened);
      store.set({ event: null });
    },
    [openRow, store],
  );
  const step = (by: 1 | -1) => {
    const offset = position === null ? 0 : position + by;
    if (offset < 0 || !rest) return;
    const want = { sort, spot: spot?.spot ?? null, offset, length: 1 };
    void Promise.resolve(archive.engine.list(rest.selection, want)).then(({ rows, table }) => {
      if (rows.length > 0) store.set({ event: table.ids.at(0) ?? null });
    }, ignored);
  };
  const save = async (kind: FileKind) => {
    const { download } = await import('./download.ts');
    return download(archive, desk.selection.get(), sort, kind);
  };
  const spotName = spot ? t('map.spot', { place: spot.name, count: rest?.answer.list?.total ?? 0 }) : null;
  const leaveSpot = useCallback(() => setSpot(null), []);
  return { window, position, choose, openRow, open, step, save, spotName, leaveSpot };
}
