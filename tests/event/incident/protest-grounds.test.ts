import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

const ON = '2023-06-08';

describe('what a gathering is about, and the day of the gathering', () => {
  it.each<Case>([
    [
      'en',
      ON,
      'Protest in Klina',
      'Hundreds of people protested in Klina on Wednesday over the cancelled festivities of 12 June.',
      'protest 2023-06-07 klina',
    ],
    [
      'sr-Latn',
      ON,
      'Protest u Klini zbog zabrane proslave 12. juna',
      'U Klini je održan protest zbog zabrane proslave 12. juna.',
      'protest 2023-06-08 klina',
    ],
    [
      'sr-Cyrl',
      ON,
      'Протест у Клини због забране прославе 12. јуна',
      'У Клини је одржан протест због забране прославе 12. јуна.',
      'protest 2023-06-08 klina',
    ],
    [
      'sq',
      ON,
      'Protestë në Klinë',
      'Në Klinë u mbajt protestë për shkak të ndalimit të festës së 12 qershorit.',
      'protest 2023-06-08 klina',
    ],
    [
      'en',
      ON,
      'News from Klina',
      'A rally was held in Klina on Sunday over the stabbing of two Serbs.',
      'protest 2023-06-04 klina',
    ],
    [
      'en',
      ON,
      'News from Klina',
      'Villagers in Klina demonstrated on Monday against the shooting of a returnee in Istok.',
      'protest 2023-06-05 klina',
    ],
    [
      'en',
      ON,
      'News from Klina',
      'Hundreds of Serbs marched in Klina on Monday to denounce the murder of a returnee.',
      'protest 2023-06-05 klina',
    ],
    [
      'sr-Latn',
      ON,
      'Vesti iz Kline',
      'Meštani su održali protest u Klini u nedelju zbog ranjavanja dvojice Srba.',
      'protest 2023-06-04 klina',
    ],
    [
      'en',
      ON,
      'News from Klina',
      'A rally was held in Klina on Tuesday over the stabbing of two Serbs on Sunday.',
      'assault 2023-06-04 klina; protest 2023-06-06 klina',
    ],
  ])('%s %#', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});

describe('an arrest in another town than that of a crowd', () => {
  it.each<Case>([
    [
      'en',
      ON,
      'Bottles thrown at police',
      'Bottles were thrown at police in Zvecan on Monday. The same day two Serbs were arrested in Leposavic.',
      'arrest 2023-06-05 leposavic d2; riot 2023-06-05 zvecan',
    ],
    [
      'en',
      ON,
      'Bottles thrown at police',
      'Bottles were thrown at police in Zvecan on Monday. Two Serbs were arrested there that evening.',
      'riot 2023-06-05 zvecan d2',
    ],
  ])('%s %#', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
