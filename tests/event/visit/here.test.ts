import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const ROWS: Told[] = [
  {
    name: '"told reporters here", below a dateline',
    published: '2005-10-12',
    language: 'en',
    text: 'PRISTINA, Kosovo (AP) - U.N. envoy Martti Ahtisaari told reporters here on Tuesday that the talks must go on.',
    told: ['visit pristina 2005-10-11 reported Ahtisaari > -'],
  },
  {
    name: '"paid a visit to troops here", by a group without names',
    published: '2004-11-30',
    language: 'en',
    text: 'CAMP BONDSTEEL, Kosovo - Four U.S. senators paid a visit to American troops here on Monday.',
    told: ['visit camp-bondsteel 2004-11-29 reported States) > -'],
  },
  {
    name: 'whoever lives there says something here',
    published: '2005-10-12',
    language: 'en',
    text: 'BELGRADE (AP) - Prime Minister Vojislav Kostunica told reporters here on Tuesday that the talks must go on.',
    told: [],
  },
  {
    name: 'that others are here is said from afar',
    published: '2005-10-12',
    language: 'en',
    text: 'PRISTINA (Reuters) - Javier Solana said the soldiers who are here will stay.',
    told: [],
  },
  {
    name: 'the members of a parliament by their own word',
    published: '2021-09-21',
    language: 'sr-Latn',
    text: 'Evroposlanici su danas stigli u Prištinu.',
    told: ['visit pristina 2021-09-21 reported Union) > -'],
  },
  {
    name: 'a committee of a parliament',
    published: '2021-09-21',
    language: 'sq',
    text: 'Komisioni për Punë të Jashtme i Parlamentit Evropian vizitoi sot Prishtinën.',
    told: ['visit pristina 2021-09-21 reported Union) > -'],
  },
  {
    name: 'who leads a delegation, by name alone',
    published: '2021-09-21',
    language: 'sr-Latn',
    text: 'Delegacija Bundestaga na čelu sa Hansom Brandtom posetila je danas Prištinu.',
    told: ['visit pristina 2021-09-21 reported Brandt > -'],
  },
  {
    name: 'who leads a delegation, in a sentence of its own',
    published: '2021-09-21',
    language: 'sq',
    text: 'Një delegacion i Bundestagut arriti sot në Prishtinë. Delegacionin e kryeson deputeti gjerman Hans Brandt.',
    told: ['visit pristina 2021-09-21 reported Brandt > -'],
  },
  {
    name: 'who leads a group of a parliament, by name alone',
    published: '2021-09-21',
    language: 'en',
    text: 'Seven MEPs led by Carla Hollander will meet Albin Kurti in Pristina on Friday.',
    told: ['visit pristina 2021-09-24 planned Hollander > Kurti'],
  },
  {
    name: 'a delegation from a parliament',
    published: '2021-09-22',
    language: 'en',
    text: 'A delegation from the Italian parliament arrived in Pristina on Tuesday.',
    told: ['visit pristina 2021-09-21 reported (Italy) > -'],
  },
  {
    name: 'no journey of senators at home',
    published: '2021-09-22',
    language: 'en',
    text: 'Kosovo lawmakers and senators from the region met in Pristina on Tuesday.',
    told: [],
  },
  {
    name: 'somebody who led a mission there years ago',
    published: '2014-06-11',
    language: 'sr-Latn',
    text: 'Nekadašnji šef Unmika Mihael Štajner doputovao je juče u Prištinu.',
    told: ['visit pristina 2014-06-10 reported Steiner > -'],
  },
  {
    name: 'a predecessor who came before',
    published: '2001-07-23',
    language: 'en',
    text: 'President George W. Bush travels to Kosovo on Tuesday. His predecessor Bill Clinton visited Kosovo in November 1999.',
    told: [
      'visit kosovo 1999-11-01..1999-11-30 reported Clinton > -',
      'visit kosovo 2001-07-24 planned Bush > -',
    ],
  },
  {
    name: 'what an official opens',
    published: '2019-05-20',
    language: 'sr-Latn',
    text: 'Premijerka Srbije Ana Brnabić otvorila je danas dom zdravlja u Štrpcu.',
    told: ['visit strpce 2019-05-20 reported Brnabić > -'],
  },
  {
    name: 'a funeral that an official attends',
    published: '2004-06-07',
    language: 'en',
    text: 'Serbian Deputy Prime Minister Miroljub Labus was at the funeral in the village of Gracanica.',
    told: ['visit gracanica 2004-06-07 reported Labus > -'],
  },
];

describe('a visit that is told without a word of travel, or without names', () => {
  it.each(ROWS)('$name', ({ published, language, title, text, told }) => {
    const lines = eventsOf('visit', language, text, { published, title: title ?? null }).map(lineOf);
    expect(lines.map(inOrder).sort()).toEqual(told.map(inOrder).sort());
  });
});
