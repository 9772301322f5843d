import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import type { Event } from '../../../src/event/event.ts';
import { eventsOf } from '../reading.ts';

const told = (
  published: string,
  text: string,
  language: ArticleLanguage = 'en',
  title: string | null = null,
) => eventsOf('troops', language, text, { published, title }).map(lineOf).sort();

/** "reinforcement KFOR GB 200 announced" or "strength KFOR - 4500 at-least of 27" */
function lineOf({ type, troops }: Event): string {
  const { force, contributor, strength, nations, change } = troops ?? {};
  const number = strength
    ? `${strength.value} ${strength.bound}`
    : change
      ? `${change.amount ?? '?'} ${change.decision}`
      : '';
  return `${type} ${force} ${contributor ?? '-'} ${number}${nations ? ` of ${nations}` : ''}`.trim();
}

describe('a level of the force', () => {
  it('keeps its bound and its nations', () => {
    expect(told('2023-10-06', 'KFOR has more than 4,500 troops from 27 countries.')).toEqual([
      'strength KFOR - 4500 at-least of 27',
    ]);
    expect(told('2010-10-30', 'NATO keeps nearly 10,000 soldiers in Kosovo.')).toEqual([
      'strength KFOR - 10000 at-most',
    ]);
  });

  it('is none of a ceiling, of a battalion or to come', () => {
    expect(
      told('2012-05-02', 'No more than 1,850 German soldiers may serve in KFOR under the mandate.'),
    ).toEqual([]);
    expect(told('2023-05-30', 'A KFOR battalion typically consists of 500 to 1,000 soldiers.')).toEqual([]);
    expect(
      told(
        '2009-12-19',
        'About 4,500 soldiers are to leave Kosovo, which will leave KFOR with 10,000 peacekeepers.',
      ),
    ).toEqual(['withdrawal KFOR - 4500 announced']);
  });

  it('of a contingent is no level of the whole', () => {
    expect(
      told(
        '2022-04-01',
        'Misija Kfora trenutno ima 3.735 vojnika iz 27 zemalja. Najviše vojnika ima Italija sa 638, a slijede Turska (350) i Poljska (247).',
        'sr-Latn',
      ),
    ).toEqual([
      'strength KFOR - 3735 exact of 27',
      'strength KFOR IT 638 exact',
      'strength KFOR PL 247 exact',
      'strength KFOR TR 350 exact',
    ]);
  });
});

describe('a change of the force', () => {
  it('is the number that comes, not a level', () => {
    expect(
      told(
        '2023-10-06',
        'Prvi kontingent od 200 britanskih vojnika stigao je danas na Kosovo da pojača misiju KFOR.',
        'sr-Latn',
      ),
    ).toEqual(['reinforcement KFOR GB 200 done']);
    expect(
      told(
        '2024-03-21',
        'Bullgaria do të dërgojë një kontingjent prej 100 ushtarësh në kuadër të KFOR-it në Kosovë.',
        'sq',
      ),
    ).toEqual(['reinforcement KFOR BG 100 announced']);
  });

  it('that is denied is none', () => {
    expect(
      told('2006-02-22', 'There is no plan of any nation to cut the troops of KFOR, an official said.'),
    ).toEqual([]);
    expect(
      told(
        '2018-05-18',
        'Komandant Kfora rekao je da NATO nema u planu smanjenje broja vojnika na Kosovu.',
        'sr-Latn',
      ),
    ).toEqual([]);
  });

  it('by soldiers who relieve others is a rotation', () => {
    expect(
      told(
        '2024-12-17',
        'Turkey has deployed about 350 soldiers to KFOR in Kosovo. They replace an Italian unit of the reserve.',
      ),
    ).toEqual(['rotation KFOR TR 350 done']);
  });

  it('without a number is one all the same', () => {
    expect(
      told(
        '2010-11-19',
        'Poslednji slovački vojnici iz sastava Kfora napustiće Kosovo, najavljeno je danas.',
        'sr-Latn',
      ),
    ).toEqual(['withdrawal KFOR SK ? announced']);
  });

  it('from a level to another is the difference, and the level that stands', () => {
    expect(
      told(
        '2011-01-25',
        'NATO will cut KFOR from the present 10,000 soldiers to 5,000, Anders Fogh Rasmussen said.',
      ),
    ).toEqual(['strength KFOR - 10000 exact', 'withdrawal KFOR - 5000 announced']);
  });
});

describe('an alert', () => {
  it('is of the army whose country the sentence names', () => {
    expect(
      told('2022-12-27', 'Serbia on Monday put its army on the highest combat alert over Kosovo.'),
    ).toEqual(['alert SAF -']);
    expect(
      told('2023-09-30', 'Serbia ka grumbulluar trupa në kufi me Kosovën, tha Shtëpia e Bardhë.', 'sq'),
    ).toEqual(['alert SAF -']);
  });
});

describe('whose soldiers are counted', () => {
  it.each([
    [
      'sq',
      'Në EULEX shërbejnë 105 policë polakë dhe 24 karabinierë italianë.',
      ['strength EULEX IT 24 exact', 'strength EULEX PL 105 exact'],
    ],
    ['sr-Latn', 'U sastavu Kfora služi 650 pripadnika američkih trupa.', ['strength KFOR US 650 exact']],
    ['en', 'Sixty Polish Police Officers now serve in EULEX.', ['strength EULEX PL 60 exact']],
    [
      'sr-Latn',
      'Na Kosovu je trenutno 290 nemačkih vojnika od ukupno 4.800 pripadnika Kfora.',
      ['strength KFOR - 4800 exact', 'strength KFOR DE 290 exact'],
    ],
    [
      'en',
      'With 1,300 troops, Germany supplies most of the 6,200-strong KFOR.',
      ['strength KFOR - 6200 exact', 'strength KFOR DE 1300 exact'],
    ],
    ['sq', 'Në Kosovë shërbejnë 17 mijë e 500 trupa të NATO-s.', ['strength KFOR - 17500 exact']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(told('2012-05-25', text, language)).toEqual(expected);
  });
});

describe('words of coming and going', () => {
  it.each([
    [
      'sq',
      '20 xhandarë lituanezë erdhën sot për t’iu bashkuar EULEX-it.',
      ['reinforcement EULEX LT 20 done'],
    ],
    [
      'sq',
      'Italia ka dërguar në KFOR 24 karabinierë para zgjedhjeve lokale.',
      ['reinforcement KFOR IT 24 done'],
    ],
    [
      'sq',
      'Trupat e KFOR-it do të zvogëlohen prej 10 mijë në 2 mijë.',
      ['strength KFOR - 10000 exact', 'withdrawal KFOR - 8000 announced'],
    ],
    [
      'en',
      'Ninety Czech soldiers who now serve in KFOR will leave Kosovo next month.',
      ['withdrawal KFOR CZ 90 announced'],
    ],
    ['en', 'NATO found 200 military uniforms in the north of Kosovo and deployed a drone.', []],
    ['sr-Latn', 'Estonija je izašla iz misije Kfora.', ['withdrawal KFOR EE ? done']],
    [
      'en',
      'The last Spanish troops have left Kosovo, which pleased no Albanian party and not KFOR.',
      ['withdrawal KFOR ES ? done'],
    ],
    ['sq', 'Kontingjenti i 36-të me ushtarë kroatë shërben në KFOR.', []],
    ['en', 'The current rotation of Polish troops in KFOR marked a holiday.', []],
    ['en', 'NATO is not considering a cut of its American troops in KFOR.', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(told('2012-05-25', text, language)).toEqual(expected);
  });
});
