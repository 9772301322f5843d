import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const RECALLED: Told[] = [
  {
    name: 'the one of both sides, whose people the next sentence tells as present',
    published: '2007-01-20',
    language: 'en',
    text: 'The leaders of Kosovo and of Serbia met in Vienna on July 24, 2006. Prime Minister Agim Çeku and Prime Minister Vojislav Koštunica were there.',
    told: ['talks vienna 2006-07-24 reported Koštunica,Çeku > -'],
  },
  {
    name: 'the last one of a row, of the same people at the same town',
    published: '2024-10-24',
    language: 'en',
    text: 'Chief negotiators Besnik Bislimi and Petar Petković met in Brussels on Thursday. The last trilateral meeting was held on July 2nd.',
    told: [
      'talks brussels 2024-10-24 reported Bislimi,Petković > -',
      'talks brussels 2024-07-02 reported Bislimi,Petković > -',
    ],
  },
  {
    name: 'the last time that the teams met',
    published: '2025-09-11',
    language: 'sr-Latn',
    text: 'Nova runda dijaloga Beograda i Prištine održana je danas u Briselu. Timovi su sinoć doputovali, a poslednji put su se sastali 10. juna.',
    told: ['talks brussels 2025-09-11 reported - > -', 'talks brussels 2025-06-10 reported - > -'],
  },
  {
    name: 'the one of a month, in the sentence that tells of the new one',
    published: '2017-08-31',
    language: 'sr-Cyrl',
    text: 'Александар Вучић и Хашим Тачи састали су се данас у Бриселу. Циљ је припрема дијалога, о чему је било речи на састанку двојице председника у јулу.',
    told: [
      'talks brussels 2017-08-31 reported Thaçi,Vučić > -',
      'talks brussels 2017-07-01..2017-07-31 reported Thaçi,Vučić > -',
    ],
  },
  {
    name: 'the one to which a pronoun points',
    published: '2017-01-27',
    language: 'sr-Latn',
    text: 'Aleksandar Vučić i Isa Mustafa sastaće se 1. februara u Briselu. Razgovor dolazi odmah posle onog od 24. januara.',
    told: [
      'talks brussels 2017-02-01 planned Mustafa,Vučić > -',
      'talks brussels 2017-01-24 reported Mustafa,Vučić > -',
    ],
  },
  {
    name: 'the one of the day before with somebody else',
    published: '2022-08-18',
    language: 'sq',
    text: 'Kryeministri Albin Kurti dhe presidenti Aleksandar Vuçiq u takuan sot në Bruksel. Kurti përmendi takimin që zhvilloi dje në Bruksel me Jens Stoltenberg.',
    told: [
      'talks brussels 2022-08-18 reported Kurti,Vučić > -',
      'talks brussels 2022-08-17 reported Kurti > Stoltenberg',
    ],
  },
  {
    name: 'one of both sides beside the news of another meeting',
    published: '2020-09-08',
    language: 'en',
    text: 'Jens Stoltenberg and Kosovo Prime Minister Avdullah Hoti met in Brussels today. They welcomed the round of talks between Belgrade and Pristina that was held in Brussels on Monday.',
    told: [
      'talks brussels 2020-09-08 reported Hoti > Stoltenberg',
      'talks brussels 2020-09-07 reported - > -',
    ],
  },
  {
    name: 'a week after which an envoy comes, and no visit to the president who was there',
    published: '2023-05-11',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak danas je u Prištini. Do posete dolazi nedelju dana nakon sastanka predsednika Srbije Aleksandra Vučića i kosovskog premijera Aljbina Kurtija u Briselu.',
    told: [
      'visit pristina 2023-05-11 reported Lajčák > -',
      'talks brussels 2023-05-04 reported Kurti,Vučić > -',
    ],
  },
  {
    name: 'no round of months for which talks are only planned',
    published: '2007-09-28',
    language: 'en',
    text: 'The delegations of Belgrade and Pristina are meeting in New York on Friday for direct talks. A plan for talks of the two delegations in October and November should be drafted.',
    told: ['talks new-york 2007-09-28 reported - > -'],
  },
  {
    name: 'no round with the next one, which is another',
    published: '2013-02-19',
    language: 'en',
    text: 'Hashim Thaçi and Ivica Dačić met in Brussels for another round of talks. Talks are to resume on February 20.',
    told: [
      'talks brussels 2013-02-19 reported Dačić,Thaçi > -',
      'talks brussels 2013-02-20 planned Dačić,Thaçi > -',
    ],
  },
];

describe('rounds that a text looks back on', () => {
  it.each(RECALLED)('$name ($language)', ({ published, language, text, told }) => {
    const found = eventsOf('visit', language, text, { published });
    expect(found.map(lineOf).sort()).toEqual(told.map(inOrder).sort());
    for (const { type, time, reports } of found)
      if (type === 'talks' && time.end < published) expect(reports[0]?.mention).toBe('background');
  });
});
