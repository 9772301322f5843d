import type { Day } from '../../base/day.ts';
import { FAMILIES } from '../../event/types.ts';
import type { Words } from '../../lang/translate.tsx';
import type { Answer } from '../../table/answer.ts';
import { kforLevels, STRENGTH_HOLDS_DAYS } from './lanes.ts';

/** What the clock says of a day: the counts of its bar and the force as last reported. */
export function readoutAt(day: Day, timeline: NonNullable<Answer['timeline']>, words: Words): string {
  const { t, format } = words;
  const { first, last, counts } = timeline.bins;
  const bin = first.findIndex((start, i) => start <= day && day <= (last[i] ?? 0));
  const seen =
    bin < 0
      ? []
      : FAMILIES.flatMap((family, k) => {
          const count = counts[bin * FAMILIES.length + k] ?? 0;
          return count > 0 ? [`${t(`family.${family}`)} ${format.number(count)}`] : [];
        });
  const level = kforLevels(timeline.lanes.levels).findLast(
    (mark) => mark.first <= day && day - mark.first <= STRENGTH_HOLDS_DAYS,
  );
  const span = bin < 0 ? format.day(day) : format.days(first[bin] ?? day, last[bin] ?? day);
  const force = level
    ? [`${words.titles.force('KFOR')} ${format.number(level.value)} (${format.day(level.first)})`]
    : [];
  return [span, ...seen, ...force].join(' · ');
}
