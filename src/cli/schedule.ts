const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * When a feed is to be asked again: after its own interval; after failures the interval doubled each time, up to a day, with
 * ±10 % jitter; never before the server's Retry-After.
 * @param random number in [0, 1)
 */
export function nextPoll(
  now: number,
  pollMinutes: number,
  failures: number,
  retryAfterMs: number | null,
  random: number,
): number {
  const plain = Math.max(1, pollMinutes) * MINUTE;
  const backedOff = Math.min(DAY, plain * 2 ** Math.min(failures, 10));
  const jittered = failures === 0 ? plain : backedOff * (0.9 + 0.2 * random);
  return now + Math.max(jittered, Math.min(retryAfterMs ?? 0, DAY));
}
