import type { Reading } from '../reading.ts';
import type { Force } from '../types.ts';
import type { Finding } from './build.ts';
import type { Range } from './counted.ts';
import { serbian } from './force.ts';
import type { Sight } from './sight.ts';
import { isEnded, isInspected, massing } from './turn.ts';

/** The raised readiness or the massing of a force that a sentence tells. */
export function alertOf(reading: Reading, sight: Sight): Finding | undefined {
  const at =
    sight.cues.find(
      (hit) =>
        hit.cue === 'alert' &&
        !isNot(reading, hit) &&
        !isOnceReady(reading, sight, hit) &&
        !isInspected(reading, sight, hit) &&
        !isGift(reading, sight, hit) &&
        !isPulledBack(sight, hit),
    ) ?? massing(reading, sight);
  if (!at || isEnded(reading, sight)) return undefined;
  if (!ownArmy(sight.force) && !isCalledUp(reading, sight, at)) return undefined;
  if (sight.named.length === 0 && sight.force === 'SAF' && !serbian(reading, sight.index)) return undefined;
  return {
    type: 'alert',
    at,
    status: sight.cues.some((hit) => hit.cue === 'proposal' && Math.abs(hit.from - at.from) < 6)
      ? 'disputed'
      : 'reported',
    rest: { contributor: null, strength: null, nations: null, change: null },
  };
}

/** "Pulled its armoured vehicles back": what goes, and does not mass. */
function isPulledBack({ cues }: Sight, { from, to }: Range): boolean {
  return cues.some((hit) => hit.cue === 'decrease' && hit.from < to && from - hit.to <= 3);
}

/** Forces that no country contributes to. */
export function ownArmy(force: Force): boolean {
  return force === 'SAF' || force === 'KSF';
}

/** "NATO put another battalion on standby", "KFOR raised its readiness": the force itself is made ready. */
function isCalledUp(
  { tokens }: Reading,
  { force, sentence, named, units }: Sight,
  { from, to }: Range,
): boolean {
  return (
    force === 'KFOR' &&
    named.length + units.length > 0 &&
    tokens
      .slice(Math.max(sentence.from, from - 12), to + 1)
      .some(({ fold }) => PUT.test(fold) || MUST.test(fold))
  );
}

/** "Has to be ready within seven days". */
const MUST =
  /^(must|told|ordered|mora|naredje\p{L}*|naredi\p{L}*|urdher\p{L}*|moraju|duhet|be|bice|bude|budu|jete)$/u;
const PUT =
  /^(put|puts|placed?|places|placing|rais(e|es|ed|ing)|stavi\p{L}*|stavlj\p{L}*|podig\p{L}*|vendos\p{L}*|vene|ngrit\p{L}*|rrit\p{L}*)$/u;

/** "Will receive 55 armoured vehicles": what an army gets. */
function isGift({ tokens }: Reading, { sentence }: Sight, { from }: Range): boolean {
  return (
    /^(armou?red|oklop|blindu)/.test(tokens[from]?.fold ?? '') &&
    tokens.slice(sentence.from, sentence.to).some(({ fold }) => GIFT.test(fold))
  );
}

const GIFT =
  /^(receiv\p{L}*|donat\p{L}*|deliver\p{L}*|buy|buys|bought|purchas\p{L}*|donira\p{L}*|kupi\p{L}*|dobi\p{L}*|nabav\p{L}*|dhuro\p{L}*|dhuru\p{L}*|bler[eë]\p{L}*|bli\p{L}*|pranoi\p{L}*|pranoj\p{L}*)$/u;

/** "Serbia had its troops on the highest alert", told in the body without a day: how it was before the news. */
function isOnceReady({ tokens, days }: Reading, { sentence, index }: Sight, { from }: Range): boolean {
  return (
    sentence.role === 'body' &&
    !days.some((day) => day.sentence === index && !day.furniture) &&
    tokens
      .slice(Math.max(sentence.from, from - 10), from)
      .some(
        ({ fold }, i, all) =>
          /^(had|kishte|kishin|ishte|ishin)$/.test(fold) &&
          /^(its|their|the|ne|trupat|ushtrine)$/.test(all[i + 1]?.fold ?? ''),
      )
  );
}

/** "Has not raised its readiness". */
function isNot({ tokens }: Reading, { from }: { from: number }): boolean {
  return tokens.slice(Math.max(0, from - 5), from).some(({ fold }) => /^(not|nije|nisu|nuk)$/.test(fold));
}
