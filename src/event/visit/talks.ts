import { chooseDay } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import { placeOf } from '../place/choose.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { PersonMention, PlaceMention, Reading } from '../reading.ts';
import type { Cue } from './stops.ts';
import { personOf, unique } from './tour.ts';

const SEATS = new Set(
  'BE US FR DE AT CH GB BG MK AL TR SI HR GR RS XK IT HU MD ES CZ ME BA LU NL PL RO SK'.split(' '),
);

/** Talks about Kosovo: two sides meet, and at least one of them is Pristina or Belgrade. */
export function talksIn(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  people: readonly PersonMention[],
): Draft | null {
  const sides = new Set(people.map(({ side }) => side).filter((side) => side !== null));
  const local = people.filter(({ side }) => side === 'XK' || side === 'RS');
  if (local.length === 0 || sides.size < 2) return null;
  const title = reading.sentences[index]?.role === 'title';
  const mention = meetingPlace(reading, index, sides);
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

/** Where people meet: a place of the sentence, of the next one, or the dateline unless it is one party's own capital. */
function meetingPlace(
  reading: Reading,
  index: number,
  sides: ReadonlySet<string | null>,
): PlaceMention | null {
  const town = (mention: PlaceMention) =>
    mention.place.kind !== 'country' &&
    mention.place.kind !== 'region' &&
    SEATS.has(mention.place.country ?? '');
  const at = (sentence: number, located: boolean) =>
    reading.places.find(
      (mention) =>
        mention.sentence === sentence &&
        town(mention) &&
        (located ? mention.located : mention.role === 'site'),
    ) ?? null;
  const dateline =
    reading.places.find(
      (mention) => mention.role === 'dateline' && town(mention) && !sides.has(mention.place.country),
    ) ?? null;
  return at(index, true) ?? dateline ?? at(index, false) ?? at(index + 1, true);
}

/** Talks at one place on one day are one. */
export function unifyTalks(talks: readonly Draft[]): Draft[] {
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
