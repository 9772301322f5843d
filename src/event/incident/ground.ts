import type { Book } from '../knowledge.ts';
import { spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import { cuesOf } from './cues.ts';
import { deedBehind } from './deed-behind.ts';
import { gap, type Hint, type IncidentClass, isHarm, type Range } from './hint.ts';

const GROUND_REACH = 5;
/** A ground before a hit; "për një orë" is none. */
export function groundBefore(reading: Reading, book: Book, index: number, at: number): boolean {
  const { tokens, language } = reading;
  return cuesOf(reading, book, index).some(
    ({ value, from, to }) =>
      value === 'ground' &&
      to <= at &&
      at - to <= GROUND_REACH &&
      !tokens.slice(to, at).some(({ text }) => /^[,;]$/.test(text)) &&
      !(
        language === 'sq' &&
        tokens[from]?.fold === 'per' &&
        tokens.slice(to, to + 4).some(({ fold }) => SPELL.test(fold))
      ),
  );
}

const SPELL = /^(ore|oresh|dite|diten|minuta|here|jave|muaj|casti|momente)$/;

/** "Arrested after a blast": what police follow up is the ground of their doing. */
export const AFTER_REACH = 4;

/** "Arrested two men who attacked …": whom the police took, told by what they did. */
export function isRelative({ tokens, language }: Reading, from: number, hit: Range): boolean {
  const who = WHO[language];
  return tokens.slice(Math.max(from, hit.from - AFTER_REACH), hit.to).some(({ fold }) => who.test(fold));
}

/** People of whom a clause may say what they did. */
const DOER = {
  en: /^(man|men|woman|persons?|people|suspects?|those|one|he|youths?|serbs?|albanians?|attackers?|assailants?)$/,
  sr: /^(muskarac|muskarc\p{L}*|osob\p{L}*|mladic\p{L}*|onaj|oni|srbin\p{L}*|srbi|srba|albanac|albanci|albanaca|lice|lica|napadac|napadaci)$/u,
  sq: /^(ai|ata|ajo|person\p{L}*|burr\p{L}*|djal\p{L}*|riu|rinj\p{L}*|serbi?|serbet|serbe|shqiptari?|shqiptaret|dyshuar\p{L}*|autor\p{L}*|sulmues\p{L}*|mashkull\p{L}*)$/u,
};
const WHO = { en: /^(who|that)$/, sr: /^koji(ma|h)?$/, sq: /^(qe|cili|cilet)$/ };

/** "The man who attacked the cameraman was arrested": a clause that says of whom the police took what he did, unless it bears a day. */
export function describes(
  { tokens, language, sentences, days }: Reading,
  hit: Range,
  hits: readonly (Range & { value: { type: IncidentType } })[],
): boolean {
  const taken = hits.find(({ value, from }) => value.type === 'arrest' && from >= hit.to);
  if (!taken || days.some(({ from, to }) => from >= hit.to && to <= taken.from)) return false;
  const start = sentences[tokens[hit.from]?.sentence ?? 0]?.from ?? 0;
  for (let at = hit.from - 1; at >= Math.max(start, hit.from - AFTER_REACH); at--) {
    if (!WHO[language].test(tokens[at]?.fold ?? '')) continue;
    return tokens.slice(Math.max(start, at - AFTER_REACH), at).some(({ fold }) => DOER[language].test(fold));
  }
  return false;
}

/**
 * Leaves out, and returns, what is only the ground of something else in its sentence (`whom`: of an arrest that only tells whom it befell), unless a day is named
 * for it.
 */
export function dropGrounds(
  reading: Reading,
  book: Book,
  index: number,
  classes: Map<IncidentClass, Hint[]>,
  whom: boolean,
  trace: Trace,
): Hint[] {
  const dropped: Hint[] = [];
  const all = [...classes.values()].flat();
  const police = classes.get('police') ?? [];
  if (all.length > police.length && all.every(({ ground }) => ground))
    for (const hint of police) hint.ground = false;
  const firm = all.filter((hint) => !hint.ground && !isOccasion(reading, hint));
  const gathers = firm.some(({ type }) => type === 'protest' || type === 'barricade');
  const nearest = (list: readonly Hint[], day: Range) =>
    Math.min(...list.map((hint) => gap(reading, hint, day)));
  for (const [key, hints] of classes) {
    const own = hints.filter(({ ground }) => !ground);
    const held = firm.some((hint) => !hints.includes(hint) && !tellsOf(reading, hint, hints));
    const ofWhom =
      key !== 'police' && hints.every((hint) => hint.ground && isOfWhom(reading, book, index, hint));
    if (!held && !ofWhom && !(whom && key !== 'police')) {
      for (const hint of hints) hint.ground = false;
    } else if (own.length > 0) classes.set(key, own);
    else {
      const first = Math.min(...hints.map(({ from }) => from));
      const end = Math.max(...hints.map(({ to }) => to));
      /** "Against the arrest of X, that happened on Wednesday". */
      const told = cuesOf(reading, book, index).find(
        ({ value, from }) => value === 'happened' && from >= end,
      );
      const last = key === 'police' ? Math.max(end, told ? told.to : 0) + 4 : Number.POSITIVE_INFINITY;
      const closed = key === 'police' ? clauseEnd(reading, end, firm) : end;
      const early =
        key === 'police'
          ? first - 2
          : gathers
            ? groundFrom(reading, book, index, { from: first, to: end })
            : first - GROUND_REACH;
      const dated = reading.days.some(
        (day) =>
          day.sentence === index &&
          !day.furniture &&
          day.from >= early &&
          ((day.from <= last && nearest(hints, day) < nearest(firm, day)) ||
            (day.from >= end && day.to <= closed)),
      );
      const behind = hints.some(({ type }) => isHarm(type)) && deedBehind(reading, index, book) !== null;
      if (dated || behind) continue;
      classes.delete(key);
      dropped.push(...hints);
      for (const hint of hints)
        trace('incident', `“${hint.type}” refused: only a ground`, spanOf(reading, hint.from, hint.to));
    }
  }
  dropOccasions(reading, classes);
  return dropped;
}

const TAKEN =
  /^((uhapsen|priveden|pritvoren|osumnjicen)(i|og|oga|om|ome|oj|ih|im|ima)|(arrestuar|ndaluar|dyshuar)(i|it|in|ve|at))$/;

/** "In the house of the one arrested for the attack", "u kući uhapšenog zbog napada": the ground of what somebody is called by, whatever befalls him. */
function isOfWhom(reading: Reading, book: Book, index: number, { to }: Range): boolean {
  const { tokens, language } = reading;
  return (
    language !== 'en' &&
    cuesOf(reading, book, index).some(
      (cue) =>
        cue.value === 'ground' &&
        cue.to < to &&
        to - cue.to <= GROUND_REACH &&
        TAKEN.test(tokens[cue.from - 1]?.fold ?? ''),
    )
  );
}

/** Those who gathered where a deed was done that the sentence only gives as a ground are no event beside it. */
function dropOccasions(reading: Reading, classes: Map<IncidentClass, Hint[]>): void {
  const deeds = [...(classes.get('arms') ?? []), ...(classes.get('damage') ?? [])];
  const crowd = classes.get('crowd');
  if (crowd && deeds.some(({ ground }) => ground) && crowd.every((hint) => isOccasion(reading, hint)))
    classes.delete('crowd');
}

/** "Protested on Sunday over the shooting": a day before the word that makes it a ground is that of the protest. */
function groundFrom(reading: Reading, book: Book, index: number, { from, to }: Range): number {
  const makes = cuesOf(reading, book, index).filter(
    (cue) =>
      (cue.value === 'ground' || cue.value === 'sequel') && cue.to < to && cue.to >= from - GROUND_REACH,
  );
  return Math.max(from - GROUND_REACH, ...makes.map((cue) => cue.to));
}

/** Longest clause that says what went before. */
const CLAUSE = 16;

/** "After a man was arrested today in X, people gathered": the comma that parts what went before from what the sentence tells. */
function clauseEnd({ tokens }: Reading, end: number, firm: readonly Hint[]): number {
  const first = Math.min(...firm.map(({ from }) => from));
  for (let at = end; at < Math.min(first, end + CLAUSE); at++) if (tokens[at]?.text === ',') return at;
  return end;
}

/** "Those responsible for the blast at a gathering of Serbs, who protested": a clause behind a ground tells of those whom it befell, and holds nothing. */
function tellsOf({ tokens, language }: Reading, { type, from, to }: Hint, grounds: readonly Hint[]): boolean {
  return (
    type === 'protest' &&
    grounds.every((ground) => ground.ground && ground.to <= from) &&
    tokens.slice(Math.max(0, from - 2), to).some(({ fold }) => WHO[language].test(fold))
  );
}

/** "Sentenced for the attack at the protest of 29 May", "the blast during last Friday's gathering": where it was done, not what holds it. */
function isOccasion({ tokens, days }: Reading, { type, from }: Hint): boolean {
  if (type !== 'protest') return false;
  let at = from - 1;
  const skips = () =>
    /^(the|a|an|te|nje|s|['’]s?)$/.test(tokens[at]?.fold ?? '') ||
    days.some((day) => day.from <= at && at < day.to);
  while (from - at <= OCCASION_REACH && skips()) at--;
  return /^(at|during|na|tokom|prilikom|ne|gjate)$/.test(tokens[at]?.fold ?? '');
}

/** Tokens from "during" to the gathering. */
const OCCASION_REACH = 6;

/** "Shots were fired in the north, where locals have set up roadblocks": what stands there all along is no news beside it. */
export function dropStanding({ tokens, language }: Reading, classes: Map<IncidentClass, Hint[]>): void {
  const blocks = classes.get('block');
  if (language !== 'en' || !blocks || !(classes.get('arms') ?? []).some(({ ground }) => !ground)) return;
  const standing = blocks.every(({ from }) => {
    const before = tokens.slice(Math.max(0, from - 8), from + 1).map(({ fold }) => fold);
    const where = before.findIndex((word) => /^(where|who|which)$/.test(word));
    return where >= 0 && before.slice(where).some((word) => /^(have|has|had)$/.test(word));
  });
  if (standing) classes.delete('block');
}

const AT = /^(at|near|by|na|kod|kraj|pokraj|pored|blizu|ispred|nedaleko|te|tek|prane|afer|mbi)$/;

/** "Shots were fired at the roadblock", "na barikadi je eksplodirala bomba", "te barrikada u dëgjuan të shtëna", "a blast during the gathering": where a deed was done. */
export function dropSpots(reading: Reading, classes: Map<IncidentClass, Hint[]>): void {
  const { tokens } = reading;
  const deeds = [...(classes.get('arms') ?? []), ...(classes.get('damage') ?? [])];
  if (!deeds.some(({ ground, thing }) => !ground && !thing)) return;
  const spot = ({ from, to }: Hint) => to - from === 1 && AT.test(tokens[from - 1]?.fold ?? '');
  if ((classes.get('block') ?? []).every(spot)) classes.delete('block');
  if ((classes.get('crowd') ?? []).every((hint) => isOccasion(reading, hint))) classes.delete('crowd');
}

/** Tokens between two grounds that "and" joins. */
const JOINED_REACH = 16;

/** "Over the shooting of a man in X and the beating of another": the second of two grounds. */
export function joinsGround({ tokens }: Reading, { from, to }: Range, grounds: readonly Range[]): boolean {
  const the = /^(the|a|an)$/.test(tokens[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  return (
    NOUN.test(tokens[to - 1]?.fold ?? '') &&
    /^(i|and|dhe|e)$/.test(tokens[the]?.fold ?? '') &&
    grounds.some((ground) => ground.to <= from && from - ground.to <= JOINED_REACH)
  );
}

/** A deed told as a noun. */
const NOUN =
  /(anj|enj|ivanj)[aeu]$|(ing|tion|ment)$|^(napada|ubistva|pucnjave|otmice|attack|murder|arrest|vrasj\p{L}+|sulm\p{L}+|djegi\p{L}+|rrahj\p{L}+|arrestim\p{L}+)$/u;
