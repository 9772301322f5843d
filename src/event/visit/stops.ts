import type { ChosenDay } from '../day/choose.ts';
import type { Knowledge } from '../knowledge.ts';
import { CAPITAL_OF } from '../place/region.ts';
import type { PlaceRow } from '../places.ts';
import { spanOf } from '../quote.ts';
import type { PersonMention, PlaceMention, Reading, Trace } from '../reading.ts';
import { WHERE } from '../text/relatives.ts';
import { type Announced, announcedBy, dateAsAnnounced } from './announced.ts';
import type { Cue, Range } from './book.ts';
import { carry } from './carry.ts';
import { introduced, joinCompany } from './company.ts';
import { withoutDeclined } from './declined.ts';
import { homeOf, isGuestIn } from './home.ts';
import { type Meeting, meetingsOf } from './meetings.ts';
import { cuesOf, dayFor, type Segment, segmentsOf } from './scene.ts';
import { dayOfSpeech, lengthOf, toCome } from './stop-days.ts';
import { isOfOthers } from './subject.ts';
import { type Tense, tenseOf } from './tense.ts';
import { dayToldLater } from './told-later.ts';
import { soldiersGo, visitorsOf } from './travellers.ts';
import { dayOfVisit } from './visit-days.ts';
import { beside, onNeutralGround, whoStays, withWhom } from './whom.ts';

/** One place of a journey, as one or more sentences tell it. */
export type Stop = {
  place: PlaceRow;
  /** Where the text names the place; null where only the hosts tell it. */
  mention: PlaceMention | null;
  sentence: number;
  at: Range;
  days: ChosenDay[];
  tenses: Tense[];
  visitors: PersonMention[];
  hosts: PersonMention[];
  /** True when it is only said that somebody came from there. */
  left: boolean;
  /** True where that journey on is told as to come: "after visiting Skopje he is expected in Tirana". */
  ahead: boolean;
  cancelled: boolean;
  /** True where somebody was turned away: that has happened. */
  denied: boolean;
  /** True for a town that is visited "too", beside the country: a leg of its own. */
  further: boolean;
  /** Days that the visit lasts, where the text says so; below zero for one that ends. */
  length: number | null;
};

/** The stops of the journeys of a text, and its meetings. */
export type Journeys = { stops: Stop[]; meetings: Meeting[] };

/** Reads all sentences for stops and for meetings that name no place; whoever travelled last travels on where a sentence names nobody. */
export function findJourneys(reading: Reading, knowledge: Knowledge, trace: Trace): Journeys {
  const stops: Stop[] = [];
  const meetings: Meeting[] = [];
  let travellers: PersonMention[] = [];
  const announced: Announced[] = [];
  let onPhone = false;
  const area = knowledge.index.byId.get('kosovo');
  reading.sentences.forEach((sentence, index) => {
    if (isFurniture(reading, index) || isHeading(reading, index)) return;
    const cues = cuesOf(reading, index, knowledge);
    const told = sentence.role === 'title' ? cuesOf(reading, index + 1, knowledge) : [];
    const refused = [...cues, ...told.filter(({ cue }) => cue === 'phone')].find(
      ({ cue }) => cue === 'phone' || (cue === 'civil' && !isOfficial(reading, index)),
    );
    onPhone ||= refused?.cue === 'phone';
    if (onPhone && !refused && ofCall(reading, index)) return;
    if (refused) {
      trace('visit', `refused: ${refused.cue}`, spanOf(reading, refused.from, refused.to));
      return;
    }
    let last: Stop | null = null;
    const before: Segment[] = [];
    for (const segment of segmentsOf(reading, index, cues, area)) {
      const found: Stop | null = segment.place
        ? stopOf(reading, knowledge, segment, cues, travellers, last, trace)
        : null;
      if (found) {
        for (const earlier of before.splice(0)) {
          const stop = stopOf(reading, knowledge, earlier, cues, found.visitors, found, trace);
          if (stop) stops.push(stop);
          meetings.push(...meetingsOf(reading, earlier, found.visitors, stop));
        }
        const later = found.days.length === 0 && !found.left ? dayToldLater(reading, index) : null;
        if (later) found.days.push(later);
        stops.push(found);
        travellers = found.visitors;
        last = found;
      } else if (segment.left && segment.place && travellers.length === 0) {
        before.push(segment);
        continue;
      } else {
        announced.push(...announcedBy(reading, segment));
        travellers = carry(reading, segment, cues, travellers, stops.at(-1)?.place.country ?? null);
        const told = stops.at(-1);
        if (told && !found) told.length ??= lengthOf(reading, segment);
        const set = told && told.days.length === 0 ? dayOfVisit(reading, segment) : null;
        if (set) told?.days.push(set);
        if (joinCompany(reading, segment, stops) && told) travellers = told.visitors;
      }
      const met = meetingsOf(reading, segment, travellers, found, stops.at(-1));
      meetings.push(...met);
      travellers = (found ? null : receivedFrom(met, travellers)) ?? travellers;
    }
  });
  for (const stop of stops) dateAsAnnounced(stop, announced);
  return { stops, meetings: withoutDeclined(reading, knowledge, meetings) };
}

/** True for a sentence of somebody who comes from afar in office: he may go to a festival, too. */
function isOfficial({ people }: Reading, index: number): boolean {
  return people.some(
    ({ sentence, office, side }) =>
      sentence === index && office !== null && side !== null && !/^(XK|RS|KFOR|EULEX|UN)$/.test(side),
  );
}

/** "During the conversation", "u tom razgovoru": a word that takes up the call told before. */
function ofCall({ tokens, sentences }: Reading, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  return tokens.slice(from, to).some(({ fold }) => CALL.test(fold));
}

const CALL =
  /^(conversation|call|interlocutors?|razgovor|razgovora|razgovoru|sagovorni\p{L}*|bised(?:a|e|es|en|imit|imi)|bashkebised\p{L}*)$/u;

/** Whoever from afar is received travels on, where only people of the region are told as travelling so far. */
function receivedFrom(
  met: readonly Meeting[],
  travellers: readonly PersonMention[],
): PersonMention[] | undefined {
  const far = (person: PersonMention) => !CAPITAL_OF.has(homeOf(person) ?? '');
  if (travellers.some(far)) return undefined;
  return met.find(({ received, guests }) => received && guests.some(far))?.guests.filter(far);
}

/** True for what is no text of the news; a picture of a day of its own shows what happened then. */
export function isFurniture({ sentences, days }: Reading, index: number): boolean {
  const role = sentences[index]?.role;
  if (role !== 'caption') return role === 'boilerplate';
  return !days.some(
    ({ sentence, furniture, said, anchor }) =>
      sentence === index && !furniture && !said && anchor !== 'previous',
  );
}

/** A line without a full stop deep in the text is a link to other news; a point of a list is none. */
export function isHeading(reading: Reading, index: number): boolean {
  const { sentences } = reading;
  const sentence = sentences[index];
  if (sentence?.role !== 'body' || /[.!?…:]["”“»')]*$|^\s*•/u.test(sentence.text)) return false;
  const alone =
    sentences[index - 1]?.paragraph !== sentence.paragraph &&
    sentences[index + 1]?.paragraph !== sentence.paragraph;
  const before = sentences.filter((other, i) => i < index && other.role === 'body').length;
  return alone && before >= 2 && sentence.to - sentence.from <= 18;
}

function stopOf(
  reading: Reading,
  knowledge: Knowledge,
  segment: Segment,
  cues: readonly Cue[],
  travellers: readonly PersonMention[],
  last: Stop | null,
  trace: Trace,
): Stop | null {
  const { place, link, index } = segment;
  if (!place || !link) return null;
  const country = place.place.country ?? '';
  if (!CAPITAL_OF.has(country)) return null;
  const refuse = (why: string) => {
    trace('visit', `refused: ${why}`, spanOf(reading, link.from, Math.max(link.to, place.to)));
    return null;
  };
  if (soldiersGo(reading, knowledge, segment, link)) return refuse('soldiers travel, no official');
  const shared = last !== null && link.from < segment.from && link.from >= last.at.from;
  const told = shared
    ? last.visitors.filter((person) => isGuestIn(person, country))
    : visitorsOf(reading, segment, cues, link, country, travellers, last !== null);
  if (segment.left && othersCome(reading, segment, link)) return refuse('others come from there');
  const visitors = told.length > 0 ? told : introduced(reading, knowledge, segment, country);
  if (visitors.length === 0) return refuse('nobody from outside is said to go there');
  if (isOfOthers(reading, segment, link, visitors)) return refuse('it is told of others');
  if (onNeutralGround(segment, link, visitors, country)) return refuse('both sides are guests there: talks');
  const close = (cue: Cue['cue'], reach: number) =>
    segment.cues.some(
      (hit) =>
        hit.cue === cue &&
        ((hit.from <= link.to && link.from - hit.to <= reach) ||
          (hit.to <= place.from && place.from - hit.to <= 4) ||
          (cue === 'not' &&
            hit.from >= place.to &&
            hit.from - place.to <= 2 &&
            !reading.tokens
              .slice(place.to, hit.from)
              .some(({ fold }) => /^(and|but|i|a|ali|dhe|por)$/.test(fold)))),
    );
  const off = cues.filter(({ cue }) => cue === 'cancelled' || cue === 'denied');
  const doubted =
    segment.day !== null &&
    off.length > 0 &&
    off.every(
      ({ cue, from }) =>
        cue === 'cancelled' &&
        cues.some((hit) => hit.cue === 'maybe' && hit.to <= from && from - hit.to <= MAY_BE),
    );
  const cancelled = off.length > 0 && !doubted && !atFirst(reading, index);
  const onlyIf = reading.tokens
    .slice(place.to, place.to + 4)
    .some(({ fold }) => /^(if|ako|ukoliko|nese|possibility|possible|moguc\p{L}*|mundsh\p{L}*)$/u.test(fold));
  const denied = cues.some(({ cue }) => cue === 'denied');
  if ((!denied && !doubted && close('maybe', 8)) || onlyIf) return refuse('only thought of');
  if (!cancelled && link.cue !== 'speak' && close('not', 3)) return refuse('said not to go there');
  if (cues.some(({ cue }) => cue === 'recall') && segment.day === null) return refuse('an earlier visit');
  const outside = link.from < segment.from || link.from >= segment.to;
  const station = cues.some(({ cue, from, to }) => cue === 'future' && from >= link.to && to <= place.from);
  const plain =
    station && link.cue === 'go' ? 'future' : tenseOf(outside ? { cues: [...cues] } : segment, link);
  const tense = doubted
    ? 'future'
    : isPurpose(reading, link)
      ? 'done'
      : plain === 'done' && isOpen(reading, index, link)
        ? 'told'
        : plain;
  const at = { from: Math.min(link.from, place.from), to: Math.max(link.to, place.to) };
  const said = segment.left
    ? dayAfter(reading, segment)
    : (dayOfAct(reading, segment, link, tense) ?? dayOfSpeech(reading, index, link, at));
  const due =
    tense === 'future' ||
    (link.cue === 'go' && IS.test(reading.tokens[link.from]?.fold ?? '')) ||
    (said !== null && goesOn(reading, segment, said, last));
  const day = due && !cancelled ? toCome(reading, said) : said;
  const aside =
    last !== null &&
    reading.tokens
      .slice(Math.max(0, last.at.from - 3), last.at.from)
      .some(({ fold }) => /^(who|koji|koja|cili|cila|qe)$/.test(fold));
  const inherits =
    last !== null &&
    !aside &&
    !last.left &&
    !segment.left &&
    (follow(segment) || last.tenses.includes(tense));
  return {
    place: place.place,
    mention: place,
    sentence: index,
    at,
    days: day ? [day] : inherits ? last.days.slice(0, 1) : [],
    tenses: [tense],
    visitors: cancelled ? whoStays(reading, segment, cues, visitors) : visitors,
    hosts: [
      ...beside(segment, cues, link, visitors, country),
      ...withWhom(reading, segment, visitors, country),
    ],
    left: segment.left,
    ahead:
      segment.left &&
      (tense === 'future' ||
        (tense === 'soon' && /^(from|iz|nga|prej)$/.test(reading.tokens[place.from - 1]?.fold ?? '')) ||
        (/^(after|following|nakon|posle|poslije|pas)$/.test(reading.tokens[link.from - 1]?.fold ?? '') &&
          cues.some(({ cue, from }) => cue === 'future' && from >= place.to))),
    cancelled,
    denied,
    further: isFurther(reading, segment, link),
    length: lengthOf(reading, segment),
  };
}

/** The day of an act; what has happened has no day to come that a clause of its own tells ("stayed in X, where she said that the talks are on Friday"). */
function dayOfAct(reading: Reading, segment: Segment, link: Cue, tense: Tense): ChosenDay | null {
  const day = dayFor(reading, segment, link);
  const at = day?.mention?.from;
  const { published } = reading;
  if (!day || at === undefined || tense !== 'done' || published === null || day.first <= published)
    return day;
  const told = segment.cues.some(({ cue, from, to }) => cue === 'clause' && from >= link.to && to <= at);
  return told ? null : day;
}

/** Tokens between "may" and "call off": the visit of which it is said is still to come. */
const MAY_BE = 3;

/** "Was in Pristina before travelling on Friday to Belgrade": the weekday of the next stop is none before that of this one. */
function goesOn(
  { tokens, published }: Reading,
  segment: Segment,
  { last: day }: ChosenDay,
  last: Stop | null,
): boolean {
  if (last === null || published === null) return false;
  const next = segment.cues.some(({ cue, from }) => cue === 'then' && tokens[from]?.fold === 'before');
  return next && day < (last.days[0]?.first ?? published - 2);
}

/** "The minister is in Pristina on Friday": the present tense. */
const IS = /^(is|are|eshte|jane)$/;

/** "Threats that come from Serbia", "elementë të ardhur nga Serbia": what a relative clause or participle tells of another noun. */
function othersCome({ tokens, people }: Reading, { place }: Segment, link: Cue): boolean {
  if (!place || !/^(from|iz|nga|prej)$/.test(tokens[place.from - 1]?.fold ?? '')) return false;
  const at = link.from - 1;
  const word = tokens[at]?.fold ?? '';
  const relative = /^(that|which|who|qe|te|e|koji|koja|koje|kojih)$/.test(word);
  const participle = /ing$/.test(tokens[link.from]?.fold ?? '');
  if (!relative && !participle) return false;
  const noun = relative ? at - 1 : at;
  if (tokens[noun]?.kind !== 'word' || NO_NOUN.test(tokens[noun]?.fold ?? '')) return false;
  return !people.some(({ from, to }) => from <= noun && noun < to);
}

const NO_NOUN = /^(after|before|by|upon|on|while|since|and|when|is|was|are|were|been|then|not)$/;

/** Verbs that say of a visit that it goes on or is over. */
const BEGUN =
  /^(zavrsi\p{L}*|okonca\p{L}*|zapoce\p{L}*|poce(?:o|la|li)|pocinje|borav\p{L}*|realizova\p{L}*|nisi|filloi|perfundo\p{L}*|permbyll\p{L}*|beri|realizo\p{L}*|realizua\p{L}*|zhvilloi|zhvillua\p{L}*|qendron|ndodhet|ka|u|ne)$/u;

/** "I have come here to see the soldiers", "came to visit": what somebody has come for he does. */
function isPurpose({ tokens }: Reading, link: Cue): boolean {
  if (link.cue !== 'visit' || tokens[link.from - 1]?.fold !== 'to') return false;
  const before = tokens.slice(Math.max(0, link.from - 5), link.from).map(({ fold }) => fold);
  return before.some(
    (word, i) =>
      /^(came|arrived|travelled|flew|went)$/.test(word) ||
      (word === 'come' && /^(have|has|had|ve)$/.test(before[i - 1] ?? '')),
  );
}

/** True for a heading, and for a bare noun ("the visit to Skopje", "vizita në Shkup"): they do not say whether it has happened. */
function isOpen({ sentences, tokens }: Reading, index: number, link: Cue): boolean {
  if (sentences[index]?.role === 'title') return true;
  const noun = tokens[link.from]?.fold ?? '';
  const before = tokens[link.from - 1]?.fold ?? '';
  if (
    link.cue === 'visit' &&
    /^(pos(?:j)?et[aeu]|pos(?:j)?etom|vizit[aen]{0,2}|vizites|vizitave)$/.test(noun)
  )
    return !tokens.slice(Math.max(0, link.from - 4), link.from).some(({ fold }) => BEGUN.test(fold));
  return (
    link.cue === 'visit' &&
    /^(visits?|trip|tours?|posete|poseta|posetu|posetom|poseti|posjeta|posjete|posjetu|vizit[aeën]*|vizites|vizitave)$/u.test(
      noun,
    ) &&
    /^(this|the|my|our|his|her|their|s|a|of|for|about|on|official|first|ove|ova|ovu|njegov\p{L}*|e|te|se|planned)$/u.test(
      before,
    )
  );
}

/** "Had first banned the visit, but in the end allowed it": what was held up is not called off. */
function atFirst({ tokens, sentences }: Reading, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const words = tokens.slice(from, to).map(({ fold }) => fold);
  return (
    words.some((word) => /^(prvo|najpre|najprije|prvobitno|initially|first|fillimisht)$/.test(word)) &&
    words.some((word) => /^(ipak|naposletku|potom|kasnije|eventually|finally|later|but|me|por)$/.test(word))
  );
}

/** True for a stretch whose stop goes on from the one before in the same breath. */
function follow(segment: Segment): boolean {
  return (
    segment.cues.some(({ cue }) => cue === 'then') ||
    (segment.link !== null && segment.link.from < segment.from)
  );
}

/** What opens a clause of another thing: "where he spoke of relations, which had turned sour in 2008". */
const FURTHER =
  /^(which|whom?|when|since|koj(?:i|a|e|u|oj|im|em)|kad|kada|otkad|otkako|cil(?:i|a|en|in)|kur|qekur)$/;

const TOO = /^(also|too|edhe|gjithashtu|poashtu|takodje)$/;

/** "She will also go to Tetovo", "do ta vizitojë edhe Tetovën", "obići će i Tetovo": a town besides what is visited anyway. */
function isFurther({ tokens, places }: Reading, { place, index }: Segment, link: Cue): boolean {
  if (!place || place.place.kind === 'country' || place.place.kind === 'region') return false;
  if (CAPITAL_OF.get(place.place.country ?? '') === place.place.id) return false;
  const at = /^(to|in|u|na|ne|te)$/.test(tokens[place.from - 1]?.fold ?? '') ? place.from - 1 : place.from;
  const listed = places.some(({ sentence, to }) => sentence === index && to === at - 1);
  if (tokens[at - 1]?.fold === 'i' && !listed) return true;
  return tokens.slice(Math.max(0, link.from - 2), place.from).some(({ fold }) => TOO.test(fold));
}

/** The date of a place that somebody left stands after it: "from Sarajevo, where he spent Monday". */
function dayAfter(reading: Reading, segment: Segment): ChosenDay | null {
  const mention = segment.day?.mention;
  if (!mention || !segment.place || mention.from < segment.place.to) return null;
  const between = reading.tokens.slice(segment.place.to, mention.from).map(({ fold }) => fold);
  const small =
    /^(ne|fillim|fund|mes|te|u|na|pocetkom|krajem|sredinom|early|late|in|on|at|the|of|beginning|end|mid|-)$/;
  return between.length <= 1 ||
    between.every((word) => small.test(word)) ||
    (between.some((word) => WHERE.test(word)) && !between.some((word) => FURTHER.test(word)))
    ? segment.day
    : null;
}
