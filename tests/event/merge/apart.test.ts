import { describe, expect, it } from 'vitest';
import { mergeEvents } from '../../../src/event/merge.ts';
import { testEvent, testPlace } from '../../events.ts';

describe('what is told of two days', () => {
  const zvecan = testPlace('zvecan');
  const beside = { ...zvecan, id: 'beside', lat: zvecan.lat + 0.02, municipality: 'beside-municipality' };
  const count = (place: typeof zvecan, day: string) =>
    mergeEvents([
      testEvent({ type: 'weapons-seizure', day: '2026-01-24', place: zvecan }),
      testEvent({ type: 'weapons-seizure', day, place }),
    ]).length;

  it('is two where it also lies in two municipalities, however near', () => {
    expect(count(beside, '2026-01-25')).toBe(2);
  });

  it('is one where only the day or only the place is told otherwise', () => {
    expect([count(zvecan, '2026-01-25'), count(beside, '2026-01-24')]).toEqual([1, 1]);
  });
});
