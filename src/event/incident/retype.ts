import type { Incident } from '../event.ts';
import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { isDevice } from './classes.ts';
import { type KnownDays, knownType } from './known.ts';
import type { TollFact } from './toll/fact.ts';
import { has, STONE } from './toll/whose.ts';

/** The type that known days or the toll speak for, where the words alone say less: who died on which side, whom the stones of a crowd hit, that nobody was hurt. */
export function retype(
  reading: Reading,
  type: IncidentType,
  group: readonly Candidate[],
  { killed, injured, detained, byParty }: Incident,
  facts: readonly TollFact[],
  knownDays: readonly KnownDays[],
): IncidentType {
  const [told] = group;
  const wide = /^(region|country)$/.test(told?.place.place.precision ?? '');
  const known = told?.mention === 'background' ? knownType(type, told.day, wide, knownDays) : null;
  if (known) return known;
  const dead = (killed?.low ?? 0) > 0;
  const hurt = dead || (injured?.low ?? 0) > 0;
  const fallen = new Set(byParty.filter((row) => (row.killed?.low ?? 0) > 0).map(({ party }) => party));
  const fought = [...fallen].some((party) => FORCES.has(party)) && fallen.size > 1;
  if (type === 'riot' && fought && !group.some((candidate) => isCrowd(reading, candidate)))
    return 'armed-clash';
  const armed = fallen.has('attackers') || group.some(({ sentence }) => has(reading, sentence, REBELS));
  if (type === 'riot' && armed && !group.some((candidate) => isCrowd(reading, candidate)))
    return 'armed-clash';
  if ((type === 'shooting' || type === 'assault') && fallen.has('attackers')) return 'armed-clash';
  if (type === 'shooting' && !dead && group.some(({ head, hints }) => head && (hints.get('riot') ?? 0) > 1))
    return 'riot';
  const rioted = group.some(({ class: kind, hints }) => kind !== 'police' && (hints.get('riot') ?? 0) > 1);
  if (type === 'arrest' && hurt && rioted) return 'riot';
  if (
    type === 'arrest' &&
    detained?.best !== 1 &&
    !hurt &&
    group.some(({ head, hints }) => (head || !arrestHeads(reading, group)) && (hints.get('raid') ?? 0) > 1)
  )
    return 'raid';
  if (
    type === 'protest' &&
    facts.some((fact) => fact.toll === 'injured' && fact.count.low > 0 && has(reading, fact.sentence, STONE))
  )
    return 'riot';
  if (
    type === 'protest' &&
    facts.some(({ toll, count, party }) => toll === 'injured' && count.low > 0 && FORCES.has(party?.id ?? ''))
  )
    return 'riot';
  if (type === 'barricade' && hurt && group.some(({ hints }) => (hints.get('riot') ?? 0) >= 2)) return 'riot';
  if (
    (type === 'explosion' || type === 'grenade' || type === 'weapons-seizure') &&
    !hurt &&
    !group.some(({ hints }) => hints.has('raid')) &&
    group.some(({ sentence, hints }) => hints.has('weapons-seizure') && has(reading, sentence, DUD))
  )
    return 'threat';
  const says = (words: RegExp) => group.some(({ sentence }) => has(reading, sentence, words));
  if (type === 'grenade' && says(DEVICE) && !says(HAND)) return 'explosion';
  if (BY_CROWD.has(type) && group.some((candidate) => isCrowds(reading, candidate))) return 'riot';
  if (isOnlyThere(type, group) && !hurt) return 'threat';
  if (isDevice(type) && !hurt && !says(BANG) && group.some((one) => isMessage(reading, one))) return 'threat';
  if (type === 'riot' && (isStonesAlone(reading, group) || isAtTravellers(reading, group))) return 'assault';
  if (type === 'shooting' && (isByBlade(reading, group) || isAnswered(reading, group))) return 'assault';
  if (type !== 'assault') return type;
  const aboard = group.some(({ sentence }) => isAboard(reading, sentence));
  const harmless =
    injured?.high === 0 && !aboard && group.some(({ sentence }) => has(reading, sentence, STONE));
  const atThings = group.some(({ sentence }) => isAtThings(reading, sentence));
  const atPeople = group.some((one) => isAtPeople(reading, one));
  const damage = !atPeople && !aboard && group.some(({ hints }) => hints.has('property-destruction'));
  if (!hurt && (harmless || atThings || damage)) return 'property-destruction';
  return dead && !group.some(({ weight }) => weight >= 3) && !isByBlade(reading, group) ? 'shooting' : type;
}

/** "Six arrested after the attack": a heading that tells of no search. */
function arrestHeads({ sentences }: Reading, group: readonly Candidate[]): boolean {
  return group.some(
    ({ sentence, hints }) => sentences[sentence]?.role === 'title' && hints.has('arrest') && hints.size === 1,
  );
}

/** Tokens from the police to their shots. */
const SHOOTER_REACH = 9;
const SHOOTERS =
  /^(police|policemen|officers?|policajci|policajac|policija|pripadnici|policia|policet|zyrtaret|ata|keta)$/;
const FIRED =
  /^(fired|opened|shot|pucal[ai]|pucao|zapucal[ai]|ispalil[ai]|otvoril[ai]|upotrebil[ai]|shten[ei]?|shtiu|shtine|qellu(an|ar)|hap(en|ur))$/;

/** "Police attacked by a driver. … The officers fired into the air": an attack, where all shots are those of the police. */
function isAnswered({ sentences, tokens }: Reading, group: readonly Candidate[]): boolean {
  const shots = group.filter(({ hints }) => hints.has('shooting'));
  return (
    group.some(({ head, hints }) => head && hints.has('assault') && !hints.has('shooting')) &&
    shots.every(({ sentence, from, to }) => {
      const start = Math.max(sentences[sentence]?.from ?? 0, from - SHOOTER_REACH);
      const words = tokens.slice(start, to).map(({ fold }) => fold);
      const who = words.findIndex((word) => SHOOTERS.test(word));
      const fired = words.findLastIndex((word) => FIRED.test(word));
      return (
        who >= 0 && fired > who && !words.slice(who, fired).some((word) => /^(was|were|been)$/.test(word))
      );
    })
  );
}

const BLADE =
  /^(noz|noza|nozem|nozeva|nozevima|sekir\p{L}*|sjekir\p{L}*|ubod\p{L}*|izbod\p{L}*|izbo|mack\p{L}*|bejzbol\p{L}*|motk\p{L}*|sipk\p{L}*|cekic\p{L}*|shuf\p{L}*|shkop\p{L}*|sende|cekan\p{L}*|shqelm\p{L}*|grusht\p{L}*|knif\p{L}*|knives|stab\p{L}*|axe|axes|hatchet|thike\p{L}*|sopat\p{L}*)$/u;
const SHOT =
  /^(puc\p{L}*|pucnj\p{L}*|rafal\p{L}*|metak|metk\p{L}*|hic\p{L}*|hitac|vatr\p{L}*|pistolj\p{L}*|pusk\p{L}*|oruzj\p{L}*|upuc\p{L}*|shot|shots|shoot\p{L}*|gun\p{L}*|fire\p{L}*|bullet\p{L}*|arm\p{L}*|plumb\p{L}*|krisma\p{L}*|qell\p{L}*|shtene\p{L}*)$/u;

/** "Wounded with a knife", "ubijeni sekirama", "u qëlluan me gurë": words for the hurt and the dead that a blade or a stone explains, and no shot. */
function isByBlade({ sentences, tokens }: Reading, group: readonly Candidate[]): boolean {
  let blade = false;
  for (const { sentence } of group) {
    const words = tokens.slice(sentences[sentence]?.from, sentences[sentence]?.to);
    for (const [i, { fold, capital }] of words.entries()) {
      const thrown =
        SHOT.test(fold) && words.slice(i + 1, i + 1 + THROW_REACH).some((word) => STONE.test(word.fold));
      if (SHOT.test(fold) && !thrown) return false;
      if (thrown || BLADE.test(fold) || (STONE.test(fold) && !(capital && fold.startsWith('kamenic'))))
        blade = true;
    }
  }
  return blade;
}

/** Tokens from a throw to the stones. */
const THROW_REACH = 3;

/** What a thrown stone or bottle breaks. */
const HOUSE =
  /^(kuc[aeiu]$|kucam|crkv|groblj|prozor|prodavnic|skol[aeiu]$|house|home|church|window|shop|school|shtepi|kish|dritar|dyqan|shkoll)/;
/** Whom it may hit. */
const STRUCK =
  /^(autobus|kombi|bus$|buses$|vozac|putni|polic|decak|djecak|mladic|novinar|driver|passenger|child|boys?$|journalist|gazetar|shofer|udhetar|femij|djal)/;

/** Who is attacked before something of theirs is broken. */
const CREW = /^(novinar|gazetar|reporter|journalist|snimatelj|kameraman|cameram|crews?$)/;
/** What befalls nobody but people. */
const BODILY =
  /^(beaten|punch\p{L}*|slap\p{L}*|stabb\p{L}*|headbutt\p{L}*|tied|bound|veza[nl]\p{L}*|pretu[kc]\p{L}*|prebij\p{L}*|o?samar\p{L}*|sutir\p{L}*|izbo\p{L}*|rrah\p{L}*|shkelm\p{L}*|shuplak\p{L}*|grusht\p{L}*)$/u;

/** "A crew was attacked and its camera broken", "tied up and robbed in his home". */
function isAtPeople(reading: Reading, { sentence, from, to, hints }: Candidate): boolean {
  const bodily = reading.tokens.slice(from, to).some(({ fold }) => BODILY.test(fold));
  return has(reading, sentence, CREW) || (hints.has('assault') && bodily);
}

/** "Stones at Serb houses": where no one is named whom they could hit, they were meant for the house. */
function isAtThings(reading: Reading, sentence: number): boolean {
  return has(reading, sentence, STONE) && has(reading, sentence, HOUSE) && !has(reading, sentence, STRUCK);
}

/** "Stones were thrown at a KFOR patrol": where no word of the text names a crowd, somebody attacked the patrol. */
function isStonesAlone(reading: Reading, group: readonly Candidate[]): boolean {
  return (
    group.some(({ sentence }) => has(reading, sentence, STONE)) &&
    group.every(({ crowd, hints }) => !crowd && (hints.get('riot') ?? 0) <= 2) &&
    !reading.tokens.some(({ fold }) => MANY.test(fold))
  );
}

/** "A group threw stones at a bus with pilgrims": people against travellers, and no force among them. */
function isAtTravellers(reading: Reading, group: readonly Candidate[]): boolean {
  return (
    group.every(
      ({ sentence, hints }) =>
        !has(reading, sentence, FORCE) && !has(reading, sentence, GATHERED) && (hints.get('riot') ?? 0) <= 2,
    ) && group.some(({ sentence }) => has(reading, sentence, STONE) && isAboard(reading, sentence))
  );
}

/** "Buses with pilgrims": people who sit in what is attacked. */
function isAboard(reading: Reading, sentence: number): boolean {
  return has(reading, sentence, BUS) && has(reading, sentence, TRAVELLERS);
}

const BUS = /^(autobus|kombi|konvoj|furgon|minibus|bus$|buses$|van$|coach|convoy)/;
const TRAVELLERS =
  /^(putni[ck]|hodocas|djac|djak|deca$|djeca$|decu$|djecu$|povratni|passenger|pilgrim|children$|schoolchildren$|pupil|returnee|udhetar|pelegrin|vizitor|femij|nxenes)/;

const MANY =
  /^(protest|prosvjed|demonstr|riot|nered|nemir|unrest|clash|sukob|perlesh|trazir|crowd|mob$|gomil|mas[au]$|turm|okup|gather|tubu|mbledh|hundred|stotin|qindra|dozen|desetin|dhjetera|tear$|suzav|lotsjell|group|grup)/;

/** What becomes a riot where those who gathered do it to the forces or suffer it from them. */
const BY_CROWD = new Set<IncidentType>(['assault', 'shooting', 'property-destruction']);
const GATHERED =
  /^(protester|protestor|demonstrator|demonstrant|demonstrues|protestues|okupljen|tubuar|mbledhurv|grumbulluar|mob$|rioter|crowd$|turm|gomil|rulj)/;
const FORCE =
  /^(police$|policij|policajc|policis|policor|polici$|kfor|rosu$|specijalc|peacekeepers$|soldiers$|vojni)/;

/** "Demonstrators attacked a police car", "the police opened fire on those who had gathered": a crowd against the forces. */
function isCrowds(reading: Reading, { sentence, class: kind }: Candidate): boolean {
  return kind !== 'police' && has(reading, sentence, GATHERED) && has(reading, sentence, FORCE);
}

/** A riot by those who gathered: "Serbs" alone are no crowd where men fell on both sides. */
function isCrowd(reading: Reading, { sentence, crowd, hints }: Candidate): boolean {
  return crowd && (hints.get('riot') ?? 0) > 1 && has(reading, sentence, GATHERED_OR_PROTEST);
}

const GATHERED_OR_PROTEST =
  /^(protest|prosvjed|demonstr|okuplj|okupil|gradjan|nered|riot|crowd|mob|tubu|mbledh|trazir|turm)/;

/** Who fights the forces of a state with arms. */
const REBELS =
  /^(rebels?|guerr?ill?as?|separatists?|insurgents?|kla|ovk|uck|pobunjeni\p{L}+|kryengrites\p{L}*)$/u;

/** A "bomb" that the text calls a device, and nowhere one for the hand. */
const DEVICE = /^(naprav(a|e|i|u|om|ama)$|device|shperthyes)/;
const HAND = /^(rucn|granat|grenad|kasikar|dore|hand|zolj|bazuk|raket|rocket)/;

/** A device that was found before it went off. */
const DUD = /^(neaktiviran|undetonated|unactivated|paaktivizuar|pashperthyer)/;

/** What brings word of a bomb. */
const MESSAGE =
  /^(dojav|anonimn|e?mail|imejl|mejl|mesazh|telefonat|poruk|pretnj|prijetnj|kercenim|kanosj|threat|hoax)/;
/** What such a word says of it. */
const LAID = /^(postavljen|podmetnut|vendosur|planted|placed|nalazi|ndodhet)/;
/** That it went off after all. */
const BANG =
  /^(eksplodir|odjeknu|detonir|raznel|raznij|bacen|bacil|exploded|detonated|shperth(eu|yen|en|ye)$|hodh|hedh)/;

/** "An anonymous call said that a bomb had been planted": all that anybody knows of it. */
function isMessage(reading: Reading, { sentence, mention }: Candidate): boolean {
  return mention === 'news' && has(reading, sentence, MESSAGE) && has(reading, sentence, LAID);
}

/** A device of which nobody tells that it went off or was thrown, whatever the police found of it. */
function isOnlyThere(type: IncidentType, group: readonly Candidate[]): boolean {
  return (
    (type === 'explosion' || type === 'grenade') &&
    group.every(({ mention }) => mention === 'news') &&
    group.every(({ hints, things }) => things || !(hints.has('explosion') || hints.has('grenade')))
  );
}

/** Those who fight for a state: where they and others fell, arms spoke on both sides. */
const FORCES = new Set([
  'kosovo-police',
  'kfor',
  'eulex',
  'unmik',
  'serbian-police',
  'north-macedonia-police',
  'saf',
  'ksf',
]);
