import { parseDay } from '../../base/day.ts';
import { distanceKm } from '../../base/geo.ts';
import type { Draft } from '../draft.ts';
import type { EventPlace, EventTime } from '../event.ts';
import type { IncidentType } from '../types.ts';
import { CLASS_OF } from './hint.ts';
import { isInside } from './region.ts';

/** Joins what is one event told twice: the same type, or the arrests of an event as its detained. */
export function dropShadows(
  drafts: readonly Draft[],
  alarms: readonly Draft[],
  causes: readonly Draft[],
  itemsOf: ReadonlyMap<Draft, ReadonlySet<number>>,
): Draft[] {
  const kept: Draft[] = [];
  const harmless = ({ type, incident, time }: Draft) =>
    /^(explosion|grenade|raid|weapons-seizure)$/.test(type) &&
    !incident?.killed?.low &&
    !incident?.injured?.low &&
    !incident?.detained?.low &&
    alarms.some((alarm) => alarm.time.start === time.start);
  const order = drafts
    .filter((draft) => !harmless(draft))
    .sort(
      (a, b) =>
        FAMILY_WEIGHT[b.type as IncidentType] - FAMILY_WEIGHT[a.type as IncidentType] ||
        Number(lasting(b.time)) - Number(lasting(a.time)),
    );
  for (const draft of order) {
    const stronger = kept.find(
      (other) =>
        (!parted(itemsOf.get(other), itemsOf.get(draft)) || isBroad(other) || isBroad(draft)) &&
        !(itemsOf.get(other) === itemsOf.get(draft) && other.place.id !== draft.place.id) &&
        shadows(other, draft) &&
        ((other.type === draft.type && draft.type !== 'barricade') || !causes.includes(draft)),
    );
    if (!stronger) {
      kept.push(draft);
      continue;
    }
    if (draft.time.end < stronger.time.start && stronger.type === draft.type && draft.mention === 'news')
      sooner(stronger, draft);
    const [own, found] = [stronger.incident, draft.incident];
    if (own && found?.detained && !own.detained && stronger.mention === draft.mention)
      own.detained = found.detained;
  }
  return drafts.filter((draft) => kept.includes(draft));
}

/** Of two days told for one thing the later is most often that of the morning after. */
function sooner(kept: Draft, { time, quotes }: Draft): void {
  kept.time = time;
  const isTime = ({ slot }: { slot: string }) => slot === 'time';
  kept.quotes = [...kept.quotes.filter((quote) => !isTime(quote)), ...quotes.filter(isTime)];
}

function isBroad({ place: { precision } }: Draft): boolean {
  return precision === 'country' || precision === 'region';
}

/** True for what different items of a bulletin tell, or a separate incident and the rest. */
function parted(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item))
  );
}

function shadows(other: Draft, draft: Draft): boolean {
  if (other.status !== draft.status) return false;
  const stands = lasting(other.time) && !lasting(draft.time);
  if (other.type === 'barricade' && draft.type === 'barricade' && lasting(other.time) !== lasting(draft.time))
    return (
      stands &&
      other.place.id === draft.place.id &&
      draft.time.start > other.time.start &&
      draft.time.end <= other.time.end
    );
  const days = other.time.start <= draft.time.end && draft.time.start <= other.time.end;
  const [p, q] = [other.place, draft.place];
  const told = other.mention === 'news' && draft.mention === 'news' && p.id === q.id;
  if (!days) return told && other.type === draft.type && !recurs(other) && dayApart(other.time, draft.time);
  const wide = isBroad(draft) && isInside(p, q);
  const near = p.id === q.id || wide || (p.municipality !== null && p.municipality === q.municipality);
  if (other.type === draft.type)
    return (
      (near || (other.mention !== draft.mention && beside(p, q))) &&
      (p.id === q.id || wide || other.mention !== draft.mention || coarser(q, p))
    );
  const fine = other.time.precision === 'day' && draft.time.precision === 'day';
  const police = draft.type === 'arrest' && other.type !== 'barricade' && other.type !== 'protest';
  const crowd = other.type === 'riot' && PARTS.has(draft.type as IncidentType) && !lasting(draft.time);
  const fight =
    other.type === 'armed-clash' && draft.type === 'barricade' && (other.incident?.killed?.low ?? 0) > 0;
  const retold =
    other.mention !== draft.mention &&
    CLASS_OF[other.type as IncidentType] === CLASS_OF[draft.type as IncidentType];
  const slight = draft.type === 'threat' || draft.type === 'other';
  return near && fine && (police || crowd || fight || retold || slight);
}

/** What belongs to a riot of the same day and town. */
const PARTS = new Set<IncidentType>(['protest', 'property-destruction', 'raid', 'barricade']);

/** Crowds gather again the day after. */
function recurs({ type }: Draft): boolean {
  return CLASS_OF[type as IncidentType] === 'crowd';
}

function lasting({ start, end, precision }: EventTime): boolean {
  return precision === 'day' && start < end;
}

/** Two reports of one thing a day apart: the evening and the morning after. */
function dayApart(a: EventTime, b: EventTime): boolean {
  const [p, q] = [parseDay(a.start), parseDay(b.start)];
  return typeof p === 'number' && typeof q === 'number' && Math.abs(p - q) <= 1;
}

/** A village, a town or a spot a few kilometres apart: what is recalled beside the news of the same day is the news. */
function beside(p: EventPlace, q: EventPlace): boolean {
  return distanceKm(p.lat, p.lon, q.lat, q.lon) <= BESIDE_KM;
}

const BESIDE_KM = 12;

/** True when a place is the town or municipality where the other is a village, quarter or spot. */
function coarser(q: EventPlace, p: EventPlace): boolean {
  const town = (place: EventPlace) =>
    place.id === place.municipality || `${place.id}-municipality` === place.municipality;
  return (town(q) && !town(p)) || (q.id === 'mitrovica' && p.id !== 'mitrovica');
}

const FAMILY_WEIGHT: Record<IncidentType, number> = {
  'armed-clash': 9,
  shooting: 8,
  explosion: 8,
  grenade: 8,
  abduction: 8,
  riot: 7,
  assault: 6,
  raid: 5,
  'property-destruction': 5,
  barricade: 5,
  'weapons-seizure': 4,
  arrest: 3,
  protest: 3,
  'border-incident': 3,
  threat: 2,
  other: 1,
};
