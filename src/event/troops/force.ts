import { isHeadRole } from '../head.ts';
import type { Reading } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import type { Force } from '../types.ts';
import type { TroopsBook } from './book.ts';
import { capitalsIn } from './capitals.ts';
import { SAFETY } from './joint.ts';
import type { Sight } from './sight.ts';
import { LINE, plain } from './where.ts';

/** KFOR for a text that names the alliance and Kosovo, but no force. */
export function allianceOf(reading: Reading, book: TroopsBook): Force | null {
  const kosovo =
    reading.places.some(({ place }) => place.country === 'XK') ||
    reading.sides.some(({ side }) => side === 'XK');
  if (reading.places.some(({ place }) => place.kind === 'camp' && place.country === 'XK')) return 'KFOR';
  if (reading.tokens.some(isSwisscoy)) return 'KFOR';
  if (kosovo && reading.tokens.some(isPeacekeeper)) return 'KFOR';
  if (kosovo && guestsIn(reading, book)) return 'KFOR';
  if (kosovo && unionMission(reading)) return 'EULEX';
  return kosovo && reading.sides.some(({ side }) => side === 'NATO') ? 'KFOR' : null;
}

/** The Swiss unit of the force, by its name. */
const isSwisscoy = wordTest(/^(swisscoy|sviskoj)/);

/** Who keeps the peace in Kosovo serves in its one force of soldiers. */
const isPeacekeeper = wordTest(
  /^(peacekeepers?|peacekeeping|mirovnja[ck]\p{L}*|paqeruajtes(it|ve|ish|e|i)?)$/u,
);

/** True where title or lead tell soldiers of a foreign country who are or come in Kosovo. */
function guestsIn(reading: Reading, book: TroopsBook): boolean {
  const { sentences, tokens, sides, places } = reading;
  const heads = sentences.flatMap(({ role }, index) => (isHeadRole(role) ? [index] : []));
  const lead = sentences.findIndex(({ role }) => role === 'lead');
  const here = [...heads, lead + 1].some((index) =>
    places.some(({ place, sentence }) => place.country === 'XK' && sentence === index),
  );
  const guest = [
    ...sides.filter(
      ({ side, sentence }) =>
        heads.includes(sentence) && /^[A-Z]{2}$/.test(side) && !/^(XK|RS|AL|EU|UN|YU)$/.test(side),
    ),
    ...heads.flatMap((index) => capitalsIn(reading, index)),
  ];
  if (!here || guest.length === 0) return false;
  return heads.some((index) => {
    const { from = 0, to = 0 } = sentences[index] ?? {};
    const moves = book.cues
      .find(tokens, from, to)
      .some(({ value }) => /^(increase|decrease|rotation|generic)$/.test(value));
    return [...book.nouns.find(tokens, from, to), ...book.unit.find(tokens, from, to)].some(
      (noun) =>
        SOLDIERS.test(tokens[noun.from]?.fold ?? '') &&
        (moves ||
          /^bundes[wv]er/.test(tokens[noun.from]?.fold ?? '') ||
          guest.some(
            ({ from: at, to: end }) => Math.min(Math.abs(noun.from - end), Math.abs(at - noun.to)) <= 4,
          )),
    );
  });
}

/** Words for soldiers and their units that no civilians share. */
const SOLDIERS =
  /^(troops?|soldiers?|peacekeep\p{L}*|servicem\p{L}*|battalion\p{L}*|contingent\p{L}*|carabinier\p{L}*|vojni\p{L}*|mirovnja\p{L}*|trup\p{L}*|bataljon\p{L}*|kontin?gent\p{L}*|ushtar\p{L}*|bundes[wv]er\p{L}*|swisscoy\p{L}*|compan(y|ies)|paratroop\p{L}*|guardsm\p{L}*|reservists?|cet[aeu]|padobran\p{L}*|kompani\p{L}*|parashut\p{L}*|paqeruajt\p{L}*|batalion\p{L}*|kontingjent\p{L}*|karabin\p{L}*)$/u;

/** True for a mission of the Union in a text that names none: it sends judges to Kosovo. */
function unionMission({ sentences, sides }: Reading): boolean {
  return sentences.some(
    ({ role, text }, index) =>
      role === 'lead' &&
      sides.some(({ side, sentence }) => side === 'EU' && sentence === index) &&
      /(^|[^\p{L}])(judges|prosecutors|sudij|tužil|tuzil|gjyqtar|prokuror|судиј|тужил)/iu.test(text),
  );
}

/** Serbia's army, where a sentence without a named force has an army put on alert and a country or official of Serbia. */
export function armyOf(reading: Reading, book: TroopsBook, index: number): Force | null {
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const { tokens } = reading;
  const has = (list: TroopsBook['army']) => list.find(tokens, sentence.from, sentence.to).length > 0;
  if ((has(book.army) || has(book.unit)) && SAFETY.test(sentence.text) && !ofAlliance(reading, index))
    return 'SAF';
  if (!has(book.army)) return null;
  const cues = book.cues.find(reading.tokens, sentence.from, sentence.to);
  if (cues.some(({ value }) => value === 'alert')) {
    if (serbian(reading, index)) return 'SAF';
    if (isKosovar(reading, index)) return 'KSF';
  }
  const line = LINE.test(plain(reading, sentence));
  const moves = cues.some(
    ({ value }) => value === 'decrease' || value === 'increase' || (line && value === 'level'),
  );
  return moves && isOwn(reading, index, line) ? 'SAF' : null;
}

/** True for a sentence that names the alliance. */
function ofAlliance({ sides }: Reading, index: number): boolean {
  return sides.some(({ side, sentence }) => side === 'NATO' && sentence === index);
}

/** "The authorities of Kosovo put their armed forces on alert": the army is theirs. */
function isKosovar({ tokens, sentences, sides }: Reading, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const at = tokens
    .slice(from, to)
    .findIndex(
      ({ fold }, i, all) =>
        /^(its|their|saj|tyre|svoj\p{L}*)$/u.test(fold) &&
        [all[i + 1], all[i + 2], all[i - 1], all[i - 2]].some((near) =>
          /^(army|armed|security|vojsk\p{L}*|oruzan\p{L}*|ushtri\p{L}*|armatosur\p{L}*)$/u.test(
            near?.fold ?? '',
          ),
        ),
    );
  return (
    at > 0 &&
    sides.some(({ side, sentence, from: own }) => sentence === index && side === 'XK' && own < from + at)
  );
}

/** "Serbia has withdrawn part of its troops", "Serbian forces left the line": no other side is named that has soldiers there. */
function isOwn({ sides, tokens, sentences }: Reading, index: number, line: boolean): boolean {
  const here = sides.filter(({ sentence }) => sentence === index);
  const first = here.find(({ side }) => side !== 'XK');
  if (first?.side === 'RS' && line) return true;
  if (first?.side !== 'RS' || here.some(({ side }) => !/^(RS|XK)$/.test(side))) return false;
  return tokens
    .slice(first.to, sentences[index]?.to ?? first.to)
    .some(({ fold }) => /^(its|svoj\p{L}*|saj|vet)$/u.test(fold));
}

/** True for a sentence that names Serbia or an official of it. */
export function serbian(reading: Reading, index: number): boolean {
  return (
    reading.sides.some((side) => side.sentence === index && side.side === 'RS') ||
    reading.people.some((person) => person.sentence === index && person.side === 'RS')
  );
}

/** Armies of the land, which keep no peace for others. */
const OWN = /^(SAF|KSF|KP)$/;
const PEACE = /^(peace|peacekeep\p{L}*|mirovn\p{L}*|paqeruajt\p{L}*)$/u;

/** The force of a sentence: the one that a number makes so strong, else the one that it names first; peacekeepers are none of an army named before. */
export function forceOf(reading: Reading, index: number, named: Sight['named'], current: Force): Force {
  const strong = named.find(({ from }) => /^(strong|jak\p{L}*)$/u.test(reading.tokens[from - 1]?.fold ?? ''));
  if (strong) return strong.value;
  if (named.length > 0) return [...named].sort((a, b) => a.from - b.from)[0]?.value ?? current;
  const sides = new Set(reading.sides.filter((side) => side.sentence === index).map(({ side }) => side));
  const { from = 0, to = 0 } = reading.sentences[index] ?? {};
  if (OWN.test(current) && reading.tokens.slice(from, to).some(({ fold }) => PEACE.test(fold))) return 'KFOR';
  const guests = [...sides].some((side) => /^[A-Z]{2}$/.test(side) && !/^(XK|RS|EU|UN|BA)$/.test(side));
  if (current === 'KSF' && guests && tokensOf(reading, index).some((word) => SOLDIERS.test(word)))
    return 'KFOR';
  return current !== 'KFOR' && current !== 'EUFOR' && sides.has('NATO') && !sides.has('RS')
    ? 'KFOR'
    : current;
}

function tokensOf({ tokens, sentences }: Reading, index: number): string[] {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  return tokens.slice(from, to).map(({ fold }) => fold);
}

/** "18,000 NATO troops in the Serbian province", "NATO has 18,000 troops": the alliance stands between the number and its soldiers, or has them. */
export function isAllied({ numbers, sides, tokens }: Reading, index: number): boolean {
  const has = (from: number, to: number) =>
    tokens.slice(from, to).some(({ fold }) => /^(has|have|had|ima|imao|ka|kishte)$/.test(fold));
  return numbers.some(
    (number) =>
      number.sentence === index &&
      !number.other &&
      sides.some(
        ({ side, from, to }) =>
          side === 'NATO' &&
          (from === number.to || (to < number.from && number.from - to <= 4 && has(to, number.from))),
      ),
  );
}
