import { type Day, formatDay } from '../../base/day.ts';
import { remembered } from '../../base/remember.ts';
import { type ChosenDay, chooseDay, datedBy, RECENT_DAYS } from '../day/choose.ts';
import { beBefore, DURING, IN_COURSE } from '../day/held.ts';
import { countedDays, runningSince } from '../day/running.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { spanOf } from '../quote.ts';
import type { DayMention, Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import { dayBehind } from './behind.ts';
import { blameFor } from './blame.ts';
import { cuesOf, triggersOf } from './cues.ts';
import { CLASS_OF, gap, type Hint } from './hint.ts';
import { tellsWhy } from './why.ts';

/** The day of a happening: none that lies ahead unless announced, none that another happening of the sentence holds ("Friday's blast"). */
export function dayOf(
  reading: Reading,
  knowledge: Knowledge,
  anchor: { sentence: number; from: number; to: number },
  { hints, all, held }: { hints: readonly Hint[]; all: readonly Hint[]; held: ReadonlySet<DayMention> },
  planned: boolean,
  grounded: boolean,
): ChosenDay | null {
  const { published, tokens } = reading;
  const heldBy = (mention: DayMention, list: readonly Hint[]) =>
    list.some((hint) => {
      const before = tokens.slice(mention.to, hint.from);
      if (hint.from >= mention.to && before.every((token) => /^(['’]?s|['’]|-)$/.test(token.fold)))
        return (
          reading.language === 'en' ||
          (reading.language === 'sr' && ADJECTIVE.test(tokens[mention.to - 1]?.fold ?? ''))
        );
      const after = tokens.slice(hint.to, mention.from);
      return (
        reading.language === 'sq' &&
        mention.from >= hint.to &&
        after.length <= 1 &&
        after.every((token) => /^(i|e|te|se)$/.test(token.fold))
      );
    });
  const others = all.filter((hint) => !hints.includes(hint));
  const book = knowledge.books[reading.language];
  const beside = (mention: DayMention) =>
    mention.sentence === anchor.sentence ? Math.min(...hints.map((hint) => gap(reading, hint, mention))) : 4;
  /** "said on Thursday": the day of the report, which is none of the event. */
  const told = (mention: DayMention) =>
    published !== null &&
    mention.last >= published - 1 &&
    cuesOf(reading, book, mention.sentence).some(
      ({ value, from, to }) =>
        value === 'report' &&
        !befell(reading, from) &&
        ((to <= mention.from &&
          !CONTENT[reading.language].test(tokens[to]?.fold ?? '') &&
          mention.from - to <= Math.min(4, beside(mention)) &&
          !tokens.slice(to, mention.from).some(({ fold }) => SAID_THAT[reading.language].test(fold)) &&
          !cuesOf(reading, book, mention.sentence).some(
            (cue) => cue.value === 'happened' && cue.from >= to && cue.to <= mention.from,
          )) ||
          (from >= mention.to &&
            from - mention.to <= 2 &&
            mention.from === reading.sentences[mention.sentence]?.from)),
    );
  const grounds = cuesOf(reading, book, anchor.sentence).filter(({ value }) => value === 'ground');
  /** A day that tells why, in the sentence itself or in another that tells the same deed. */
  const isWhy = (mention: DayMention) => {
    const home = mention.sentence === anchor.sentence;
    const kind = hints[0] && CLASS_OF[hints[0].type];
    const own = home
      ? hints
      : triggersOf(reading, mention.sentence, book).filter(({ value }) => CLASS_OF[value.type] === kind);
    const deed = home ? anchor : own[0];
    const behind = home ? grounds : [];
    return deed !== undefined && tellsWhy(reading, mention, deed, { own, grounds: behind });
  };
  const armed = hints.some(({ type }) => CLASS_OF[type] === 'arms');
  const blame = blameFor(reading, anchor.sentence, anchor);
  const headline = published !== null && reading.sentences[anchor.sentence]?.role === 'title';
  const accept = (mention: DayMention) =>
    !told(mention) &&
    !opensOther(mention, anchor.sentence, hints, others) &&
    !(blame !== null && mention.sentence === anchor.sentence && mention.from < anchor.from) &&
    !isWhy(mention) &&
    !isOfNoun(reading, book, mention, anchor, hints) &&
    !isDaysBefore(reading, mention, anchor) &&
    !(hints.every(({ type }) => CLASS_OF[type] === 'police') && isOfDeed(reading, book, mention, anchor)) &&
    !(held.has(mention) && !(grounded && mention.sentence === anchor.sentence)) &&
    !(headline && mention.sentence === anchor.sentence && COARSE.test(mention.precision)) &&
    !(grounded && mention.sentence === anchor.sentence && mention.to <= anchor.from - 3) &&
    !(
      grounded &&
      (leadsToGround(reading, book, mention, anchor) ||
        (others.some(({ type }) => CLASS_OF[type] === 'crowd') && heldBetween(reading, anchor.to, mention)))
    ) &&
    (published === null ||
      mention.first <= published ||
      (planned && !isOfGround(reading, book, mention, anchor))) &&
    !(
      heldBy(
        mention,
        others.filter((hint) => !isInCourse(reading, mention, hint, armed)),
      ) && !heldBy(mention, hints)
    );
  const done = hints.some(({ type }) => !/^(protest|barricade)$/.test(type));
  const chosen = chooseDay(done ? { ...reading, days: asTold(reading) } : reading, anchor, accept);
  const open = chosen !== null && (chosen.mention === null || chosen.reason === 'the day of the report');
  return open && !planned && !grounded
    ? (dayBehind(reading, book, anchor, accept, hints[0] && CLASS_OF[hints[0].type]) ?? chosen)
    : chosen;
}

/** "Police close six offices on Monday": what nobody announces is told of the Monday that was, though the verb is a present. */
const asTold = remembered(({ days, published }: Reading): DayMention[] =>
  days.map((day) =>
    day.soon && published !== null && day.first > published
      ? { ...day, first: day.first - 7, last: day.last - 7, tense: 'past' }
      : day,
  ),
);

/** "An explosion at Friday's rally", "na jučerašnjem protestu": the day of a gathering is that of what befell it. */
function isInCourse({ tokens }: Reading, mention: DayMention, { type, from }: Hint, armed: boolean): boolean {
  const before = tokens[Math.min(mention.from, from) - 1]?.fold ?? '';
  return DURING.test(before) || (armed && CLASS_OF[type] === 'crowd' && IN_COURSE.test(before));
}

/** "Weapons found. … Two of those who attacked in September are sought": a day long past that a sentence gives to a deed dates nothing that the police do. */
function isOfDeed(
  reading: Reading,
  book: Book,
  { sentence, last }: DayMention,
  home: { sentence: number },
): boolean {
  const { published } = reading;
  return (
    sentence !== home.sentence &&
    published !== null &&
    last < published - RECENT_DAYS &&
    triggersOf(reading, sentence, book).some(({ value }) => /^(arms|crowd)$/.test(CLASS_OF[value.type]))
  );
}

/** "Sunday's fight cost four lives. Houses are being searched": a day in the genitive dates its noun, and no deed of another kind that the next sentence tells. */
function isOfNoun(
  reading: Reading,
  book: Book,
  { sentence, to }: DayMention,
  home: { sentence: number },
  hints: readonly Hint[],
): boolean {
  const { tokens, language } = reading;
  if (language !== 'en' || sentence === home.sentence || !/^['’]s?$/.test(tokens[to]?.text ?? ''))
    return false;
  const kind = hints[0] && CLASS_OF[hints[0].type];
  const told = triggersOf(reading, sentence, book);
  return told.length > 0 && told.every(({ value }) => CLASS_OF[value.type] !== kind);
}

/** "They resigned on Friday, days after a man was shot", "a shooting days after the vote of 4 June": two days that lie apart. */
function isDaysBefore(
  { tokens, language }: Reading,
  { sentence, from, to }: DayMention,
  anchor: { sentence: number; from: number; to: number },
): boolean {
  if (sentence !== anchor.sentence) return false;
  const behind = from >= anchor.to;
  const between = behind ? tokens.slice(anchor.to, from) : tokens.slice(to, anchor.from);
  return between.some(
    ({ fold }, i) =>
      AFTER.test(fold) &&
      UNITS[language].test(between[i - 1]?.fold ?? '') &&
      !(behind && between.slice(i).some(({ text }) => text === ',')),
  );
}

const AFTER = /^(after|nakon|posle|poslije|pas|pasi)$/;
const UNITS = {
  en: /^(days|weeks|months)$/,
  sr: /^(dan|dana|nedelju|nedelja|nedelje|sedmicu|mesec|meseci)$/,
  sq: /^(dite|ditesh|jave|javesh|muaj)$/,
};

/** "In A a house was robbed, and yesterday in B graves were broken": a day that opens a later clause dates that clause alone. */
function opensOther(
  { sentence, from, to }: DayMention,
  index: number,
  hints: readonly Hint[],
  others: readonly Hint[],
): boolean {
  const own = hints[0]?.clause;
  if (sentence !== index || !own || from < own.to) return false;
  const later = others.filter(({ clause }) => clause && clause.from <= from && from < clause.to);
  return later.length > 0 && later.every((hint) => to <= hint.from);
}

/** "Two incidents were reported in the north last night": who reports tells when it happened, unless "it was reported". */
function befell({ tokens, language }: Reading, from: number): boolean {
  const be = language === 'en' ? beBefore(tokens, from) : null;
  return be !== null && tokens[be - 1]?.fold !== 'it';
}

/** What begins the content of a report: a day behind it is told, not that of the telling. */
const CONTENT = { en: /^that$/, sr: /^da$/, sq: /^se$/ };

/** "Arrested on Tuesday over an attack": what leads to the ground stands between it and the day. */
function leadsToGround(
  reading: Reading,
  book: Book,
  mention: DayMention,
  { from }: { from: number },
): boolean {
  return cuesOf(reading, book, mention.sentence).some(
    (cue) => cue.value === 'ground' && cue.from >= mention.to && cue.to <= from,
  );
}

/** "A protest over the arrest was held on Monday": the verb gives the day back to the deed. */
function heldBetween({ tokens }: Reading, behind: number, { from }: DayMention): boolean {
  return tokens.slice(behind, from).some(({ fold }) => HELD.test(fold));
}

const HELD =
  /^(held|staged|began|started|took|planned|scheduled|odrzan\p{L}*|odrzal[ai]|organizova\p{L}*|poce(?:o|l[aio])|zakaza\p{L}*|najavljen\p{L}*|mbajt|mbajten|mbajtur|organizua\p{L}*|filloi|nisi|paralajmerua\p{L}*)$/u;

/** "Protests over the vote on Sunday": a day behind what the deed was done for, unless it is put off ("planned for Sunday"). */
export function isOfGround(
  reading: Reading,
  book: Book,
  mention: DayMention,
  { sentence, to }: { sentence: number; to: number },
): boolean {
  return cuesOf(reading, book, sentence).some(
    (cue) =>
      cue.value === 'ground' &&
      mention.sentence === sentence &&
      cue.from >= to &&
      cue.to <= mention.from &&
      !(mention.from - cue.to <= 1 && book.days.toward.has(reading.tokens[cue.from]?.fold ?? '')) &&
      !heldBetween(reading, cue.from, mention),
  );
}

/** "Arrested over the attack of last year", "raids after Friday's blast": days that stand beside a ground and date nothing else. */
export function daysOfGrounds(
  reading: Reading,
  book: Book,
  hinted: readonly ReadonlyMap<unknown, readonly Hint[]>[],
): ReadonlySet<DayMention> {
  return new Set(
    reading.days.filter((mention) => {
      const hints = [...(hinted[mention.sentence]?.values() ?? [])].flat();
      const before = (hint: Hint) => leadsToGround(reading, book, mention, hint);
      const nearest = (ground: boolean) =>
        Math.min(
          ...hints
            .filter((hint) => hint.ground === ground && !(ground && before(hint)))
            .map((hint) => gap(reading, hint, mention)),
        );
      const gathers = hints.some(({ ground, type }) => !ground && CLASS_OF[type] === 'crowd');
      const ground = hints.find((hint) => hint.ground && hint.to <= mention.from);
      return (
        nearest(true) < nearest(false) && !(gathers && ground && heldBetween(reading, ground.to, mention))
      );
    }),
  );
}

/**
 * True for what its sentence only recalls: it dates something else ("a day after the blast"), is the ground of what police did, or lies on a day before
 * theirs.
 */
export function isFollowedUp(
  reading: Reading,
  hint: Hint,
  { first, last, mention }: ChosenDay,
  all: readonly Hint[],
): boolean {
  const clause = mention?.anchor === 'previous' ? mention.clause : undefined;
  const within = clause && clause.from <= hint.from;
  const outside = ({ from, to }: Hint) => clause && (to <= clause.from || from >= clause.to);
  if (within && all.some((other) => !other.ground && outside(other))) return true;
  const police = all.filter(({ type, ground }) => !ground && CLASS_OF[type] === 'police');
  if (CLASS_OF[hint.type] === 'police' || police.length === 0) return false;
  if (hint.ground) return true;
  return reading.days.some(
    (day) =>
      day.sentence === mention?.sentence &&
      !day.furniture &&
      !day.said &&
      day.first > last &&
      day.first - first <= RECENT_DAYS &&
      police.some((act) => act.to <= hint.from && gap(reading, act, day) < gap(reading, hint, day)),
  );
}

/** "Saopštila je da je sinoć …": the day is that of what was said. */
const SAID_THAT = { en: /^that$/, sr: /^(da|kako)$/, sq: /^(se|qe)$/ };

/** "Sinoćnji napad", "jučerašnje hapšenje": the day as an adjective. */
const ADJECTIVE = /(nj|sn)\p{L}{1,3}$/u;

const COARSE = /^(month|season|year)$/;

/** A roadblock is dated from its first day: "for the third day", "već 18 dana", "since Monday". */
export function sinceThen(reading: Reading, book: Book, index: number, day: ChosenDay): ChosenDay {
  const { published } = reading;
  if (published === null || day.last > published) return day;
  /** "For a second day on Sunday", in Monday's report. */
  const until = day.reason === HERE && day.first === day.last ? day.last : published;
  const first = began(reading, index, day)
    ? day.first
    : (runningSince(reading, index, book.days, until) ?? countedBefore(reading, index, book, until));
  if (first === null || first > day.first || (first === day.first && day.last === published)) return day;
  const time = { start: formatDay(first), end: formatDay(published), precision: 'day' as const };
  return { ...day, time, first, last: published, reason: HERE };
}

/** "The protests entered day 26": what has gone on up to now is told of the day of publication, whatever day the sentence before names. */
export function upToNow(reading: Reading, book: Book, index: number, day: ChosenDay): ChosenDay {
  const { published, sentences, tokens } = reading;
  const home = sentences[index];
  const [hit] = home ? book.days.running.find(tokens, home.from, home.to) : [];
  if (published === null || day.reason === HERE || !hit) return lasted(reading, book, index, day);
  const { from, to } = hit;
  const today = {
    first: published,
    last: published,
    precision: 'day',
    anchor: 'publication',
    tense: 'present',
  } as const;
  const span = { ...spanOf(reading, from, to), sentence: index, from, to };
  return datedBy({ ...span, ...today, furniture: false }, HERE);
}

/** "The north is tense for the eighth day. Serbs go on blocking the crossings": counted in the sentence before. */
function countedBefore(reading: Reading, index: number, book: Book, until: Day): Day | null {
  const { tokens, sentences } = reading;
  const [home, before] = [sentences[index], sentences[index - 1]];
  if (!home || !before || before.paragraph !== home.paragraph || before.role === 'title') return null;
  if (!tokens.slice(home.from, home.to).some(({ fold }) => STILL.test(fold))) return null;
  const count = countedDays(reading, index - 1, book.days);
  return count === null ? null : until - count + 1;
}

const STILL =
  /^(continu(?:e|es|ed|ing)|still|remain(?:s|ed)?|keep|nastavlja\p{L}*|nastavil\p{L}|dalje|jos|ostaj[eu]|vazhdo\p{L}*|vijo\p{L}*|ende|akoma|mbeten|mbahen|mbajne)$/u;

/** "Crossings are blocked. It began on Monday." */
function began({ tokens, sentences }: Reading, index: number, { mention }: ChosenDay): boolean {
  const home = sentences[mention?.sentence ?? -1];
  return (
    home !== undefined &&
    mention?.sentence !== index &&
    tokens.slice(home.from, home.to).some(({ fold }) => BEGAN.test(fold))
  );
}

const BEGAN = /^(started|began|(za)?poce(o|l[aioe])|nis(i|en|ur)|fillo[in]|fillu(an|ar))$/;

/** "A two-day battle", "dva dana borbi": it lasted up to the day on which it is told, or that is named. */
export function lasted(reading: Reading, book: Book, index: number, day: ChosenDay): ChosenDay {
  const home = reading.sentences[index];
  if (!home || day.first !== day.last) return day;
  const [spell] = book.days.lasting.find(reading.tokens, home.from, home.to);
  if (!spell) return day;
  const first = day.last - spell.value + 1;
  return { ...day, time: { ...day.time, start: formatDay(first) }, first };
}
