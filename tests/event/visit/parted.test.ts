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
];

describe('acts that a name or a day parts', () => {
  it.each(PARTED)('$name', ({ published, language, title, text, told }) => {
    const events = eventsOf('visit', language, text, { published, title: title ?? null });
    expect(events.map(lineOf).sort()).toEqual(told.map(inOrder).sort());
  });
});
