import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const ROWS: Told[] = [
  {
    name: 'a round to come by its number, and one that has been',
    published: '2013-03-21',
    language: 'sr-Latn',
    text: 'U Briselu je sinoć završena sedma runda razgovora Ivice Dačića i Hašima Tačija. Ketrin Ešton je rekla da će se sledeći krug održati 2. aprila. Šesta runda bila je 4. marta.',
    told: [
      'talks brussels 2013-03-04 reported Dačić,Thaçi > -',
      'talks brussels 2013-03-20 reported Dačić,Thaçi > -',
      'talks brussels 2013-04-02 planned Dačić,Thaçi > -',
    ],
  },
  {
    name: 'rounds of teams that one side names by its people',
    published: '2006-02-21',
    language: 'en',
    text: 'Talks between Serbian and ethnic-Albanian negotiators ended in Vienna today. The mediator Albert Rohan set the next meeting for 17 March.',
    told: ['talks vienna 2006-02-21 reported - > -', 'talks vienna 2006-03-17 planned - > -'],
  },
  {
    name: 'a last time that both were there',
    published: '2024-10-22',
    language: 'sq',
    text: 'Kosova dhe Serbia do të bisedojnë të enjten në Bruksel përmes kryenegociatorëve Besnik Bislimi e Petar Petkoviq. Herën e fundit ata ishin atje më 17 shtator.',
    told: [
      'talks brussels 2024-09-17 reported Bislimi,Petković > -',
      'talks brussels 2024-10-24 planned Bislimi,Petković > -',
    ],
  },
  {
    name: 'a place that opens the clause, with its days behind',
    published: '2021-02-26',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak doći će u region. Na Kosovu će biti od 1. do 3. marta, a u Srbiji 4. marta.',
    told: [
      'visit kosovo 2021-03-01..2021-03-03 planned Lajčák > -',
      'visit serbia 2021-03-04 planned Lajčák > -',
    ],
  },
  {
    name: 'a place told before, taken up by "there"',
    published: '2025-03-11',
    language: 'sq',
    text: 'Mark Rutte arriti sot në Prishtinë. Ai vjen prej Bosnjës e Hercegovinës. Atje ishte më 10 mars.',
    told: [
      'visit bosnia-and-herzegovina 2025-03-10 reported Rutte > -',
      'visit pristina 2025-03-11 reported Rutte > -',
    ],
  },
  {
    name: 'no day of the town that was left, though no preposition names it',
    published: '2007-04-25',
    language: 'en',
    title: 'UN Delegation Going To Kosovo',
    text: 'Envoys of the Security Council set out for Kosovo. The delegation left New York on April 24 and is due to meet officials today in Brussels.',
    told: ['visit kosovo 2007-04-25 reported Nations) > -'],
  },
  {
    name: 'no day that is only reported of another meeting',
    published: '2023-11-14',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak je prošle nedelje boravio u Prištini, gde je istakao da priprema sastanak koji je najavljen za 16. novembar.',
    told: ['visit pristina 2023-11-06..2023-11-12 reported Lajčák > -'],
  },
  {
    name: 'the meetings of a stop, not one that was held abroad',
    published: '2023-05-12',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak je došao u Beograd iz Prištine, gdje je u četvrtak razgovarao s Kurtijem o koracima nakon sastanka lidera Kosova i Srbije 2. maja u Briselu.',
    told: [
      'talks brussels 2023-05-02 reported - > -',
      'visit belgrade 2023-05-12 reported Lajčák > -',
      'visit pristina 2023-05-11 reported Lajčák > Kurti',
    ],
  },
  {
    name: 'who goes on behind the comma of what was before',
    published: '2023-11-20',
    language: 'en',
    text: 'Jens Stoltenberg arrived in Sarajevo on Sunday. After meeting the members of the presidency on Sunday, Stoltenberg will on Monday go to Kosovo.',
    told: [
      'visit kosovo 2023-11-20 planned Stoltenberg > -',
      'visit sarajevo 2023-11-19 reported Stoltenberg > -',
    ],
  },
  {
    name: 'the talks in a new town, where its name begins with "New"',
    published: '2007-09-17',
    language: 'en',
    text: 'Serbian President Boris Tadić and Kosovo President Fatmir Sejdiu meet in London on Tuesday ahead of direct talks that are scheduled for September 28 in New York.',
    told: ['talks london 2007-09-18 planned Sejdiu,Tadić > -'],
  },
  {
    name: 'the day of a visit in a sentence of its own',
    published: '2025-03-08',
    language: 'sq',
    text: 'Ministria e komentoi vizitën e Mark Ruttes në Kosovë. Vizita pritet të realizohet të martën, më 11 mars.',
    told: ['visit kosovo 2025-03-11 planned Rutte > -'],
  },
  {
    name: 'a visit that is not called off',
    published: '2018-09-07',
    language: 'en',
    text: "Aleksandar Vučić's trip to Kosovo has not been cancelled, his office said. He will visit North Mitrovica on Sunday.",
    told: ['visit north-mitrovica 2018-09-09 planned Vučić > -'],
  },
  {
    name: 'the leader of a country whom a tour leads to',
    published: '2023-07-05',
    language: 'sq',
    text: 'Kryeministri i Shqipërisë Edi Rama nis nesër turin rajonal. Të premten do të takojë presidentin serb Aleksandar Vuçiç dhe do të ndalet në Podgoricë.',
    told: ['visit belgrade 2023-07-07 planned Rama > Vučić', 'visit podgorica 2023-07-07 planned Rama > -'],
  },
  {
    name: 'nobody of the journey in a clause of others',
    published: '2023-10-25',
    language: 'en',
    text: 'Miroslav Lajčák will visit Pristina on Thursday. The trip comes after gunmen crossed into northern Kosovo on 24 September.',
    told: ['visit pristina 2023-10-26 planned Lajčák > -'],
  },
];

describe('a row of visits and talks tells', () => {
  it.each(ROWS)('$name ($language)', ({ published, language, title, text, told }) => {
    const events = eventsOf('visit', language, text, { published, title: title ?? null });
    expect(events.map(lineOf).sort()).toEqual(told.map(inOrder).sort());
  });
});
