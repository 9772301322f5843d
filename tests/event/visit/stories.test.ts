import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const STORIES: Told[] = [
  {
    name: 'of a weekday in the heading that the text tells as to come, by a name with an apostrophe',
    published: '2008-04-14',
    language: 'en',
    text: "Irish Defence Minister Tom O'Brady will visit Pristina on Thursday. The visit of Minister O'Brady to Pristina on Thursday is the first.",
    told: ["visit pristina 2008-04-17 planned O'Brady > -"],
  },
  {
    name: 'is of two envoys with their offices, and of a day later',
    published: '2022-01-30',
    language: 'sq',
    text: 'I dërguari i SHBA-së për Ballkanin, Gabriel Escobar, dhe i dërguari evropian për bisedimet Kosovë – Serbi, Miroslav Lajçak, udhëtojnë në Beograd të hënën dhe një ditë më pas do të udhëtojnë për në Prishtinë.',
    told: [
      'visit belgrade 2022-01-31 planned Escobar,Lajčák > -',
      'visit pristina 2022-02-01 planned Escobar,Lajčák > -',
    ],
  },
  {
    name: 'opens with the place, under a tour that began on another day',
    published: '2018-02-28',
    language: 'sr-Latn',
    text: 'Kosovo će danas posjetiti predsjednik Evropske komisije Jean-Claude Juncker. Juncker će na Kosovu boraviti u okviru turneje, koju je započeo 25. februara.',
    told: ['visit kosovo 2018-02-28 planned Juncker > -'],
  },
  {
    name: 'has no host who refuses to meet the guest',
    published: '2023-07-06',
    language: 'en',
    text: 'Prime Minister Edi Rama of Albania arrived in Pristina on Thursday and met President Vjosa Osmani. A meeting with Albin Kurti had been planned. Albin Kurti refused to meet Edi Rama.',
    told: ['visit pristina 2023-07-06 reported Rama > Osmani'],
  },
  {
    name: 'goes on to the capital of a country, and on from one that lies ahead',
    published: '2014-03-10',
    language: 'en',
    text: "Catherine Ashton, the EU foreign policy chief, landed in Sarajevo on Monday. On Tuesday she will travel to Serbia's capital, Belgrade, and proceed to Kosovo's capital, Pristina. From Skopje she flies to Tirana.",
    told: [
      'visit sarajevo 2014-03-10 reported Ashton > -',
      'visit belgrade 2014-03-11 planned Ashton > -',
      'visit pristina 2014-03-11 planned Ashton > -',
      'visit skopje 2014-03-11 planned Ashton > -',
      'visit tirana 2014-03-11 planned Ashton > -',
    ],
  },
  {
    name: 'has two earlier legs, each a day before the next',
    published: '2019-06-14',
    language: 'en',
    text: 'After visiting Skopje and Belgrade, Miroslav Lajcak met Prime Minister Ramush Haradinaj in Pristina on Friday.',
    told: [
      'visit skopje 2019-06-12..2019-06-13 reported Lajčák > -',
      'visit belgrade 2019-06-13..2019-06-14 reported Lajčák > -',
      'visit pristina 2019-06-14 reported Lajčák > Haradinaj',
    ],
  },
  {
    name: 'is of an official whom no list knows, named again by surname, and a meeting that is called off',
    published: '2016-04-22',
    language: 'en',
    text: "Freedonia's neighbour Estonia sent its Defence Minister Mart Kallaste Tamm to Kosovo. Tamm arrived in Pristina on Friday. Tamm's meeting with President Hashim Thaci was cancelled. He met Prime Minister Isa Mustafa.",
    told: ['visit pristina 2016-04-22 reported Tamm > Mustafa'],
  },
  {
    name: 'is called off by whoever was to come',
    published: '2018-07-26',
    language: 'sr-Latn',
    text: 'Ministar spoljnih poslova Kosova Bedžet Pacoli odustao je od sutrašnje posete Novom Pazaru.',
    told: ['visit novi-pazar 2018-07-27 cancelled Pacolli > -'],
  },
  {
    name: 'of an envoy whom a president sent is none of the president',
    published: '2019-10-09',
    language: 'en',
    text: 'An envoy from US President Donald Trump arrived in Kosovo on Wednesday. Prime Minister Ramush Haradinaj said in a statement after meeting Richard Grenell that the dialogue must go on.',
    told: ['visit pristina 2019-10-09 reported Grenell > Haradinaj'],
  },
  {
    name: 'moves on and is met by leaders of the opposition',
    published: '2023-06-20',
    language: 'en',
    text: 'Gabriel Escobar, the US special envoy for the Western Balkans, held talks with President Aleksandar Vucic in Belgrade on Monday. He moved on to Pristina on Tuesday, where Prime Minister Albin Kurti and opposition leaders Memli Krasniqi and Lumir Abdixhiku met him. The mayors of the northern municipalities stay away from their offices.',
    told: [
      'visit belgrade 2023-06-19 reported Escobar > Vučić',
      'visit pristina 2023-06-20 reported Escobar > Kurti,Krasniqi,Abdixhiku',
    ],
  },
  {
    name: 'will meet again elsewhere',
    published: '2023-02-28',
    language: 'en',
    text: 'Albin Kurti and Aleksandar Vucic sat down together in Brussels on Monday evening with EU foreign policy chief Josep Borrell and envoy Miroslav Lajcak. After more than three hours Borrell said both had agreed to the European proposal. They will meet again in Ohrid on 18 March.',
    told: [
      'talks brussels 2023-02-27 reported Kurti,Vučić > Borrell,Lajčák',
      'talks ohrid 2023-03-18 planned Kurti,Vučić > -',
    ],
  },
  {
    name: 'are talks apart from a meeting of the day before',
    published: '2022-08-18',
    language: 'en',
    text: 'Six hours of talks between the leaders of Kosovo and Serbia in Brussels ended on Thursday without a breakthrough. Josep Borrell, who chaired the meeting of Kurti and Vucic, said that it was not the end. Vucic saw NATO chief Jens Stoltenberg the day before.',
    told: [
      'talks brussels 2022-08-18 reported Kurti,Vučić > Borrell',
      'talks brussels 2022-08-17 reported Vučić > Stoltenberg',
    ],
  },
  {
    name: 'is met in the capital and goes on to a camp',
    published: '2024-02-05',
    language: 'en',
    text: "Germany's Defence Minister Boris Pistorius met Kosovo's acting defence minister Ejup Maqedonci in Pristina on Monday and then flew by helicopter to Camp Bondsteel, where 80 German soldiers of KFOR are stationed. He had been in Sarajevo the day before.",
    told: [
      'visit pristina 2024-02-05 reported Pistorius > Maqedonci',
      'visit camp-bondsteel 2024-02-05 reported Pistorius > -',
      'visit sarajevo 2024-02-04 reported Pistorius > -',
    ],
  },
  {
    name: 'are separate meetings of one round',
    published: '2023-09-15',
    language: 'en',
    text: 'Josep Borrell met separately with Albin Kurti and Aleksandar Vucic in Brussels on Thursday; a joint meeting never came about. The mediator blamed Pristina. In May, 30 KFOR soldiers were hurt in Zvecan.',
    told: ['talks brussels 2023-09-14 reported Kurti,Vučić > Borrell'],
  },
  {
    name: 'is only wished for',
    published: '2014-04-02',
    language: 'en',
    text: "Albanian Prime Minister Edi Rama said he would like to visit Belgrade if he is invited. He might come in autumn. Serbia's foreign minister Ivica Dacic replied that Rama was welcome.",
    told: [],
  },
  {
    name: 'is a call',
    published: '2023-07-12',
    language: 'en',
    text: 'Prime Minister Albin Kurti spoke by phone with Jake Sullivan on Tuesday. The White House said it urged calm in Pristina and Belgrade. Kurti will go to Vilnius.',
    told: [],
  },
  {
    name: 'comes along with somebody',
    published: '2021-05-18',
    language: 'en',
    text: "On Monday evening Miroslav Lajcak was Albin Kurti's guest in Pristina. The American diplomat Matthew Palmer came with him. They leave for Belgrade tomorrow.",
    told: [
      'visit pristina 2021-05-17 reported Lajčák,Palmer > Kurti',
      'visit belgrade 2021-05-19 planned Lajčák,Palmer > -',
    ],
  },
  {
    name: 'is met before going on',
    published: '2024-10-24',
    language: 'en',
    text: "Manuel Sarrazin, Germany's envoy for the Western Balkans, wound up two days in Kosovo on Wednesday. He met Bislimi and the mayor of Pristina, Përparim Rama, and visited Strpce.",
    told: [
      'visit pristina 2024-10-23 reported Sarrazin > Bislimi,Rama',
      'visit strpce 2024-10-23 reported Sarrazin > -',
    ],
  },
  {
    name: 'is received by pronoun, host behind the verb',
    published: '2024-05-14',
    language: 'sr-Latn',
    text: 'Generalni sekretar NATO Jens Stoltenberg stigao je u utorak u Prištinu. Primili su ga predsednica Vjosa Osmani i premijer Aljbin Kurti, a potom je u kampu „Film Siti“ razgovarao sa komandantom Kfora Ozkanom Ulutašem. Sutra putuje u Skoplje, gde će ga dočekati predsednik Stevo Pendarovski.',
    told: [
      'visit pristina 2024-05-14 reported Stoltenberg > Osmani,Kurti,Ulutaş',
      'visit skopje 2024-05-15 planned Stoltenberg > Pendarovski',
    ],
  },
  {
    name: 'is received by a party leader and met by a list',
    published: '2021-03-02',
    language: 'sr-Latn',
    text: 'Aljbin Kurti, lider Samoopredeljenja, primio je u ponedeljak evropskog izaslanika Miroslava Lajčaka. Lajčak se u Prištini sastao i sa vršiocem dužnosti predsednika Gljaukom Konjufcom, Isom Mustafom i Enverom Hodžajem. U sredu će biti gost predsednika Vučića u Beogradu.',
    told: [
      'visit pristina 2021-03-01 reported Lajčák > Kurti,Konjufca,Mustafa,Hoxhaj',
      'visit belgrade 2021-03-03 planned Lajčák > Vučić',
    ],
  },
  {
    name: 'is joined by advisers',
    published: '2022-09-09',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak stigao je u Prištinu sa savetnicima kancelara i francuskog predsednika Jensom Pletnerom i Emanuelom Bonom. Premijer Kurti ih je primio u podne. Kako je najavljeno, izaslanike sutra prima predsednik Vučić.',
    told: [
      'visit pristina 2022-09-09 reported Lajčák,Plötner,Bonne > Kurti',
      'visit belgrade 2022-09-10 planned Lajčák,Plötner,Bonne > Vučić',
    ],
  },
  {
    name: 'is met by the opposition, in Albanian',
    published: '2023-06-20',
    language: 'sq',
    text: 'I dërguari amerikan Gabriel Escobar bisedoi dje në Beograd me presidentin serb Aleksandar Vuçiq. Sot në Prishtinë e priti kryeministri Albin Kurti, kurse pasdite u takua me liderët e opozitës Memli Krasniqi dhe Lumir Abdixhiku.',
    told: [
      'visit belgrade 2023-06-19 reported Escobar > Vučić',
      'visit pristina 2023-06-20 reported Escobar > Kurti,Krasniqi,Abdixhiku',
    ],
  },
  {
    name: 'host by pronoun, in Albanian',
    published: '2021-09-27',
    language: 'sq',
    text: 'Kryeministri shqiptar Edi Rama ka qenë sot në Prishtinë. Homologu i tij Albin Kurti e priti me nderime shtetërore. Më pas Rama u takua edhe me presidenten Vjosa Osmani dhe kreun e Kuvendit, Glauk Konjufca. Vizita vjen në ditët kur në veri ka barrikada.',
    told: ['visit pristina 2021-09-27 reported Rama > Kurti,Osmani,Konjufca'],
  },
  {
    name: 'further round, in Albanian',
    published: '2023-02-27',
    language: 'sq',
    text: 'Kryeministri Albin Kurti dhe presidenti serb Aleksandar Vuçiq u takuan të hënën në Bruksel. Takimin e ndërmjetësoi shefi i diplomacisë evropiane Josep Borrell bashkë me të dërguarin Miroslav Lajçak. Palët do të takohen sërish më 18 mars në Ohër.',
    told: [
      'talks brussels 2023-02-27 reported Kurti,Vučić > Borrell,Lajčák',
      'talks ohrid 2023-03-18 planned Kurti,Vučić > -',
    ],
  },
  {
    name: 'after another capital, in Albanian',
    published: '2025-05-22',
    language: 'sq',
    text: 'Pas Beogradit, ku dje u takua me Aleksandar Vuçiqin, Kaja Kallas arriti sot në Prishtinë. Presidentja Vjosa Osmani e mirëpriti në zyrën e saj. Kallas do të vizitojë edhe misionin EULEX dhe nesër udhëton drejt Shkupit.',
    told: [
      'visit belgrade 2025-05-21 reported Kallas > Vučić',
      'visit pristina 2025-05-22 reported Kallas > Osmani',
      'visit skopje 2025-05-23 planned Kallas > -',
    ],
  },
  {
    name: 'is called off for a weekday to come',
    published: '2016-11-22',
    language: 'sq',
    text: 'Kryetari i Kuvendit të Shqipërisë, Ilir Meta, ka anuluar vizitën e së mërkurës në Preshevë. Autoritetet në Beograd nuk i dhanë leje.',
    told: ['visit presevo 2016-11-23 cancelled Meta > -'],
  },
  {
    name: 'names its hosts beside the second place',
    published: '2024-02-12',
    language: 'sr-Latn',
    text: 'Američki izaslanik Gabrijel Eskobar stiže u sredu u Prištinu, a u četvrtak u Beograd. U Prištini će razgovarati sa Bisljimijem i Vjosom Osmani, u Beogradu sa predsednikom Vučićem.',
    told: [
      'visit pristina 2024-02-14 planned Escobar > Bislimi,Osmani',
      'visit belgrade 2024-02-15 planned Escobar > Vučić',
    ],
  },
  {
    name: 'has company named after it',
    published: '2008-05-14',
    language: 'en',
    text: "Serbia's Prime Minister Vojislav Kostunica was in Mitrovica on Tuesday, where he spoke at a rally. Slobodan Samardzic, the minister for Kosovo, accompanied him.",
    told: ['visit mitrovica 2008-05-13 reported Koštunica,Samardžić > -'],
  },
];

describe('a visit or talks of one story', () => {
  it.each(STORIES)('$name', ({ published, language, text, told }) => {
    expect(eventsOf('visit', language, text, { published }).map(lineOf).sort()).toEqual(
      told.map(inOrder).sort(),
    );
  });
});
