import { type ChosenDay, RECENT_DAYS } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import { isInside } from '../incident/region.ts';
import type { Knowledge } from '../knowledge.ts';
import { DELEGATION } from '../person/names.ts';
import { placeOf } from '../place/chosen.ts';
import { CAPITAL_OF } from '../place/region.ts';
import type { PlaceRow } from '../places.ts';
import type { PersonMention, Reading } from '../reading.ts';
import { homeOf, isResident, leadsMission } from './home.ts';
import type { Meeting } from './meetings.ts';
import { addReceived } from './received.ts';
import { isVisitedAt } from './seat.ts';
import { spanDay } from './span.ts';
import type { Stop } from './stops.ts';

/** Each person once, in the order of the text; a delegation only where nobody of its side is named. */
export function unique(mentions: readonly PersonMention[]): PersonMention[] {
  return mentions.filter(
    ({ id, office, side }, i) =>
      mentions.findIndex((other) => other.id === id) === i &&
      !(
        office === DELEGATION && mentions.some((other) => other.office !== DELEGATION && other.side === side)
      ),
  );
}

function coarseness(place: PlaceRow): number {
  return place.kind === 'country' ? 2 : place.kind === 'region' ? 1 : 0;
}

/** A country is the same stop as a town in it, a region as one that lies there; a site in a town the same as the town. */
function samePlace(a: PlaceRow, b: PlaceRow): boolean {
  if (a.id === b.id) return true;
  if (a.country !== b.country) return false;
  if (coarseness(a) === 0 && coarseness(b) === 0) return isOneTown(a, b);
  const within = (place: PlaceRow, region: PlaceRow) =>
    coarseness(region) !== 1 || coarseness(place) > 0 || isInside(placeOf(place), placeOf(region));
  return within(a, b) && within(b, a);
}

/** Whoever lands at the airport of a capital comes to the capital. */
function isAirportOf(site: PlaceRow, town: PlaceRow): boolean {
  return /airport/.test(site.id) && CAPITAL_OF.get(site.country ?? '') === town.id;
}

/** True for a town, its sites and the airport of a capital. */
function isOneTown(a: PlaceRow, b: PlaceRow): boolean {
  const near = (x: PlaceRow, y: PlaceRow) => inTown(x, y) || isAirportOf(x, y) || x.municipality === y.id;
  return a.id === b.id || near(a, b) || near(b, a);
}

/** True for a headquarters, airport or other site of a town. */
function inTown(site: PlaceRow, town: PlaceRow): boolean {
  if (site.id === 'north-mitrovica' && town.id === 'mitrovica') return true;
  return (
    town.kind === 'city' &&
    site.kind !== 'city' &&
    site.kind !== 'town' &&
    site.municipality !== null &&
    site.municipality === town.municipality
  );
}

/** True for sets of people that have one in common, a delegation counting as anybody of its side. */
const share = (a: readonly PersonMention[], b: readonly PersonMention[]) =>
  a.some(({ id, office, side }) =>
    b.some(
      (other) =>
        other.id === id || ((office === DELEGATION || other.office === DELEGATION) && other.side === side),
    ),
  );

/** True when two sets of days may be one stay: next to each other at one place, the same where one place only holds the other. */
function daysMeet(a: readonly ChosenDay[], b: readonly ChosenDay[], slack = 1, now?: number | null): boolean {
  return (
    a.length === 0 ||
    b.length === 0 ||
    a.some((x) => b.some((y) => x.first <= y.last + slack && y.first <= x.last + slack)) ||
    (now != null &&
      a.concat(b).some((x) => x.last === now - 1) &&
      a.concat(b).some((x) => x.first === now + 1))
  );
}

/** The same visit told as to come, where a heading names its weekday alone: "the minister in Pristina on Tuesday". */
function weekLater({ days, place, visitors }: Stop, stops: readonly Stop[]): Stop | undefined {
  const [day] = days;
  if (!day || days.length > 1) return undefined;
  return stops.find(
    (other) =>
      other.days.length === 1 &&
      other.days[0]?.first === day.first + 7 &&
      samePlace(other.place, place) &&
      share(other.visitors, visitors),
  );
}

/** "He will attend a conference in X. … Thursday's conference": the weekday of what is announced is the next one. */
function dayToCome(stop: Stop, told: readonly Stop[], published: number | null): Stop {
  const [day] = stop.days;
  if (published === null || !day || stop.days.length > 1 || stop.cancelled || day.first !== day.last)
    return stop;
  if (day.mention?.anchor !== 'publication' || day.last > published - 2 || day.last < published - 6)
    return stop;
  const announced = told.some(
    (other) =>
      other !== stop &&
      other.days.length === 0 &&
      !other.cancelled &&
      other.tenses.every((tense) => tense === 'future') &&
      other.place.id === stop.place.id &&
      share(other.visitors, stop.visitors),
  );
  return announced
    ? {
        ...stop,
        days: [spanDay(day.first + 7, day.last + 7, 'the weekday of an announced visit', day.mention)],
      }
    : stop;
}

/** Makes one stop of all sentences on one place; a place that somebody only left is the stop told elsewhere. */
export function joinStops(told: readonly Stop[], published: number | null): Stop[] {
  const kept: Stop[] = [];
  const stops = told.map((stop) => {
    const ahead = stop.tenses.some((tense) => tense === 'told' || tense === 'soon')
      ? weekLater(stop, told)
      : undefined;
    return ahead ? { ...stop, days: ahead.days } : dayToCome(stop, told, published);
  });
  for (const stop of stops) {
    const twin = kept.find(
      (other) =>
        samePlace(other.place, stop.place) &&
        !(stop.further && coarseness(other.place) === 2) &&
        share(other.visitors, stop.visitors) &&
        daysMeet(other.days, stop.days, isOneTown(other.place, stop.place) ? 1 : 0, published) &&
        !(other.days.length === 0 && isLongAgo(stop, published)) &&
        (other.cancelled === stop.cancelled || other.visitors.length === stop.visitors.length),
    );
    if (twin) join(twin, stop);
    else
      kept.push({
        ...stop,
        hosts: [...stop.hosts],
        visitors: [...stop.visitors],
        days: [...stop.days],
        tenses: [...stop.tenses],
      });
  }
  for (const stop of kept) stop.cancelled ||= isPartOfCancelled(stop, told);
  return kept;
}

/** True for a stop that lies days back: no day of the one that is told before it as the news. */
function isLongAgo({ days }: Stop, published: number | null): boolean {
  return published !== null && days.length > 0 && days.every(({ last }) => last < published - RECENT_DAYS);
}

/** A stop to come in the country to which the same people's whole journey is called off. */
function isPartOfCancelled(stop: Stop, told: readonly Stop[]): boolean {
  return (
    stop.tenses.every((tense) => tense === 'future') &&
    told.some(
      ({ cancelled, denied, place, visitors, days }) =>
        cancelled &&
        !denied &&
        coarseness(place) === 2 &&
        place.country === stop.place.country &&
        share(visitors, stop.visitors) &&
        daysMeet(days, stop.days, 0),
    )
  );
}

function join(twin: Stop, stop: Stop): void {
  twin.hosts = unique([...twin.hosts, ...stop.hosts]);
  twin.visitors = unique([...twin.visitors, ...stop.visitors]);
  const site = (a: PlaceRow, b: PlaceRow) => inTown(a, b) || isAirportOf(a, b);
  const finer =
    coarseness(stop.place) < coarseness(twin.place) ||
    stop.place.municipality === twin.place.id ||
    site(twin.place, stop.place);
  if (finer && !site(stop.place, twin.place)) {
    twin.place = stop.place;
    twin.mention = stop.mention;
  }
  if (!stop.left || twin.left) twin.tenses.push(...stop.tenses);
  if (twin.left && !stop.left) twin.tenses = [...stop.tenses];
  twin.days.push(...stop.days);
  twin.left &&= stop.left;
  twin.cancelled ||= stop.cancelled;
  twin.length ??= stop.length;
}

/** Gives each meeting its stop: one that is told, or the capital where the hosts are at home. */
export function settle(
  reading: Reading,
  knowledge: Knowledge,
  stops: readonly Stop[],
  meetings: readonly Meeting[],
  talks: readonly Draft[],
): { stops: Stop[]; talks: Draft[] } {
  const settled = [...stops];
  /** What has taken place is no part of talks that are yet to come. */
  const inRound = ({ guests, tense }: Meeting) =>
    talks.some(
      ({ status, visit }) =>
        (status !== 'planned' || tense === 'future' || tense === 'soon') &&
        guests.some(({ id }) =>
          [...(visit?.visitors ?? []), ...(visit?.hosts ?? [])].some((person) => person.id === id),
        ),
    );
  const open: Meeting[] = [];
  const onTour =
    stops.length > 0 &&
    reading.tokens.some(({ fold, sentence }) => TOUR.test(fold) && isTold(reading, sentence));
  for (const meeting of meetings) if (!attach(reading, settled, meeting)) open.push(meeting);
  for (const meeting of open) {
    if (attach(reading, settled, meeting) || meeting.loose) continue;
    const abroadThen = meeting.hosts.every(({ id }) =>
      stops.some(
        (stop) =>
          stop.place.country !== meeting.country &&
          stop.visitors.some((person) => person.id === id) &&
          daysMeet(stop.days, meeting.day ? [meeting.day] : [], 0),
      ),
    );
    if (abroadThen) continue;
    const far = meeting.guests.every(
      (guest) =>
        !CAPITAL_OF.has(homeOf(guest) ?? '') ||
        ((isResident(guest) || leadsMission(guest)) && meeting.country !== 'XK'),
    );
    if ((!(far || onTour) || meeting.spoken) && !meeting.received) continue;
    if (inRound(meeting)) continue;
    const place = knowledge.index.byId.get(CAPITAL_OF.get(meeting.country) ?? '');
    if (!place || (!meeting.received && abroad(reading, meeting))) continue;
    settled.push({
      place,
      mention: null,
      sentence: meeting.sentence,
      at: meeting.at,
      days: meeting.day ? [meeting.day] : [],
      tenses: [meeting.tense],
      visitors: unique(meeting.guests),
      hosts: unique(meeting.hosts),
      left: false,
      ahead: false,
      cancelled: meeting.cancelled,
      denied: false,
      further: false,
      length: null,
    });
  }
  addReceived(reading, knowledge, settled);
  for (const stop of settled) toCapital(knowledge, stop);
  return {
    stops: joinStops(
      withoutHosts(settled.sort((a, b) => a.sentence - b.sentence || a.at.from - b.at.from)),
      reading.published,
    ).filter((stop) => !inTalks(stop, talks)),
    talks: [...talks],
  };
}

/** Whoever tours a region is met in each capital by its leaders. */
const TOUR = /^(tour|swing|turnej\p{L}*|turne|tur|turi|turit|turin)$/u;

function isTold({ sentences }: Reading, index: number): boolean {
  return /^(title|lead|body)$/.test(sentences[index]?.role ?? '');
}

function attach({ published }: Reading, stops: readonly Stop[], meeting: Meeting): boolean {
  const away = ({ sentence, place }: Stop) =>
    sentence < meeting.sentence
      ? meeting.sentence - sentence
      : sentence > meeting.sentence
        ? 100 + sentence
        : place.id === meeting.stop?.id
          ? -1
          : 0;
  const misfit = ({ place }: Stop) => (meeting.before && place.id === meeting.stop?.id ? 1 : 0);
  const old = ({ days }: Stop) =>
    published !== null && days.some(({ last }) => last < published - 30) ? 1 : 0;
  const fits = stops
    .filter(
      (stop) =>
        stop.place.country === meeting.country &&
        !(isAside(stop.place, meeting) && !together(stop, meeting)) &&
        (share(stop.visitors, meeting.guests) || areColleagues(stop, meeting)) &&
        daysMeet(stop.days, meeting.day ? [meeting.day] : []),
    )
    .sort((a, b) => old(a) - old(b) || misfit(a) - misfit(b) || away(a) - away(b));
  const stop = fits.find(({ left }) => !left) ?? fits[0];
  if (!stop) return false;
  stop.hosts = unique([...stop.hosts, ...meeting.hosts]);
  stop.visitors = unique([...stop.visitors, ...meeting.guests]);
  stop.tenses.push(meeting.tense);
  if (meeting.day) stop.days.push(meeting.day);
  return true;
}

/** "The council, chaired by X, will visit … X and Y will meet the commander": of one organisation, told right after each other. */
function areColleagues({ visitors, sentence }: Stop, { guests, sentence: told }: Meeting): boolean {
  return (
    Math.abs(told - sentence) <= 1 &&
    guests.some(({ side }) => side === 'NATO' && visitors.some((visitor) => visitor.side === side))
  );
}

/** True for a meeting that is told in the stretch of a stop, behind its word. */
function together({ place, sentence }: Stop, meeting: Meeting): boolean {
  return sentence === meeting.sentence && place.id === meeting.stop?.id && !meeting.before;
}

/** Leaders of a country are met in its capital, where another place is told apart from the meeting. */
function isAside(place: PlaceRow, { hosts, country }: Meeting): boolean {
  return (
    coarseness(place) === 0 &&
    place.id !== CAPITAL_OF.get(country) &&
    hosts.some(({ side, office }) => side === country && STATE.test(office ?? ''))
  );
}

const STATE = /^(President|Acting President|Prime Minister|Deputy Prime Minister|Foreign Minister|Speaker)/;

/** What brings leaders together in a third place: "on the sidelines of the summit". */
const GATHERING =
  /^(sidelines|margins?|summit|samit\p{L}*|marginama|margjin\p{L}*|forum\p{L}*|asamble\p{L}*|assembly)$/u;

/** True where the text has the meeting at a town outside the hosts' country: a summit, a conference. */
function abroad(reading: Reading, meeting: Meeting): boolean {
  const { places, sentences, sides, tokens } = reading;
  const elsewhere = sides.some(
    ({ sentence, side, from }) =>
      Math.abs(sentence - meeting.sentence) <= 1 &&
      /^[A-Z]{2}$/.test(side) &&
      !CAPITAL_OF.has(side) &&
      /^(in|u|ne)$/.test(tokens[from - 1]?.fold ?? ''),
  );
  if (places.some(({ role, place }) => role === 'dateline' && place.country === meeting.country))
    return false;
  const { from: first = 0, to: last = 0 } = sentences[meeting.sentence] ?? {};
  const beside = tokens.slice(first, last).some(({ fold }) => GATHERING.test(fold));
  if (elsewhere || beside) return true;
  return places.some((mention) => {
    const { place, located, role, sentence } = mention;
    return (
      (located || role === 'dateline' || isVisitedAt(reading, mention)) &&
      (place.kind === 'city' || place.kind === 'town') &&
      place.country !== meeting.country &&
      (Math.abs(sentence - meeting.sentence) <= 1 ||
        sentences[sentence]?.role === 'title' ||
        sentences[sentence]?.role === 'lead') &&
      !CAPITAL_OF.has(place.country ?? '')
    );
  });
}

/** Leaders of a country receive in its capital, also where the text names the country alone or a site of the capital. */
function toCapital(knowledge: Knowledge, stop: Stop): void {
  const { country } = stop.place;
  const capital = knowledge.index.byId.get(CAPITAL_OF.get(country ?? '') ?? '');
  if (capital && isAirportOf(stop.place, capital)) stop.place = capital;
  if (!capital || stop.denied || !stop.hosts.some(({ side }) => side === country)) return;
  const leaders = stop.hosts.some(({ side, office }) => side === country && !/^Bishop/.test(office ?? ''));
  if (leaders && (coarseness(stop.place) > 0 || inTown(stop.place, capital))) stop.place = capital;
}

/** Whoever is at home at another stop of the same journey is met there, and is no traveller. */
function withoutHosts(stops: readonly Stop[]): Stop[] {
  return stops
    .map((stop) => ({
      ...stop,
      visitors: stop.visitors.filter((person) => {
        const home = homeOf(person);
        if (home === null || !CAPITAL_OF.has(home) || stop.visitors.length === 1) return true;
        return !stops.some(
          (other) => other !== stop && other.place.country === home && share(other.visitors, stop.visitors),
        );
      }),
    }))
    .filter(({ visitors }) => visitors.length > 0);
}

/** Talks tell the meeting of the same people on the same day, and whatever their own sentence tells of their place. */
function inTalks(stop: Stop, talks: readonly Draft[]): boolean {
  return talks.some(
    ({ visit, place, quotes }) =>
      place.id === stop.place.id &&
      ((stop.mention !== null &&
        quotes.some(
          ({ slot, start, field }) =>
            slot === 'place' && start === stop.mention?.start && field === stop.mention.field,
        )) ||
        stop.visitors.some(({ id }) =>
          [...(visit?.visitors ?? []), ...(visit?.hosts ?? [])].some((person) => person.id === id),
        )),
  );
}
