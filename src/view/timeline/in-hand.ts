import type { Answer, Want } from '../../table/answer.ts';
import type { Selection } from '../../table/selection.ts';
import type { Shown } from '../kit/shown.ts';
import type { Span } from './scale.ts';

type Timeline = NonNullable<Answer['timeline']>;
type Held = { want: NonNullable<Want['timeline']>; timeline: Timeline };

/** As many answers are kept as a zoom from all of the archive to a day brings. */
const MOST = 8;

/** The answers about one selection that the clock has shown: a zoom outwards draws a wider one at once, until that of its own grain has come. */
export type InHand = {
  /** Takes what is shown now. */
  take: (shown: Shown | null) => void;
  /** What covers a stretch, the newest first; without one what is shown. */
  over: (stretch: Span) => Timeline | null;
  /** Whether anything covers it. */
  covers: (stretch: Span) => boolean;
};

/** The clock ignores from and to. */
function sameButTime(a: Selection, b: Selection): boolean {
  return (Object.keys(a) as (keyof Selection)[]).every(
    (member) => member === 'from' || member === 'to' || a[member] === b[member],
  );
}

/** Keeps nothing at first. */
export function createInHand(): InHand {
  let held: Held[] = [];
  let selection: Selection | null = null;
  const find = ({ from, to }: Span) => held.find(({ want }) => want.first <= from && want.last >= to);
  return {
    take(shown) {
      const timeline = shown?.answer.timeline;
      const want = shown?.want.timeline;
      if (!shown || !timeline || !want) return;
      if (held[0]?.timeline === timeline) return;
      if (!selection || !sameButTime(selection, shown.selection)) held = [];
      selection = shown.selection;
      const others = held.filter((other) => other.want.first !== want.first || other.want.last !== want.last);
      held = [{ want, timeline }, ...others].slice(0, MOST);
    },
    over: (stretch) => (find(stretch) ?? held[0])?.timeline ?? null,
    covers: (stretch) => find(stretch) !== undefined,
  };
}
