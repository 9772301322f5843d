import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { dayOf, eventsOf } from '../reading.ts';

type Story = {
  name: string;
  language?: ArticleLanguage;
  published: string;
  title?: string;
  text: string;
  events: string[];
};

/** "talks brussels 2011-09-28 cancelled: Borislav Stefanović > Robert Cooper" */
const told = ({ language = 'en', text, published, title }: Story) =>
  eventsOf('visit', language, text, { published, title: title ?? null }).map(
    ({ type, place, status, visit, ...event }) => {
      const names = (people: readonly { name: string }[] = []) => people.map(({ name }) => name).join(', ');
      return `${type} ${place.id} ${dayOf({ type, place, status, visit, ...event })} ${status}: ${names(visit?.visitors)} > ${names(visit?.hosts)}`;
    },
  );

const STORIES: Story[] = [
  {
    name: 'an official whose name stands before the office, with a middle letter',
    published: '2008-10-08',
    text: 'Robert M. Gates, the American defense secretary, visited Pristina on Tuesday.',
    events: ['visit pristina 2008-10-07 reported: Robert Gates > '],
  },
  {
    name: 'a president by his surname behind the office',
    published: '2001-07-25',
    text: 'President Bush visited Camp Bondsteel on Tuesday.',
    events: ['visit camp-bondsteel 2001-07-24 reported: George W. Bush > '],
  },
  {
    name: 'a stop that lies before the arrival elsewhere',
    published: '2018-04-13',
    text: 'On April 12 President Thaci received Nikos Kotzias, the foreign minister of Greece, in Pristina. Before he came to Pristina, Kotzias was in Macedonia.',
    events: [
      'visit north-macedonia 2018-04-11..2018-04-12 reported: Nikos Kotzias > ',
      'visit pristina 2018-04-12 reported: Nikos Kotzias > Hashim Thaçi',
    ],
  },
  {
    name: 'stops of the days before the last one',
    language: 'sr-Latn',
    published: '2021-05-27',
    text: 'Miroslav Lajčak doputovao je danas u Beograd. Lajčak je prethodno boravio u Prištini.',
    events: [
      'visit pristina 2021-05-26..2021-05-27 reported: Miroslav Lajčák > ',
      'visit belgrade 2021-05-27 reported: Miroslav Lajčák > ',
    ],
  },
  {
    name: 'a commander who briefs guests as no party to talks where one of them had been before',
    published: '2025-03-11',
    text: 'Mark Rutte met President Vjosa Osmani in Pristina on Tuesday. The day before he had been in Sarajevo. At Camp Film City the KFOR commander, Enrico Barduani, briefed the ambassadors of the North Atlantic Council.',
    events: [
      'visit sarajevo 2025-03-10 reported: Mark Rutte > ',
      'visit pristina 2025-03-11 reported: Mark Rutte > Vjosa Osmani, Enrico Barduani',
    ],
  },
  {
    name: 'policemen who come as no official',
    language: 'sr-Latn',
    published: '2023-05-26',
    text: 'Predsednik Srbije Aleksandar Vučić podigao je borbenu gotovost vojske. Dolazak specijalaca policije pratio je jutros zvuk sirena u Leposaviću.',
    events: [],
  },
  {
    name: 'a heading in capitals behind an office as no name',
    published: '2005-08-22',
    title: 'UN Envoy Meets Leaders In Belgrade On Kosovo',
    text: 'UN envoy Kai Eide met Foreign Minister Vuk Draskovic in Belgrade today.',
    events: ['visit belgrade 2005-08-22 reported: Kai Eide > Vuk Drašković'],
  },
  {
    name: 'a delegation that nobody leads by name',
    published: '2004-03-03',
    text: 'A delegation of the European Union arrived in Pristina on Tuesday.',
    events: ['visit pristina 2004-03-02 reported: Delegation (European Union) > '],
  },
  {
    name: 'a delegation as whoever leads it, in later sentences too',
    published: '2001-06-19',
    text: 'A Security Council mission visited Kosovo on Sunday. Ambassador Hans Testman, who heads the mission, praised the police. On Monday the mission went on to Belgrade.',
    events: [
      'visit kosovo 2001-06-17 reported: Hans Testman > ',
      'visit belgrade 2001-06-18 reported: Hans Testman > ',
    ],
  },
  {
    name: 'an official of no known side who visits a country',
    published: '2012-05-09',
    text: 'Minister Tomas Primer visited Kosovo on Tuesday.',
    events: ['visit kosovo 2012-05-08 reported: Tomas Primer > '],
  },
  {
    name: 'no minister at home who visits a town',
    language: 'sq',
    published: '2012-05-09',
    text: 'Ministri Arben Shembulli vizitoi të martën Gjakovën.',
    events: [],
  },
  {
    name: 'a visit to the force without a place',
    published: '2021-07-02',
    text: 'NATO Secretary General Jens Stoltenberg visited KFOR on Thursday.',
    events: ['visit kosovo 2021-07-01 reported: Jens Stoltenberg > '],
  },
  {
    name: 'a stay that ends',
    published: '2022-02-02',
    text: 'EU envoy Miroslav Lajčák wrapped up a three-day visit to Pristina on Wednesday.',
    events: ['visit pristina 2022-01-31..2022-02-02 reported: Miroslav Lajčák > '],
  },
  {
    name: 'an official visit in Albanian',
    language: 'sq',
    published: '2026-02-24',
    text: 'Elisa Spiropali do të bëjë nesër një vizitë zyrtare në Kosovë.',
    events: ['visit kosovo 2026-02-25 planned: Elisa Spiropali > '],
  },
  {
    name: 'a visit that is not allowed',
    language: 'sr-Latn',
    published: '2020-11-21',
    text: 'Ministarstvo spoljnih poslova Kosova neće dozvoliti predsedniku Srbije Aleksandru Vučiću da poseti Kosovo.',
    events: ['visit kosovo 2020-11-21 cancelled: Aleksandar Vučić > '],
  },
  {
    name: 'talks in the present tense as planned',
    language: 'sq',
    published: '2021-06-15',
    text: 'Kryeministri i Kosovës Albin Kurti dhe presidenti i Serbisë Aleksandar Vuçiq takohen sot në Bruksel.',
    events: ['talks brussels 2021-06-15 planned: Albin Kurti, Aleksandar Vučić > '],
  },
  {
    name: 'a round of both sides that is put off',
    published: '2011-09-28',
    text: 'The round of talks between Serbia and Kosovo that was due today in Brussels has been postponed.',
    events: ['talks brussels 2011-09-28 cancelled:  > '],
  },
  {
    name: 'a round without names, led by whoever is named next',
    language: 'sr-Latn',
    published: '2025-09-11',
    text: 'Nova runda dijaloga Beograda i Prištine biće održana danas u Briselu. Delegaciju Beograda predvodi Petar Petković, direktor Kancelarije za Kosovo i Metohiju.',
    events: ['talks brussels 2025-09-11 planned: Petar Petković > '],
  },
  {
    name: 'senators by name, not by an office that many hold',
    language: 'sq',
    published: '2024-05-30',
    text: 'Dy senatorët amerikanë, Jeanne Shaheen dhe Peter Welch, sot do të takohen me presidenten e Kosovës Vjosa Osmani.',
    events: ['visit pristina 2024-05-30 planned: Peter Welch, Jeanne Shaheen > Vjosa Osmani'],
  },
  {
    name: 'the second day of a stay',
    language: 'sr-Latn',
    published: '2021-08-19',
    text: 'Direktor Kancelarije za Kosovo i Metohiju Petar Petković boravi danas i sutra na Kosovu. Drugog dana posete Petković će obići Gračanicu.',
    events: ['visit gracanica 2021-08-20 planned: Petar Petković > '],
  },
  {
    name: 'the weekend that is to come',
    language: 'sr-Latn',
    published: '2021-04-22',
    text: 'Direktor Kancelarije za Kosovo i Metohiju Petar Petković tokom vikenda obilazi Gračanicu.',
    events: ['visit gracanica 2021-04-24..2021-04-25 planned: Petar Petković > '],
  },
  {
    name: 'an earlier leg that the visit follows',
    published: '2025-03-12',
    text: "NATO Secretary General Mark Rutte spoke during a visit to Pristina on Tuesday. Rutte's visit follows a trip to Bosnia.",
    events: [
      'visit bosnia-and-herzegovina 2025-03-10..2025-03-11 reported: Mark Rutte > ',
      'visit pristina 2025-03-11 reported: Mark Rutte > ',
    ],
  },
  {
    name: 'no visit where an agreement is reached',
    language: 'sq',
    published: '2015-06-03',
    text: 'Hashim Thaçi e ka përshëndetur arritjen e marrëveshjes në Maqedoni.',
    events: [],
  },
  {
    name: 'a stop without a day beside the one of tomorrow',
    language: 'sr-Latn',
    published: '2023-06-05',
    text: 'Miroslav Lajčak i Gabrijel Eskobar stigli su u Prištinu, gde će se sastati sa premijerom Aljbinom Kurtijem. Nakon razgovora na Kosovu, Lajčak i Eskobar sutra stižu u Beograd.',
    events: [
      'visit pristina 2023-06-05 reported: Miroslav Lajčák, Gabriel Escobar > Albin Kurti',
      'visit belgrade 2023-06-06 planned: Miroslav Lajčák, Gabriel Escobar > ',
    ],
  },
  {
    name: 'talks of today as held, where the day stands behind the verb',
    published: '2018-05-30',
    text: 'Kosovo President Hashim Thaçi and Serbian President Aleksandar Vučić met today in Brussels.',
    events: ['talks brussels 2018-05-30 reported: Hashim Thaçi, Aleksandar Vučić > '],
  },
  {
    name: 'no talks where the dialogue is only spoken of',
    published: '2025-09-11',
    text: 'The dialogue between Belgrade and Pristina must go on, an official said on Monday in Brussels.',
    events: [],
  },
];

describe('a journey', () => {
  it.each(STORIES)('reads $name', (story) => {
    expect(told(story)).toEqual(story.events);
  });
});
