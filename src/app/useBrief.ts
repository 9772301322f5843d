import { useCallback, useEffect, useState } from 'react';
import { belgradeDay, type Day } from '../base/day.ts';
import type { Event } from '../event/event.ts';
import { type Brief, brief } from '../summary/briefing.ts';
import { dayInForce, type Period } from '../summary/period.ts';
import type { Selection } from '../table/selection.ts';
import type { Table } from '../table/table.ts';
import { idsNamed } from '../view/briefing/model.ts';
import type { OpenArchive, WholeLexicon } from './opened.ts';

export type BriefState =
  | { state: 'making' }
  | { state: 'failed'; message: string }
  | { state: 'made'; brief: Brief; records: ReadonlyMap<string, Event>; named: Table; madeAt: number };

/** The day to which an archive is known: that on which it was built. */
export function lastKnownDay({ builtAt, span }: WholeLexicon): Day {
  const built = Date.parse(builtAt);
  return Number.isNaN(built) ? span.last : belgradeDay(built);
}

/** The period of a briefing: the selection's; where it is open, that of the archive. */
export function periodOf(selection: Selection, lexicon: WholeLexicon): Period {
  const to = selection.to ?? Math.max(lexicon.span.first, lastKnownDay(lexicon));
  return { from: Math.min(selection.from ?? lexicon.span.first, to), to };
}

/** The briefing of a selection with the records of the events that it names. */
export function useBrief(
  archive: OpenArchive,
  selection: Selection,
): { made: BriefState; retry: () => void } {
  const [made, setMade] = useState<BriefState>({ state: 'making' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry makes it anew
  useEffect(() => {
    let current = true;
    const { lexicon, engine } = archive;
    const make = async (): Promise<BriefState> => {
      const start = performance.now();
      const period = periodOf(selection, lexicon);
      const now = dayInForce(period.to, lastKnownDay(lexicon));
      const found = await brief(engine, selection, {
        period,
        now,
        live: false,
        since: lexicon.span.first,
      });
      const known = await recordsOf(archive, idsNamed(found));
      performance.measure('km:briefing', { start, end: performance.now() });
      return { state: 'made', brief: found, ...known, madeAt: Date.now() };
    };
    setMade({ state: 'making' });
    make()
      .catch(
        (error: unknown): BriefState => ({
          state: 'failed',
          message: error instanceof Error ? error.message : String(error),
        }),
      )
      .then((state) => current && setMade(state));
    return () => {
      current = false;
    };
  }, [archive, selection, tries]);
  return { made, retry: useCallback(() => setTries((n) => n + 1), []) };
}

/** The records of some events, and their rows as a table. */
async function recordsOf(
  { engine, record }: OpenArchive,
  ids: readonly string[],
): Promise<{ records: Map<string, Event>; named: Table }> {
  const { parseEvent } = await import('../event/event.ts');
  const records = new Map<string, Event>();
  const rows: number[] = [];
  for (const id of ids) {
    const row = await engine.rowOf(id);
    if (row < 0) continue;
    const result = parseEvent(await record(row));
    if (!('event' in result)) continue;
    records.set(id, result.event);
    rows.push(row);
  }
  return { records, named: (await engine.rows(rows)).table };
}
