import type { Finding } from './build.ts';
import type { Change } from './change.ts';

/** The finding of a change. */
export function changeFinding(
  change: Change,
  amount: number | null,
  contributor: string | null,
  at: { from: number; to: number },
): Finding {
  const { type, status, direction, decision } = change;
  return {
    type,
    at,
    status,
    rest: {
      contributor,
      strength: null,
      nations: null,
      change: { direction, amount, contributor, decision },
    },
  };
}
