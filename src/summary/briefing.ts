import type { Selection } from '../table/selection.ts';
import { type Asked, HAPPENED, listOf, overlaps, type Picked, pick } from './ask.ts';
import { byPlace, type PlaceCount } from './by-place.ts';
import { type ClockBin, clockOf } from './clock.ts';
import { tollOf } from './incidents.ts';
import { type MapSpots, mapSpots } from './map-spots.ts';
import { periodBefore } from './period.ts';
import { type Question, type Summary, summarise } from './summary.ts';

/** All that a briefing of a selection and a period is made of, in no language. */
export type Brief = {
  summary: Summary;
  /** Whether the archive covers the period before, so that there is something to compare with. */
  comparable: boolean;
  places: PlaceCount[];
  /** Visits and talks of the period before. */
  visitsBefore: number;
  /** Incidents known only to a country. */
  unplaced: number;
  /** The incidents that cost most, then the latest. */
  main: Picked | null;
  clock: ClockBin[];
  map: MapSpots;
};

const MAIN = 12;

/** Briefs on a selection, whatever its own days, over a period: what summaries tell, and where and when it was. */
export async function brief(engine: Asked, selection: Selection, question: Question): Promise<Brief> {
  const { period } = question;
  const anyTime = { ...selection, from: null, to: null };
  const summary = await summarise(engine, anyTime, question);
  const happened = await listOf(engine, anyTime, { status: HAPPENED, ...period });
  const { counted: incidents } = summary;
  const earlier: Partial<Selection> = { kind: ['visit'], status: HAPPENED, ...periodBefore(period) };
  const visitsBefore = (await listOf(engine, anyTime, earlier, 1))?.total ?? 0;
  const weight = (row: number) =>
    incidents ? tollOf(incidents.table, row, 'killed') * 1000 + tollOf(incidents.table, row, 'injured') : 0;
  const main = pick(incidents, (table, row) => overlaps(table, row, period))
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, MAIN);
  return {
    summary,
    comparable: periodBefore(period).from >= question.since,
    visitsBefore,
    ...byPlace(incidents, period),
    main: incidents && { table: incidents.table, rows: main },
    clock: clockOf(happened, period),
    map: mapSpots(happened),
  };
}
