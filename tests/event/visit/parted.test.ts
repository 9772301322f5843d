import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const PARTED: Told[] = [
  {
    name: 'a name between a refusal and the entry',
    published: '2016-01-08',
    language: 'sr-Latn',
    text: 'Kosovske vlasti nisu dozvolile direktoru Kancelarije za KiM Marku Đuriću da ode u Štrpce. On je trebalo da obiđe porodice povratnika.',
    told: ['visit strpce 2016-01-08 cancelled Đurić > -'],
  },
  {
    name: 'a day between a verb of being and the place',
    published: '2023-10-22',
    language: 'sq',
    text: 'Emisarët e pesë vendeve, me Lajçakun në krye, ishin të shtunën në Prishtinë dhe Beograd. Në Beograd ata biseduan me presidentin Vuçiq.',
    told: [
      'visit pristina 2023-10-21 reported Lajčák > -',
      'visit belgrade 2023-10-21 reported Lajčák > Vučić',
    ],
  },
  {
    name: 'a speaker between the word and the place',
    published: '2019-11-28',
    language: 'sr-Latn',
    text: '„Vojnicima želim srećne praznike“, rekao je mađarski ministar odbrane Tibor Benko u Prištini.',
    told: ['visit pristina 2019-11-28 reported Benkő > -'],
  },
  {
    name: 'a parliamentarian whom no list knows',
    published: '2016-06-21',
    language: 'sr-Cyrl',
    text: 'Председник Косова Хашим Тачи примио је у уторак посланика Бундестага Петера Мајера.',
    told: ['visit pristina 2016-06-21 reported Majer > Thaçi'],
  },
  {
    name: 'a state secretary with a country inside his office',
    published: '2022-05-18',
    language: 'sq',
    text: 'Kryeministri Albin Kurti priti sekretarin norvegjez të shtetit, Eivind Petersson.',
    told: ['visit pristina 2022-05-18 reported Petersson > Kurti'],
  },
  {
    name: 'the next act of whoever talked',
    published: '2014-09-30',
    language: 'sr-Latn',
    text: 'Posle razgovora u Prištini, Johanes Han je sinoć doputovao u Beograd. Danas će se sastati sa premijerom Aleksandrom Vučićem.',
    told: [
      'visit pristina 2014-09-28..2014-09-29 reported Hahn > -',
      'visit belgrade 2014-09-29..2014-09-30 reported Hahn > Vučić',
    ],
  },
  {
    name: 'teams of which one head alone is known, and their next session',
    published: '2017-09-14',
    language: 'en',
    text: 'The technical teams of Belgrade and Pristina sat down again in the Belgian capital on Thursday, with Marko Djuric and Avni Petani at their head. Their next session is set for September 28.',
    told: ['talks brussels 2017-09-14 reported Đurić > -', 'talks brussels 2017-09-28 planned Đurić > -'],
  },
  {
    name: 'the next round within the sentence of the last',
    published: '2017-01-26',
    language: 'sq',
    text: 'Takimi i parë mes Kosovës dhe Serbisë në këtë nivel u mbajt të martën në Bruksel, ndërsa ai i radhës do të mbahet më 1 shkurt.',
    told: ['talks brussels 2017-01-24 reported - > -', 'talks brussels 2017-02-01 planned - > -'],
  },
  {
    name: 'an apposition between whoever is kept out and the entry',
    published: '2016-10-03',
    language: 'en',
    text: "Kosovo has prohibited Marko Djuric, head of the Serbian government's office for Kosovo, from entering the country, an adviser to its foreign minister said on Monday.",
    told: ['visit kosovo 2016-10-03 cancelled Đurić > -'],
  },
  {
    name: 'the speaker of a quotation who says an act of himself',
    published: '2008-12-24',
    language: 'en',
    text: '"I have come here to see the Italian soldiers of KFOR and could not leave without meeting our friends," said Italy\'s deputy defence minister Marco Bianchi.',
    told: ['visit kosovo 2008-12-24 reported Bianchi > -'],
  },
  {
    name: 'a host who speaks of himself in a quotation goes nowhere',
    published: '2008-12-24',
    language: 'sq',
    text: '“Kam ardhur në Prizren për të dëgjuar qytetarët”, tha kryeministri Hashim Thaçi.',
    told: [],
  },
  {
    name: 'there, for the place of the sentence before',
    published: '2025-03-11',
    language: 'sq',
    text: 'Mark Rutte arriti të martën në Prishtinë, ku e priti presidentja Vjosa Osmani. Në Kosovë ai vjen prej Bosnjës e Hercegovinës. Atje ishte më 10 mars.',
    told: [
      'visit bosnia-and-herzegovina 2025-03-10 reported Rutte > -',
      'visit pristina 2025-03-11 reported Rutte > Osmani',
    ],
  },
  {
    name: 'the last time that the parties were there',
    published: '2024-10-22',
    language: 'sr-Latn',
    text: 'Besnik Bisljimi i Petar Petković razgovaraće u četvrtak u Briselu. Poslednji put su glavni pregovarači tamo bili 17. septembra.',
    told: [
      'talks brussels 2024-10-24 planned Bislimi,Petković > -',
      'talks brussels 2024-09-17 reported Bislimi,Petković > -',
    ],
  },
  {
    name: 'a new round whose parties come one by one',
    published: '2023-05-02',
    language: 'en',
    text: "Aleksandar Vucic and his delegation entered the EU building in Brussels this morning. A new high-level round of the dialogue is to begin there. Kosovo's prime minister Albin Kurti had come a little before them.",
    told: ['talks brussels 2023-05-02 reported Kurti,Vučić > -'],
  },
  {
    name: 'a plane that lands at the airport of the capital',
    published: '2009-05-21',
    language: 'sr-Latn',
    text: 'Avion potpredsednika SAD Džozefa Bajdena sleteo je danas na prištinski aerodrom, gde ga je dočekao Skender Hiseni.',
    told: ['visit pristina 2009-05-21 reported Biden > Hyseni'],
  },
  {
    name: 'a minister at a ceremony in the presence of others',
    published: '2019-10-09',
    language: 'sq',
    text: 'Në Prishtinë u bë sot ndërrimi i komandës së KFOR-it në prani të presidentit Hashim Thaçi dhe ministrit italian të Mbrojtjes Lorenzo Guerini.',
    told: ['visit pristina 2019-10-09 reported Guerini > Thaçi'],
  },
  {
    name: 'a picture of a month of its own',
    published: '2019-01-11',
    language: 'en',
    text: 'Austria keeps its soldiers in KFOR until the end of the year.\nIn November 2018 Chancellor Sebastian Kurz (left) travelled to Pristina for talks with President Hashim Thaci (right). Photo: BKA',
    told: ['visit pristina 2018-11-01..2018-11-30 reported Kurz > Thaçi'],
  },
  {
    name: 'the day that a sentence of its own tells of that meeting',
    published: '2025-09-25',
    language: 'sr-Latn',
    text: 'Ministar spoljnih poslova Srbije Marko Đurić i predsednica Kosova Vjosa Osmani razgovarali su u Njujorku sa visokom predstavnicom EU Kajom Kalas. Taj sastanak je bio juče.',
    told: ['talks new-york 2025-09-24 reported Đurić,Osmani > Kallas'],
  },
  {
    name: 'the weekday of what is announced',
    published: '2014-10-22',
    language: 'en',
    text: "Kosovo's foreign minister Enver Hoxhaj said that he would attend a conference in Belgrade. Thursday's conference in Belgrade, which Hoxhaj attends for the first time, is about trade.",
    told: ['visit belgrade 2014-10-23 planned Hoxhaj > -'],
  },
  {
    name: 'colleagues of one alliance who come together',
    published: '2017-10-26',
    language: 'en',
    text: 'On Friday the North Atlantic Council, chaired by NATO Deputy Secretary General Rose Gottemoeller, will pay a visit to KFOR. The Chairman of the Military Committee, General Petr Pavel, will attend a meeting with the KFOR commander, Major General Giovanni Fungo.',
    told: ['visit kosovo 2017-10-27 planned Gottemoeller,Pavel > Fungo'],
  },
  {
    name: 'a general whose command stands before an abbreviation',
    published: '2014-07-16',
    language: 'en',
    text: 'The Deputy Supreme Allied Commander Europe (DSACEUR), General Sir Adrian BRADSHAW, visited HQ KFOR at Camp Film City in Pristina.',
    told: ['visit camp-film-city 2014-07-16 reported Bradshaw > -'],
  },
  {
    name: 'a speaker who says an act of himself without quotation marks',
    published: '2008-12-24',
    language: 'en',
    text: 'I have come here to visit the Italian members of KFOR and could not leave without meeting our friends, said the Italian deputy defence minister Marco Bianchi.',
    told: ['visit kosovo 2008-12-24 reported Bianchi > -'],
  },
  {
    name: 'a host at the airport',
    published: '2020-06-18',
    language: 'sr-Latn',
    text: 'Šef ruske diplomatije Sergej Lavrov stigao je danas u Beograd. Na aerodromu je bio njegov domaćin, ministar spoljnih poslova Ivica Dačić.',
    told: ['visit belgrade 2020-06-18 reported Lavrov > Dačić'],
  },
  {
    name: 'a day behind another verb, of somebody at home elsewhere',
    published: '2025-06-28',
    language: 'sr-Latn',
    text: 'Policajci u civilu zaustavili su danas na Gazimestanu Marka Đurića, direktora Kancelarije za Kosovo.',
    told: [],
  },
];

describe('acts that a name or a day parts', () => {
  it.each(PARTED)('$name', ({ published, language, title, text, told }) => {
    const events = eventsOf('visit', language, text, { published, title: title ?? null });
    expect(events.map(lineOf).sort()).toEqual(told.map(inOrder).sort());
  });
});
