import { expect, it } from 'vitest';
import { toldLine } from './told-line.ts';

/** Counts told in ways of their own, and the incident that they belong to. */
const TOLD: [language: 'sq' | 'sr-Latn', text: string, expected: string][] = [
  ['sr-Latn', 'Broj povređenih u jučerašnjim neredima u Zvečanu porastao je na 25.', 'riot zvecan i25'],
  ['sr-Latn', 'Neredi u Zvečanu danas: nema ni povređenih ni mrtvih.', 'riot zvecan'],
  ['sr-Latn', 'U Leposaviću su danas uhapšeni Milan R. i Marko J., Srbi.', 'arrest leposavic d2'],
  ['sr-Latn', 'Dva policajca poginula su u Zvečanu od hitaca, a treći je ranjen.', 'shooting zvecan k2 i1'],
  ['sr-Latn', 'Četrdeset Srba, iz dve opštine, povređeno je u neredima u Zvečanu.', 'riot zvecan i40'],
  ['sq', 'Policia e arrestoi sot në Zveçan 44-vjeçarin serb.', 'arrest zvecan d1'],
  ['sq', 'Është vënë nën arrest kryetari i komunës në Zveçan.', 'arrest zvecan d1'],
  ['sq', 'Policia arrestoi sot në Mitrovicë të Veriut një serb.', 'arrest north-mitrovica d1'],
  ['sq', 'Trazira sot në Zveçan: 30 ushtarë pësuan plagë, tre prej tyre të rënda.', 'riot zvecan i30'],
  ['sq', 'Një polic humbi jetën e dy shokë u plagosën nga granata në Zveçan.', 'grenade zvecan k1 i2'],
];

it.each(TOLD)('%s: %s', (language, text, expected) => {
  expect(toldLine(language, '2024-03-15', '', text).replace(/ \d{4}-\d\d-\d\d/g, '')).toBe(expected);
});
