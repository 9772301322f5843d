import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { told } from './told.ts';

describe('what the number of soldiers is said to be', () => {
  it.each<[ArticleLanguage, string, string]>([
    ['en', 'The number of German soldiers currently serving in Kosovo with KFOR is 70.', 'DE 70'],
    ['sr-Latn', 'Broj nemačkih vojnika koji trenutno služe na Kosovu u Kforu je 70.', 'DE 70'],
    ['sq', 'Numri i tanishëm i ushtarëve gjermanë në KFOR është rreth 70.', 'DE 70'],
    ['en', 'KFOR once had 50,000 troops; today this number is close to 4,600.', '- 4600'],
    ['sr-Latn', 'Kfor je nekada imao 50.000 vojnika, a danas je taj broj oko 4.600.', '- 4600'],
    [
      'sq',
      'Kur u dislokua, KFOR-i kishte 50.000 trupa, ndërsa sot ky numër është afër 4.600 ushtarë.',
      '- 4600',
    ],
    ['sq', 'Në fillim KFOR-i kishte 50.000 ushtarë, kurse tani numri i tyre është 4.600.', '- 4600'],
  ])('%s: %s', (language, text, level) => {
    expect(told('2023-11-15', language, text)).toEqual([`strength KFOR ${level} 2023-11-15`]);
  });
});
