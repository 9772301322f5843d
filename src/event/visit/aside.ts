import type { Draft } from '../draft.ts';
import { isHead } from '../head.ts';
import { spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import type { Stop } from './stops.ts';

/** Stops but those that a text on the journey or talks of others tells in passing, without a day: "the envoy went to Belgrade, too". */
export function withoutAsides(
  reading: Reading,
  stops: readonly Stop[],
  talks: readonly Draft[],
  trace: Trace,
): Stop[] {
  const { people, sentences } = reading;
  const role = (index: number) => sentences[index]?.role ?? '';
  const heads = new Set(people.filter(({ sentence }) => isHead(reading, sentence)).map(({ id }) => id));
  const travels = (stop: Stop, ids: ReadonlySet<string>) => stop.visitors.some(({ id }) => ids.has(id));
  return stops.filter((stop) => {
    const bare = stop.mention !== null && stop.days.length === 0 && !stop.left && !stop.cancelled;
    if (!bare || role(stop.sentence) !== 'body' || stop.tenses.some((tense) => tense !== 'done')) return true;
    const own = new Set(stop.visitors.map(({ id }) => id));
    const others = stops.some((other) => other.sentence < stop.sentence && !travels(other, own));
    if (travels(stop, heads) || !(others || talks.length > 0)) return true;
    trace('visit', 'refused: told in passing, without a day', spanOf(reading, stop.at.from, stop.at.to));
    return false;
  });
}
