import { expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { told } from './told.ts';

/** Serbia's soldiers who leave the line, counts by the land that soldiers come from or by pronoun, and seasons of next year. */
const CASES: [published: string, language: ArticleLanguage, text: string, lines: string[]][] = [
  [
    '2023-10-02',
    'sr-Latn',
    'Srbija je počela da povlači vojsku koja je bila raspoređena duž administrativne linije sa Kosovom.',
    ['withdrawal SAF - ? done 2023-10-02'],
  ],
  [
    '2023-10-02',
    'sr-Latn',
    'Predsednik Srbije rekao je da će srpske snage biti povučene iz zone uz Kosovo.',
    ['withdrawal SAF - ? announced 2023-10-02'],
  ],
  ['2023-05-30', 'sr-Latn', 'Nema govora o povlačenju mađarskih vojnika iz Kfora.', []],
  [
    '2012-04-20',
    'sr-Latn',
    'Portugalski vojnici završiće misiju u Kforu na Kosovu na jesen sledeće godine.',
    ['withdrawal KFOR PT ? announced 2012-04-20'],
  ],
  [
    '2022-08-30',
    'sr-Latn',
    'Rumunski policajci EULEX-a, njih 60, češće patroliraju severom Kosova.',
    ['strength EULEX RO 60 2022-08-30'],
  ],
  [
    '2012-08-26',
    'sr-Latn',
    'Na sever Kosova u oktobru stižu novi vojnici Kfora: 300 iz Francuske.',
    ['reinforcement KFOR FR 300 announced 2012-08-26'],
  ],
];

it.each(CASES)('%s %s %s', (published, language, text, lines) => {
  expect(told(published, language, text)).toEqual(lines);
});
