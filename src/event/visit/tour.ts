import { type ChosenDay, chooseDay, RECENT_DAYS } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import type { Actor, Person, Quote } from '../event.ts';
import { placeOf } from '../place/chosen.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { DayMention, PersonMention, Reading, Trace } from '../reading.ts';
import { unique } from './settle.ts';
import { chosen, spanDay } from './span.ts';
import type { Stop } from './stops.ts';

/** The person of the record. */
export function personOf({ id, name, office, organisation }: PersonMention): Person {
  return { id, name, office, organisation };
}

/** The days of a stop: those that the sentences give it, next to each other; for a stop of known length as many from its first. */
function daysOf(stop: Stop): ChosenDay | null {
  const fine = stop.days.filter(({ time }) => time.precision === 'day').sort((a, b) => a.first - b.first);
  const [first] = fine;
  if (!first) return stop.days[0] ?? null;
  let last = first.last;
  for (const day of fine) if (day.first <= last + 2) last = Math.max(last, day.last);
  return last === first.last
    ? first
    : spanDay(first.first, last, 'from the first to the last day told', first.mention);
}

/** "On the second day of the visit": how many days after its first, or null. */
function ordinalDay({ tokens, sentences }: Reading, { mention, sentence }: Stop): number | null {
  const index = mention?.sentence ?? sentence;
  if (sentences[index]?.role === 'title') return null;
  const { from = 0, to = 0 } = sentences[index] ?? {};
  for (let at = from; at < to - 1; at++) {
    const pair = `${tokens[at]?.fold} ${tokens[at + 1]?.fold}`;
    if (/^(prvog dana|prvi dan|first day|dites se pare)$/.test(pair)) return 0;
    if (/^(drugog dana|drugi dan|second day)$/.test(pair)) return 1;
    const triple = `${pair} ${tokens[at + 2]?.fold}`;
    if (/^diten e pare$/.test(triple)) return 0;
    if (/^diten e dyte$/.test(triple)) return 1;
  }
  return null;
}

/** The weekday of a visit that is called off is the next one. */
function toCome(stop: Stop, day: ChosenDay | null, published: number | null): ChosenDay | null {
  if (!day || !stop.cancelled || stop.denied || published === null || day.mention?.anchor !== 'publication')
    return day;
  if (day.first !== day.last || day.last > published - 2 || day.last < published - 7) return day;
  return spanDay(day.first + 7, day.last + 7, 'a visit called off lies ahead', day.mention);
}

/** A visit of so many days, from the one day that is told. */
function lasting(day: ChosenDay | null, { length, left }: Stop): ChosenDay | null {
  if (!day || length === null || left || day.first !== day.last) return day;
  return length < 0
    ? spanDay(day.first + length + 1, day.first, 'the last of so many days', day.mention)
    : spanDay(day.first, day.first + length - 1, 'a visit of so many days', day.mention);
}

/**
 * Drafts of a journey. An undated earlier leg lies from the day before to the day of the next leg (the contract's rule), an undated later one on the
 * day of the one before; legs stand in the order of time under one tour.
 */
export function tourOf(reading: Reading, told: readonly Stop[], trace: Trace): Draft[] {
  const { published } = reading;
  const stops = told.map((stop, i) =>
    stop.left && stop.ahead && stop.days.length === 0 && told.slice(0, i).some(({ left }) => !left)
      ? { ...stop, left: false, tenses: ['future' as const] }
      : stop,
  );
  const now =
    stops.find(({ left, tenses }) => !left && tenses.includes('done')) ??
    stops.find(({ left }) => !left) ??
    stops[0];
  const [visitor] = now?.visitors ?? [];
  if (!now || !visitor) return [];
  const begin = Math.min(
    ...stops.flatMap(({ days }) =>
      days.filter(({ time }) => time.precision === 'day').map(({ first }) => first),
    ),
  );
  const plain =
    daysOf(now) ??
    chooseDay(
      reading,
      { sentence: now.sentence, from: now.at.from, to: now.at.to },
      (day) =>
        day.precision === 'day' &&
        day.anchor !== 'previous' &&
        !isOfOtherPlace(reading, now, day) &&
        !stops.some((other) => other !== now && other.days.some(({ mention }) => mention === day)) &&
        (published === null || day.first <= published || !now.tenses.includes('done')),
    );
  const main =
    plain?.mention === null && now.tenses.every((tense) => tense === 'future')
      ? (headDay(reading) ?? plain)
      : plain;
  const chain = chainOf(inOrder(reading, stops), main, published);
  const settled = new Map<Stop, ChosenDay>();
  const dated = stops.flatMap((stop, position) => {
    const nth = ordinalDay(reading, stop);
    const day =
      nth !== null && Number.isFinite(begin)
        ? spanDay(begin + nth, begin + nth, 'the first or second day of the visit')
        : lasting(
            toCome(stop, daysOf(stop), published) ??
              (stop === now ? main : (chain.get(stop) ?? undatedDay(reading, stop, stops, main, settled))),
            stop,
          );
    if (!day) {
      trace('visit', 'refused: no day', spanOf(reading, stop.at.from, stop.at.to));
      return [];
    }
    settled.set(stop, day);
    return [{ stop, day, position }];
  });
  const legs = oneAPlace(dated).map(({ stop, day, position }) => ({
    draft: draftOf(
      reading,
      stop,
      day,
      statusOf(stop, day, published),
      published !== null && isRecalled(stop, day, stops, published),
    ),
    order: day.first + (stop.left ? -0.5 : 0),
    position,
    stop,
  }));
  legs.sort((a, b) => a.order - b.order || a.position - b.position);
  for (const person of [visitor, ...stops.flatMap(({ visitors }) => visitors.slice(0, 1))])
    join(
      person.id,
      legs.filter(
        ({ stop, draft }) =>
          draft.mention === 'news' &&
          draft.status !== 'cancelled' &&
          draft.visit?.tour === null &&
          stop.visitors.some(({ id }) => id === person.id),
      ),
    );
  return legs.map(({ draft }) => draft);
}

/** The day to come that the title names, for what the text tells as to come without one. */
function headDay({ days, sentences, published }: Reading): ChosenDay | null {
  const day = days.find(
    ({ sentence, furniture, precision, first }) =>
      sentences[sentence]?.role === 'title' &&
      !furniture &&
      precision === 'day' &&
      first > (published ?? first),
  );
  return day ? chosen(day) : null;
}

type Leg = { stop: Stop; day: ChosenDay; position: number };

/** Whoever is at one place on the same days is there on one visit, as one text tells it. */
function oneAPlace(dated: readonly Leg[]): Leg[] {
  const kept: Leg[] = [];
  for (const leg of dated) {
    const twin = kept.find(
      ({ stop, day }) =>
        stop.place.id === leg.stop.place.id &&
        stop.cancelled === leg.stop.cancelled &&
        day.time.precision === 'day' &&
        leg.day.time.precision === 'day' &&
        day.first <= leg.day.last &&
        leg.day.first <= day.last,
    );
    if (!twin) {
      kept.push({ ...leg });
      continue;
    }
    const { visitors, hosts, tenses } = twin.stop;
    twin.stop = {
      ...twin.stop,
      visitors: unique([...visitors, ...leg.stop.visitors]),
      hosts: unique([...hosts, ...leg.stop.hosts]),
      tenses: [...tenses, ...leg.stop.tenses],
    };
  }
  return kept;
}

/** "Came to Belgrade after a meeting in London on Thursday", "on 2 May in London": the day of the place right beside it. */
function isOfOtherPlace({ places }: Reading, { sentence, at, place: own }: Stop, day: DayMention): boolean {
  const same = day.sentence === sentence;
  if (same && day.from < at.to) return false;
  return places.some(
    ({ located, from, to, sentence: where, place }) =>
      (located || (to <= day.from && place.country !== own.country)) &&
      where === day.sentence &&
      (same ? from >= at.to : place.country !== own.country) &&
      ((to <= day.from && day.from - to <= 2) || (from >= day.to && from - day.to <= 1)),
  );
}

/** Puts the legs of one traveller under one tour. */
function join(traveller: string, journey: readonly { draft: Draft; stop: Stop }[]): void {
  const spread =
    new Set(journey.map(({ stop }) => stop.place.country)).size > 1 ||
    new Set(journey.map(({ draft }) => draft.time.start)).size > 1;
  if (journey.length < 2 || !spread) return;
  const tour = `${traveller}-${journey[0]?.draft.time.start.slice(0, 7) ?? ''}`;
  journey.forEach(({ draft }, i) => {
    if (draft.visit)
      draft.visit = {
        ...draft.visit,
        tour,
        leg: i + 1,
        from: journey[i - 1]?.draft.place ?? null,
        to: journey[i + 1]?.draft.place ?? null,
      };
  });
}

/** Days of the earlier legs without a date, from the last to the first: each lies from the day before to the day of the next leg. */
function chainOf(
  stops: readonly Stop[],
  main: ChosenDay | null,
  published: number | null,
): Map<Stop, ChosenDay> {
  const chain = new Map<Stop, ChosenDay>();
  if (!main) return chain;
  let next = Math.min(main.first, published ?? main.first);
  let last: Stop | undefined;
  for (const stop of [...stops].reverse()) {
    if (!stop.left || stop.days.length > 0) continue;
    const list = listOf(stop, stops);
    if (last && !(list.length > MOST_DAILY && list.includes(last))) next -= 1;
    chain.set(stop, spanDay(next - 1, next, 'the day before the next leg'));
    last = stop;
  }
  return chain;
}

/** Of earlier stops of one sentence those that it tells by an act stand before the one that it only names as left: "came from Belgrade and had visited Tirana before". */
function inOrder({ tokens }: Reading, stops: readonly Stop[]): Stop[] {
  const departed = ({ left, mention }: Stop) =>
    left && mention !== null && /^(from|iz|nga|prej)$/.test(tokens[mention.from - 1]?.fold ?? '');
  return stops
    .map((stop, i) => ({ stop, i }))
    .sort(
      (a, b) =>
        a.stop.sentence - b.stop.sentence || Number(departed(a.stop)) - Number(departed(b.stop)) || a.i - b.i,
    )
    .map(({ stop }) => stop);
}

/** Stops of one list are one a day up to so many. */
const MOST_DAILY = 2;

/** The stops of the list in which one is told: "she had been to Albania, Bosnia and Montenegro". */
function listOf(stop: Stop, stops: readonly Stop[]): Stop[] {
  return stops.filter(
    ({ sentence, at, left }) => left && sentence === stop.sentence && at.from === stop.at.from,
  );
}

/** What lies days back; a month or week that begins before, of a journey that is only looked back on. */
function isRecalled(stop: Stop, day: ChosenDay, stops: readonly Stop[], published: number): boolean {
  if (day.last < published - RECENT_DAYS) return true;
  if (day.time.precision === 'day' || day.first >= published - RECENT_DAYS) return false;
  return stop.left || (day.last < published && stops.length === 1);
}

/** What is told as done is; on the day of the news itself what is only announced is planned. */
function statusOf(stop: Stop, day: ChosenDay, published: number | null): Draft['status'] {
  if (stop.cancelled) return 'cancelled';
  if (published !== null && day.first > published) return 'planned';
  if (published !== null && day.last < published) return 'reported';
  if (stop.tenses.includes('done')) return 'reported';
  return stop.tenses.every((tense) => tense === 'told') ? 'reported' : 'planned';
}

/** True for a day to come. */
function isAhead({ published }: Reading, { first }: ChosenDay): boolean {
  return published !== null && first > published;
}

function undatedDay(
  reading: Reading,
  stop: Stop,
  stops: readonly Stop[],
  main: ChosenDay | null,
  settled: ReadonlyMap<Stop, ChosenDay>,
): ChosenDay | null {
  if (!main) return null;
  const taken = new Set(
    stops.flatMap(({ days, sentence }) =>
      sentence === stop.sentence ? days.map(({ mention }) => mention) : [],
    ),
  );
  const own = chooseDay(
    reading,
    { sentence: stop.sentence, from: stop.at.from, to: stop.at.to },
    (day) =>
      day.precision === 'day' &&
      day.anchor !== 'previous' &&
      !taken.has(day) &&
      !isOfOtherPlace(reading, stop, day) &&
      (reading.published === null ||
        (day.last >= reading.published && !(stop.tenses.includes('done') && day.first > reading.published)) ||
        (day.first <= reading.published &&
          stop.tenses.some((tense) => tense === 'done' || tense === 'told'))),
  );
  const before = stops.slice(0, stops.indexOf(stop)).findLast(({ left }) => !left);
  const shared = before?.visitors.some(({ id }) => stop.visitors.some((visitor) => visitor.id === id));
  const last = before && shared ? settled.get(before) : undefined;
  const next =
    before !== undefined &&
    last?.first === last?.last &&
    stop.sentence - before.sentence === 1 &&
    stop.tenses.includes('future') &&
    own?.mention?.sentence !== stop.sentence;
  if (own?.mention && !next) return own;
  if (stop.tenses.includes('done')) return own?.mention || isAhead(reading, main) ? own : main;
  const since = last?.last;
  return own && since !== undefined && since > own.first
    ? spanDay(since, since, 'no earlier than the leg before')
    : own;
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
    ...(stop.mention ? [quoteOf(reading, 'place', stop.mention, stop.mention.sentence)] : []),
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
