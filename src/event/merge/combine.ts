import type { Actor, Count, Event, Incident, Person, Report } from '../event.ts';
import { eventId } from '../identity.ts';
import { englishTitle } from '../title-en.ts';

/** Publisher of the project's own samples: shown as such, never an independent source. */
export const SAMPLE_PUBLISHER = 'Kosovo Monitor samples';

const PLACE_RANK = { site: 0, settlement: 1, municipality: 2, region: 3, country: 4 } as const;
const TIME_RANK = { day: 0, week: 1, month: 2, season: 3, year: 4 } as const;

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order in which the events of one group speak: reviewed first, news before background, finer before coarser, then the surer, then by id. */
function byAuthority(a: Event, b: Event): number {
  const news = (event: Event) => (event.reports.some((report) => report.mention === 'news') ? 0 : 1);
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

function reportKey(report: Report | undefined): string {
  return report ? `${report.published ?? ''} ${report.id} ${report.url ?? ''}` : '';
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
  const reports = uniqueReports(ordered.flatMap((event) => event.reports));
  const sources = independentSources(reports, wireOf);
  const happened = ordered.some((event) => event.status === 'reported' || event.status === 'confirmed');
  const status =
    chief.coding === 'reviewed'
      ? chief.status
      : happened
        ? sources >= 2
          ? 'confirmed'
          : 'reported'
        : chief.status;
  const fine = chief.coding === 'reviewed' ? chief : finest(ordered);
  const merged: Event = {
    ...chief,
    time: fine.time,
    place: placed(ordered, chief),
    status,
    actors: mergeActors(ordered.flatMap((event) => event.actors)),
    confidence:
      chief.coding === 'reviewed'
        ? chief.confidence
        : Math.round(Math.min(0.97, 1 - (1 - chief.confidence) * 0.8 ** Math.max(0, sources - 1)) * 100) /
          100,
    reports,
    ...(chief.incident
      ? { incident: chief.coding === 'reviewed' ? chief.incident : mergeTolls(ordered) }
      : {}),
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
  const id = chief.coding === 'reviewed' ? chief.id : eventId(merged);
  const formerIds = [...new Set(ordered.flatMap((event) => [event.id, ...event.formerIds]))]
    .filter((former) => former !== id)
    .sort(byText);
  return {
    ...merged,
    id,
    formerIds,
    title: chief.coding === 'reviewed' ? chief.title : englishTitle(merged),
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

function finest(ordered: readonly Event[]): Event {
  return [...ordered].sort(
    (a, b) => TIME_RANK[a.time.precision] - TIME_RANK[b.time.precision] || byAuthority(a, b),
  )[0] as Event;
}

function placed(ordered: readonly Event[], chief: Event): Event['place'] {
  if (chief.coding === 'reviewed') return chief.place;
  const votes = new Map<string, number>();
  for (const { place } of ordered) votes.set(place.id, (votes.get(place.id) ?? 0) + 1);
  return (
    [...ordered].sort(
      (a, b) =>
        PLACE_RANK[a.place.precision] - PLACE_RANK[b.place.precision] ||
        (votes.get(b.place.id) ?? 0) - (votes.get(a.place.id) ?? 0) ||
        byAuthority(a, b),
    )[0]?.place ?? chief.place
  );
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

/** The counts of several tellings: the latest best figure, the whole range kept as low and high. */
function range(counts: readonly { count: Count | null; published: string }[]): Count | null {
  const stated = counts.flatMap(({ count, published }) => (count ? [{ count, published }] : []));
  if (stated.length === 0) return null;
  const latest = [...stated].sort(
    (a, b) =>
      byText(b.published, a.published) || (b.count.best ?? b.count.low) - (a.count.best ?? a.count.low),
  );
  const best = latest.find(({ count }) => count.best !== null)?.count.best ?? null;
  const low = Math.min(...stated.map(({ count }) => count.low));
  const highs = stated.map(({ count }) => count.high ?? count.best ?? count.low);
  const open = stated.every(({ count }) => count.high === null);
  return {
    best,
    low: best === null ? low : Math.min(low, best),
    high: open ? null : Math.max(...highs, best ?? 0),
  };
}

function mergeTolls(ordered: readonly Event[]): Incident {
  const news = ordered.filter((event) => event.reports.some((report) => report.mention === 'news'));
  const telling = (news.length > 0 ? news : ordered).flatMap((event) =>
    event.incident ? [{ incident: event.incident, published: event.reports[0]?.published ?? '' }] : [],
  );
  const all = (pick: (incident: Incident) => Count | null) =>
    range(telling.map(({ incident, published }) => ({ count: pick(incident), published })));
  const parties = [
    ...new Set(telling.flatMap(({ incident }) => incident.byParty.map(({ party }) => party))),
  ].sort(byText);
  return {
    killed: all((incident) => incident.killed),
    injured: all((incident) => incident.injured),
    detained: all((incident) => incident.detained),
    byParty: parties.map((party) => {
      const of = (toll: 'killed' | 'injured' | 'detained') =>
        all((incident) => incident.byParty.find((row) => row.party === party)?.[toll] ?? null);
      return { party, killed: of('killed'), injured: of('injured'), detained: of('detained') };
    }),
  };
}
