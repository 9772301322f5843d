import type { Answer, Engine, List, Rows } from '../table/answer.ts';
import type { Archive } from '../table/archive.ts';
import type { Table } from '../table/table.ts';
import type { WholeLexicon } from './opened.ts';
import type { Held } from './source.ts';

/** What the page asks the worker: to open an archive, once; then calls of its engine, and records. */
export type Ask =
  | { call: 'open'; url: string; name: string; typeWords: readonly string[]; held: Held; channel: string }
  | { call: 'record'; input: [row: number] }
  | { [name in keyof Engine]: { call: name; input: Parameters<Engine[name]> } }[keyof Engine];

/** A question with its number, which the reply repeats. */
export type Question = {
  id: number;
  ask: Ask;
  /**
   * Answer on the channel whose name the worker has: after a click or a key Chromium lets the messages of a worker wait until it has painted once,
   * those of a channel not.
   */
  onChannel: boolean;
};

/** A reply; a fault is a sentence for the person, `counting` when the engine itself has failed. */
export type Reply =
  | { id: number; value: unknown }
  | { id: number; fault: string; offline: boolean; counting: boolean };

/** What the worker sends on its channel when it has found it. */
export const HEARD = 'heard';

export type OpenedThere = { lexicon: WholeLexicon; problems: Archive['problems'] };

export const PARTS = ['counts', 'timeline', 'list', 'map'] as const;

/** An answer on its way: parts that are the same as in the answer before are left out. */
export type SentAnswer = {
  total: number;
  matched: number;
  took: number;
  parts: Partial<Pick<Answer, (typeof PARTS)[number]>>;
};

const DICTIONARIES = ['places', 'actors', 'persons', 'publishers', 'countries', 'forceNames'] as const;

/** Rows without the dictionaries, which the other side has. */
export function strip<T extends Rows | List>(rows: T): T {
  const table: Record<string, unknown> = { ...rows.table };
  for (const name of DICTIONARIES) delete table[name];
  return { ...rows, table: table as unknown as Table };
}

/** Puts the dictionaries back. */
export function dress<T extends Rows | List>(rows: T, lexicon: WholeLexicon): T {
  const table = { ...rows.table };
  for (const name of DICTIONARIES) Object.assign(table, { [name]: lexicon[name] });
  return { ...rows, table };
}
