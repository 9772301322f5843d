import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const ROWS: Told[] = [
  {
    name: 'the place where somebody had been before, told behind the next',
    published: '2023-09-25',
    language: 'en',
    text: 'Miroslav Lajčák travelled to Belgrade on Thursday after two days in Pristina.',
    told: [
      'visit pristina 2023-09-20..2023-09-21 reported Lajčák > -',
      'visit belgrade 2023-09-21 reported Lajčák > -',
    ],
  },
  {
    name: 'the same in Serbian',
    published: '2023-09-25',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak otputovao je u četvrtak u Beograd posle dva dana u Prištini.',
    told: [
      'visit pristina 2023-09-20..2023-09-21 reported Lajčák > -',
      'visit belgrade 2023-09-21 reported Lajčák > -',
    ],
  },
  {
    name: 'the same in Albanian',
    published: '2023-09-25',
    language: 'sq',
    text: 'Miroslav Lajçak udhëtoi të enjten në Beograd pas takimeve në Prishtinë.',
    told: [
      'visit pristina 2023-09-20..2023-09-21 reported Lajčák > -',
      'visit belgrade 2023-09-21 reported Lajčák > -',
    ],
  },
  {
    name: 'a weekday to come behind the short forms of the Albanian future',
    published: '2024-03-08',
    language: 'sq',
    text: "Presidentja Vjosa Osmani do t'i presë të mërkurën nga ora 11:00 emisarët Gabriel Escobar dhe Miroslav Lajçak.",
    told: ['visit pristina 2024-03-13 planned Escobar,Lajčák > Osmani'],
  },
  {
    name: 'the weekday of a next stop, which is none before that of this one',
    published: '2021-05-06',
    language: 'en',
    text: 'Josep Borrell met Vjosa Osmani in Pristina before heading on Friday to Belgrade.',
    told: [
      'visit pristina 2021-05-06 reported Borrell > Osmani',
      'visit belgrade 2021-05-07 planned Borrell > -',
    ],
  },
  {
    name: 'a next stop that has been',
    published: '2021-05-06',
    language: 'en',
    text: 'Josep Borrell was in Pristina on Monday before going to Belgrade on Tuesday.',
    told: [
      'visit pristina 2021-05-03 reported Borrell > -',
      'visit belgrade 2021-05-04 reported Borrell > -',
    ],
  },
  {
    name: 'no journey to the town of an agreement',
    published: '2022-09-02',
    language: 'sr-Latn',
    title: 'Vučić sa Ruteom: Poštovati Sporazum iz Kumanova',
    text: 'Predsednik Srbije Aleksandar Vučić razgovarao je danas u Beogradu sa Markom Ruteom i tražio poštovanje Sporazuma iz Kumanova.',
    told: ['visit belgrade 2022-09-02 reported Rutte > Vučić'],
  },
  {
    name: 'no talks in the town of a process',
    published: '2024-10-11',
    language: 'sq',
    text: 'Albin Kurti shkon të hënën në samitin e Procesit të Berlinit, që mbahet në Tiranë. Atje pritet të takohen Albin Kurti dhe Edi Rama.',
    told: [],
  },
  {
    name: 'no meeting at the seat of a command',
    published: '2024-02-02',
    language: 'sr-Latn',
    text: 'Predsednik Srbije Aleksandar Vučić sastao se danas u Beogradu sa komandantom Komande združenih snaga NATO u Napulju admiralom Stjuartom Manšom.',
    told: ['visit belgrade 2024-02-02 reported Munsch > Vučić'],
  },
];

describe('the legs of a journey, by where and when they are', () => {
  it.each(ROWS)('$name', ({ published, language, title, text, told }) => {
    const lines = eventsOf('visit', language, text, { published, title: title ?? null }).map(lineOf);
    expect(lines.map(inOrder).sort()).toEqual(told.map(inOrder).sort());
  });
});
