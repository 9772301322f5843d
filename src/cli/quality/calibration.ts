import type { Kind } from '../../event/types.ts';
import type { Matched } from './match.ts';

/** An event that came out: how sure it was said to be, and whether it was expected. */
export type Judged = { kind: Kind; confidence: number; right: boolean };

/** What came out of a text, judged by its pairing. */
export function judgedOf({ pairs, extra }: Matched): Judged[] {
  return [
    ...pairs.map(({ found: { kind, confidence } }) => ({ kind, confidence, right: true })),
    ...extra.map(({ kind, confidence }) => ({ kind, confidence, right: false })),
  ];
}

/** How well confidences tell how often events are right. */
export type Calibration = {
  /** Mean distance between confidence and share of right events, weighted by size of the bins of a tenth (expected calibration error). */
  error: number;
  /** Bins of a tenth: their mean confidence and share of right events (paired with an expected one). */
  bins: { from: number; count: number; confidence: number; right: number }[];
};

/** Compares the confidence of events with how many of them were right. */
export function measureCalibration(judged: readonly Judged[]): Calibration {
  const bins = Array.from({ length: 10 }, (_, i) => {
    const own = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === i);
    const mean = (value: (one: Judged) => number) =>
      own.length === 0 ? 0 : own.reduce((sum, one) => sum + value(one), 0) / own.length;
    return {
      from: i / 10,
      count: own.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => (right ? 1 : 0)),
    };
  }).filter(({ count }) => count > 0);
  const error =
    bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0) /
    Math.max(1, judged.length);
  return { error, bins };
}
