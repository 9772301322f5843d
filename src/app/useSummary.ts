import { useEffect, useState } from 'react';
import type { Day } from '../base/day.ts';
import { lastDays } from '../summary/period.ts';
import { type Summary, summarise } from '../summary/summary.ts';
import type { Selection } from '../table/selection.ts';
import type { OpenArchive } from './opened.ts';

const DAYS = 7;
export const VISIT_DAYS = 30;

/** What the last week of a selection comes to; the old answer stays until the new one is there. */
export function useSummary(
  archive: OpenArchive,
  selection: Selection,
  now: Day,
  live: boolean,
): Summary | null {
  const [summary, setSummary] = useState<Summary | null>(null);
  useEffect(() => {
    let current = true;
    const since = Math.max(archive.lexicon.span.first, selection.from ?? Number.NEGATIVE_INFINITY);
    const question = {
      period: lastDays(now, DAYS),
      now,
      live,
      since,
      visitPeriod: lastDays(now, VISIT_DAYS),
    };
    summarise(archive.engine, selection, question).then(
      (found) => current && setSummary(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [archive, selection, now, live]);
  return summary;
}
