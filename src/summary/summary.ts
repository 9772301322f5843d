import type { Day } from '../base/day.ts';
import type { List } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import { type Asked, HAPPENED, listOf, type Picked } from './ask.ts';
import { type Change, changeOf } from './change.ts';
import { changesWanted, type ForceNow, forceOf, LEVELS_WANTED } from './force.ts';
import { type Figure, figuresOf, incidentStatements, incidentsWanted } from './incidents.ts';
import { lastDays, type Period, periodBefore } from './period.ts';
import { type HotSpot, hotSpots, LATEST_AT_SPOT } from './spots.ts';
import { type Statement, state } from './statement.ts';
import { type VisitsNow, visitsOf, visitsWanted } from './visits.ts';

/** What is to be told of, and from which day it is looked at. */
export type Question = {
  period: Period;
  now: Day;
  /** First day that the archive covers. */
  since: Day;
  /** Most hot spots. */
  spots?: number;
  /** Whether `now` is today: only then “the last days” means what it says. */
  live: boolean;
  /** Days before `now` of which visits are told; the period's own by default. */
  visitPeriod?: Period;
};

/** All that wall and briefing say of a selection and a period, in no language. */
export type Summary = {
  period: Period;
  now: Day;
  live: boolean;
  /** Incidents in words. The first is the headline; without incidents the newest event of the selection follows. */
  incidents: Statement[];
  figures: Figure[];
  /** Since yesterday. */
  recent: Figure[];
  /** Where a period has no incident: how many there were in longer ones. */
  longer: { days: number; count: number; before: number | null }[];
  change: Change;
  spots: HotSpot[];
  force: ForceNow;
  visits: VisitsNow;
  /** What the incidents were counted from: those of the period, and those of more than a year before it. */
  counted: List | null;
  /** The newest events of any kind that have happened. */
  latest: Picked | null;
};

const LATEST = 12;
const LEVELS = 400;
const CHANGES = 400;
const VISITS = 5000;
const SPOTS = 3;
const LONGER_DAYS = [30, 365];

/** Tells of a selection: six lists are asked for, one after the other, and everything is counted from these. */
export async function summarise(engine: Asked, selection: Selection, question: Question): Promise<Summary> {
  const { period, now, since, live } = question;
  const from = Math.min(period.from, now - 365);
  const wanted = incidentsWanted({ from, to: period.to });
  const incidents = await listOf(engine, selection, wanted);
  const anyTime = { ...selection, from: null };
  const levels = await listOf(engine, anyTime, { ...LEVELS_WANTED, to: now }, LEVELS);
  const changes = await listOf(engine, selection, changesWanted(now), CHANGES);
  const visits = await listOf(engine, selection, visitsWanted(now), VISITS);
  const latest = await listOf(engine, selection, { status: HAPPENED, to: now }, LATEST);
  const newest = latest && allOf(latest);
  const figures = figuresOf(incidents, period, since);
  const statements = incidentStatements(incidents, figures, period, live && period.to === now);
  if (figures[0]?.value === 0) statements.push(newestOf(newest));
  return {
    period,
    now,
    live,
    incidents: statements,
    figures,
    recent: figuresOf(incidents, lastDays(now, 2), since),
    longer: figures[0]?.value === 0 ? longerOf(incidents, now, since) : [],
    change: changeOf(incidents, period, now),
    spots: await withLatest(engine, selection, hotSpots(incidents, now, question.spots ?? SPOTS), now),
    force: forceOf(levels, changes, now),
    visits: visitsOf(visits, question.visitPeriod ?? period, now, live),
    counted: incidents,
    latest: newest,
  };
}

function longerOf(list: List | null, now: Day, since: Day): Summary['longer'] {
  return LONGER_DAYS.flatMap((days) => {
    const [figure] = figuresOf(list, lastDays(now, days), since);
    if (!figure) return [];
    const isKnown = periodBefore(lastDays(now, days)).from >= since;
    return [{ days, count: figure.value, before: isKnown ? figure.before : null }];
  });
}

/** Hot spots with their latest incidents, however old: where the period has only few of them, the place is asked for more. */
async function withLatest(
  engine: Asked,
  selection: Selection,
  spots: HotSpot[],
  now: Day,
): Promise<HotSpot[]> {
  const full: HotSpot[] = [];
  for (const spot of spots) {
    const ever: Partial<Selection> = {
      kind: ['incident'],
      status: HAPPENED,
      place: [spot.place.id],
      to: now,
    };
    const isShort = spot.latest.rows.length < LATEST_AT_SPOT;
    const more = isShort ? await listOf(engine, selection, ever, LATEST_AT_SPOT) : null;
    full.push(more && more.table.count > spot.latest.rows.length ? { ...spot, latest: allOf(more) } : spot);
  }
  return full;
}

function allOf({ table }: List): Picked {
  return { table, rows: Array.from({ length: table.count }, (_, row) => row) };
}

/** How old the newest event of a selection is, in words; that there is none. */
export function newestOf(latest: Picked | null): Statement {
  const row = latest?.rows[0];
  if (!latest || row === undefined) return state('headline.nothing', {});
  return state('headline.newest', { time: { time: { table: latest.table, row } } }, latest.table, [row]);
}
