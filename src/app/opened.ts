import type { Answer, Engine, FacetCounts, Soon, Want } from '../table/answer.ts';
import type { Archive } from '../table/archive.ts';
import { createEngine } from '../table/fast/engine.ts';
import type { Workshop } from '../table/kernel/room.ts';
import { EVERYTHING, type Selection } from '../table/selection.ts';
import type { Lexicon } from '../table/table.ts';
import { createSignal, type Watched } from '../view/kit/signal.ts';

/** What is known of a whole archive: dictionaries, span of days, values of the place facet, counts of everything. */
export type WholeLexicon = Lexicon & {
  span: { first: number; last: number };
  groups: Uint32Array;
  present: FacetCounts;
  fingerprint: string;
};

/**
 * An engine that says how long it worked on each answer, in milliseconds. `pressed`: the question follows a click or a key, not a movement that
 * goes on.
 */
export type TimedEngine = Omit<Engine, 'answer'> & {
  answer: (selection: Selection, want: Want, pressed?: boolean) => Soon<Answer & { took: number }>;
};

/** An open archive, on the page or in a worker. */
export type OpenArchive = {
  lexicon: WholeLexicon;
  engine: TimedEngine;
  /** The full record of a row. */
  record: (row: number) => Promise<unknown>;
  problems: Archive['problems'];
  /** Why nothing can be asked any more, as long as that is so. */
  broken: Watched<Error | null>;
  close: () => void;
};

/** An open archive whose engine makes up, when told to, for what it has put off. */
export type OpenedHere = OpenArchive & { settle: () => void };

/** An archive with an engine that works where this is called, with the kernels of a workshop. */
export function openHere(
  archive: Archive,
  typeWords: readonly string[],
  workshop?: (bytes: number) => Workshop,
): OpenedHere {
  const { table, problems, recordOf, fingerprint } = archive;
  const engine = createEngine(table, typeWords, workshop);
  const broken = createSignal<Error | null>(null);
  const counts = ['actor', 'source'] as const;
  const all = engine.answer(EVERYTHING, { counts, timeline: null, list: null, map: null });
  let last = table.first[0] ?? 0;
  for (let row = 0; row < table.count; row++) last = Math.max(last, table.last[row] ?? 0);
  const { count, builtAt, places, actors, persons, publishers, countries, forceNames } = table;
  return {
    lexicon: {
      ...{ count, builtAt, places, actors, persons, publishers, countries, forceNames },
      span: { first: table.first[0] ?? 0, last },
      groups: engine.groups,
      present: all.counts?.facets as FacetCounts,
      fingerprint,
    },
    engine: {
      ...engine,
      answer(selection, want) {
        const start = performance.now();
        try {
          const answer = engine.answer(selection, want);
          if (broken.get()) broken.set(null);
          return { ...answer, took: performance.now() - start };
        } catch (error) {
          broken.set(error instanceof Error ? error : new Error(String(error)));
          throw error;
        }
      },
    },
    settle: engine.settle,
    record: recordOf,
    problems,
    broken,
    close() {},
  };
}
