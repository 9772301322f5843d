import { type ConfidenceCurve, GROUNDS, type Grounds, groundsOf } from '../../event/confidence.ts';
import type { Event } from '../../event/event.ts';
import type { GistModel } from '../../event/gist/gist.ts';
import { plausible } from '../../event/gist/veto.ts';
import type { Outcome } from '../quality/gold.ts';
import { matchEvents, type Places } from '../quality/match.ts';
import type { PersonKey } from '../quality/persons.ts';
import { fitLogistic } from './logistic.ts';
import type { Sample } from './sample.ts';

/** An event that came out of a text: what speaks for it, whether the model leaves it, and whether it was expected. */
export type Judged = { grounds: Grounds; kept: boolean; right: boolean };

/** What comes out of a text today. */
export function outcomesOf(
  { text }: Sample,
  events: readonly Event[],
  places: Places,
  personOf: PersonKey,
): Outcome[] {
  const { pairs } = matchEvents(text.expected, events, places, personOf);
  const right = new Set(pairs.map(({ found }) => found));
  return events.map((event) => ({
    kind: event.kind,
    type: event.type,
    mention: event.reports[0]?.mention ?? 'news',
    right: right.has(event),
  }));
}

/** Judges what came out of a text by a model that has not seen it. */
export function judge({ reading }: Sample, outcomes: readonly Outcome[], model: GistModel): Judged[] {
  const gist = model(reading);
  const told = outcomes.map((outcome) => ({ ...outcome, reason: '' }));
  const kept = plausible(told, gist, () => {});
  const grounds = groundsOf(kept, gist);
  return told.map((one) => {
    const at = kept.indexOf(one);
    return {
      grounds: grounds[at] ?? { family: 0, recalled: 0, others: 0, length: 0 },
      kept: at >= 0,
      right: one.right,
    };
  });
}

/** Points of a logit. */
const UNIT = 10_000;
const COST = 1;
const ROUNDS = 3000;

/** The curve that tells how often events with such grounds are right: logistic regression, drawn in straight lines between halves of a logit. */
export function fitConfidence(judged: readonly Judged[]): ConfidenceCurve {
  const scale = (ground: (typeof GROUNDS)[number]) =>
    ground === 'family' ? 100 : ground === 'length' ? 10 : 1;
  const columns = GROUNDS.map((ground) => ({
    rows: judged.map((_, i) => i),
    values: judged.map(({ grounds }) => grounds[ground] / scale(ground)),
  }));
  const { weights, bias } = fitLogistic(
    columns,
    judged.map(({ right }) => right),
    COST,
    ROUNDS,
  );
  const worth = Object.fromEntries(
    GROUNDS.map((ground, i) => [ground, Math.round(((weights[i] ?? 0) * UNIT) / scale(ground))]),
  ) as Grounds;
  const steps = Array.from({ length: 11 }, (_, i) => (i - 4) / 2);
  return {
    worth,
    start: Math.round(bias * UNIT),
    points: steps.map((x) => [x * UNIT, Math.round(1000 / (1 + Math.exp(-x))) / 1000] as const),
  };
}
