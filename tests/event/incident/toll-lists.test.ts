import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const toll = (language: ArticleLanguage, text: string) => {
  const [event] = eventsOf('incident', language, text, { title: '', published: '2023-05-20' });
  return [event?.incident?.killed?.best ?? null, event?.incident?.injured?.best ?? null];
};

describe('people whom a sentence lists', () => {
  it.each<[ArticleLanguage, string, (number | null)[]]>([
    ['en', 'Gunmen shot dead two young Serbs near Zvecan on Friday and wounded four others.', [2, 4]],
    ['en', 'A boy of 12 and a 20-year-old man were shot and wounded in Strpce on Friday.', [null, 2]],
    [
      'en',
      'A Serb woman and a six-month-old baby were injured when Albanians attacked a house in Obilic on Friday.',
      [null, 2],
    ],
    [
      'sr-Latn',
      'U napadu na srpske povratnike u Obiliću u petak povređeni su žena i petomesečna beba.',
      [null, 2],
    ],
    ['sr-Latn', 'U pucnjavi u Zvečanu jedan policajac je poginuo, a drugi je ranjen.', [1, 1]],
    ['sr-Latn', 'Napadači su u petak u Zvečanu ubili dvojicu mladića, a četvoro dece ranili.', [2, 4]],
    [
      'sr-Latn',
      'Dečak i mladić, obojica iz Štrpca, ranjeni su u petak kada je na njih pucano u Štrpcu.',
      [null, 2],
    ],
    [
      'sq',
      'Katër persona, në mesin e tyre dy policë, u plagosën të premten nga të shtënat në Zveçan.',
      [null, 4],
    ],
  ])('counts each once (%s: %s)', (language, text, want) => {
    expect(toll(language, text)).toEqual(want);
  });
});
