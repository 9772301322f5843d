import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { readText } from '../reading.ts';

const CASES: readonly [ArticleLanguage, string, string, string][] = [
  ['en', 'A bomb went off in northern Kosovska Mitrovica.', 'north-mitrovica', 'site'],
  ['sr-Latn', 'Uhapšena su dvojica u Kosovskoj Mitrovici.', 'north-mitrovica', 'site'],
  ['sr-Cyrl', 'Каменован је аутобус у јужном делу Косовске Митровице.', 'mitrovica', 'site'],
  [
    'en',
    'Mitrovica was quiet, but in the northern part of the town a shop burned.',
    'north-mitrovica',
    'site',
  ],
  ['en', 'Both boys were operated on in Gračanica.', 'gracanica', 'landmark'],
  ['sr-Latn', 'Uhapšeni su odvedeni u Prištinu.', 'pristina', 'landmark'],
  ['sq', 'Dy të dyshuarit u dërguan në Prishtinë.', 'pristina', 'landmark'],
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
  ['en', 'The cache lay in the Gjilan district.', 'gjilan-municipality', 'site'],
  ['sr-Latn', 'Pretresi su trajali u opštinama Zvečan i Zubin Potok.', 'zubin-potok-municipality', 'site'],
  ['sq', 'U kontrolluan shtëpi në komunat Zveçan dhe Leposaviq.', 'leposavic-municipality', 'site'],
  ['en', 'He was taken to the hospital in Mitrovica.', 'mitrovica', 'landmark'],
  ['sr-Latn', 'Primljen je u bolnicu u Severnoj Mitrovici.', 'north-mitrovica', 'landmark'],
  ['sr-Cyrl', 'Пребачен је у болницу у Гњилану.', 'gjilan', 'landmark'],
  ['sq', 'U dërgua në spitalin e Prizrenit.', 'prizren', 'landmark'],
  ['sq', 'Rruga u mbyll nga Drajkovci deri në Brezovicë.', 'brezovica', 'landmark'],
  ['en', 'Two men were wounded in Carralevë.', 'carraleve-crnoljevo', 'site'],
  ['sr-Latn', 'Kuća je zapaljena u Osojanu.', 'osojan-osojane', 'site'],
  ['sr-Cyrl', 'Пуцано је у Сочаници.', 'socanice-socanica', 'site'],
  ['sq', 'U gjetën armë në fshatin Bajgorë.', 'bajgore-bajgora', 'site'],
  ['sq', 'Në Zubin Patok u dogj një veturë.', 'zubin-potok', 'site'],
];

describe('places in their sentences', () => {
  it.each(CASES)('%s: %s', (language, text, id, role) => {
    expect(readText(language, text).places.map((mention) => [mention.place.id, mention.role])).toContainEqual(
      [id, role],
    );
  });

  it.each([
    ['sr-Latn', 'Izvor: Beta. Na Kosovu je mirno.'],
    ['sq', 'Në Kosovë foli ministri. Duke folur, ai tha pak.'],
    ['en', 'In Kosovo Vice President Smith praised Roma musicians.'],
    ['en', 'In Kosovo a man was hurt near the Snake Island Flag.'],
    ['sr-Latn', 'Na Kosovu je mirno, kaže za policiju u regionu Sever Besim Hoti.'],
    ['sr-Latn', 'Na Kosovu je mirno, prenosi Gračanica onlajn.'],
    ['sr-Latn', 'Komandir za region Sever na Kosovu, Besim Hoti, potvrdio je vest.'],
  ] as const)('takes no word or name for a village: %s %s', (language, text) => {
    const sites = readText(language, text).places.filter(({ role }) => role !== 'name' && role !== 'metonym');
    expect(sites.map(({ place }) => place.id)).toEqual(['kosovo']);
  });

  it('takes no misspelt name for a village without the word that says so', () => {
    expect(readText('en', 'It happened in Ranilluk, a spokesman said.').places).toEqual([]);
  });
});
