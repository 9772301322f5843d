import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { told } from './told.ts';

describe('the day of a change that its own sentence does not date', () => {
  it.each<[ArticleLanguage, string, string, string]>([
    [
      'en',
      '2023-12-06',
      'A new battalion of the Italian army came to Kosovo to serve in KFOR. KFOR made this known last night on its X network.',
      'reinforcement KFOR IT ? done 2023-12-05',
    ],
    [
      'sr-Latn',
      '2022-11-09',
      'Na Kosovo su došli italijanski karabinjeri da pojačaju Euleks, izjavio je Borelj. Karabinjeri su na Kosovo sleteli u utorak uveče.',
      'reinforcement EULEX IT ? done 2022-11-08',
    ],
    [
      'sq',
      '2023-12-06',
      'Një batalion italian ka ardhur në Kosovë në kuadër të KFOR-it. KFOR-i e njoftoi këtë të martën.',
      'reinforcement KFOR IT ? done 2023-12-05',
    ],
    [
      'en',
      '2023-09-30',
      'NATO is sending more soldiers of KFOR to the border. The alliance said so in a press release on Friday.',
      'reinforcement KFOR - ? announced 2023-09-29',
    ],
    [
      'en',
      '2022-12-13',
      'Vucic said that the government would on Thursday ask KFOR to let 1,000 Serbian soldiers and police return to Kosovo.',
      'proposal SAF - 1000 proposed 2022-12-15',
    ],
    [
      'sr-Latn',
      '2022-12-13',
      'Vlada Srbije će u četvrtak zatražiti od Kfora da dozvoli povratak 1.000 pripadnika vojske i policije na Kosovo.',
      'proposal SAF - 1000 proposed 2022-12-15',
    ],
    [
      'en',
      '2023-12-06',
      'A new battalion of the Italian army came to Kosovo to serve in KFOR. The prime minister visited Rome on Monday.',
      'reinforcement KFOR IT ? done 2023-12-06',
    ],
    [
      'en',
      '2023-12-06',
      'A new battalion of the Italian army came to Kosovo to serve in KFOR. KFOR said that it had come after the clash on Monday.',
      'reinforcement KFOR IT ? done 2023-12-06',
    ],
  ])('%s %s %s', (language, published, text, event) => {
    expect(told(published, language, text)).toEqual([event]);
  });
});
