import { useEffect, useState } from 'react';

const COARSE_MS = 15_000;

/** The time as state, renewed four times a minute. */
export function useCoarseTime(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), COARSE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
