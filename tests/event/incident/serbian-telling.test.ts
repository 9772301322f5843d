import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** Towns told by their adjectives, days that lie ahead, and days that stand in a clause of somebody. */
const CASES: Case[] = [
  [
    'sr-Latn',
    '2020-05-12',
    'Incident kod Podujeva',
    'Grupa muškaraca juče je u kuršumlijskoj opštini zapucala na patrolu srpske policije.',
    'shooting 2020-05-11 kursumlija',
  ],
  [
    'sr-Latn',
    '2020-05-12',
    'Kamenovan autobus',
    'Nepoznata lica kamenovala su sinoć autobus sa srpskim đacima na prizrenskom trgu.',
    'assault 2020-05-11 prizren',
  ],
  [
    'sr-Latn',
    '2012-10-22',
    'Srbi najavljuju protest u sredu u Gračanici',
    'Srbi iz centralnog Kosova okupiće se u sredu u podne u Gračanici zbog isključenja struje.',
    'protest 2012-10-24 gracanica',
  ],
  [
    'sr-Latn',
    '2012-10-22',
    'Za tri dana protest Srba u Leposaviću',
    'Srbi za tri dana izlaze na ulice Leposavića.',
    'protest 2012-10-25 leposavic',
  ],
  [
    'sr-Latn',
    '2018-05-14',
    'Ranjeni Srbin izašao iz bolnice',
    'Srbin koji je prošle subote ranjen u selu Rudare otpušten je danas iz bolnice u Gračanici.',
    'shooting 2018-05-12 rudare i1',
  ],
  [
    'sr-Latn',
    '2008-03-17',
    '',
    'U neredima koji su jutros izbili ispred zgrade Opštinskog i Okružnog suda u Zvečanu povređeno je oko 20 Srba.',
    'riot 2008-03-17 zvecan i20',
  ],
  [
    'sr-Latn',
    '2012-06-29',
    'Policija ušla u hotel u Zvečanu: nađeno oružje',
    'Policija je danas pretresla hotel u Zvečanu i našla mnogo oružja. Pre toga je u selu Rudare patrola upala u zasedu. Poginuo je policajac, a ubijena su i dva napadača.',
    'armed-clash 2012-06-29 rudare k3',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
