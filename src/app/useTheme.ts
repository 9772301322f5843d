import { useSyncExternalStore } from 'react';
import type { Theme } from './address.ts';

const LIGHT = '(prefers-color-scheme: light)';

function subscribe(listener: () => void) {
  const query = window.matchMedia(LIGHT);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme in force: the one chosen in the address, else the system's. */
export function useTheme(chosen: Theme | null): Theme {
  const light = useSyncExternalStore(subscribe, () => window.matchMedia(LIGHT).matches);
  return chosen ?? (light ? 'light' : 'dark');
}
