import { EVENT_TYPES } from '../event/types.ts';
import type { Answer, Engine, FacetCounts, Soon, Want } from '../table/answer.ts';
import type { Archive } from '../table/archive.ts';
import { createEngine } from '../table/fast/engine.ts';
import { groupsOf } from '../table/groups.ts';
import { EVERYTHING, type Selection } from '../table/selection.ts';
import type { Lexicon } from '../table/table.ts';

export type WholeLexicon = Lexicon & {
  span: { first: number; last: number };
  groups: Uint32Array;
  present: FacetCounts;
};
export type TimedEngine = Omit<Engine, 'answer'> & {
  answer: (selection: Selection, want: Want) => Soon<Answer & { took: number }>;
};
export type OpenArchive = {
  lexicon: WholeLexicon;
  engine: TimedEngine;
  record: (row: number) => Promise<unknown>;
  problems: Archive['problems'];
  close: () => void;
};

/** Stand-in until archives open with their engine. */
export function opened(archive: Archive): OpenArchive {
  const { table, problems } = archive;
  const scan = createEngine(table, [...EVENT_TYPES]);
  const all = scan.answer(EVERYTHING, { counts: true, timeline: null, list: null, map: null }) as Answer;
  const first = table.first[0] ?? 0;
  return {
    lexicon: {
      ...table,
      span: { first, last: table.last.reduce((a, b) => Math.max(a, b), first) },
      groups: groupsOf(table),
      present: (all.counts as NonNullable<Answer['counts']>).facets,
    },
    engine: {
      ...scan,
      answer: (selection, want) => {
        const start = performance.now();
        const answer = scan.answer(selection, want) as Answer;
        return { ...answer, took: performance.now() - start };
      },
    },
    record: archive.recordOf,
    problems,
    close() {},
  };
}
