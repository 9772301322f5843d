import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const ROUNDS: Told[] = [
  {
    name: 'that a visit prepares are yet to come, and no reason to forget the visit',
    published: '2021-06-03',
    language: 'en',
    title: 'Vucic receives Lajcak',
    text: "Serbia's President Aleksandar Vucic met this afternoon the EU envoy for the dialogue, Miroslav Lajcak, in his residence. The visit is to prepare a meeting of Albin Kurti and Vucic, which is to be held in Brussels on Tuesday.",
    told: [
      'visit belgrade 2021-06-03 reported Lajčák > Vučić',
      'talks brussels 2021-06-08 planned Kurti,Vučić > Lajčák',
    ],
  },
  {
    name: 'that a visit prepares are yet to come',
    published: '2021-06-03',
    language: 'sr-Latn',
    text: 'Cilj posete je priprema sastanka Aljbina Kurtija i Aleksandra Vučića u Briselu, rekao je izaslanik.',
    told: ['talks brussels 2021-06-03 planned Kurti,Vučić > -'],
  },
  {
    name: 'a meeting told with a verb far behind its pronoun has taken place',
    published: '2023-07-19',
    language: 'sr-Latn',
    text: 'Aleksandar Vučić se danas u Briselu video sa Miroslavom Lajčakom. Teme su bile nova runda pregovora Beograda i Prištine.',
    told: ['talks brussels 2023-07-19 reported Vučić > Lajčák'],
  },
  {
    name: 'with the rounds at other towns that the text dates, and a meeting of other powers about Kosovo',
    published: '2007-09-17',
    language: 'en',
    text: 'The troika will meet the delegations of Belgrade and Pristina in London on Tuesday. It will look at the Vienna talks held on August 30. Direct talks are scheduled for September 28 in New York. Kosovo will also be a topic of the meeting in Moscow on Tuesday between Russian foreign minister Sergey Lavrov and his French counterpart Bernard Kouchner.',
    told: [
      'talks london 2007-09-18 planned - > -',
      'talks vienna 2007-08-30 reported - > -',
      'talks new-york 2007-09-28 planned - > -',
      'talks moscow 2007-09-18 planned Kouchner > Lavrov',
    ],
  },
  {
    name: 'with an earlier round by day and town',
    published: '2007-10-21',
    language: 'sr-Latn',
    text: 'Nova runda pregovora Beograda i Prištine biće održana sutra u Beču. Prethodna runda održana je 14. oktobra u Briselu.',
    told: ['talks vienna 2007-10-22 planned - > -', 'talks brussels 2007-10-14 reported - > -'],
  },
  {
    name: 'with an earlier round by day and town',
    published: '2007-10-21',
    language: 'sq',
    text: 'Raundi i ri i bisedimeve mes Prishtinës dhe Beogradit do të mbahet nesër në Vjenë. Raundi i parë u mbajt më 28 shtator në Nju Jork.',
    told: ['talks vienna 2007-10-22 planned - > -', 'talks new-york 2007-09-28 reported - > -'],
  },
  {
    name: 'of those between whom they are, not of whoever tells of them, on the day to come',
    published: '2017-07-01',
    language: 'sq',
    text: 'Ministri i jashtëm serb Ivica Daçiq foli për takimin mes presidentit Hashim Thaçi dhe presidentit serb Aleksandar Vuçiq, që mbahet të hënën në Bruksel.',
    told: ['talks brussels 2017-07-03 planned Thaçi,Vučić > -'],
  },
  {
    name: 'to come, not on the day on which they were announced',
    published: '2017-08-29',
    language: 'en',
    text: 'Federica Mogherini will host a meeting with Presidents Aleksandar Vučić of Serbia and Hashim Thaçi of Kosovo in Brussels, she told a conference of ambassadors on Monday. The meeting of Thaçi and Vučić is expected to be held on 31 August.',
    told: ['talks brussels 2017-08-31 planned Thaçi,Vučić > Mogherini'],
  },
  {
    name: 'of both delegations that meet one after the other',
    published: '2023-09-14',
    language: 'sr-Latn',
    text: 'Sastanak Žozepa Borelja i Miroslava Lajčaka sa delegacijom Beograda, koju predvodi predsednik Aleksandar Vučić, završen je danas u Briselu. Potom je usledio odvojeni sastanak Borelja i Lajčaka sa delegacijom Prištine na čelu sa premijerom Aljbinom Kurtijem.',
    told: ['talks brussels 2023-09-14 reported Kurti,Vučić > Borrell,Lajčák'],
  },
  {
    name: 'without whoever boycotts them',
    published: '2019-04-29',
    language: 'sr-Latn',
    text: 'Premijer Ramuš Haradinaj će bojkotovati sastanak sa Federikom Mogerini u Berlinu.',
    told: [],
  },
  {
    name: 'at the town of their own sentence, not at one that another sentence names',
    published: '2017-07-01',
    language: 'en',
    text: 'Hashim Thaçi and Aleksandar Vučić will meet on Monday in Brussels. The foreign minister spoke of it at a forum in Dubrovnik. Thaçi and Vučić will hold talks on Monday about the format.',
    told: ['talks brussels 2017-07-03 planned Thaçi,Vučić > -'],
  },
];

const VISITS: Told[] = [
  {
    name: 'is of the official behind the place',
    published: '2005-03-28',
    language: 'en',
    text: 'The attack coincided with a visit to Belgrade by UN governor Soren Jessen-Petersen.',
    told: ['visit belgrade 2005-03-28 reported Jessen-Petersen > -'],
  },
  {
    name: 'goes on with whoever was received',
    published: '2023-10-21',
    language: 'sq',
    text: 'Kryeministri Albin Kurti foli për dialogun. Kryeministri Albin Kurti sot do ta presë në takim Miroslav Lajçakun dhe Gabriel Escobarin. Më pas emisarët pritet ta vizitojnë edhe Serbinë.',
    told: [
      'visit pristina 2023-10-21 planned Escobar,Lajčák > Kurti',
      'visit serbia 2023-10-21 planned Escobar,Lajčák > -',
    ],
  },
  {
    name: 'covers the places of a tour',
    published: '2025-05-20',
    language: 'sr-Latn',
    text: 'Kaja Kalas je 21. maja u poseti Zapadnom Balkanu, koja će obuhvatiti Beograd i Skoplje.',
    told: ['visit belgrade 2025-05-21 planned Kallas > -', 'visit skopje 2025-05-21 planned Kallas > -'],
  },
  {
    name: 'comes from a place, after others that were visited before',
    published: '2025-10-15',
    language: 'sr-Latn',
    text: 'Ursula fon der Lajen stigla je danas u Prištinu iz Beograda, a prethodno je posetila Albaniju, BiH i Crnu Goru.',
    told: [
      'visit albania 2025-10-13..2025-10-14 reported Leyen > -',
      'visit bosnia-and-herzegovina 2025-10-13..2025-10-14 reported Leyen > -',
      'visit montenegro 2025-10-13..2025-10-14 reported Leyen > -',
      'visit belgrade 2025-10-14..2025-10-15 reported Leyen > -',
      'visit pristina 2025-10-15 reported Leyen > -',
    ],
  },
  {
    name: 'is to a town and, by a list, to an enclave',
    published: '2013-10-22',
    language: 'en',
    text: 'Aleksandar Vučić will visit Leposavić in the north on Wednesday, and the Serb enclave of Gračanica.',
    told: ['visit leposavic 2013-10-23 planned Vučić > -', 'visit gracanica 2013-10-23 planned Vučić > -'],
  },
  {
    name: 'has been where something was announced during it, and is none where somebody would be able to come',
    published: '2009-03-19',
    language: 'en',
    text: 'Defence Minister Carme Chacón announced it during a visit to the Spanish base at Istok. Zapatero hoped that he would be able to visit Pristina.',
    told: ['visit istog 2009-03-19 reported Chacón > -'],
  },
  {
    name: 'is of a weekday to come where the heading says so',
    published: '2021-09-25',
    language: 'en',
    title: 'Prime Minister Edi Rama to Visit Kosovo on Monday',
    text: 'Albanian Prime Minister Edi Rama is to visit Pristina on Monday.',
    told: ['visit pristina 2021-09-27 planned Rama > -'],
  },
  {
    name: 'is none of a negotiator who refuses, after whose town the sentence names him',
    published: '2024-09-17',
    language: 'en',
    text: "Petar Petkovic said in Brussels that the meeting had not taken place after Pristina's negotiator Besnik Bislimi rejected it and that he had presented measures.",
    told: ['talks brussels 2024-09-17 reported Bislimi,Petković > -'],
  },
  {
    name: 'to a country that is called off takes its stops with it',
    published: '2013-10-22',
    language: 'en',
    text: 'Aleksandar Vučić on Tuesday called off his trip to Kosovo that had been planned for tomorrow. Vučić was to visit Leposavić and Gračanica.',
    told: [
      'visit leposavic 2013-10-23 cancelled Vučić > -',
      'visit gracanica 2013-10-23 cancelled Vučić > -',
    ],
  },
  {
    name: 'has no host who meets others before it',
    published: '2021-03-01',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak počinje danas posetu Kosovu. Uoči dolaska izaslanika predsednik Srbije Aleksandar Vučić sastao se u petak sa predstavnicima Srba.',
    told: ['visit kosovo 2021-03-01 planned Lajčák > -'],
  },
  {
    name: 'is set for a weekday to come, and is none where it is only possible',
    published: '2023-02-05',
    language: 'en',
    text: 'EU envoy Miroslav Lajčák is set to visit Pristina on Monday, with a new visit to Belgrade also possible.',
    told: ['visit pristina 2023-02-06 planned Lajčák > -'],
  },
  {
    name: 'is of the commander of KFOR, to a minister abroad',
    published: '2025-10-28',
    language: 'sq',
    text: 'Komandanti i KFOR-it, gjeneralmajor Özkan Ulutaş, u takua me ministrin e mbrojtjes së Malit të Zi, Dragan Krapović, dhe me shefin e shtabit të ushtrisë, në selinë e Ministrisë së Mbrojtjes në Podgoricë.',
    told: ['visit podgorica 2025-10-28 reported Ulutaş > Krapović'],
  },
];

const linesOf = ({ title, text, published, language }: Told) =>
  eventsOf('visit', language, text, { published, title: title ?? null })
    .map(lineOf)
    .sort();

describe('talks are told', () => {
  it.each(ROUNDS)('$name ($language)', (told) => {
    expect(linesOf(told)).toEqual(told.told.map(inOrder).sort());
  });
});

describe('a visit', () => {
  it.each(VISITS)('$name ($language)', (told) => {
    expect(linesOf(told)).toEqual(told.told.map(inOrder).sort());
  });
});
