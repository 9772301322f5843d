import { useMemo } from 'react';
import { marks } from './page-marks.ts';

/** Reports parts as drawn; with map and timeline both on the screen, the page is ready. */
export function useDrawnAll(): (part: 'map' | 'timeline') => void {
  return useMemo(() => {
    const drawn = new Set<string>();
    return (part) => {
      drawn.add(part);
      if (drawn.size === 2) marks.ready();
    };
  }, []);
}
