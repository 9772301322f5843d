import { describe, expect, it } from 'vitest';
import { mergeEvents } from '../../../src/event/merge.ts';
import { dayOf, eventsOf } from '../reading.ts';

const merged = (...texts: readonly (readonly [string, string])[]) =>
  mergeEvents(texts.flatMap(([published, text]) => eventsOf('troops', 'en', text, { published }))).map(
    (event) => `${event.type} ${event.troops?.contributor ?? '-'} ${dayOf(event)}`,
  );

describe('merging reports of forces', () => {
  it('keeps the level of one week apart from the same level of the next', () => {
    const text = 'KFOR currently has more than 4,500 troops from 27 countries.';
    expect(merged(['2023-10-06', text], ['2023-10-07', text])).toHaveLength(1);
    expect(merged(['2023-10-06', text], ['2023-10-14', text])).toHaveLength(2);
  });

  it('keeps what a country sends apart from what the alliance sends', () => {
    expect(
      merged(
        ['2004-03-18', 'NATO will send 1,000 additional soldiers to Kosovo for KFOR.'],
        ['2004-03-19', 'Britain will send additional soldiers to Kosovo for KFOR.'],
      ),
    ).toHaveLength(2);
  });

  it('takes the day that a text names over the day on which another was published', () => {
    expect(
      merged(
        ['2023-10-14', 'On Friday 130 troops from Romania arrived in Kosovo to reinforce KFOR.'],
        ['2023-10-15', 'Romania has sent 130 troops to Kosovo to reinforce KFOR.'],
      ),
    ).toEqual(['reinforcement RO 2023-10-13']);
  });
});
