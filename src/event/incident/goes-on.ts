import { type ChosenDay, datedBy, RECENT_DAYS } from '../day/choose.ts';
import type { Chosen } from '../place/chosen.ts';
import type { Reading } from '../reading.ts';
import { BESIDE, HERE } from '../reasons.ts';
import type { IncidentType } from '../types.ts';
import type { IncidentClass } from './hint.ts';

/** What must be known of a happening that one sentence tells. */
type Told = {
  sentence: number;
  from: number;
  head: boolean;
  weight: number;
  class: IncidentClass;
  hints: ReadonlyMap<IncidentType, number>;
  mention: 'news' | 'background';
  day: ChosenDay;
  place: Chosen;
};

/** Sentences that may go on with what one before them recalls. */
const ON = 3;

/** What the body tells without a day behind a sentence that recalls a day long past, of which no heading tells the like, goes on with that. */
export function goesOn<T extends Told>(
  { days, published, sentences, tokens }: Reading,
  candidate: T,
  all: readonly T[],
): T {
  const { head, mention, day, class: kind, sentence } = candidate;
  if (head || mention !== 'news' || published === null) return candidate;
  const meant = thoseBefore(tokens, candidate, all);
  if (meant) return { ...candidate, mention: 'background', day: { ...meant.day, reason: BEFORE } };
  const told = rightBefore(sentences, candidate, all);
  if (told)
    return {
      ...candidate,
      place: { ...told.place, reason: BESIDE },
      day: { ...told.day, reason: BEFORE },
    };
  if (!(kind === 'arms' || kind === 'damage' || candidate.hints.has('riot')) || candidate.weight < 2)
    return candidate;
  if (all.some((other) => other.head && other.mention === 'news' && other.class !== 'police'))
    return candidate;
  if (day.mention !== null && day.reason !== 'named in the lead') return candidate;
  const before = days
    .filter((other) => sentences[other.sentence]?.item === sentences[sentence]?.item)
    .filter((other) => other.sentence < sentence && other.sentence >= sentence - ON && !other.furniture);
  const last = before.findLast((day) =>
    all.some((other) => other.mention === 'background' && other.day.mention === day),
  );
  if (!last || before.some((day) => day.from >= last.from && day.last >= published - RECENT_DAYS))
    return candidate;
  if (last.clause || last.said || last.precision === 'year') return candidate;
  return {
    ...candidate,
    mention: 'background',
    day: datedBy(last, BEFORE),
  };
}

/** What the body tells in the sentence before, on a day of its own: a sentence of the like without place and day goes on with that, not with the heading. */
function rightBefore<T extends Told>(
  sentences: Reading['sentences'],
  { sentence, class: kind, day, place }: T,
  all: readonly T[],
): T | undefined {
  const own = (told: { reason: string }) => told.reason === HERE;
  if (own(day) || own(place)) return undefined;
  return all.find(
    (other) =>
      other.sentence === sentence - 1 &&
      sentences[sentence]?.item === sentences[sentence - 1]?.item &&
      other.class === kind &&
      other.mention === 'news' &&
      !other.head &&
      own(other.day),
  );
}

const BEFORE = 'named in a sentence before';
const THOSE = /^(those|tih|tim|onim|onih|ato|atyre)$/;

/** "In those clashes": what one of the two sentences before it recalls. */
function thoseBefore<T extends Told>(
  tokens: Reading['tokens'],
  { from, sentence }: T,
  all: readonly T[],
): T | undefined {
  if (!THOSE.test(tokens[from - 1]?.fold ?? '') && !THOSE.test(tokens[from]?.fold ?? '')) return undefined;
  return all.findLast(
    (other) => other.mention === 'background' && other.sentence < sentence && other.sentence >= sentence - 2,
  );
}
