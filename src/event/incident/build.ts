import { distanceKm } from '../../base/geo.ts';
import type { Draft } from '../draft.ts';
import type { Actor, Quote } from '../event.ts';
import { isHead } from '../head.ts';
import type { ActorRow, Book, Knowledge } from '../knowledge.ts';
import { placeOf } from '../place/chosen.ts';
import type { PlaceRow } from '../places.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { ActorRole, IncidentType } from '../types.ts';
import { HAPPENING } from './behind.ts';
import type { Candidate } from './candidate.ts';
import { onlyArrest } from './cause.ts';
import { NORTH } from './enclaves.ts';
import { hasGrounds, isInGround } from './ground-clause.ts';
import { CLASS_OF, type Range } from './hint.ts';
import { inManyTowns, isAllOver } from './place.ts';
import { retype } from './retype.ts';
import { PEACE } from './scope.ts';
import { atManySpots, countsMore, gapped, longestList, oneEach, saidToBeSeveral } from './several.ts';
import { addUp } from './toll/add-up.ts';
import type { TollFact } from './toll/fact.ts';
import { tollFacts } from './toll/facts.ts';
import { partiesOf } from './toll/parties.ts';
import { victimsHurt } from './toll/victims.ts';
import { ofAnother, outsideCrowds } from './toll/whose.ts';
import { plainPlace, widePlace } from './wide.ts';

const BROAD = /^(country|region)$/;

const THEN = /^(after|because|since|before|posto|jer|nakon|posle|pre|pasi|sepse|para)$/;

/** "Was arrested on Friday, after he had given a speech in X": the place of a clause that tells something else. */
function isBehindOther({ tokens }: Reading, { to, place: { mention } }: Candidate): boolean {
  return mention !== null && tokens.slice(to, mention.from).some(({ fold }) => THEN.test(fold));
}

/** The sentence that places and dates a group best: named in the sentence, finest first. */
function lead(reading: Reading, group: readonly Candidate[]): Candidate | undefined {
  const regions = group.flatMap(({ place: { reason, mention } }) =>
    reason === HERE && mention?.place.kind === 'region' ? [mention.place] : [],
  );
  /** Guessed from another sentence, beside a region that one of the sentences names: what lies outside it, or is no place there ("the Banjska case"). */
  const astray = ({ place: { reason, place, mention } }: Candidate) =>
    reason !== HERE &&
    regions.some(
      ({ lat, lon, precisionKm }) =>
        !mention?.located || distanceKm(lat, lon, place.lat, place.lon) > 2 * precisionKm,
    );
  const score = (candidate: Candidate) => {
    const fine = { site: 0, settlement: 0, municipality: 2, region: 5, country: 6 }[
      candidate.place.place.precision
    ];
    const here = candidate.place.reason === HERE && !isBehindOther(reading, candidate);
    const own = here ? 0 : astray(candidate) ? 8 : 2;
    const wide =
      candidate.head &&
      own === 0 &&
      ((candidate.type === 'barricade' && candidate.place.place.precision === 'region') ||
        isAllOver(reading, candidate.place.mention) ||
        (BROAD.test(candidate.place.place.precision) && inManyTowns(reading, candidate.sentence)));
    return (
      (wide ? -1 : fine) +
      own -
      candidate.weight * 0.3 +
      (reading.sentences[candidate.sentence]?.role === 'title' ? 0.2 : 0)
    );
  };
  /** Of two that the same speaks for, the one beside its place. */
  const far = ({ from, to, place: { mention, reason } }: Candidate) =>
    mention && reason === HERE ? Math.max(0, mention.from - to, from - mention.to) : 0;
  return [...group].sort((a, b) => score(a) - score(b) || far(a) - far(b) || a.sentence - b.sentence)[0];
}

function bestDay(group: readonly Candidate[]): Candidate | undefined {
  const order = [
    HERE,
    HAPPENING,
    'named in the sentence before',
    'named in the lead',
    'named at the head',
    'named behind it',
  ];
  const rank = (candidate: Candidate) => {
    const at = order.indexOf(candidate.day.reason);
    const precision = { day: 0, week: 3, month: 4, season: 5, year: 6 }[candidate.day.time.precision];
    return (at < 0 ? 9 : at) + precision - Math.min(1, candidate.weight * 0.2);
  };
  return [...group].sort((a, b) => rank(a) - rank(b) || a.sentence - b.sentence)[0];
}

/** The events of one group: one, or one for each of two places that an "and" joins. */
export function draftOf(
  reading: Reading,
  knowledge: Knowledge,
  group: readonly Candidate[],
  said: IncidentType,
  taken: ReadonlySet<number>,
): Draft[] {
  const deeds =
    CLASS_OF[said] === 'police'
      ? []
      : group.filter((candidate) => candidate.class !== 'police' && !onlyArrest(candidate));
  const placed = lead(reading, deeds) ?? lead(reading, group) ?? group[0];
  const dated = bestDay(deeds) ?? bestDay(group) ?? group[0];
  if (!placed || !dated) return [];
  const book = knowledge.books[reading.language];
  const { near, far, late } = sentencesOf(reading, group, taken);
  const none = (index: number) =>
    tollFacts(reading, index, knowledge).filter(({ count }) => count.high === 0);
  const clauses = group.flatMap(({ sentence, clause }) => (clause ? [{ sentence, clause }] : []));
  /** Where a sentence tells several deeds, each takes the people of its clause. */
  const own = ({ sentence, chain }: TollFact) => {
    const inside = ({ from, to }: Range) => from <= chain && chain < to;
    const here = clauses.filter((part) => part.sentence === sentence);
    const held = reading.days.find((day) => day.sentence === sentence && day.clause && inside(day.clause));
    const tells = (candidate: Candidate) =>
      candidate.sentence === sentence && candidate.day.mention?.clause === held?.clause;
    if (hasGrounds(said) && isInGround(reading, book, sentence, chain)) return false;
    return (here.length === 0 || here.some(({ clause }) => inside(clause))) && (!held || group.some(tells));
  };
  const told = [
    ...near.flatMap((index) => tollFacts(reading, index, knowledge).filter(own)),
    ...far.flatMap(none),
    ...late.flatMap(none).filter(({ toll }) => toll === 'detained'),
  ];
  if (said === 'assault' && placed.mention === 'news' && !told.some(({ toll }) => toll !== 'detained'))
    told.push(...victimsHurt(reading, knowledge, group, near));
  const ofLand = policeOf(placed.place.mention?.place.country ?? null, dated.day.last < PEACE, knowledge);
  const count = (kind: IncidentType) => {
    const facts = told
      .filter((fact) => !ofAnother(reading, book, fact, kind))
      .map((fact) => outsideCrowds(fact, kind, knowledge))
      .map((fact) =>
        ofLand && fact.toll !== 'detained' && fact.party?.id === 'kosovo-police'
          ? { ...fact, party: ofLand }
          : fact,
      );
    const held = kind === 'arrest' || kind === 'raid' || (placed.mention === 'news' && !placed.grounded);
    return { facts, incident: addUp(held ? facts : facts.filter(({ toll }) => toll !== 'detained')) };
  };
  const first = count(said);
  const listed = longestList(reading, book, group);
  const type =
    said === 'barricade' && listed.length > 1
      ? said
      : retype(reading, said, group, first.incident, told, knowledge.knownDays);
  const { facts, incident } = type === said ? first : count(type);
  const whole = widePlace(reading, knowledge, group, type, listed.length > 1);
  const where = whole ?? plainPlace(reading, placed.place, knowledge);
  const quotes: Quote[] = [
    quoteOf(reading, 'type', spanOf(reading, placed.from, placed.to), placed.sentence),
  ];
  if (dated.day.mention) quotes.push(quoteOf(reading, 'time', dated.day.mention, dated.day.mention.sentence));
  if (where.mention) quotes.push(quoteOf(reading, 'place', where.mention, where.mention.sentence));
  for (const fact of facts)
    quotes.push(
      quoteOf(reading, `incident.${fact.toll}`, spanOf(reading, fact.from, fact.to), fact.sentence),
    );
  const actors = actorsOf(reading, book, near, facts, type);
  const draft: Draft = {
    kind: 'incident',
    type,
    time: dated.day.time,
    place: where.place,
    actors,
    status: placed.status,
    mention: placed.mention,
    incident,
    quotes: dedupe(quotes),
    reason: `place ${where.reason}; day ${dated.day.reason}`,
  };
  const deadly = facts.some((fact) => fact.toll === 'killed' && (fact.count.best ?? 1) > 0);
  const [from] = listed;
  const parted = from !== undefined && gapped(reading, book, from).length === listed.length;
  const each = type === 'arrest' && (parted || incident.detained?.best === listed.length);
  const alone = PERSONAL.has(type) && !each && !parted && !saidToBeSeveral(reading, listed);
  if (whole || listed.length < 2 || alone || (deadly && !POLICE.has(type))) return [draft];
  const north = listed.every(({ place }) => NORTH.has(place.municipality ?? place.id));
  /** One sum of those held makes one action of all its places. */
  const summed = type === 'raid' && (incident.detained?.low ?? 0) > 0;
  if (summed && !each && listed.length < MANY)
    return [{ ...draft, place: placeOf(mostNamed(reading, listed).place) }];
  if (
    !each &&
    (listed.length > MANY ||
      summed ||
      countsMore(reading, listed) ||
      (north && (listed.length === MANY || (POLICE.has(type) && atManySpots(reading, listed)))))
  )
    return [{ ...draft, place: placeOf(regionOf(north, knowledge)) }];
  return listed.map((mention) => ({
    ...draft,
    place: placeOf(mention.place),
    incident: each ? oneEach(incident) : incident,
    reason: mention === placed.place.mention ? draft.reason : `${draft.reason}; one of several places`,
    quotes: dedupe([
      ...draft.quotes.filter((quote) => quote.slot !== 'place'),
      quoteOf(reading, 'place', mention, mention.sentence),
    ]),
  }));
}

/** Of the places of one action with one sum of those held the one that the text names most often, else the first. */
function mostNamed({ places }: Reading, listed: readonly PlaceMention[]): PlaceMention {
  const named = ({ place }: PlaceMention) =>
    places.filter(({ place: other }) => (other.municipality ?? other.id) === (place.municipality ?? place.id))
      .length;
  return [...listed].sort((a, b) => named(b) - named(a))[0] as PlaceMention;
}

/** What befalls persons or a border happens in one place, however many the sentence names. */
const PERSONAL = new Set<IncidentType>([
  'arrest',
  'abduction',
  'shooting',
  'assault',
  'armed-clash',
  'border-incident',
]);

const POLICE = new Set<IncidentType>(['raid', 'weapons-seizure']);

/** Plain "police" in the war are Serbia's, and across the line those of the land; nothing where they are Kosovo's. */
function policeOf(country: string | null, war: boolean, { actors }: Knowledge): ActorRow | undefined {
  if (war || country === 'RS') return actors.get('serbian-police');
  return country === 'MK' ? actors.get('north-macedonia-police') : undefined;
}

/** So many places are told one by one; more make one event of their region. */
const MANY = 3;

function regionOf(north: boolean, knowledge: Knowledge): PlaceRow {
  return (north ? knowledge.index.byId.get('northern-kosovo') : undefined) ?? knowledge.kosovo;
}

/**
 * Sentences that may state the toll of a group: its own; for news also those between and shortly after them that tell no other event and bear
 * no other date (`near`). A stated none may stand farther on, before another event is told (`far`), that nobody is held even behind it (`late`).
 */
function sentencesOf(
  reading: Reading,
  group: readonly Candidate[],
  taken: ReadonlySet<number>,
): { near: number[]; far: number[]; late: number[] } {
  const own = group.map(({ sentence }) => sentence);
  if (group[0]?.mention === 'background') {
    const behind = own.map((index) => index + 1).filter((index) => follows(reading, index, own, taken));
    return { near: [...new Set([...own, ...behind])].sort((a, b) => a - b), far: [], late: [] };
  }
  const first = Math.min(...own);
  const titleOnly = own.every((index) => reading.sentences[index]?.role === 'title');
  const last = Math.max(...own) + (titleOnly ? 5 : 3);
  const end = Math.min(reading.sentences.length, ...[...taken].filter((index) => index > last));
  const dated = group.map(({ day }) => day.first);
  const earliest = group.some(({ day }) => day.mention !== null) ? Math.min(...dated) : null;
  const near: number[] = [];
  const far: number[] = [];
  const items = new Set(own.map((index) => reading.sentences[index]?.item));
  const late: number[] = [];
  /** Behind a sentence that tells another event, what is not told of this one again goes on with that. */
  let strange = false;
  const opening = Math.min(first, ...leadingTo(reading, first, taken));
  for (let i = opening; i < end; i++) {
    const role = reading.sentences[i]?.role;
    if (role === 'boilerplate' || role === 'caption' || !items.has(reading.sentences[i]?.item)) continue;
    const other = reading.days.some(
      (mention) =>
        mention.sentence === i &&
        !mention.furniture &&
        (mention.precision === 'year' ||
          mention.precision === 'month' ||
          !dated.some((day) => Math.abs(day - mention.first) <= 2) ||
          (earliest !== null && mention.precision === 'day' && mention.last < earliest)),
    );
    if (own.includes(i)) strange = false;
    else if (taken.has(i)) strange = true;
    if (own.includes(i) || (!other && !strange)) (i <= last ? near : far).push(i);
    else if (!other && !taken.has(i)) late.push(i);
  }
  return { near, far, late };
}

/** "Two boys were wounded. … A man shot at them": title, lead and the sentence right before may say what came of it, where none up to there tells another event. */
function leadingTo({ sentences }: Reading, first: number, taken: ReadonlySet<number>): number[] {
  const before = sentences.slice(0, first).map((_, index) => index);
  if (before.some((index) => taken.has(index))) return [];
  return before.filter((index) => isHead({ sentences }, index) || index === first - 1);
}

/** True for a sentence right behind one that recalls an event, in its paragraph or the next, that tells no other and bears no date. */
function follows(
  { sentences, days }: Reading,
  index: number,
  own: readonly number[],
  taken: ReadonlySet<number>,
): boolean {
  const [here, before] = [sentences[index], sentences[index - 1]];
  if (!here || !before || here.role !== 'body' || before.role === 'title') return false;
  if (own.includes(index) || taken.has(index) || here.paragraph - before.paragraph > 1) return false;
  return !days.some(({ sentence, furniture }) => sentence === index && !furniture);
}

function actorsOf(
  reading: Reading,
  book: Book,
  sentences: readonly number[],
  facts: readonly TollFact[],
  type: IncidentType,
): Actor[] {
  const roles = new Map<string, { name: string; role: ActorRole }>();
  const put = (id: string, name: string, role: ActorRole) => {
    const known = roles.get(id);
    if (!known || known.role === 'participant') roles.set(id, { name, role });
  };
  for (const index of sentences) {
    const sentence = reading.sentences[index];
    if (!sentence) continue;
    for (const { actor } of partiesOf(reading, sentence, book)) {
      if (actor.id === 'civilians' || actor.id === 'protesters') continue;
      put(actor.id, actor.name, actor.id === 'attackers' ? 'perpetrator' : 'participant');
    }
  }
  for (const { party, toll } of facts) {
    if (!party) continue;
    put(
      party.id,
      party.name,
      toll === 'detained' ? 'detainee' : party.id === 'attackers' ? 'perpetrator' : 'target',
    );
  }
  if (type === 'arrest' || type === 'raid' || type === 'weapons-seizure') {
    const police = roles.get('kosovo-police');
    if (police) roles.set('kosovo-police', { ...police, role: 'perpetrator' });
  }
  return [...roles]
    .map(([id, { name, role }]) => ({ id, name, role }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, 6);
}

function dedupe(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter((quote) => {
    const key = `${quote.slot} ${quote.field} ${quote.start} ${quote.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
