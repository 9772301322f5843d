import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { dayOf, eventsOf } from '../reading.ts';

const told = (published: string, language: ArticleLanguage, text: string) =>
  eventsOf('troops', language, text, { published })
    .map((event) => {
      const { force, contributor, strength, change } = event.troops ?? {};
      const number = change ? ` ${change.amount ?? '?'} ${change.decision}` : ` ${strength?.value ?? ''}`;
      const beside = event.reports[0]?.mention === 'background' ? ' (background)' : '';
      return `${event.type} ${force} ${contributor ?? '-'}${number.trimEnd()} ${dayOf(event)}${beside}`;
    })
    .sort();

describe('what is weighed, and what could only be', () => {
  it.each([
    [
      'a vote that it hangs on',
      '2019-11-27',
      'en',
      'More Swiss soldiers will go to KFOR if parliament approves a request to increase the contingent by another 30 soldiers.',
      ['proposal KFOR CH 30 proposed 2019-11-27'],
    ],
    [
      'two wishes in one sentence',
      '2019-11-27',
      'en',
      'The Austrian government wants both to prolong its part in KFOR and to boost its contingent by 60 soldiers.',
      ['proposal KFOR AT 60 proposed 2019-11-27'],
    ],
    [
      'a presence that may grow if need be',
      '2022-08-18',
      'en',
      'KFOR is the largest mission of the alliance, with about 4,000 soldiers, and its presence could be increased if needed.',
      ['strength KFOR - 4000 2022-08-18'],
    ],
    [
      'the same in Albanian',
      '2022-08-18',
      'sq',
      'KFOR-i mbetet misioni më i madh i aleancës jashtë territorit të saj, me rreth 4.000 ushtarë, dhe prania mund të rritet nëse është e nevojshme.',
      ['strength KFOR - 4000 2022-08-18'],
    ],
    [
      'the same in Serbian',
      '2022-08-18',
      'sr-Latn',
      'Kfor je u pripravnosti, a njegovo prisustvo se po potrebi može povećati dodatnim snagama.',
      [],
    ],
    [
      'one country among others',
      '2025-02-20',
      'sr-Latn',
      'Italijanska komanda Kfora sprema se za moguće povlačenje američkih snaga sa Kosova.',
      ['proposal KFOR US ? proposed 2025-02-20'],
    ],
    [
      'doubts that are raised',
      '2009-03-19',
      'en',
      'KFOR has 15,000 soldiers. Doubts over whether Spanish troops should stay in Kosovo had been raised at home.',
      ['strength KFOR - 15000 2009-03-19'],
    ],
  ] as const)('%s', (_, published, language, text, expected) => {
    expect(told(published, language, text)).toEqual(expected);
  });
});

describe('wholes, parts and dates of changes', () => {
  it.each([
    [
      'from so many to just so many',
      '2010-04-15',
      'en',
      'The Irish troops in KFOR are to fly home next week, reducing the Irish contingent from 240 to just 50.',
      ['strength KFOR IE 240 2010-04-15', 'withdrawal KFOR IE 190 announced 2010-04-19..2010-04-25'],
    ],
    [
      'by so many to so many, decided earlier',
      '2002-07-12',
      'en',
      'In May, NATO agreed to cut the Kosovo force KFOR by 4,800 to 33,200 troops.',
      ['withdrawal KFOR - 4800 announced 2002-05-01..2002-05-31 (background)'],
    ],
    [
      'the first strength of a force',
      '2002-07-12',
      'en',
      'The peacekeeping force in Kosovo had 50,000 troops when it first came there in June 1999.',
      ['strength KFOR - 50000 1999-06-01..1999-06-30 (background)'],
    ],
    [
      'the mission that a country is part of',
      '2009-03-19',
      'en',
      'Spain has 620 soldiers in Kosovo as part of the KFOR mission, which comprises about 15,500 soldiers.',
      ['strength KFOR - 15500 2009-03-19', 'strength KFOR ES 620 2009-03-19'],
    ],
    [
      'a mission elsewhere',
      '2015-06-19',
      'sq',
      'Në KFOR ndodhen rreth 770 ushtarë gjermanë. Për Minusma-n janë të angazhuar 11.200 ushtarë ndërkombëtarë.',
      ['strength KFOR DE 770 2015-06-19'],
    ],
    [
      'a goal that is reached',
      '2026-02-08',
      'sq',
      'Sipas ministrit, FSK-ja e ka arritur objektivin e 5.000 trupave të rregullta.',
      ['strength KSF - 5000 2026-02-08'],
    ],
    [
      'a reduction that will begin',
      '2012-05-29',
      'sq',
      'Reduktimi i forcave të misionit të Bashkimit Evropian në Kosovë EULEX do të nisë në mes të qershorit.',
      ['withdrawal EULEX - ? announced 2012-05-29'],
    ],
    [
      'a contingent within the force',
      '2023-11-29',
      'sr-Latn',
      'Vlada Švajcarske odlučila je da od aprila 2024. godine švajcarski kontingent u okviru Kfora ojača sa 20 dodatnih vojnika.',
      ['reinforcement KFOR CH 20 announced 2023-11-29'],
    ],
    [
      'commandos who would join others',
      '2022-02-25',
      'en',
      "A contingent of 30 commandos of Albania's armed forces would join Italian soldiers of KFOR.",
      ['reinforcement KFOR AL 30 announced 2022-02-25'],
    ],
    [
      'both armies on alert',
      '2022-12-26',
      'en',
      'The Serbian Armed Forces were put on the highest alert. The authorities of Kosovo had also brought their armed forces to full combat readiness.',
      ['alert KSF - 2022-12-26', 'alert SAF - 2022-12-26'],
    ],
  ] as const)('%s', (_, published, language, text, expected) => {
    expect(told(published, language, text)).toEqual(expected);
  });
});

describe('who is no soldier of the force, and when it was told', () => {
  it.each([
    [
      'a delegation with members',
      '2001-06-16',
      'en',
      'UNMIK prepares the way. A delegation of the council with 15 members sets out for Kosovo.',
      [],
    ],
    [
      'soldiers in another land',
      '2001-06-19',
      'en',
      'KFOR has 37,000 soldiers. Another 3,000 American soldiers take part in a mission in Bosnia.',
      ['strength KFOR - 37000 2001-06-19'],
    ],
    [
      'ready, if tension grows',
      '2022-09-20',
      'sr-Latn',
      'NATO je spreman da uveća broj vojnika Kfora na Kosovu, ako dođe do novih tenzija.',
      [],
    ],
    [
      'a presence that shrank over the years',
      '2026-03-02',
      'sq',
      'Aleanca flet për misionin e saj në Kosovë. Më shumë se 26 vjet më vonë, siguria është përmirësuar, ndërsa prania e KFOR-it është zvogëluar në rreth 4.700 trupa.',
      ['strength KFOR - 4700 2026-03-02'],
    ],
    [
      'a minister who told it on a day before',
      '2013-12-24',
      'en',
      'Hungary will raise its contribution to KFOR by 160 troops, the minister told the news agency in Pristina on Friday, 13th December.',
      ['reinforcement KFOR HU 160 announced 2013-12-13'],
    ],
    [
      'one country today, another the evening before',
      '2023-10-06',
      'sq',
      'Sot 200 ushtarë britanikë kanë mbërritur në Kosovë për ta përforcuar KFOR-in. Ndërsa mbrëmë Rumania ka sjellë trupa shtesë në KFOR.',
      ['reinforcement KFOR GB 200 done 2023-10-06', 'reinforcement KFOR RO ? done 2023-10-05'],
    ],
    [
      'a coming month that no later line undoes',
      '2023-11-29',
      'sr-Latn',
      'Švajcarska će od aprila 2024. godine ojačati svoj kontingent u Kforu sa 20 dodatnih vojnika. Dodatnih 20 vojnika pružaće usluge prevoza.',
      ['reinforcement KFOR CH 20 announced 2023-11-29'],
    ],
    [
      'a reorganisation that leaves so many',
      '2011-02-16',
      'en',
      'KFOR will soon have ended its new order, which leaves 5,000 soldiers in the field.',
      ['strength KFOR - 5000 2011-02-16'],
    ],
    [
      'those who are left when others go',
      '2010-09-27',
      'en',
      'The Czech minister said on Monday that his country would pull out 300 of its KFOR soldiers, which leaves 90 troops.',
      ['strength KFOR CZ 90 2010-09-27', 'withdrawal KFOR CZ 300 announced 2010-09-27'],
    ],
  ] as const)('%s', (_, published, language, text, expected) => {
    expect(told(published, language, text)).toEqual(expected);
  });
});
