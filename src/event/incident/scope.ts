import { isHead } from '../head.ts';
import type { Book } from '../knowledge.ts';
import { REGION } from '../place/region.ts';
import type { PlaceRow } from '../places.ts';
import { spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { IncidentType } from '../types.ts';
import { BY_SERBIA } from './by-serbia.ts';
import type { Candidate } from './candidate.ts';
import { cuesOf } from './cues.ts';
import { isMixed } from './enclaves.ts';
import type { IncidentClass } from './hint.ts';

/**
 * Background counts only when its date is its own and fine enough: a mere "riots of 2004" is history. A bare word needs a toll or a crowd beside it
 * (`hurt`), a protest a place.
 */
export function strongBackground(
  reading: Reading,
  group: readonly Candidate[],
  type: IncidentType,
  hurt: boolean,
): boolean {
  if (group.some(({ day }) => day.first <= PEACE)) return false;
  const dated = group.find(({ day }) => day.mention);
  const precision = dated?.day.mention?.precision;
  const sited = group.some(
    ({ place: { reason, place } }) => reason === HERE && /^(site|settlement)$/.test(place.precision),
  );
  if (!precision || (precision === 'year' && !(hurt && sited))) return false;
  if (precision === 'season') return hurt && sited;
  const told = hurt || (type === 'protest' && group.some(({ crowd }) => crowd));
  if (
    GENERIC.has(type) &&
    !told &&
    group.every(({ weight, definite }) => weight <= 1 || (definite && weight < 2))
  )
    return false;
  if (precision !== 'day' && group.every((one) => isPlural(reading, one))) return false;
  const placed = group.some(({ place }) => place.reason === HERE);
  if (type === 'protest') return placed && precision !== 'month';
  if (precision === 'day') return true;
  return type === 'arrest' ? placed : type !== 'threat';
}

/** 12 June 1999: what lies before is the war, which is history. */
export const PEACE = 10_754;

const GENERIC = new Set<IncidentType>(['assault', 'riot', 'threat', 'protest']);

/**
 * True for news that only the body tells, with nothing that dates it, beside what else the article reports: most likely it is recalled, unless the news
 * of the heading bears no day either (`undated`) and the sentence names a place.
 */
export function stray(
  group: readonly Candidate[],
  reading: Reading,
  alone: boolean,
  undated: boolean,
): boolean {
  const { published, sentences } = reading;
  return (
    published !== null &&
    !group.some(({ sentence, weight }) => weight >= 2 && (sentences[sentence]?.item ?? 0) > 0) &&
    group.every(
      ({ head, day, status, class: kind, type, place, also, from, to, weight }) =>
        !head &&
        !also &&
        !(undated && !alone && weight >= 2 && place.reason === HERE) &&
        day.mention === null &&
        status !== 'planned' &&
        (ACTS.has(kind) ||
          (kind === 'block' && !alone && to - from === 1 && place.reason !== HERE) ||
          ((type === 'riot' || alone) && place.reason !== HERE)),
    )
  );
}

/** "The Serbs, who are behind the barricades": where those are of whom a sentence of the body tells something else. */
export function isWhereTheyStand({ tokens }: Reading, group: readonly Candidate[]): boolean {
  return group.every(
    ({ head, class: kind, day, place, from, also }) =>
      kind === 'block' &&
      !head &&
      !also &&
      day.reason !== HERE &&
      place.reason !== HERE &&
      [1, 2].some((back) => BY.test(tokens[from - back]?.fold ?? '')),
  );
}

const BY = /^(behind|at|on|from|iza|na|kod|sa|kraj|pas|ne|te|tek|prane|nga)$/;

/** What happens once: without a day nothing tells it from what happened long ago. */
const ACTS = new Set<IncidentClass>(['arms', 'damage', 'police', 'tension']);

/** True when bare words in the body are all that tells it, without a day of their own and in no place but the country. */
export function vague(group: readonly Candidate[]): boolean {
  return group.every(
    ({ weight, head, day, place, type, status, also }) =>
      weight < 2 &&
      !head &&
      !also &&
      status !== 'planned' &&
      day.reason !== HERE &&
      (GENERIC.has(type) || place.reason !== HERE || place.place.precision === 'country'),
  );
}

/** "Attacks on Serbs in Kosovo", "sulmet ndaj serbëve": what happens time and again, where neither a day nor a place finer than a region tells which. */
export function timeless(reading: Reading, group: readonly Candidate[]): boolean {
  return group.every(
    (one) =>
      (one.class === 'arms' || one.class === 'damage' || one.class === 'police') &&
      one.day.reason !== HERE &&
      one.place.place.precision === 'country' &&
      isPlural(reading, one),
  );
}

/** True for what is told in the plural, as happening time and again. */
export function isPlural({ tokens }: Reading, { from, to }: { from: number; to: number }): boolean {
  return tokens.slice(from, to).some(({ fold }) => PLURAL.test(fold));
}

const PLURAL =
  /^(attacks|murders|killings|abductions|kidnappings|arrests|raids|searches|napadi|napade|napadima|ubistvima|hapsenjima|pretresi|pretrese|pretresima|sulmet|sulmeve|sulme|vrasjet|vrasjeve|arrestimet|arrestimeve|bastisjet|bastisjeve)$/;

/** What is ordinary crime unless something ties it to the conflict: whom it struck, who did it, where. */
const NEEDS_SIGN = new Set<IncidentType>([
  'shooting',
  'assault',
  'property-destruction',
  'arrest',
  'raid',
  'abduction',
]);

/** Why the article as a whole, or one item of a bulletin, tells no incident of the conflict, or null. */
export function offTopic(
  reading: Reading,
  book: Book,
  candidates: readonly Candidate[],
  item?: number,
): { why: string; of: (type: IncidentType) => boolean } | null {
  const { sentences } = reading;
  const told = new Set(candidates.map(({ sentence }) => sentence));
  let excluded = 0;
  let thefts = 0;
  let tied = false;
  let conflict = 0;
  let near = 0;
  let signs = 0;
  let stolen = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    if (item !== undefined && sentence.item !== item) return;
    const head = sentence.role === 'title' || sentence.role === 'lead' || item !== undefined;
    const factor = head ? 2 : told.has(index) ? 1 : 0.4;
    const cues = new Set(cuesOf(reading, book, index).map((hit) => hit.value));
    if (cues.has('exclude')) excluded += factor;
    else if (cues.has('theft')) thefts += factor;
    if (cues.has('theft')) stolen += factor;
    const loot = cues.has('theft') || cues.has('exclude');
    const ties = cues.has('conflict') && !(loot && onlyLoot(reading, book, index));
    if (head && ties) tied = true;
    if (ties) conflict += factor;
    if (ties && signed(reading, book, index, loot)) signs += factor;
    if (ties && (head || told.has(index) || sentences.length <= SHORT)) near++;
  });
  if (!tied) excluded += thefts;
  /** A crowd against the police, whatever set it off. */
  if (candidates.some((one) => one.head && one.type === 'riot' && !isBrawl(reading, [one]))) {
    conflict += 2;
    signs++;
  }
  const off = { why: 'accident, ordinary crime, sport or exercise', of: () => true };
  if (excluded >= 2 && excluded > conflict) return off;
  if (excluded >= 1 && conflict < 1) return off;
  if ((stolen >= 2 || excluded >= 3) && signs === 0) return off;
  const mixed =
    candidates.some(({ place }) => isMixed(place.place)) ||
    reading.places.some(
      ({ place, sentence, role }) => role !== 'name' && told.has(sentence) && isMixed(place),
    );
  if (near === 0 && !mixed)
    return {
      why: 'nothing ties it to the conflict',
      of: (type) => NEEDS_SIGN.has(type) || (type === 'riot' && isBrawl(reading, candidates)),
    };
  return null;
}

/** A text of so few sentences has one subject: any of them ties it to the conflict. */
const SHORT = 5;

/** A fight of a few, where no word says that a crowd or the police were in it. */
function isBrawl({ tokens }: Reading, candidates: readonly Candidate[]): boolean {
  return (
    !candidates.some(({ crowd, type }) => crowd || type === 'protest' || type === 'barricade') &&
    !tokens.some(({ fold }) => CROWD.test(fold))
  );
}

const CROWD =
  /^(riot|nered|nemir|trazir|pogrom|unrest|violen|nasil|dhun|protest|prosvjed|demonstr|tubim|turm|miting|rally|rallies|crowd|mob|gomil|okupljen|mase|masa|hundreds|stotin|qindra|suzav|lotsjell|tear$|opposition|opozit|opozic|vetevend|samoopred)/;

/** True when a sentence ties itself to the conflict by more than the name of a place ("North Mitrovica"). */
function signed(reading: Reading, book: Book, index: number, loot: boolean): boolean {
  const named = reading.places.filter((place) => place.sentence === index);
  return cuesOf(reading, book, index).some(
    ({ value, from, to }) =>
      value === 'conflict' &&
      !(loot && LOOT.test(reading.tokens[from]?.fold ?? '')) &&
      !named.some((place) => place.from < to && from < place.to),
  );
}

/** Borders, masks and officers are of smuggling, robbery and bribes too: beside these words they say nothing of the conflict. */
const LOOT =
  /^(polic|prel|prijel|granic|carin|administrativ|maskiran|border|customs|crossing|mask|kufi|dogan)/;

function onlyLoot(reading: Reading, book: Book, index: number): boolean {
  return cuesOf(reading, book, index).every(
    ({ value, from }) => value !== 'conflict' || LOOT.test(reading.tokens[from]?.fold ?? ''),
  );
}

/** A paragraph of a bulletin, or a sentence of a text in one, that tells a robbery or a mishap, and names nobody's community. */
export function isOrdinary(
  reading: Reading,
  book: Book,
  { sentence, head, type }: Candidate,
  all: readonly Candidate[],
): boolean {
  if (head || !(NEEDS_SIGN.has(type) || type === 'explosion')) return false;
  const { sentences, tokens } = reading;
  const home = sentences[sentence]?.paragraph;
  const reach = all.every((other) => sentences[other.sentence]?.paragraph === home) ? 0 : ITEM;
  const near: number[] = [];
  for (let at = Math.max(0, sentence - reach); at <= Math.min(sentences.length - 1, sentence + reach); at++)
    if (sentences[at]?.paragraph === home) near.push(at);
  return (
    near.some((at) =>
      cuesOf(reading, book, at).some(({ value }) => /^(theft|exclude|mishap)$/.test(value)),
    ) &&
    !near.some((at) =>
      tokens.slice(sentences[at]?.from, sentences[at]?.to).some(({ fold }) => COMMUNITY.test(fold)),
    )
  );
}

/** Sentences around one that may belong to its item. */
const ITEM = 3;
const COMMUNITY =
  /^(serb|srb|srps|srpk|alban|shqiptar|roma$|rom$|romet|return|povratni|ethnic|etni[ck]|church|crkv|kish|monast|manastir|mosque|dzamij|xhami|monk|priest|sveste|prift|terror|police|polic|journalist|novinar|gazetar)/;

/** True when title, lead or the sentence itself name a place in Kosovo, a mission there, or Kosovo by adjective. */
function headed({ places, tokens, sentences }: Reading, { sentence }: Candidate): boolean {
  const near = (index: number) => index === sentence || isHead({ sentences }, index);
  return (
    places.some(({ place, sentence: at, role }) => place.country === 'XK' && role !== 'name' && near(at)) ||
    tokens.some((token) => near(token.sentence) && MISSION.test(token.fold))
  );
}

/** Kosovo by adjective, and missions that serve there alone: who names them speaks of it. */
const MISSION = /^(kfor|eulex|euleks|unmik|kosov|kosmet|(uck|ovk|kla)$)/;

/** The hills of Preševo, Bujanovac and Medveđa beside Kosovo, where who fights the forces of the state fights about it. */
function inTheValley({ country, lat, lon, kind }: PlaceRow): boolean {
  return country === 'RS' && kind !== 'country' && lat < 42.95 && lon < 21.85;
}

const FOUGHT = new Set<IncidentClass>(['arms', 'crowd', 'damage']);

/** True where the sentence or the heading names Albanians: whom the police of the state take there is news of the conflict. */
function namesAlbanians({ tokens, sentences }: Reading, { sentence }: Candidate): boolean {
  return tokens.some(
    ({ fold, sentence: at }) =>
      (at === sentence || isHead({ sentences }, at)) && /^(shqiptar|alban|ucpmb|ovpbm)/.test(fold),
  );
}

/** Keeps what happened in Kosovo, and next door where the text is about Kosovo or tells what the conflict did there. */
export function regional(reading: Reading, book: Book, candidate: Candidate, trace: Trace): boolean {
  const { place, reason } = candidate.place;
  const row = candidate.place.mention?.place;
  const country = reason === BY_SERBIA ? 'XK' : (row?.country ?? 'XK');
  const aboutKosovo =
    reading.places.some(({ place, role }) => place.country === 'XK' && role !== 'name') ||
    reading.tokens.some(({ fold }) => MISSION.test(fold));
  if (country === 'XK') {
    const named = reason !== 'no place is named' || headed(reading, candidate);
    if (
      aboutKosovo &&
      named &&
      !(reason === 'no place is named' && candidate.mention === 'background' && candidate.weight <= 1)
    )
      return true;
    trace(
      'incident',
      '“place” refused: nothing ties it to the region',
      spanOf(reading, candidate.from, candidate.to),
    );
    return false;
  }
  if (country !== 'XK' && REGION.has(country) && aboutKosovo && (candidate.weight >= 2 || candidate.head)) {
    const beside = reading.places.some(
      (mention) =>
        mention.place.country === 'XK' &&
        mention.role !== 'name' &&
        (Math.abs(mention.sentence - candidate.sentence) <= 2 || isHead(reading, mention.sentence)),
    );
    if (beside) return true;
  }
  const tied = (index: number) => cuesOf(reading, book, index).some(({ value }) => value === 'conflict');
  const told = reading.sentences.some(
    ({ role }, index) => (index === candidate.sentence || role === 'title' || role === 'lead') && tied(index),
  );
  const valley = row && inTheValley(row) && told && candidate.type !== 'protest';
  if (
    valley &&
    (FOUGHT.has(candidate.class) || (candidate.class === 'police' && namesAlbanians(reading, candidate)))
  )
    return true;
  trace(
    'incident',
    `“${place.name}” refused: not in the region`,
    spanOf(reading, candidate.from, candidate.to),
  );
  return false;
}
