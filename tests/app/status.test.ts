import { describe, expect, it } from 'vitest';
import { isFeedStatus } from '../../src/app/status.ts';

const feed = { id: 'wire', name: 'Wire', lastSuccess: null, error: null };

describe('the state of the feeds', () => {
  it.each([
    { builtAt: null, feeds: [] },
    { builtAt: '2026-01-01T00:00:00Z', pollMinutes: 15, feeds: [feed], events: 3 },
  ])('is known when it is whole: %j', (state) => {
    expect(isFeedStatus(state)).toBe(true);
  });

  it.each([
    [null],
    ['up'],
    [[]],
    [{}],
    [{ builtAt: 7, feeds: [] }],
    [{ builtAt: null, feeds: null }],
    [{ builtAt: null, feeds: [null] }],
    [{ builtAt: null, feeds: [{ ...feed, lastSuccess: 5 }] }],
    [{ builtAt: null, pollMinutes: 'often', feeds: [] }],
  ])('is none when it is something else: %j', (state) => {
    expect(isFeedStatus(state)).toBe(false);
  });
});
