import type { Reading } from './reading.ts';

/**
 * Remembers what was found in each sentence of a reading, so that several questions may ask without looking twice. `find` must depend on the reading and
 * the sentence alone; what it gives is shared and must not be changed. Forgotten with the reading.
 */
export function perSentence<Context, Found>(
  find: (reading: Reading, sentence: number, context: Context) => Found,
): (reading: Reading, sentence: number, context: Context) => Found {
  const found = new WeakMap<Reading, Map<number, Found>>();
  return (reading, sentence, context) => {
    const known = found.get(reading) ?? new Map<number, Found>();
    found.set(reading, known);
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const now = find(reading, sentence, context);
    known.set(sentence, now);
    return now;
  };
}
