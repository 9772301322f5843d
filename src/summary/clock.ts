import type { Day } from '../base/day.ts';
import { FAMILIES } from '../event/types.ts';
import type { Grain, List } from '../table/answer.ts';
import { binOf } from '../table/bins.ts';
import { lengthOf, type Period } from './period.ts';

/** A stretch of a clock: its events by FAMILIES. */
export type ClockBin = Period & { counts: number[] };

/** How a period is divided so that its bars can be told apart on paper. */
export function grainOf(period: Period): Grain {
  const days = lengthOf(period);
  if (days <= 62) return 'day';
  if (days <= 430) return 'week';
  return days <= 366 * 8 ? 'month' : 'year';
}

/** The bins of a period without gaps, oldest first. An event counts where it begins, one that began earlier in the first. */
export function clockOf(list: List | null, period: Period): ClockBin[] {
  const grain = grainOf(period);
  const bins: ClockBin[] = [];
  const at = new Map<Day, ClockBin>();
  for (let day = period.from; day <= period.to; ) {
    const [from, to] = binOf(day, grain);
    const bin = { from, to, counts: FAMILIES.map(() => 0) };
    bins.push(bin);
    at.set(from, bin);
    day = to + 1;
  }
  if (!list) return bins;
  const { table } = list;
  for (let row = 0; row < table.count; row++) {
    const [from] = binOf(Math.max(period.from, table.first[row] ?? 0), grain);
    const bin = at.get(from);
    const family = table.family[row] ?? 0;
    if (bin) bin.counts[family] = (bin.counts[family] ?? 0) + 1;
  }
  return bins;
}
