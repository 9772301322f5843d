import type { Reading, Sentence } from '../../reading.ts';
import type { TollHit, Unit } from './unit.ts';

const SUSPECTED = {
  en: /^(suspected|accused|charged|wanted)$/,
  sr: /^(osumnjicen|optuzen|trazen)\p{L}*$/u,
  sq: /^(dyshuar|akuzuar|kerkuar)$/,
};
/** Tokens from somebody to the word that says of what he is suspected. */
const SUSPECT_REACH = 3;

/** "A man suspected of shooting two Serbs was arrested": who is held; the people of what he is suspected of stand between. */
export function suspectOf(
  { tokens, language }: Reading,
  sentence: Sentence,
  hit: TollHit,
  units: readonly Unit[],
): Unit | undefined {
  for (let at = hit.from - 1; at > sentence.from; at--)
    if (SUSPECTED[language].test(tokens[at]?.fold ?? ''))
      return units.findLast(({ to, count }) => count && to <= at && at - to < SUSPECT_REACH);
  return undefined;
}
