import { parseDay } from '../../base/day.ts';
import { distanceKm } from '../../base/geo.ts';
import type { Event } from '../event.ts';
import { FAMILY_OF, type Family } from '../types.ts';

const REACH_KM = 10;
/** Days by which two reports of one event may differ. */
const SLACK_DAYS = 1;
/** Reports of one force's level this many days apart and of one value are one level. */
const LEVEL_DAYS = 1;

export type Span = { first: number; last: number };

/** Days of an event. */
export function spanOfEvent(event: Event): Span {
  const first = parseDay(event.time.start) ?? 0;
  return { first, last: parseDay(event.time.end) ?? first };
}

function isBackground(event: Event): boolean {
  return event.reports.every((report) => report.mention === 'background');
}

/** True when two events may be one by their days; a month recalled as background holds any day in it. */
export function daysMeet(a: Event, b: Event): boolean {
  const [x, y] = [spanOfEvent(a), spanOfEvent(b)];
  if (lasts(a, x) || lasts(b, y))
    return Math.abs(x.first - y.first) <= (lasts(a, x) && lasts(b, y) ? LASTING_DAYS : SLACK_DAYS);
  const fine = a.time.precision === 'day' && b.time.precision === 'day';
  const slack = fine ? SLACK_DAYS : 0;
  return x.first <= y.last + slack && y.first <= x.last + slack;
}

/** First days of roadblocks that stand for weeks may be told so much apart ("for two weeks"). */
const LASTING_DAYS = 3;

/** True for a roadblock that stands for days: what is put up in the meantime is another. */
function lasts({ type, time }: Event, { first, last }: Span): boolean {
  return type === 'barricade' && time.precision === 'day' && last - first > SLACK_DAYS;
}

/** True when two places are the same, lie near, or one holds the other. */
export function placesMeet(a: Event['place'], b: Event['place']): boolean {
  if (a.id === b.id) return true;
  if (
    a.municipality !== null &&
    (a.municipality === b.id ||
      (a.municipality === b.municipality &&
        (a.precision === 'municipality' || b.precision === 'municipality')))
  )
    return true;
  if (b.municipality === a.id) return true;
  const coarse = (place: Event['place']) => place.precision === 'country' || place.precision === 'region';
  const inKosovo = (place: Event['place']) =>
    place.municipality !== null || place.id === 'kosovo' || place.id === 'northern-kosovo';
  if (coarse(a) || coarse(b)) return inKosovo(a) && inKosovo(b);
  const km = distanceKm(a.lat, a.lon, b.lat, b.lon);
  return km <= (a.precision === 'municipality' || b.precision === 'municipality' ? 2 * REACH_KM : REACH_KM);
}

function family(event: Event): Family {
  return FAMILY_OF[event.type];
}

function familiesMeet(a: Event, b: Event): boolean {
  const [x, y] = [family(a), family(b)];
  if (x === y) return true;
  const pair = new Set([a.type, b.type]);
  if (pair.has('riot') && (x === 'violence' || y === 'violence')) return true;
  return (pair.has('raid') || pair.has('arrest') || pair.has('weapons-seizure')) && x === y;
}

/** Types that are different happenings although of one family: a shooting is no explosion. */
const APART: readonly (readonly string[])[] = [
  ['armed-clash', 'shooting', 'assault', 'riot', 'abduction'],
  ['explosion', 'grenade', 'property-destruction'],
  ['protest', 'riot'],
  ['barricade', 'protest', 'riot'],
  ['arrest', 'raid', 'weapons-seizure'],
];

function typesMeet(a: Event, b: Event): boolean {
  if (a.type === b.type) return true;
  return familiesMeet(a, b) && APART.some((group) => group.includes(a.type) && group.includes(b.type));
}

/** Tolls contradict when both are stated and far apart, so that two attacks of one day stay two. */
function tollsMeet(a: Event, b: Event): boolean {
  const [x, y] = [a.incident?.killed, b.incident?.killed];
  if (!x || !y || x.best === null || y.best === null) return true;
  return Math.abs(x.best - y.best) <= Math.max(3, 0.5 * Math.max(x.best, y.best));
}

/** Why two events are one, or null. Two reviewed events never are: a person has told them apart. */
export function sameEvent(a: Event, b: Event): string | null {
  if (a.kind !== b.kind || (a.coding === 'reviewed' && b.coding === 'reviewed')) return null;
  if (a.kind === 'incident') {
    if (!typesMeet(a, b) || !daysMeet(a, b) || !tollsMeet(a, b)) return null;
    if ((a.status === 'planned') !== (b.status === 'planned')) return null;
    const coarseDay = a.time.precision !== 'day' || b.time.precision !== 'day';
    if (coarseDay && !(isBackground(a) || isBackground(b) ? weighty(a, b) || sameTown(a, b) : sameSpot(a, b)))
      return null;
    if (!placesMeet(a.place, b.place) || twiceApart(a, b)) return null;
    return `same family, days and place (${a.type} in ${a.place.id} on ${a.time.start})`;
  }
  if (a.kind === 'troops') return sameTroops(a, b);
  return sameVisit(a, b);
}

/** Another day and a spot in another municipality, however near both are: two happenings. */
function twiceApart(a: Event, b: Event): boolean {
  const fine = ({ time, place }: Event) =>
    time.precision === 'day' && /^(site|settlement)$/.test(place.precision) && place.municipality !== null;
  const [x, y] = [spanOfEvent(a), spanOfEvent(b)];
  return (
    fine(a) &&
    fine(b) &&
    (x.last < y.first || y.last < x.first) &&
    a.place.id !== b.place.municipality &&
    b.place.id !== a.place.municipality &&
    a.place.municipality !== b.place.municipality
  );
}

/** What is recalled by its type and its town can mean what happened there in that time. */
function sameTown(a: Event, b: Event): boolean {
  return a.type === b.type && a.place.municipality !== null && a.place.municipality === b.place.municipality;
}

/** News of a week or month is another's only where type and place are the very same and a person has set that time. */
function sameSpot(a: Event, b: Event): boolean {
  const reviewed = (event: Event) => event.coding === 'reviewed' && event.time.precision !== 'day';
  return a.type === b.type && a.place.id === b.place.id && (reviewed(a) || reviewed(b));
}

/** A month that is recalled attaches only to an event that it can mean: one with the same dead, or the gravest of its kind. */
function weighty(a: Event, b: Event): boolean {
  const killed = (event: Event) => event.incident?.killed?.best ?? event.incident?.killed?.low ?? null;
  const injured = (event: Event) => event.incident?.injured?.best ?? event.incident?.injured?.low ?? null;
  const [x, y] = [killed(a), killed(b)];
  if (x !== null && y !== null) return x === y && x > 0;
  return (x ?? 0) + (y ?? 0) > 0 || Math.max(injured(a) ?? 0, injured(b) ?? 0) >= 20;
}

function sameTroops(a: Event, b: Event): string | null {
  const [x, y] = [a.troops, b.troops];
  if (!x || !y || a.type !== b.type || x.force !== y.force) return null;
  const [s, t] = [spanOfEvent(a), spanOfEvent(b)];
  const apart = Math.max(s.first - t.last, t.first - s.last, 0);
  if (a.type === 'strength') {
    if (x.contributor !== y.contributor) return null;
    if (x.strength?.value !== y.strength?.value || apart > LEVEL_DAYS) return null;
    if (x.nations !== null && y.nations !== null && x.nations !== y.nations) return null;
    return `same level of ${x.force} within ${LEVEL_DAYS} days`;
  }
  const [p, q] = [x.change, y.change];
  if (p?.direction !== q?.direction) return null;
  const [c, d] = [p?.contributor ?? x.contributor, q?.contributor ?? y.contributor];
  const alike = p?.amount != null && p.amount === q?.amount;
  const stage = (a.status === 'planned') === (b.status === 'planned');
  if (apart > (alike && stage ? 7 : 2)) return null;
  if ((c ?? null) !== (d ?? null) && !((!c || !d) && alike)) return null;
  if (p?.amount != null && q?.amount != null && p.amount !== q.amount) return null;
  return `same change of ${x.force} in the same days`;
}

function sameVisit(a: Event, b: Event): string | null {
  const [x, y] = [a.visit, b.visit];
  if (!x || !y || a.type !== b.type) return null;
  const shared = x.visitors.find((person) => y.visitors.some(({ id }) => id === person.id));
  if (!shared) return null;
  const [s, t] = [spanOfEvent(a), spanOfEvent(b)];
  const planned = (a.status === 'planned') !== (b.status === 'planned');
  if (Math.max(s.first - t.last, t.first - s.last) > (planned ? 2 : SLACK_DAYS)) return null;
  const coarse = (event: Event) => event.place.precision === 'country' || event.place.precision === 'region';
  const near = a.place.id === b.place.id || ((coarse(a) || coarse(b)) && placesMeet(a.place, b.place));
  return near ? `${shared.name} at ${a.place.id} in the same days` : null;
}
