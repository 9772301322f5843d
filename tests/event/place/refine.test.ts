import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { createExtractor } from '../../../src/event/extract.ts';
import { knowledge } from '../text/books.ts';

const extract = createExtractor(knowledge);

function placeOf(language: ArticleLanguage, text: string): string[] {
  const events = extract({
    id: 'test',
    url: null,
    publisher: null,
    title: null,
    published: '2023-06-14',
    language,
    text,
    wire: '',
    related: null,
    sample: false,
  });
  return events.map(({ place }) => place.id);
}

describe('the place of a happening', () => {
  it.each([
    [
      'en',
      'A hand grenade was thrown at a house in northern Kosovska Mitrovica on Tuesday evening. It happened in the quarter of Bosniak Mahala.',
    ],
    [
      'sr-Latn',
      'Ručna bomba bačena je sinoć na kuću u Severnoj Mitrovici. Do incidenta je došlo kod Bošnjačke mahale.',
    ],
    [
      'sr-Cyrl',
      'Ручна бомба бачена је синоћ на кућу у Северној Митровици. Инцидент се догодио у Бошњачкој махали.',
    ],
    [
      'sq',
      'Një granatë dore u hodh mbrëmë mbi një shtëpi në Mitrovicën e Veriut. Rasti ka ndodhur në Lagjen e Boshnjakëve.',
    ],
  ] as const)('is the quarter where it is said to have happened: %s', (language, text) => {
    expect(placeOf(language, text)).toEqual(['bosniak-mahala']);
  });

  it('stays the town where a spot is only recalled', () => {
    const text =
      'A hand grenade was thrown at a house in North Mitrovica on Tuesday evening. Another attack happened in Bosniak Mahala in May 2019.';
    expect(placeOf('en', text)).toContain('north-mitrovica');
  });

  it('is not where somebody spoke, nor where the wounded lie', () => {
    const text =
      'Shots were fired at a patrol near Banjska on Tuesday, a spokesman said in Pristina. One officer was wounded and is in the hospital in Mitrovica.';
    expect(placeOf('en', text)).toEqual(['banjska']);
  });
});
