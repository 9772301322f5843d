import { type ChosenDay, chooseDay } from '../day/choose.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PlaceRow } from '../places.ts';
import { spanOf } from '../quote.ts';
import type { PersonMention, PlaceMention, Reading, Trace } from '../reading.ts';
import type { VisitCue } from './book.ts';

/** Countries in which a visit is an event: Kosovo, Serbia and the neighbours. */
const REGION = new Set(['XK', 'RS', 'AL', 'MK', 'ME', 'BA', 'HR']);
/** Kosovo's own and the missions there: at home in Kosovo, so hosts and no guests. */
export const LOCAL: ReadonlySet<string> = new Set(['KFOR', 'XK', 'UNMIK', 'EULEX']);
const UNVISITED = new Set(['river', 'mountain', 'road']);
/** "from" in the three languages. */
const FROM = /^(from|iz|nga)$/;

/** "Talks with Serbia" are no journey to it. */
const WITH = /^(with|sa|s|me)$/;

/** One place of a journey, as one sentence tells it. */
export type Stop = {
  place: PlaceRow;
  mention: PlaceMention;
  sentence: number;
  at: { from: number; to: number };
  /** Where the stop lies from the news: the leg before, the news itself, a leg to come. */
  leg: 'before' | 'now' | 'next';
  day: ChosenDay | null;
  ahead: boolean;
  cancelled: boolean;
  visitors: PersonMention[];
  hosts: PersonMention[];
};

export type Cue = { cue: VisitCue; from: number; to: number };

/** An official who is not at home in Kosovo. */
export function isGuest(person: PersonMention): boolean {
  return person.side !== null && !LOCAL.has(person.side);
}

/** True when a person is at home in a country: its officials, and for Kosovo the missions too. */
function isAtHome(person: PersonMention, country: string): boolean {
  return person.side === country || (country === 'XK' && person.side !== null && LOCAL.has(person.side));
}

/** The cues of a sentence; words of a place's name (Camp Film City) are none. */
export function cuesOf(reading: Reading, knowledge: Knowledge, index: number): Cue[] {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const book = knowledge.books[reading.language].visits;
  const names = reading.places.filter((mention) => mention.sentence === index);
  return book.cues
    .find(reading.tokens, sentence.from, sentence.to)
    .filter((hit) => !names.some((name) => name.from <= hit.from && hit.to <= name.to))
    .map(({ value, from, to }) => ({ cue: value, from, to }));
}

/** All stops of an article, sentence by sentence; whoever travelled last travels on where a sentence names nobody. */
export function findStops(reading: Reading, knowledge: Knowledge, trace: Trace): Stop[] {
  const stops: Stop[] = [];
  let travellers: PersonMention[] = [];
  reading.sentences.forEach((sentence, index) => {
    if (sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    const cues = cuesOf(reading, knowledge, index);
    const people = reading.people.filter((person) => person.sentence === index);
    const guests = people.filter(isGuest);
    const before = travellers;
    if (guests.length > 0) travellers = guests;
    if (!cues.some(({ cue }) => cue === 'visit' || cue === 'next' || cue === 'from')) return;
    const refused = cues.find(({ cue }) => cue === 'phone' || cue === 'civil' || cue === 'denied');
    if (refused) {
      trace('visit', `refused: ${refused.cue}`, spanOf(reading, refused.from, refused.to));
      return;
    }
    const found = stopsOf(reading, index, cues, guests, before);
    stops.push(...found);
    const last = found.at(-1);
    if (last) travellers = last.visitors;
    for (const stop of stops.filter((candidate) => candidate.sentence <= index)) {
      if (stop.visitors.some(({ id }) => travellers.some((person) => person.id === id)))
        addHosts(stop, hostsOf(people, cues, stop.place.country ?? ''), stops, index);
    }
  });
  return stops;
}

/** Hosts told in a later sentence belong to the nearest stop of their country. */
function addHosts(stop: Stop, hosts: readonly PersonMention[], stops: readonly Stop[], index: number): void {
  const nearest = stops
    .filter(
      (other) =>
        other.place.country === stop.place.country && other.sentence <= index && other.leg !== 'before',
    )
    .sort((a, b) => b.sentence - a.sentence || (a.leg === 'now' ? -1 : 1))[0];
  if (nearest !== stop) return;
  for (const host of hosts) if (!stop.hosts.some(({ id }) => id === host.id)) stop.hosts.push(host);
}

/** The people of a country whom the sentence says that somebody met, one after another. */
function hostsOf(people: readonly PersonMention[], cues: readonly Cue[], country: string): PersonMention[] {
  return metOf(
    people.filter((person) => isAtHome(person, country)),
    cues,
  );
}

/** The people whom the words of a sentence make the met ones, one after another. */
function metOf(people: readonly PersonMention[], cues: readonly Cue[]): PersonMention[] {
  const met: PersonMention[] = [];
  for (const person of people) {
    const cued = cues.some(
      ({ cue, from, to }) =>
        (cue === 'host' || cue === 'talks') &&
        ((to <= person.from && person.from - to <= 7) || (from >= person.to && from - person.to <= 6)),
    );
    const chained = met.some((other) => person.from - other.to >= 0 && person.from - other.to <= 9);
    if (cued || chained) met.push(person);
  }
  return met;
}

/**
 * The stops of one sentence. Its own guests travel, but not to their own country: where only hosts are named ("then flew to Belgrade to meet
 * its president"), whoever travelled before travels on.
 */
function stopsOf(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  guests: readonly PersonMention[],
  before: readonly PersonMention[],
): Stop[] {
  const mentions = reading.places.filter(
    (mention) =>
      mention.sentence === index &&
      !UNVISITED.has(mention.place.kind) &&
      mention.role !== 'dateline' &&
      mention.role !== 'name' &&
      mention.role !== 'supplied' &&
      mention.role !== 'landmark',
  );
  const stops: Stop[] = [];
  const met = metOf(
    reading.people.filter(({ sentence }) => sentence === index),
    cues,
  );
  const leading = guests.filter((guest) => !met.includes(guest) || before.some(({ id }) => id === guest.id));
  const going = leading.length > 0 || before.length > 0 ? leading : guests;
  for (const mention of mentions) {
    const country = mention.place.country ?? '';
    const own = going.filter(
      ({ side }) => side !== country && !(side !== null && REGION.has(side) && before.length > 0),
    );
    const visitors = own.length > 0 ? own : travellersTo(country, going, before);
    if (!REGION.has(country) || visitors.length === 0) continue;
    const found = legOf(reading, cues, mention, stops.at(-1) ?? null);
    if (!found) continue;
    const day = dayOf(reading, index, mention, found.leg, mentions);
    const { published } = reading;
    const past = published !== null && day !== null && day.last < published;
    const future = published !== null && day !== null && day.first > published;
    stops.push({
      place: mention.place,
      mention,
      sentence: index,
      at: found.cue,
      leg: found.leg,
      day,
      ahead:
        future ||
        (!past && found.leg === 'next') ||
        (!past && found.leg === 'now' && governed(cues, mention, 'future', 14)),
      cancelled: cues.some(({ cue }) => cue === 'cancelled'),
      visitors,
      hosts: [],
    });
  }
  return stops;
}

/** Who goes to a country when the sentence names no guest from farther away: the travellers so far, else guests of the region. */
function travellersTo(
  country: string,
  guests: readonly PersonMention[],
  before: readonly PersonMention[],
): PersonMention[] {
  const abroad = ({ side }: PersonMention) => side !== country;
  const earlier = before.filter(abroad);
  return earlier.length > 0 &&
    !guests.some((guest) => abroad(guest) && !before.some(({ id }) => id === guest.id))
    ? earlier
    : guests.filter(abroad);
}

/** True when a cue of a kind stands before a mention within reach. */
function governed(cues: readonly Cue[], mention: PlaceMention, cue: VisitCue, reach: number): boolean {
  return cues.some((hit) => hit.cue === cue && hit.to <= mention.from && mention.from - hit.to <= reach);
}

/** What a place is to the journey, with the words that say so; null when nobody is said to go there. */
function legOf(
  reading: Reading,
  cues: readonly Cue[],
  mention: PlaceMention,
  previous: Stop | null,
): { leg: Stop['leg']; cue: { from: number; to: number } } | null {
  const { tokens } = reading;
  const before = (cue: VisitCue, reach: number) =>
    cues.filter((hit) => hit.cue === cue && hit.to <= mention.from && mention.from - hit.to <= reach).at(-1);
  const preposition = tokens[mention.from - 1]?.fold ?? '';
  if (FROM.test(preposition)) {
    const moved = cues.find(
      (hit) =>
        (hit.cue === 'visit' || hit.cue === 'from' || hit.cue === 'next') &&
        mention.from - hit.to <= 3 &&
        hit.from < mention.from &&
        !FROM.test(tokens[hit.from]?.fold ?? ''),
    );
    return moved ? { leg: 'before', cue: { from: moved.from, to: Math.max(moved.to, mention.from) } } : null;
  }
  const joined =
    previous && previous.sentence === mention.sentence && mention.from - previous.mention.to <= 2
      ? previous
      : null;
  if (joined && joined.leg !== 'before') return { leg: joined.leg, cue: joined.at };
  const came = before('from', 2);
  if (came && came.to - came.from > 1) return { leg: 'before', cue: came };
  const next = before('next', 9);
  const visit = cues.find(
    (hit) =>
      hit.cue === 'visit' &&
      Math.abs(hit.to <= mention.from ? mention.from - hit.to : hit.from - mention.to) <= 12,
  );
  const direct = cues.find(
    (hit) =>
      hit.cue === 'visit' &&
      hit.to <= mention.from &&
      mention.from - hit.to <= 1 &&
      !WITH.test(tokens[hit.to - 1]?.fold ?? ''),
  );
  const placed = mention.located || direct !== undefined;
  if (next && placed) return { leg: 'next', cue: next };
  if (!visit || !placed) return null;
  if ((mention.role === 'metonym' || mention.role === 'origin') && !direct) return null;
  return { leg: 'now', cue: direct ?? visit };
}

/** The date of a stop: the nearest one in the sentence with no other stop between; for the leg before only one that follows it at once. */
function dayOf(
  reading: Reading,
  index: number,
  mention: PlaceMention,
  leg: Stop['leg'],
  mentions: readonly PlaceMention[],
): ChosenDay | null {
  const joins = (left: number, right: number) =>
    reading.tokens.slice(left, right).every((token) => /^(and|i|dhe|e|,|to|in|u|ne)$/.test(token.fold));
  const chosen = chooseDay(reading, { sentence: index, from: mention.from, to: mention.to }, (day) => {
    if (day.sentence !== index || day.furniture) return false;
    if (leg === 'before') return day.from >= mention.to && day.from - mention.to <= 2;
    return !mentions.some((other) => {
      if (other === mention) return false;
      const between =
        other.from > Math.min(mention.to, day.to) - 1 && other.to <= Math.max(mention.from, day.from);
      return between && !joins(mention.to, other.from) && !joins(other.to, mention.from);
    });
  });
  return chosen?.mention ? chosen : null;
}
