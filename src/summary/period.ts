import type { Day } from '../base/day.ts';

/** First and last day, inclusive. */
export type Period = { from: Day; to: Day };

/** The last so many days, today included. */
export function lastDays(now: Day, days: number): Period {
  return { from: now - days + 1, to: now };
}

export function lengthOf({ from, to }: Period): number {
  return to - from + 1;
}

/** The period of the same length right before. */
export function periodBefore(period: Period): Period {
  return { from: period.from - lengthOf(period), to: period.from - 1 };
}

/** The day that counts as today: a selection that ends in the past is looked at from its last day. */
export function dayInForce(to: Day | null, today: Day): Day {
  return to === null ? today : Math.min(to, today);
}

/** What is usual: four of five windows of the same length held so many. */
export type Usual = { low: number; high: number };

/** The year before a period that it is compared with, and the longest period for which that makes sense. */
export const USUAL_DAYS = 365;
const LONGEST = 92;
/** From the 10th to the 90th percentile, by nearest rank. */
const [LOW, HIGH] = [0.1, 0.9];

/** Something with a span of days and a weight (an event is 1, or its killed). */
export type Weighted = Period & { weight: number };

/**
 * The normal range of a sum over a period: the 10th to the 90th percentile of the same sum in all windows of the same length, one beginning
 * each day, that lie within the 365 days before it. As everywhere, an event counts in each window that it overlaps.
 * @param since first day that the archive covers; without a full year before the period, or for one longer than 92 days, there is no normal range
 */
export function usualOf(items: Iterable<Weighted>, period: Period, since: Day): Usual | null {
  const length = lengthOf(period);
  const start = period.from - USUAL_DAYS;
  const windows = USUAL_DAYS - length + 1;
  if (since > start || length > LONGEST) return null;
  const steps = new Float64Array(windows + 1);
  for (const { from, to, weight } of items) {
    const first = Math.max(0, from - length + 1 - start);
    const last = Math.min(windows - 1, to - start);
    if (first > last) continue;
    steps[first] = (steps[first] ?? 0) + weight;
    steps[last + 1] = (steps[last + 1] ?? 0) - weight;
  }
  const sums = new Float64Array(windows);
  let sum = 0;
  for (let i = 0; i < windows; i++) {
    sum += steps[i] ?? 0;
    sums[i] = sum;
  }
  sums.sort();
  const rank = (share: number) => sums[Math.max(0, Math.ceil(share * windows) - 1)] ?? 0;
  return { low: rank(LOW), high: rank(HIGH) };
}
