import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** What police are said to follow up, and whether it is an event beside what they did. */
const CASES: Case[] = [
  [
    'en',
    '2024-11-30',
    'Three arrested over Gracanica bridge blast',
    'GRACANICA, Kosovo - Arrests have been made over the blast on a bridge that carries the main road, the interior minister said on Saturday after he saw the damage.',
    'arrest 2024-11-30 gracanica d3; explosion 2024-11-29 gracanica',
  ],
  [
    'en',
    '2024-12-01',
    'Arrests after Zvecan explosion',
    'Police say they arrested five men after raids at several addresses on Saturday, the day after an explosion damaged a pumping station in Zvecan.',
    'explosion 2024-11-29 zvecan; raid 2024-11-30 zvecan d5',
  ],
  [
    'en',
    '2021-04-13',
    'Two held after attack on police patrol in Leposavic',
    'Kosovo police have detained two men after an attack on a police patrol in Leposavic.',
    'assault 2021-04-13 leposavic d2',
  ],
  [
    'sr-Latn',
    '2021-04-13',
    'Uhapšene dve osobe zbog napada na policijsku patrolu u Leposaviću',
    'Kosovska policija uhapsila je dve osobe zbog napada na patrolu u Leposaviću.',
    'arrest 2021-04-13 leposavic d2; assault 2021-04-12 leposavic',
  ],
  [
    'sr-Latn',
    '2021-04-13',
    'Posle eksplozije u Zvečanu privedeno troje',
    'Posle eksplozije ispred zgrade opštine u Zvečanu policija je privela troje ljudi, saopšteno je.',
    'arrest 2021-04-13 zvecan d3; explosion 2021-04-12 zvecan',
  ],
  [
    'sq',
    '2021-04-13',
    'Arrestohen tre persona për sulm me granatë në Zveçan',
    'Policia e Kosovës ka arrestuar tre persona për sulmin me granatë ndaj një shtëpie në Zveçan.',
    'arrest 2021-04-13 zvecan d3; grenade 2021-04-12 zvecan',
  ],
  [
    'sq',
    '2021-04-13',
    'Arrestohet një person për sulm ndaj policëve në Jarinjë',
    'Policia arrestoi një shtetas të Serbisë, pasi ai sulmoi zyrtarë policorë në Jarinjë. Rasti ka ndodhur më 12 prill në orën 04:30.',
    'assault 2021-04-12 jarinje-crossing d1',
  ],
  [
    'en',
    '2024-11-30',
    'Several arrested over Kosovo bridge blast: minister',
    'GRACANICA, Kosovo - Arrests have been made over the blast on a bridge, the interior minister said on Saturday.',
    'arrest 2024-11-30 gracanica; explosion 2024-11-29 gracanica',
  ],
  /** An old deed, told by its year, its name or by those who are sought for it, is none of these days. */
  [
    'en',
    '2025-02-12',
    'Serb arrested over Banjska attack',
    'Kosovo police arrested a Serb in Leposavic on Tuesday over the attack in Banjska.',
    'arrest 2025-02-11 leposavic d1',
  ],
  [
    'en',
    '2025-02-12',
    'Man arrested over attack on KFOR soldiers',
    'A man was arrested in Leposavic on Tuesday over an attack on KFOR soldiers in Zvecan, police said. He had been on the run since 2023.',
    'arrest 2025-02-11 leposavic d1',
  ],
  [
    'sr-Latn',
    '2025-02-12',
    'Uhapšen osumnjičeni za napad na policiju',
    'U Leposaviću je uhapšen muškarac zbog napada na policiju za kojim se tragalo.',
    'arrest 2025-02-12 leposavic d1',
  ],
  [
    'sq',
    '2025-02-12',
    'Arrestohet në Leposaviq një i dyshuar për sulme',
    'Policia e Kosovës arrestoi në Leposaviq një person të dyshuar për sulm ndaj policisë.',
    'arrest 2025-02-12 leposavic d1',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
