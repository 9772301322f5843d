import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { fetchArchive } from './archive.ts';
import type { OpenArchive } from './opened.ts';

/** An archive on its way: what is open stays open until something else has been read whole. */
export type ArchiveState = {
  archive: OpenArchive | null;
  /** Address of the archive that is open. */
  open: string | null;
  fault: Error | null;
  /** Reads again what could not be read, or what can be asked no more. */
  retry: () => void;
  /** Takes a newer archive that somebody else has fetched. */
  replace: (archive: OpenArchive) => void;
};

type State = { archive: OpenArchive | null; open: string | null; fault: Error | null };

/** Reads the archive at an address, with nothing but `fetch`, so that the map need not wait for more code. */
export function useArchive(url: string | null, name: string, typeWords: readonly string[]): ArchiveState {
  const [state, setState] = useState<State>({ archive: null, open: null, fault: null });
  const [tries, setTries] = useState(0);
  const wanted = useRef(0);
  const take = useCallback((archive: OpenArchive, open: string | null) => {
    setState((before) => {
      if (before.archive !== archive) before.archive?.close();
      return { archive, open: open ?? before.open, fault: null };
    });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry reads again
  useEffect(() => {
    const again = wanted.current !== tries;
    wanted.current = tries;
    if (url === null || (url === state.open && !again)) {
      setState((before) => (before.fault ? { ...before, fault: null } : before));
      return;
    }
    let current = true;
    fetchArchive(url, name, typeWords).then(
      (archive) => (current ? take(archive, url) : archive.close()),
      (error: unknown) =>
        current &&
        setState((before) => ({
          ...before,
          fault: error instanceof Error ? error : new Error(String(error)),
        })),
    );
    return () => {
      current = false;
    };
  }, [url, name, tries]);
  const held = useRef(state.archive);
  held.current = state.archive;
  useEffect(() => () => held.current?.close(), []);
  const retry = useCallback(() => {
    setState((before) => ({ ...before, fault: null }));
    setTries((n) => n + 1);
  }, []);
  const replace = useCallback((archive: OpenArchive) => take(archive, null), [take]);
  return { ...state, retry, replace };
}

const never = { get: () => null, subscribe: () => () => undefined };

/** Why an archive can be asked no more; null as long as it can. */
export function useBroken(archive: OpenArchive | null): Error | null {
  const { get, subscribe } = archive?.broken ?? never;
  return useSyncExternalStore(subscribe, get);
}
