import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('how strong a force was, and is, in plain words', () => {
  it.each([
    [
      'a year that lies behind',
      '2019-03-04',
      'In 2006 KFOR had 16,500 soldiers; it has 3,500 now.',
      ['strength KFOR - 16500 2006-01-01..2006-12-31 (background)', 'strength KFOR - 3500 2019-03-04'],
    ],
    [
      'a day far from its number',
      '2019-03-04',
      'Around 5,100 troops of 31 nations, most of them in NATO, were part of KFOR in March 2014.',
      ['strength KFOR - 5100 2014-03-01..2014-03-31 (background)'],
    ],
    [
      'those who were sent when it began',
      '2012-05-02',
      'In 1999 NATO sent 45,000 soldiers to Kosovo.',
      ['strength KFOR - 45000 1999-01-01..1999-12-31 (background)'],
    ],
    [
      'no word of a level',
      '2006-03-04',
      'The province of Kosovo, watched by 16,800 NATO peacekeepers, wants a state of its own.',
      ['strength KFOR - 16800 2006-03-04'],
    ],
    [
      'those who stay as they are',
      '2009-03-04',
      'The 14,500 soldiers of KFOR in Kosovo will remain after the summer.',
      ['strength KFOR - 14500 2009-03-04'],
    ],
    [
      'a number without its noun',
      '2006-03-04',
      'Peacekeepers of 34 nations, 16,200 in all, serve in KFOR in Kosovo.',
      ['strength KFOR - 16200 2006-03-04'],
    ],
    [
      'a level by its name',
      '2022-03-04',
      'The troop level of KFOR in Kosovo is 3,650.',
      ['strength KFOR - 3650 2022-03-04'],
    ],
    [
      'people who are no soldiers',
      '2004-03-19',
      'KFOR said that the riots in Kosovo had driven out 3,600.',
      [],
    ],
  ] as const)('%s', (_, published, text, expected) => {
    expect(told(published, 'en', text)).toEqual(expected);
  });
});

describe('who sends soldiers, and how', () => {
  it.each([
    [
      'a unit without its number',
      '2023-10-02',
      'Greece will send a company to Kosovo to help NATO.',
      ['reinforcement KFOR GR ? announced 2023-10-02'],
    ],
    [
      'a force that shows itself more',
      '2022-12-12',
      'KFOR has stepped up its presence in the north of Kosovo.',
      ['reinforcement KFOR - ? done 2022-12-12'],
    ],
    [
      'a country that is less there',
      '2010-02-02',
      'Denmark will reduce its presence in Kosovo under NATO.',
      ['withdrawal KFOR DK ? announced 2010-02-02'],
    ],
    [
      'soldiers called home',
      '2022-03-08',
      'Latvia is recalling its 30 soldiers from KFOR in Kosovo.',
      ['withdrawal KFOR LV 30 announced 2022-03-08'],
    ],
    [
      'a call for more',
      '2022-12-12',
      'The mayor called for more NATO troops in Kosovo.',
      ['proposal KFOR - ? proposed 2022-12-12'],
    ],
    [
      'brigades that relieve each other',
      '2023-06-12',
      'In Kosovo, under KFOR, the 40th Infantry Brigade handed over command to the 28th Infantry Brigade from Ohio on Sunday.',
      ['rotation KFOR US ? done 2023-06-11'],
    ],
    [
      'an army that moves up to the line',
      '2023-09-30',
      'Serbia has amassed troops along the border with Kosovo.',
      ['alert SAF - 2023-09-30'],
    ],
    [
      'an army ordered nearer',
      '2023-05-26',
      'Serbia ordered its army closer to the border with Kosovo.',
      ['alert SAF - 2023-05-26'],
    ],
  ] as const)('%s', (_, published, text, expected) => {
    expect(told(published, 'en', text)).toEqual(expected);
  });
});

describe('words that soldiers are told by in Serbian and Albanian', () => {
  it.each([
    [
      'sr',
      '2024-02-05',
      'Na Kosovo je došao grčki bataljon u sastavu Kfora.',
      ['reinforcement KFOR GR ? done 2024-02-05'],
    ],
    [
      'sr',
      '2024-02-05',
      'Letonski vojnici ušli su u misiju Kfor na Kosovu.',
      ['reinforcement KFOR LV ? done 2024-02-05'],
    ],
    [
      'sr',
      '2024-02-05',
      'Rezervne snage NATO stigle su na Kosovo.',
      ['reinforcement KFOR - ? done 2024-02-05'],
    ],
    [
      'sr',
      '2024-02-05',
      'Prošle godine ih je kod administrativne linije bilo 9.000, kaže Vojska Srbije.',
      ['strength SAF - 9000 2023-01-01..2023-12-31 (background)'],
    ],
    [
      'sr',
      '2024-02-05',
      'Jedinice Vojske Srbije krenule su ka administrativnoj liniji.',
      ['alert SAF - 2024-02-05'],
    ],
    [
      'sq',
      '2024-02-05',
      'Një batalion i Gardës Kombëtare me 90 ushtarë u nis për në KFOR.',
      ['reinforcement KFOR US 90 done 2024-02-05'],
    ],
    ['sq', '2024-02-05', 'Trupat e KFOR-it do të zvogëlohen.', ['withdrawal KFOR - ? announced 2024-02-05']],
    ['sq', '2024-02-05', 'Greqia merr pjesë në KFOR me 120 ushtarë.', ['strength KFOR GR 120 2024-02-05']],
    ['sq', '2024-02-05', 'Ushtria e Serbisë po lëviz drejt kufirit me Kosovën.', ['alert SAF - 2024-02-05']],
    [
      'sq',
      '2024-02-05',
      'Serbia ka 6.000 ushtarë pranë kufirit me Kosovën.',
      ['strength SAF - 6000 2024-02-05'],
    ],
  ] as const)('%s %s %s', (language, published, text, expected) => {
    expect(told(published, language === 'sr' ? 'sr-Latn' : language, text)).toEqual(expected);
  });
});

describe('police of Kosovo who are sent north as a force is', () => {
  it.each([
    [
      'en',
      'Kosovo police sent 200 officers to Leposavic on Tuesday.',
      ['reinforcement KP - 200 done 2024-02-06'],
    ],
    [
      'sr-Latn',
      'Specijalne jedinice kosovske policije raspoređene su u Zvečanu.',
      ['reinforcement KP - ? done 2024-02-07'],
    ],
    [
      'sr-Latn',
      'Specijalne jedinice kosovske policije povukle su se iz Zvečana.',
      ['withdrawal KP - ? done 2024-02-07'],
    ],
    [
      'sq',
      'Njësitë speciale të Policisë së Kosovës hynë në Zveçan.',
      ['reinforcement KP - ? done 2024-02-07'],
    ],
    ['en', 'Kosovo police sent 200 officers to Leposavic and arrested three men.', []],
    ['en', 'Kosovo police sent 200 officers to Prizren.', []],
    ['en', 'Serbia sent 200 police officers to Leposavic.', []],
    [
      'en',
      'Some 150 police officers were deployed in the north of Kosovo.',
      ['reinforcement KP - 150 done 2024-02-07'],
    ],
  ] as const)('%s %s', (language, text, expected) => {
    expect(told('2024-02-07', language, text)).toEqual(expected);
  });
});
