import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/event/event.ts';
import { mergeEvents } from '../../../src/event/merge.ts';
import { testEvent, testPlace } from '../../events.ts';

const killed = (event: Event | undefined) => event?.incident?.killed;

describe('merging', () => {
  it('makes one event of two reports, confirmed by two sources', () => {
    const [one, ...rest] = mergeEvents([testEvent({ publisher: 'A' }), testEvent({ publisher: 'B' })]);
    expect(rest).toEqual([]);
    expect(one?.reports).toHaveLength(2);
    expect(one?.status).toBe('confirmed');
  });

  it('does not count the project’s own samples as sources', () => {
    const [one] = mergeEvents([
      testEvent({ publisher: 'A' }),
      testEvent({ publisher: 'Kosovo Monitor samples' }),
    ]);
    expect(one?.status).toBe('reported');
  });

  it('counts one wire text once', () => {
    const [one] = mergeEvents([testEvent({ publisher: 'A' }), testEvent({ publisher: 'B' })], {
      wireOf: () => 'same',
    });
    expect(one?.status).toBe('reported');
  });

  it('keeps two attacks of one day apart when their dead differ', () => {
    expect(
      mergeEvents([testEvent({ type: 'shooting', killed: 1 }), testEvent({ type: 'shooting', killed: 12 })]),
    ).toHaveLength(2);
  });

  it('keeps other kinds, places and days apart', () => {
    const others = [
      testEvent(),
      testEvent({ type: 'explosion' }),
      testEvent({ place: testPlace('pristina') }),
      testEvent({ day: '2023-06-02' }),
    ];
    expect(mergeEvents(others)).toHaveLength(4);
  });

  it('takes a rising count as the latest version and keeps the range', () => {
    const [one] = mergeEvents([
      testEvent({ type: 'armed-clash', day: '2023-09-24', killed: 1 }),
      testEvent({
        type: 'armed-clash',
        day: '2023-09-24',
        killed: 4,
        reports: testEvent({ day: '2023-09-25', publisher: 'B' }).reports,
      }),
    ]);
    expect(killed(one)).toEqual({ best: 4, low: 1, high: 4 });
  });

  it('gives the reviewed event its slots and its id', () => {
    const reviewed = testEvent({
      id: 'reviewed-id',
      coding: 'reviewed',
      killed: 4,
      type: 'armed-clash',
      day: '2023-09-24',
    });
    const [one, ...rest] = mergeEvents([
      testEvent({ killed: 3, type: 'armed-clash', day: '2023-09-24', publisher: 'B' }),
      reviewed,
    ]);
    expect(rest).toEqual([]);
    expect(one?.id).toBe('reviewed-id');
    expect(killed(one)?.best).toBe(4);
  });

  it('follows a reviewer who keeps two apart or joins two', () => {
    const [a, b] = [testEvent(), testEvent()];
    const note = 'seen by a reviewer';
    expect(
      mergeEvents([a, b], { overrides: [{ ids: [a.id, b.id], action: 'keep-apart', note }] }),
    ).toHaveLength(2);
    const [c, d] = [testEvent(), testEvent({ type: 'shooting' })];
    expect(mergeEvents([c, d], { overrides: [{ ids: [c.id, d.id], action: 'merge', note }] })).toHaveLength(
      1,
    );
  });

  it('takes the wide place that most tell over the fine one of a single telling', () => {
    const of = (place: Parameters<typeof testPlace>[0], publisher: string) =>
      testEvent({ type: 'barricade', place: testPlace(place), publisher });
    const wide = [of('kosovo', 'A'), of('kosovo', 'B')];
    expect(mergeEvents([...wide, of('zvecan', 'C')]).map(({ place }) => place.id)).toEqual(['kosovo']);
    expect(mergeEvents([of('kosovo', 'A'), of('zvecan', 'C')]).map(({ place }) => place.id)).toEqual([
      'zvecan',
    ]);
  });

  it('takes type, place and toll of most tellings', () => {
    const shared = { type: 'armed-clash' as const, day: '2023-09-24', place: testPlace('banjska') };
    const [one, ...rest] = mergeEvents([
      testEvent({ ...shared, killed: 4, publisher: 'A' }),
      testEvent({ ...shared, killed: 4, publisher: 'B' }),
      testEvent({ ...shared, killed: 3, type: 'shooting', place: testPlace('zvecan'), publisher: 'C' }),
    ]);
    expect(rest).toEqual([]);
    expect([one?.type, one?.place.id, killed(one)]).toEqual([
      'armed-clash',
      'banjska',
      { best: 4, low: 3, high: 4 },
    ]);
  });

  it('takes from what is recalled later the toll that the news did not know or gave as none, and no other', () => {
    const count = (best: number) => ({ best, low: best, high: best });
    const toll = (dead: number, hurt: number) => ({
      incident: { killed: count(dead), injured: count(hurt), detained: null, byParty: [] },
    });
    const { reports } = testEvent({ day: '2023-06-20', publisher: 'B' });
    const [one, ...rest] = mergeEvents([
      testEvent(toll(1, 0)),
      testEvent({
        ...toll(2, 80),
        reports: reports.map((report) => ({ ...report, mention: 'background' as const })),
      }),
    ]);
    expect(rest).toEqual([]);
    expect([one?.incident?.killed?.best, one?.incident?.injured?.best]).toEqual([1, 80]);
  });

  it('lets a roadblock stand until the last day that is told', () => {
    const of = (last: string) =>
      testEvent({ type: 'barricade', time: { start: '2022-12-10', end: last, precision: 'day' } });
    const merged = mergeEvents(['2022-12-16', '2022-12-10', '2022-12-19', '2022-12-10'].map(of));
    expect(merged.map(({ time }) => [time.start, time.end])).toEqual([['2022-12-10', '2022-12-19']]);
  });

  it('keeps apart what one article tells apart', () => {
    const { reports } = testEvent({ publisher: 'A' });
    const told = [
      testEvent({ type: 'riot', reports }),
      testEvent({ type: 'assault', reports }),
      testEvent({ type: 'riot', place: testPlace('banjska'), reports }),
    ];
    expect(mergeEvents(told)).toHaveLength(3);
  });

  it('gives every event an id of its own', () => {
    const both = mergeEvents([testEvent({ type: 'shooting' }), testEvent({ type: 'explosion' })]);
    expect(both).toHaveLength(2);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });

  it('gives the same events whatever the order of arrival', () => {
    const pool = fc.array(
      fc
        .record({
          type: fc.constantFrom('riot' as const, 'shooting' as const, 'explosion' as const),
          place: fc.constantFrom('zvecan' as const, 'banjska' as const, 'pristina' as const),
          day: fc.integer({ min: 1, max: 9 }),
          killed: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
          publisher: fc.constantFrom('A', 'B', 'C'),
        })
        .map(({ place, day, ...rest }) =>
          testEvent({ ...rest, place: testPlace(place), day: `2023-05-0${day}` }),
        ),
      { maxLength: 14 },
    );
    const shuffled = pool.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(mergeEvents(other)).toEqual(mergeEvents(events));
      }),
      { numRuns: 300 },
    );
  });
});
