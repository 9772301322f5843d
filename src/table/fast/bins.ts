import type { Day } from '../../base/day.ts';
import { FAMILIES } from '../../event/types.ts';
import type { Bins, Want } from '../answer.ts';
import { binOf } from '../bins.ts';
import type { Counter } from './counter.ts';
import type { Days } from './days.ts';

/** Bins of the wanted span: of months and years from the cube of months, of days and weeks from the counts of days. */
export function countBins({ months, cubes }: Counter, days: Days, want: NonNullable<Want['timeline']>): Bins {
  const bins = collector(want);
  const lanes = FAMILIES.length;
  if (want.grain === 'month' || want.grain === 'year') {
    const { sums } = cubes.months;
    for (let month = 0; month < months.count; month++)
      for (let family = 0; family < lanes; family++)
        bins.add(months.firstDay[month] ?? 0, family, sums[month * lanes + family] ?? 0);
  } else {
    const [start, end] = days.count(binOf(want.first, want.grain)[0], binOf(want.last, want.grain)[1]);
    for (let day = start; day < end; day++)
      for (let family = 0; family < lanes; family++)
        bins.add(days.first + day, family, days.counts[day * lanes + family] ?? 0);
  }
  return bins.read();
}

/** Collects counts of ascending days into the bins that overlap the span. */
function collector({
  grain,
  first,
  last,
}: {
  grain: 'day' | 'week' | 'month' | 'year';
  first: Day;
  last: Day;
}) {
  const firsts: number[] = [];
  const lasts: number[] = [];
  const counts: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let base = -1;
  return {
    add(day: Day, family: number, by: number) {
      if (by === 0) return;
      if (day > end) {
        const bin = binOf(day, grain);
        end = bin[1];
        base = -1;
        if (bin[1] >= first && bin[0] <= last) {
          base = counts.length;
          firsts.push(bin[0]);
          lasts.push(bin[1]);
          for (let i = 0; i < FAMILIES.length; i++) counts.push(0);
        }
      }
      if (base >= 0) counts[base + family] = (counts[base + family] ?? 0) + by;
    },
    read: (): Bins => ({
      first: Int32Array.from(firsts),
      last: Int32Array.from(lasts),
      counts: Uint32Array.from(counts),
    }),
  };
}
