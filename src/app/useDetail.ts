import { useCallback, useEffect, useState } from 'react';
import type { DetailState } from '../view/detail/Detail.tsx';
import type { OpenArchive } from './opened.ts';

/** The record of the chosen event, read from the archive and checked by its schema. `row` is −1 when it is not there, undefined when nobody knows yet. */
export function useDetail(
  archive: OpenArchive,
  id: string | null,
  row: number | undefined,
): { state: DetailState; retry: () => void } {
  const [state, setState] = useState<DetailState>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry reads again
  useEffect(() => {
    if (id === null) return;
    if (row === -1) {
      setState({ state: 'missing', id });
      return;
    }
    let current = true;
    setState({ state: 'loading' });
    if (row === undefined) return;
    void Promise.all([import('../event/event.ts'), archive.record(row)])
      .then(([{ parseEvent }, record]) => parseEvent(record))
      .then((result) => {
        if (!current) return;
        setState(
          'event' in result
            ? { state: 'ready', event: result.event }
            : { state: 'failed', message: result.fault },
        );
      })
      .catch((error: unknown) => {
        if (current) setState({ state: 'failed', message: String(error) });
      });
    return () => {
      current = false;
    };
  }, [archive, id, row, tries]);
  return { state, retry: useCallback(() => setTries((n) => n + 1), []) };
}
