import type { Book, Knowledge } from '../knowledge.ts';
import { spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import { pointsBack } from './anchor.ts';
import type { Cue } from './book.ts';
import { dropTaken, isDevice, mergeClasses } from './classes.ts';
import { clausesOf } from './clauses.ts';
import { closedByForces, SETS } from './closed.ts';
import { cueBefore, cuesOf, headHas } from './cues.ts';
import { deedBehind } from './deed-behind.ts';
import { isPredicate } from './governed.ts';
import {
  AFTER_REACH,
  describes,
  dropGrounds,
  dropSpots,
  dropStanding,
  groundBefore,
  isRelative,
  joinsGround,
} from './ground.ts';
import { isInGround } from './ground-clause.ts';
import { CLASS_OF, gap, type Hint, type IncidentClass, isHarm, isViolent, type Range } from './hint.ts';
import type { TollFact } from './toll/fact.ts';
import { tollFacts } from './toll/facts.ts';
import { OF_WHOM, unmeant } from './unmeant.ts';

/** The hints of one sentence by class, with refused ones explained; those that are only a ground of the others go to `grounds`. */
export function hintsOf(
  reading: Reading,
  knowledge: Knowledge,
  index: number,
  trace: Trace,
  grounds: Hint[],
): Map<IncidentClass, Hint[]> {
  const sentence = reading.sentences[index];
  const classes = new Map<IncidentClass, Hint[]>();
  if (!sentence) return classes;
  const book = knowledge.books[reading.language];
  const put = (hint: Hint) => {
    const key = CLASS_OF[hint.type];
    classes.set(key, [...(classes.get(key) ?? []), hint]);
  };
  const hits = book.incidents.triggers.find(reading.tokens, sentence.from + sentence.dateline, sentence.to);
  const first = (...kinds: IncidentClass[]) =>
    Math.min(...hits.filter(({ value }) => kinds.includes(CLASS_OF[value.type])).map(({ to }) => to));
  const policing = first('police');
  const reacting = Math.min(policing, first('crowd', 'block'));
  const denied = (hit: Range) => {
    const reach = HAS.test(reading.tokens[hit.from - 2]?.fold ?? '') ? 3 : 2;
    const parted = reading.tokens
      .slice(Math.max(sentence.from, hit.from - reach), hit.from)
      .some(({ text }) => HEADED.test(text));
    if (parted || !cueBefore(reading, book, 'negated', index, hit.from, reach)) return false;
    /** "Accused of planning attacks were arrested". */
    const planned = /^(plan|plot|prepar)/.test(reading.tokens[hit.from - 3]?.fold ?? '');
    return !(planned && isPredicate(reading.tokens, hit.from));
  };
  const reasons: Range[] = [];
  /** "The man arrested for the attack": an arrest that tells nothing holds its ground all the same. */
  let whom = false;
  for (const hit of hits) {
    if (
      hit.value.thing &&
      hits.some(
        (other) =>
          other.value.thing &&
          other.to - other.from > hit.to - hit.from &&
          other.from <= hit.from &&
          other.to >= hit.to,
      )
    )
      continue;
    const span = spanOf(reading, hit.from, hit.to);
    const inside = (cue: Cue) =>
      cuesOf(reading, book, index).some(
        ({ value, from, to }) => value === cue && from > hit.from && to < hit.to,
      );
    /** "No violation of the airspace by drones": what goes on from words that are denied. */
    const goesOn = hits.some(
      (other) =>
        other.value.type === hit.value.type &&
        other.from < hit.from &&
        hit.from < other.to &&
        other.to < hit.to &&
        denied(other),
    );
    if (isHarm(hit.value.type) && partedByGround(reading, book, index, hit, policing)) continue;
    if (goesOn || denied(hit) || inside('negated')) {
      trace('incident', `“${hit.value.type}” refused: negated or hypothetical`, span);
      continue;
    }
    const dated = reading.days.some(
      (day) =>
        day.sentence === index &&
        !day.furniture &&
        day.precision === 'day' &&
        (day.from >= hit.to || (day.clause && day.clause.from <= hit.from && hit.to <= day.clause.to)),
    );
    if (
      hit.value.type === 'barricade' &&
      (isUndone(reading, book, index, hit) ||
        (reading.tokens[hit.from - 1]?.fold === 'had' &&
          hits.some((other) => other.value.type === 'barricade' && isUndone(reading, book, index, other))))
    ) {
      trace('incident', '“barricade” refused: it was taken down', span);
      continue;
    }
    if (hit.value.type === 'raid' && clears(reading, book, index, hit, hits)) {
      trace('incident', '“raid” refused: it only clears a road', span);
      continue;
    }
    const why = unmeant(reading, book, index, hit, dated);
    if (why) {
      trace('incident', `“${hit.value.type}” refused: ${why}`, span);
      whom ||= why === OF_WHOM;
      continue;
    }
    const ground =
      groundBefore(reading, book, index, hit.from) ||
      joinsGround(reading, hit, reasons) ||
      (isHarm(hit.value.type) && setsOff(reading, book, index, hit)) ||
      inside('ground') ||
      (isHarm(hit.value.type) && isInGround(reading, book, index, hit.to - 1)) ||
      (isViolent(hit.value.type) && cueBefore(reading, book, 'author', index, hit.from, AUTHOR_REACH)) ||
      (isHarm(hit.value.type) &&
        (describes(reading, hit, hits) ||
          (reacting <= hit.from && cueBefore(reading, book, 'sequel', index, hit.from, AFTER_REACH)) ||
          (policing <= hit.from && isRelative(reading, policing, hit)))) ||
      (CLASS_OF[hit.value.type] === 'police' &&
        cueBefore(reading, book, 'sequel', index, hit.from, sequelReach(hits, hit)));
    const { type, weight } = hit.value;
    const thing = hit.value.thing === true || isAmmunition(reading, hit, hits);
    if (ground) reasons.push(hit);
    put({ type, weight, from: hit.from, to: hit.to, ground, thing });
  }
  if (deedBehind(reading, index, book)?.apart === false)
    for (const hint of [...classes.values()].flat()) if (isHarm(hint.type)) hint.ground = false;
  grounds.push(...dropGrounds(reading, book, index, classes, whom, trace));
  dropStanding(reading, classes);
  dropSpots(reading, classes);
  dropTaken(classes);
  const implied = impliedBy(tollFacts(reading, index, knowledge), classes);
  if (implied && !(implied.type === 'riot' && isMishap(reading, book)))
    put({ ...implied, ground: isInGround(reading, book, index, implied.from) });
  const block = classes.has('block') ? null : blockedCrossing(reading, book, index);
  if (block) put(block);
  const crowded = cuesOf(reading, book, index).some(({ value }) => value === 'crowd');
  const clauses = clausesOf(reading, index, [...classes.values()].flat());
  if (clauses.length === 0) {
    mergeClasses(classes, crowded, daysPart(reading, index, classes));
    return classes;
  }
  return byClause(classes, clauses, crowded);
}

/** "A man was arrested on Tuesday over an attack": whom the police took and the deed that they took him for are no pair. */
function partedByGround(reading: Reading, book: Book, index: number, hit: Range, policing: number): boolean {
  return cuesOf(reading, book, index).some(
    ({ value, from, to }) => value === 'ground' && from > hit.from && to < hit.to && policing <= from,
  );
}

const ROUND =
  /^(bullets?|rounds|cartridges?|metak|metka|metaka|metke|metkov\p{L}*|meci|fishek\p{L}*|plumba?)$/u;
const FIRED =
  /^(fir(e|ed|ing)|shots?|hit|struck|riddled|sprayed|pierced|holes?|casings?|wounds?|puc\p{L}*|ispal\p{L}*|pogod\p{L}*|pogodj\p{L}*|upuc\p{L}*|cahur\p{L}*|izresetan\p{L}*|shten\p{L}*|shtie\p{L}*|qell\p{L}*|godit\p{L}*|gjuajt\p{L}*|krism\p{L}*|gezhoj\p{L}*)$/u;

/** "Arrested, bullets found in his car": what is found on those whom the police take, and nobody fired. */
function isAmmunition(
  { tokens }: Reading,
  { value, from, to }: Range & { value: { type: IncidentType } },
  hits: readonly (Range & { value: { type: IncidentType } })[],
): boolean {
  const words = tokens.slice(from, to);
  return (
    value.type === 'shooting' &&
    words.some(({ fold }) => ROUND.test(fold)) &&
    !words.some(({ fold }) => FIRED.test(fold)) &&
    hits.some((other) => /^(arrest|weapons-seizure)$/.test(other.value.type))
  );
}

/** "Protested today over the murder of a man whom gunmen killed last night": a gathering and what it is about, each beside a day of its own. */
function daysPart(reading: Reading, index: number, classes: ReadonlyMap<IncidentClass, Hint[]>): boolean {
  const nearest = (kind: IncidentClass) => {
    const hints = (classes.get(kind) ?? []).filter(({ ground }) => !ground);
    const far = (day: Range) => Math.min(...hints.map((hint) => gap(reading, hint, day)));
    return reading.days
      .filter(
        (day) => day.sentence === index && !day.furniture && day.precision === 'day' && far(day) <= BESIDE,
      )
      .sort((a, b) => far(a) - far(b))[0];
  };
  const [crowd, arms] = [nearest('crowd'), nearest('arms')];
  return crowd !== undefined && arms !== undefined && (arms.last < crowd.first || crowd.last < arms.first);
}

/** Tokens between a deed and the day beside it. */
const BESIDE = 3;

/** Tokens from an operation to the barricade that it is to remove. */
const CLEARED = 9;

/** "An operation to remove the barricades", "aksion për heqjen e barrikadave": no search, whatever else it leads to. */
function clears(
  reading: Reading,
  book: Book,
  index: number,
  hit: Range,
  hits: readonly (Range & { value: { type: IncidentType } })[],
): boolean {
  return hits.some(
    (other) =>
      other.value.type === 'barricade' &&
      other.from >= hit.to &&
      other.from - hit.to <= CLEARED &&
      isUndone(reading, book, index, other),
  );
}

/** Merges the classes of each clause by itself. */
function byClause(
  classes: ReadonlyMap<IncidentClass, Hint[]>,
  clauses: readonly Range[],
  crowded: boolean,
): Map<IncidentClass, Hint[]> {
  const all = new Map<IncidentClass, Hint[]>();
  for (const clause of clauses) {
    const own = new Map<IncidentClass, Hint[]>();
    for (const [kind, hints] of classes) {
      const inside = hints.filter(({ from }) => clause.from <= from && from < clause.to);
      if (inside.length > 0)
        own.set(
          kind,
          inside.map((hint) => ({ ...hint, clause })),
        );
    }
    mergeClasses(own, crowded, false);
    for (const [kind, hints] of own) all.set(kind, [...(all.get(kind) ?? []), ...hints]);
  }
  return all;
}

/** "The attack has sparked violent protests", "napad je izazvao proteste": what set off the rest of its sentence is told elsewhere. */
function setsOff(reading: Reading, book: Book, index: number, hit: Range): boolean {
  return (
    pointsBack(reading, hit) &&
    cuesOf(reading, book, index).some(
      ({ value, from }) => value === 'spark' && from >= hit.to && from - hit.to <= SPARK_REACH,
    )
  );
}

/** Tokens from a deed to what it set off. */
const SPARK_REACH = 3;

/** "Arrested, because he organised the attack": what somebody is held to have done. */
const AUTHOR_REACH = 3;
/** "After a former policeman had been arrested": whom it befell stands in between. */
const SEQUEL_REACH = 7;

/** "After an attack on a patrol two men were arrested": what follows the deed is not what is said to have gone before. */
function sequelReach(hits: readonly (Range & { value: { type: IncidentType } })[], { from }: Range): number {
  const deeds = hits.filter((other) => isHarm(other.value.type) && other.to <= from);
  return Math.min(SEQUEL_REACH, from - Math.max(0, ...deeds.map(({ to }) => to)) - 1);
}

/** "Nuk ka vërejtur shkelje": between "not" and what it denies stands a verb. */
const HAS = /^(kam|ke|ka|kemi|keni|kane|kishte|kishim|kishin|eshte|jane|jemi|u)$/;

/** Where title or lead tell of an accident, hurt soldiers say nothing of a crowd. */
function isMishap(reading: Reading, book: Book): boolean {
  return (['exclude', 'mishap', 'nature'] as const).some((cue) => headHas(reading, book, cue));
}

/** What a toll alone says: dead attackers a clash of arms, hurt peacekeepers or protesters a riot. */
function impliedBy(facts: readonly TollFact[], classes: Map<IncidentClass, Hint[]>): Hint | null {
  const hurt = facts.filter(({ count }) => count.low > 0);
  const of = (toll: TollFact['toll'], ...parties: string[]) =>
    hurt.find((fact) => fact.toll === toll && fact.party && parties.includes(fact.party.id));
  const attackers = of('killed', 'attackers');
  const guards = of('killed', 'kosovo-police', 'kfor', 'eulex', 'unmik');
  const others = hurt.some(
    ({ toll, party }) =>
      toll === 'killed' && /^(attackers|serb-|albanian-|civilians|protesters)/.test(party?.id ?? ''),
  );
  const device = (classes.get('arms') ?? []).some(({ type }) => isDevice(type));
  if (guards && !attackers && others && !device)
    return { type: 'armed-clash', weight: 2, from: guards.from, to: guards.to, ground: false, thing: false };
  if (attackers && guards)
    return {
      type: 'armed-clash',
      weight: 2.5,
      from: attackers.from,
      to: attackers.to,
      ground: false,
      thing: false,
    };
  const crowd =
    of('injured', 'kfor', 'protesters') ??
    (classes.has('crowd') ? of('injured', 'serb-protesters', 'albanian-protesters') : undefined);
  if (crowd && !classes.has('arms'))
    return { type: 'riot', weight: 1.2, from: crowd.from, to: crowd.to, ground: false, thing: false };
  return null;
}

/** "Nobody hurt: blast in Zvečan": what a heading says before its colon denies nothing behind it. */
const HEADED = /^[:–—]$/;

/** Words for a way that is blocked. */
const BLOCKED = /^(blocked|blockaded|blokiran[aieo]?|blokiral[aieo]|bllok(uar|uara|uan|uar[ae]|ohet|ohen))$/;
const CROSSING_REACH = 8;

/** "Merdare, Jarinje and Brnjak are blocked": crossings that are named say what is blocked. */
function blockedCrossing(reading: Reading, book: Book, index: number): Hint | null {
  for (const { sentence, place, from, to } of reading.places) {
    if (sentence !== index || place.kind !== 'crossing') continue;
    for (let at = from - CROSSING_REACH; at < to + CROSSING_REACH; at++) {
      const token = reading.tokens[at];
      if (!token || token.sentence !== index || !BLOCKED.test(token.fold)) continue;
      const hit = { from: at, to: at + 1 };
      if (cueBefore(reading, book, 'negated', index, at, 2) || isUndone(reading, book, index, hit)) continue;
      if (closedByForces(reading, book, index, hit)) continue;
      return { type: 'barricade', weight: 2, ...hit, ground: false, thing: false };
    }
  }
  return null;
}

/** A barricade that is cleared, removed or asked to go is no new one, unless it was put up first ("barricades, which were removed after some days"). */
function isUndone(reading: Reading, book: Book, index: number, hit: { from: number; to: number }): boolean {
  const { tokens, language } = reading;
  const later = (from: number) =>
    tokens.slice(hit.to, from).some(({ fold }) => WHICH[language].test(fold)) &&
    tokens.slice(Math.max(0, hit.from - SETS_REACH), hit.to).some(({ fold }) => SETS[language].test(fold));
  return cuesOf(reading, book, index).some(
    ({ value, from, to }) =>
      value === 'undone' && from >= hit.from - 8 && hit.from - to <= 5 && from - hit.to <= 8 && !later(from),
  );
}

const WHICH = { en: /^(which|that)$/, sr: /^koj(e|i|a|ih)$/, sq: /^(qe|cilat|cilet|cila|cilen)$/ };
/** Tokens from a verb of setting up to the barricade. */
const SETS_REACH = 4;
