import type { Event } from '../../event/event.ts';
import type { Words } from '../../lang/translate.tsx';
import type { Picked } from '../../summary/ask.ts';
import type { Brief } from '../../summary/briefing.ts';
import type { RowOf, Statement } from '../../summary/statement.ts';
import type { Table } from '../../table/table.ts';
import { rowTitle } from '../kit/describe.ts';
import { rowTime } from '../kit/say.ts';
import type { Ground } from './ground.ts';

/** Something that a number or sentence leads to: the events behind it. */
export type Behind = Pick<Statement, 'events' | 'where'>;

/** All that stands on a briefing besides its words. */
export type BriefingModel = {
  brief: Brief;
  /** What the selection is restricted to, in words. */
  scope: string;
  /** When the sources were last read, or the archive was built where nobody reads sources, in milliseconds; null when nobody ever did. */
  dataAt: number | null;
  /** How many sources are read. */
  feeds: number;
  /** When the briefing was made, in milliseconds. */
  madeAt: number;
  /** Fingerprint of the data. */
  version: string;
  permalink: string;
  ground: Ground | null;
  /** Full records of the events that are named. */
  records: ReadonlyMap<string, Event>;
  /** Their rows. */
  named: Table;
  /** Publishers that are the project's own samples and no sources. */
  samples: ReadonlySet<string>;
  /** Absolute address that shows the events behind something. */
  linkTo: (behind: Behind) => string | null;
};

/** How many rows each list of the sheet has. */
export type Caps = {
  places: number;
  main: number;
  force: number;
  visits: number;
  due: number;
  names: number;
};

/** From the fullest sheet to the barest; the first that fits a page is taken, and its shorter lists then grow (see `fit.ts`). */
export const CAPS: readonly [Caps, ...Caps[]] = [
  { places: 13, main: 12, force: 5, visits: 12, due: 5, names: 24 },
  { places: 12, main: 11, force: 5, visits: 6, due: 4, names: 24 },
  { places: 11, main: 10, force: 4, visits: 5, due: 3, names: 18 },
  { places: 9, main: 9, force: 4, visits: 4, due: 3, names: 14 },
  { places: 7, main: 8, force: 3, visits: 3, due: 2, names: 10 },
  { places: 5, main: 6, force: 2, visits: 3, due: 2, names: 8 },
  { places: 4, main: 3, force: 2, visits: 2, due: 1, names: 6 },
];

/** One event of a list: its id, its words, and the days when it was. */
export type EventLine = { id: string; title: string; time: string; machine: boolean };

export function eventLine({ table, row }: RowOf, words: Words): EventLine {
  return {
    id: table.ids.at(row) ?? '',
    title: rowTitle(table, row, words),
    time: rowTime({ table, row }, words),
    machine: table.coding[row] === 1,
  };
}

/** The first lines of a list, and how many are left over. */
export function linesOf(
  picked: Picked | null,
  most: number,
  words: Words,
): { lines: EventLine[]; more: number } {
  const rows = picked?.rows ?? [];
  const lines = picked
    ? rows.slice(0, most).map((row) => eventLine({ table: picked.table, row }, words))
    : [];
  return { lines, more: rows.length - lines.length };
}

/** How many rows a list of the sheet could have. */
export function rowsOf(brief: Brief, list: Exclude<keyof Caps, 'names'>): number {
  const { force, visits } = brief.summary;
  switch (list) {
    case 'places':
      return brief.places.length;
    case 'main':
      return brief.main?.rows.length ?? 0;
    case 'force':
      return force.statements.length;
    case 'visits':
      return visitsIn(brief)?.rows.length ?? 0;
    case 'due':
      return visits.due?.rows.length ?? 0;
  }
}

/** Visits of the period, those of its last day first. */
export function visitsIn({ summary }: Brief): Picked | null {
  const { here, past } = summary.visits;
  return past && { table: past.table, rows: [...(here?.rows ?? []), ...past.rows] };
}

/** Statements about the force: the level, then what is announced. */
export const forceStatements = ({ summary }: Brief, caps: Caps) =>
  summary.force.statements.slice(0, caps.force);

/** Headline and what follows it. */
export const headlines = ({ summary }: Brief) => summary.incidents;

/** Ids of the events whose records a briefing needs. */
export function idsNamed(brief: Brief, caps: Caps = CAPS[0]): string[] {
  const ids = (picked: Picked | null, most: number) =>
    (picked?.rows.slice(0, most) ?? []).map((row) => picked?.table.ids.at(row) ?? '');
  const { force, visits } = brief.summary;
  return [
    ...new Set([
      ...ids(brief.main, caps.main),
      ...[...headlines(brief), ...forceStatements(brief, caps)].flatMap(({ events }) =>
        events.slice(0, BEHIND_MOST),
      ),
      ...ids(force.announced, caps.force),
      ...ids(visitsIn(brief), caps.visits),
      ...ids(visits.due, caps.due),
    ]),
  ];
}

/** Most events that the notes name behind one statement. */
export const BEHIND_MOST = 3;

export type Source = { publisher: string; url: string | null; reports: number };

/** Publishers of the events with the given ids, most reports first; samples are none. */
export function sourcesOf(
  model: BriefingModel,
  ids: readonly string[],
): { sources: Source[]; reports: number } {
  const found = new Map<string, Source>();
  let reports = 0;
  for (const id of ids) {
    for (const report of model.records.get(id)?.reports ?? []) {
      const publisher = report.publisher ?? (report.url ? new URL(report.url).hostname : null);
      if (!publisher || model.samples.has(publisher)) continue;
      reports++;
      const source = found.get(publisher) ?? { publisher, url: report.url, reports: 0 };
      found.set(publisher, source);
      source.reports++;
    }
  }
  return {
    sources: [...found.values()].sort(
      (a, b) => b.reports - a.reports || (a.publisher < b.publisher ? -1 : 1),
    ),
    reports,
  };
}

/** Of what time the data is; that no source could be read; that nobody says. */
export function asOf({ dataAt, feeds }: BriefingModel, { t, format }: Words): string {
  if (dataAt === null) return t(feeds > 0 ? 'age.unread' : 'age.unknown');
  return t('briefing.asOf', { moment: format.longMoment(dataAt) });
}

/** "+12", "−3", "±0". */
export function difference(value: number, before: number, words: Words): string {
  const change = value - before;
  if (change === 0) return '±0';
  return `${change > 0 ? '+' : '−'}${words.format.number(Math.abs(change))}`;
}
