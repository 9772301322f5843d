import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { told } from './told.ts';

type Row = [why: string, language: ArticleLanguage, published: string, text: string, events: string[]];

describe('who comes to Kosovo and who goes home', () => {
  it.each<Row>([
    [
      'soldiers who enter',
      'en',
      '1999-06-14',
      'NATO says 14,000 of its soldiers have entered the province of Kosovo in two days.',
      ['reinforcement KFOR - 14000 done 1999-06-14'],
    ],
    [
      'soldiers who enter, in Serbian',
      'sr-Latn',
      '1999-06-14',
      'Više od 14.000 vojnika NATO ušlo je na Kosovo, saopštila je Alijansa.',
      ['reinforcement KFOR - 14000 done 1999-06-14'],
    ],
    [
      'soldiers who enter, in Albanian',
      'sq',
      '1999-06-14',
      'Rreth 14 mijë ushtarë të NATO-s kanë hyrë në Kosovë, tha aleanca.',
      ['reinforcement KFOR - 14000 done 1999-06-14'],
    ],
    [
      'soldiers who have already left',
      'en',
      '1999-06-14',
      'At least 10,000 Yugoslav soldiers have already left Kosovo, NATO said.',
      ['withdrawal SAF - 10000 done 1999-06-14'],
    ],
    [
      'a contingent that will return to its land',
      'en',
      '2022-09-10',
      'KFOR said that the contingent will return to the United Kingdom in November.',
      ['withdrawal KFOR GB ? announced 2022-09-10'],
    ],
    [
      'soldiers who will return to their land, in Serbian',
      'sr-Latn',
      '2022-09-10',
      'Italijanski vojnici KFOR-a vratiće se u Italiju u oktobru.',
      ['withdrawal KFOR IT ? announced 2022-09-10'],
    ],
    [
      'a contingent that will return to its land, in Albanian',
      'sq',
      '2022-09-10',
      'Kontingjenti i KFOR-it do të kthehet në Itali në tetor.',
      ['withdrawal KFOR IT ? announced 2022-09-10'],
    ],
    [
      'soldiers who land at home',
      'en',
      '2009-09-21',
      'A group of 88 Spanish soldiers of KFOR landed at the Getafe air base in Madrid on Saturday.',
      ['withdrawal KFOR ES 88 done 2009-09-19'],
    ],
    [
      'soldiers who land at home, in Serbian',
      'sr-Latn',
      '2009-09-21',
      'Grupa od 60 hrvatskih vojnika iz KFOR-a sletela je u subotu u Zagreb.',
      ['withdrawal KFOR HR 60 done 2009-09-19'],
    ],
    [
      'soldiers who land at home, in Albanian',
      'sq',
      '2009-09-21',
      'Njëqind ushtarë spanjollë të KFOR-it u zbarkuan të shtunën në Madrid.',
      ['withdrawal KFOR ES 100 done 2009-09-19'],
    ],
    [
      'soldiers who land on the way',
      'en',
      '2009-09-21',
      'A group of 88 Spanish soldiers landed in Skopje on Saturday to join KFOR.',
      ['reinforcement KFOR ES 88 done 2009-09-19'],
    ],
    [
      'soldiers who are expected',
      'sq',
      '2023-06-01',
      'Priten edhe 700 trupa shtesë të KFOR-it në Kosovë.',
      ['reinforcement KFOR - 700 announced 2023-06-01'],
    ],
    [
      'what is only talked about',
      'en',
      '2026-02-19',
      'Discussions on reducing KFOR are still at a preliminary stage, diplomats said.',
      ['proposal KFOR - ? proposed 2026-02-19'],
    ],
    [
      'what is only talked about, in Serbian',
      'sr-Latn',
      '2026-02-19',
      'Razgovori o smanjenju KFOR-a su u ranoj fazi, kažu diplomate.',
      ['proposal KFOR - ? proposed 2026-02-19'],
    ],
    [
      'what is only talked about, in Albanian',
      'sq',
      '2026-02-19',
      'Diskutimet për zvogëlimin e KFOR-it janë në fazë të hershme, thanë diplomatët.',
      ['proposal KFOR - ? proposed 2026-02-19'],
    ],
    [
      'a battalion that has to be ready sooner',
      'en',
      '2023-05-30',
      "Another NATO battalion has been ordered to go from fourteen days' readiness to seven, so that it can reinforce KFOR if need be.",
      ['alert KFOR - 2023-05-30'],
    ],
    [
      'how many there are of them, by a pronoun',
      'sr-Latn',
      '2021-02-08',
      'Slovenački ministar obišao je danas vojnike u Kforu. Sada ih je na Kosovu nešto više od 250, na tri mesta.',
      ['strength KFOR SI 250 2021-02-08'],
    ],
    [
      'how many people more a contingent is to have',
      'en',
      '2019-11-27',
      'More Swiss soldiers will be used in Kosovo if parliament agrees to add another 30 people to the Swisscoy contingent.',
      ['proposal KFOR CH 30 proposed 2019-11-27'],
    ],
    [
      'the army that left in 1999, wherever it is told',
      'en',
      '1999-06-14',
      'NATO troops are in Kosovo. At least 10,000 Yugoslav soldiers have left, along with their aircraft.',
      ['withdrawal SAF - 10000 done 1999-06-14'],
    ],
    [
      'since when they had been there',
      'en',
      '2018-11-20',
      'Soldiers of the California National Guard had been at Camp Bondsteel from March 20 with KFOR and have now handed over their authority to the next rotation.',
      ['rotation KFOR US ? done 2018-11-20'],
    ],
    [
      'what was massed there before the army went back',
      'en',
      '2023-10-03',
      'Serbia has withdrawn a part of its troops from the border with Kosovo, the army said. Washington had spoken of an unprecedented Serbian build-up at the border.',
      ['withdrawal SAF - ? done 2023-10-03'],
    ],
    [
      'more of the force as a whole beside a relief of last spring',
      'en',
      '2023-09-30',
      'NATO approved on Thursday the deployment of additional forces to Kosovo. KFOR had been strengthened in May with Turkish soldiers, who were replaced later by Bulgarian ones.',
      ['reinforcement KFOR - ? announced 2023-09-28'],
    ],
    [
      'what a soldier commits',
      'en',
      '2011-10-17',
      'An investigation is under way into whether the KFOR soldier committed suicide in Kosovo.',
      [],
    ],
    [
      'what comes at the wrong time',
      'sr-Latn',
      '2018-12-06',
      'Namera da se bezbednosne snage pretvore u vojsku dolazi u pogrešno vreme, rečeno je Kforu.',
      [],
    ],
    [
      'what a clash leaves behind',
      'en',
      '2023-06-01',
      'The clash has left 30 Italian soldiers of KFOR injured.',
      [],
    ],
    [
      'who took command of so many',
      'en',
      '2022-10-14',
      'Major General Angelo Michele Ristuccia took command of the NATO force of about 3,800 in Kosovo on Friday.',
      ['strength KFOR - 3800 2022-10-14'],
    ],
  ])('%s', (_, language, published, text, events) => {
    expect(told(published, language, text)).toEqual(events);
  });
});
