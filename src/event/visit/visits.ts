import { formatDay } from '../../base/day.ts';
import { type ChosenDay, chooseDay } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import type { Actor, Person, Quote } from '../event.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { placeOf } from '../place/choose.ts';
import type { PlaceRow } from '../places.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { PersonMention, PlaceMention, Reading, Trace } from '../reading.ts';
import type { VisitCue } from './book.ts';

/** Countries in which a visit is an event: Kosovo, Serbia and the neighbours. */
const REGION = new Set(['XK', 'RS', 'AL', 'MK', 'ME', 'BA', 'HR']);
/** Missions in Kosovo: their people host there. */
const LOCAL = new Set(['KFOR', 'XK', 'UNMIK', 'EULEX']);
const STOPS = new Set([
  'city',
  'town',
  'camp',
  'village',
  'municipality',
  'country',
  'crossing',
  'monastery',
  'site',
  'bridge',
  'district',
  'region',
]);

type Stop = {
  place: PlaceRow;
  mention: PlaceMention;
  sentence: number;
  at: { from: number; to: number };
  day: ChosenDay | null;
  future: boolean;
  past: boolean;
  visitors: PersonMention[];
  hosts: PersonMention[];
  cancelled: boolean;
};

type Cues = { cue: VisitCue; from: number; to: number }[];

/** Visits and talks that an article tells: one draft a place, the legs of one journey under one tour. */
export function visits(reading: Reading, knowledge: Knowledge, trace: Trace): Draft[] {
  const book = knowledge.books[reading.language];
  if (reading.people.length === 0) return [];
  const stops: Stop[] = [];
  const talks: Draft[] = [];
  let traveller: PersonMention[] = [];
  reading.sentences.forEach((sentence, index) => {
    if (sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    const cues: Cues = book.visits.cues
      .find(reading.tokens, sentence.from, sentence.to)
      .map((hit) => ({ cue: hit.value, from: hit.from, to: hit.to }));
    const has = (cue: VisitCue) => cues.some((hit) => hit.cue === cue);
    const people = reading.people.filter((person) => person.sentence === index);
    const guests = people.filter((person) => isGuest(person));
    if (guests.length > 0) traveller = guests;
    if (!has('visit') && !has('next') && !has('from') && !has('talks')) return;
    if (has('phone') || has('civil') || has('denied')) {
      trace(
        'visit',
        'refused: telephone, letter, sport, culture or entry refused',
        spanOf(reading, sentence.from, sentence.to),
      );
      return;
    }
    const found = stopsIn(reading, book, index, cues, guests.length > 0 ? guests : traveller, people);
    stops.push(...found);
    if (found.length === 0 && has('talks')) {
      const draft = talksIn(reading, index, cues, people);
      if (draft) talks.push(draft);
    }
  });
  const merged = joinStops(stops);
  if (merged.length === 0) return unifyTalks(talks).slice(0, 2);
  return [...tourOf(reading, merged, trace), ...talksAbroad(talks, merged)];
}

/** An official who is not at home in Kosovo. */
function isGuest(person: PersonMention): boolean {
  return person.side !== null && !LOCAL.has(person.side);
}

/** Talks of other people than the travellers of the article. */
function talksAbroad(talks: readonly Draft[], stops: readonly Stop[]): Draft[] {
  const travellers = new Set(stops.flatMap((stop) => stop.visitors.map((person) => person.id)));
  return unifyTalks(talks).filter(
    (draft) =>
      !draft.visit?.visitors.some((person) => travellers.has(person.id)) &&
      !draft.visit?.hosts.some((person) => travellers.has(person.id)),
  );
}

function stopsIn(
  reading: Reading,
  _book: Book,
  index: number,
  cues: Cues,
  guests: readonly PersonMention[],
  people: readonly PersonMention[],
): Stop[] {
  const { tokens, sentences } = reading;
  const sentence = sentences[index];
  const [visitor] = guests;
  if (!sentence || !visitor) return [];
  const stops: Stop[] = [];
  const mentions = reading.places.filter(
    (mention) =>
      mention.sentence === index &&
      STOPS.has(mention.place.kind) &&
      mention.role !== 'dateline' &&
      mention.role !== 'name',
  );
  for (const mention of mentions) {
    const country = mention.place.country ?? '';
    if (!REGION.has(country) || country === visitor.side) continue;
    const near = (cue: VisitCue, reach: number) =>
      cues.find(
        (hit) =>
          hit.cue === cue &&
          Math.abs(hit.to <= mention.from ? mention.from - hit.to : hit.from - mention.to) <= reach,
      );
    const cameFrom = cues.find(
      (hit) =>
        hit.cue === 'from' &&
        hit.to <= mention.from &&
        mention.from - hit.to <= 2 &&
        hit.to - hit.from >= (/^(from|iz|nga)$/.test(tokens[hit.from]?.fold ?? '') ? 9 : 1),
    );
    const from =
      cameFrom ??
      cues.find(
        (hit) =>
          hit.cue === 'from' &&
          hit.to === mention.from &&
          /^(from|iz)$/.test(tokens[hit.from]?.fold ?? '') &&
          cues.some((other) => other.cue === 'visit' && hit.from - other.to <= 2 && hit.from >= other.to),
      );
    const next = cues.find(
      (hit) => hit.cue === 'next' && hit.to <= mention.from && mention.from - hit.to <= 8,
    );
    const visit = near('visit', 12);
    const object = mention.role === 'metonym' || mention.role === 'origin';
    const direct = cues.some(
      (hit) => hit.cue === 'visit' && mention.from - hit.to <= 1 && mention.from >= hit.to,
    );
    if (object && !direct && !from && !next) continue;
    if (!mention.located && !direct && !from && !next) continue;
    if (!visit && !from && !next) continue;
    if (mention.role === 'landmark' || mention.role === 'supplied') continue;
    const day = dayOfStop(reading, index, mention);
    const published = reading.published;
    const aheadCue =
      cues.some((hit) => hit.cue === 'future' && hit.from < mention.from && mention.from - hit.to <= 14) ||
      cues.some(
        (hit) => hit.cue === 'next' && hit.to <= mention.from && mention.from - hit.to <= 10 && !from,
      );
    const later = published !== null && day?.mention != null && day.first > published;
    const earlier = published !== null && day?.mention != null && day.last < published;
    stops.push({
      place: mention.place,
      mention,
      sentence: index,
      at: { from: visit?.from ?? mention.from, to: visit?.to ?? mention.to },
      day: day?.mention ? day : null,
      future: later || (aheadCue && !earlier && !(day?.mention && day.first === published)),
      past: Boolean(from) || earlier,
      visitors: [...guests].filter((guest) => guest.side !== country),
      hosts: people.filter(
        (person) =>
          person.side === country || (country === 'XK' && person.side !== null && LOCAL.has(person.side)),
      ),
      cancelled: cues.some((hit) => hit.cue === 'cancelled'),
    });
  }
  return stops;
}

/** The date that belongs to a stop: the nearest to its name, not across another stop. */
function dayOfStop(reading: Reading, index: number, mention: PlaceMention): ChosenDay | null {
  const within = reading.days.filter((day) => day.sentence === index && !day.furniture);
  if (within.length === 0) return null;
  return chooseDay(
    reading,
    { sentence: index, from: mention.from, to: mention.to },
    (day) => day.sentence === index,
  );
}

/** Stops at one place are one; "Kosovo" is the stop in Pristina when both are named; hosts of the other sentences join. */
function joinStops(stops: readonly Stop[]): Stop[] {
  const kept: Stop[] = [];
  for (const stop of stops) {
    const twin = kept.find(
      (other) =>
        samePlace(other, stop) &&
        other.visitors.some((person) => stop.visitors.some(({ id }) => id === person.id)),
    );
    if (!twin) {
      kept.push({ ...stop });
      continue;
    }
    for (const host of stop.hosts) if (!twin.hosts.some(({ id }) => id === host.id)) twin.hosts.push(host);
    for (const guest of stop.visitors)
      if (!twin.visitors.some(({ id }) => id === guest.id)) twin.visitors.push(guest);
    const finer = rank(stop.place) < rank(twin.place);
    if (finer) {
      twin.place = stop.place;
      twin.mention = stop.mention;
    }
    if ((!twin.day && stop.day) || (twin.day && stop.day && twin.day.time.precision !== 'day')) {
      twin.day = stop.day;
      twin.future = stop.future;
    }
    twin.past ||= stop.past;
    twin.cancelled ||= stop.cancelled;
    if (twin.future && !stop.future) twin.future = false;
  }
  return kept;
}

function rank(place: PlaceRow): number {
  return place.kind === 'country' ? 3 : place.kind === 'region' ? 2 : 1;
}

function samePlace(a: Stop, b: Stop): boolean {
  if (a.place.id === b.place.id) return true;
  if (a.place.country !== b.place.country) return false;
  return rank(a.place) > 1 || rank(b.place) > 1;
}

const CAPITAL: Record<string, string> = { XK: 'pristina' };

/** The drafts of a journey: days of undated legs from their neighbours, legs in the order of time under one tour. */
function tourOf(reading: Reading, stops: readonly Stop[], trace: Trace): Draft[] {
  const published = reading.published;
  const [visitor] = stops[0]?.visitors ?? [];
  if (!visitor) return [];
  const now = stops.find((stop) => !stop.past && !stop.future) ?? stops[0];
  const main = now?.day ?? fallbackDay(reading, now);
  const drafts: { draft: Draft; order: number; stop: Stop }[] = [];
  for (const stop of stops) {
    let day = stop.day ?? (stop === now ? main : null);
    if (!day && stop.past && main) {
      const first = main.first - 1;
      day = {
        time: { start: formatDay(first), end: formatDay(main.first), precision: 'day' },
        first,
        last: main.first,
        mention: null,
        reason: 'the day before the next leg',
      };
    }
    if (!day && stop.future && main) {
      const neighbour = stops.find(
        (other) =>
          other !== stop && other.future && other.day && Math.abs(other.sentence - stop.sentence) <= 1,
      );
      day = neighbour?.day ?? {
        time: { start: formatDay(main.last), end: formatDay(main.last + 1), precision: 'day' },
        first: main.last,
        last: main.last + 1,
        mention: null,
        reason: 'the day after the leg before',
      };
    }
    day ??= main;
    if (!day) {
      trace('visit', 'refused: no day', spanOf(reading, stop.at.from, stop.at.to));
      continue;
    }
    const ahead = stop.future && (published === null || day.last > published || !stop.day);
    const background = published !== null && day.last < published - 10;
    drafts.push({
      draft: draftOf(
        reading,
        stop,
        day,
        stop.cancelled ? 'cancelled' : ahead ? 'planned' : 'reported',
        background,
      ),
      order: day.first + (stop.past ? -0.5 : 0) + (ahead ? 0.5 : 0),
      stop,
    });
  }
  drafts.sort((a, b) => a.order - b.order);
  const journey = drafts.filter(({ stop }) => stop.visitors.some(({ id }) => id === visitor.id));
  if (journey.length > 1) {
    const tour = `${visitor.id}-${journey[0]?.draft.time.start.slice(0, 7) ?? ''}`;
    journey.forEach(({ draft }, i) => {
      if (!draft.visit) return;
      draft.visit.tour = tour;
      draft.visit.leg = i + 1;
      draft.visit.from = journey[i - 1]?.draft.place ?? null;
      draft.visit.to = journey[i + 1]?.draft.place ?? null;
    });
  }
  return drafts.map(({ draft }) => draft);
}

function fallbackDay(reading: Reading, stop: Stop | undefined): ChosenDay | null {
  if (!stop) return null;
  return chooseDay(
    reading,
    { sentence: stop.sentence, from: stop.at.from, to: stop.at.to },
    (day) => day.precision === 'day' && day.anchor !== 'previous',
  );
}

function personOf(mention: PersonMention): Person {
  return { id: mention.id, name: mention.name, office: mention.office, organisation: mention.organisation };
}

function unique(mentions: readonly PersonMention[]): PersonMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function draftOf(
  reading: Reading,
  stop: Stop,
  day: ChosenDay,
  status: Draft['status'],
  background: boolean,
): Draft {
  const visitors = unique(stop.visitors).slice(0, 5);
  const hosts = unique(stop.hosts.filter((host) => !visitors.some(({ id }) => id === host.id))).slice(0, 6);
  const capital = stop.place.kind === 'country' ? CAPITAL[stop.place.country ?? ''] : undefined;
  const place = placeOf(stop.place);
  const quotes: Quote[] = [
    quoteOf(reading, 'type', spanOf(reading, stop.at.from, stop.at.to), stop.sentence),
    quoteOf(reading, 'place', stop.mention, stop.mention.sentence),
  ];
  if (day.mention) quotes.push(quoteOf(reading, 'time', day.mention, day.mention.sentence));
  for (const person of visitors) quotes.push(quoteOf(reading, 'visit.visitors', person, person.sentence));
  for (const person of hosts) quotes.push(quoteOf(reading, 'visit.hosts', person, person.sentence));
  const actors: Actor[] = [
    ...visitors.map(({ id, name }) => ({ id, name, role: 'visitor' as const })),
    ...hosts.map(({ id, name }) => ({ id, name, role: 'host' as const })),
  ];
  return {
    kind: 'visit',
    type: 'visit',
    time: day.time,
    place,
    actors,
    status,
    mention: background ? 'background' : 'news',
    confidence: (day.mention ? 0.8 : 0.65) + (capital ? -0.05 : 0.05),
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

const SEATS = new Set([
  'BE',
  'US',
  'FR',
  'DE',
  'AT',
  'CH',
  'GB',
  'BG',
  'MK',
  'AL',
  'TR',
  'SI',
  'HR',
  'GR',
  'RS',
  'XK',
  'IT',
  'HU',
]);

/** Talks about Kosovo: two sides meet, and at least one of them is Pristina or Belgrade. */
function talksIn(
  reading: Reading,
  index: number,
  cues: Cues,
  people: readonly PersonMention[],
): Draft | null {
  const sides = new Set(people.map(({ side }) => side).filter((side) => side !== null));
  const local = people.filter(({ side }) => side === 'XK' || side === 'RS');
  if (local.length === 0 || sides.size < 2) return null;
  const title = reading.sentences[index]?.role === 'title';
  const mention = reading.places.find(
    (place) =>
      place.sentence === index &&
      (place.located || place.role === 'site') &&
      place.place.kind !== 'country' &&
      SEATS.has(place.place.country ?? ''),
  );
  if (!mention || (title && !mention.located)) return null;
  const mediators = people.filter(({ side }) => side !== 'XK' && side !== 'RS');
  if (
    !new Set(local.map(({ side }) => side)).has('XK') &&
    !reading.places.some(({ place }) => place.id === 'kosovo' || place.id === 'pristina')
  )
    return null;
  const cue = cues.find((hit) => hit.cue === 'talks');
  if (!cue) return null;
  const day = chooseDay(
    reading,
    { sentence: index, from: cue.from, to: cue.to },
    (candidate) => candidate.precision === 'day',
  );
  if (!day) return null;
  const ahead = reading.published !== null && day.first > reading.published;
  if (!ahead && cues.some((hit) => hit.cue === 'future' && hit.from < cue.from) && day.mention === null)
    return null;
  const parties = unique(local);
  const hosts = unique(mediators);
  return {
    kind: 'visit',
    type: 'talks',
    time: day.time,
    place: placeOf(mention.place),
    actors: [
      ...parties.map(({ id, name }) => ({ id, name, role: 'participant' as const })),
      ...hosts.map(({ id, name }) => ({ id, name, role: 'convener' as const })),
    ],
    status: ahead ? 'planned' : 'reported',
    mention: reading.published !== null && day.last < reading.published - 10 ? 'background' : 'news',
    confidence: 0.6,
    visit: {
      visitors: parties.map(personOf),
      hosts: hosts.map(personOf),
      tour: null,
      leg: null,
      from: null,
      to: null,
    },
    quotes: [
      quoteOf(reading, 'type', spanOf(reading, cue.from, cue.to), index),
      quoteOf(reading, 'place', mention, mention.sentence),
      ...(day.mention ? [quoteOf(reading, 'time', day.mention, day.mention.sentence)] : []),
      ...parties.map((person) => quoteOf(reading, 'visit.visitors', person, person.sentence)),
    ],
    reason: `talks in ${mention.place.id}; day ${day.reason}`,
  };
}

function unifyTalks(talks: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of talks) {
    const twin = kept.find(
      (other) => other.place.id === draft.place.id && other.time.start === draft.time.start,
    );
    if (!twin) kept.push(draft);
    else if (twin.visit && draft.visit) {
      for (const list of ['visitors', 'hosts'] as const) {
        for (const person of draft.visit[list])
          if (!twin.visit[list].some(({ id }) => id === person.id)) twin.visit[list].push(person);
      }
    }
  }
  return kept;
}
