import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { lineOf, type Told } from './lines.ts';

const NOBODY: Told[] = [
  {
    name: 'of a plan that somebody has presented',
    published: '2023-03-09',
    language: 'sq',
    text: 'I dërguari i BE-së Miroslav Lajçak do të jetë nesër në Prishtinë. Kryeministri Albin Kurti i ka prezantuar kushtet më 5 mars.',
    told: ['visit pristina 2023-03-10 planned Lajčák > -'],
  },
  {
    name: 'of a plan that somebody has presented (sr)',
    published: '2023-03-09',
    language: 'sr-Latn',
    text: 'Izaslanik EU Miroslav Lajčak biće sutra u Prištini. Premijer Aljbin Kurti predstavio je uslove 5. marta.',
    told: ['visit pristina 2023-03-10 planned Lajčák > -'],
  },
  {
    name: 'of an ambassador who is received where he lives (en)',
    published: '2022-10-19',
    language: 'en',
    text: 'EU envoy Miroslav Lajčák arrived in Pristina on Wednesday. Serbian President Aleksandar Vučić received Christopher Hill, the U.S. Ambassador in Belgrade, on Tuesday.',
    told: ['visit pristina 2022-10-19 reported Lajčák > -'],
  },
  {
    name: 'of an ambassador who is received where he lives (sr)',
    published: '2022-10-19',
    language: 'sr-Latn',
    text: 'Izaslanik EU Miroslav Lajčak stigao je danas u Prištinu. Predsednik Srbije Aleksandar Vučić primio je juče ambasadora SAD Kristofera Hila.',
    told: ['visit pristina 2022-10-19 reported Lajčák > -'],
  },
  {
    name: 'of whom somebody has spoken with, perhaps from afar',
    published: '2021-10-03',
    language: 'sr-Latn',
    text: 'Premijer Kosova Aljbin Kurti objavio je da je o tablicama razgovarao sa generalnim sekretarom NATO Jensom Stoltenbergom.',
    told: [],
  },
  {
    name: 'of whoever only tells that another’s visit is off',
    published: '2018-09-05',
    language: 'sq',
    text: 'Presidenti serb Aleksandar Vuçiq do ta vizitojë Kosovën më 8 shtator. Zyrtari serb Marko Gjuriq konfirmoi se vizita në Ujman u anulua.',
    told: ['visit gazivoda-lake 2018-09-08 cancelled Vučić > -'],
  },
  {
    name: 'of whom something else comes from a country',
    published: '2025-10-08',
    language: 'sq',
    text: 'Presidentja Vjosa Osmani foli sot për kërcënimet që vijnë nga Serbia dhe për elementët e ardhur nga Serbia.',
    told: [],
  },
  {
    name: 'of whoever speaks there at home, whoever met whom abroad',
    published: '2021-11-16',
    language: 'en',
    text: 'Miroslav Lajčák met Petar Petković and Besnik Bislimi in Brussels on Tuesday. Speaking in Pristina, Prime Minister Albin Kurti said that the dialogue is about relations.',
    told: ['talks brussels 2021-11-16 reported Bislimi,Petković > Lajčák'],
  },
  {
    name: 'of a decision that is welcomed',
    published: '2024-01-26',
    language: 'sr-Latn',
    text: 'Ministar odbrane Nemačke Boris Pistorijus saopštio je odluku o vojnicima. Komandant Kfora Ozkan Ulutaš pozdravio je odluku ministra.',
    told: [],
  },
  {
    name: 'of a place of another clause, which is before the act',
    published: '2017-02-03',
    language: 'sr-Latn',
    text: 'Jens Stoltenberg je danas doputovao u Prištinu. Stoltenberg je o napetosti, za šta je povod zid kod mosta u Kosovskoj Mitrovici, razgovarao sa Branimirom Stojanovićem.',
    told: ['visit pristina 2017-02-03 reported Stoltenberg > Stojanović'],
  },
  {
    name: 'of a post on a network',
    published: '2013-06-28',
    language: 'sr-Latn',
    text: 'Patrijarh Irinej je na sigurnom, objavio je na Fejsbuku iguman manastira Visoki Dečani.',
    told: [],
  },
  {
    name: 'of one of two between whom a dialogue is held',
    published: '2021-11-25',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak razgovarao je večeras u Prištini sa Vjosom Osmani. Poseta Prištini je u pripremi dijaloga između predsednika Aleksandra Vučića i premijera Aljbina Kurtija.',
    told: ['visit pristina 2021-11-25 reported Lajčák > Osmani'],
  },
  {
    name: 'of somebody who spoke to a leader from afar',
    published: '2023-09-29',
    language: 'en',
    text: 'The White House spoke of a large deployment. National security adviser Jake Sullivan spoke to Prime Minister Albin Kurti of Kosovo.',
    told: [],
  },
  {
    name: 'on a day that another clause tells of something else',
    published: '2011-10-09',
    language: 'en',
    text: 'Robert Cooper will meet Edita Tahiri in Pristina on Monday. Tahiri said that October 14 was proposed for the next round and that she would decide about it after a meeting with Cooper.',
    told: ['visit pristina 2011-10-10 planned Cooper > Tahiri'],
  },
  {
    name: 'that goes on today, on two days beside it, and is one',
    published: '2020-10-13',
    language: 'sq',
    text: 'Miroslav Lajçak erdhi dje në Prishtinë dhe u takua me kryeministrin Avdullah Hoti. Lajçak do të jetë nesër në Prishtinë.',
    told: ['visit pristina 2020-10-12..2020-10-14 reported Lajčák > Hoti'],
  },
  {
    name: 'to whoever asks for talks to be put off',
    published: '2007-02-09',
    language: 'en',
    text: 'Albert Rohan spoke to reporters in Pristina on Friday after meeting President Fatmir Sejdiu of Kosovo. On Thursday Serbian President Boris Tadić asked to postpone the talks.',
    told: ['visit pristina 2007-02-09 reported Rohan > Sejdiu'],
  },
];

const SOMEBODY: Told[] = [
  {
    name: 'of envoys told as one, named further on',
    published: '2007-08-12',
    language: 'en',
    text: 'The troika came to Pristina on Saturday. It wants talks. U.S. envoy Frank Wisner said that it builds bridges. EU envoy Wolfgang Ischinger said that it will not be easy.',
    told: ['visit pristina 2007-08-11 reported Ischinger,Wisner > -'],
  },
  {
    name: 'to officials in a capital',
    published: '2005-08-23',
    language: 'en',
    text: 'UN envoy Kai Eide met on Monday with officials in Belgrade.',
    told: ['visit belgrade 2005-08-22 reported Eide > -'],
  },
  {
    name: 'on its own day, not on that of a meeting before it elsewhere',
    published: '2007-08-10',
    language: 'en',
    text: 'UN envoy Kai Eide came to Belgrade after a meeting in London on Thursday.',
    told: ['visit belgrade 2007-08-10 reported Eide > -'],
  },
  {
    name: 'to a leader who is glad to receive',
    published: '2020-06-15',
    language: 'sq',
    text: 'Presidenti Ilir Meta foli për takimin me kryeministrin e Kosovës, Avdullah Hoti. Reagimi i Metës: I lumtur të prisja sot në takim Kryeministrin Avdullah Hoti.',
    told: ['visit tirana 2020-06-15 reported Hoti > Meta'],
  },
  {
    name: 'in a text whose lines are set to a width',
    published: '2007-02-22',
    language: 'en',
    text: 'The minister spoke at length about the plans that the envoy\nof the United Nations had drawn up. UN envoy Martti Ahtisaari was in\nPristina on that day, and showed the plans for the status of the\nwhole province to the two sides, which did not accept any of them\nyet, as was to be heard from those who had been at the meeting\non the day before, when nothing at all had come out of the talks.',
    told: ['visit pristina 2007-02-22 reported Ahtisaari > -'],
  },
  {
    name: 'of the speaker, where speech tells its day before its place',
    published: '2018-02-01',
    language: 'sq',
    text: 'Admirali James Foggo, komandant i NATO-s në Napoli, deklaroi dje në Beograd se nuk është i shqetësuar.',
    told: ['visit belgrade 2018-01-31 reported Foggo > -'],
  },
  {
    name: 'at the place of the dateline, where it is told as here',
    published: '2010-05-24',
    language: 'en',
    text: 'CAMP BONDSTEEL, Kosovo - It was a long day for the troops. General Craig McKinley travelled here May 23-24 to meet with soldiers.',
    told: ['visit camp-bondsteel 2010-05-23..2010-05-24 reported McKinley > -'],
  },
  {
    name: 'of another envoy on a weekday to come, the place first',
    published: '2022-12-13',
    language: 'sq',
    text: 'Gabriel Escobar ka mbërritur sot në Prishtinë. Prishtinën do ta vizitojë të enjten edhe emisari i BE-së për dialogun Kosovë-Serbi, Miroslav Lajçak.',
    told: ['visit pristina 2022-12-13 reported Escobar > -', 'visit pristina 2022-12-15 planned Lajčák > -'],
  },
  {
    name: 'of the commander of KFOR whom a minister of another country meets',
    published: '2025-08-26',
    language: 'sq',
    text: 'Ministri i Mbrojtjes i Maqedonisë së Veriut, Vllado Misajllovski, është takuar me komandantin e KFOR-it, gjeneral Enrico Barduani.',
    told: ['visit skopje 2025-08-26 reported Barduani > Misajlovski'],
  },
  {
    name: 'at the first stops of a tour that a noun tells',
    published: '2022-06-03',
    language: 'sq',
    text: 'Kancelari Olaf Scholz do të bëjë një vizitë në Ballkan. Ndalesat e para të turneut do të jenë Kosova dhe Serbia, më 10 qershor.',
    told: ['visit kosovo 2022-06-10 planned Scholz > -', 'visit serbia 2022-06-10 planned Scholz > -'],
  },
  {
    name: 'at all countries of a list, from ordinal to ordinal',
    published: '2021-02-26',
    language: 'en',
    text: 'Miroslav Lajčák will visit Serbia from March 3rd to 4th, and will also visit Montenegro from March 4th to 5th.',
    told: [
      'visit montenegro 2021-03-04..2021-03-05 planned Lajčák > -',
      'visit serbia 2021-03-03..2021-03-04 planned Lajčák > -',
    ],
  },
  {
    name: 'of the envoy, not of the president who sends him',
    published: '2019-10-08',
    language: 'sq',
    text: 'I dërguari i posaçëm i presidentit Donald Trump për bisedimet, Richard Grenell, do të qëndrojë të mërkurën në Prishtinë.',
    told: ['visit pristina 2019-10-09 planned Grenell > -'],
  },
  {
    name: 'on a weekday to come that the heading names alone',
    published: '2021-05-07',
    language: 'sr-Latn',
    title: 'Predsednik Slovenije Borut Pahor u nedelju u poseti Beogradu',
    text: 'Predsednik Slovenije Borut Pahor doputovaće u nedelju u Beograd, gde će ga primiti predsednik Aleksandar Vučić.',
    told: ['visit belgrade 2021-05-09 planned Pahor > Vučić'],
  },
];

describe('a visit is told', () => {
  it.each(SOMEBODY)('$name ($language)', ({ language, published, title, text, told }) => {
    expect(
      eventsOf('visit', language, text, { published, title: title ?? null })
        .map(lineOf)
        .sort(),
    ).toEqual(told);
  });
});

describe('there is no visit', () => {
  it.each(NOBODY)('$name ($language)', ({ language, published, text, told }) => {
    expect(eventsOf('visit', language, text, { published }).map(lineOf).sort()).toEqual(told);
  });
});
