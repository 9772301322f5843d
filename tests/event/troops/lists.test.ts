import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { dayOf, eventsOf } from '../reading.ts';

/** "reinforcement KFOR GB 750 done 2004-03-19" for each event of a text. */
const told = (published: string, language: ArticleLanguage, text: string) =>
  eventsOf('troops', language, text, { published })
    .map((event) => {
      const { force, contributor, strength, change } = event.troops ?? {};
      const number = strength ? strength.value : change ? `${change.amount ?? '?'} ${change.decision}` : '-';
      return `${event.type} ${force} ${contributor ?? '-'} ${number} ${dayOf(event)}`;
    })
    .sort();

describe('several numbers or countries in one sentence', () => {
  it.each([
    [
      'parts of the whole that came',
      '2004-03-19',
      'en',
      'NATO rushed some 1,000 reinforcements to Kosovo on Friday, among them 750 British soldiers, 130 Italians and 100 Americans from Bosnia.',
      [
        'reinforcement KFOR - 1000 done 2004-03-19',
        'reinforcement KFOR GB 750 done 2004-03-19',
        'reinforcement KFOR IT 130 done 2004-03-19',
        'reinforcement KFOR US 100 done 2004-03-19',
      ],
    ],
    [
      'one verb for three countries',
      '2004-03-18',
      'sr-Latn',
      'Članice NATO pojačavaju Kfor. Velika Britanija šalje 750, Nemačka 600, a Francuska 400 vojnika.',
      [
        'reinforcement KFOR DE 600 announced 2004-03-18',
        'reinforcement KFOR FR 400 announced 2004-03-18',
        'reinforcement KFOR GB 750 announced 2004-03-18',
      ],
    ],
    [
      'numbers in the order of their countries',
      '2012-08-03',
      'sq',
      'Gjermania dhe Austria do të dërgojnë nga 550, përkatësisht 150 ushtarë për KFOR-in.',
      ['reinforcement KFOR AT 150 announced 2012-08-03', 'reinforcement KFOR DE 550 announced 2012-08-03'],
    ],
    [
      'two countries that leave, told without a number',
      '2010-04-20',
      'sr-Latn',
      'Danska i Norveška povući će svoje vojnike iz Kfora do kraja juna.',
      ['withdrawal KFOR DK ? announced 2010-04-20', 'withdrawal KFOR NO ? announced 2010-04-20'],
    ],
    [
      'a cut of a part of the whole',
      '2016-07-07',
      'en',
      'EULEX will lose 200 of its 800 international staff by November, a spokeswoman said.',
      ['strength EULEX - 800 2016-07-07', 'withdrawal EULEX - 200 announced 2016-07-07'],
    ],
    [
      'a part that will go home',
      '2009-02-26',
      'en',
      'Slovakia currently has 138 soldiers in KFOR; in June, 60 of them will come home.',
      ['strength KFOR SK 138 2009-02-26', 'withdrawal KFOR SK 60 announced 2009-02-26'],
    ],
    [
      'a contingent that doubles: the level and the difference are one number',
      '2018-12-20',
      'sq',
      'Shqipëria do ta dyfishojë kontingjentin e saj në KFOR, nga 28 në 56 ushtarë, njoftoi ministrja.',
      ['reinforcement KFOR AL 28 announced 2018-12-20', 'strength KFOR AL 28 2018-12-20'],
    ],
    [
      'instead of those who are there',
      '2018-10-18',
      'sr-Latn',
      'Vlada Hrvatske predložila je Saboru da u operaciju Kfor uputi do 200 pripadnika oružanih snaga umesto dosadašnjih 40.',
      ['proposal KFOR HR 160 proposed 2018-10-18', 'strength KFOR HR 40 2018-10-18'],
    ],
    [
      'what was, against what is now',
      '2025-06-24',
      'sq',
      'Në vitin 1999 KFOR-i kishte 50 mijë ushtarë, kurse tani i ka rreth 4.700, prej 33 vendeve.',
      ['strength KFOR - 4700 2025-06-24', 'strength KFOR - 50000 1999-01-01..1999-12-31'],
    ],
    [
      'the day of the number that no longer holds',
      '2010-02-01',
      'en',
      'NATO has completed the reduction of its Kosovo force to 10,000 soldiers, down from 15,000 last year.',
      ['strength KFOR - 10000 2010-02-01', 'withdrawal KFOR - 5000 done 2010-02-01'],
    ],
    [
      'clashes of the day before, which no future moves',
      '2023-05-30',
      'en',
      "NATO will deploy 700 additional troops to Kosovo following Monday's protest, the secretary general said in Oslo.",
      ['reinforcement KFOR - 700 announced 2023-05-30'],
    ],
    [
      'those who are there with their number',
      '2012-06-01',
      'en',
      'With about 5,600 personnel deployed, KFOR remains able to keep the province calm, the general said.',
      ['strength KFOR - 5600 2012-06-01'],
    ],
    [
      'a list of countries in brackets',
      '2010-08-31',
      'sr-Latn',
      'U Kforu je trenutno angažovano 9.923 vojnika iz 32 države, najviše iz Italije (1.409), Nemačke (1.355) i SAD (783).',
      [
        'strength KFOR - 9923 2010-08-31',
        'strength KFOR DE 1355 2010-08-31',
        'strength KFOR IT 1409 2010-08-31',
        'strength KFOR US 783 2010-08-31',
      ],
    ],
    [
      'soldiers who were hurt, counted by country',
      '2023-06-04',
      'en',
      'In clashes last Monday 30 KFOR soldiers — 11 Italians and 19 Hungarians — were wounded.',
      [],
    ],
    [
      'a country that leaves takes all of its soldiers',
      '2022-08-03',
      'sr-Latn',
      'Ukrajina će povući svoj kontingent iz Kfora. Ukrajinski kontingent u Kforu trenutno ima 40 vojnika.',
      ['strength KFOR UA 40 2022-08-03', 'withdrawal KFOR UA 40 announced 2022-08-03'],
    ],
    [
      'the size that a force bears as its name',
      '2012-02-01',
      'en',
      'The 220-member Swisscoy force in Kosovo, a part of KFOR, can be extended by up to 40 staff.',
      ['reinforcement KFOR CH 40 announced 2012-02-01', 'strength KFOR CH 220 2012-02-01'],
    ],
    [
      'two missions in one sentence',
      '2002-05-10',
      'en',
      'The NATO council approved changes that will reduce troop levels in Bosnia from 19,000 to 12,000 and in Kosovo from 38,000 to 33,200.',
      ['strength KFOR - 38000 2002-05-10', 'withdrawal KFOR - 4800 announced 2002-05-10'],
    ],
    [
      'soldiers who are back had been sent',
      '2021-07-23',
      'en',
      'About 100 Iowa National Guard soldiers arrived back home on Friday. Nearly 360 Guard members deployed to Kosovo to support KFOR.',
      ['withdrawal KFOR US 100 done 2021-07-23'],
    ],
    [
      'the month of a change that the lead dates and the body counts',
      '2012-05-25',
      'en',
      'EULEX will reduce its staff from mid-June onward. The number of its officers is to go down from 1,700 to 1,250.',
      ['strength EULEX - 1700 2012-05-25', 'withdrawal EULEX - 450 announced 2012-05-25'],
    ],
    [
      'soldiers who leave the line',
      '2023-10-03',
      'en',
      'Serbia has begun withdrawing troops from the Kosovo border, and its army has not raised its readiness.',
      ['withdrawal SAF - ? done 2023-10-03'],
    ],
    [
      'people who fled, and a force that came long ago',
      '2021-06-12',
      'en',
      'Annan said the violence had displaced over 4,000 more. NATO sent more than 50,000 soldiers to Kosovo with KFOR 22 years ago.',
      ['strength KFOR - 50000 1999-01-01..1999-12-31'],
    ],
    [
      'soldiers who are home again',
      '2010-05-14',
      'en',
      'About 150 National Guard soldiers from KFOR are now home.',
      ['withdrawal KFOR US 150 done 2010-05-14'],
    ],
  ] as const)('%s', (_, published, language, text, expected) => {
    expect(told(published, language, text)).toEqual(expected);
  });
});
