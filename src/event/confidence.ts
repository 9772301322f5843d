import type { Gist } from './gist/gist.ts';
import { type EventType, FAMILY_OF, type Kind } from './types.ts';

/** What is weighed of an event: log odds of its family in hundredths, whether it is only recalled, how many more of its kind its text tells, and how long the text is, in hundreds of characters. */
export const GROUNDS = ['family', 'recalled', 'others', 'length'] as const;
export type Grounds = Record<(typeof GROUNDS)[number], number>;

/** A logistic curve in points: what each ground is worth, and the share of right events by points, which rises. Fitted by `src/cli/gist.ts`. */
export type ConfidenceCurve = {
  worth: Grounds;
  start: number;
  points: readonly (readonly [points: number, right: number])[];
};

/** Beyond these log odds, more words of a topic make nothing surer. */
const LEAST = -400;
const MOST = 300;
/** More events of a kind than so many change nothing. */
const MANY = 3;
/** Texts longer than so many characters are all long. */
const LONG = 2000;

type Told = { kind: Kind; type: EventType; mention: 'news' | 'background' };

/** What can be said for and against each of the events of a text. */
export function groundsOf(events: readonly Told[], gist: Gist): Grounds[] {
  return events.map(({ kind, type, mention }) => ({
    family: Math.min(MOST, Math.max(LEAST, gist.score(FAMILY_OF[type]))),
    recalled: mention === 'background' ? 1 : 0,
    others: Math.min(MANY, events.filter((other) => other.kind === kind).length - 1),
    length: Math.round(Math.min(LONG, gist.length) / 100),
  }));
}

/** How often events with such grounds are right: between the points of the curve in a straight line, beyond them level. */
export function confidenceOf({ worth, start, points }: ConfidenceCurve, grounds: Grounds): number {
  const sum = GROUNDS.reduce((all, ground) => all + worth[ground] * grounds[ground], start);
  const after = points.findIndex(([x]) => x >= sum);
  const [high] = after < 0 ? points.slice(-1) : points.slice(after, after + 1);
  const low = after > 0 ? points[after - 1] : high;
  if (!high || !low) return 0.5;
  const [[x0, y0], [x1, y1]] = [low, high];
  const value = after < 0 || x1 === x0 ? y1 : y0 + ((y1 - y0) * (sum - x0)) / (x1 - x0);
  return Math.round(value * 100) / 100;
}
