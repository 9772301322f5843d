import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

const ROWS: Told[] = [
  {
    name: 'the day of a speech is that of the visit',
    published: '2025-03-12',
    language: 'sq',
    text: 'Peter Sorensen do të qëndrojë në Kosovë në datat 17-19 mars. Mark Rutte të martën tha në Prishtinë se NATO do ta mbështesë dialogun.',
    told: [
      'visit pristina 2025-03-11 reported Rutte > -',
      'visit kosovo 2025-03-17..2025-03-19 planned Sørensen > -',
    ],
  },
  {
    name: 'the week of a speech that it opens',
    published: '2022-05-10',
    language: 'en',
    text: 'EU envoy Miroslav Lajcak will visit Pristina on Tuesday. Last week NATO chief Jens Stoltenberg said in Pristina, at a news conference with Vjosa Osmani, that KFOR would stay.',
    told: [
      'visit pristina 2022-05-02..2022-05-08 reported Stoltenberg > -',
      'visit pristina 2022-05-10 planned Lajčák > -',
    ],
  },
  {
    name: 'the week of a speech right behind its town',
    published: '2025-03-12',
    language: 'en',
    text: 'Peter Sorensen will be in Kosovo on March 17. Mark Rutte told reporters in Pristina last week that NATO would support the dialogue.',
    told: [
      'visit pristina 2025-03-03..2025-03-09 reported Rutte > -',
      'visit kosovo 2025-03-17 planned Sørensen > -',
    ],
  },
  {
    name: 'no week that is spoken of',
    published: '2025-03-12',
    language: 'en',
    text: 'Mark Rutte said in Pristina on Tuesday that the talks would go on next week.',
    told: ['visit pristina 2025-03-11 reported Rutte > -'],
  },
  {
    name: 'a speech behind its town in Serbian',
    published: '2025-03-12',
    language: 'sr-Latn',
    text: 'Peter Sorensen će u Prištini boraviti 17. marta. Mark Rute je u Prištini u utorak izjavio da će NATO podržati dijalog.',
    told: ['visit pristina 2025-03-11 reported Rutte > -', 'visit pristina 2025-03-17 planned Sørensen > -'],
  },
  {
    name: 'whoever stands behind the town of a fronted meeting had it',
    published: '2022-05-10',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak danas je u Beogradu. Žozep Borelj očekuje dogovor. Posle susreta sa Aljbinom Kurtijem 7. maja u Prištini Lajčak je ocenio da je razgovor bio važan.',
    told: [
      'visit pristina 2022-05-07 reported Lajčák > Kurti',
      'visit belgrade 2022-05-10 reported Lajčák > -',
    ],
  },
  {
    name: 'was there and there said',
    published: '2022-05-10',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak je danas u Beogradu razgovarao sa Vučićem. Prošle nedelje on je bio u Prištini i tamo kazao da priprema sastanak.',
    told: [
      'visit pristina 2022-05-02..2022-05-08 reported Lajčák > -',
      'visit belgrade 2022-05-10 reported Lajčák > Vučić',
    ],
  },
  {
    name: 'came there, with a day between',
    published: '2022-05-12',
    language: 'sr-Latn',
    text: 'Miroslav Lajčak je danas u Beogradu. Pre toga bio je u Prištini u sredu. Prvi je tamo, u nedelju, stigao Gabrijel Eskobar.',
    told: [
      'visit pristina 2022-05-08 reported Escobar > -',
      'visit pristina 2022-05-11 reported Lajčák > -',
      'visit belgrade 2022-05-12 planned Lajčák > -',
    ],
  },
  {
    name: 'legs by the part of the day',
    published: '2018-01-20',
    language: 'sr-Latn',
    title: 'Vučić na Kosovu',
    text: 'Predsednik Srbije Aleksandar Vučić boravi na Kosovu. Posle podne bio je u Gračanici, a uveče u Laplje Selu.',
    told: [
      'visit gracanica 2018-01-20 reported Vučić > -',
      'visit laplje-selo 2018-01-20 reported Vučić > -',
    ],
  },
  {
    name: 'legs by the part of the day (sq)',
    published: '2018-01-20',
    language: 'sq',
    title: 'Vuçiq në Kosovë',
    text: 'Presidenti serb Aleksandar Vuçiq po qëndron në Kosovë. Pasdite ishte në Graçanicë, kurse në mbrëmje në Llapllasellë.',
    told: [
      'visit gracanica 2018-01-20 reported Vučić > -',
      'visit laplje-selo 2018-01-20 reported Vučić > -',
    ],
  },
  {
    name: 'legs by the part of the day (en)',
    published: '2018-01-20',
    language: 'en',
    text: 'Serbian President Aleksandar Vucic came to Kosovo on Saturday. In the afternoon he was in Gracanica and in the evening in Laplje Selo.',
    told: [
      'visit gracanica 2018-01-20 reported Vučić > -',
      'visit laplje-selo 2018-01-20 reported Vučić > -',
    ],
  },
  {
    name: 'a list that goes on behind an aside, at the end of what is due',
    published: '2012-07-24',
    language: 'en',
    text: 'Ban Ki-moon came to Pristina from Belgrade on Tuesday. Later in the day the UN chief is due at the Serb Orthodox monastery in Decani, which is old, and in the town of Prizren.',
    told: [
      'visit belgrade 2012-07-23..2012-07-24 reported Ki-moon > -',
      'visit pristina 2012-07-24 reported Ki-moon > -',
      'visit decan 2012-07-24 planned Ki-moon > -',
      'visit prizren 2012-07-24 planned Ki-moon > -',
    ],
  },
  {
    name: 'nobody goes where he was killed',
    published: '2018-01-20',
    language: 'sr-Latn',
    text: 'Predsednik Srbije Aleksandar Vučić stigao je na Kosovo. Otišao je u Kosovsku Mitrovicu i položio venac na mestu gde je ubijen lider Oliver Ivanović. Posle 17 sati bio je u Gračanici.',
    told: [
      'visit gracanica 2018-01-20 reported Vučić > -',
      'visit north-mitrovica 2018-01-20 reported Vučić > -',
    ],
  },
  {
    name: 'nobody goes where he was killed (sq), and not in the week in which he was',
    published: '2018-01-20',
    language: 'sq',
    text: 'Presidenti serb Aleksandar Vuçiq sot shkon në Mitrovicën e Veriut për të bërë homazhe në vendin ku këtë javë u vra politikani serb Oliver Ivanoviq.',
    told: ['visit north-mitrovica 2018-01-20 planned Vučić > -'],
  },
  {
    name: 'nobody meets the dead (en)',
    published: '2018-01-20',
    language: 'en',
    text: 'EU envoy Miroslav Lajcak visited Pristina on Saturday, days after the murder of Oliver Ivanovic, and met President Hashim Thaci.',
    told: ['visit pristina 2018-01-20 reported Lajčák > Thaçi'],
  },
  {
    name: 'the capital today and the north tomorrow',
    published: '2023-06-05',
    language: 'sq',
    text: 'Miroslav Lajçak u takua të hënën në Prishtinë me Albin Kurtin. Nesër ai do të shkojë në veri të Kosovës.',
    told: [
      'visit pristina 2023-06-05 reported Lajčák > Kurti',
      'visit northern-kosovo 2023-06-06 planned Lajčák > -',
    ],
  },
  {
    name: 'a town of the north in the north',
    published: '2023-06-05',
    language: 'en',
    text: 'Miroslav Lajcak visited northern Kosovo on Monday. In Zvecan he met Serb leaders.',
    told: ['visit zvecan 2023-06-05 reported Lajčák > -'],
  },
  {
    name: 'no journey to where something is while it lasts',
    published: '2023-06-05',
    language: 'sq',
    text: 'Miroslav Lajçak ishte sot në Prishtinë. Vizita vjen në ditët kur në veri ka barrikada.',
    told: ['visit pristina 2023-06-05 reported Lajčák > -'],
  },
  {
    name: 'a camp whose force stands before its name',
    published: '2023-11-20',
    language: 'sq',
    text: 'Jens Stoltenberg do të vizitojë Kosovën më 20 nëntor. Ai do të vizitojë edhe kampin e KFOR-it të NATO-s ‘Nothing Hill’.',
    told: [
      'visit kosovo 2023-11-20 planned Stoltenberg > -',
      'visit camp-nothing-hill 2023-11-20 planned Stoltenberg > -',
    ],
  },
  {
    name: 'no visit where the police bring somebody to the line',
    published: '2018-03-26',
    language: 'sr-Latn',
    text: 'Marko Đurić je večeras proteran sa Kosova, nakon čega ga je na prelazu Merdare preuzela srpska policija.',
    told: [],
  },
  {
    name: 'whoever a clause names goes nowhere behind it',
    published: '2023-05-10',
    language: 'en',
    text: 'Miroslav Lajcak, who met Albin Kurti in Pristina on Monday, was due to hold talks with Aleksandar Vucic in Belgrade on Thursday.',
    told: [
      'visit pristina 2023-05-08 reported Lajčák > Kurti',
      'visit belgrade 2023-05-11 planned Lajčák > Vučić',
    ],
  },
  {
    name: 'whoever a clause names goes nowhere behind it (sq)',
    published: '2023-05-10',
    language: 'sq',
    text: 'Miroslav Lajçak, i cili u takua të hënën me Albin Kurtin në Prishtinë, arriti të martën në Beograd.',
    told: [
      'visit pristina 2023-05-08 reported Lajčák > Kurti',
      'visit belgrade 2023-05-09 reported Lajčák > -',
    ],
  },
  {
    name: 'what somebody has travelled for is done',
    published: '2023-05-10',
    language: 'en',
    text: 'Kosovo Prime Minister Albin Kurti travelled to Brussels on Tuesday to meet NATO chief Jens Stoltenberg.',
    told: ['talks brussels 2023-05-09 reported Kurti > Stoltenberg'],
  },
  {
    name: 'the headquarters of the force',
    published: '2023-05-10',
    language: 'sq',
    text: 'Gjenerali Christopher Cavoli, komandanti suprem i NATO-s, vizitoi sot selinë e KFOR-it.',
    told: ['visit kosovo 2023-05-10 reported Cavoli > -'],
  },
  {
    name: 'the day of a talk that the next sentence opens with',
    published: '2011-11-04',
    language: 'en',
    text: 'Peter Feith had a meeting in North Mitrovica with the heads of the Serb municipalities. The talk on Wednesday was about property.',
    told: ['visit north-mitrovica 2011-11-02 reported Feith > -'],
  },
];

describe('who was there, and when', () => {
  it.each(ROWS)('$name', ({ published, language, title, text, told }) => {
    const lines = eventsOf('visit', language, text, { published, title: title ?? null }).map(lineOf);
    expect(lines.map(inOrder).sort()).toEqual(told.map(inOrder).sort());
  });
});
