import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const told = (text: string, title: string | null = null) =>
  eventsOf('incident', 'en', text, { title, published: '2012-05-16' })
    .map(({ type, time, place }) => `${type} ${time.start} ${place.id}`)
    .sort();

describe('two deeds of one text', () => {
  it('are the attack and the riot that it sparked elsewhere', () => {
    expect(
      told(
        'Four people were killed on Tuesday when a bomb went off under a bus of Serbs near Podujevo.\nThe attack has sparked violent protests in the village of Gracanica, where cars were stoned.',
      ),
    ).toEqual(['explosion 2012-05-15 podujeva', 'riot 2012-05-15 gracanica']);
  });

  it('are a beating and a blast of one day in one town', () => {
    expect(
      told(
        'Two Albanians were assaulted in northern Mitrovica on Tuesday evening by eight men, police said.\nPolice also said that a car was blown up in northern Mitrovica on Tuesday night.',
        'Violence in the north',
      ),
    ).toEqual(['assault 2012-05-15 north-mitrovica', 'explosion 2012-05-15 north-mitrovica']);
  });

  it('are a killing and the road that people block over it', () => {
    expect(
      told(
        'A Serb boy was shot dead in Gracanica on Tuesday.\nAfter the attack, hundreds of Serbs blocked the main road in Gracanica.',
      ),
    ).toEqual(['barricade 2012-05-15 gracanica', 'shooting 2012-05-15 gracanica']);
  });

  it('are what lead and body place in two towns', () => {
    expect(
      told(
        'Cars of reporters were damaged in Leposavic on Tuesday.\nTheir union wrote that crews had been attacked in Zvecan on Tuesday, too.',
      ),
    ).toEqual(['assault 2012-05-15 zvecan', 'property-destruction 2012-05-15 leposavic']);
  });
});

describe('a protest over Kosovo', () => {
  it('is where people gather, not all over Kosovo', () => {
    expect(
      told(
        'Protesters clashed with police in the Serbian capital on Tuesday.\nThe crowd stoned the police near an embassy.',
        'Clashes over Kosovo',
      ),
    ).toEqual(['riot 2012-05-15 belgrade']);
  });
});

describe('words that only look like a deed', () => {
  it.each([
    'The aim of these statements is to intimidate the Serbs in Klina, the office said on Tuesday.',
    'House fires worry the police in Klina, a spokesman said on Tuesday.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('but soldiers who cross the line unawares are an incident', () => {
    expect(
      told(
        'Three KFOR soldiers strayed across the line near Leposavic on Tuesday after inadvertently crossing a field.',
      ),
    ).toEqual([expect.stringMatching(/^border-incident 2012-05-15/)]);
  });
});

it('calls no riot what is only likened to the worst violence', () => {
  expect(
    told(
      'Two Serbs were beaten near Gracanica on Tuesday in the worst ethnic violence of the year, UN police said.',
    ),
  ).toEqual(['assault 2012-05-15 gracanica']);
});
