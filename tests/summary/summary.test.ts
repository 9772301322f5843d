import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../src/summary/period.ts';
import type { Statement } from '../../src/summary/statement.ts';
import { say } from '../../src/view/kit/say.ts';
import { testEvent, testPlace } from '../events.ts';
import { wordsOf } from '../lang/words.ts';
import { dayOf, forceChange, tell } from './helpers.ts';

const words = wordsOf('en');
const said = (statements: readonly Statement[]) => statements.map((statement) => say(statement, words));
const incident = (day: string, shape: Parameters<typeof testEvent>[0] = {}) => testEvent({ day, ...shape });
const none = { killed: null, detained: null, byParty: [] };

const level = (
  day: string,
  value: number,
  nations: number | null,
  shape: Parameters<typeof testEvent>[0] = {},
) =>
  testEvent({
    kind: 'troops',
    type: 'strength',
    day,
    place: testPlace('kosovo'),
    troops: {
      force: 'KFOR',
      forceName: null,
      contributor: null,
      strength: { value, bound: 'about' },
      nations,
      change: null,
    },
    ...shape,
  });
const visit = (day: string, name: string, status: 'reported' | 'planned' = 'reported') =>
  testEvent({
    kind: 'visit',
    type: 'visit',
    day,
    status,
    place: testPlace('pristina'),
    visit: {
      visitors: [{ id: name.toLowerCase(), name, office: null, organisation: null }],
      hosts: [],
      tour: null,
      leg: null,
      from: null,
      to: null,
    },
  });

describe('incidents of a week', () => {
  it('are counted, with what they cost and what is usual', async () => {
    const events = [
      incident('2024-03-10', { killed: 2 }),
      incident('2024-03-08', { incident: { ...none, injured: { best: 1, low: 1, high: 1 } } }),
      incident('2024-03-05'),
      incident('2024-03-03'),
      incident('2023-08-01'),
    ];
    const { incidents } = await tell(events, '2024-03-10');
    expect(said(incidents)).toEqual([
      '3 incidents in the last 7 days',
      '2 people killed',
      '1 person injured',
      'usual: 0',
    ]);
  });

  it('carry the ids of the events behind each number', async () => {
    const deadly = incident('2024-03-10', { killed: 1 });
    const other = incident('2024-03-09');
    const { incidents, figures } = await tell([deadly, other], '2024-03-10');
    expect(incidents[0]?.events).toEqual([deadly.id, other.id]);
    expect(incidents[1]?.events).toEqual([deadly.id]);
    expect(figures.map(({ name, value }) => [name, value])).toEqual([
      ['incidents', 2],
      ['killed', 1],
      ['injured', 0],
      ['detained', 0],
    ]);
  });

  it('leave out what has only been announced, called off or denied', async () => {
    const events = (['planned', 'cancelled', 'denied'] as const).map((status) =>
      incident('2024-03-09', { status }),
    );
    const { incidents } = await tell(
      [...events, incident('2024-03-09', { status: 'disputed' })],
      '2024-03-10',
    );
    expect(said(incidents)[0]).toBe('1 incident in the last 7 days');
  });

  it('say the newest event when there are none, and that there is none at all', async () => {
    const { incidents } = await tell([incident('2023-11-02')], '2024-03-10');
    expect(said(incidents)).toEqual([
      'No incident in the last 7 days',
      'usual: 0',
      'Newest event: 2 Nov 2023',
    ]);
    const empty = await tell([], '2024-03-10');
    expect(said(empty.incidents)).toContain('No event in this selection');
  });

  it('say “at least” when a report gives no more than that', async () => {
    const vague = { best: null, low: 12, high: null };
    const { incidents } = await tell(
      [incident('2024-03-09', { incident: { ...none, injured: vague } })],
      '2024-03-10',
    );
    expect(said(incidents)).toContain('at least 12 people injured');
  });

  it('say how many are known only to the month', async () => {
    const time = { start: '2024-03-01', end: '2024-03-31', precision: 'month' as const };
    const { incidents } = await tell(
      [incident('2024-03-09'), incident('2024-03-09', { time })],
      '2024-03-10',
    );
    expect(said(incidents).at(-1)).toBe('1 of them is dated only to a month or longer');
  });

  it('follow the selection: another kind leaves nothing, a later end is not looked beyond', async () => {
    const events = [incident('2024-03-09'), visit('2024-03-09', 'A')];
    const onlyVisits = await tell(events, '2024-03-10', 7, { kind: ['visit'] });
    expect(onlyVisits.figures[0]?.value).toBe(0);
    expect(onlyVisits.visits.past?.rows).toHaveLength(1);
  });
});

describe('the force', () => {
  it('is its newest whole level with its day, never a contingent or a plan', async () => {
    const contingent = level('2024-03-01', 300, null);
    if (contingent.troops) contingent.troops.contributor = 'IT';
    const events = [
      level('2023-01-01', 3800, 27),
      level('2024-02-01', 4600, 29),
      contingent,
      level('2024-03-05', 9000, null, { status: 'planned' }),
    ];
    const { force } = await tell(events, '2024-03-10');
    expect(said(force.statements)).toEqual(['KFOR: about 4,600, 29 nations – 1 Feb 2024']);
    expect(force.levels?.rows).toHaveLength(2);
  });

  it('tells announced changes apart from those carried out', async () => {
    const change = (status: 'planned' | 'reported') =>
      forceChange('reinforcement', '2024-02-20', status, {
        direction: 'increase',
        amount: 600,
        contributor: null,
        decision: 'announced',
      });
    const { force } = await tell([change('planned'), change('reported')], '2024-03-10');
    expect(force.announced?.rows).toHaveLength(1);
    expect(force.done?.rows).toHaveLength(1);
    expect(said(force.statements)).toEqual([
      'No reported strength in this selection',
      'Announced: KFOR reinforcement: 600',
    ]);
  });
});

describe('visits', () => {
  it('are past, here or due', async () => {
    const events = [
      visit('2024-03-04', 'Before'),
      visit('2024-03-10', 'Here'),
      visit('2024-03-20', 'Later', 'planned'),
      visit('2024-03-12', 'Next', 'planned'),
      visit('2024-03-05', 'Never', 'planned'),
    ];
    const { visits } = await tell(events, '2024-03-10');
    expect(said(visits.statements)).toEqual([
      '2 visits in the last 7 days',
      'Today: Here visits Pristina',
      '2 visits announced',
      '12 Mar 2024: Planned: Next visits Pristina',
      '20 Mar 2024: Planned: Later visits Pristina',
    ]);
  });
});

describe('hot spots', () => {
  it('are municipalities by rise over the days before, in quiet times over longer ones', async () => {
    const events = [
      incident('2024-03-09'),
      incident('2024-03-08'),
      incident('2024-03-08', { place: testPlace('banjska') }),
      incident('2024-03-07', { place: testPlace('pristina') }),
      incident('2024-02-01', { place: testPlace('kosovo') }),
    ];
    const { spots } = await tell(events, '2024-03-10');
    expect(spots.map(({ place, count, before }) => [place.id, count, before])).toEqual([
      ['zvecan-municipality', 3, 0],
      ['pristina-municipality', 1, 0],
    ]);
    expect(spots[0]?.latest.rows).toHaveLength(3);
    const quiet = await tell(events, '2024-05-20');
    expect(quiet.spots[0]).toMatchObject({ count: 3, before: 0 });
    expect(lengthOf(quiet.spots[0]?.period ?? { from: 0, to: 0 })).toBe(91);
  });

  it('tell the latest incidents of the place, however old, where the period has only few', async () => {
    const days = ['2024-03-09', '2019-05-01', '2012-07-02', '2008-02-03'];
    const { spots } = await tell(
      [...days.map((day) => incident(day)), visit('2024-03-01', 'A')],
      '2024-03-10',
    );
    const { table, rows } = spots[0]?.latest ?? { table: null, rows: [] };
    expect(rows.map((row) => table?.first[row])).toEqual(days.slice(0, 3).map(dayOf));
    const within = await tell(
      days.map((day) => incident(day)),
      '2024-03-10',
      7,
      { from: dayOf('2015-01-01') },
    );
    expect(within.spots[0]?.latest.rows).toHaveLength(2);
  });
});
