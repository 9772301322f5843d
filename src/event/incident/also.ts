import type { Book } from '../knowledge.ts';
import type { Chosen } from '../place/chosen.ts';
import type { Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import { cuesOf } from './cues.ts';

/** Tokens between "also" and the place of which it is said, or the start of the sentence. */
const ALSO_REACH = 3;

/** "In Zvečan, too", "istovremeno i u Gračanici", "po ashtu në Zveçan": one more place of what is told before. */
export function isAlsoAt(reading: Reading, book: Book, index: number, { mention, reason }: Chosen): boolean {
  if (!mention || mention.sentence !== index || reason !== HERE) return false;
  const start = reading.sentences[index]?.from ?? 0;
  return cuesOf(reading, book, index).some(
    ({ value, from, to }) =>
      value === 'another' &&
      (from - start < ALSO_REACH ||
        (to <= mention.from && mention.from - to < ALSO_REACH) ||
        (from >= mention.to && from - mention.to < ALSO_REACH)),
  );
}
