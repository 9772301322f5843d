import { useCallback, useEffect, useState } from 'react';
import type { Archive } from '../table/archive.ts';
import type { DetailState } from '../view/detail/Detail.tsx';

/** The record of the chosen event, read from the archive and checked by its schema. */
export function useDetail(
  archive: Archive,
  id: string | null,
  row: number | null,
): { state: DetailState; retry: () => void } {
  const [state, setState] = useState<DetailState>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry reads again
  useEffect(() => {
    if (id === null) return;
    if (row === null) {
      setState({ state: 'missing', id });
      return;
    }
    let current = true;
    setState({ state: 'loading' });
    void import('../event/event.ts')
      .then(({ parseEvent }) => parseEvent(archive.recordOf(row)))
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
