import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { told } from './told.ts';

describe('who leaves, who comes and by how many', () => {
  it.each([
    [
      'one that leaves and one that takes its place',
      '2014-08-20',
      'en',
      'Ukraine is pulling its 130 soldiers out of Kosovo this month and Hungary will take their place with 150 in KFOR.',
      ['reinforcement KFOR HU 150 announced 2014-08-20', 'withdrawal KFOR UA 130 announced 2014-08-20'],
    ],
    [
      'a number that is to fall, with its verb between',
      '2017-06-09',
      'sr-Latn',
      'Slovenačka vlada je odlučila da u naredne dve godine broj svojih vojnika u Kforu sa 300 smanji na 240.',
      ['strength KFOR SI 300 2017-06-09', 'withdrawal KFOR SI 60 announced 2017-06-09'],
    ],
    [
      'a number that parliament raises',
      '2024-01-20',
      'sq',
      'Parlamenti zviceran vendosi të mërkurën që numri i ushtarëve të Swisscoy-it në Kosovë të rritet nga 195 në 215.',
      ['reinforcement KFOR CH 20 announced 2024-01-17', 'strength KFOR CH 195 2024-01-20'],
    ],
    [
      'a number that is only proposed',
      '2010-06-03',
      'sq',
      'Gjermania propozoi që numri i ushtarëve të saj në KFOR të zvogëlohet nga 1.500 në 1.000.',
      ['proposal KFOR DE 500 proposed 2010-06-03', 'strength KFOR DE 1500 2010-06-03'],
    ],
    [
      'a half that is left',
      '2011-03-01',
      'en',
      'NATO said it had lowered the number of troops in its Kosovo peacekeeping force to 5,000 from 10,000.',
      ['strength KFOR - 5000 2011-03-01', 'withdrawal KFOR - 5000 done 2011-03-01'],
    ],
    [
      'how long they stay',
      '2020-07-28',
      'sr-Latn',
      'Skoplje je odlučilo da pošalje 45 makedonskih vojnika u Kfor do kraja godine.',
      ['reinforcement KFOR MK 45 announced 2020-07-28'],
    ],
    [
      'people of three lands',
      '2020-02-07',
      'sq',
      'Në KFOR shërbejnë 3.500 ushtarë nga 27 shtete, prej tyre 385 hungarezë, 560 italianë dhe 660 amerikanë.',
      [
        'strength KFOR - 3500 2020-02-07',
        'strength KFOR HU 385 2020-02-07',
        'strength KFOR IT 560 2020-02-07',
        'strength KFOR US 660 2020-02-07',
      ],
    ],
    [
      'what Serbia asks for',
      '2022-12-16',
      'en',
      'Serbia formally asked KFOR on Friday to let up to 1,000 of its soldiers and police return to Kosovo.',
      ['proposal SAF - 1000 proposed 2022-12-16'],
    ],
    [
      'what Serbia asks for, in Serbian',
      '2022-12-17',
      'sr-Latn',
      'Vlada Srbije uputila je Kforu zahtev za povratak do 1.000 pripadnika vojske i policije na Kosovo.',
      ['proposal SAF - 1000 proposed 2022-12-17'],
    ],
    [
      'what Serbia asks for, in Albanian',
      '2022-12-16',
      'sq',
      'Serbia i ka kërkuar zyrtarisht KFOR-it ta lejojë kthimin e deri në 1.000 ushtarëve dhe policëve serbë në Kosovë.',
      ['proposal SAF - 1000 proposed 2022-12-16'],
    ],
    [
      'a farewell',
      '2019-10-02',
      'en',
      'The Oregon National Guard said goodbye to 60 soldiers on Tuesday before their deployment to Kosovo with KFOR.',
      ['reinforcement KFOR US 60 done 2019-10-01'],
    ],
    [
      'soldiers of one state',
      '2019-10-02',
      'en',
      'Families hugged 150 Ohio soldiers who returned on Saturday from a peacekeeping tour with KFOR in Kosovo.',
      ['withdrawal KFOR US 150 done 2019-09-28'],
    ],
    [
      'a unit of police made stronger by several lands',
      '2025-09-23',
      'sq',
      'EULEX-i e ka forcuar kapacitetin e tij përmes dislokimit të xhandarëve nga pesë shtete.',
      ['reinforcement EULEX - ? done 2025-09-23'],
    ],
    [
      'a presence four times as large',
      '2023-12-03',
      'en',
      'KFOR says it has quadrupled its presence in northern Kosovo.',
      ['reinforcement KFOR - ? done 2023-12-03'],
    ],
    [
      'an inspected readiness is no alert',
      '2024-04-11',
      'sq',
      'Shefi i ushtrisë serbe tha se gatishmëria luftarake e njësive pranë kufirit me Kosovën është e kënaqshme.',
      [],
    ],
    [
      'arms that are massed at the line',
      '2023-09-29',
      'en',
      'The White House said Serbia had massed tanks and artillery along the border with Kosovo and urged it to pull back.',
      ['alert SAF - 2023-09-29'],
    ],
    [
      'those who are there by a pronoun',
      '2018-06-16',
      'sr-Latn',
      'Bundestag je dozvolio da nemački vojnici u Kforu ostanu još godinu dana. U Kforu ih je sada oko 400.',
      ['strength KFOR DE 400 2018-06-16'],
    ],
    [
      'a country of the sentence before',
      '2025-12-02',
      'sq',
      'Zvicra është në KFOR që nga viti 1999. Tash aty ka 215 ushtarakë të saj.',
      ['strength KFOR CH 215 2025-12-02'],
    ],
    [
      'all but a few, by a season',
      '1999-11-15',
      'en',
      'The prime minister ordered most of Canada’s 1,450 soldiers in KFOR to leave Kosovo by the spring.',
      ['strength KFOR CA 1450 1999-11-15', 'withdrawal KFOR CA ? announced 1999-11-15'],
    ],
    [
      'from what it is to what it shall be',
      '2009-06-10',
      'en',
      'NATO plans to scale down its 15,000-strong KFOR peacekeeping force in Kosovo to 10,000 by January, a senior U.S. official has said.',
      ['strength KFOR - 15000 2009-06-10', 'withdrawal KFOR - 5000 announced 2009-06-10'],
    ],
  ] satisfies [string, string, ArticleLanguage, string, string[]][])(
    '%s',
    (_, published, language, text, lines) => {
      expect(told(published, language, text)).toEqual(lines);
    },
  );
});
