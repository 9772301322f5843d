import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const ROWS: Told[] = [
  {
    name: 'no visit where somebody was contacted',
    published: '2017-01-17',
    language: 'en',
    text: 'Federica Mogherini contacted President Hashim Thaçi in Pristina on Monday evening to discuss the train.',
    told: [],
  },
  {
    name: 'no visit where somebody was contacted',
    published: '2017-01-17',
    language: 'sr-Latn',
    text: 'Federika Mogerini kontaktirala je u ponedeljak uveče predsednika Hašima Tačija u Prištini povodom voza.',
    told: [],
  },
  {
    name: 'no visit where somebody was contacted',
    published: '2017-01-17',
    language: 'sq',
    text: 'Federica Mogherini e ka kontaktuar të hënën presidentin Hashim Thaçi në Prishtinë për të biseduar për trenin.',
    told: [],
  },
  {
    name: 'no visit in a call that is told as a conversation',
    published: '2022-06-09',
    language: 'en',
    text: 'Josep Borrell had a conversation with Aleksandar Vučić on Tuesday about energy.',
    told: [],
  },
  {
    name: 'no meeting in one that is only spoken of',
    published: '2014-05-20',
    language: 'en',
    text: 'In his answer Frank-Walter Steinmeier tells Hashim Thaçi about the last meeting of the ministers, where rules were agreed.',
    told: [],
  },
  {
    name: 'no day of a council that was spoken of',
    published: '2021-11-16',
    language: 'en',
    text: "Miroslav Lajčák received Petar Petković and Besnik Bislimi in Brussels and told them about Monday's council of ministers.",
    told: ['talks brussels 2021-11-16 reported Bislimi,Petković > Lajčák'],
  },
  {
    name: 'no day on which a visit was made known',
    published: '2022-09-02',
    language: 'sr-Latn',
    text: 'Ana Brnabić u ponedeljak dolazi u Gračanicu. Poseta premijerke Gračanici najavljena je u četvrtak, 1. septembra.',
    told: ['visit gracanica 2022-09-05 planned Brnabić > -'],
  },
  {
    name: 'no day of the telling for visits that are announced',
    published: '2023-12-21',
    language: 'sq',
    text: 'Miroslav Lajçak udhëton të hënën në Prishtinë. Ai ka treguar mbrëmë pak për vizitat që janë paralajmëruar në Kosovë.',
    told: ['visit pristina 2023-12-25 planned Lajčák > -'],
  },
  {
    name: 'another leader by office alone, who is no guest',
    published: '2015-02-06',
    language: 'en',
    text: 'Jens Stoltenberg visited Pristina on Friday. He said that the prime minister recently went to Decan.',
    told: ['visit pristina 2015-02-06 reported Stoltenberg > -'],
  },
  {
    name: 'others of whom a leader speaks, who were turned away',
    published: '2018-03-27',
    language: 'sq',
    text: 'Marko Gjuriqit i është ndaluar të hyjë në Kosovë. Aleksandar Vuçiq tha se ata prapë do të shkojnë në Kosovë.',
    told: ['visit kosovo 2018-03-27 cancelled Đurić > -'],
  },
  {
    name: 'a candidate, who does not hold the office',
    published: '2017-03-28',
    language: 'sq',
    text: 'Aleksandar Vuçiq, kandidat për president të Serbisë, nuk do të udhëtojë të mërkurën në Graçanicë.',
    told: ['visit gracanica 2017-03-29 cancelled Vučić > -'],
  },
  {
    name: 'the one of two holders in a month whom the text names',
    published: '2017-09-28',
    language: 'en',
    text: 'Ramush Haradinaj came to Tirana on Wednesday. There Ilir Meta received the Prime Minister of the Republic of Kosovo.',
    told: ['visit tirana 2017-09-27 reported Haradinaj > Meta'],
  },
  {
    name: 'no visit of whoever says that soldiers come',
    published: '2023-06-01',
    language: 'sq',
    text: 'Edhe 500 trupa shtesë të Aleancës së Atlantikut Verior do të vijnë në Kosovë, njoftoi Jens Stoltenberg.',
    told: [],
  },
  {
    name: 'whose journey only tells when another was there',
    published: '2022-10-20',
    language: 'en',
    text: 'Gabriel Escobar will be in Belgrade today. A few days before Escobar, Miroslav Lajčák was in Belgrade.',
    told: [
      'visit belgrade 2022-10-13..2022-10-19 reported Lajčák > -',
      'visit belgrade 2022-10-20 planned Escobar > -',
    ],
  },
  {
    name: 'places that open their clauses, with the guest and the days behind',
    published: '2021-02-26',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak dolazi u region. Na Kosovu je Lajčak od 1. do 3. marta, a u Crnoj Gori 4. i 5. marta.',
    told: [
      'visit kosovo 2021-03-01..2021-03-03 planned Lajčák > -',
      'visit montenegro 2021-03-04..2021-03-05 planned Lajčák > -',
    ],
  },
  {
    name: 'the next leg in the present tense as to come',
    published: '2022-06-10',
    language: 'sq',
    text: 'Olaf Scholz mbërriti sot në Prishtinë. Nga Prishtina Scholz vazhdon për në Beograd.',
    told: ['visit belgrade 2022-06-10 planned Scholz > -', 'visit pristina 2022-06-10 reported Scholz > -'],
  },
  {
    name: 'who is seen today as to come',
    published: '2022-10-20',
    language: 'en',
    title: 'Escobar comes for talks',
    text: 'Today President Aleksandar Vučić meets Gabriel Escobar. They will talk at noon.',
    told: ['visit belgrade 2022-10-20 planned Escobar > Vučić'],
  },
  {
    name: 'a town and its municipality as one stop',
    published: '2022-09-02',
    language: 'sr-Latn',
    text: 'Ana Brnabić će u ponedeljak posetiti Leposavić. U opštini Leposavić premijerka obilazi jednu porodicu.',
    told: ['visit leposavic 2022-09-05 planned Brnabić > -'],
  },
  {
    name: 'a guest who goes to soldiers, with the country far behind',
    published: '2016-12-21',
    language: 'en',
    text: 'General Carlo Bianchi, Chief of the Italian Defence Staff, went to the Italian soldiers who serve with the NATO force KFOR in Kosovo.',
    told: ['visit kosovo 2016-12-21 reported Bianchi > -'],
  },
  {
    name: 'a camp behind the force that it is of',
    published: '2023-11-19',
    language: 'sq',
    text: 'Jens Stoltenberg do të vizitojë nesër edhe Kampin e KFOR-it "Bondsteel".',
    told: ['visit camp-bondsteel 2023-11-20 planned Stoltenberg > -'],
  },
  {
    name: 'the town in which a sentence behind has the meetings',
    published: '2023-05-31',
    language: 'sq',
    text: 'Vjosa Osmani dhe Aleksandar Vuçiq do të bisedojnë nesër me Olaf Scholz. Këtë e tha Emmanuel Macron në Paris. Takimet mbahen në Gjenevë.',
    told: ['talks geneva 2023-06-01 planned Osmani,Vučić > Scholz'],
  },
  {
    name: 'a meeting between the two, who are not named',
    published: '2023-03-17',
    language: 'en',
    text: 'Gabriel Escobar met Albin Kurti in Pristina. The next meeting between Kosovo and Serbia will take place tomorrow in Ohrid.',
    told: ['talks ohrid 2023-03-18 planned - > -', 'visit pristina 2023-03-17 reported Escobar > Kurti'],
  },
  {
    name: 'the day to come that the title names',
    published: '2023-01-18',
    language: 'sr-Latn',
    title: 'U petak stižu posrednici',
    text: 'Portparol je rekao da će Lajčak najpre posetiti Prištinu, a zatim Beograd.',
    told: ['visit belgrade 2023-01-20 planned Lajčák > -', 'visit pristina 2023-01-20 planned Lajčák > -'],
  },
  {
    name: 'no way from the place that people are from',
    published: '2021-07-02',
    language: 'sr-Latn',
    text: 'Petar Petković je danas u Gračanici. Razgovarao je u Gračanici sa meštanima iz Lipljana.',
    told: ['visit gracanica 2021-07-02 reported Petković > -'],
  },
  {
    name: 'the way of a minister of Serbia from the town that he left',
    published: '2021-07-02',
    language: 'sr-Latn',
    text: 'Ana Brnabić, premijerka Srbije došla je danas u Gračanicu. Premijerka Srbije iz Skoplja je doputovala kasno.',
    told: [
      'visit gracanica 2021-07-02 reported Brnabić > -',
      'visit skopje 2021-07-01..2021-07-02 reported Brnabić > -',
    ],
  },
  {
    name: 'a visit that only tells when another comes, some days before',
    published: '2022-10-20',
    language: 'en',
    text: 'Gabriel Escobar arrived in Belgrade today. The trip comes a few days after Miroslav Lajčák visited Pristina.',
    told: [
      'visit belgrade 2022-10-20 reported Escobar > -',
      'visit pristina 2022-10-13..2022-10-19 reported Lajčák > -',
    ],
  },
  {
    name: 'what will be opened as to come',
    published: '2022-03-10',
    language: 'sq',
    text: 'Annalena Baerbock të premten do ta përurojë një park në Bajgorë, që deri më sot është i vetmi.',
    told: ['visit bajgore-bajgora 2022-03-11 planned Baerbock > -'],
  },
];

describe('of what is spoken of the reader tells', () => {
  it.each(ROWS)('$name ($language)', ({ published, language, title, text, told }) => {
    const events = eventsOf('visit', language, text, { published, title: title ?? null });
    expect(events.map(lineOf).sort()).toEqual(told.map(inOrder).sort());
  });
});
