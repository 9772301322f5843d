import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const told = (text: string) =>
  eventsOf('incident', 'en', text, { title: 'KFOR Press Update', published: '1999-09-07' }).map(
    ({ type, place, incident }) =>
      `${type} ${place.id} ${incident?.killed?.best ?? '-'}/${incident?.injured?.best ?? '-'}`,
  );

describe('a village that no list has', () => {
  it('lies by the town from which its distance is told, not where the sentence before was', () => {
    const text =
      'Mortars were heard on Sunday near the village of Pasjane. Yesterday a Serb man was shot and killed on his tractor near Ajinovce, 5 km north of Kamenica.';
    expect(told(text)).toContain('shooting kamenica 1/-');
  });

  it('counts people behind the noun, and whoever is told of at length', () => {
    expect(
      told('A guard at the headquarters of the former rebel army in Pristina was shot and killed on Sunday.'),
    ).toEqual(['shooting pristina 1/-']);
    expect(
      told('Two policemen and ethnic Serb civilians were injured on Monday in clashes in Zvecan.'),
    ).toEqual(['riot zvecan -/-']);
  });
});

it('tells unrest of a month that is recalled of all the country, not of the one village of the news', () => {
  const text =
    'Four peacekeepers were shot at and wounded near the village of Donja Gusterica on Saturday. The force keeps the peace in Kosovo, where riots killed 19 people in March and drove thousands from home.';
  const events = eventsOf('incident', 'en', text, {
    title: 'Peacekeepers shot at in Kosovo',
    published: '2004-07-10',
  });
  expect(events.filter(({ type }) => type === 'riot').map(({ place }) => place.id)).toEqual(['kosovo']);
});
