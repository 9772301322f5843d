import { distanceKm } from '../../base/geo.ts';
import type { Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { IncidentType } from '../types.ts';
import { HAPPENING } from './behind.ts';
import type { Candidate } from './candidate.ts';
import { onlyArrest } from './cause.ts';
import { device, ofAnotherKind } from './nature.ts';
import { isInside } from './region.ts';
import { lasts } from './standing.ts';

const RANK = { arms: 5, crowd: 4, block: 3, damage: 3, police: 2, tension: 1 } as const;
const BROAD = new Set(['region', 'country']);
/** Beyond this two places that sentences name of their own are two. */
const BESIDE_KM = 3;

/** Gathers candidates that tell one event: those of the heading's day first, the heaviest and best placed, then in the order of the text; mere echoes only join. */
export function groupUp(reading: Reading, candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  const policeLed = ledByPolice(candidates);
  const heads = candidates.filter(({ head, mention }) => head && mention === 'news');
  const astray = (candidate: Candidate) =>
    exact(candidate) &&
    heads.length > 0 &&
    heads.every(({ day }) => Math.abs(day.first - candidate.day.first) > 1);
  const order = [...candidates].sort(
    (a, b) =>
      Number(isEcho(a)) - Number(isEcho(b)) ||
      Number(astray(a)) - Number(astray(b)) ||
      rank(b) - rank(a) ||
      a.sentence - b.sentence ||
      a.from - b.from,
  );
  for (const candidate of order) {
    const fit = groups.filter(
      (group) =>
        group.some((member) => sameIncident(reading, member, candidate, policeLed)) &&
        group.every((member) => agree(reading, member, candidate, policeLed)),
    );
    const { mention } = candidate.day;
    const home =
      fit.find((group) => mention && group.some(({ day }) => day.mention === mention)) ??
      fit[0] ??
      (isEcho(candidate) ? echoed(groups, candidate) : undefined);
    if (home) home.push(candidate);
    else if (!candidate.joins) groups.push([candidate]);
  }
  return groups.map((group) => group.sort((a, b) => a.sentence - b.sentence));
}

/** True when title and lead tell of the police's doing and of no violence: that is the news, and what else happened is its sequel. */
function ledByPolice(candidates: readonly Candidate[]): boolean {
  const heads = candidates.filter(
    ({ head, mention, joins, grounded }) => head && mention === 'news' && !joins && !grounded,
  );
  return heads.length > 0 && heads.every(({ class: kind }) => kind === 'police');
}

/** "The attack" again in the body: a bare word for what is told already, whatever else its sentence names. */
export function isEcho(candidate: Candidate): boolean {
  const { hints, weight, head, day, place, mention, joins, definite, also, class: kind } = candidate;
  if (joins) return true;
  const own = day.reason === HERE;
  if (mention === 'background') return !(own || exact(candidate));
  if (head || also) return false;
  if (definite && place.reason !== HERE) return true;
  if (hints.has('weapons-seizure')) return !own;
  if (own && placed(candidate)) return false;
  return weight <= 1 && hints.size === 1 && (kind === 'arms' || kind === 'crowd');
}

function echoed(groups: readonly Candidate[][], echo: Candidate): Candidate[] | undefined {
  const dated = echo.day.reason === HERE && echo.day.mention?.precision === 'day';
  return groups.find(
    ([head]) =>
      head &&
      head.mention === echo.mention &&
      (head.class === 'arms' || head.class === 'crowd' || head.class === 'damage') &&
      (!dated || Math.abs(head.day.first - echo.day.first) <= (exact(head) && exact(echo) ? 0 : 1)),
  );
}

function rank(candidate: Candidate): number {
  return RANK[candidate.class] + (placed(candidate) ? 0.5 : 0);
}

/** True when the sentence itself names where it happened. */
function placed({ place, from, to }: Candidate): boolean {
  const { mention, reason } = place;
  if (reason !== HERE || !mention || !(mention.located || mention.role === 'origin')) return false;
  return mention.from >= to ? mention.from - to <= PLACE_REACH : from - mention.to <= OPENING_REACH;
}

/** A place farther from the words than this many tokens may belong to something else in the sentence. */
const PLACE_REACH = 14;
/** One that stands before them, as it opens their sentence. */
const OPENING_REACH = 20;

function sameIncident(reading: Reading, a: Candidate, b: Candidate, policeLed: boolean): boolean {
  if (a.mention !== b.mention || a.status !== b.status) return false;
  if (oneMore(a, b) || oneMore(b, a) || itemsPart(reading, a, b) || clausesPart(a, b) || setOff(a, b))
    return false;
  return classesMeet(reading, a, b, policeLed) && daysMeet(a, b) && placesMeet(reading, a, b);
}

/** Two items of a bulletin, or a separate incident and the rest: two events, unless the later one only goes on without a place of its own. */
function itemsPart(reading: Reading, a: Candidate, b: Candidate): boolean {
  const { sentences } = reading;
  if (itemOf(reading, a) === itemOf(reading, b) || isEcho(a) || isEcho(b)) return false;
  const own = ({ another, place, day }: Candidate) =>
    another && (place.reason === HERE || day.reason === HERE);
  if ([a, b].some(({ sentence }) => sentences[sentence]?.role === 'title')) return own(a) || own(b);
  const later = a.sentence > b.sentence ? a : b;
  const { mention } = later.place;
  return own(later) || (mention !== null && sentences[mention.sentence]?.item === itemOf(reading, later));
}

/** Two clauses that tell one deed here and another there; what another sentence tells joins that of its place. */
function clausesPart(a: Candidate, b: Candidate): boolean {
  if (!a.clause && !b.clause) return false;
  const outside = ({ clause }: Candidate, { from }: Candidate) =>
    clause !== null && !(clause.from <= from && from < clause.to);
  if (a.sentence === b.sentence) return outside(a, b) || outside(b, a);
  const [p, q] = [a.place.place, b.place.place];
  if (BROAD.has(p.precision) || BROAD.has(q.precision)) return false;
  return placed(a) && placed(b) && p.id !== q.id && p.municipality !== q.id && q.municipality !== p.id;
}

function itemOf({ sentences }: Reading, { sentence }: Candidate): number {
  return sentences[sentence]?.item ?? 0;
}

/** "Another barricade was put up in Banje on Sunday", "in Zvečan, too": one more, with a place of its own, and a day or a word that says so of the place. */
function oneMore(a: Candidate, b: Candidate): boolean {
  return (
    !a.head &&
    a.place.reason === HERE &&
    ((a.another && a.weight >= 2 && exact(a)) ||
      (a.also && placed(a) && a.class === b.class && !BROAD.has(b.place.place.precision))) &&
    a.place.place.id !== b.place.place.id &&
    a.place.place.municipality !== b.place.place.id
  );
}

/** "The attack set off violent protests in X": a crowd that gathers elsewhere over what was done. */
function setOff(a: Candidate, b: Candidate): boolean {
  const [crowd, other] = a.class === 'crowd' ? [a, b] : [b, a];
  if (crowd.class !== 'crowd' || other.class !== 'arms' || crowd.head) return false;
  return (crowd.sparked && placed(crowd)) || (crowd.sequel && crowd.crowd && crowd.weight >= 2);
}

/** What no member of a group may speak against: a class that is another event, or another day of its own. */
function agree(reading: Reading, member: Candidate, candidate: Candidate, policeLed: boolean): boolean {
  if (clausesPart(member, candidate) || setOff(member, candidate)) return false;
  if (arrestElsewhere(member, candidate)) return false;
  if (itemsPart(reading, member, candidate)) return false;
  const dated = exact(member) && exact(candidate);
  if (dated && !daysMeet(member, candidate)) return false;
  const heads = [member, candidate].filter(({ head }) => head).length;
  const titled = [member, candidate].some(({ sentence }) => reading.sentences[sentence]?.role === 'title');
  if (
    member.class === candidate.class &&
    (heads === 0 || (heads === 1 && !titled && placed(member) && placed(candidate)))
  )
    return placesMeet(reading, member, candidate);
  const elsewhere =
    placed(member) &&
    placed(candidate) &&
    member.class !== 'police' &&
    candidate.class !== 'police' &&
    !placesMeet(reading, member, candidate);
  return (
    member.class === candidate.class || (!elsewhere && classesMeet(reading, member, candidate, policeLed))
  );
}

/** True when the sentence itself names the day, or the one that says when it happened. */
function exact({ day, sentence }: Candidate): boolean {
  return day.mention?.precision === 'day' && (day.mention.sentence === sentence || day.reason === HAPPENING);
}

/** Days of two sentences that may tell one thing: the same, or one that only follows from the rest of the text. */
function daysMeet(a: Candidate, b: Candidate): boolean {
  if (a.class === b.class && lasts(a) !== lasts(b)) return false;
  const [bare, dated] = exact(a) || !b.day.mention ? [b, a] : [a, b];
  if (a.day.first !== b.day.first && (counted(a) || counted(b))) return false;
  const open = dated.day.mention !== null && (!bare.day.mention || (bare.head && exact(dated)));
  if (a.class === b.class && !exact(bare) && open && !dated.another)
    return Math.abs(bare.day.first - dated.day.first) <= WILD_DAYS;
  const named = a.day.mention && b.day.mention && a.class === b.class;
  const slack = named && (exact(a) || exact(b) || (coarse(a) && coarse(b))) ? 0 : 1;
  if (a.day.first > b.day.last + slack || b.day.first > a.day.last + slack) return false;
  if ((onlyArrest(a) || onlyArrest(b)) && a.class !== b.class) {
    const [arrest, other] = onlyArrest(a) ? [a, b] : [b, a];
    return !(exact(arrest) && exact(other)) || arrest.day.first >= other.day.first;
  }
  return !(exact(a) && exact(b)) || (a.day.first <= b.day.last && b.day.first <= a.day.last);
}

/** "In April", "last week". */
function coarse({ day }: Candidate): boolean {
  return day.time.precision !== 'day';
}

/** "A day earlier" in the body: another day than the one that it counts from. */
function counted({ head, day, sentence }: Candidate): boolean {
  return !head && day.mention?.anchor === 'previous' && day.mention.sentence === sentence;
}

/** How far a heading without a day of its own may lie from the day that the text names. */
const WILD_DAYS = 6;

function placesMeet(reading: Reading, a: Candidate, b: Candidate): boolean {
  const heads = [a, b].map(({ sentence }) => reading.sentences[sentence]?.role);
  if (a.class === b.class && heads.includes('title') && heads.includes('lead')) return true;
  if ((onlyArrest(a) || onlyArrest(b)) && a.class !== b.class) return true;
  if ((a.joins || b.joins) && onlyArrest(a) && onlyArrest(b)) return true;
  const [p, q] = [a.place.place, b.place.place];
  if (p.id === q.id) return true;
  if (BROAD.has(p.precision) || BROAD.has(q.precision))
    return !(placed(a) && placed(b)) || (isInside(p, q) && isInside(q, p));
  if (p.municipality === q.id || q.municipality === p.id) return true;
  if (!placed(a) || !placed(b)) return true;
  if (p.municipality !== null && p.municipality === q.municipality) return true;
  return distanceKm(p.lat, p.lon, q.lat, q.lon) <= BESIDE_KM;
}

/** "The same day three men were arrested in Leposavić": taken in another town than that of the crowd or roadblock, or told as one thing more. */
function arrestElsewhere(a: Candidate, b: Candidate): boolean {
  const [arrest, other] = onlyArrest(a) ? [a, b] : [b, a];
  if (!onlyArrest(arrest) || other.class === 'police') return false;
  const [p, q] = [a.place.place, b.place.place];
  return (
    (arrest.another || (exact(arrest) && /^(crowd|block)$/.test(other.class))) &&
    !arrest.head &&
    placed(arrest) &&
    placed(other) &&
    !BROAD.has(p.precision) &&
    !BROAD.has(q.precision) &&
    distanceKm(p.lat, p.lon, q.lat, q.lon) > ELSEWHERE_KM
  );
}

/** Beyond this an arrest lies in another town. */
const ELSEWHERE_KM = 10;

/** Whether two classes can be one event: the same class, or what the stronger one takes in. */
function classesMeet(reading: Reading, a: Candidate, b: Candidate, policeLed: boolean): boolean {
  if (a.class === b.class) {
    if (a.class !== 'arms' || a.sentence === b.sentence || (a.head && b.head)) return true;
    const body = a.head ? b : a;
    if ((a.head || b.head) && !(exact(body) && body.weight >= 2)) return true;
    return !ofAnotherKind(reading, a, b);
  }
  const [strong, weak] = RANK[a.class] >= RANK[b.class] ? [a, b] : [b, a];
  if (weak.class === 'police') return policeMeets(reading, strong, weak, policeLed);
  if (weak.class === 'tension') return false;
  if (weak.class === 'block' && weak.another && weak.weight >= 2) return false;
  if (lasts(weak) && exact(strong) && placed(strong) && strong.day.first > weak.day.first + 1) return false;
  if (weak.class === 'block')
    return strong.class === 'crowd' || (!weak.head && (strong.hints.has('armed-clash') || !weak.crowd));
  if (strong.class === 'arms' && weak.class === 'crowd') return weak.hints.has('riot');
  if (weak.class === 'damage' || strong.class === 'damage') {
    const damage = weak.class === 'damage' ? weak : strong;
    const other = damage === weak ? strong : weak;
    if (other.class === 'block' && damage.head && !other.head && !exact(other)) return true;
    return (
      other.class === 'arms' ||
      other.hints.has('riot') ||
      (other.class === 'block' && !damage.head && !placed(damage))
    );
  }
  return false;
}

/** Arrests are part of what they follow, weapons found are too; an operation that makes the news or has its own place is not. */
function policeMeets(reading: Reading, strong: Candidate, weak: Candidate, policeLed: boolean): boolean {
  if (strong.hints.has('riot') && weak.hints.has('raid') && intoTownHall(reading, weak)) return true;
  if (policeLed) {
    const resisted =
      ['assault', 'riot', 'shooting'].some((type) => strong.hints.has(type as IncidentType)) ||
      (weak.hints.has('weapons-seizure') && device(strong));
    return (
      !kills(reading, strong) && !strong.head && !placed(strong) && resisted && strong.day.reason !== HERE
    );
  }
  if (onlyArrest(weak)) return !weak.grounded && !weak.cause && !(weak.head && strong.class === 'block');
  if (strong.class !== 'arms' && strong.class !== 'crowd') return false;
  if (weak.head && strong.head && weak.hints.has('raid')) return false;
  if (weak.head) return !placed(strong);
  return weak.weight < 2 || strong.hints.has('armed-clash') || strong.hints.has('riot');
}

/** Whoever is killed is no part of a search or an arrest. */
export function kills({ tokens }: Reading, { from, to }: Candidate): boolean {
  return tokens.slice(from, to).some(({ fold }) => /^(ubije?n|pogin|usmrcen|kill|vra[rsv])/.test(fold));
}

const HALL_OF = /^(op(?:st|c)in|municip|komun|town$|city$)/;
const HALL = /^(zgrad|objek|building|hall$|office|ndertes)/;

/** Police who enter a town hall search nothing: what a crowd and they do to each other before it is the event. */
function intoTownHall({ tokens, sentences }: Reading, { sentence }: Candidate): boolean {
  const home = sentences[sentence];
  return tokens
    .slice(home?.from, home?.to)
    .some(
      ({ fold }, i, all) =>
        HALL.test(fold) && all.slice(Math.max(0, i - 2), i + 3).some((near) => HALL_OF.test(near.fold)),
    );
}
