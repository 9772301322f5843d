import { type ChosenDay, datedBy, RECENT_DAYS } from '../day/choose.ts';
import type { Reading } from '../reading.ts';
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
  if (!(kind === 'arms' || kind === 'damage' || candidate.hints.has('riot')) || candidate.weight < 2)
    return candidate;
  if (all.some((other) => other.head && other.mention === 'news' && other.class !== 'police'))
    return candidate;
  if (day.mention !== null && day.reason !== 'named in the lead') return candidate;
  const last = days
    .filter((other) => sentences[other.sentence]?.item === sentences[sentence]?.item)
    .filter((other) => other.sentence < sentence && other.sentence >= sentence - ON && !other.furniture)
    .at(-1);
  if (!last || !all.some((other) => other.mention === 'background' && other.day.mention === last))
    return candidate;
  if (last.clause || last.said || last.precision === 'year' || last.last >= published - RECENT_DAYS)
    return candidate;
  return {
    ...candidate,
    mention: 'background',
    day: datedBy(last, BEFORE),
  };
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
