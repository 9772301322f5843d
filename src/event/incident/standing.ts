import { distanceKm } from '../../base/geo.ts';
import type { ChosenDay } from '../day/choose.ts';
import { type Chosen, placeOf } from '../place/chosen.ts';
import type { Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { Status } from '../types.ts';
import type { IncidentClass } from './hint.ts';
import { isInside } from './region.ts';

/** What must be known of a roadblock that one sentence tells. */
type Told = {
  class: IncidentClass;
  head: boolean;
  another: boolean;
  sentence: number;
  mention: 'news' | 'background';
  status: Status;
  day: ChosenDay;
  place: Chosen;
};

const BROAD = /^(region|country)$/;
/** A place so near to those that stand is one of theirs. */
const THERE_KM = 10;

/** True for what stands since a day before publication. */
export function lasts({ class: kind, day }: Pick<Told, 'class' | 'day'>): boolean {
  return kind === 'block' && day.last > day.first && day.time.precision === 'day';
}

/**
 * Roadblocks that a sentence says to stand since a day are one event whatever else is said of them ("KFOR will clear the barricades"); one that is put up
 * these days at a place of its own is another, beside which the others are only recalled.
 */
export function standing<T extends Told>({ published, places }: Reading, candidates: readonly T[]): T[] {
  const found = candidates.find((one) => lasts(one) && one.day.last === published);
  if (!found || published === null) return [...candidates];
  const own = found.place.reason === HERE;
  const region =
    places.find(
      ({ sentence, place }) =>
        sentence === found.sentence && place.kind === 'region' && place.country === 'XK',
    ) ??
    candidates.find(
      ({ class: kind, place }) =>
        kind === 'block' && place.reason === HERE && place.mention?.place.kind === 'region',
    )?.place.mention;
  const isNew = (one: T) =>
    one.class === 'block' &&
    one.mention === 'news' &&
    (!lasts(one) || one.another) &&
    one.place.reason === HERE &&
    !isBroad(one) &&
    one.sentence !== found.sentence &&
    !(one.head && found.head) &&
    one.day.first > found.day.first + 1 &&
    (one.another || (one.day.mention !== null && one.day.first >= published - LATELY)) &&
    (!own || !together(one, found));
  const news = candidates.some((one) => one.head && isNew(one));
  const chief =
    !own && region
      ? { ...found, place: { ...found.place, place: placeOf(region.place), mention: region } }
      : found;
  return candidates.map((one) => {
    if (one.class !== 'block' || isNew(one)) return one;
    const stands = lasts(one) || one === found;
    const placed = one.place.reason === HERE && !isBroad(one);
    if (!stands && one.head && news) return one;
    if (!stands && placed && !beside(one, chief))
      return chief.head && one.day.mention === null ? { ...one, day: chief.day } : one;
    if (one.mention === 'background' && Math.abs(one.day.first - chief.day.first) > 1) return one;
    return {
      ...one,
      day: stands ? one.day : chief.day,
      status: chief.status,
      mention: news ? ('background' as const) : chief.mention,
      place: placed ? one.place : chief.place,
    };
  });
}

/** Days before publication within which a roadblock is new. */
const LATELY = 2;

function isBroad({ place }: Told): boolean {
  return BROAD.test(place.place.precision);
}

function together({ place: { place: p } }: Told, { place: { place: q } }: Told): boolean {
  return p.id === q.id || (p.municipality !== null && p.municipality === q.municipality);
}

/** Near one another, or inside the region. */
function beside({ place: { place: p } }: Told, { place: { place: q } }: Told): boolean {
  if (q.precision === 'region') return isInside(p, q);
  return p.id === q.id || distanceKm(p.lat, p.lon, q.lat, q.lon) <= THERE_KM;
}
