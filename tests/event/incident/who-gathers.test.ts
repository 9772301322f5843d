import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** Where people of a town gather, what goes on today, what was set off by an arrest, and what was found on another day. */
const CASES: Case[] = [
  [
    'en',
    '2023-06-02',
    'Serbs protest again',
    'Serbs gathered in Zvecan on 2 June against the mayors. Residents of Gracanica also held a protest, in solidarity with those in the north.',
    'protest 2023-06-02 gracanica; protest 2023-06-02 zvecan',
  ],
  [
    'sr-Latn',
    '2023-06-02',
    'Srbi opet protestuju',
    'Srbi su se 2. juna okupili u Zvečanu protiv gradonačelnika. I meštani Gračanice održali su protest, u znak podrške Srbima na severu.',
    'protest 2023-06-02 gracanica; protest 2023-06-02 zvecan',
  ],
  [
    'sq',
    '2023-06-02',
    'Serbët sërish në protestë',
    'Në Zveçan më 2 qershor janë tubuar serbët. Edhe banorët e Graçanicës kanë mbajtur protestë, në shenjë solidariteti me serbët në veri.',
    'protest 2023-06-02 gracanica; protest 2023-06-02 zvecan',
  ],
  [
    'en',
    '2023-06-02',
    'Serbs protest in Pristina',
    'Residents of Gracanica protested in Pristina on Thursday.',
    'protest 2023-06-01 pristina',
  ],
  [
    'en',
    '2023-06-23',
    'News from the north',
    'Yesterday residents of Gracanica protested. The protests in front of the municipal building in Leposavic entered day 26.',
    'protest 2023-06-22 gracanica; protest 2023-06-23 leposavic',
  ],
  [
    'sr-Latn',
    '2023-06-23',
    'Vesti sa severa',
    'Juče su meštani Gračanice protestovali. Protest ispred zgrade opštine u Leposaviću ušao je u 26. dan.',
    'protest 2023-06-22 gracanica; protest 2023-06-23 leposavic',
  ],
  [
    'sq',
    '2023-06-23',
    'Lajme nga veriu',
    'Dje banorët e Graçanicës protestuan. Protesta para ndërtesës komunale në Leposaviq hyri në ditën e 26-të.',
    'protest 2023-06-22 gracanica; protest 2023-06-23 leposavic',
  ],
  [
    'en',
    '2022-12-13',
    'Serbs keep roads blocked',
    'Serbs continued to block the roads in the north of Kosovo. They protest because the former policeman Marko Jovic was arrested. Jovic was picked up by police on Saturday at the Jarinje crossing.',
    'arrest 2022-12-10 jarinje-crossing d1; barricade 2022-12-13 northern-kosovo',
  ],
  [
    'sr-Latn',
    '2022-12-13',
    'Srbi i dalje na barikadama',
    'Srbi i dalje blokiraju puteve na severu Kosova. Protestuju zato što je uhapšen bivši policajac Marko Jović. Jovića je policija uhapsila u subotu na prelazu Jarinje.',
    'arrest 2022-12-10 jarinje-crossing d1; barricade 2022-12-13 northern-kosovo',
  ],
  [
    'sq',
    '2022-12-13',
    'Serbët vazhdojnë bllokimin e rrugëve',
    "Serbët vazhduan t'i bllokojnë rrugët në veri të Kosovës. Ata protestojnë sepse u arrestua ish-polici Marko Joviq. Joviqi u arrestua të shtunën në Jarinje.",
    'arrest 2022-12-10 jarinje-crossing d1; barricade 2022-12-13 northern-kosovo',
  ],
  [
    'sq',
    '2025-09-27',
    'Policia gjen armë në Mitrovicë të Veriut',
    'Policia njoftoi më 18 shtator se kishte gjetur armë në Zveçan. Më 24 shtator 2023 një grup i armatosur sulmoi Policinë në Banjskë dhe një polic u vra.',
    'armed-clash 2023-09-24 banjska k1; weapons-seizure 2025-09-18 zvecan; weapons-seizure 2025-09-27 north-mitrovica',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
