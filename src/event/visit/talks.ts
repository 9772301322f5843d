import { type ChosenDay, chooseDay, RECENT_DAYS } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import { isHead } from '../head.ts';
import type { Knowledge } from '../knowledge.ts';
import { placeOf } from '../place/chosen.ts';
import { CAPITAL_OF } from '../place/region.ts';
import type { PlaceRow } from '../places.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { DayMention, PersonMention, PlaceMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { besidePeople, bothTravel } from './both-sides.ts';
import { circlesOf } from './circle.ts';
import { datedRounds, furtherRounds } from './dated-rounds.ts';
import { homeOf, isResident } from './home.ts';
import { addMediators, joinRounds, REACH } from './joined-rounds.ts';
import { isPassive } from './meetings.ts';
import { isSameRound, recalledRounds } from './recalled-rounds.ts';
import { nextRounds, type Round, unnamed } from './round.ts';
import { cuesOf } from './scene.ts';
import { MEDIATOR, seatOf, seatOfEu, seatOfMediator } from './seat.ts';
import { unique } from './settle.ts';
import { chosen, dayIn } from './span.ts';
import { toCome } from './stop-days.ts';
import { isFurniture, isHeading, type Stop } from './stops.ts';
import { isLocal, isOfMission, isVisited, tellsOnly, withoutTellers } from './tellers.ts';
import { tenseOf } from './tense.ts';
import { dayToldLater } from './told-later.ts';
import { personOf } from './tour.ts';
import { replaced } from './travellers.ts';

/** At most so many talks of one article are events; a text that names more is an overview. */
const MOST_TALKS = 3;
/** Further rounds of one article, told by town and day. */
const MOST_DATED = 3;

/** Talks about Kosovo: Pristina and Belgrade meet, or one of them meets somebody abroad. */
export function talksOf(
  reading: Reading,
  knowledge: Knowledge,
  stops: readonly Stop[],
  told: ReadonlySet<number>,
): Draft[] {
  const rounds: Round[] = [];
  const brussels = knowledge.index.byId.get('brussels');
  const guests = new Set(stops.flatMap((stop) => stop.visitors.map(({ id }) => id)));
  const onPhone = reading.sentences.filter((_, index) =>
    cuesOf(reading, index, knowledge).some(({ cue }) => cue === 'phone'),
  );
  reading.sentences.forEach((sentence, index) => {
    if (isFurniture(reading, index) || isHeading(reading, index)) return;
    const cues = cuesOf(reading, index, knowledge);
    if (cues.some(({ cue }) => cue === 'phone' || cue === 'civil')) return;
    const act =
      cues.find(({ cue }) => cue === 'talks' || cue === 'meet' || cue === 'receive') ??
      bothTravel(reading, index, cues);
    if (sentence.role === 'title' && onPhone.some(({ paragraph }) => paragraph < 3)) return;
    const further = nextRounds(reading, index, cues, act, rounds.at(-1));
    rounds.push(...further);
    if (!act || further.length > 0) return;
    const round =
      roundOf(reading, index, cues, act, told.has(index), guests, stops, brussels) ??
      (told.has(index) ? null : besidePeople(reading, index, cues, act));
    if (!round) return;
    if (round.day.mention === null) round.day = dayToldLater(reading, index) ?? round.day;
    const after = round.day.mention;
    rounds.push(round, ...(after ? nextRounds(reading, index, cues, act, round, after.to) : []));
  });
  const isShown = ({ sentence }: Round) => reading.sentences[sentence]?.role === 'caption';
  const joined = joinRounds(
    rounds.filter(
      (round) =>
        !isShown(round) &&
        (reading.sentences[round.sentence]?.role !== 'title' ||
          !rounds.some(
            (other) =>
              other.day.first - round.day.first === 7 && other.place.place.id === round.place.place.id,
          )),
    ),
  );
  for (const round of joined)
    addMediators(reading, knowledge, round, round.ahead && round !== joined[0] ? 0 : REACH);
  const main = joined.slice(0, MOST_TALKS);
  const further = furtherRounds(joined, datedRounds(reading, knowledge, main)).slice(0, MOST_DATED);
  const rest = [...joined, ...further];
  const shown = rounds.filter(isShown).map((round) => ({ ...round, recalled: true, ahead: false }));
  const recalled = [...recalledRounds(reading, knowledge, main), ...shown]
    .filter((one, i, all) => ![...rest, ...all.slice(0, i)].some((other) => isSameRound(one, other)))
    .slice(0, MOST_DATED);
  const [first] = main;
  for (const round of main)
    round.recalled ||=
      first !== undefined && round.sentence > first.sentence && round.day.last < first.day.first;
  return [...main, ...further, ...recalled].map((round) => draftOf(reading, calledOff(reading, round)));
}

/** The weekday of a round that is called off is the next one, where it is not the day before the news. */
function calledOff(reading: Reading, round: Round): Round {
  const { cancelled, day } = round;
  const late = reading.published !== null && day.last <= reading.published - 2;
  return cancelled && late ? { ...round, day: toCome(reading, day) ?? day } : round;
}

/** "Held a meeting of the national security council": one side among themselves. */
function isOwnBody({ tokens }: Reading, { cue, from, to }: Cue): boolean {
  return (
    cue === 'meet' &&
    (/^(council|cabinet|government|staff|saveta|vlade|staba|stranke|qeverise|keshillit)$/.test(
      tokens[from - 1]?.fold ?? '',
    ) ||
      /^(of|e|te|se)? ?(the|national|nacionaln\p{L}*|naltë)? ?(security )?(council|cabinet|government|saveta|vlade|staba|keshillit|qeverise)( |$)/u.test(
        tokens
          .slice(to, to + 4)
          .map(({ fold }) => fold)
          .join(' '),
      ))
  );
}

const NOUN = /^(meetings?|talks|sastan\p{L}*|razgovor\p{L}*|susret\p{L}*|takim\p{L}*|bisedim\p{L}*)$/u;

function roundOf(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  act: Cue,
  told: boolean,
  guests: ReadonlySet<string>,
  stops: readonly Stop[],
  brussels: PlaceRow | undefined,
): Round | null {
  const sentence = reading.sentences[index];
  const here = reading.people.filter((person) => person.sentence === index);
  const beside = reading.people.filter((person) => person.sentence === index + 1 && isLocal(person));
  const called =
    cues.some(({ cue }) => cue === 'talks') && here.some((person) => MEDIATOR.test(person.office ?? ''));
  if (isOwnBody(reading, act)) return null;
  const none = !here.some(isLocal);
  const people = called && none && new Set(beside.map(homeOf)).size === 2 ? [...here, ...beside] : here;
  if (!sentence) return null;
  if (none && !called) return unnamed(reading, index, cues, act, brussels);
  const open = ({ cue, to }: Cue) =>
    cue === 'maybe' &&
    (to > act.to
      ? here.some((person) => isLocal(person) && person.from >= to && person.from - to <= 8)
      : to <= act.from && act.from - to <= 8);
  if (cues.some(open)) return null;
  const local = withoutTellers(reading, people.filter(isLocal));
  const both = new Set(local.map(homeOf)).size === 2;
  const circle = circlesOf(reading, cues, people, sentence).flatMap(({ before, after }) => [
    ...before,
    ...after,
  ]);
  const parties = both || called ? local : local.filter((person) => circle.includes(person));
  const avoided = cues.some(({ cue, to }) => cue === 'refused' && to <= act.from && act.from - to <= 5);
  if (!both && avoided) return null;
  if (parties.length === 0) return unnamed(reading, index, cues, act, brussels);
  if (!both && told) return null;
  const convened = here.some(({ side, office }) => side === 'EU' && MEDIATOR.test(office ?? ''));
  const place =
    seatOf(reading, index, parties, both, act) ??
    (both && (convened || parties.every(isPrincipal)) && !isPlaced(reading, index)
      ? seatOfEu(reading, act, brussels)
      : null) ??
    (both && here.length < people.length ? seatOfMediator(reading, index, act, brussels) : null);
  const own = place?.sentence === index && place.role !== 'dateline';
  if (own && tenseOf({ cues: [...cues] }, act) === 'future' && isWhereSaid(reading, place)) return null;
  if (!place || (!own && (told || (!both && isVisited(place, parties, stops))))) return null;
  const dateline = reading.places.find(({ role }) => role === 'dateline')?.place.country;
  if (!both && place.sentence !== index && parties.some((person) => homeOf(person) === dateline)) return null;
  if (
    !both &&
    parties.every(isOfMission) &&
    (place.sentence !== index || CAPITAL_OF.has(place.place.country ?? ''))
  )
    return null;
  const country = place.place.country ?? '';
  const partners = (both || called ? people : circle).filter(
    (person) => !isLocal(person) && person.side !== null && !isResident(person) && !replaced(reading, person),
  );
  if (!both && tellsOnly(cues, act, parties, circle)) return null;
  if (!both && (partners.length === 0 || !aboutKosovo(reading, index, parties))) return null;
  const elsewhere =
    place.sentence === index &&
    place.role === 'site' &&
    !CAPITAL_OF.has(country) &&
    !cues.some(({ cue, from }) => cue === 'talks' && from > act.to && from < place.from);
  if (
    !both &&
    ((!elsewhere && partners.some(({ id }) => guests.has(id))) ||
      hostedAtHome(reading, cues, people, parties))
  )
    return null;
  if (!both && CAPITAL_OF.has(country) && partners.some((person) => homeOf(person) === country)) return null;
  const hosts = partners.filter(
    (person) => both || homeOf(person) === country || MEDIATOR.test(person.office ?? ''),
  );
  const cancelled = cues.some(({ cue }) => cue === 'cancelled');
  const seated = reading.days.some((day) => day.sentence === index && day.precision === 'day');
  const day = dayOf(
    reading,
    seated || place.role === 'dateline' || place.sentence < index ? index : place.sentence,
    act,
    place,
    !cancelled && tenseOf({ cues: [...cues] }, act) === 'future',
  );
  if (!day) return null;
  const { published } = reading;
  const noun = cues.some(({ cue }) => cue === 'maybe') && NOUN.test(reading.tokens[act.from]?.fold ?? '');
  if (noun && (!day.mention || day.mention.said) && tenseOf({ cues: [...cues] }, act) === 'done') return null;
  const ahead =
    published !== null &&
    (day.first > published || (day.first === published && tenseOf({ cues: [...cues] }, act) !== 'done'));
  return {
    sentence: index,
    cue: act,
    place,
    day,
    parties: unique([...parties, ...partners.filter((person) => !hosts.some(({ id }) => id === person.id))]),
    hosts: unique(hosts),
    ahead,
    cancelled,
  };
}

/** "They would meet, he said in X": the town is where it was said. */
function isWhereSaid({ tokens }: Reading, { from }: PlaceMention): boolean {
  return /^(said|says|told|stated|declared|rekao|rekla|kazao|kazala|izjavio|izjavila|tha|deklaroi)$/.test(
    tokens[from - 2]?.fold ?? '',
  );
}

/** True where the parties themselves receive: the place that is named is no seat of talks. */
function hostedAtHome(
  reading: Reading,
  cues: readonly Cue[],
  people: readonly PersonMention[],
  parties: readonly PersonMention[],
): boolean {
  return circlesOf(reading, cues, people, { from: 0, to: Number.POSITIVE_INFINITY }).some(
    ({ cue, before }) =>
      cue.cue === 'receive' && before.some((person) => parties.includes(person)) && !isPassive(reading, cue),
  );
}

function aboutKosovo(reading: Reading, index: number, parties: readonly PersonMention[]): boolean {
  if (parties.some((person) => homeOf(person) === 'XK')) return true;
  return reading.places.some(
    ({ place, sentence }) =>
      place.country === 'XK' && (Math.abs(sentence - index) <= 1 || isHead(reading, sentence)),
  );
}

/** Who leads a side, or its team in the dialogue. */
const isPrincipal = ({ office }: PersonMention) =>
  /^((Deputy )?Prime Minister|President|Chief Negotiator|Head of the neg|Director of the Office for K)/.test(
    office ?? '',
  );

/** True where a place is told beside the talks. */
const isPlaced = ({ places }: Reading, index: number) =>
  places.some(({ sentence, located }) => Math.abs(sentence - index) <= 1 && located);

/** "After the talks, and before the measures that are due on 1 May": a day that a relative clause tells of another thing. */
function isOfOtherThing({ tokens }: Reading, day: DayMention, at: number): boolean {
  const which = tokens.slice(at, day.from).findIndex(({ fold }) => WHICH.test(fold));
  return which > AFTER_NOUN;
}

const WHICH = /^(that|which|koj(?:i|a|e|u|em|im)|qe|cil(?:i|a|et|en|in))$/;
/** Tokens behind the round and its town within which a relative clause is of the round itself. */
const AFTER_NOUN = 4;

/** The day of a round; what is told as to come has no day that has passed. */
function dayOf(
  reading: Reading,
  index: number,
  act: Cue,
  place: PlaceMention,
  toCome: boolean,
): ChosenDay | null {
  const open = (day: DayMention) => !toCome || reading.published === null || day.last >= reading.published;
  const at = place.sentence === index && place.role !== 'dateline' ? place.from : act.from;
  const head = (reading.sentences[index]?.from ?? 0) + (reading.sentences[index]?.dateline ?? 0);
  const within = reading.days.filter(
    (day) =>
      day.from >= head &&
      day.sentence === index &&
      !day.furniture &&
      !day.said &&
      day.precision === 'day' &&
      open(day) &&
      !isOfOtherThing(reading, day, Math.max(act.to, at)) &&
      !(day.clause?.from === day.from && (at < day.from || at >= day.clause.to)) &&
      day.last - day.first <= 4,
  );
  const best = [...within].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
  const rough = reading.days.find(
    (day) =>
      day.sentence === index &&
      !day.furniture &&
      day.precision !== 'day' &&
      reading.published !== null &&
      day.last < reading.published - RECENT_DAYS,
  );
  if (!best && rough) return chosen(rough);
  const span = best ? dayIn(reading, index, head, reading.sentences[index]?.to ?? head, null) : null;
  if (span && best && span.first <= best.first && span.last >= best.last && span.last > span.first)
    return span;
  if (best)
    return chooseDay(
      reading,
      { sentence: index, from: best.clause?.from ?? best.from, to: best.clause?.to ?? best.to },
      (day) => day === best,
    );
  const told = chooseDay(
    reading,
    { sentence: index, from: act.from, to: act.to },
    (day) => day.precision === 'day' && open(day) && !(toCome && isStamped(reading, day)),
  );
  const { published } = reading;
  return !toCome && told?.mention && published !== null && told.first > published ? null : told;
}

/** The day of the dateline: when it was written, not when what is to come will be. */
function isStamped({ sentences }: Reading, { sentence, from }: DayMention): boolean {
  const { from: head = 0, dateline = 0 } = sentences[sentence] ?? {};
  return from < head + dateline;
}

/** Mediators who are told beside the round: "the envoy was also in the room". */
function draftOf(
  reading: Reading,
  { sentence, cue, place, day, parties, hosts, ahead, cancelled, recalled }: Round,
): Draft {
  return {
    kind: 'visit',
    type: 'talks',
    time: day.time,
    place: placeOf(place.place),
    actors: [
      ...parties.map(({ id, name }) => ({ id, name, role: 'participant' as const })),
      ...hosts.map(({ id, name }) => ({ id, name, role: 'convener' as const })),
    ],
    status: cancelled ? 'cancelled' : ahead ? 'planned' : 'reported',
    mention:
      recalled || (reading.published !== null && day.last < reading.published - RECENT_DAYS)
        ? 'background'
        : 'news',
    visit: {
      visitors: parties.map(personOf),
      hosts: hosts.map(personOf),
      tour: null,
      leg: null,
      from: null,
      to: null,
    },
    quotes: [
      quoteOf(reading, 'type', spanOf(reading, cue.from, cue.to), sentence),
      quoteOf(reading, 'place', place, place.sentence),
      ...(day.mention ? [quoteOf(reading, 'time', day.mention, day.mention.sentence)] : []),
      ...parties.map((person) => quoteOf(reading, 'visit.visitors', person, person.sentence)),
      ...hosts.map((person) => quoteOf(reading, 'visit.hosts', person, person.sentence)),
    ],
    reason: `talks in ${place.place.id}; day ${day.reason}`,
  };
}
