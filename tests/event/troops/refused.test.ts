import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const NOTHING: [name: string, published: string, language: 'en' | 'sq' | 'sr-Latn', text: string][] = [
  [
    'a ceiling',
    '2025-05-21',
    'en',
    'The troop ceiling for German forces in KFOR remains set at 400 soldiers.',
  ],
  [
    'a maximum to come',
    '2012-06-05',
    'sq',
    'Nga 15 qershori maksimumi i stafit të EULEX-it do të jetë 1.250 pjesëtarë.',
  ],
  [
    'all who ever served, and those who serve anywhere',
    '2025-11-19',
    'sr-Latn',
    'Hrvatske snage u operaciji KFOR učestvuju od 2009. sa oko 2.400 ljudi.',
  ],
  [
    'what is only supposed',
    '2009-06-09',
    'sq',
    'Ministri tha se nuk ka asnjë problem nëse trupat e KFOR-it do të reduktohen.',
  ],
  [
    'what somebody is against',
    '2009-12-04',
    'sq',
    'Vendi ynë është kundër zvogëlimit të trupave të KFOR-it në Kosovë, tha ministri.',
  ],
  [
    'what a ministry is against',
    '2009-12-04',
    'sr-Latn',
    'Ministar je kazao da je njegova zemlja protiv smanjenja trupa KFOR-a na Kosovu.',
  ],
  [
    'a change that is only named',
    '2009-06-08',
    'en',
    'KFOR is a mission of NATO. Officers found the time right for a reduction of troops.',
  ],
  [
    'an ethnic group',
    '2022-11-11',
    'sq',
    'EULEX: Më pak se 50 policë shqiptarë të Kosovës janë në stacione.',
  ],
];

describe('what is no level and no change of a force', () => {
  it.each(NOTHING)('%s', (_, published, language, text) => {
    expect(eventsOf('troops', language, text, { published })).toEqual([]);
  });
});

describe('an alert that is lifted', () => {
  it('is background on the day of its beginning', () => {
    const text =
      'Povišena borbena gotovost Vojske Srbije ukinuta je odlukom predsednika. Borbena gotovost Vojske Srbije proglašena je 26. decembra.';
    const [alert, other] = eventsOf('troops', 'sr-Latn', text, { published: '2023-01-12' });
    expect([alert?.type, alert?.time.start, alert?.reports[0]?.mention, other]).toEqual([
      'alert',
      '2022-12-26',
      'background',
      undefined,
    ]);
  });
});

describe('a contingent in its turn', () => {
  it('is as many as are told of it', () => {
    const text =
      'The 22nd contingent of Hungarian soldiers left for Kosovo on Monday to serve in KFOR. The contingent is made up of 390 soldiers.';
    const events = eventsOf('troops', 'en', text, { published: '2020-02-11' });
    expect(events.map(({ type, troops }) => `${type} ${troops?.change?.amount}`)).toEqual(['rotation 390']);
  });
});
