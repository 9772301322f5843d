import { killedOf } from '../table/match.ts';
import type { Selection } from '../table/selection.ts';
import { type Asked, HAPPENED, listOf, overlaps, type Picked, pick } from './ask.ts';
import { byPlace, injuredOf, type PlaceCount } from './by-place.ts';
import { type ClockBin, clockOf } from './clock.ts';
import { incidentsWanted } from './incidents.ts';
import { type MapSpots, mapSpots } from './map-spots.ts';
import { periodBefore } from './period.ts';
import { type Question, type Summary, summarise } from './summary.ts';

/** All that a briefing of a selection and a period is made of, in no language. */
export type Brief = {
  summary: Summary;
  /** Whether the archive covers the period before, so that there is something to compare with. */
  comparable: boolean;
  places: PlaceCount[];
  /** Incidents known only to a country. */
  unplaced: number;
  /** The incidents that cost most, then the latest. */
  main: Picked | null;
  clock: ClockBin[];
  map: MapSpots;
};

const MAIN = 12;

/** Briefs on a selection: what summaries tell, and where and when it was. */
export async function brief(engine: Asked, selection: Selection, question: Question): Promise<Brief> {
  const { period } = question;
  const summary = await summarise(engine, selection, question);
  const happened = await listOf(engine, selection, { status: HAPPENED, ...period });
  const incidents = await listOf(engine, selection, incidentsWanted(period));
  const weight = (row: number) =>
    incidents ? killedOf(incidents.table, row) * 1000 + injuredOf(incidents.table, row) : 0;
  const main = pick(incidents, (table, row) => overlaps(table, row, period))
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, MAIN);
  return {
    summary,
    comparable: periodBefore(period).from >= question.since,
    ...byPlace(incidents, period),
    main: incidents && { table: incidents.table, rows: main },
    clock: clockOf(happened, period),
    map: mapSpots(happened),
  };
}
