import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const WAYS: Told[] = [
  {
    name: 'greeted in a capital that is named by its country',
    published: '2010-10-13',
    language: 'en',
    title: 'Clinton cheered on Pristina boulevard',
    text: 'US Secretary of State Hillary Clinton was greeted by cheering crowds in the Kosovo capital on Wednesday. She flew in from Belgrade, where she met President Boris Tadić on Tuesday.',
    told: [
      'visit belgrade 2010-10-12 reported Clinton > Tadić',
      'visit pristina 2010-10-13 reported Clinton > -',
    ],
  },
  {
    name: 'speaking to people where they live',
    published: '2018-09-09',
    language: 'en',
    title: 'Vučić tours Serb areas',
    text: 'Serbian President Aleksandar Vučić addressed thousands of Serbs in North Mitrovica on Sunday. On Saturday he had inspected the Gazivode dam.',
    told: [
      'visit gazivoda-dam 2018-09-08 reported Vučić > -',
      'visit north-mitrovica 2018-09-09 reported Vučić > -',
    ],
  },
  {
    name: 'hosts of a list before the next stop',
    published: '2015-12-02',
    language: 'en',
    title: 'Kerry leaves Kosovo',
    text: 'US Secretary of State John Kerry spent four hours in Kosovo on Wednesday, holding talks with President Atifete Jahjaga, Prime Minister Isa Mustafa and Foreign Minister Hashim Thaçi before flying to Belgrade.',
    told: [
      'visit belgrade 2015-12-02 reported Kerry > -',
      'visit pristina 2015-12-02 reported Kerry > Jahjaga,Mustafa,Thaçi',
    ],
  },
  {
    name: 'stops to which a journey had taken somebody',
    published: '2009-05-21',
    language: 'en',
    title: 'Biden address to assembly',
    text: "US Vice President Joe Biden received a hero's welcome in Kosovo on Thursday, the last leg of a three-day swing through the Balkans that had taken him to Sarajevo on Tuesday and Belgrade on Wednesday.",
    told: [
      'visit sarajevo 2009-05-19 reported Biden > -',
      'visit belgrade 2009-05-20 reported Biden > -',
      'visit kosovo 2009-05-21 reported Biden > -',
    ],
  },
  {
    name: 'without the year that a clause of its own tells',
    published: '2006-01-10',
    language: 'en',
    title: 'Steinmeier: no delay',
    text: "Following talks with Serbian President Boris Tadić in Belgrade, German Foreign Minister Frank-Walter Steinmeier said that Kosovo's status would be settled this year.",
    told: ['visit belgrade 2006-01-10 reported Steinmeier > Tadić'],
  },
  {
    name: 'a minister who is not let in',
    published: '2022-08-18',
    language: 'en',
    title: 'Serbian minister turned back',
    text: "Serbia's defence minister Miloš Vučević was denied permission to enter Kosovo on Thursday, the government in Pristina said.",
    told: ['visit kosovo 2022-08-18 cancelled Vučević > -'],
  },
  {
    name: 'without what somebody hopes for',
    published: '2022-08-18',
    language: 'en',
    title: 'Kurti hopes for Biden',
    text: 'Prime Minister Albin Kurti said he hoped that US President Joe Biden would visit Kosovo.',
    told: [],
  },
  {
    name: 'days of clauses that look ahead',
    published: '2021-06-03',
    language: 'sr-Latn',
    title: 'Lajčak ponovo u Prištini',
    text: 'Specijalni izaslanik EU Miroslav Lajčak doputovao je u Prištinu, a u petak ga očekuju sastanci sa predsednikom Srbije Aleksandrom Vučićem u Beogradu.',
    told: [
      'visit pristina 2021-06-03 reported Lajčák > -',
      'visit belgrade 2021-06-04 planned Lajčák > Vučić',
    ],
  },
  {
    name: 'two women on a journey',
    published: '2012-10-30',
    language: 'sr-Latn',
    title: 'Klinton i Ešton stigle u Beograd',
    text: 'Državna sekretarka SAD Hilari Klinton i visoka predstavnica EU Ketrin Ešton stigle su danas u Beograd iz Sarajeva, a sutra putuju u Prištinu.',
    told: [
      'visit sarajevo 2012-10-29..2012-10-30 reported Ashton,Clinton > -',
      'visit belgrade 2012-10-30 reported Ashton,Clinton > -',
      'visit pristina 2012-10-31 planned Ashton,Clinton > -',
    ],
  },
  {
    name: 'a way on for another town',
    published: '2015-12-02',
    language: 'sr-Latn',
    title: 'Keri: Podrška dijalogu',
    text: 'Američki državni sekretar Džon Keri doputovao je danas u Prištinu, u jednodnevnu posetu Kosovu, tokom koje će se sastati sa premijerom Isom Mustafom. Keri kasnije putuje za Beograd.',
    told: [
      'visit belgrade 2015-12-02 planned Kerry > -',
      'visit pristina 2015-12-02 reported Kerry > Mustafa',
    ],
  },
  {
    name: 'whose visit stands before its place',
    published: '2020-06-16',
    language: 'sr-Latn',
    title: 'Poseta odložena',
    text: 'Poseta nemačkog ministra Hajka Masa Prištini, predviđena za četvrtak, odložena je, javlja KoSSev.',
    told: ['visit pristina 2020-06-18 cancelled Maas > -'],
  },
  {
    name: 'people who are visited where they live',
    published: '2003-02-12',
    language: 'sr-Latn',
    title: 'Čović u Štrpcu',
    text: 'Potpredsednik Vlade Srbije Nebojša Čović obišao je Srbe u Štrpcu u utorak.',
    told: ['visit strpce 2003-02-11 reported Čović > -'],
  },
  {
    name: 'since when somebody stays',
    published: '2021-06-03',
    language: 'sr-Latn',
    title: 'Delegacija Bundestaga na KiM',
    text: 'Delegacija nemačkog Bundestaga boravi u poseti Prištini od ponedeljka i danas je razgovarala sa premijerom Aljbinom Kurtijem.',
    told: ['visit pristina 2021-05-31..2021-06-03 reported (Germany) > Kurti'],
  },
  {
    name: 'a stay from one weekday to another',
    published: '2019-02-26',
    language: 'sq',
    title: 'Palmer vjen nesër',
    text: 'Zëvendësndihmëssekretari amerikan i Shtetit, Matthew Palmer, do të qëndrojë në Prishtinë nga e mërkura deri të premten, njoftoi ambasada.',
    told: ['visit pristina 2019-02-27..2019-03-01 planned Palmer > -'],
  },
  {
    name: 'what has been and what comes',
    published: '2012-10-30',
    language: 'sq',
    title: 'Ashton e Clinton nisin turneun',
    text: 'Përfaqësuesja e lartë e BE-së Catherine Ashton dhe sekretarja amerikane Hillary Clinton kanë qëndruar sot në Sarajevë dhe Beograd, kurse të mërkurën vijnë në Prishtinë.',
    told: [
      'visit sarajevo 2012-10-30 reported Ashton,Clinton > -',
      'visit belgrade 2012-10-30 reported Ashton,Clinton > -',
      'visit pristina 2012-10-31 planned Ashton,Clinton > -',
    ],
  },
  {
    name: 'an official who is not let in',
    published: '2022-08-18',
    language: 'sq',
    title: 'Petkoviqit i ndalohet hyrja',
    text: 'Drejtorit të Zyrës për Kosovën, Petar Petkoviq, nuk i është lejuar sot hyrja në Kosovë, njoftoi Qeveria.',
    told: ['visit kosovo 2022-08-18 cancelled Petković > -'],
  },
  {
    name: 'without a statement that is welcomed',
    published: '2022-08-18',
    language: 'sq',
    title: 'Kurti mirëpret deklaratën',
    text: 'Kryeministri Albin Kurti ka mirëpritur deklaratën e presidentit amerikan Joe Biden për zgjerimin.',
    told: [],
  },
  {
    name: 'during the stay of yesterday',
    published: '2013-04-17',
    language: 'sq',
    title: 'Rasmussen: KFOR-i mbetet',
    text: 'Sekretari i përgjithshëm i NATO-s, Anders Fogh Rasmussen, gjatë qëndrimit të djeshëm në Prishtinë, tha se KFOR-i do të mbetet në Kosovë.',
    told: ['visit pristina 2013-04-16 reported Rasmussen > -'],
  },
  {
    name: 'who is there on a day that comes',
    published: '2024-03-15',
    language: 'sq',
    title: '',
    text: 'Ministri gjerman i Mbrojtjes, Boris Pistorius, është të hënën në Prishtinë.',
    told: ['visit pristina 2024-03-18 planned Pistorius > -'],
  },
  {
    name: "on this week's day",
    published: '2022-11-30',
    language: 'sq',
    title: 'Stano konfirmon vizitën e Lajçakut të premten në Kosovë',
    text: 'Zëdhënësi i BE-së e ka konfirmuar vizitën e emisarit Miroslav Lajçak në Kosovë këtë të premte.',
    told: ['visit kosovo 2022-12-02 planned Lajčák > -'],
  },
  {
    name: 'company that comes along',
    published: '2022-11-24',
    language: 'sr-Latn',
    title: 'Lajčak u Prištini',
    text: 'Miroslav Lajčak doputovao je danas u Prištinu. Lajčak je u petak prošle nedelje, zajedno sa američkim izaslanikom Gabrijelom Eskobarom, boravio u Beogradu.',
    told: [
      'visit belgrade 2022-11-18 reported Escobar,Lajčák > -',
      'visit pristina 2022-11-24 reported Lajčák > -',
    ],
  },
  {
    name: 'a place before its verb',
    published: '2023-03-06',
    language: 'sr-Latn',
    title: '',
    text: 'Mediji pišu da će tokom aprila Prištinu posetiti i nemački kancelar Olaf Šolc.',
    told: ['visit pristina 2023-04-01..2023-04-30 planned Scholz > -'],
  },
  {
    name: 'the day of the stop before, and a village of a town',
    published: '2022-01-06',
    language: 'sq',
    title: '',
    text: 'Drejtori Petar Petkoviq do të qëndrojë nesër në Graçanicë. Ai do të qëndrojë edhe në fshatin Pasjan të Gjilanit.',
    told: [
      'visit gracanica 2022-01-07 planned Petković > -',
      'visit pasjane 2022-01-07 planned Petković > -',
    ],
  },
  {
    name: 'an earlier stay told later',
    published: '2025-04-24',
    language: 'sr-Latn',
    title: 'Sorensen u Prištini',
    text: 'Izaslanik EU Peter Sorensen boravi u poseti Kosovu, gde se sastao sa Besnikom Bisljimijem. Tokom boravka u Prištini sredinom marta Sorensen je rekao da je njegov prioritet novi sastanak.',
    told: [
      'visit pristina 2025-03-01..2025-03-31 reported Sørensen > -',
      'visit pristina 2025-04-24 reported Sørensen > Bislimi',
    ],
  },
  {
    name: 'who stood for each side',
    published: '2017-02-02',
    language: 'en',
    title: 'Round ends',
    text: 'The meeting between the delegations of Belgrade and Pristina ended in Brussels on Wednesday. Serbia was represented by Prime Minister Aleksandar Vučić, and Kosovo by President Hashim Thaçi.',
    told: ['talks brussels 2017-02-01 reported Thaçi,Vučić > -'],
  },
  {
    name: 'a service in a church',
    published: '2021-06-17',
    language: 'sr-Latn',
    title: '',
    text: 'Patrijarh Porfirije služio je u nedelju liturgiju u Gračanici.',
    told: ['visit gracanica 2021-06-13 reported Porfirije > -'],
  },
  {
    name: 'a round of delegations with its mediator',
    published: '2006-01-16',
    language: 'en',
    title: '',
    text: 'The first meeting of the delegations of Belgrade and Pristina is due in the Austrian capital on January 25, with UN envoy Martti Ahtisaari.',
    told: ['talks vienna 2006-01-25 planned - > Ahtisaari'],
  },
  {
    name: 'a heading without a verb',
    published: '2011-03-16',
    language: 'sq',
    title: 'Cooper në Prishtinë',
    text: 'Prishtinë, 16 mars - Edita Tahiri u takua sot me Robert Cooper. Ata folën për takimin e radhës në Bruksel.',
    told: ['visit pristina 2011-03-16 reported Cooper > Tahiri'],
  },
  {
    name: 'a visit for which no leave is given',
    published: '2024-12-25',
    language: 'sr-Latn',
    title: '',
    text: 'Ministru unutrašnjih poslova Kosova Dželjalju Svečlji odbijen je zahtjev za posjetu opštini Preševo, koja je trebalo da bude 23. decembra.',
    told: ['visit presevo 2024-12-23 cancelled Sveçla > -'],
  },
  {
    name: 'without a meeting in another land',
    published: '2017-11-20',
    language: 'sq',
    title: '',
    text: 'Presidenti Hashim Thaçi ka zhvilluar një takim në Kanada me sekretarin e përgjithshëm të NATO-s Jens Stoltenberg.',
    told: [],
  },
  {
    name: 'what a visit is yet to bring',
    published: '2011-05-18',
    language: 'sr-Latn',
    title: '',
    text: 'Visoka predstavnica EU Ketrin Ešton će se danas tokom posete Prištini sastati sa premijerom Hašimom Tačijem.',
    told: ['visit pristina 2011-05-18 planned Ashton > Thaçi'],
  },
  {
    name: 'a last stop',
    published: '2023-11-20',
    language: 'en',
    title: '',
    text: 'NATO Secretary General Jens Stoltenberg is in Pristina today. Skopje will be the last stop of his journey.',
    told: [
      'visit pristina 2023-11-20 reported Stoltenberg > -',
      'visit skopje 2023-11-20 planned Stoltenberg > -',
    ],
  },
  {
    name: 'who leads a delegation of an organisation',
    published: '2002-12-16',
    language: 'en',
    title: '',
    text: 'A delegation of the UN Security Council arrived in Pristina on Sunday. The delegation, led by Norwegian ambassador Ole Peter Kolby, wants to see the situation.',
    told: ['visit pristina 2002-12-15 reported Kolby > -'],
  },
  {
    name: 'a visit that has begun, and a site outside the capital',
    published: '2021-06-27',
    language: 'sr-Latn',
    title: '',
    text: 'Patrijarh Porfirije započeo je danas posetu Kosovu. Sutra će biti na Gazimestanu, gde će ga dočekati vladika Teodosije.',
    told: [
      'visit kosovo 2021-06-27 reported Porfirije > -',
      'visit gazimestan 2021-06-28 planned Porfirije > Teodosije',
    ],
  },
];

describe('a visit is read', () => {
  it.each(WAYS)('$name', ({ published, language, title, text, told }) => {
    const events = eventsOf('visit', language, text, { published, title: title ?? null });
    expect(events.map(lineOf).sort()).toEqual(told.map(inOrder).sort());
  });
});

it('leaves the office of a churchman out of his name', () => {
  const [event] = eventsOf('visit', 'sr-Latn', 'Patrijarh Porfirije je u nedelju posetio Gračanicu.', {
    published: '2021-06-17',
  });
  expect(event?.visit?.visitors).toMatchObject([{ name: 'Porfirije', office: 'Patriarch' }]);
});
