import { dayFromParts, formatDay } from '../../base/day.ts';
import { type ChosenDay, timeOf } from '../day/choose.ts';
import type { DayMention, Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { TroopsType } from '../types.ts';
import type { Finding } from './build.ts';
import { clauseOf } from './clause.ts';
import { NAMED } from './decision.ts';
import { isEarly, isFirst } from './past.ts';
import { gap, type Sight } from './sight.ts';
import { GOES, TOLD } from './verbs.ts';

const REACH = 16;
/** The only day of a clause may stand farther off where it is to come, or long past. */
const LONE_REACH = 24;
/** An alert is told once, and the day of the order may stand at the end of a long sentence. */
const ALERT_REACH = 32;
/** Days after which a level is history: how many there once were. */
const HISTORY = 20;
/** Words that make a date the beginning of something else: "since 1999", "after the attack of 24 September". */
const AFTER =
  /^(since|after|before|ahead|until|following|od|nakon|posle|poslije|pre|prije|qe|prej|pas|para|perpara|pred|uoci)$/;

/** The date that a level or change bears in its own sentence, or null. */
export function ownDay(
  reading: Reading,
  sight: Sight,
  at: { from: number; to: number },
  reach = REACH,
): DayMention | null {
  const { published } = reading;
  const clause = clauseOf(reading, sight, at);
  const usable = reading.days
    .filter((day) => {
      if (day.sentence !== sight.index || day.furniture) return false;
      if (day.from < clause.from || day.from >= clause.to || isOld(reading, sight, day)) return false;
      return (
        (published !== null && day.first > published && !isAhead(reading, day) && !isBehind(reading, day)) ||
        !governed(reading, sight, day)
      );
    })
    .map((day) => ({ day, gap: isFronted(sight, day) ? 4 : gap(reading, day, at) }))
    .filter(
      ({ day, gap: far }, _, all) =>
        far <= reach ||
        (far <= LONE_REACH &&
          all.length === 1 &&
          published !== null &&
          (day.first > published || isHistory(day, published))),
    )
    .sort((a, b) => a.gap - b.gap);
  const ahead = usable.find(({ day }) => published !== null && day.first > published);
  return (ahead ?? usable[0])?.day ?? saidOn(reading, sight, at);
}

/** "In mid-September the ninth rotation …", "Në fund të 2018-ës": a day that opens the sentence holds for all of it. */
function isFronted({ sentence, cues }: Sight, { from, precision }: DayMention): boolean {
  const start = sentence.from + sentence.dateline;
  if (from <= start + 2) return true;
  return (
    precision !== 'day' && from <= start + 5 && !cues.some((hit) => hit.from < from && hit.cue !== 'generic')
  );
}

/** "Will send 160 more, the minister told the agency in Pristina on Friday": the day of the telling, at the end of its sentence. */
function saidOn(reading: Reading, sight: Sight, at: { to: number }): DayMention | null {
  const { tokens, days, published } = reading;
  const [day, second] = days.filter((own) => own.sentence === sight.index && !own.furniture);
  if (!day || second || published === null || day.precision !== 'day' || day.from < at.to) return null;
  if (day.last > published || day.first < published - HISTORY || isAfter(reading, day)) return null;
  return tokens.slice(Math.max(at.to, day.from - 14), day.from).some(({ fold }) => TOLD.test(fold))
    ? day
    : null;
}

/** True when the date belongs to something that lies before: founding, attack, election, the beginning of a stay ("from March 20"). */
function governed(reading: Reading, sight: Sight, day: DayMention): boolean {
  const founding = sight.cues.some(
    (hit) => hit.cue === 'founded' && hit.to <= day.from && day.from - hit.to <= 4,
  );
  const began = day.precision === 'day' && reading.tokens[day.from - 1]?.fold === 'from';
  return founding || began || isAfter(reading, day);
}

/** "On the highest alert until Friday": how long it lasts, not when it was ordered. */
function isUntil({ tokens }: Reading, day: DayMention): boolean {
  return [day.from, day.from - 1, day.from - 2].some(
    (at, i) =>
      /^(until|till|do|deri)$/.test(tokens[at]?.fold ?? '') && (i < 2 || tokens[at + 1]?.fold === 'ne'),
  );
}

/** "Will send a platoon until the end of the year": how long they stay; "will arrive by …" and "will withdraw by …" say when. */
function isStay({ tokens, language }: Reading, { sentence, cues }: Sight, type: TroopsType): boolean {
  if (type !== 'reinforcement' && type !== 'proposal') return false;
  if (language === 'en') return true;
  const goes = tokens.slice(sentence.from, sentence.to).some(({ fold }) => GOES.test(fold));
  return !goes && !cues.some(({ cue }) => cue === 'decrease');
}

/** "Before the elections of 12 October": what something else comes before. */
function isAhead({ tokens }: Reading, { from }: DayMention): boolean {
  return tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ fold }) => /^(before|ahead|para|perpara|pred|uoci|pre|prije)$/.test(fold));
}

/** "Following Monday's clashes": a day that lies behind, also beside what will be done. */
function isBehind({ tokens }: Reading, { from, anchor, precision }: DayMention): boolean {
  return (
    anchor === 'publication' &&
    precision === 'day' &&
    /^(after|following|nakon|posle|poslije|pas)$/.test(tokens[from - 1]?.fold ?? '')
  );
}

/** "Down from 15,000 last year": the day of the number that no longer holds. */
function isOld({ tokens }: Reading, { troops }: Sight, day: DayMention): boolean {
  return troops.some(
    ({ bound, to }) =>
      day.from - to >= 0 &&
      day.from - to <= 1 &&
      /^(from|sa|s|nga|prej)$/.test(tokens[bound - 1]?.fold ?? ''),
  );
}

/** True where the words before a date make it the date of something else. */
export function isAfter(
  { tokens, sentences }: Pick<Reading, 'tokens' | 'sentences'>,
  day: DayMention,
): boolean {
  const start = sentences[day.sentence]?.from ?? 0;
  for (let i = day.from; i >= Math.max(start, day.from - 9); i--) {
    const token = tokens[i];
    if (!token || /^[,;:]$/.test(token.text)) return false;
    if (token.fold === 'qe' && !/^(nga|prej|kur)$/.test(tokens[i + 1]?.fold ?? '') && i + 1 < day.from)
      continue;
    if (AFTER.test(token.fold)) return true;
  }
  return false;
}

/**
 * When a level or change is told. A level holds on publication, and one of long ago is history (null); a change has its own date, else the day that the lead gives
 * to the news, else publication; null for a text without any date.
 */
export function dayOfForce(
  reading: Reading,
  sight: Sight,
  at: { from: number; to: number },
  { type, status, rest }: Pick<Finding, 'type' | 'status' | 'rest'>,
  standing = false,
): ChosenDay | null {
  const { published, days, sentences } = reading;
  const long = type === 'alert' || NAMED.test(reading.tokens[at.from]?.fold ?? '');
  const told = standing ? null : ownDay(reading, sight, at, long ? ALERT_REACH : REACH);
  const lasts = told !== null && isUntil(reading, told) && (type === 'alert' || isStay(reading, sight, type));
  const early =
    type === 'strength' && told === null && rest.contributor === null && isOnce(reading, sight, at, rest);
  const own = lasts ? null : early ? entryDay(reading, sight) : told;
  if (type === 'alert' && own && /^(year|season)$/.test(own.precision)) return null;
  const standingNow =
    STANDING.test(reading.tokens[at.from - 1]?.fold ?? '') ||
    NOW.test(reading.tokens[at.to]?.fold ?? '') ||
    isNow(reading, at);
  if (type === 'strength' && published !== null) {
    if (standingNow) return onPublication(published, 'a level of today');
    if (own && isOfOther(sight, own, at)) return onPublication(published, 'the day of another number');
    const planned =
      own?.precision === 'month' &&
      own.to - own.from === 1 &&
      sight.cues.some(({ cue }) => cue === 'announce');
    if (own && isHistory(own, published) && !planned)
      return rest.contributor === null ? answer(own, HERE) : null;
    return onPublication(published, 'a level holds on the day of publication');
  }
  const ahead =
    own !== null &&
    published !== null &&
    (own.first > published || (own.last > published && /^(year|season)$/.test(own.precision)));
  const behind =
    status === 'planned' &&
    own !== null &&
    own.anchor === 'publication' &&
    own.precision === 'week' &&
    published !== null &&
    own.last < published &&
    !isDecided(reading, own);
  if (own && !behind && !(type === 'proposal' && status !== 'planned' && ahead))
    return answer(status === 'planned' && !isDecided(reading, own) ? toCome(own, published) : own, HERE);
  const past = type === 'alert' || status === 'planned' ? undefined : yearBefore(reading, sight);
  if (past) return answer(past, 'after what happened then');
  const lead = days.find(
    (day) =>
      !day.furniture &&
      day.precision === 'day' &&
      day.first === day.last &&
      sentences[day.sentence]?.role === 'lead' &&
      !isAfter(reading, day) &&
      !isUntil(reading, day) &&
      published !== null &&
      day.last <= published &&
      day.first >= published - 3,
  );
  if (lead) return answer(lead, 'named in the lead');
  if (published !== null) return onPublication(published, 'no date of its own: the day of publication');
  const any = days.find((day) => !day.furniture && day.precision === 'day') ?? days[0];
  return any ? answer(any, 'the only date of a text without publication day') : null;
}

/** True where the text tells the day on which a force was once so strong. */
export function dayThen(reading: Reading, sight: Sight, at: { from: number; to: number }): boolean {
  const own = ownDay(reading, sight, at) ?? entryDay(reading, sight);
  return own !== null && reading.published !== null && isHistory(own, reading.published);
}

/** "The force came to Kosovo in June 1999. At first it had 50,000": the day of its coming, in this sentence or the one before. */
function entryDay({ tokens, sentences, days, published }: Reading, { index }: Sight): DayMention | null {
  for (const at of [index, index - 1]) {
    const own = sentences[at];
    if (!own || own.role === 'title') continue;
    const words = tokens.slice(own.from, own.to).map(({ fold }) => fold);
    if (!words.some((word) => ENTERED.test(word)) || !words.some((word) => FORCE.test(word))) continue;
    const told = days.filter(
      (day) => day.sentence === at && !day.furniture && published !== null && isHistory(day, published),
    );
    const [day] = told;
    if (day && told.length === 1) return day;
  }
  return null;
}

/** Words by which a force begins its work. */
const ENTERED =
  /^(came|entered|arrived|deployed|established|began|launched|usao|usl[aei]|dosao|dosl[aei]|stig\p{L}*|rasporedjen\p{L}*|osnovan\p{L}*|uspostavljen\p{L}*|hyri|hyne|hyn|erdhi|erdhen|themelu\p{L}*|nisi|vendos\p{L}*)$/u;
const FORCE = /^(kfor\p{L}*|nato\p{L}*|eulex\p{L}*|euleks\p{L}*|it|they|force|mission)$/u;

/** True for a level of the first years. */
function isOnce(
  reading: Reading,
  sight: Sight,
  { from }: { from: number },
  { strength }: Finding['rest'],
): boolean {
  return isEarly(reading, sight, strength?.value ?? 0) || isFirst(reading, sight, { bound: from });
}

const isHistory = ({ last }: DayMention, published: number) => last < published - HISTORY;

/** "From 55,000 in 1999 to about 3,600 now": the day stands right behind another number. */
function isOfOther({ troops }: Sight, day: DayMention, at: { from: number; to: number }): boolean {
  return troops.some(
    ({ from, to }) => (to <= at.from || from >= at.to) && day.from - to >= 0 && day.from - to <= 3,
  );
}

/** "By 12 March" of something planned is the next one, also where the words alone would mean the last. */
export function toCome(day: DayMention, published: number | null): DayMention {
  if (
    published === null ||
    day.anchor === 'explicit' ||
    day.last >= published - HISTORY ||
    !/^(day|month|season)$/.test(day.precision)
  )
    return day;
  const shift = (value: number) => {
    const [year, month, date] = formatDay(value).split('-').map(Number);
    return dayFromParts((year ?? 0) + 1, month ?? 1, date ?? 1) ?? value + 365;
  };
  return { ...day, first: shift(day.first), last: shift(day.last) };
}

/** "In May NATO agreed to cut": the day of the decision, right before or behind its verb. */
export function isDecided({ tokens, sentences }: Reading, { from, to, sentence }: DayMention): boolean {
  const fronted = from - (sentences[sentence]?.from ?? 0) < 4;
  const behind = tokens[to]?.text === ',' && !fronted ? [] : tokens.slice(to, to + 4);
  const said = tokens.slice(Math.max(0, from - 3), from);
  if (said.some(({ fold }) => /^(that|se|da|qe)$/.test(fold))) return false;
  return [...said, ...behind].some(({ fold }) =>
    /^(agreed|decided|announced|approved|dogovoril\p{L}*|odlucil\p{L}*|odluceno|najavil\p{L}*|odobril\p{L}*|vendosi|vendosen|njoftoi|njoftuan|miratoi)$/u.test(
      fold,
    ),
  );
}

/** "After the violence of last September NATO sent 1,000 more": the time that a sentence of the body recalls. */
function yearBefore({ days, published }: Reading, { index, sentence }: Sight): DayMention | undefined {
  if (sentence.role !== 'body' || published === null) return undefined;
  return days.find((day) => day.sentence === index && !day.furniture && day.last < published - RECENT);
}

/** "The current 10,000". */
const STANDING = /^(current|present|sadasnj\p{L}*|trenutn\p{L}*|tanish\p{L}*|aktual\p{L}*)$/u;

/** "About 3,500 now". */
const NOW = /^(now|today|currently|presently|sada|danas|trenutno|tani|sot|aktualisht|tashme)$/;

/** "Which had 50,000 in 1999, now counts 3,500": the word of today stands before the verb. */
function isNow({ tokens }: Reading, { from }: { from: number }): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ fold }) => fold);
  const at = before.findLastIndex((word) => NOW.test(word));
  return at >= 0 && !before.slice(at).some((word) => /^[,;:]$/.test(word));
}

/** Days within which what is over may still be news. */
const RECENT = 90;

function onPublication(published: number, reason: string): ChosenDay {
  const day = formatDay(published);
  return {
    time: { start: day, end: day, precision: 'day' },
    first: published,
    last: published,
    mention: null,
    reason,
  };
}

function answer(mention: DayMention, reason: string): ChosenDay {
  return { time: timeOf(mention), first: mention.first, last: mention.last, mention, reason };
}
