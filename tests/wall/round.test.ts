import { describe, expect, it } from 'vitest';
import { clockText, isMirrored, isNight, shiftOf } from '../../src/view/wall/care.ts';
import { stepOn, stepsOf } from '../../src/view/wall/steps.ts';
import { countdown, trustOf } from '../../src/view/wall/trust.ts';

describe('the round', () => {
  it('has all scenes, the map once a hot spot', () => {
    expect(stepsOf([], 3, 0).map(({ scene, at }) => `${scene} ${at}`)).toEqual([
      'situation 0',
      'map 0',
      'map 1',
      'map 2',
      'clock 0',
      'force 0',
      'visits 0',
      'changed 0',
    ]);
  });

  it('keeps the order that was chosen, passes over what it does not know and lets news break in first', () => {
    expect(stepsOf(['visits', 'nonsense', 'map'], 0, 1).map(({ scene }) => scene)).toEqual([
      'break-in',
      'visits',
      'map',
    ]);
  });

  it('goes round both ways', () => {
    expect(stepOn(7, 1, 8)).toBe(0);
    expect(stepOn(0, -1, 8)).toBe(7);
    expect(stepOn(5, 1, 0)).toBe(0);
  });
});

describe('care of the screen', () => {
  it('is dimmed by the clock of the region, in summer too', () => {
    expect(isNight(Date.parse('2024-01-10T21:59:00Z'))).toBe(false);
    expect(isNight(Date.parse('2024-01-10T22:00:00Z'))).toBe(true);
    expect(isNight(Date.parse('2024-07-10T21:00:00Z'))).toBe(true);
    expect(isNight(Date.parse('2024-07-10T04:00:00Z'))).toBe(false);
    expect(clockText(Date.parse('2024-07-10T22:05:09Z'))).toBe('00:05:09');
  });

  it('moves the picture round eight places, at most four pixels off', () => {
    const places = Array.from({ length: 8 }, (_, i) => shiftOf(i * 180_000));
    expect(new Set(places.map(String)).size).toBe(8);
    expect(Math.max(...places.flat().map(Math.abs))).toBe(4);
    expect(places.flat().reduce((sum, value) => sum + value, 0)).toBe(0);
    expect(isMirrored(1)).not.toBe(isMirrored(2));
  });
});

describe('trust', () => {
  const now = Date.parse('2024-03-10T12:00:00Z');
  const feed = (minutes: number, error: string | null = null) => ({
    lastSuccess: new Date(now - minutes * 60_000).toISOString(),
    error,
  });
  const judge = (minutes: number) =>
    trustOf({
      now,
      builtAt: '2024-01-01T00:00:00Z',
      feeds: { pollMinutes: 15, feeds: [feed(minutes), feed(300)] },
      poll: null,
    }).tone;

  it('turns amber at twice and red at four times the interval of the sources', () => {
    expect([0, 29, 30, 59, 60].map(judge)).toEqual(['good', 'good', 'late', 'late', 'old']);
  });

  it('goes by the building of the archive where nobody reads sources', () => {
    const { tone, dataAt } = trustOf({ now, builtAt: '2024-03-10T11:30:00Z', feeds: null, poll: null });
    expect([tone, dataAt]).toEqual(['good', now - 1_800_000]);
    expect(trustOf({ now, builtAt: '', feeds: null, poll: null })).toMatchObject({
      tone: 'old',
      ageMs: null,
    });
  });

  it('takes no building of the archive for news where no source could be read', () => {
    const feeds = { pollMinutes: 15, feeds: [{ lastSuccess: null, error: 'no answer' }] };
    expect(trustOf({ now, builtAt: new Date(now).toISOString(), feeds, poll: null })).toMatchObject({
      tone: 'old',
      dataAt: null,
      answering: 0,
    });
  });

  it('says since when the server is silent, and how many sources answer', () => {
    const facts = { now, builtAt: '', feeds: { pollMinutes: 15, feeds: [feed(1), feed(90, 'HTTP 500')] } };
    const poll = { everyMs: 60_000, triedAt: now, okAt: now - 120_000, ok: false };
    expect(trustOf({ ...facts, poll })).toMatchObject({ cutSince: now - 120_000, feeds: 2, answering: 1 });
    expect(trustOf({ ...facts, poll: { ...poll, ok: true } }).cutSince).toBeNull();
  });

  it('counts down to the next question', () => {
    expect([countdown(61_000), countdown(59_001), countdown(-5)]).toEqual(['1:01', '1:00', '0:00']);
  });
});
