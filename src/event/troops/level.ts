import type { Reading } from '../reading.ts';
import type { Bound } from '../types.ts';
import type { TroopCue } from './book.ts';
import type { Finding } from './build.ts';
import { type Counted, isStated, REMAIN } from './counted.ts';
import { isStanding, leaderOf, partOf } from './follow.ts';
import { isEarly, isFirst, isLeftBehind, isSum, isThen } from './past.ts';
import { gap, nearest, type Sight } from './sight.ts';
import { plausibleStrength } from './size.ts';
import { dayThen } from './time.ts';

/** True for soldiers of Serbia that are told in news of another force: "NATO asked to let in 1,000 Serb troops". */
export function foreignSoldiers({ tokens }: Reading, sight: Sight, item: Counted): boolean {
  return (
    tokens
      .slice(item.number.to, item.to)
      .some(({ fold }) => /^(serb|serbian|srpsk\p{L}*|serbe)$/u.test(fold)) ||
    (sight.named.length === 0 &&
      sight.countries.some(({ side, to, from }) => side === 'RS' && to <= item.to && item.from - from <= 12))
  );
}

/** A level that stays as it is: "will keep its 180 soldiers". */
const STAYS =
  /^(keep|keeps|kept|retain|retains|maintain\p{L}*|preserve\p{L}*|odrza\p{L}*|ruaj\p{L}*|ruan|zadrza\p{L}*|mba\p{L}*)$/u;

/** "The 16,000 soldiers will stay". */
const REMAINS = /^(keep|keeps|kept|retain|retains|stay|stays|remain|remains)$/;

/** "The ceiling for German forces remains set at 400", "maksimumi i stafit do të jetë 1.250": what may be there at most. */
export function isCeiling({ tokens }: Reading, { sentence }: Sight, { bound }: Counted): boolean {
  const before = tokens.slice(Math.max(sentence.from, bound - 40), bound).map(({ fold }) => fold);
  const at = before.findLastIndex(
    (word, i) => CEILING.test(word) && !/^(will|would|to|may|could)$/.test(before[i - 1] ?? ''),
  );
  if (at < 0) return false;
  const renewed = before.slice(at).some((word) => /^(new|nov[aueio]|ri|re)$/.test(word));
  return before.length - at <= 12 || renewed;
}

const CEILING =
  /^(ceiling|limit|maximum|authori[sz]ed|maksimum\p{L}*|maksimal\p{L}*|gornj\p{L}*|plafon\p{L}*|siperm\p{L}*)$/u;

/** "With them the contingent becomes 101 strong". */
const BECOMES =
  /^(becomes?|bring\p{L}*|rais\p{L}*|takes|taking|behet|behen|arrin|arrije|postaje|porasce|naras\p{L}*|iznosice|imace)$/u;
const PLANNED =
  /^(will|would|decided|announced|plans|ce|odluci\p{L}*|najavi\p{L}*|planira\p{L}*|do|vendos\p{L}*|planifik\p{L}*)$/u;

/** "300 go … 90 will remain": those of a contingent who stay when the others leave. */
function remainsBehind(
  { sentences, tokens }: Reading,
  { index, sentence }: Sight,
  { from }: { from: number },
): boolean {
  const before = sentences[index - 1];
  return (
    REMAIN.test(tokens[from]?.fold ?? '') &&
    tokens.slice(before?.from ?? sentence.from, sentence.to).some(({ fold }) => LEAVES.test(fold))
  );
}

const LEAVES =
  /^(withdr\p{L}*|pull\p{L}*|leav\p{L}*|home|povu\p{L}*|povlac\p{L}*|vra[ct]\p{L}*|smanj\p{L}*|terh[ie]q\p{L}*|largo\p{L}*|kthe\p{L}*|zvogelo\p{L}*)$/u;

/** "Planira 1.900 ljudi": what is meant to be there. */
const PLANS =
  /^(plans?|planned|envisages?|foresees?|planira\p{L}*|predvidj?a\p{L}*|planifik\p{L}*|parashe?h\p{L}*|parashik\p{L}*)$/u;

/** True where this sentence or the one before tells what is only decided. */
function isAhead({ sentences, tokens }: Reading, { index, sentence }: Sight): boolean {
  const from = sentences[index - 1]?.from ?? sentence.from;
  return tokens.slice(from, sentence.to).some(({ fold }) => PLANNED.test(fold));
}

/** What is no level yet, and tells a change beside the level of today. */
export const TO_COME = 'a level to come';

/** Why a number of soldiers is no level, or null when it is one. */
export function noLevel(
  reading: Reading,
  sight: Sight,
  item: Counted,
  value: number,
  contributor: string | null,
): string | null {
  const near = (cue: TroopCue) => nearest(reading, sight, item, cue).gap;
  const once =
    isEarly(reading, sight, value) || isThen(reading, sight, item) || isFirst(reading, sight, item);
  const then = once && dayThen(reading, sight, item);
  if ((near('generic') <= 5 && !sight.nations && !then) || isCeiling(reading, sight, item))
    return 'a general truth, not a level';
  if (sight.force === 'EULEX' && contributor === 'AL') return 'no country of the mission';
  if (once && !then) return 'how many there once were';
  if (isLeftBehind(reading, sight, item)) {
    const ahead = sight.cues.some(({ cue }) => cue === 'announce' || cue === 'proposal');
    if (ahead && (contributor !== null || plausibleStrength(sight.force, value))) return null;
    return 'the level that a change began at';
  }
  if (isSum(reading, item)) return 'all who ever served or serve anywhere';
  if (contributor === 'many') return 'a part of several countries, no level of the force';
  if (sight.force === 'KFOR' && contributor === null && foreignSoldiers(reading, sight, item))
    return 'soldiers of another force';
  if (value < 5) return 'too few for a level';
  if (isStated(reading.tokens, sight.sentence.from, item.bound)) return null;
  const { hit } = nearest(reading, sight, item, 'level');
  const told = hit && sight.troops.some(({ bound }) => hit.from >= item.to && bound >= hit.to) ? null : hit;
  const definite = /^(the|its|their|s|svoj\p{L}*|nas\p{L}*)$/u.test(
    reading.tokens[item.bound - 1]?.fold ?? '',
  );
  if (contributor !== null && told && remainsBehind(reading, sight, told)) return null;
  if (
    told &&
    !(definite ? REMAINS : STAYS).test(reading.tokens[told.from]?.fold ?? '') &&
    sight.cues.some(({ cue, to }) => cue === 'announce' && told.from - to >= 0 && told.from - to <= 1)
  )
    return TO_COME;
  if (reading.tokens.slice(item.bound - 2, item.bound).some(({ fold }) => PLANS.test(fold))) return TO_COME;
  if (
    told &&
    /^(ostace|imace|brojace|cinice|iznosice|imati|brojati|do)$/.test(reading.tokens[told.from]?.fold ?? '')
  )
    return TO_COME;
  const becomes = reading.tokens.slice(item.bound - 4, item.bound).some(({ fold }) => BECOMES.test(fold));
  if (becomes && ((told && isAhead(reading, sight)) || sight.cues.some(({ cue }) => cue === 'proposal')))
    return TO_COME;
  if (contributor === null) {
    if (near('activity') <= 3 && sight.nations === null && value < 3000)
      return 'an exercise, patrol or ceremony';
    if (!plausibleStrength(sight.force, value))
      return 'no possible strength of the whole force, and no contributor';
    if (sight.nations || near('level') <= 6 || partOf(reading, sight, item)) return null;
    const [name] = sight.named;
    const reach = /^(with|sa|s|me)$/.test(reading.tokens[item.bound - 1]?.fold ?? '') ? 20 : 12;
    if (name && Math.abs(name.from - item.from) < reach) return null;
    const plain =
      sight.force === 'KFOR' &&
      sight.sentence.role !== 'title' &&
      item.to > item.number.to &&
      !CHANGING.test(reading.tokens[item.bound - 1]?.fold ?? '');
    return plain ? null : 'no word says that it is a level';
  }
  if (
    item.unit < item.number.from &&
    sight.cues.some(({ cue }) => cue === 'increase') &&
    sight.troops.some((other) => other.to <= item.unit && (other.value ?? value) < value)
  )
    return 'the size of a unit that comes';
  const most = item.number.bound === 'at-most';
  if (
    most &&
    (isConditional(reading, sight) || sight.cues.some(({ cue }) => cue === 'announce' || cue === 'proposal'))
  )
    return 'how many there may be at most';
  if (reading.tokens[item.bound - 1]?.fold === 'njih') return null;
  if (near('activity') <= (value < 150 ? 8 : 3)) return 'an exercise, patrol or ceremony';
  if (value > 20_000) return 'too many for a contingent';
  if (isStanding(reading, sight, item)) return null;
  if (item.listed || isEntry(sight, item) || partOf(reading, sight, item)) return null;
  const beside = sight.countries.some(({ to }) => to <= item.bound && item.bound - to <= 1);
  if (
    beside &&
    value >= 20 &&
    sight.troops.some((other) => other !== item && nearest(reading, sight, other, 'level').gap <= 6)
  )
    return null;
  if (leaderOf(reading, sight, item) && sight.cues.some(({ cue }) => cue === 'level')) return null;
  const lone =
    value >= 20 &&
    sight.troops.every((other) => other === item || (other.value ?? 0) < 20) &&
    sight.countries.some(({ side }) => side === contributor);
  if (near('level') <= (lone ? 12 : 6) || near('join') <= 4) return null;
  return isThere(reading, sight, item) ? null : 'no word says that it is a contingent';
}

/** "Čuvalo bi bazu": what would be. */
function isConditional({ tokens, language }: Reading, { sentence }: Sight): boolean {
  return language === 'sr' && tokens.slice(sentence.from, sentence.to).some(({ fold }) => fold === 'bi');
}

/** "From 15,000 soldiers", "to 10,000 soldiers": what a force changes from or to. */
const CHANGING = /^(from|to|sa|na|nga|ne|deri|do)$/;

/** "Italija 1.258 vojnika": a line of a list. */
function isEntry({ sentence, countries, troops }: Sight, { number, to }: Counted): boolean {
  const [country] = countries;
  return (
    sentence.role === 'body' &&
    sentence.to - sentence.from <= 6 &&
    countries.length === 1 &&
    troops.length === 1 &&
    (number.from === country?.to || country?.from === to)
  );
}

/** "80 soldiers in Kosovo", "… in KFOR": the force or its land stands right behind them. */
function isThere({ tokens, places }: Reading, { named }: Sight, { to, value }: Counted): boolean {
  const at = to + 1;
  if ((value ?? 0) < 20 || !/^(in|na|u|ne)$/.test(tokens[to]?.fold ?? '')) return false;
  return (
    named.some(({ from }) => from === at) ||
    places.some(({ from, place }) => from === at && place.id === 'kosovo')
  );
}

/** "Nearly", "just under": at most so many. */
function boundOf({ tokens }: Reading, item: Counted): Bound {
  const words = tokens.slice(item.bound, item.number.from).map(({ fold }) => fold);
  return words.some((word) => /^(nearly|almost|under|skoro|gotovo|thuajse|gati)$/.test(word))
    ? 'at-most'
    : item.number.bound;
}

/** The nations that contribute to the level, where no other number of soldiers stands nearer to them. */
function nationsOf(reading: Reading, sight: Sight, item: Counted): number | null {
  const { nations } = sight;
  if (!nations) return null;
  const distance = (other: Counted) => gap(reading, other, { from: nations.number.from, to: nations.to });
  return sight.troops.some((other) => other !== item && distance(other) < distance(item))
    ? null
    : nations.number.best;
}

/** The finding of a level. */
export function levelFinding(
  reading: Reading,
  sight: Sight,
  item: Counted,
  value: number,
  contributor: string | null,
): Finding {
  return {
    type: 'strength',
    at: item,
    status: 'reported',
    rest: {
      contributor,
      strength: { value, bound: boundOf(reading, item) },
      nations: contributor === null ? nationsOf(reading, sight, item) : null,
      change: null,
    },
  };
}
