import type { Knowledge } from '../knowledge.ts';
import { CAPITAL_OF } from '../place/region.ts';
import type { PersonMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { AFTERWARDS, circlesOf, groupAfter, groupBefore, isInAside } from './circle.ts';
import { homeOf, isGuestIn, isResident } from './home.ts';
import { quotedSpeaker } from './quoted.ts';
import type { Segment } from './scene.ts';

/** True when soldiers are what travels: "700 troops will arrive". */
export function soldiersGo(reading: Reading, knowledge: Knowledge, segment: Segment, link: Cue): boolean {
  if (link.cue !== 'go' && link.cue !== 'visit') return false;
  if (reading.tokens.slice(link.to, link.to + 3).some(({ fold }) => POLICE.test(fold))) return true;
  if (link.cue !== 'go') return false;
  const nouns = knowledge.books[reading.language].troops.nouns.find(reading.tokens, segment.from, segment.to);
  const person = groupBefore(segment.people, segment.cues, link.from).at(-1);
  return nouns.some((noun) => {
    if (reading.tokens.slice(noun.to, noun.to + 3).some(({ fold }) => ENVOY.test(fold))) return false;
    if (noun.to <= link.from)
      return (
        link.from - noun.to <= 9 &&
        !resumed(reading, noun.to, link.from) &&
        !reading.tokens.slice(noun.to, link.from).some(({ text }) => text === ',') &&
        (person === undefined || person.to <= noun.from)
      );
    const between = reading.tokens.slice(link.to, noun.from);
    return (
      noun.from >= link.to &&
      between.length <= 4 &&
      !between.some(({ fold }) => /^(to|at|in|with|among|kod|do|sa|s|medju|te|tek|me|mes)$/.test(fold))
    );
  });
}

/** "Dolazak specijalaca policije", "ardhja e njësive speciale": no official either. */
const POLICE = /^(police|policemen|officers|polici\p{L}*|specijal(?:aca|ci|ce)|njesi\p{L}*)$/u;

/** "Specijalni izaslanik": no soldier. */
const ENVOY =
  /^(izaslani\p{L}*|predstavni\p{L}*|savetni\p{L}*|tuzila\p{L}*|tuzioc\p{L}*|envoy|representative|adviser|i?derguar\p{L}*|perfaqesues\p{L}*)$/u;

const PRONOUN =
  /^(i|we|he|she|they|his|her|their|him|both|two|three|all|envoy|delegation|mission|team|group|parliamentarians|senators|congressmen|visitors|guest|minister|ministers|president|chancellor|official|officials|visit|trip|tour|stop|chief|secretary|diplomat)$/;

/** Who travels to the place of a stretch: whoever acts before its word, else after it, else whoever travelled before. */
export function visitorsOf(
  reading: Reading,
  segment: Segment,
  cues: readonly Cue[],
  link: Cue,
  country: string,
  travellers: readonly PersonMention[],
  later: boolean,
): PersonMention[] {
  const self = quotedSpeaker(reading, segment, link);
  if (self) return self.filter((person) => isGuestIn(person, country));
  if (link.cue === 'denied') {
    const kept = reading.people.filter(
      (person) => person.from >= link.from && person.to <= link.to && isGuestIn(person, country),
    );
    if (kept.length > 0) return kept;
  }
  const agents = link.cue === 'visit' ? byWhom(reading, segment, link) : [];
  if (agents.some((person) => isGuestIn(person, country)))
    return agents.filter((person) => isGuestIn(person, country));
  const company = link.cue === 'meet' || link.cue === 'receive';
  const met = new Set(
    company
      ? []
      : circlesOf(
          reading,
          later ? segment.cues : cues,
          later ? segment.people : reading.people.filter(({ sentence }) => sentence === segment.index),
          { from: later ? segment.from : (reading.sentences[segment.index]?.from ?? 0), to: link.from },
        ).flatMap(({ after: list }) => list),
  );
  const within =
    segment.from > (reading.sentences[segment.index]?.from ?? 0) ||
    /^(programme|program|agenda|itinerary)$/.test(reading.tokens[link.to - 1]?.fold ?? '');
  const all = reading.people.filter(
    (person) =>
      person.sentence === segment.index &&
      person.from < segment.to &&
      (!later || person.from >= segment.from) &&
      !(
        met.has(person) &&
        !/^(who|koji|koja|cili|cila)$/.test(
          reading.tokens[person.to]?.kind === 'mark'
            ? (reading.tokens[person.to + 1]?.fold ?? '')
            : (reading.tokens[person.to]?.fold ?? ''),
        )
      ) &&
      !possesses(reading, person) &&
      !replaced(reading, person) &&
      !isInAside(reading, person, link.from) &&
      !isReckoned(reading, person),
  );
  const guests = (people: readonly PersonMention[]) => people.filter((person) => isGuestIn(person, country));
  const acting = groupBefore(all, cues, link.from);
  const told = guests(travellers).filter(({ id }) => !acting.some((one) => one.id === id));
  const before =
    saysOfThem(reading, acting, link) || (told.length > 0 && tellsOfVisit(reading, acting, link))
      ? []
      : acting;
  const after = groupAfter(
    reading,
    segment.people.filter((person) => !possesses(reading, person) && !isBetween(reading, segment, person)),
    segment.cues,
    link.to,
    segment.to,
  );
  const teller = before.at(-1);
  if (
    company &&
    acting.some((one) => homeOf(one) === country) &&
    after.some(isResident) &&
    !after.some((one) => isGuestIn(one, country))
  )
    return [];
  if (link.cue === 'speak' && teller && !isGuestIn(teller, country) && link.from - teller.to <= 3) return [];
  const fore = [...(withThem(reading, before[0]) ? guests(travellers) : []), ...guests(before)];
  const led =
    company &&
    fore.length === 0 &&
    guests(travellers).length > 0 &&
    !opensFor(reading, segment, link, guests(after)) &&
    isLed(reading, segment, link);
  if (led) return guests(travellers);
  const own = !company
    ? fore.length > 0
      ? [...fore, ...guests(companions(reading, segment, link, after))]
      : fore
    : fore.length > 0
      ? [
          ...fore,
          ...guests(after).filter(
            (person) => !CAPITAL_OF.has(homeOf(person) ?? '') && link.cue === 'receive',
          ),
        ]
      : farther(guests(after));
  if (
    own.length > 0 &&
    !(
      company &&
      own.every((person) => CAPITAL_OF.has(homeOf(person) ?? '')) &&
      guests(travellers).length > 0 &&
      !before.some(({ id }) => own.some((person) => person.id === id))
    )
  )
    return own;
  const objects = circlesOf(reading, segment.cues, segment.people, segment).flatMap(
    ({ after: list }) => list,
  );
  const inverse = farther(guests(after)).filter(
    (person) => company || !objects.includes(person) || travellers.length === 0,
  );
  const subject = before.at(-1);
  if (inverse.length > 0 && (subject === undefined || company)) return inverse;
  const [speaker] = after;
  if (
    link.cue === 'speak' &&
    !subject &&
    speaker &&
    !isGuestIn(speaker, country) &&
    !isParted(reading, segment, speaker)
  )
    return [];
  if (subject && !company && segment.people.includes(subject) && !resumed(reading, subject.to, link.from))
    return [];
  const clause = segment.cues.findLast(
    ({ cue, from }) => cue === 'clause' && from >= segment.from && from < link.from && link.cue === 'go',
  );
  const words = reading.tokens.slice(clause?.from ?? segment.from, segment.to);
  const participle = /^(after|following|before)$/.test(reading.tokens[link.from - 1]?.fold ?? '');
  const carried =
    reading.language !== 'en' || participle || within || words.some(({ fold }) => PRONOUN.test(fold));
  return carried ? guests(travellers) : [];
}

/** "Took part in a liturgy in X, which Y held": behind a comma after the place another acts. */
function isParted({ tokens }: Reading, { place }: Segment, { from }: PersonMention): boolean {
  return (
    place !== null &&
    tokens
      .slice(place.to, from)
      .some(
        ({ text }, at) =>
          text === ',' &&
          /^(which|whom|koju|koji|koje|cilen|cilin|te|qe)$/.test(tokens[place.to + at + 1]?.fold ?? ''),
      )
  );
}

/** "X said that they would go": one who speaks of several others. */
function saysOfThem({ tokens }: Reading, acting: readonly PersonMention[], { from }: Cue): boolean {
  const [one] = acting;
  if (!one || acting.length > 1) return false;
  const words = tokens.slice(one.to, from).map(({ fold }) => fold);
  return words.some(
    (word, i) => /^(that|da|se)$/.test(word) && /^(they|ata|ato|oni|one)$/.test(words[i + 1] ?? ''),
  );
}

/** "X confirmed that the visit to Y is off", "X je rekao da je poseta Y otkazana": one who tells of a visit that is not said to be his. */
function tellsOfVisit({ tokens }: Reading, acting: readonly PersonMention[], { cue, from }: Cue): boolean {
  const [one] = acting;
  if (!one || acting.length > 1 || cue !== 'visit' || !NOUN.test(tokens[from]?.fold ?? '')) return false;
  const words = tokens.slice(one.to, from + 2).map(({ fold }) => fold);
  return words.some((word) => /^(that|da|se|kako)$/.test(word)) && !words.some((word) => OWN.test(word));
}

const NOUN = /^(visit|trip|pos(?:j)?et[aeu]|vizit(?:a|en|e))$/;
const OWN =
  /^(his|her|their|my|our|njegov\p{L}*|njen\p{L}*|njihov\p{L}*|moj\p{L}*|svoj\p{L}*|tij|saj|tyre|ime|jone|tone)$/u;

/** "The dialogue between X and Y": whoever is named there goes nowhere. */
function isBetween({ tokens, people }: Reading, { from }: Segment, person: PersonMention): boolean {
  let start = person.from;
  const before = people.find(
    ({ to, sentence }) =>
      sentence === person.sentence &&
      to < person.from &&
      person.from - to <= 8 &&
      /^(and|i|dhe)$/.test(tokens[to]?.fold ?? ''),
  );
  if (before) start = before.from;
  return tokens
    .slice(Math.max(from, start - 7), start)
    .some(({ fold }) => /^(between|izmedju|ndermjet|midis|mes)$/.test(fold));
}

/** "A visit to Skopje by the envoy X": whoever is named behind the place. */
function byWhom(reading: Reading, { place, people, cues, to }: Segment, link: Cue): PersonMention[] {
  const { tokens } = reading;
  const at = Math.max(link.to, place?.to ?? 0);
  return /^(by|nga)$/.test(tokens[at]?.fold ?? '') ? groupAfter(reading, people, cues, at + 1, to) : [];
}

/** True where whoever travelled before leads the meeting: "he meets allies in Skopje", "sastao se u Skoplju sa". */
function isLed({ tokens, language }: Reading, segment: Segment, link: Cue): boolean {
  const before = tokens.slice(segment.from, link.from);
  if (before.some(({ fold }) => SUBJECT.test(fold))) return true;
  if (language === 'en' || segment.people.some(({ to }) => to <= link.from)) return false;
  return tokens.slice(link.to, link.to + 6).some(({ fold }) => /^(sa|s|me)$/.test(fold));
}

/** "After the meeting with X in Pristina, Y said": whoever stands behind the place had met. */
function opensFor(
  { tokens }: Reading,
  { place }: Segment,
  link: Cue,
  guests: readonly PersonMention[],
): boolean {
  return (
    place !== null &&
    AFTERWARDS.test(tokens[link.from - 1]?.fold ?? '') &&
    guests.some(({ from }) => from >= place.to)
  );
}

/** "She and the minister", "on i ministar": whoever travelled before comes along. */
function withThem({ tokens }: Reading, person: PersonMention | undefined): boolean {
  if (!person) return false;
  for (let at = person.from - 1; at >= person.from - 12; at--) {
    const token = tokens[at];
    if (token?.sentence !== person.sentence || token.kind === 'mark') return false;
    if (/^(and|i|dhe)$/.test(token.fold) && SUBJECT.test(tokens[at - 1]?.fold ?? '')) return true;
  }
  return false;
}

const SUBJECT = /^(he|she|they|ai|ajo|ata|ato|on|ona|oni)$/;

/** True where a pronoun takes up whoever travels between another person and the act: "X showed him around, then they drove to". */
function resumed({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold }) => SUBJECT.test(fold));
}

/** Who comes along: "arrived in Pristina with X and Y", where no word of meeting stands between. */
function companions(
  { tokens }: Reading,
  segment: Segment,
  link: Cue,
  after: readonly PersonMention[],
): readonly PersonMention[] {
  const [first] = after;
  if (
    !first ||
    segment.cues.some(
      ({ cue, from, to }) =>
        ACT.test(cue) && from >= link.to && to <= first.from && tokens[from]?.fold !== 'together',
    )
  )
    return [];
  return tokens.slice(link.to, first.from).some(({ fold }) => WITH.test(fold)) ? after : [];
}

const ACT = /^(meet|receive|speak|talks|clause)$/;
const WITH = /^(with|accompanied|alongside|sa|s|zajedno|pratnji|bashke|shoqeruar|shoqeruara)$/;

/** "His predecessor X came in 1999": whom the sentence is of. */
const BEFORE_HIM = /^(predecessor|prethodnik|prethodnica|paraardhesi|paraardhesja)$/;

/** "Umesto Kurtija", "since X succeeded Y": who does not come, or was there before. */
export function replaced({ tokens, sentences }: Reading, { from, sentence }: PersonMention): boolean {
  const start = sentences[sentence]?.from ?? 0;
  if (from - start <= 3 && tokens.slice(start, from).some(({ fold }) => BEFORE_HIM.test(fold))) return false;
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(
      ({ fold }, i, list) =>
        /^(umesto|umjesto|instead|succeeded|succeeds|succeeding|replaced|replaces|replacing|predecessor|prethodnik\p{L}*|nasledio|nasledila|zamenio|zamenila|zevendesoi|zevendeson|paraardhes\p{L}*)$/u.test(
          fold,
        ) ||
        (fold === 'vend' && list[i - 1]?.fold === 'ne'),
    );
}

/** "A few days before X, Y was there": whose journey only tells when. */
function isReckoned({ tokens, days }: Reading, { from, to }: PersonMention): boolean {
  return (
    tokens[to]?.text === ',' &&
    /^(before|after|pre|prije|posle|nakon|para|pas)$/.test(tokens[from - 1]?.fold ?? '') &&
    days.some((day) => day.to === from || day.to === from - 1)
  );
}

/** People of another: "savetnici predsednika Nemačke Olafa Šolca". */
const OWNED =
  /^(savetnik\p{L}*|savetnici\p{L}*|keshilltar\p{L}*|advisers|advisors|adviser|advisor|aides|zedhenes\p{L}*|portparol\p{L}*|spokesman|spokeswoman|emisaret)$/u;

/** "Njerëzit e X", "ljudi predsednika X". */
const PEOPLE_OF = /^(njerezit|njerezve|ljudi|ljudima|saradnici|saradnika|aides|associates|bashkepunetoret)$/;

/** "An envoy from the president": who sends. */
const SENT = /^(envoy|envoys|emissary|adviser|advisers|delegation|team|message|letter|invitation)$/;

/** What stands before a visit: "Thaçi's first official visit". */
const OF_VISIT =
  /^(first|second|third|last|next|official|working|planned|announced|brief|short|two|three|one|day|-|state|farewell|surprise|recent|upcoming)$/;

/** "I dërguari i posaçëm i presidentit X", "izaslanik predsednika SAD X": who sends. */
function sends(tokens: Reading['tokens'], from: number, to: number): boolean {
  const start = Math.max(0, from - 8);
  const at = tokens.slice(start, to).findLastIndex(({ fold }) => LORD.test(fold));
  if (at < 0) return false;
  for (let i = start + at - 1; i >= Math.max(0, start + at - 6); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || token.sentence !== tokens[from]?.sentence) return false;
    if (SENDS.test(token.fold)) return true;
  }
  return false;
}

const LORD =
  /^(presidentit|kryeministrit|kancelarit|sekretarit|predsednika|predsjednika|premijera|kancelara|sekretara)$/;
const SENDS =
  /^(i?derguar\p{L}*|deleguar\p{L}*|emisar\p{L}*|perfaqesues\p{L}*|izaslani\p{L}*|predstavni\p{L}*)$/u;

/** "Trump's envoy", "savetnici Šolca": the envoy travels. */
export function possesses({ tokens }: Reading, { from, to, office }: PersonMention): boolean {
  if (/Advis|Envoy|Special Representative/.test(office ?? '')) return false;
  if (sends(tokens, from, to)) return true;
  let noun = to + 2;
  while (OF_VISIT.test(tokens[noun]?.fold ?? '')) noun++;
  const possessive =
    /^['’]$/.test(tokens[to]?.text ?? '') &&
    tokens[to + 1]?.fold === 's' &&
    tokens[noun]?.kind === 'word' &&
    !tokens[noun]?.capital &&
    !/^(visit|trip|tour|arrival|stop|swing|journey|meeting|talks|stay|plane|aircraft|jet|helicopter|motorcade|convoy|train)$/.test(
      tokens[noun]?.fold ?? '',
    );
  const owner = tokens
    .slice(Math.max(0, from - 14), from)
    .findLast(({ fold, kind }) => kind === 'word' && OWNED.test(fold));
  if (owner && owner.sentence === tokens[from]?.sentence) return true;
  if (tokens.slice(Math.max(0, from - 3), from).some(({ fold }) => PEOPLE_OF.test(fold))) return true;
  if (
    tokens
      .slice(Math.max(0, from - 5), from)
      .some(({ fold }, i, list) => fold === 'from' && SENT.test(list[i - 1]?.fold ?? ''))
  )
    return true;
  const bare = /^(envoy|adviser|advisor|aide|spokesman|spokeswoman|administration|government|office)$/;
  return possessive || bare.test(tokens[to]?.fold ?? '');
}

/** Of guests from the region and from farther away the latter travel; the former are met on the way. */
export function farther(people: readonly PersonMention[]): PersonMention[] {
  const far = people.filter((person) => !CAPITAL_OF.has(homeOf(person) ?? ''));
  return far.length > 0 && far.length < people.length && people.some((person) => !far.includes(person))
    ? far
    : [...people];
}
