import { lately } from '../base/remember.ts';
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
