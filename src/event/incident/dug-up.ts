import type { Reading } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';

const isWork = wordTest(
  /^(works|construction|excavat\p{L}*|digging|dug|plough\p{L}*|plow\p{L}*|gardening|rada|rad|radov\p{L}*|iskopavanj\p{L}*|kopanj\p{L}*|kopao|kopali|oranj\p{L}*|ciscenj\p{L}*|kosenj\p{L}*|punime\p{L}*|germim\p{L}*|lerim\p{L}*|pastrimit)$/u,
);
const isFinding = wordTest(
  /^(found|unearthed|discovered|came|stumbled|uncovered|naisao|naisla|naisli|pronasao|pronasli|pronadjen\p{L}*|nadjen\p{L}*|otkriven\p{L}*|otkrili|gjet\p{L}*|gjend\p{L}*|zbulua\p{L}*|hasi|hasen|hasur)$/u,
);
const isDevice = wordTest(
  /^(bomb\p{L}*|grenade\p{L}*|granat\p{L}*|shells?|mines?|min[aeu]|projektil\p{L}*|predh\p{L}*|eksploziv\p{L}*|explosives?)$/u,
);

/** "A worker came upon a hand grenade while digging": what older times left in the ground. */
export function isDugUp({ tokens, sentences }: Reading, index: number): boolean {
  const words = tokens.slice(sentences[index]?.from, sentences[index]?.to);
  return words.some(isWork) && words.some(isFinding) && words.some(isDevice);
}
