import { lately } from '../base/remember.ts';
import { firstFrom } from '../base/search.ts';
import type { Reading } from './reading.ts';

/**
 * Remembers what was found in each sentence of a reading, so that several questions may ask without looking twice. `find` must depend on the reading and
 * the sentence alone; what it gives is shared and must not be changed. Forgotten when another is read.
 */
export function perSentence<Context, Found>(
  find: (reading: Reading, sentence: number, context: Context) => Found,
): (reading: Reading, sentence: number, context: Context) => Found {
  const found = lately(({ sentences }: Reading) => sentences.map((): Found | undefined => undefined));
  return (reading, sentence, context) => {
    const known = found(reading);
    const before = known[sentence];
    if (before !== undefined) return before;
    const now = find(reading, sentence, context);
    known[sentence] = now;
    return now;
  };
}

/** Gives the mentions of a list that begin in a stretch of tokens, in the order of the text; a list is put in order once. */
export function beginningIn<Mention extends { from: number }>(): (
  list: readonly Mention[],
  stretch: { from: number; to: number },
) => readonly Mention[] {
  const ordered = lately((list: readonly Mention[]) => {
    const mentions = [...list].sort((a, b) => a.from - b.from);
    return { mentions, begins: Int32Array.from(mentions, ({ from }) => from) };
  });
  return (list, { from, to }) => {
    const { mentions, begins } = ordered(list);
    return mentions.slice(firstFrom(begins, from), firstFrom(begins, to));
  };
}
