import type { PersonMention, Reading } from '../reading.ts';
import { homeOf } from './home.ts';
import { isLocal } from './tellers.ts';

/** Who was there. */
const PRESENT =
  /^(there|present|attended|took|delegations?|prisustvova\p{L}*|prisutn\p{L}*|ucestvova\p{L}*|delegacij\p{L}*|aty|pranishem|pranishme|moren|delegacion\p{L}*)$/u;

/** "The presidents X and Y were there": the people of both sides whom the sentence behind a round without names tells as present. */
export function presentAt({ tokens, sentences, people }: Reading, index: number): PersonMention[] {
  const { from = 0, to = 0 } = sentences[index + 1] ?? {};
  const named = people.filter((person) => person.sentence === index + 1 && isLocal(person));
  const both = new Set(named.map(homeOf)).size === 2;
  return both && tokens.slice(from, to).some(({ fold }) => PRESENT.test(fold)) ? named : [];
}
