import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const KEPT_OUT: Told[] = [
  {
    name: 'sent back at a crossing, the name between verb and place',
    published: '2021-09-08',
    language: 'en',
    title: 'Minister stopped',
    text: 'Kosovo police on Wednesday turned back Serbian Interior Minister Aleksandar Vulin at the Jarinje crossing.',
    told: ['visit jarinje-crossing 2021-09-08 cancelled Vulin > -'],
  },
  {
    name: 'from a crossing',
    published: '2021-09-08',
    language: 'en',
    title: 'Minister stopped',
    text: 'Serbian Interior Minister Aleksandar Vulin was sent back from the Merdare crossing on Wednesday.',
    told: ['visit merdare-crossing 2021-09-08 cancelled Vulin > -'],
  },
  {
    name: 'who did not get into the country',
    published: '2021-09-08',
    language: 'en',
    title: 'Minister stopped',
    text: 'Kosovo barred Serbian Interior Minister Aleksandar Vulin from entering its territory on Wednesday.',
    told: ['visit kosovo 2021-09-08 cancelled Vulin > -'],
  },
  {
    name: 'whom police hindered, in Serbian',
    published: '2021-09-08',
    language: 'sr-Latn',
    title: 'Vulin zaustavljen',
    text: 'Policija je danas sprečila ministra Aleksandra Vulina da uđe na Kosovo.',
    told: ['visit kosovo 2021-09-08 cancelled Vulin > -'],
  },
  {
    name: 'who could not enter, in Serbian',
    published: '2021-09-08',
    language: 'sr-Latn',
    title: 'Vulin zaustavljen',
    text: 'Ministar Aleksandar Vulin danas nije mogao da uđe na Kosovo.',
    told: ['visit kosovo 2021-09-08 cancelled Vulin > -'],
  },
  {
    name: 'whose entry was not permitted, in Albanian',
    published: '2021-09-08',
    language: 'sq',
    title: 'Vulin ndalet',
    text: 'Qeveria nuk ia lejoi sot hyrjen në Kosovë ministrit serb Aleksandar Vulin.',
    told: ['visit kosovo 2021-09-08 cancelled Vulin > -'],
  },
];

const IN_THE_PRESENT: Told[] = [
  {
    name: 'an official who is somewhere on a weekday',
    published: '2023-03-15',
    language: 'en',
    title: 'Chancellor in Pristina',
    text: 'Chancellor Olaf Scholz is in Pristina on Friday.',
    told: ['visit pristina 2023-03-17 planned Scholz > -'],
  },
  {
    name: 'a host who receives on a weekday',
    published: '2023-03-15',
    language: 'en',
    title: 'Chancellor expected',
    text: 'President Vjosa Osmani receives Chancellor Olaf Scholz on Friday in Pristina.',
    told: ['visit pristina 2023-03-17 planned Scholz > Osmani'],
  },
  {
    name: 'the same in Albanian',
    published: '2023-03-15',
    language: 'sq',
    title: 'Kancelari në Prishtinë',
    text: 'Kancelari gjerman Olaf Scholz është të premten në Prishtinë.',
    told: ['visit pristina 2023-03-17 planned Scholz > -'],
  },
  {
    name: 'a dialogue that goes on, in Serbian',
    published: '2023-03-15',
    language: 'sr-Latn',
    title: 'Nastavak dijaloga',
    text: 'Beograd i Priština nastavljaju dijalog u petak u Briselu.',
    told: ['talks brussels 2023-03-17 planned - > -'],
  },
  {
    name: 'negotiators who gather',
    published: '2023-03-15',
    language: 'en',
    title: 'Dialogue',
    text: 'The negotiators of Serbia and Kosovo gather in Brussels on Friday.',
    told: ['talks brussels 2023-03-17 planned - > -'],
  },
];

const ROUNDS: Told[] = [
  {
    name: 'on the status, whoever is named',
    published: '2006-02-20',
    language: 'en',
    title: 'Negotiators on their way',
    text: 'Talks on the future status of Kosovo resume in Vienna on Tuesday.',
    told: ['talks vienna 2006-02-21 planned - > -'],
  },
  {
    name: 'on the status, in Serbian',
    published: '2006-02-21',
    language: 'sr-Latn',
    title: 'Pregovarači u Austriji',
    text: 'Pregovori o statusu nastavljeni su danas u Beču.',
    told: ['talks vienna 2006-02-21 reported - > -'],
  },
  {
    name: 'whose deal alone is told',
    published: '2013-04-22',
    language: 'en',
    title: 'After the deal',
    text: 'Ivica Dačić and Hashim Thaçi reached an agreement in Brussels on Friday.',
    told: ['talks brussels 2013-04-19 reported Dačić,Thaçi > -'],
  },
  {
    name: 'at the seat of the EU, whose envoy announces them',
    published: '2023-10-20',
    language: 'sq',
    title: 'Lajçak njofton',
    text: 'Miroslav Lajçak, përfaqësues i posaçëm i BE-së për dialogun, njoftoi se filloi sot takimi i negociatorëve Besnik Bislimi dhe Petar Petkoviq.',
    told: ['talks brussels 2023-10-20 reported Bislimi,Petković > Lajčák'],
  },
  {
    name: 'at the seat of the EU, where they were last',
    published: '2025-02-10',
    language: 'en',
    title: 'Envoy in Pristina',
    text: 'Peter Sorensen, the EU special representative for the dialogue, came to Pristina on Monday. Nothing moves. The last round of the dialogue at that level was in September 2023.',
    told: [
      'visit pristina 2025-02-10 reported Sørensen > -',
      'talks brussels 2023-09-01..2023-09-30 reported - > -',
    ],
  },
  {
    name: 'that are called off, of two who are named right behind the word that opens the sentence',
    published: '2023-03-15',
    language: 'sr-Latn',
    title: 'Ništa od sastanka',
    text: 'Sastanak Vučića i Kurtija u ponedeljak u Briselu je otkazan.',
    told: ['talks brussels 2023-03-20 cancelled Kurti,Vučić > -'],
  },
  {
    name: 'without a journey of somebody else that is told in passing, without a day',
    published: '2013-04-03',
    language: 'en',
    title: 'Dačić and Thaçi in Brussels',
    text: 'Ivica Dačić and Hashim Thaçi met in Brussels on Tuesday under the auspices of Catherine Ashton. The talks lasted twelve hours. Diplomats were busy before, and Philip Reeker went to Pristina.',
    told: ['talks brussels 2013-04-02 reported Dačić,Thaçi > Ashton'],
  },
  {
    name: 'in a point of a list far below',
    published: '2021-05-17',
    language: 'en',
    title: 'The day in the press',
    text: 'Two people were fined.\n\nThe market was open.\n\nA school was painted.\n\n• Chancellor Olaf Scholz to visit Pristina today (media)\n\nThe weather stays fine.',
    told: ['visit pristina 2021-05-17 planned Scholz > -'],
  },
  {
    name: 'unless one side says that they might be held',
    published: '2023-03-15',
    language: 'sq',
    title: 'Kurti për takimin',
    text: 'Kurti tha sot se takimi me Vuçiqin mund të mbahet në Bruksel.',
    told: [],
  },
];

describe('talks', () => {
  it.each(ROUNDS)('are read: $name', ({ language, published, title, text, told }) => {
    expect(eventsOf('visit', language, text, { published, title }).map(lineOf).sort()).toEqual(
      told.map(inOrder).sort(),
    );
  });
});

describe('officials who are kept out', () => {
  it.each(KEPT_OUT)('are read: $name', ({ language, published, title, text, told }) => {
    expect(eventsOf('visit', language, text, { published, title }).map(lineOf).sort()).toEqual(
      told.map(inOrder).sort(),
    );
  });
});

describe('a weekday in the present tense', () => {
  it.each(IN_THE_PRESENT)('lies ahead: $name', ({ language, published, title, text, told }) => {
    expect(eventsOf('visit', language, text, { published, title }).map(lineOf).sort()).toEqual(
      told.map(inOrder).sort(),
    );
  });
});
