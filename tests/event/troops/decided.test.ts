import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('what is done, announced and recalled', () => {
  it.each([
    [
      'a unit that came and will be given work',
      '2023-12-06',
      'en',
      'A new Italian battalion has arrived in Kosovo and will be assigned to the reserve of KFOR.',
      ['reinforcement KFOR IT ? done 2023-12-06'],
    ],
    [
      'another country before it',
      '2023-10-09',
      'en',
      'On Friday Britain sent 200 soldiers to Kosovo to join KFOR. They patrol the north. Last week Romania announced that it was sending 100 extra troops to KFOR.',
      [
        'reinforcement KFOR GB 200 done 2023-10-06',
        'reinforcement KFOR RO 100 announced 2023-10-02..2023-10-08 (background)',
      ],
    ],
    [
      'most of a contingent, with a season',
      '2009-03-23',
      'en',
      'The Spanish government confirmed that most of its 600 troops in KFOR will be withdrawn from Kosovo by the end of this summer.',
      ['strength KFOR ES 600 2009-03-23', 'withdrawal KFOR ES ? announced 2009-03-23'],
    ],
    [
      'with a date told later',
      '2009-03-20',
      'en',
      'Spain said on Thursday that it will withdraw its 630 troops from KFOR. The pullout is to end by August.',
      ['withdrawal KFOR ES 630 announced 2009-03-19'],
    ],
    [
      'an alliance in a Serbian province',
      '2005-03-02',
      'en',
      'KFOR keeps the peace. There are 18,000 NATO troops stationed in the Serbian province, where rebels once fought Serbian forces.',
      ['strength KFOR - 18000 2005-03-02'],
    ],
    [
      'a ceiling',
      '2023-05-26',
      'en',
      'The mandate lets the German government deploy up to 400 soldiers in KFOR until June 2024.',
      [],
    ],
    [
      'a wish of one state about the whole force',
      '2026-02-19',
      'en',
      'The United States wants to reduce the presence of KFOR in Kosovo, diplomats say.',
      ['proposal KFOR - ? proposed 2026-02-19'],
    ],
    [
      'a strong unit meant to help',
      '2008-04-30',
      'en',
      'Britain has agreed to send a 600-strong battalion to bolster KFOR in Kosovo.',
      ['reinforcement KFOR GB 600 announced 2008-04-30'],
    ],
    [
      'a departure that sounds like an arrival',
      '2023-06-14',
      'en',
      'Eleven gendarmes of EULEX were redeployed to their home countries after months in Kosovo.',
      ['withdrawal EULEX - 11 done 2023-06-14'],
    ],
    [
      'an alert that lasts',
      '2023-05-29',
      'sr-Latn',
      'Vojska Srbije do petka ostaje u stanju najviše borbene gotovosti.',
      ['alert SAF - 2023-05-29'],
    ],
    [
      'a company in general',
      '2023-10-03',
      'sq',
      'Rumania ka 80 ushtarë në KFOR. Një kompani ushtarake përbëhet nga 150-250 trupa.',
      ['strength KFOR RO 80 2023-10-03'],
    ],
    [
      'soldiers who came before those of today',
      '2023-10-14',
      'en',
      'On Friday 130 troops from Romania arrived to reinforce KFOR, in addition to 200 British soldiers deployed earlier this month.',
      ['reinforcement KFOR GB 200 done 2023-10-01..2023-10-31', 'reinforcement KFOR RO 130 done 2023-10-13'],
    ],
    [
      'a rotation with initials',
      '2023-06-30',
      'en',
      'KFOR welcomed the 32nd rotation of U.S. soldiers at a transfer of authority ceremony on June 30.',
      ['rotation KFOR US ? done 2023-06-30'],
    ],
    [
      'a month that is also a verb',
      '2012-04-21',
      'en',
      'Some 130 Austrian troops are to be sent to KFOR in Kosovo by May 1.',
      ['reinforcement KFOR AT 130 announced 2012-04-21'],
    ],
    [
      'by so many to so many',
      '2023-10-02',
      'en',
      'Britain announced that it would increase its contingent in KFOR by 200 soldiers to 600.',
      ['reinforcement KFOR GB 200 announced 2023-10-02'],
    ],
    [
      'how many there once were',
      '2009-12-10',
      'en',
      'KFOR initially had around 50,000 troops from 39 nations. About 15,000 troops from 32 countries now serve in it.',
      ['strength KFOR - 15000 2009-12-10'],
    ],
    [
      'a foreign chief of staff',
      '2021-02-08',
      'sr-Latn',
      'Slovenački ministar i načelnik Generalštaba najavili su da će Slovenija smanjiti broj vojnika u misiji Kfora.',
      ['withdrawal KFOR SI ? announced 2021-02-08'],
    ],
    [
      'soldiers who come from many nations',
      '2023-06-05',
      'sr-Latn',
      'Kfor se trenutno sastoji od više od 4.200 vojnika koji dolaze iz 27 zemalja.',
      ['strength KFOR - 4200 2023-06-05'],
    ],
    [
      'a unit from abroad before an exercise',
      '2022-09-10',
      'sq',
      'Një kontingjent ushtarak nga Mbretëria e Bashkuar do të mbërrijë në KFOR më 11 shtator, dy javë para fillimit të një stërvitjeje.',
      ['reinforcement KFOR GB ? announced 2022-09-11'],
    ],
    [
      'a contingent by its own name, cut in a title that names its country',
      '2017-03-13',
      'en',
      'The Swiss parliament will limit the Swisscoy troops in KFOR to 165 members from 235. Some 5,400 Swiss soldiers have served there over the years.',
      ['strength KFOR CH 235 2017-03-13', 'withdrawal KFOR CH 70 announced 2017-03-13'],
    ],
  ] as const)('%s', (_, published, language, text, expected) => {
    expect(told(published, language, text)).toEqual(expected);
  });
});
