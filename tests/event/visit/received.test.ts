import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const TOLD: Told[] = [
  {
    name: 'receive the commander of a mission in their own capital (sr)',
    published: '2022-11-04',
    language: 'sr-Latn',
    text: 'Načelnik Generalštaba Vojske Srbije Milan Mojsilović sastao se u petak sa komandantom Kfora Anđelom Mikeleom Ristučom.',
    told: ['visit belgrade 2022-11-04 reported Ristuccia > Mojsilović'],
  },
  {
    name: 'receive the commander of a mission in their own capital (sq)',
    published: '2022-11-04',
    language: 'sq',
    text: 'Komandanti i KFOR-it, Angelo Ristuccia, u takua të premten me shefin e Shtabit të Ushtrisë së Serbisë, Milan Mojsiloviq.',
    told: ['visit belgrade 2022-11-04 reported Ristuccia > Mojsilović'],
  },
  {
    name: 'say farewell to a guest',
    published: '2022-11-04',
    language: 'en',
    text: 'The Serbian Chief of Staff, General Milan Mojsilovic, said farewell to the KFOR Commander, Angelo Michele Ristuccia, in Belgrade.',
    told: ['visit belgrade 2022-11-04 reported Ristuccia > Mojsilović'],
  },
  {
    name: 'are called on by a preposition alone',
    published: '2022-09-09',
    language: 'sr-Latn',
    text: 'Izaslanik EU Miroslav Lajčak i njegovi saradnici bili su u petak u Prištini kod premijera Aljbina Kurtija, a o nastavku dijaloga se malo zna.',
    told: ['visit pristina 2022-09-09 reported Lajčák > Kurti'],
  },
  {
    name: 'are called on in Cyrillic as in Latin',
    published: '2022-09-09',
    language: 'sr-Cyrl',
    text: 'Изасланик ЕУ Мирослав Лајчак стигао је у петак у Приштину. Лајчак је прво био код Аљбина Куртија.',
    told: ['visit pristina 2022-09-09 reported Lajčák > Kurti'],
  },
  {
    name: 'receive where the preposition and the office stand alone',
    published: '2023-11-19',
    language: 'sq',
    text: 'Të martën Sekretari i Përgjithshëm i NATO-s Jens Stoltenberg shkon në Maqedoninë e Veriut, te presidenti Stevo Pendarovski dhe kryeministri Dimitar Kovaçevski.',
    told: ['visit skopje 2023-11-21 planned Stoltenberg > Pendarovski,Kovačevski'],
  },
  {
    name: 'are named behind a word for seeing somebody',
    published: '2023-03-09',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak, izaslanik EU za dijalog, danas je u poseti Prištini. Najavljeno je da će se Lajčak videti sa premijerom Aljbinom Kurtijem.',
    told: ['visit pristina 2023-03-09 reported Lajčák > Kurti'],
  },
  {
    name: 'go on behind what a clause tells of one of them',
    published: '2003-11-17',
    language: 'en',
    text: 'In Pristina NATO Secretary General George Robertson met on Monday General Holger Kammerhoff, who commands the peacekeeping force, President Ibrahim Rugova and Prime Minister Bajram Rexhepi.',
    told: ['visit pristina 2003-11-17 reported Robertson > Kammerhoff,Rugova,Rexhepi'],
  },
  {
    name: 'stand in the clause on the place',
    published: '2023-11-20',
    language: 'en',
    text: 'NATO Secretary General Jens Stoltenberg is expected on Tuesday in Belgrade, where President Aleksandar Vučić and Prime Minister Ana Brnabić are on the programme.',
    told: ['visit belgrade 2023-11-21 planned Stoltenberg > Vučić,Brnabić'],
  },
  {
    name: 'are no travellers because of a visit told behind their name',
    published: '2009-12-09',
    language: 'en',
    text: 'Admiral James Stavridis spoke in Pristina on Wednesday. Stavridis met General Markus Bentler, commander of KFOR, on his second visit to Kosovo.',
    told: ['visit pristina 2009-12-09 reported Stavridis > Bentler'],
  },
  {
    name: 'do not meet whom they only speak of',
    published: '2023-11-21',
    language: 'en',
    text: 'NATO Secretary General Jens Stoltenberg was in Pristina on Monday. Stoltenberg welcomed the statement of Prime Minister Albin Kurti and did not meet with President Vjosa Osmani.',
    told: ['visit pristina 2023-11-20 reported Stoltenberg > -'],
  },
];

const TRAVEL: Told[] = [
  {
    name: 'goes to the country that stands before its verb',
    published: '2018-04-25',
    language: 'sq',
    text: 'Nesër Kosovën e viziton Donald Tusk, presidenti i Këshillit Evropian.',
    told: ['visit kosovo 2018-04-26 planned Tusk > -'],
  },
  {
    name: 'is of the minister who spoke to soldiers',
    published: '2009-03-20',
    language: 'en',
    text: 'Defence Minister Carme Chacón thanked the Spanish troops of KFOR when she came to Kosovo on Thursday.',
    told: ['visit kosovo 2009-03-19 reported Chacón > -'],
  },
];

const linesOf = ({ language, text, published }: Told) =>
  eventsOf('visit', language, text, { published, title: null }).map(lineOf);

describe('the hosts of a visit', () => {
  for (const told of TOLD) it(told.name, () => expect(linesOf(told)).toEqual(told.told.map(inOrder)));
});

describe('a visit', () => {
  for (const told of TRAVEL) it(told.name, () => expect(linesOf(told)).toEqual(told.told.map(inOrder)));
});
