import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import type { Event } from '../../../src/event/event.ts';
import { dayOf, eventsOf } from '../reading.ts';

type Told = { name: string; published: string; language: ArticleLanguage; text: string; told: string[] };

function lineOf(event: Event): string {
  const { contributor, strength, change } = event.troops ?? {};
  const number = strength
    ? ` ${strength.value}`
    : change
      ? ` ${change.amount ?? '?'} ${change.decision}`
      : '';
  return `${event.type} ${contributor ?? '-'}${number} ${dayOf(event)}`;
}

const TOLD: Told[] = [
  {
    name: 'a whole beside the shares that make it up',
    published: '2011-08-05',
    language: 'en',
    text: 'NATO has decided to send a battalion of 700 soldiers to KFOR. Germany will send 550 soldiers and Austria will send 150 soldiers.',
    told: ['reinforcement - 700 announced 2011-08-05'],
  },
  {
    name: 'parts of one country beside its whole',
    published: '2024-12-12',
    language: 'sr-Latn',
    text: 'Slovačka će poslati 150 vojnika u Kfor, odlučila je vlada. Slovačka će poslati 110 vojnika da čuvaju bazu.',
    told: ['reinforcement SK 150 announced 2024-12-12'],
  },
  {
    name: 'a part with dots in its name beside its whole',
    published: '2002-11-24',
    language: 'en',
    text: 'There are more than 4,000 U.S. troops based in Kosovo, part of the 32,000-strong NATO-led peacekeeping force there.',
    told: ['strength US 4000 2002-11-24', 'strength - 32000 2002-11-24'],
  },
  {
    name: "today's number beside the one of another year",
    published: '2021-10-14',
    language: 'sq',
    text: 'KFOR-i ka ndryshuar shumë. Nga rreth 55.000 ushtarë në vitin 1999 është kaluar në rreth 3.600 ushtarë aktualë, të siguruar nga 28 vende.',
    told: ['strength - 3600 2021-10-14', 'strength - 55000 1999-01-01..1999-12-31'],
  },
  {
    name: 'those who are already deployed beside those who come',
    published: '2025-04-01',
    language: 'sr-Latn',
    text: 'Na Kosovo je danas stiglo 270 rumunskih vojnika kao pojačanje Kforu. Uz njih deluje i 200 rezervnih snaga koje su već raspoređene iz italijanske brigade.',
    told: ['reinforcement RO 270 done 2025-04-01', 'strength IT 200 2025-04-01'],
  },
  {
    name: 'a month that opens the sentence',
    published: '2007-08-29',
    language: 'en',
    text: 'In mid-September the ninth rotation of US troops to KFOR since 1999 will set out with its 1,300 members.',
    told: ['rotation US 1300 announced 2007-08-29'],
  },
  {
    name: 'two months',
    published: '2020-05-09',
    language: 'sq',
    text: 'Shtetet e Bashkuara do të dërgojnë 400 ushtarë shtesë në KFOR. Nisja fillon në korrik dhe gusht.',
    told: ['reinforcement US 400 announced 2020-05-09'],
  },
  {
    name: 'a day that the next sentence gives to them',
    published: '2012-04-21',
    language: 'en',
    text: 'Germany will send 550 soldiers to KFOR. According to the ministry they will be part of the force on May 1.',
    told: ['reinforcement DE 550 announced 2012-04-21'],
  },
  {
    name: 'soldiers who begin to leave',
    published: '2018-09-15',
    language: 'sq',
    text: 'Ushtarët gjermanë të KFOR-it do të nisin në fillim të tetorit të largohen nga kampi. Atëherë Gjermania ishte me 6.500 ushtarë në Kosovë, numër që është zvogëluar.',
    told: ['withdrawal DE ? announced 2018-09-15'],
  },
  {
    name: 'a battalion in apposition',
    published: '1999-07-15',
    language: 'en',
    text: 'The main Finnish force, a battalion of about 800 troops, is to join the NATO-led peacekeeping mission in Kosovo on August 25.',
    told: ['reinforcement FI 800 announced 1999-07-15'],
  },
  {
    name: 'what each number of a sentence does',
    published: '2010-05-14',
    language: 'en',
    text: 'About 150 American soldiers of KFOR have come home, and the remaining 500 are expected to return later this summer.',
    told: ['withdrawal US 150 done 2010-05-14'],
  },
  {
    name: 'a contingent relieved by a contingent',
    published: '2018-06-15',
    language: 'sr-Latn',
    text: 'U italijanskom KFOR-u održana je svečanost. Odlazeći kontingent, koji čini puk padobranaca, zamenjen je kontingentom koji čini alpski puk.',
    told: ['rotation IT ? done 2018-06-15'],
  },
  {
    name: 'no command that changes hands',
    published: '2011-01-20',
    language: 'sq',
    text: 'Sot mbahet ceremonia e ndërrimit të komandës së kontingjentit gjerman të KFOR-it në Prizren. Gjenerali ia dorëzon komandën kolonelit.',
    told: [],
  },
  {
    name: 'duties that a unit is to take over',
    published: '2020-02-12',
    language: 'en',
    text: 'An infantry battalion of the Oregon National Guard prepares to take over peacekeeping duties with the Kosovo Force mission.',
    told: ['rotation US ? announced 2020-02-12'],
  },
  {
    name: 'a deployment that has begun',
    published: '2020-09-13',
    language: 'en',
    text: 'About 95 soldiers of the Iowa National Guard have begun a year long deployment that will take them to the Kosovo Force.',
    told: ['reinforcement US 95 done 2020-09-13'],
  },
  {
    name: 'gendarmes of two countries who are back home',
    published: '2022-07-18',
    language: 'sq',
    text: 'Xhandarët portugezë dhe francezë të njësisë rezervë të EULEX-it janë kthyer në vendet e tyre.',
    told: ['withdrawal - ? done 2022-07-18'],
  },
  {
    name: 'a force that is to grow from what it is now',
    published: '2009-12-14',
    language: 'en',
    text: 'Slovenia will let its KFOR contingent grow from the present 150 to 320 soldiers.',
    told: ['reinforcement SI 170 announced 2009-12-14', 'strength SI 150 2009-12-14'],
  },
  {
    name: 'no soldiers in people who say something',
    published: '2026-02-19',
    language: 'en',
    text: 'Washington may review its presence in KFOR, 20 officers familiar with the talks said. About 600 American soldiers serve in KFOR now.',
    told: ['strength US 600 2026-02-19'],
  },
  {
    name: 'no contributor in those who live there',
    published: '2006-12-21',
    language: 'en',
    text: 'KFOR keeps about 16,000 soldiers in the Albanian-majority province.',
    told: ['strength - 16000 2006-12-21'],
  },
  {
    name: 'more of them who come home',
    published: '2004-09-04',
    language: 'en',
    text: 'Another 300 American soldiers of KFOR came home on Saturday.',
    told: ['withdrawal US 300 done 2004-09-04'],
  },
  {
    name: "none of Kosovo's own soldiers who are sent abroad",
    published: '2022-11-30',
    language: 'sr-Latn',
    text: 'Vlada je odlučila da pošalje sedam pripadnika Kosovskih bezbednosnih snaga na Foklandska ostrva. Slanje kontingenta KBS odobriće Skupština.',
    told: [],
  },
];

describe('one change told once, and each number with its own day', () => {
  it.each(TOLD)('$name', ({ published, language, text, told }) => {
    expect(eventsOf('troops', language, text, { published }).map(lineOf).sort()).toEqual([...told].sort());
  });
});
