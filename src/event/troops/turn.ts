import type { Reading } from '../reading.ts';
import { type Finding, LINE } from './build.ts';
import { SEND } from './change.ts';
import { isDenied } from './denied.ts';
import type { Sight } from './sight.ts';

/** "The third contingent", "kontingjenti i 27-të", "21. kontingent": one that comes in its turn. */
export function inTurn({ tokens }: Reading, { units }: Sight): boolean {
  return units.some(
    ({ from }) =>
      /^(contingent|rotation|kont?in?gent|kontingjent)/.test(tokens[from]?.fold ?? '') &&
      tokens
        .slice(Math.max(0, from - 2), from + 4)
        .some(({ fold, kind }, i, all) =>
          kind === 'number'
            ? /^(th|rd|nd|st|te|ti|\.)$/.test(all[i + 1]?.fold ?? '') || /\d(th|rd|nd|st)$/.test(fold)
            : ORDINAL.test(fold),
        ),
  );
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
