import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const ROWS: Told[] = [
  {
    name: 'a day within somebody’s words is none of the visit outside of them',
    published: '2011-12-09',
    language: 'en',
    text: '"We hope that the reform will be done by the end of January," said NATO Secretary General Anders Fogh Rasmussen on his first visit to Kosovo.',
    told: ['visit kosovo 2011-12-09 reported Rasmussen > -'],
  },
  {
    name: 'a further clause behind "where" has a day of its own',
    published: '2015-05-21',
    language: 'en',
    text: 'US Secretary of State John Kerry came to Kosovo on May 21. He arrived from Belgrade, where he spoke of trade, which had collapsed when the sides broke with each other in February 2008.',
    told: [
      'visit belgrade 2015-05-20..2015-05-21 reported Kerry > -',
      'visit kosovo 2015-05-21 reported Kerry > -',
    ],
  },
  {
    name: '"otkako su 9. maja" dates the clause alone',
    published: '2022-05-19',
    language: 'sr-Latn',
    text: 'Izaslanik EU Miroslav Lajčak prvi put je u Prištini otkako su 9. maja u Berlinu večerali predsednik Srbije Aleksandar Vučić i kancelar Olaf Šolc.',
    told: ['visit pristina 2022-05-19 reported Lajčák > -'],
  },
  {
    name: 'a month before a surname is no first name of somebody else',
    published: '2019-05-10',
    language: 'en',
    text: 'The Secretary of State, Mike Pompeo, welcomed the step. In March Pompeo was in Kosovo.',
    told: ['visit kosovo 2019-03-01..2019-03-31 reported Pompeo > -'],
  },
  {
    name: 'a weekday before a surname is no first name of somebody else',
    published: '2019-05-14',
    language: 'en',
    text: 'The Secretary of State, Mike Pompeo, welcomed the step. On Sunday Pompeo travelled to Skopje.',
    told: ['visit skopje 2019-05-12 reported Pompeo > -'],
  },
  {
    name: 'what is planned for a weekday lies ahead ("ka në plan")',
    published: '2024-02-07',
    language: 'sq',
    text: 'Kryeministri i Kosovës Albin Kurti viziton sot Tiranën. Të premten ai ka në plan Shkupin dhe Podgoricën.',
    told: [
      'visit tirana 2024-02-07 planned Kurti > -',
      'visit skopje 2024-02-09 planned Kurti > -',
      'visit podgorica 2024-02-09 planned Kurti > -',
    ],
  },
  {
    name: 'a journey goes on to the next country ("vijojë udhëtimin në")',
    published: '2022-06-03',
    language: 'sq',
    text: 'Më 8 qershor presidentja e Komisionit Evropian Ursula von der Leyen do të jetë në Kosovë. Të nesërmen Von der Leyen do të vijojë udhëtimin në Serbi.',
    told: ['visit kosovo 2022-06-08 planned Leyen > -', 'visit serbia 2022-06-09 planned Leyen > -'],
  },
  {
    name: '"prethodno posetio" is an earlier stop, no last visit',
    published: '2021-06-02',
    language: 'sr-Cyrl',
    text: 'Специјални изасланик САД Метју Палмер разговарао је са новинарима. Палмер је претходно посетио манастир Грачаница.',
    told: ['visit gracanica-monastery 2021-06-02 reported Palmer > -'],
  },
  {
    name: '"after a visit to X he met Y in Z": what is told behind another place is the news',
    published: '2021-03-17',
    language: 'en',
    text: 'EU envoy Miroslav Lajcak met reporters. It was after a visit to Pristina that Lajcak saw President Aleksandar Vucic in Belgrade. A dinner in Tirana follows on Saturday.',
    told: [
      'visit pristina 2021-03-16..2021-03-17 reported Lajčák > -',
      'visit belgrade 2021-03-17 reported Lajčák > Vučić',
    ],
  },
  {
    name: 'a month behind "where" is that of what is spoken of',
    published: '2013-04-08',
    language: 'sr-Latn',
    text: 'Pomoćnik državnog sekretara SAD Filip Gordon posetiće Skoplje, gde će govoriti o misiji koja se završava u junu.',
    told: ['visit skopje 2013-04-08 planned Gordon > -'],
  },
  {
    name: 'the stops of a journey have the month for which it is announced (en)',
    published: '2011-09-12',
    language: 'en',
    text: 'Foreign Secretary William Hague will travel to the Western Balkans in November, his office said on Monday. "I look forward to my visit to Sarajevo and to Pristina," Hague said.',
    told: [
      'visit sarajevo 2011-11-01..2011-11-30 planned Hague > -',
      'visit pristina 2011-11-01..2011-11-30 planned Hague > -',
    ],
  },
  {
    name: 'the stops of a journey have the month for which it is announced (sr, future in one word)',
    published: '2011-09-12',
    language: 'sr-Latn',
    text: 'Britanski ministar spoljnih poslova Vilijam Hejg otputovaće na Balkan narednog meseca. On će posetiti Sarajevo i Prištinu.',
    told: [
      'visit sarajevo 2011-10-01..2011-10-31 planned Hague > -',
      'visit pristina 2011-10-01..2011-10-31 planned Hague > -',
    ],
  },
  {
    name: 'the stops of a journey have the month for which it is announced (sq)',
    published: '2011-09-12',
    language: 'sq',
    text: 'Ministri i Jashtëm britanik William Hague do të udhëtojë në Ballkan muajin e ardhshëm. Ai do të vizitojë Sarajevën dhe Prishtinën.',
    told: [
      'visit sarajevo 2011-10-01..2011-10-31 planned Hague > -',
      'visit pristina 2011-10-01..2011-10-31 planned Hague > -',
    ],
  },
  {
    name: '"8 ditë më parë" counts from today where it has happened ("ka vizituar")',
    published: '2023-05-20',
    language: 'sq',
    text: 'Qeveria e mbajti mbledhjen më 16 maj. I dërguari i BE-së Miroslav Lajçak e ka vizituar Kosovën 8 ditë më parë.',
    told: ['visit kosovo 2023-05-12 reported Lajčák > -'],
  },
  {
    name: 'a visit that perhaps is called off, on its days, is still to come',
    published: '2019-09-10',
    language: 'sq',
    text: 'Presidenti serb Aleksandar Vuçiq mund të anulojë vizitën e 14 dhe 15 shtatorit në Mitrovicë.',
    told: ['visit mitrovica 2019-09-14..2019-09-15 planned Vučić > -'],
  },
  {
    name: 'a day beyond a semicolon is of something else',
    published: '2014-05-13',
    language: 'sr-Latn',
    text: 'Ministar spoljnih poslova Italije Federika Mogerini posetila je Prištinu; parlament u Rimu zaseda 20. maja.',
    told: ['visit pristina 2014-05-13 reported Mogherini > -'],
  },
  {
    name: 'what has happened has no day of what is to come',
    published: '2021-03-17',
    language: 'en',
    text: 'EU envoy Miroslav Lajcak is ready for Saturday’s meeting in Ohrid. Lajcak visited Belgrade. He had been to Pristina before.',
    told: [
      'visit ohrid 2021-03-20 planned Lajčák > -',
      'visit belgrade 2021-03-17 reported Lajčák > -',
      'visit pristina 2021-03-16..2021-03-17 reported Lajčák > -',
    ],
  },
  {
    name: 'talks have no day that a relative clause tells of another thing',
    published: '2022-08-24',
    language: 'en',
    text: 'After the talks of Serbian President Aleksandar Vučić and Kosovo Prime Minister Albin Kurti in Brussels on August 18, the sides wait for the rules on papers that are due on September 1.',
    told: ['talks brussels 2022-08-18 reported Kurti,Vučić > -'],
  },
  {
    name: 'the town where somebody says that he would meet another is no seat of talks',
    published: '2023-07-12',
    language: 'en',
    text: 'NATO Secretary General Jens Stoltenberg would meet Serbian President Aleksandar Vucic about Kosovo, he said in Vilnius on Tuesday.',
    told: [],
  },
  {
    name: 'exercises that "were in January" are no round of talks',
    published: '2022-08-30',
    language: 'en',
    text: 'The EU envoy Miroslav Lajcak follows the exercises near Kosovo. They are regular, he was told; the last were in January.',
    told: [],
  },
  {
    name: 'a town that is visited too is a leg of its own beside the country (sq)',
    published: '2022-03-08',
    language: 'sq',
    text: 'Presidentja e Kosovës Vjosa Osmani do të fillojë nesër një vizitë zyrtare në Maqedoninë e Veriut. Gjatë vizitës ajo do ta vizitojë edhe Strugën.',
    told: [
      'visit north-macedonia 2022-03-09 planned Osmani > -',
      'visit struga 2022-03-09 planned Osmani > -',
    ],
  },
  {
    name: 'a town that is visited too is a leg of its own beside the country (sr-Latn)',
    published: '2022-03-08',
    language: 'sr-Latn',
    text: 'Predsednica Kosova Vjosa Osmani započeće sutra zvaničnu posetu Severnoj Makedoniji. Tokom posete obići će i Strugu.',
    told: [
      'visit north-macedonia 2022-03-09 planned Osmani > -',
      'visit struga 2022-03-09 planned Osmani > -',
    ],
  },
  {
    name: 'a town that is visited too is a leg of its own beside the country (en)',
    published: '2022-03-08',
    language: 'en',
    text: 'Kosovo’s President Vjosa Osmani begins an official visit to North Macedonia tomorrow. During the visit she will also go to Struga.',
    told: [
      'visit north-macedonia 2022-03-09 planned Osmani > -',
      'visit struga 2022-03-09 planned Osmani > -',
    ],
  },
  {
    name: 'a country in its short Albanian name',
    published: '2023-11-05',
    language: 'sq',
    text: 'Presidentja e Komisionit Evropian Ursula von der Leyen udhëtoi të dielën në Bosnje-Hercegovinë.',
    told: ['visit bosnia-and-herzegovina 2023-11-05 reported Leyen > -'],
  },
  {
    name: 'what is said there to be due on a day gives a stay that is over no day to come',
    published: '2023-05-09',
    language: 'sr-Latn',
    text: 'Izaslanik EU Miroslav Lajčak boravio je u Beogradu, gde je rekao da je cilj priprema samita, koji je najavljen za 19. maj.',
    told: ['visit belgrade 2023-05-09 reported Lajčák > -'],
  },
  {
    name: 'what is said there to be due on a day gives a stay that is over no day to come (sq)',
    published: '2023-05-09',
    language: 'sq',
    text: 'I dërguari i BE-së Miroslav Lajçak qëndroi në Beograd, ku tha se samiti është paralajmëruar për 19 maj.',
    told: ['visit belgrade 2023-05-09 reported Lajčák > -'],
  },
];

describe('the clause that a day belongs to', () => {
  it.each(ROWS)('$name', ({ published, language, title, text, told }) => {
    const lines = eventsOf('visit', language, text, { published, title: title ?? null }).map(lineOf);
    expect(lines.map(inOrder).sort()).toEqual(told.map(inOrder).sort());
  });
});
