import type { Event, Report } from './event.ts';
import { withOwnIds } from './identity.ts';
import { combine } from './merge/combine.ts';
import { sameEvent, spanOfEvent } from './merge/match.ts';
import { byText, reportKey } from './merge/order.ts';

/** A reviewer's word on two events, by id: `data/overrides.json`. */
export type Override = { ids: [string, string]; action: 'merge' | 'keep-apart'; note: string };

export type MergeOptions = {
  overrides?: readonly Override[];
  /** Near-duplicate key of a report's text, '' when unknown: one wire text is one source. */
  wireOf?: (report: Report) => string;
  /** Hears of every merge and why. */
  onMerge?: (kept: string, merged: string, reason: string) => void;
};

/** Longest span that is compared, in days: a month recalled meets the days in it, a year does not. */
const MAX_SPAN = 62;

/**
 * Makes one event of all reports of one happening. Pairs are joined by type family, days, place and people – never by likeness of text. Whatever
 * the order of arrival, the result is the same: events are sorted by their facts first, and each joins the earliest group that it fits.
 */
export function mergeEvents(events: readonly Event[], options: MergeOptions = {}): Event[] {
  const { overrides = [], wireOf = () => '', onMerge } = options;
  const apart = new Set(
    overrides
      .filter(({ action }) => action === 'keep-apart')
      .flatMap(({ ids: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const bound = new Map(
    overrides
      .filter(({ action }) => action === 'merge')
      .flatMap(
        ({ ids: [a, b] }) =>
          [
            [a, b],
            [b, a],
          ] as const,
      ),
  );
  const ordered = [...events].sort(byFacts);
  const groups: Event[][] = [];
  const byDay = new Map<number, Set<number>>();
  for (const event of ordered) {
    const { first, last } = spanOfEvent(event);
    const home = findHome(event, groups, byDay, apart, bound);
    const index = home?.index ?? groups.length;
    if (home) {
      groups[index]?.push(event);
      onMerge?.(groups[index]?.[0]?.id ?? '', event.id, home.reason);
    } else groups.push([event]);
    for (let day = first - 20; day <= Math.min(last, first + MAX_SPAN) + 20; day++) {
      const known = byDay.get(day);
      if (known) known.add(index);
      else byDay.set(day, new Set([index]));
    }
  }
  return withOwnIds(
    groups
      .map((group) => combine(group, wireOf))
      .sort(
        (a, b) =>
          byText(a.time.start, b.time.start) ||
          byText(a.id, b.id) ||
          byText(b.coding, a.coding) ||
          byText(a.type, b.type) ||
          byText(firstKey(a), firstKey(b)),
      ),
  );
}

/** The first group, in the order of their making, that an event belongs to: it must fit the group's chief. */
function findHome(
  event: Event,
  groups: readonly Event[][],
  byDay: ReadonlyMap<number, ReadonlySet<number>>,
  apart: ReadonlySet<string>,
  bound: ReadonlyMap<string, string>,
): { index: number; reason: string } | null {
  const { first, last } = spanOfEvent(event);
  const near = new Set<number>();
  for (let day = first; day <= Math.min(last, first + MAX_SPAN); day++)
    for (const index of byDay.get(day) ?? []) near.add(index);
  const fits: { index: number; reason: string; reports: number }[] = [];
  for (const index of [...near].sort((a, b) => a - b)) {
    const group = groups[index];
    const [chief] = group ?? [];
    if (!group || !chief || group.some((member) => apart.has(`${member.id} ${event.id}`))) continue;
    if (group.some((member) => bound.get(member.id) === event.id))
      return { index, reason: 'a reviewer joined them' };
    const reason = group.some((member) => toldApart(member, event)) ? null : reasonToJoin(group, event);
    if (!reason) continue;
    fits.push({ index, reason, reports: group.length });
    if (!isRough(event)) break;
  }
  const [best] = fits.sort((a, b) => b.reports - a.reports || a.index - b.index);
  return best ?? null;
}

/** What is told of a region or country can be any of several happenings in it: the one that most tell of. */
function isRough({ kind, place }: Event): boolean {
  return kind === 'incident' && (place.precision === 'region' || place.precision === 'country');
}

/** Why an event joins a group: it fits the group's chief, or, recalled only roughly, any of its tellings (a toll has versions). */
function reasonToJoin(group: readonly Event[], event: Event): string | null {
  const [chief, ...others] = group;
  if (!chief) return null;
  const reason = sameEvent(chief, event);
  if (reason || event.time.precision === 'day') return reason;
  for (const member of others) {
    const other = sameEvent(member, event);
    if (other) return other;
  }
  return null;
}

/** One article that tells two happenings of other type or at another place tells two. */
function toldApart(a: Event, b: Event): boolean {
  const [report] = b.reports;
  if (!report || b.reports.length > 1 || a.coding === 'reviewed') return false;
  const shared = a.reports.length === 1 && firstKey(a) === firstKey(b);
  return shared && (a.type !== b.type || a.place.id !== b.place.id || a.time.start !== b.time.start);
}

/** Reviewed before machine, news before background, fine before coarse, then by facts: so that groups form round the best told event. */
function byFacts(a: Event, b: Event): number {
  const rank = (event: Event) =>
    (event.coding === 'reviewed' ? 0 : 100) +
    (event.reports.some((report) => report.mention === 'news') ? 0 : 50) +
    { day: 0, week: 10, month: 20, season: 30, year: 40 }[event.time.precision] +
    { site: 0, settlement: 0, municipality: 2, region: 4, country: 5 }[event.place.precision];
  return (
    rank(a) - rank(b) ||
    byText(a.time.start, b.time.start) ||
    byText(a.id, b.id) ||
    byText(firstKey(a), firstKey(b))
  );
}

function firstKey({ reports: [report] }: Event): string {
  return reportKey(report);
}
