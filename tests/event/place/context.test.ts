import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { readText } from '../reading.ts';

const CASES: readonly [ArticleLanguage, string, string, string][] = [
  ['en', 'A bomb went off in northern Kosovska Mitrovica.', 'north-mitrovica', 'site'],
  ['en', 'A man was found 10 km north of Mitrovica.', 'mitrovica', 'landmark'],
  ['sr-Latn', 'Pucalo se u sjevernom dijelu Mitrovice.', 'north-mitrovica', 'site'],
  ['sr-Cyrl', 'Пуцало се на северу Митровице.', 'north-mitrovica', 'site'],
  ['sq', 'Një makinë u dogj në veri të Mitrovicës.', 'north-mitrovica', 'site'],
  ['sr-Latn', 'Okupili su se ispred zgrade opštine Zvečan.', 'zvecan', 'site'],
  ['sq', 'Ata u mblodhën para ndërtesës së Komunës së Zveçanit.', 'zvecan', 'site'],
  ['sr-Latn', 'Pretres je obavljen u opštini Zvečan.', 'zvecan-municipality', 'site'],
  ['sq', 'Në Kuvendin e Kosovës u hodh gaz lotsjellës.', 'pristina', 'site'],
  ['sq', 'Të lënduarit u dërguan në QKUK.', 'pristina-hospital', 'landmark'],
  ['en', 'It happened in the village of Ranilluk.', 'ranilug', 'site'],
  ['sq', 'Sulmi ndodhi në fshatin Serbovc.', 'srbovac', 'site'],
];

describe('places in their sentences', () => {
  it.each(CASES)('%s: %s', (language, text, id, role) => {
    expect(readText(language, text).places.map((mention) => [mention.place.id, mention.role])).toContainEqual(
      [id, role],
    );
  });

  it('takes no misspelt name for a village without the word that says so', () => {
    expect(readText('en', 'It happened in Ranilluk, a spokesman said.').places).toEqual([]);
  });
});
