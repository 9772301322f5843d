import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/event/event.ts';
import { isSerious, markOf, newsOf } from '../../src/summary/news.ts';
import { buildTable } from '../../src/table/build.ts';
import { testEvent } from '../events.ts';
import { dayOf } from './helpers.ts';

const NOW = dayOf('2024-03-10');
const tableOf = (event: Event) => buildTable([event], '', () => undefined);
const mark = (shape: Parameters<typeof testEvent>[0]) => markOf(tableOf(testEvent(shape)), 0);
const serious = (shape: Parameters<typeof testEvent>[0]) =>
  isSerious(tableOf(testEvent({ day: '2024-03-09', ...shape })), 0, NOW);

describe('news of an event', () => {
  it('is that it is new, that its toll or status changed, or that a person has looked at it', () => {
    const before = mark({ killed: 1 });
    expect(newsOf(undefined, before)).toBe('new');
    expect(newsOf(before, before)).toBeNull();
    expect(newsOf(before, mark({ killed: 2 }))).toBe('toll');
    expect(newsOf(before, mark({ killed: 1, status: 'confirmed' }))).toBe('status');
    expect(newsOf(before, mark({ killed: 1, coding: 'reviewed' }))).toBe('reviewed');
  });

  it('is another source, but not one fewer', () => {
    expect(newsOf('reported|0|0|1|machine', 'reported|0|0|2|machine')).toBe('sources');
    expect(newsOf('reported|0|0|2|machine', 'reported|0|0|1|machine')).toBeNull();
  });
});

describe('what breaks in', () => {
  it('is recent and deadly, or of arms with some certainty', () => {
    expect(serious({ killed: 1 })).toBe(true);
    expect(serious({ type: 'protest', killed: 0 })).toBe(false);
    expect(serious({ type: 'explosion' })).toBe(true);
    expect(serious({ type: 'explosion', confidence: 0.3 })).toBe(false);
    expect(serious({ day: '2024-02-01', killed: 3 })).toBe(false);
  });

  it('has happened', () => {
    expect(serious({ killed: 1, status: 'denied' })).toBe(false);
    expect(serious({ type: 'explosion', status: 'planned' })).toBe(false);
    expect(serious({ killed: 1, status: 'disputed' })).toBe(true);
  });
});
