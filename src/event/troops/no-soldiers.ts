import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import type { Sight } from './sight.ts';

/** The land of the force, or its own name. */
const HERE = /^(kosov|kosmet|kim$|kfor|eulex|euleks|unmik|fsk|kbs)/;

const LAND =
  /^(golan|kuwait|kuvajt\p{L}*|falkland\p{L}*|foklan\p{L}*|sinai|somali\p{L}*|cyprus|kipar|kipru|bosni\p{L}*|bih|afg[ah]+an\p{L}*|avganistan\p{L}*|afganistan\p{L}*|iraq|irak\p{L}*|lebanon|liban\p{L}*|mali|maliju|congo|kongo\p{L}*|chad)$/u;

/** "Four officers who know of it", "20 officials said": people who say or think something are no soldiers of a force. */
export function isSpeaking({ tokens }: Reading, { sentence }: Sight, { to, value }: Counted): boolean {
  const [first, second] = tokens.slice(to, Math.min(sentence.to, to + 2)).map(({ fold }) => fold);
  const verb = /^(who|that|koji|koje|koja|qe|cilet)$/.test(first ?? '') ? second : first;
  return (value ?? 0) < 1000 && SPEAK.test(verb ?? '');
}

/** "Some 600 policemen quit", "podneli su ostavke": people who give up their office, and no force that goes. */
export function isQuitting({ tokens }: Reading, { sentence }: Sight, { bound, to }: Counted): boolean {
  return tokens
    .slice(Math.max(sentence.from, bound - 6), Math.min(sentence.to, to + 8))
    .some(({ fold }) => QUIT.test(fold));
}

const QUIT =
  /^(quit|quits|quitting|resign\p{L}*|ostavk\p{L}*|doreheq\p{L}*|dorehiq\p{L}*|uniform[aeut]\p{L}*|badges?|znacke|otkaz\p{L}*)$/u;

/** "2,800 soldiers take part in the exercise", "učestvovalo je 1.500 pripadnika": who exercises. */
export function isExercising({ tokens }: Reading, { sentence }: Sight): boolean {
  const words = tokens.slice(sentence.from, sentence.to).map(({ fold }) => fold);
  return words.some((word) => EXERCISE.test(word)) && TAKES_PART.test(words.join(' '));
}

const EXERCISE =
  /^(exercises?|drills?|manoeuv\p{L}*|maneuv\p{L}*|trainings?|vezb\p{L}*|vjezb\p{L}*|manevr\p{L}*|obuk[aeiu]|stervit\p{L}*)$/u;
const TAKES_PART =
  /(^| )(tak(e|es|ing|en) part|took part|participat\p{L}*|involv\p{L}*|u[cč]estv\p{L}*|u[cč]estvuj\p{L}*|sudjel\p{L}*|angazov\p{L}*|marrin pjese|merr pjese|moren pjese|marre pjese|mori pjese|pjesemarr\p{L}*|perfshi\p{L}*)( |$)/u;

const SPEAK =
  /^(say|says|said|know|knows|knew|think|thinks|believe|believes|familiar|feel|fear|kazu|kaze|kazali|rekli|znaju|misle|smatraju|veruju|upoznat\p{L}*|thone|thane|thote|dine|mendojne|besojne|njohur)$/u;

/** "Left for the Golan Heights", with no word of Kosovo: soldiers who go to another mission. */
export function isBoundElsewhere({ tokens }: Reading, { sentence, force }: Sight): boolean {
  if (force === 'EUFOR') return false;
  const words = tokens.slice(sentence.from + sentence.dateline, sentence.to).map(({ fold }) => fold);
  return words.some((word) => LAND.test(word)) && !words.some((word) => HERE.test(word));
}

/** "A delegation with 15 members", "3,000 troops in Bosnia": no soldiers, or soldiers of another mission. */
export function isElsewhere(
  { tokens, numbers }: Pick<Reading, 'tokens' | 'numbers'>,
  { sentence, force, countries, cues }: Sight,
  item: Counted,
): boolean {
  const before = tokens.slice(Math.max(sentence.from, item.bound - 9), item.bound);
  if (
    before.some(({ fold }) =>
      /^(delegation|delegacij\p{L}*|delegacion\p{L}*|commission|komisij\p{L}*|komision\p{L}*)$/u.test(fold),
    )
  )
    return true;
  if (force === 'EUFOR') return false;
  if (isFromThere({ tokens }, { sentence, countries, cues }, item)) return true;
  if (isFartherLand(before.map(({ fold }) => fold))) return true;
  const around = tokens.slice(sentence.from, sentence.to).map(({ fold }) => fold);
  const next = numbers.find(({ from }) => from >= item.to)?.from ?? sentence.to;
  const own = tokens.slice(item.to, Math.min(next, sentence.to)).map(({ fold }) => fold);
  if (isWider(own) || isWider(around)) return true;
  const behind = tokens.slice(item.to, Math.min(sentence.to, item.to + 10)).map(({ fold }) => fold);
  const land = behind.findIndex(
    (word, i) => LAND.test(word) && /^(in|u|ne|and|i|dhe)$/.test(behind[i - 1] ?? ''),
  );
  return land > 0 && !behind.slice(0, land).some((word) => /^(kosov\p{L}*|kfor\p{L}*|[,;])$/u.test(word));
}

/** "In the Western Balkans": more than the land of the force, unless something is meant for them. */
function isWider(words: readonly string[]): boolean {
  const at = words.findIndex((word) => /^ball?kan/.test(word));
  return (
    at >= 0 &&
    !words.slice(Math.max(0, at - 3), at).some((word) => /^(for|za|per)$/.test(word)) &&
    !words.some((word) => HERE.test(word))
  );
}

/** "The withdrawal of 9,500 soldiers from Germany": they leave another land. */
function isFromThere(
  { tokens }: Pick<Reading, 'tokens'>,
  { sentence, countries, cues }: Pick<Sight, 'sentence' | 'countries' | 'cues'>,
  { to, from }: Counted,
): boolean {
  const land = countries.find((own) => own.from === to + 1);
  return (
    land !== undefined &&
    /^(from|iz|nga)$/.test(tokens[to]?.fold ?? '') &&
    cues.some((hit) => hit.cue === 'decrease' && hit.to <= from && from - hit.to <= 4) &&
    !tokens.slice(to, Math.min(sentence.to, to + 8)).some(({ fold }) => HERE.test(fold)) &&
    !tokens.slice(Math.max(sentence.from, from - 8), from).some(({ fold }) => HERE.test(fold))
  );
}

/** "In Bosnia from 19,000 to 12,000 and in Kosovo from 38,000": the land named last before the number. */
function isFartherLand(before: readonly string[]): boolean {
  const at = before.findLastIndex((word, i) => LAND.test(word) && /^(in|u|ne)$/.test(before[i - 1] ?? ''));
  return (
    at >= 0 &&
    /^(from|sa|s|nga)$/.test(before[at + 1] ?? '') &&
    !before.slice(at).some((word) => /^(kosov|[,;])/.test(word))
  );
}
