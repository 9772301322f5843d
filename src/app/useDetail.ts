import { useCallback, useEffect, useRef, useState } from 'react';
import type { DetailState } from '../view/detail/Detail.tsx';
import type { OpenArchive } from './opened.ts';

/**
 * The record of the chosen event, read from the archive and checked by its schema. `row` is −1 when it is not there, undefined when nobody knows yet.
 * What is shown of an event stays while a newer archive is asked for it.
 */
export function useDetail(
  archive: OpenArchive,
  id: string | null,
  row: number | undefined,
): { state: DetailState; retry: () => void } {
  const [state, setState] = useState<DetailState>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  const ready = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry reads again
  useEffect(() => {
    if (id === null) {
      ready.current = null;
      return;
    }
    if (row === -1) {
      ready.current = null;
      setState({ state: 'missing', id });
      return;
    }
    let current = true;
    if (ready.current !== id) setState({ state: 'loading' });
    if (row === undefined) return;
    void Promise.all([import('../event/event.ts'), archive.record(row)])
      .then(([{ parseEvent }, record]) => parseEvent(record))
      .then((result) => {
        if (!current) return;
        ready.current = 'event' in result ? id : null;
        setState(
          'event' in result
            ? { state: 'ready', event: result.event }
            : { state: 'failed', message: result.fault },
        );
      })
      .catch((error: unknown) => {
        if (!current) return;
        ready.current = null;
        setState({ state: 'failed', message: String(error) });
      });
    return () => {
      current = false;
    };
  }, [archive, id, row, tries]);
  return { state, retry: useCallback(() => setTries((n) => n + 1), []) };
}
