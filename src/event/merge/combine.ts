import type { Actor, Count, Event, Incident, Person, Report } from '../event.ts';
import { eventId } from '../identity.ts';
import { englishTitle } from '../title-en.ts';
import { byText, reportKey } from './order.ts';
import { mostHeld } from './vote.ts';

/** Publisher of the project's own samples: shown as such, never an independent source. */
export const SAMPLE_PUBLISHER = 'Kosovo Monitor samples';

const PLACE_RANK = { site: 0, settlement: 1, municipality: 2, region: 3, country: 4 } as const;
const TIME_RANK = { day: 0, week: 1, month: 2, season: 3, year: 4 } as const;

const isNews = ({ mention }: Report) => mention === 'news';

/** Order in which the events of one group speak: reviewed first, news before background, finer before coarser, then the surer, then by id. */
function byAuthority(a: Event, b: Event): number {
  const news = (event: Event) => (event.reports.some(isNews) ? 0 : 1);
  return (
    Number(b.coding === 'reviewed') - Number(a.coding === 'reviewed') ||
    news(a) - news(b) ||
    TIME_RANK[a.time.precision] - TIME_RANK[b.time.precision] ||
    PLACE_RANK[a.place.precision] - PLACE_RANK[b.place.precision] ||
    b.confidence - a.confidence ||
    byText(a.id, b.id) ||
    byText(reportKey(a.reports[0]), reportKey(b.reports[0]))
  );
}

/** Independent sources of reports: one wire text and the project's samples count once and never. */
export function independentSources(reports: readonly Report[], wireOf: (report: Report) => string): number {
  const sources = new Set<string>();
  const wires = new Set<string>();
  for (const report of reports) {
    if (report.publisher === SAMPLE_PUBLISHER || report.mention === 'background') continue;
    const wire = wireOf(report);
    if (wire !== '' && wires.has(wire)) continue;
    if (wire !== '') wires.add(wire);
    sources.add(report.publisher ?? report.url ?? report.id);
  }
  return sources.size;
}

/** Makes one event of several that are one. The result does not depend on their order. */
export function combine(events: readonly Event[], wireOf: (report: Report) => string): Event {
  const ordered = [...events].sort(byAuthority);
  const [chief] = ordered;
  if (!chief) throw new Error('nothing to combine');
  if (ordered.length === 1) return chief;
  const reviewed = chief.coding === 'reviewed';
  const reports = uniqueReports(ordered.flatMap((event) => event.reports));
  const sources = independentSources(reports, wireOf);
  const happened = ordered.some((event) => event.status === 'reported' || event.status === 'confirmed');
  const status = reviewed
    ? chief.status
    : happened
      ? sources >= 2
        ? 'confirmed'
        : 'reported'
      : chief.status;
  const merged: Event = {
    ...chief,
    type: reviewed ? chief.type : (mostHeld(ordered, ({ type }) => type)?.type ?? chief.type),
    time: reviewed ? chief.time : timed(ordered),
    place: reviewed ? chief.place : placed(ordered),
    status,
    actors: mergeActors(ordered.flatMap((event) => event.actors)),
    confidence: reviewed
      ? chief.confidence
      : Math.round(Math.min(0.97, 1 - (1 - chief.confidence) * 0.8 ** Math.max(0, sources - 1)) * 100) / 100,
    reports,
    ...(chief.incident ? { incident: reviewed ? chief.incident : mergeTolls(ordered) } : {}),
    ...(chief.visit
      ? {
          visit: {
            ...chief.visit,
            visitors: mergePersons(ordered.flatMap((event) => event.visit?.visitors ?? [])),
            hosts: mergePersons(ordered.flatMap((event) => event.visit?.hosts ?? [])),
            ...journey(ordered, chief),
          },
        }
      : {}),
    ...(chief.troops
      ? {
          troops: {
            ...chief.troops,
            nations:
              chief.troops.nations ??
              ordered.find((event) => event.troops?.nations != null)?.troops?.nations ??
              null,
          },
        }
      : {}),
  };
  const id = reviewed ? chief.id : eventId(merged);
  const formerIds = [...new Set(ordered.flatMap((event) => [event.id, ...event.formerIds]))]
    .filter((former) => former !== id)
    .sort(byText);
  return {
    ...merged,
    id,
    formerIds,
    title: reviewed ? chief.title : englishTitle(merged),
  };
}

/** Tour and neighbours of a leg come from one telling, so that they fit together: the reviewed one, else the fullest. */
function journey(ordered: readonly Event[], chief: Event) {
  const best = chief.visit?.tour
    ? chief
    : [...ordered].sort((a, b) => legs(b) - legs(a) || byText(a.id, b.id))[0];
  const { tour = null, leg = null, from = null, to = null } = best?.visit ?? {};
  return { tour, leg, from, to };
}

function legs(event: Event): number {
  return (event.visit?.tour ? 1 : 0) + (event.visit?.from ? 1 : 0) + (event.visit?.to ? 1 : 0);
}

/** The time of most tellings; of equally many the finest. A roadblock of one first day stands until the last day that any of them gives. */
function timed(ordered: readonly Event[]): Event['time'] {
  const named = ordered.filter((event) =>
    event.reports.some(({ quotes }) => quotes.some(({ slot }) => slot === 'time')),
  );
  const fine = [...(named.length > 0 ? named : ordered)].sort(
    (a, b) => TIME_RANK[a.time.precision] - TIME_RANK[b.time.precision],
  );
  const finest = fine.filter(({ time }) => time.precision === fine[0]?.time.precision);
  const { type, time } = mostHeld(finest, (one) => `${one.time.start} ${one.time.end}`) ?? (fine[0] as Event);
  if (type !== 'barricade') return time;
  const ends = finest.filter((one) => one.time.start === time.start).map((one) => one.time.end);
  return { ...time, end: ends.sort(byText).at(-1) ?? time.end };
}

/** The place of most tellings; of equally many the finest. */
function placed(ordered: readonly Event[]): Event['place'] {
  const finest = [...ordered].sort((a, b) => PLACE_RANK[a.place.precision] - PLACE_RANK[b.place.precision]);
  return (mostHeld(finest, ({ place }) => place.id) ?? (ordered[0] as Event)).place;
}

function uniqueReports(reports: readonly Report[]): Report[] {
  const byKey = new Map<string, Report>();
  for (const report of reports) {
    const key = `${report.url ?? ''} ${report.id} ${report.publisher ?? ''}`;
    const known = byKey.get(key);
    if (
      !known ||
      (known.mention === 'background' && report.mention === 'news') ||
      (known.mention === report.mention && report.quotes.length > known.quotes.length)
    )
      byKey.set(key, report);
  }
  return [...byKey.values()].sort((a, b) => byText(reportKey(a), reportKey(b)));
}

function mergeActors(actors: readonly Actor[]): Actor[] {
  const byId = new Map<string, Actor>();
  for (const actor of actors) if (!byId.has(actor.id)) byId.set(actor.id, actor);
  return [...byId.values()].sort((a, b) => byText(a.id, b.id));
}

function mergePersons(persons: readonly Person[]): Person[] {
  const byId = new Map<string, Person>();
  for (const person of persons) {
    const known = byId.get(person.id);
    if (!known || (!known.office && person.office)) byId.set(person.id, person);
  }
  return [...byId.values()];
}

/** The counts of several tellings: the best figure of most, of equally many the latest; the whole range is kept as low and high. */
function range(counts: readonly { count: Count | null; published: string }[]): Count | null {
  const stated = counts.flatMap(({ count, published }) => (count ? [{ count, published }] : []));
  if (stated.length === 0) return null;
  const latest = [...stated].sort(
    (a, b) =>
      byText(b.published, a.published) || (b.count.best ?? b.count.low) - (a.count.best ?? a.count.low),
  );
  const known = latest.filter(({ count }) => count.best !== null);
  const often = known.filter(
    ({ count }) => known.filter((other) => other.count.best === count.best).length * 3 >= known.length,
  );
  const best =
    often.length > 0
      ? Math.max(...often.map(({ count }) => count.best ?? 0))
      : (mostHeld(known, ({ count }) => count.best)?.count.best ?? null);
  const low = Math.min(...stated.map(({ count }) => count.low));
  const highs = stated.map(({ count }) => count.high ?? count.best ?? count.low);
  const open = stated.every(({ count }) => count.high === null);
  return {
    best,
    low: best === null ? low : Math.min(low, best),
    high: open ? null : Math.max(...highs, best ?? 0),
  };
}

/** The tolls as the news tells them; what the news did not know, or first gave as none, as it is recalled later. */
function mergeTolls(ordered: readonly Event[]): Incident {
  const tellings = ordered.flatMap(({ incident, reports }) =>
    incident ? [{ incident, published: reports[0]?.published ?? '', news: reports.some(isNews) }] : [],
  );
  const told = tellings.filter(({ news }) => news);
  const first = told.length > 0 ? told : tellings;
  const best = (pick: (incident: Incident) => Count | null) => {
    const of = (some: typeof tellings) =>
      range(some.map(({ incident, published }) => ({ count: pick(incident), published })));
    const count = of(first);
    return count === null || count.best === 0 ? of(tellings) : count;
  };
  const parties = [
    ...new Set(first.flatMap(({ incident }) => incident.byParty.map(({ party }) => party))),
  ].sort(byText);
  return {
    killed: best((incident) => incident.killed),
    injured: best((incident) => incident.injured),
    detained: best((incident) => incident.detained),
    byParty: parties.map((party) => {
      const of = (toll: 'killed' | 'injured' | 'detained') =>
        best((incident) => incident.byParty.find((row) => row.party === party)?.[toll] ?? null);
      return { party, killed: of('killed'), injured: of('injured'), detained: of('detained') };
    }),
  };
}
