import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { cuesOf } from './cues.ts';
import { CLASS_OF, type Hint, type IncidentClass } from './hint.ts';

/** Sentences back to the deed that is told to have happened again. */
const BACK = 2;
const LIKE = /^(isto|slicno|same|njejta|njejten|ngjashme|similar|likewise)$/;
/** Tokens at the start of a sentence in which it says so. */
const OPENING = 5;

/**
 * "The same happened in Zvečan the night before", "slično se desilo i u Klokotu", "e njëjta gjë ndodhi në Zveçan": a sentence without a deed of its own
 * that tells the last one of another place.
 */
export function toldAgain(
  reading: Reading,
  book: Book,
  index: number,
  hinted: readonly ReadonlyMap<IncidentClass, readonly Hint[]>[],
): Hint | null {
  const { sentences, tokens, places } = reading;
  const home = sentences[index];
  const own = [...(hinted[index]?.values() ?? [])].flat();
  if (!home || own.length > 0 || home.role === 'title' || home.role === 'boilerplate') return null;
  const like = tokens.slice(home.from, home.from + OPENING).some(({ fold }) => LIKE.test(fold));
  const happened = cuesOf(reading, book, index).find(({ value }) => value === 'happened');
  const sited = places.some(
    ({ sentence, role, place }) =>
      sentence === index && role === 'site' && !/^(country|region)$/.test(place.kind),
  );
  if (!like || !happened || !sited) return null;
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const told = [...(hinted[at]?.values() ?? [])].flat().filter(({ ground, thing }) => !ground && !thing);
    const last = told.sort((a, b) => b.weight - a.weight)[0];
    if (last && CLASS_OF[last.type] !== 'tension')
      return {
        type: last.type,
        weight: 2,
        from: happened.from,
        to: happened.to,
        ground: false,
        thing: false,
      };
  }
  return null;
}
