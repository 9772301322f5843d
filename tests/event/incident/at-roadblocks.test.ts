import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** Deeds done at a roadblock, a riot that follows an arrest, headings that begin with who was not hurt, and people counted before an aside that names them. */
const CASES: Case[] = [
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Kod blokade u Zvečanu sinoć je bačena ručna bomba.',
    'grenade 2019-03-13 zvecan',
  ],
  ['sr-Latn', '2019-03-14', '', 'Pucano je na policiju na barikadi u Rudaru.', 'shooting 2019-03-14 rudare'],
  [
    'sq',
    '2019-03-14',
    '',
    'Pranë barrikadës në Rudarë shpërtheu sot një bombë.',
    'explosion 2019-03-14 rudare',
  ],
  ['sq', '2019-03-14', '', 'Serbët vendosën barrikada në Rudarë.', 'barricade 2019-03-14 rudare'],
  [
    'sr-Latn',
    '2019-03-14',
    'Bez povređenih: Bomba eksplodirala u Lipljanu',
    'Policija traga za počiniocima.',
    'explosion 2019-03-14 lipjan',
  ],
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Trojica Srba, A. A. (19), B. B. (22) i V. V. (30), ranjena su u pucnjavi u Klini.',
    'shooting 2019-03-14 klina i3',
  ],
  [
    'sq',
    '2019-03-14',
    '',
    'Dy serbë, A. A. (19) dhe B. B. (22), u plagosën me armë në Klinë.',
    'shooting 2019-03-14 klina i2',
  ],
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Nepoznate osobe ubile su jednog Srbina u Klini.',
    'shooting 2019-03-14 klina k1',
  ],
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Neko je podmetnuo požar u srpskoj kući u Klini.',
    'property-destruction 2019-03-14 klina',
  ],
  ['sq', '2019-03-14', '', 'Sot në Gjilan u gurëzua një autobus me serbë.', 'assault 2019-03-14 gjilan'],
  ['sq', '2019-03-14', 'Kërcënime me bomba në Gjilan', 'Nxënësit u evakuuan.', 'threat 2019-03-14 gjilan'],
  [
    'sq',
    '2019-03-14',
    'Arrestohet një person në Zveçan',
    'Policia arrestoi sot një person në Zveçan.\n\nPas kësaj qytetarët hodhën gurë ndaj policisë, e cila përdori gaz lotsjellës. U lënduan dy policë.',
    'riot 2019-03-14 zvecan i2 d1',
  ],
];

it.each(CASES)('reads %s %s %s%s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
