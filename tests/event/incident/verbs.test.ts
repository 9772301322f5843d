import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const told = (text: string, title: string | null = null) =>
  eventsOf('incident', 'en', text, { title, published: '2012-05-16' }).map(
    ({ type, place }) => `${type} ${place.id}`,
  );

/** One deed as a heading, a passive, a participle and a noun tell it. */
const FORMS: [expected: string, ...texts: string[]][] = [
  [
    'property-destruction klina',
    'Vandals loot Serb house in Klina',
    'A Serb family’s house in Klina was looted on Monday.',
    'Unknown persons came to Klina on Monday, looting a Serb family’s house.',
    'The looting of a Serb family’s house in Klina on Monday was condemned by the government.',
  ],
  [
    'assault gjilan',
    'Albanians club elderly Serb with bat in Gnjilane, stab his son',
    'An elderly Serb was kicked and slapped in Gnjilane on Monday.',
    'A group of Albanians appeared in Gnjilane on Monday, punching an elderly Serb.',
    'The mauling of an elderly Serb in Gnjilane on Monday was condemned by the government.',
  ],
  [
    'weapons-seizure zvecan',
    'Police unearth weapons and ammunition in Zvecan',
    'A large quantity of weapons was turned up in Zvecan on Monday, the police said.',
    'Police searched a forest near Zvecan on Monday, uncovering weapons and ammunition.',
    'The discovery of weapons and ammunition in Zvecan on Monday worries the government.',
  ],
  [
    'abduction vushtrri',
    'Masked men snatch two Serb villagers in Vucitrn',
    'Two Serb villagers were dragged into a van by masked men in Vucitrn on Monday.',
    'Masked men stopped a bus near Vucitrn on Monday, seizing two Serb villagers.',
  ],
];

describe('the forms of a verb', () => {
  it.each(
    FORMS.flatMap(([expected, heading, ...texts]) => [
      [expected, 'It happened on Monday evening, local media said.', heading] as const,
      ...texts.map((text) => [expected, text, null] as const),
    ]),
  )('tell one deed: %s: %s %s', (expected, text, title) => {
    expect(told(text, title)).toEqual([expected]);
  });

  it.each([
    'The football club in Klina has forty men and a new coach.',
    'The power station lies close to the Serbian municipal building in Zvecan.',
    'Stones and bricks for the houses of returnees arrived in Klina on Monday.',
    'A car of the peacekeepers fell into the river near Zvecan on Monday; nobody was hurt.',
  ])('leave nouns that look like them: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
