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
];

describe('the clause that a day belongs to', () => {
  it.each(ROWS)('$name', ({ published, language, title, text, told }) => {
    const lines = eventsOf('visit', language, text, { published, title: title ?? null }).map(lineOf);
    expect(lines.map(inOrder).sort()).toEqual(told.map(inOrder).sort());
  });
});
