import { formatDay } from '../../base/day.ts';
import { type ChosenDay, chooseDay } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import type { Actor, Person, Quote } from '../event.ts';
import { placeOf } from '../place/choose.ts';
import type { PlaceRow } from '../places.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { PersonMention, Reading, Trace } from '../reading.ts';
import type { Stop } from './stops.ts';

/** After so many days a visit that is told is recalled, not reported. */
const RECENT_DAYS = 10;

/** The person of the record. */
export function personOf({ id, name, office, organisation }: PersonMention): Person {
  return { id, name, office, organisation };
}

/** Each person once, in the order of the text. */
export function unique(mentions: readonly PersonMention[]): PersonMention[] {
  return mentions.filter(({ id }, i) => mentions.findIndex((other) => other.id === id) === i);
}

function coarseness(place: PlaceRow): number {
  return place.kind === 'country' ? 2 : place.kind === 'region' ? 1 : 0;
}

/** A country is the same stop as a town in it; the whole journey need not be told twice. */
function samePlace(a: Stop, b: Stop): boolean {
  if (a.place.id === b.place.id) return true;
  return a.place.country === b.place.country && (coarseness(a.place) > 0 || coarseness(b.place) > 0);
}

/** Makes one stop of all sentences on one place. */
export function joinStops(stops: readonly Stop[]): Stop[] {
  const kept: Stop[] = [];
  for (const stop of stops) {
    const twin = kept.find(
      (other) =>
        samePlace(other, stop) &&
        (other.leg === 'before') === (stop.leg === 'before') &&
        other.visitors.some(({ id }) => stop.visitors.some((person) => person.id === id)),
    );
    if (!twin) {
      kept.push({ ...stop, hosts: [...stop.hosts], visitors: [...stop.visitors] });
      continue;
    }
    twin.hosts = unique([...twin.hosts, ...stop.hosts]);
    twin.visitors = unique([...twin.visitors, ...stop.visitors]);
    if (coarseness(stop.place) < coarseness(twin.place)) {
      twin.place = stop.place;
      twin.mention = stop.mention;
    }
    if (stop.day && (!twin.day || twin.day.time.precision !== 'day')) twin.day = stop.day;
    if (twin.ahead && !stop.ahead) twin.ahead = false;
    if (twin.leg === 'next' && stop.leg === 'now') twin.leg = 'now';
    twin.cancelled ||= stop.cancelled;
  }
  return kept;
}

function spanDay(first: number, last: number, reason: string): ChosenDay {
  return {
    time: { start: formatDay(first), end: formatDay(last), precision: 'day' },
    first,
    last,
    mention: null,
    reason,
  };
}

/**
 * Drafts of a journey. An undated earlier leg lies from the day before to the day of the next leg (the contract's rule), an undated later one on the
 * day of its neighbour or the day after; legs stand in the order of time under one tour.
 */
export function tourOf(reading: Reading, stops: readonly Stop[], trace: Trace): Draft[] {
  const { published } = reading;
  const now =
    stops.find(({ leg, ahead }) => leg === 'now' && !ahead) ??
    stops.find(({ leg }) => leg === 'now') ??
    stops[0];
  const [visitor] = now?.visitors ?? [];
  if (!now || !visitor) return [];
  const main =
    now.day ??
    chooseDay(
      reading,
      { sentence: now.sentence, from: now.at.from, to: now.at.to },
      (day) => day.precision === 'day' && day.anchor !== 'previous',
    );
  const legs: { draft: Draft; order: number; stop: Stop }[] = [];
  for (const stop of stops) {
    const day = stop.day ?? (stop === now ? main : undatedDay(stop, stops, main));
    if (!day) {
      trace('visit', 'refused: no day', spanOf(reading, stop.at.from, stop.at.to));
      continue;
    }
    const planned = stop.ahead && (published === null || day.last >= published || stop.day === null);
    const status = stop.cancelled ? 'cancelled' : planned ? 'planned' : 'reported';
    const recalled = published !== null && day.last < published - RECENT_DAYS;
    const rank = stop.leg === 'before' ? -0.5 : stop.leg === 'next' ? 0.5 : 0;
    legs.push({ draft: draftOf(reading, stop, day, status, recalled), order: day.first + rank, stop });
  }
  legs.sort((a, b) => a.order - b.order);
  const journey = legs.filter(
    ({ stop, draft }) => stop.visitors.some(({ id }) => id === visitor.id) && draft.mention === 'news',
  );
  if (journey.length > 1) {
    const tour = `${visitor.id}-${journey[0]?.draft.time.start.slice(0, 7) ?? ''}`;
    journey.forEach(({ draft }, i) => {
      if (!draft.visit) return;
      draft.visit = {
        ...draft.visit,
        tour,
        leg: i + 1,
        from: journey[i - 1]?.draft.place ?? null,
        to: journey[i + 1]?.draft.place ?? null,
      };
    });
  }
  return legs.map(({ draft }) => draft);
}

function undatedDay(stop: Stop, stops: readonly Stop[], main: ChosenDay | null): ChosenDay | null {
  if (!main) return null;
  if (stop.leg === 'before') return spanDay(main.first - 1, main.first, 'the day before the next leg');
  if (stop.leg === 'next') {
    const neighbour = stops.find(
      (other) =>
        other !== stop && other.leg === 'next' && other.day && Math.abs(other.sentence - stop.sentence) <= 1,
    );
    return neighbour?.day ?? spanDay(main.last, main.last + 1, 'the day after the leg before');
  }
  return main;
}

function draftOf(
  reading: Reading,
  stop: Stop,
  day: ChosenDay,
  status: Draft['status'],
  recalled: boolean,
): Draft {
  const visitors = unique(stop.visitors).slice(0, 5);
  const hosts = unique(stop.hosts.filter(({ id }) => !visitors.some((visitor) => visitor.id === id))).slice(
    0,
    6,
  );
  const actors: Actor[] = [
    ...visitors.map(({ id, name }) => ({ id, name, role: 'visitor' as const })),
    ...hosts.map(({ id, name }) => ({ id, name, role: 'host' as const })),
  ];
  const quotes: Quote[] = [
    quoteOf(reading, 'type', spanOf(reading, stop.at.from, stop.at.to), stop.sentence),
    quoteOf(reading, 'place', stop.mention, stop.mention.sentence),
    ...(day.mention ? [quoteOf(reading, 'time', day.mention, day.mention.sentence)] : []),
    ...visitors.map((person) => quoteOf(reading, 'visit.visitors', person, person.sentence)),
    ...hosts.map((person) => quoteOf(reading, 'visit.hosts', person, person.sentence)),
  ];
  return {
    kind: 'visit',
    type: 'visit',
    time: day.time,
    place: placeOf(stop.place),
    actors,
    status,
    mention: recalled ? 'background' : 'news',
    confidence: day.mention ? 0.82 : 0.68,
    visit: {
      visitors: visitors.map(personOf),
      hosts: hosts.map(personOf),
      tour: null,
      leg: null,
      from: null,
      to: null,
    },
    quotes,
    reason: `${visitors.map(({ name }) => name).join(', ')} at ${stop.place.id}; day ${day.reason}`,
  };
}
