import { useCallback, useEffect, useState } from 'react';
import type { Archive } from '../table/archive.ts';
import { fetchArchive } from './archive.ts';

/** An archive on its way: what is shown stays until something newer has been read whole. */
export type ArchiveState = {
  archive: Archive | null;
  fault: Error | null;
  retry: () => void;
  /** Takes a newer archive that somebody else has fetched. */
  replace: (archive: Archive) => void;
};

/** The first reading of an archive, with nothing but `fetch`, so that the map need not wait for more code. */
export function useArchive(url: string, name: string): ArchiveState {
  const [state, setState] = useState<{ archive: Archive | null; fault: Error | null }>({
    archive: null,
    fault: null,
  });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry reads again
  useEffect(() => {
    let current = true;
    fetchArchive(url, name).then(
      (archive) => current && setState({ archive, fault: null }),
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
  const retry = useCallback(() => {
    setState((before) => ({ ...before, fault: null }));
    setTries((n) => n + 1);
  }, []);
  const replace = useCallback((archive: Archive) => setState({ archive, fault: null }), []);
  return { ...state, retry, replace };
}
