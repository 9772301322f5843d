import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('a force that grows or shrinks, in other words', () => {
  it.each([
    [
      'by a share, with an infinitive',
      '2010-06-11',
      'Defence ministers of the alliance, who gather in Brussels today, are set to shrink the NATO peacekeeping force in Kosovo by a third.',
      ['withdrawal KFOR - ? announced 2010-06-11'],
    ],
    [
      'by a verb without an object',
      '2010-06-11',
      'KFOR troop numbers in Kosovo will drop by half next year, the alliance announced.',
      ['withdrawal KFOR - ? announced 2010-06-11'],
    ],
    [
      'to a level below the one of today',
      '2010-01-14',
      'The NATO-led force in Kosovo will have 10,000 soldiers at the end of January, the KFOR press office said. About 14,000 troops serve in it now.',
      ['strength KFOR - 14000 2010-01-14', 'withdrawal KFOR - 4000 announced 2010-01-14'],
    ],
    [
      'not by the size of another force',
      '2010-01-14',
      'KFOR has about 14,000 troops. The Kosovo Security Force will have 2,500 members in two years.',
      ['strength KFOR - 14000 2010-01-14'],
    ],
    [
      'by a country that ends its part',
      '2009-12-14',
      'Belgium is to end its mission in Kosovo, where some 200 Belgian soldiers still serve with KFOR, by March.',
      ['strength KFOR BE 200 2009-12-14', 'withdrawal KFOR BE ? announced 2009-12-14'],
    ],
    [
      'by a contingent that is brought home',
      '2009-12-14',
      'Denmark will bring its KFOR contingent home in October, Copenhagen announced.',
      ['withdrawal KFOR DK ? announced 2009-12-14'],
    ],
    [
      'by the alliance itself, beside a country',
      '2004-03-19',
      'Britain will rush 700 more soldiers to Kosovo within days, the ministry said. The alliance flew in 300 extra troops today to boost the 18,000 peacekeepers of KFOR.',
      [
        'reinforcement KFOR - 300 done 2004-03-19',
        'reinforcement KFOR GB 700 announced 2004-03-19',
        'strength KFOR - 18000 2004-03-19',
      ],
    ],
    [
      'by the soldiers of each country of a list',
      '2004-03-19',
      'France said it would dispatch 400 more soldiers to KFOR in Kosovo, and Germany 600.',
      ['reinforcement KFOR DE 600 announced 2004-03-19', 'reinforcement KFOR FR 400 announced 2004-03-19'],
    ],
    [
      'by those who have a country behind them',
      '2023-06-04',
      'There are now 3,800 military personnel in KFOR, of which 350 are from Turkey.',
      ['strength KFOR - 3800 2023-06-04', 'strength KFOR TR 350 2023-06-04'],
    ],
    [
      'with whom it will begin to do so',
      '2004-03-17',
      'NATO in Kosovo said that Britain pledged a battalion of some 600 soldiers, who could begin arriving by the weekend.',
      ['proposal KFOR GB 600 proposed 2004-03-17'],
    ],
    [
      'an army at the line',
      '2023-06-01',
      'President Vučić has put the Serbian army on full alert, the ministry said.',
      ['alert SAF - 2023-06-01'],
    ],
  ] as const)('%s', (_, published, text, expected) => {
    expect(told(published, 'en', text)).toEqual(expected);
  });
});
