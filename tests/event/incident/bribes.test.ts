import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const told = (text: string) =>
  eventsOf('incident', 'en', text, { published: '2015-05-05' }).map(
    ({ type, place }) => `${type} ${place.id}`,
  );

describe('arrests of ordinary crime', () => {
  it.each([
    'Kosovo police arrested six customs officers on Tuesday on suspicion of taking bribes, a spokesman said.',
    'Border police near Merdare stopped a lorry and arrested two people who were smuggling 30 migrants.',
    'Fifteen traffic policemen were arrested in the north of Kosovo on Tuesday after drivers complained that they had asked for money.',
    'Several officers were arrested over the year on charges of corruption and organised crime, mostly in the north of Kosovo.',
    'Police arrested four men for illegal logging in the woods near Leposavic on Tuesday.',
    "Thousands gathered in Pristina for the final rally of the ruling party before Sunday's vote.",
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is none of them where the conflict is named', () => {
    expect(told('Kosovo police arrested a Serb at Jarinje on Tuesday on suspicion of war crimes.')).toEqual([
      'arrest jarinje-crossing',
    ]);
  });
});
