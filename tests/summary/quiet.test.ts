import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../src/summary/period.ts';
import { testEvent, testPlace } from '../events.ts';
import { dayOf, forceChange, tell } from './helpers.ts';

const incident = (day: string, shape: Parameters<typeof testEvent>[0] = {}) => testEvent({ day, ...shape });
const visit = (day: string, ...names: string[]) =>
  testEvent({
    kind: 'visit',
    type: 'visit',
    day,
    place: testPlace('pristina'),
    visit: {
      visitors: names.map((name) => ({ id: name, name, office: null, organisation: null })),
      hosts: [],
      tour: null,
      leg: null,
      from: null,
      to: null,
    },
  });
const change = (day: string, status: 'planned' | 'reported' = 'reported') =>
  forceChange('rotation', day, status, {
    direction: 'rotation',
    amount: null,
    contributor: null,
    decision: 'done',
  });

describe('in quiet times', () => {
  it('incidents are counted over longer periods, against the one before where the archive reaches so far', async () => {
    const events = [incident('2023-09-01'), incident('2022-12-01'), incident('2022-11-01')];
    expect((await tell(events, '2024-03-10')).longer).toEqual([
      { days: 30, count: 0, before: 0 },
      { days: 365, count: 1, before: 2 },
    ]);
    expect((await tell([incident('2020-05-01')], '2021-03-10')).longer[1]).toEqual({
      days: 365,
      count: 1,
      before: null,
    });
    expect((await tell([incident('2024-03-09')], '2024-03-10')).longer).toEqual([]);
  });

  it('the change is told of the shortest period with an incident in it or before it', async () => {
    const lengths = async (day: string) =>
      lengthOf((await tell([incident(day)], '2024-03-10')).change.period);
    expect(await Promise.all(['2024-03-09', '2024-03-01', '2024-02-20', '2023-11-01'].map(lengths))).toEqual([
      7, 7, 30, 91,
    ]);
    const { families, places } = (await tell([], '2024-03-10')).change;
    expect([families.map(({ count }) => count), places]).toEqual([[0, 0, 0, 0], []]);
  });

  it('municipalities stand by how much changed, those with fewer incidents than before too', async () => {
    const events = [
      incident('2024-03-09', { place: testPlace('pristina') }),
      incident('2024-03-02', { place: testPlace('banjska') }),
      incident('2024-03-01'),
    ];
    const { places } = (await tell(events, '2024-03-10')).change;
    expect(places.map(({ place, count, before }) => [place.id, count, before])).toEqual([
      ['zvecan-municipality', 0, 2],
      ['pristina-municipality', 1, 0],
    ]);
  });

  it('earlier visits follow, newest first, with counts of a month and a year and who came most often', async () => {
    const events = [
      visit('2024-03-01', 'A'),
      visit('2023-06-01', 'B', 'A'),
      visit('2023-02-01', 'B'),
      visit('2021-02-01', 'C', 'D'),
    ];
    const { visits } = await tell(events, '2024-03-10', 30);
    const { table, rows } = visits.earlier ?? { table: null, rows: [] };
    expect(rows.map((row) => table?.first[row])).toEqual(
      ['2023-06-01', '2023-02-01', '2021-02-01'].map(dayOf),
    );
    expect(visits.tallies).toEqual([
      { days: 30, count: 1, before: 0 },
      { days: 365, count: 2, before: 1 },
    ]);
    const { years, people } = visits.visitors;
    expect(people.map(({ person, count }) => `${table?.persons[person]?.name} ${count}`)).toEqual([
      'A 2',
      'B 2',
      'C 1',
      'D 1',
    ]);
    expect(years).toBe(5);
  });

  it('changes of the force of more than a year ago stand apart; old announcements are no news', async () => {
    const events = [change('2024-01-01'), change('2022-05-01'), change('2022-04-01', 'planned')];
    const { announced, done, earlier } = (await tell(events, '2024-03-10')).force;
    expect([announced, done, earlier].map((picked) => picked?.rows.length)).toEqual([0, 1, 1]);
  });
});
