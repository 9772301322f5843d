import type { Reading } from '../reading.ts';
import type { Finding } from './build.ts';
import type { Range } from './counted.ts';
import { isDenied } from './denied.ts';
import type { Sight } from './sight.ts';
import { SEND } from './verbs.ts';
import { LINE, plain } from './where.ts';

/** "The third contingent", "kontingjenti i 27-të", "21. kontingent": one that comes in its turn. */
export function inTurn({ tokens, language }: Reading, { units, sentence }: Sight): boolean {
  const word = (at: number) => (at < sentence.from + sentence.dateline ? '' : (tokens[at]?.fold ?? ''));
  return units.some(({ from }) => {
    if (!/^(contingent|rotation|kont[iu]n?g)/.test(word(from))) return false;
    if (language === 'sq')
      return (
        /^(i|e|te)$/.test(word(from + 1)) && (/^\d+$/.test(word(from + 2)) || ORDINAL.test(word(from + 2)))
      );
    const before = [word(from - 1), word(from - 2)];
    return (
      before.some((fold) => ORDINAL.test(fold) || /^\d+(th|rd|nd|st)$/.test(fold)) ||
      /^\d+ ?(\.|th|rd|nd|st)$/.test(`${word(from - 2)} ${word(from - 1)}`.trim())
    );
  });
}

const ORDINAL =
  /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|drugi|treci|cetvrti|peti|sesti|sedmi|osmi|deveti|deseti|dyte|trete|katert|peste|gjashte|shtate|tete|nente|dhjete)$/;

/** "When units relieve each other", "activities like rotation": how it always goes. */
export function isHabit({ tokens }: Reading, { sentence }: Sight, { from, to }: Range): boolean {
  const word = (at: number) => tokens[at]?.fold ?? '';
  return (
    tokens
      .slice(Math.max(sentence.from, from - 4), from)
      .some(({ fold }) => /^(when|whenever|like|such|kad|kada|poput|kur)$/.test(fold)) ||
    (word(to) === 'each' && word(to + 1) === 'other')
  );
}

/** Makes an arrival the relief that it is. */
export function asTurn(finding: Finding): void {
  const { change } = finding.rest;
  finding.type = 'rotation';
  if (change) finding.rest = { ...finding.rest, change: { ...change, direction: 'rotation' } };
}

/** Serbia's army that sends forces to the line: massing, no reinforcement of a mission. */
export function massing(reading: Reading, sight: Sight): Sight['cues'][number] | undefined {
  if (sight.force !== 'SAF' || sight.named.length === 0 || !LINE.test(plain(reading, sight.sentence)))
    return undefined;
  return sight.cues.find(
    (hit) =>
      hit.cue === 'increase' &&
      SEND.test(reading.tokens[hit.from]?.fold ?? '') &&
      !isDenied(reading, sight, hit),
  );
}

/** "The raised alert was lifted": its end is no event. */
export function isEnded({ tokens }: Reading, { sentence }: Sight): boolean {
  return tokens
    .slice(sentence.from, sentence.to)
    .some(
      ({ fold }, i, all) =>
        (fold === 'called' && all[i + 1]?.fold === 'off') ||
        /^(lifted|cancelled|canceled|revoked|ukinut\p{L}*|ukida\p{L}*|ukinu\p{L}*|hequr|shfuqiz\p{L}*|anulua\p{L}*)$/u.test(
          fold,
        ),
    );
}

/** "Inspected the combat readiness of the units": a readiness that is looked at, and that nobody raised. */
export function isInspected(
  { tokens, sentences }: Reading,
  { sentence, index }: Sight,
  hit: { from: number; to: number },
): boolean {
  const next = sentence.role === 'title' ? sentences.find(({ role }) => role === 'lead') : sentences[index];
  const words = (from: number, to: number) => tokens.slice(from, to).map(({ fold }) => fold);
  if (!words(hit.from, hit.to).some((word) => /^(readiness|gotovost\p{L}*|gatishmeri\p{L}*)$/u.test(word)))
    return false;
  if (words(Math.max(sentence.from, hit.from - 3), hit.to + 2).some((word) => RAISED.test(word)))
    return false;
  return [sentence, next].some((own) => own && words(own.from, own.to).some((word) => LOOKED.test(word)));
}

/** Words by which a readiness is a state that was ordered. */
const RAISED =
  /^(full|highest|higher|heightened|raised?|increased|maximum|state|on|pun\p{L}*|najvis\p{L}*|povis\p{L}*|podig\p{L}*|podiz\p{L}*|stanj\p{L}*|stavlj\p{L}*|naredi\p{L}*|plote|larte|gjendje|rritur|ngrit\p{L}*|vendos\p{L}*|vene|vuri|urdher\p{L}*)$/u;
/** Words by which a readiness is looked at or judged. */
const LOOKED =
  /^(inspect\p{L}*|review\p{L}*|check\p{L}*|satisf\p{L}*|uvid\p{L}*|uveri\p{L}*|obis\p{L}*|obilaz\p{L}*|kontrol\p{L}*|proveri\p{L}*|provjeri\p{L}*|zadovolj\p{L}*|ocen\p{L}*|ocijen\p{L}*|inspekt\p{L}*|vleres\p{L}*|kenaq\p{L}*|shiko\p{L}*|vizito\p{L}*)$/u;
