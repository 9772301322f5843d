import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** How the police made an arrest, what only looks like one, and what a deed was done in protest at. */
const CASES: Case[] = [
  [
    'en',
    '2023-06-23',
    'Another Serb arrested in North Mitrovica',
    'A Serb was arrested today in North Mitrovica. Special police bundled him into a van and drove off.',
    'arrest 2023-06-23 north-mitrovica d1',
  ],
  [
    'sr-Latn',
    '2023-06-23',
    'Još jedan Srbin uhapšen u Severnoj Mitrovici',
    'Srbin je uhapšen danas u Severnoj Mitrovici. Specijalci su ga brzo ubacili u vozilo i odvezli.',
    'arrest 2023-06-23 north-mitrovica d1',
  ],
  [
    'en',
    '2018-03-26',
    'Official arrested in Zvecan',
    'Police today detained an official in Zvecan. They threw stun grenades at citizens who tried to stop them.',
    'arrest 2018-03-26 zvecan d1',
  ],
  [
    'sr-Latn',
    '2018-03-26',
    'Zvaničnik uhapšen u Zvečanu',
    'Policija je danas privela zvaničnika u Zvečanu. Građani nisu dali da se uđe, pa je bacila šok bombe.',
    'arrest 2018-03-26 zvecan d1',
  ],
  [
    'sq',
    '2018-03-26',
    'Arrestohet një zyrtar në Zveçan',
    'Policia arrestoi sot një zyrtar në Zveçan. Ajo hodhi bomba shoku.',
    'arrest 2018-03-26 zvecan d1',
  ],
  [
    'sr-Latn',
    '2018-03-26',
    'Kuća napadnuta u Zvečanu',
    'Na kuću u Zvečanu danas je bačena šok bomba.',
    'grenade 2018-03-26 zvecan',
  ],
  [
    'sr-Latn',
    '2018-03-26',
    'Zvaničnik uhapšen u Zvečanu',
    'Zvaničnik je uhapšen danas u Zvečanu. Na prelazu Merdare preuzela ga je srpska policija.',
    'arrest 2018-03-26 zvecan d1',
  ],
  [
    'sr-Latn',
    '2011-07-26',
    'Kosovska policija na severu',
    'Specijalci kosovske policije preuzeli su sinoć prelaz Brnjak.',
    'raid 2011-07-25 brnjak-crossing',
  ],
  [
    'en',
    '2025-05-24',
    'Serbia seeks Kosovo policeman',
    'Serbia on Saturday issued an arrest warrant for a Kosovo police officer over an incident in North Mitrovica.',
    '',
  ],
  [
    'en',
    '2008-02-20',
    'Serbs burn customs post',
    'Kosovo Serbs torched a customs post at Jarinje on Tuesday in protest at the declaration of independence.',
    'property-destruction 2008-02-19 jarinje-crossing',
  ],
  [
    'en',
    '2008-02-20',
    'Serbs in protest over customs',
    'Serbs gathered in protest over the customs officers at Jarinje on Tuesday.',
    'protest 2008-02-19 jarinje-crossing',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
