import type { Reading } from '../reading.ts';
import { type Finding, LINE } from './build.ts';
import { isDenied } from './denied.ts';
import type { Sight } from './sight.ts';
import { SEND } from './verbs.ts';

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

/** Makes an arrival the relief that it is. */
export function asTurn(finding: Finding): void {
  const { change } = finding.rest;
  finding.type = 'rotation';
  if (change) finding.rest = { ...finding.rest, change: { ...change, direction: 'rotation' } };
}

/** Serbia's army that sends forces to the line: massing, no reinforcement of a mission. */
export function massing(reading: Reading, sight: Sight): Sight['cues'][number] | undefined {
  if (sight.force !== 'SAF' || sight.named.length === 0 || !LINE.test(sight.sentence.text)) return undefined;
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
    .some(({ fold }) =>
      /^(lifted|cancelled|canceled|revoked|ukinut\p{L}*|ukida\p{L}*|ukinu\p{L}*|hequr|shfuqiz\p{L}*|anulua\p{L}*)$/u.test(
        fold,
      ),
    );
}
