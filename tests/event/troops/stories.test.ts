import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import type { Event } from '../../../src/event/event.ts';
import { dayOf, eventsOf } from '../reading.ts';

type Told = { name: string; published: string; language: ArticleLanguage; text: string; told: string[] };

/** "reinforcement KFOR GB 200 done 2023-10-06" or "strength KFOR - 4500 at-least of 27 2023-10-06" */
function lineOf(event: Event): string {
  const { force, contributor, strength, nations, change } = event.troops ?? {};
  const number = strength
    ? ` ${strength.value} ${strength.bound}`
    : change
      ? ` ${change.amount ?? '?'} ${change.decision}`
      : '';
  const place = event.place.id === 'kosovo' ? '' : ` @${event.place.id}`;
  return `${event.type} ${force} ${contributor ?? '-'}${number}${nations ? ` of ${nations}` : ''} ${dayOf(event)}${place}`;
}

const STORIES: Told[] = [
  {
    name: 'from a level to another',
    published: '2024-04-10',
    language: 'en',
    text: 'Slovenia will raise its contingent in KFOR from 103 to 150 soldiers, the government decided on Wednesday. KFOR has some 4,500 troops from 28 nations at present.',
    told: [
      'reinforcement KFOR SI 47 announced 2024-04-10',
      'strength KFOR SI 103 exact 2024-04-10',
      'strength KFOR - 4500 about of 28 2024-04-10',
    ],
  },
  {
    name: 'of a relief company',
    published: '2022-09-12',
    language: 'en',
    text: 'A British company landed in Pristina on Sunday to relieve the Latvian unit in KFOR. The transfer of responsibility took place at Camp Bondsteel.',
    told: ['rotation KFOR GB ? done 2022-09-11 @camp-bondsteel'],
  },
  {
    name: 'with a first step',
    published: '2009-06-12',
    language: 'en',
    text: 'NATO defence ministers agreed on Thursday to cut the force in Kosovo from almost 14,000 to 10,000 by January 2010. A further reduction to 2,500 may follow.',
    told: ['withdrawal KFOR - 4000 announced 2009-06-11', 'strength KFOR - 14000 at-most 2009-06-12'],
  },
  {
    name: 'beside those who were hurt',
    published: '2023-05-30',
    language: 'en',
    text: 'NATO will send 700 more soldiers to Kosovo after 30 peacekeepers were hurt in Zvecan on Monday. The operational reserve force numbers several battalions. There are almost 3,800 soldiers in KFOR now.',
    told: ['reinforcement KFOR - 700 announced 2023-05-30', 'strength KFOR - 3800 at-most 2023-05-30'],
  },
  {
    name: 'of another force',
    published: '2021-03-04',
    language: 'en',
    text: 'The European force EUFOR in Bosnia is to get 500 more soldiers, which brings it to 1,100. They come from Austria, Bulgaria, Italy and Romania.',
    told: ['reinforcement EUFOR - 500 announced 2021-03-04 @bosnia-and-herzegovina'],
  },
  {
    name: 'of two countries in one sentence',
    published: '2023-10-12',
    language: 'en',
    text: 'Romania has sent 100 soldiers and Germany has offered to send 155 more to KFOR from April. NATO says the mission now has over 4,600 members.',
    told: [
      'reinforcement KFOR RO 100 done 2023-10-12',
      'reinforcement KFOR DE 155 announced 2023-10-12',
      'strength KFOR - 4600 at-least 2023-10-12',
    ],
  },
  {
    name: 'under review beside one that is done',
    published: '2023-11-20',
    language: 'en',
    text: 'NATO is considering whether a permanent increase of KFOR is needed, Stoltenberg said in Pristina on Monday. About 1,000 additional soldiers have been sent since September.',
    told: ['proposal KFOR - ? proposed 2023-11-20', 'reinforcement KFOR - 1000 done 2023-11-20'],
  },
  {
    name: 'that stays as it is',
    published: '2011-07-29',
    language: 'en',
    text: 'Ukraine will keep its 180 peacekeepers in KFOR, the foreign ministry in Kyiv said. Two of them were slightly injured in July.',
    told: ['strength KFOR UA 180 exact 2011-07-29'],
  },
  {
    name: 'and those who remain',
    published: '2014-08-05',
    language: 'en',
    text: 'Ukraine withdrew 160 soldiers from KFOR on Monday because of the war in the east. Twenty-eight remain in Kosovo.',
    told: ['withdrawal KFOR UA 160 done 2014-08-04', 'strength KFOR UA 28 exact 2014-08-05'],
  },
  {
    name: 'by pronoun there',
    published: '2023-10-16',
    language: 'en',
    text: 'Switzerland may send up to 20 additional soldiers to KFOR, the government in Bern said on Monday. It now has 195 there.',
    told: ['proposal KFOR CH 20 proposed 2023-10-16', 'strength KFOR CH 195 exact 2023-10-16'],
  },
  {
    name: 'and another number that stays',
    published: '2010-10-05',
    language: 'en',
    text: 'Greece brought home 250 soldiers in September; another 320 stay with KFOR.',
    told: ['withdrawal KFOR GR 250 done 2010-09-01..2010-09-30', 'strength KFOR GR 320 exact 2010-10-05'],
  },
  {
    name: 'with thousands said once',
    published: '2011-01-24',
    language: 'sr-Latn',
    text: 'NATO će do 1. marta smanjiti broj vojnika na Kosovu sa deset na pet hiljada, rekao je Rasmusen u ponedeljak.',
    told: ['withdrawal KFOR - 5000 announced 2011-01-24', 'strength KFOR - 10000 exact 2011-01-24'],
  },
  {
    name: 'beside those who were hurt, in Serbian',
    published: '2023-05-30',
    language: 'sr-Latn',
    text: 'NATO će na Kosovo poslati još 700 vojnika, saopšteno je u utorak, nakon što je u Zvečanu povređeno 30 pripadnika Kfora. U misiji je sada skoro 3.800 vojnika.',
    told: ['reinforcement KFOR - 700 announced 2023-05-30', 'strength KFOR - 3800 at-most 2023-05-30'],
  },
  {
    name: 'by pronoun, in Cyrillic',
    published: '2024-01-31',
    language: 'sr-Cyrl',
    text: 'Бугарска ће контингент у Кфору повећати за 100 војника, одлучила је влада у Софији. У мисији их је сада 40.',
    told: ['reinforcement KFOR BG 100 announced 2024-01-31', 'strength KFOR BG 40 exact 2024-01-31'],
  },
  {
    name: 'under review, in Serbian',
    published: '2023-11-20',
    language: 'sr-Latn',
    text: 'NATO razmatra trajno povećanje broja vojnika na Kosovu, rekao je Stoltenberg u ponedeljak u Prištini. Kfor ima više od 4.500 vojnika.',
    told: ['proposal KFOR - ? proposed 2023-11-20', 'strength KFOR - 4500 at-least 2023-11-20'],
  },
  {
    name: 'beside a ceiling',
    published: '2012-05-02',
    language: 'sr-Latn',
    text: 'Nemačka vlada produžila je mandat vojnika u Kforu. Može biti raspoređeno najviše 1.850 vojnika, a trenutno ih je na Kosovu oko 1.300.',
    told: ['strength KFOR DE 1300 about 2012-05-02'],
  },
  {
    name: 'of a relief told in the next sentence',
    published: '2020-09-17',
    language: 'sr-Latn',
    text: 'U Kfor odlazi 38 hrvatskih vojnika, ispraćaj je održan u četvrtak. Oni će zameniti 37 kolega koji se vraćaju.',
    told: ['rotation KFOR HR 38 done 2020-09-17'],
  },
  {
    name: 'of an operational reserve that takes over',
    published: '2025-10-02',
    language: 'sq',
    text: 'Një batalion i komandove turke mbërriti në Kosovë në mbështetje të KFOR-it, njoftoi misioni të enjten. Ai merr detyrën e rezervës operative nga njësia shumëkombëshe. Rreth 350 ushtarë do të qëndrojnë gjashtë muaj.',
    told: ['rotation KFOR TR 350 done 2025-10-02'],
  },
  {
    name: 'of soldiers of foreign countries, force unnamed',
    published: '2023-10-06',
    language: 'sq',
    text: 'Rreth 200 ushtarë britanikë mbërritën të premten në Kosovë. Rumania do të dërgojë edhe 100.',
    told: ['reinforcement KFOR GB 200 done 2023-10-06', 'reinforcement KFOR RO 100 announced 2023-10-06'],
  },
  {
    name: 'and what the contingent will become',
    published: '2023-10-24',
    language: 'sq',
    text: 'Maqedonia e Veriut do të dërgojë edhe 35 ushtarë në KFOR. Me ta kontingjenti bëhet 101 veta.',
    told: ['reinforcement KFOR MK 35 announced 2023-10-24'],
  },
  {
    name: 'under review from a level to another',
    published: '2010-05-02',
    language: 'sq',
    text: 'SHBA-ja mund ta zvogëlojë numrin e ushtarëve në Kosovë nga 1.400 në 700, tha një zyrtar.',
    told: ['proposal KFOR US 700 proposed 2010-05-02', 'strength KFOR US 1400 exact 2010-05-02'],
  },
  {
    name: 'and those who remain, in Albanian',
    published: '2014-08-05',
    language: 'sq',
    text: 'Ukraina i tërhoqi të hënën 160 ushtarët e saj nga KFOR-i. Në Kosovë mbeten edhe 28.',
    told: ['withdrawal KFOR UA 160 done 2014-08-04', 'strength KFOR UA 28 exact 2014-08-05'],
  },
  {
    name: 'in a list of contingents with brackets, dashes and a pronoun',
    published: '2025-04-10',
    language: 'sq',
    text: 'Trupat më të shumta në KFOR i kanë Italia (1250), SHBA-të (610), Hungaria (360). Ndërsa Shqipëria i ka 90.',
    told: [
      'strength KFOR IT 1250 exact 2025-04-10',
      'strength KFOR US 610 exact 2025-04-10',
      'strength KFOR HU 360 exact 2025-04-10',
      'strength KFOR AL 90 exact 2025-04-10',
    ],
  },
  {
    name: 'in a list of contingents with dashes',
    published: '2022-08-12',
    language: 'sr-Latn',
    text: 'Najviše pripadnika Kfora je iz Italije - 640 i Sjedinjenih Američkih Država - 630.',
    told: ['strength KFOR IT 640 exact 2022-08-12', 'strength KFOR US 630 exact 2022-08-12'],
  },
  {
    name: 'that is only asked about or denied',
    published: '2023-01-05',
    language: 'sr-Latn',
    text: 'NATO nije dobio zahtev za povećanje broja vojnika Kfora. Upitan da li će alijansa poslati pojačanje, zvaničnik nije odgovorio. Nema pojačanja na severu Kosova.',
    told: [],
  },
  {
    name: 'of a contingent in its turn',
    published: '2010-01-21',
    language: 'en',
    text: 'A third Croatian contingent of 20 troops has been sent to the NATO mission in Kosovo. It will be based at Camp Bondsteel.',
    told: ['rotation KFOR HR 20 done 2010-01-21 @camp-bondsteel'],
  },
  {
    name: 'of two contingents that share a verb',
    published: '2023-10-19',
    language: 'sr-Latn',
    text: 'Kontingent od dvesta britanskih vojnika iz prvog bataljona slavnog puka i kontingent od 130 dodatnih vojnika iz Rumunije stigli su na Kosovo, saopštio je Kfor.',
    told: ['reinforcement KFOR GB 200 done 2023-10-19', 'reinforcement KFOR RO 130 done 2023-10-19'],
  },
  {
    name: 'to be halved',
    published: '2010-10-29',
    language: 'en',
    text: 'NATO has decided that the number of alliance troops in Kosovo will be halved. KFOR currently fields some 10,000 troops.',
    told: ['withdrawal KFOR - 5000 announced 2010-10-29', 'strength KFOR - 10000 about 2010-10-29'],
  },
  {
    name: 'of readiness, which is not at the line',
    published: '2023-05-26',
    language: 'sr-Latn',
    text: 'Predsednik Srbije podigao je borbenu gotovost Vojske Srbije na najviši stepen zbog događaja kod administrativne linije.',
    told: ['alert SAF - 2023-05-26 @serbia'],
  },
  {
    name: 'of a unit whose size stands before its noun',
    published: '2012-07-04',
    language: 'en',
    text: 'A 35-member unit of Armenian peacekeepers will leave for Kosovo on July 6 to serve in KFOR.',
    told: ['reinforcement KFOR AM 35 announced 2012-07-06'],
  },
  {
    name: 'of a unit made up of several nations',
    published: '2022-02-28',
    language: 'en',
    text: 'A reserve police unit made up of 92 officers of the gendarmerie from Portugal, France and Italy will deploy to Kosovo to reinforce EULEX.',
    told: ['reinforcement EULEX - 92 announced 2022-02-28'],
  },
  {
    name: 'in thousands with a decimal, beside the number of the first year',
    published: '2020-01-20',
    language: 'sr-Latn',
    text: 'Posle bombardovanja 1999. na Kosovu je bilo raspoređeno 55 hiljada pripadnika. Misija KFOR trenutno broji 3,5 hiljade vojnika iz 28 država. Iako je došlo do smanjenja broja vojnika, cilj misije je isti.',
    told: ['strength KFOR - 3500 exact of 28 2020-01-20'],
  },
  {
    name: "of the first contingent, which comes in nobody's turn",
    published: '2020-11-01',
    language: 'en',
    text: 'The first Macedonian contingent of 44 army members left for Kosovo on Sunday to take part in KFOR. In the next rotation there will be more.',
    told: ['reinforcement KFOR MK 44 done 2020-11-01'],
  },
  {
    name: 'of reserves that were sent',
    published: '2011-08-02',
    language: 'en',
    text: 'NATO sent reserve forces to Kosovo on Monday after a week of violence.',
    told: ['reinforcement KFOR - ? done 2011-08-01'],
  },
  {
    name: 'that is ordered',
    published: '2022-03-09',
    language: 'en',
    text: 'The president has ordered Ukrainian soldiers of KFOR to withdraw from Kosovo.',
    told: ['withdrawal KFOR UA ? announced 2022-03-09'],
  },
  {
    name: 'whose month a sentence behind tells',
    published: '2009-04-30',
    language: 'en',
    text: 'A Danish battalion of 600 soldiers will go to Kosovo and help KFOR, the minister confirmed yesterday. Its men will be there throughout June.',
    told: ['reinforcement KFOR DK 600 announced 2009-04-29'],
  },
  {
    name: 'whose first and last day a sentence behind tells',
    published: '2009-01-23',
    language: 'en',
    text: 'Denmark will send 560 more soldiers to KFOR, a spokesman said on Thursday. The battalion will be in Kosovo from 4 February to 4 March.',
    told: ['reinforcement KFOR DK 560 announced 2009-01-22'],
  },
];

describe('a level or change of one story', () => {
  it.each(STORIES)('$name', ({ published, language, text, told }) => {
    expect(eventsOf('troops', language, text, { published }).map(lineOf).sort()).toEqual([...told].sort());
  });
});
