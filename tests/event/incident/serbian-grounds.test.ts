import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** Two grounds of one gathering, dead on both sides of a fight, and what stands beside a monument. */
const CASES: Case[] = [
  [
    'sr-Latn',
    '2012-01-12',
    'Veliki protest posle ranjavanja dečaka',
    'Srbi se okupljaju ispred zgrade opštine u Štrpcu kako bi protestovali zbog ranjavanja dečaka u Gotovuši i prebijanja mladića u Klokotu.',
    'protest 2012-01-12 strpce',
  ],
  [
    'sr-Latn',
    '2012-01-21',
    'Sukob u selu na severu',
    'U selu Srbovac kod Zvečana jutros je došlo do sukoba grupe lokalnih Srba i policije. Život su izgubila dvojica Srba i jedan policajac.',
    'armed-clash 2012-01-21 srbovac k3',
  ],
  [
    'sr-Latn',
    '2012-01-30',
    'Ulice blokirane automobilima',
    'Desetine Albanaca sinoć su automobilima blokirale ulice u Gračanici i pokušale da skinu zastavu sa spomenika.',
    'barricade 2012-01-29 gracanica',
  ],
  [
    'sr-Latn',
    '2012-02-08',
    'Kamenovana novinarska ekipa',
    'Maskirane osobe kamenovale su danas u selu Zupče novinarsku ekipu. Jednom novinaru pružena je lekarska pomoć pošto su mu stakla automobila udarila u lice.',
    'assault 2012-02-08 zupce i1',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
