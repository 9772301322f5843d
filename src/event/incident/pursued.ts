import { formatDay } from '../../base/day.ts';
import { type ChosenDay, RECENT_DAYS } from '../day/choose.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import { HAPPENING } from './behind.ts';
import type { Candidate } from './candidate.ts';
import { cuesOf, headHas, triggersOf } from './cues.ts';
import { CLASS_OF, isViolent } from './hint.ts';
import { isKnownByPlace } from './known.ts';
import { isPlural } from './scope.ts';
import { has } from './toll/whose.ts';

/** What ties an arrest to the deed that it is for: "arrested over", "uhapšeni zbog", "arrestohen pas". */
const FOR = {
  en: /^(over|after|following|for|connection)$/,
  sr: /^(zbog|nakon|posle|poslije|povodom|za|vezi)$/,
  sq: /^(per|pas|pasi|lidhje|lidhur)$/,
};
/** Tokens from there to the deed. */
const FOR_REACH = 5;

/** Who is only suspected of a part in a deed, or was sought for it: that may be long ago. */
const SUSPECTED =
  /^(suspect|suspicion|accus|charg|involv|particip|alleged|osumnj|sumnj|optuz|terec|um(?:ij)?esan|ucesni|ucestvova|ucesc|navodn|dyshu|dyshim|akuzu|perfshi|pjesemarr)/;
const SOUGHT =
  /^(fugitive|warrant|wanted|indict|years?$|poterni|potjerni|potrag|tragal|bekstv|bjekstv|interpol|optuznic|godin|arrati|urdherarrest|fletarrest|aktakuz|vite?$|vjet$)/;

/**
 * What the heading says that the police have just arrested people over or searched for, where no sentence tells it as news or recalls it ("Several arrested
 * over canal blast"): an event of its own, of the day before theirs, or of the day that the text gives to the case. Nothing where the text looks further
 * back, or the deed is one that everybody knows by its place.
 */
export function pursuedDeeds(
  reading: Reading,
  { books, knownDays }: Knowledge,
  found: readonly Candidate[],
  grounds: readonly Candidate[],
): Candidate[] {
  const book = books[reading.language];
  const acts = found.filter(
    ({ head, mention, class: kind, hints, joins }) =>
      head && mention === 'news' && kind === 'police' && !joins && (hints.has('arrest') || hints.has('raid')),
  );
  const [first] = acts;
  const told = found.some(({ type, joins }) => isViolent(type) && !joins);
  if (!first || told || headHas(reading, book, 'court') || looksBack(reading, book, first, grounds))
    return [];
  return grounds.flatMap((deed) => {
    if (!isFor(reading, deed) || isPlural(reading, deed)) return [];
    const act =
      acts.find(({ day }) => day.reason === HAPPENING) ??
      acts.find(({ sentence }) => sentence === deed.sentence) ??
      first;
    if (isKnownByPlace(deed.type, deed.place.place.id, act.day.first, knownDays)) return [];
    const same = act.day.reason === HAPPENING;
    const place = deed.place.mention === null && act.place.reason !== HERE ? act.place : deed.place;
    return [{ ...deed, joins: false, grounded: !same, day: same ? act.day : dayBefore(act.day), place }];
  });
}

function dayBefore({ first }: ChosenDay): ChosenDay {
  const day = first - 1;
  const time = { start: formatDay(day), end: formatDay(day), precision: 'day' as const };
  return { time, first: day, last: day, mention: null, reason: 'the day before the police acted' };
}

/** True for one deed that is plainly what the police acted over. */
function isFor({ tokens, sentences, language }: Reading, { sentence, from, weight }: Candidate): boolean {
  const start = sentences[sentence]?.from ?? from;
  return (
    weight >= 2 &&
    tokens.slice(Math.max(start, from - FOR_REACH), from + 1).some(({ fold }) => FOR[language].test(fold))
  );
}

/** Sentences at the start of a text in which a day long past may be that of the deed. */
const OPENING = 4;

/** True where the text tells that the deed may be old: of suspects who were sought, or by a day long past. */
function looksBack(reading: Reading, book: Book, { day }: Candidate, deeds: readonly Candidate[]): boolean {
  const kinds = new Set(deeds.map(({ class: kind }) => kind));
  const heads = new Set(deeds.map(({ sentence }) => sentence));
  return (
    [...heads].some((index) => has(reading, index, SUSPECTED)) ||
    reading.sentences.some(
      ({ role }, index) =>
        role !== 'boilerplate' &&
        (has(reading, index, SOUGHT) || cuesOf(reading, book, index).some(({ value }) => value === 'long')),
    ) ||
    reading.days.some(
      ({ sentence, furniture, last }) =>
        !furniture &&
        last < day.first - RECENT_DAYS &&
        (sentence < OPENING ||
          triggersOf(reading, sentence, book).some(({ value }) => kinds.has(CLASS_OF[value.type]))),
    )
  );
}
