import { describe, expect, it } from 'vitest';
import type { Answer, Want } from '../../../src/table/answer.ts';
import { NO_LANES } from '../../../src/table/answer.ts';
import { EVERYTHING, type Selection } from '../../../src/table/selection.ts';
import type { Shown } from '../../../src/view/kit/shown.ts';
import { createInHand } from '../../../src/view/timeline/in-hand.ts';

function shownOf(first: number, last: number, part: Partial<Selection> = {}): Shown {
  const none = new Int32Array(0);
  const timeline = { bins: { first: none, last: none, counts: new Uint32Array(0) }, lanes: NO_LANES };
  const want: Want = { timeline: { grain: 'day', first, last }, list: null, map: null, counts: [] };
  const answer: Answer = { total: 1, matched: 1, counts: null, timeline, list: null, map: null };
  return { selection: { ...EVERYTHING, ...part }, want, answer };
}

describe('what the clock has in hand', () => {
  it('is the newest answer that covers a stretch, a wider one after a zoom outwards', () => {
    const inHand = createInHand();
    expect(inHand.covers({ from: 0, to: 1 })).toBe(false);
    const [wide, near] = [shownOf(0, 900), shownOf(100, 200)];
    for (const shown of [wide, near]) inHand.take(shown);
    expect(inHand.over({ from: 120, to: 180 })).toBe(near.answer.timeline);
    expect(inHand.over({ from: 90, to: 210 })).toBe(wide.answer.timeline);
    expect(inHand.covers({ from: 0, to: 901 })).toBe(false);
    expect(inHand.over({ from: 0, to: 901 })).toBe(near.answer.timeline);
  });

  it('outlasts the brush, and ends with any other change of the selection', () => {
    const inHand = createInHand();
    const wide = shownOf(0, 900);
    inHand.take(wide);
    inHand.take(shownOf(100, 200, { from: 150, to: 160 }));
    expect(inHand.over({ from: 0, to: 900 })).toBe(wide.answer.timeline);
    inHand.take(shownOf(100, 200, { type: ['riot'] }));
    expect(inHand.covers({ from: 0, to: 900 })).toBe(false);
  });
});
