import type { ChosenDay } from '../day/choose.ts';
import { CAPITAL_OF } from '../place/region.ts';
import type { PlaceRow } from '../places.ts';
import type { PersonMention, Reading } from '../reading.ts';
import type { Cue, Range } from './book.ts';
import { AFTERWARDS, circlesOf, groupAfter } from './circle.ts';
import { homeOf, isAtHome, isGuestIn, isResident, leadsMission } from './home.ts';
import { dayFor, type Segment } from './scene.ts';
import { type Tense, tenseOf } from './tense.ts';
import { farther, possesses, replaced } from './travellers.ts';

/** A meeting without a place: hosts of a country and who met them. */
export type Meeting = {
  country: string;
  guests: PersonMention[];
  hosts: PersonMention[];
  sentence: number;
  at: Range;
  day: ChosenDay | null;
  tense: Tense;
  received: boolean;
  /** "Spoke to": perhaps from afar. */
  spoken: boolean;
  /** True where it is called off. */
  cancelled: boolean;
  /** The stop in whose stretch it is told, or null. */
  stop: PlaceRow | null;
  /** True when it is told before the word of that stop: "met the president and visited Strpce". */
  before: boolean;
  /** True for hosts of another country than the stop of their stretch: they belong to a stop told elsewhere, or to none. */
  loose: boolean;
};

/** "Domaćin mu je bio", "his host, X", "mikpritësja e tij": a host by noun, whose. */
function isHostOf({ tokens }: Reading, { from, to }: Range): boolean {
  return (
    (/^(hosts?|domaci[nc]\p{L}*|mikprites\p{L}*|nikoqir\p{L}*)$/u.test(tokens[to - 1]?.fold ?? '') ||
      (/^domacin/.test(tokens[from]?.fold ?? '') && to - from === 2)) &&
    [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to], tokens[to + 1]].some((token) =>
      WHOSE.test(token?.fold ?? ''),
    )
  );
}

const WHOSE = /^(his|her|their|njegov\p{L}*|njen\p{L}*|njihov\p{L}*|mu|joj|im|tij|saj|tyre)$/u;

/** "Was received by": the host stands after the word. */
export function isPassive(reading: Reading, act: Range): boolean {
  const { tokens } = reading;
  if (isHostOf(reading, act)) return true;
  if (/^(eshte|jane|ishte|u|was|were|be|been|is|are|being|bio|bila)$/.test(tokens[act.from - 1]?.fold ?? ''))
    return true;
  if (/^(kod|te|tek)$/.test(tokens[act.from]?.fold ?? '')) return true;
  return [tokens[act.from], tokens[act.to], tokens[act.to + 1]].some((token) =>
    /^(by|nga|od|u|primljen\p{L}*)$/u.test(token?.fold ?? ''),
  );
}

/** Words for whoever is received, where no name says it. */
const RECEIVED =
  /^(him|her|them|he|she|they|who|visitor|visitors|guest|guests|envoy|envoys|delegation|ga|ju|ih|njega|nju|njih|gosta|goste|gosti|gost|izaslanik\p{L}*|delegacij\p{L}*|e|i|ta|ti|t|ai|ajo|ata|ate|mysafir\p{L}*|delegacion\p{L}*)$/u;

/** Who comes from elsewhere, told without a name. */
const COMER =
  /^(envoys?|emissar\p{L}*|delegations?|visitors?|guests?|officials?|diplomats?|trio|group|izaslani\p{L}*|emisar\p{L}*|delegacij\p{L}*|gost\p{L}*|zvanicni\p{L}*|diplomat\p{L}*|visok\p{L}*|specijaln\p{L}*|i?derguar\p{L}*|delegacion\p{L}*|mysafir\p{L}*|zyrtar\p{L}*|perfaqesues\p{L}*)$/u;

/** "The president met with representatives of the Serbs": those whom the sentence names by a noun are whom he meets, no traveller told before. */
function meetsOthers({ tokens }: Reading, segment: Segment, act: Cue): boolean {
  if (act.cue !== 'meet' || segment.place !== null) return false;
  const at = tokens.slice(act.to, act.to + 4).findIndex(({ fold }) => /^(with|sa|s|me)$/.test(fold));
  if (at < 0) return false;
  const words = tokens.slice(act.to + at + 1, act.to + at + 4);
  const [noun] = words;
  if (!noun || noun.capital || noun.kind !== 'word' || RECEIVED.test(noun.fold)) return false;
  return (
    !words.some(({ fold, capital }) => capital && !/^(srb|serb)/.test(fold)) &&
    !words.some(({ fold }) => COMER.test(fold))
  );
}

/** "The president received the ambassador X": one at home meets one who lives there, and no traveller told before. */
function meetsResident(
  before: readonly PersonMention[],
  after: readonly PersonMention[],
  country: string,
): boolean {
  const home = (person: PersonMention) => isAtHome(person, country);
  const lives = (person: PersonMention) => !home(person) && isResident(person);
  return (before.some(home) && after.some(lives)) || (before.some(lives) && after.some(home));
}

/** A host or guest by noun. */
const HOST =
  /^(domaci[nc]\p{L}*|nikoqir\p{L}*|mikprites\p{L}*|hosts?|gost|gosta|gosti|mysafir\p{L}*|guests?|s)$/u;

/** "The president received Serbs of the north": whoever is received there is none of the travellers. */
function receivesOthers(reading: Reading, segment: Segment, act: Cue): boolean {
  if (act.cue !== 'receive' || isPassive(reading, act)) return false;
  if (HOST.test(reading.tokens[act.from]?.fold ?? '')) return false;
  const words = reading.tokens.slice(Math.max(segment.from, act.from - 4), act.to + 4);
  return !words.some(({ fold }) => RECEIVED.test(fold));
}

/** True for a meeting that somebody only wants, asks for or doubts, or that is called off. */
function isOpen(segment: Segment, act: Range): boolean {
  const off = segment.cues.find(({ cue, from }) => cue === 'cancelled' && from >= act.to);
  if (off && !segment.cues.some(({ cue, from }) => VERB.test(cue) && from >= act.to && from < off.from))
    return segment.place === null;
  return segment.cues.some(
    ({ cue, to }) =>
      (cue === 'maybe' || cue === 'not' || cue === 'recall') && to <= act.from && act.from - to <= 6,
  );
}

/** "The Kurti-Vučić meeting", "between Kurti and Vučić": those two meet each other. */
function isPair({ tokens }: Reading, people: readonly PersonMention[]): boolean {
  const [first, second] = people;
  if (!first || !second || people.length !== 2) return false;
  return (
    /^(between|izmedju|mes|ndermjet|midis)$/.test(tokens[first.from - 1]?.fold ?? '') ||
    (second.from - first.to === 1 && /^[-–—]$/.test(tokens[first.to]?.text ?? ''))
  );
}

/** "After the meeting of the leaders on 2 May in Brussels": a meeting that a foreign town behind it holds elsewhere. */
function isHeldAbroad({ tokens, places }: Reading, segment: Segment, act: Cue): boolean {
  if (
    !/^(meetings?|talks|sastan[ak]\p{L}*|susret\p{L}*|takim\p{L}*|bisedim\p{L}*)$/u.test(
      tokens[act.from]?.fold ?? '',
    )
  )
    return false;
  const abroad = places.find(
    ({ sentence, located, place, from }) =>
      sentence === segment.index &&
      located &&
      /^(city|town)$/.test(place.kind) &&
      from >= act.to &&
      from - act.to <= 12 &&
      !CAPITAL_OF.has(place.country ?? ''),
  );
  return (
    abroad !== undefined &&
    !segment.cues.some(
      ({ cue, from, to }) => VERB.test(cue) && from >= act.to && to <= abroad.from && cue !== 'meet',
    )
  );
}

const SPOKE =
  /^(spoke|speaks|talked|conferred|consulted|exchanged|discussed|conversations?|bisedoi|foli|(?:po)?razgovara(?:o|la|li|ce))$/;

const VERB = /^(visit|go|meet|receive|speak|clause)$/;

/** The day of a meeting: what has happened has no day to come that a clause of its own tells ("met about the talks that go on on Friday"). */
function dayOfMeeting(reading: Reading, segment: Segment, act: Cue, tense: Tense): ChosenDay | null {
  const { published, tokens } = reading;
  const day = dayFor(reading, segment, act);
  if (day && published !== null && tense === 'future' && day.last < published) return null;
  if (!day?.mention) return day;
  const at = day.mention.from;
  const told = segment.cues.some(
    ({ cue, from, to }) =>
      cue === 'clause' &&
      !AFTERWARDS.test(tokens[from]?.fold ?? '') &&
      (at < act.from ? from >= at && to <= act.from : from >= act.to && to <= at),
  );
  if (told) return null;
  if (tense !== 'done' || published === null || day.first <= published) return day;
  return segment.cues.some(({ cue, from, to }) => cue === 'clause' && from >= act.to && to <= at)
    ? null
    : day;
}

/** Offices whose holders are at home where they are told, though no country is named. */
const LOCAL = /^(Mayor|Bishop|Abbot)/;

const NOBODY = { side: null, office: null };

/** The meetings of a stretch by the country of the hosts. */
export function meetingsOf(
  reading: Reading,
  segment: Segment,
  travellers: readonly PersonMention[],
  stop: { place: PlaceRow; visitors: PersonMention[] } | null,
  last?: { place: PlaceRow; sentence: number },
): Meeting[] {
  const near = stop ?? (last && segment.index - last.sentence <= 2 ? last : null);
  const meetings: Meeting[] = [];
  const title = reading.sentences[segment.index]?.role === 'title';
  const everybody = reading.people.filter(({ sentence }) => sentence === segment.index);
  for (const { cue, before, after } of circlesOf(reading, segment.cues, segment.people, segment)) {
    const people = [...before, ...after].filter(
      (person) => !possesses(reading, person) && !replaced(reading, person),
    );
    const homes = new Set(people.map(homeOf).filter((home) => home !== null && CAPITAL_OF.has(home)));
    if (near && people.some(({ side, office }) => side === null && LOCAL.test(office ?? '')))
      homes.add(near.place.country);
    const whole = after.length === 0 ? [] : groupAfter(reading, everybody, segment.cues, cue.to);
    const sides = new Set([...people, ...whole].filter((one) => !leadsMission(one)).map(homeOf));
    if (sides.has('XK') && sides.has('RS') && !stop && cue.cue !== 'receive') continue;
    if (isPair(reading, after) || isPair(reading, before)) continue;
    if (isHeldAbroad(reading, segment, cue)) continue;
    const tense = tenseOf(segment, cue);
    const precedes = segment.link !== null && cue.to <= segment.link.from;
    for (const country of homes) {
      if (
        country === null ||
        (stop && stop.place.country !== country && before.some((person) => homeOf(person) === country))
      )
        continue;
      const hosts = people.filter(
        (person) =>
          isAtHome(person, country) ||
          (near !== null &&
            near.place.country === country &&
            person.side === null &&
            (LOCAL.test(person.office ?? '') || /^(Speaker|Patriarch)/.test(person.office ?? ''))),
      );
      const named = farther(people.filter((person) => isGuestIn(person, country)));
      const come = (stop?.visitors ?? travellers).filter((person) => isGuestIn(person, country));
      const apart =
        stop !== null && come.length > 0 && !named.some(({ id }) => come.some((one) => one.id === id));
      const guests = named.length === 0 || apart ? come : named;
      if (named.length === 0 && receivesOthers(reading, segment, cue)) continue;
      if (named.length === 0 && hosts.length > 0 && meetsResident(before, after, country)) continue;
      const receiver =
        cue.cue === 'receive' && !isPassive(reading, cue) ? homeOf(before.at(-1) ?? NOBODY) : null;
      if (
        receiver !== null &&
        receiver !== country &&
        homes.has(receiver) &&
        !HOST.test(reading.tokens[cue.from]?.fold ?? '')
      )
        continue;
      if (
        named.length === 0 &&
        before.some((person) => hosts.includes(person)) &&
        meetsOthers(reading, segment, cue)
      )
        continue;
      const off = segment.cues.some((hit) => hit.cue === 'cancelled' && hit.to <= cue.from);
      if (off && named.length === 0) continue;
      if (hosts.length === 0 || guests.length === 0 || isOpen(segment, cue)) continue;
      meetings.push({
        country,
        guests,
        hosts,
        sentence: segment.index,
        at: cue,
        day: dayOfMeeting(reading, segment, cue, tense),
        tense: title && tense === 'done' ? 'told' : tense,
        stop: stop?.place ?? null,
        before: precedes,
        loose: stop !== null && stop.place.country !== country && !precedes,
        cancelled: segment.cues.some((hit) => hit.cue === 'cancelled' && Math.abs(hit.from - cue.from) <= 4),
        spoken: SPOKE.test(reading.tokens[cue.from]?.fold ?? ''),
        received:
          cue.cue === 'receive' &&
          hosts.some((host) => (isPassive(reading, cue) ? after : before).includes(host)),
      });
    }
  }
  return meetings;
}
