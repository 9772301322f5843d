import type { Day } from '../base/day.ts';
import { FAMILIES, type Family, TIME_PRECISIONS } from '../event/types.ts';
import type { List } from '../table/answer.ts';
import { killedOf } from '../table/match.ts';
import type { Selection } from '../table/selection.ts';
import type { Table } from '../table/table.ts';
import { incidentsIn, overlaps, pick } from './ask.ts';
import {
  lengthOf,
  type Period,
  periodBefore,
  USUAL_DAYS,
  type Usual,
  usualOf,
  type Weighted,
} from './period.ts';
import { idsOf, type Statement, state, usually } from './statement.ts';

export const TOLLS = ['killed', 'injured', 'detained'] as const;
type Toll = (typeof TOLLS)[number];

/** A key figure of a period. */
export type Figure = {
  name: 'incidents' | Toll;
  value: number;
  /** Some report gives no more than a lower bound. */
  atLeast: boolean;
  /** The figure of the period before. */
  before: number;
  usual: Usual | null;
  /** Events behind it, newest first. */
  events: readonly string[];
  where: Partial<Selection>;
};

/** What is asked for to tell of incidents in a period: those of the year before it too. */
export function incidentsWanted(period: Period): Partial<Selection> {
  const length = lengthOf(period);
  return incidentsIn({ from: period.from - Math.max(length, USUAL_DAYS), to: period.to });
}

/** Killed, injured or detained of a row: the best figure, else the lowest; 0 when no report says. */
export function tollOf(table: Table, row: number, toll: Toll): number {
  if (toll === 'killed') return killedOf(table, row);
  const best = table[toll][row] ?? -1;
  if (best >= 0 || toll === 'detained') return Math.max(0, best);
  return Math.max(0, table.injuredLow[row] ?? 0);
}

const isVague = (table: Table, row: number, toll: Toll) =>
  (table[toll][row] ?? -1) < 0 && tollOf(table, row, toll) > 0;

function* weighted(list: List | null, weight: (row: number) => number): Generator<Weighted> {
  for (let row = 0; row < (list?.table.count ?? 0); row++)
    yield { from: list?.table.first[row] ?? 0, to: list?.table.last[row] ?? 0, weight: weight(row) };
}

/**
 * Key figures of incidents in a period.
 * @param list answer to {@link incidentsWanted}
 * @param since first day that the archive covers
 */
export function figuresOf(list: List | null, period: Period, since: Day): Figure[] {
  const table = list?.table ?? null;
  const within = pick(list, (all, row) => overlaps(all, row, period));
  const earlier = pick(list, (all, row) => overlaps(all, row, periodBefore(period)));
  const where = incidentsIn(period);
  const figure = (name: Figure['name'], weight: (row: number) => number): Figure => {
    const behind = within.filter((row) => weight(row) > 0);
    const sum = (rows: readonly number[]) => rows.reduce((total, row) => total + weight(row), 0);
    return {
      name,
      value: sum(within),
      atLeast: name !== 'incidents' && table !== null && behind.some((row) => isVague(table, row, name)),
      before: sum(earlier),
      usual: usualOf(weighted(list, weight), period, since),
      events: idsOf(table, behind),
      where: name === 'killed' ? { ...where, minKilled: 1 } : where,
    };
  };
  return [
    figure('incidents', () => 1),
    ...TOLLS.map((toll) => figure(toll, (row) => (table ? tollOf(table, row, toll) : 0))),
  ];
}

/** Incidents by family in a period and in the one before. */
export type FamilyChange = { family: Family; count: number; before: number };

export function familiesOf(list: List | null, period: Period): FamilyChange[] {
  const count = (family: number, span: Period) =>
    pick(list, (table, row) => table.family[row] === family && overlaps(table, row, span)).length;
  return FAMILIES.slice(0, 4).map((family, index) => ({
    family,
    count: count(index, period),
    before: count(index, periodBefore(period)),
  }));
}

const ROUGH = TIME_PRECISIONS.indexOf('month');

/** The incidents of a period in words, the most important first: how many, what they cost, what is usual, how sure the days are. `live`: the period ends today. */
export function incidentStatements(
  list: List | null,
  figures: readonly Figure[],
  period: Period,
  live: boolean,
): Statement[] {
  const [incidents, ...tolls] = figures;
  if (!incidents) return [];
  const days = lengthOf(period);
  const table = list?.table ?? null;
  const from = (figure: Figure) => ({ events: figure.events, where: figure.where });
  const count = incidents.value;
  const first: Statement = !live
    ? { id: 'headline.incidentsIn', values: { count, span: { span: period } }, ...from(incidents) }
    : { id: 'headline.incidentsLast', values: { count, days }, ...from(incidents) };
  const costs = tolls
    .filter(({ value }) => value > 0)
    .map((figure): Statement => {
      const id = `headline.${figure.name as Toll}${figure.atLeast ? 'Low' : ''}` as const;
      return { id, values: { count: figure.value }, ...from(figure) };
    });
  const { usual } = incidents;
  const vague = pick(
    list,
    (all, row) => overlaps(all, row, period) && (all.timePrecision[row] ?? 0) >= ROUGH,
  );
  const rough = vague.length > 0 ? [state('headline.rough', { count: vague.length }, table, vague)] : [];
  return [first, ...costs, ...(usual ? [usually(usual)] : []), ...rough];
}
