import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import { isDevice } from './classes.ts';
import { triggersOf } from './cues.ts';
import type { Range } from './hint.ts';

type Hit = Range & { value: { type: IncidentType } };

/** Tokens from those who do it to what they do. */
const REACH = 14;

const STUN = /^(stun|shock|sok|shok|shokues\p{L}*)$/u;
/** Forces as the doers of a sentence; Serbian and Albanian tell them by the case. */
const FORCES = {
  en: /^(police|officers|kfor|eulex|troops|soldiers|peacekeepers|units?|forces)$/,
  sr: /^(policij[ai]|policajci|kfor|euleks|specijalci|vojnici|pripadnici|jedinic[ae]|zandarmi|zandarmerija)$/,
  sq: /^(policia|policet|kfor|eulex|ushtaret|njesi(a|te)|specialja|specialet|forcat)$/,
};
const TOWARDS = /^(at|on|upon|against|towards?)$/;
/** What makes of the forces those whom it befell. */
const STRUCK =
  /^(attack\p{L}*|target\p{L}*|pelted|hit|napadn\p{L}*|gadjan\p{L}*|gadjal\p{L}*|zasut\p{L}*|pogodjen\p{L}*|sulmua\p{L}*|goditen|goditur|goditan)$/u;
/** What they say of others, and what they do. */
const SAYS =
  /^(that|said|say\p{L}*|suspect\p{L}*|saopsti\p{L}*|nav(odi|el|eo)\p{L}*|sumnja\p{L}*|tvrdi\p{L}*|potvrdi\p{L}*|kaz\p{L}*|rek(l|a)\p{L}*|tha|thane|thuhet|dysho\p{L}*|konfirmo\p{L}*|njofto\p{L}*)$/u;
const USES =
  /^(us(e|es|ed|ing)|fir(e|ed|ing)|threw|throw|throws|throwing|deploy\p{L}*|baci\p{L}*|baca\p{L}*|upotreb\p{L}*|korist\p{L}*|ispali\p{L}*|perdor\p{L}*|hodh\p{L}*|hedh\p{L}*|gjuajt\p{L}*)$/u;
const DISPERSES = /^(dispers\p{L}*|raster\p{L}*|rastjer\p{L}*|shpernda\p{L}*)$/u;

/** "Put him into a vehicle": how somebody is taken, by whomever. */
const LOADED = /^(strpa|ugura|utrpa|ubaci|uvuk|bundle)/;

/** "Police threw shock bombs", "ubacili ga u vozilo" of one whom they arrest: how the forces go about it, and no deed of its own. */
export function isMeans(reading: Reading, book: Book, index: number, hit: Hit): boolean {
  const words = reading.tokens.slice(Math.max(0, hit.from - 1), hit.to + 1);
  if (isDevice(hit.value.type) || hit.value.type === 'weapons-seizure')
    return (
      words.some(({ fold }) => STUN.test(fold)) && (disperses(reading, index) || byForces(reading, hit, USES))
    );
  return (
    hit.value.type === 'abduction' &&
    words.some(({ fold }) => LOADED.test(fold)) &&
    (byForces(reading, hit, LOADED) || arrestTold(reading, book, index))
  );
}

function disperses({ tokens, sentences }: Reading, index: number): boolean {
  return tokens.slice(sentences[index]?.from, sentences[index]?.to).some(({ fold }) => DISPERSES.test(fold));
}

/** True where a verb that tells their act stands behind the forces. */
function byForces({ tokens, sentences, language }: Reading, { from, to }: Range, verb: RegExp): boolean {
  const start = Math.max(sentences[tokens[from]?.sentence ?? 0]?.from ?? 0, from - REACH);
  const words = tokens.slice(start, to).map(({ fold }) => fold);
  const act = words.findLastIndex((word) => verb.test(word));
  const at = words.slice(0, Math.max(0, act)).findLastIndex((word) => FORCES[language].test(word));
  if (at < 0 || words.slice(at, act).some((word) => STRUCK.test(word) || SAYS.test(word))) return false;
  return language !== 'en' || !TOWARDS.test(words[at - 1] ?? '');
}

/** True where the sentence, the one before it or the title tells an arrest. */
function arrestTold(reading: Reading, book: Book, index: number): boolean {
  return [index, index - 1, 0].some((at) =>
    triggersOf(reading, at, book).some(({ value }) => value.type === 'arrest'),
  );
}
