import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

const ON = '2023-11-15';

/** What is held against somebody, and where that was. */
const GROUNDS: Case[] = [
  [
    'en',
    ON,
    'Serb arrested',
    'A Serb was arrested today in Merdare over the attack on KFOR on 29 May in Zvecan.',
    'arrest 2023-11-15 merdare-crossing d1; assault 2023-05-29 zvecan',
  ],
  [
    'sr-Latn',
    ON,
    'Uhapšen muškarac',
    'Policija je u utorak u Leposaviću uhapsila muškarca zbog bacanja bombe 3. novembra u Zubinom Potoku.',
    'arrest 2023-11-14 leposavic d1; grenade 2023-11-03 zubin-potok',
  ],
  [
    'sq',
    ON,
    'Bastisje në Leposaviq',
    'Policia po kryen sot bastisje në Leposaviq. Operacioni lidhet me agresionin e 24 shtatorit në Banjskë.',
    'armed-clash 2023-09-24 banjska; raid 2023-11-15 leposavic',
  ],
  [
    'sq',
    ON,
    'Gjenden armë',
    'Në Mitrovicën e Veriut policia gjeti sot armë, si pjesë e hetimeve për sulmin e 24 shtatorit në Banjskë, ku u vranë një polic dhe tre sulmues.',
    'armed-clash 2023-09-24 banjska k4; weapons-seizure 2023-11-15 north-mitrovica',
  ],
  [
    'sq',
    ON,
    'Arrestohet i dyshuari',
    'Në Prishtinë u arrestua sot një burrë, i akuzuar se më 28 qershor në Deçan ka gjuajtur me gurë një autobus me serbë.',
    'arrest 2023-11-15 pristina d1; assault 2023-06-28 decan',
  ],
];

/** Serbia takes nobody inside Kosovo. */
const BY_SERBIA: Case[] = [
  [
    'sq',
    ON,
    'Arrestohet një veteran',
    'Autoritetet serbe kanë ndaluar sot një veteran të UÇK-së, njoftoi organizata e veteranëve në Prishtinë. Ai kishte luftuar në Koshare.',
    'arrest 2023-11-15 serbia d1',
  ],
  [
    'en',
    ON,
    'Former fighter arrested',
    'Serbian police today arrested a Kosovo Albanian from Peja on suspicion of war crimes, officials in Pristina said.',
    'arrest 2023-11-15 serbia d1',
  ],
  [
    'sr-Latn',
    ON,
    'Uhapšen bivši pripadnik OVK',
    'Srbija je danas uhapsila bivšeg pripadnika OVK. Uhapšeni je iz sela Romaja kod Prizrena.',
    'arrest 2023-11-15 serbia d1',
  ],
  [
    'sq',
    ON,
    'Arrestohet në kufi',
    'Serbia ka arrestuar sot në Merdarë një shqiptar nga Podujeva.',
    'arrest 2023-11-15 merdare-crossing d1',
  ],
];

/** One more of the same, without a word for the deed. */
const MORE: Case[] = [
  [
    'sq',
    ON,
    'Shpërthime',
    'Një shpërthim u dëgjua sot në Zveçan, ndërsa një tjetër ndodhi në Zubin Potok.',
    'explosion 2023-11-15 zubin-potok; explosion 2023-11-15 zvecan',
  ],
  [
    'en',
    ON,
    'Explosions',
    'An explosion was heard in Zvecan today. The second took place in Zubin Potok.',
    'explosion 2023-11-15 zubin-potok; explosion 2023-11-15 zvecan',
  ],
  [
    'sr-Latn',
    ON,
    'Eksplozije',
    'Eksplozija se danas čula u Zvečanu. Još jedna se desila u Zubinom Potoku.',
    'explosion 2023-11-15 zubin-potok; explosion 2023-11-15 zvecan',
  ],
  [
    'sq',
    ON,
    'Shpërthim në Zveçan',
    'Një shpërthim u dëgjua sot në Zveçan. Një aksident tjetër ndodhi në Zubin Potok.',
    'explosion 2023-11-15 zvecan',
  ],
  [
    'sq',
    ON,
    'Kërcënime me bombë',
    'Në shkollat “Drita” në Mitrovicën e Veriut dhe “Liria” në Zveçan mësimi u ndërpre sot për shkak të kërcënimeve me bombë.',
    'threat 2023-11-15 north-mitrovica; threat 2023-11-15 zvecan',
  ],
  [
    'sq',
    ON,
    'Protesta',
    'Protesta u mbajtën sot si në Graçanicë ashtu edhe në Shtërpcë.',
    'protest 2023-11-15 gracanica; protest 2023-11-15 strpce',
  ],
];

/** What the forces of a state put up is no roadblock of a crowd. */
const FORCES: Case[] = [
  ['sq', ON, 'KFOR-i në Zveçan', 'KFOR-i ka vendosur barrikada rreth komunës në Zveçan.', ''],
  ['en', ON, 'KFOR in Zvecan', 'KFOR soldiers have set up barricades around the town hall in Zvecan.', ''],
  [
    'sr-Latn',
    ON,
    'Kfor u Zvečanu',
    'Pripadnici Kfora postavili su barikade oko zgrade opštine u Zvečanu.',
    '',
  ],
  [
    'sq',
    ON,
    'Jarinja',
    'KFOR-i e ka bllokuar sot pikën kufitare në Jarinje dhe e ka vënë zonën nën kontroll.',
    '',
  ],
  [
    'sq',
    ON,
    'Barrikada në Bërnjak',
    'Banorët serbë kanë vendosur sot barrikada në Bërnjak përballë ushtarëve të KFOR-it.',
    'barricade 2023-11-15 brnjak-crossing',
  ],
];

/** Days in the genitive. */
const DAYS: Case[] = [
  [
    'sq',
    ON,
    'Rrihet një polic',
    'Mbrëmjen e kësaj të diele një polic u rrah në Zveçan.',
    'assault 2023-11-12 zvecan i1',
  ],
  [
    'sq',
    ON,
    'Hetohet sulmi',
    'Sulmi i dy ditëve më parë në Zveçan, ku u rrah një polic, po hetohet.',
    'assault 2023-11-13 zvecan i1',
  ],
];

/** Who gathered before, and asked about what befell another elsewhere; how old somebody was. */
const ASIDE: Case[] = [
  [
    'sq',
    ON,
    'Protestë në Graçanicë',
    'Në Graçanicë u protestua sot. Protestuesit kërkuan lirimin e serbit që u arrestua të hënën në Lipjan.',
    'arrest 2023-11-13 lipjan d1; protest 2023-11-15 gracanica',
  ],
  [
    'en',
    ON,
    'Protest in Gracanica',
    'A protest was held in Gracanica today. The protesters demanded the release of a Serb who was arrested on Monday in Lipljan.',
    'arrest 2023-11-13 lipjan d1; protest 2023-11-15 gracanica',
  ],
  [
    'sq',
    ON,
    'Vdes i plagosuri',
    '25-vjeçari serb u plagos sot me armë në Zveçan.',
    'shooting 2023-11-15 zvecan i1',
  ],
];

/** A region that does not hold the place of the heading. */
const REGION: Case[] = [
  [
    'en',
    ON,
    'Protest in Shtrpce',
    'Serbs protested today in Shtrpce in support of the north.\nIn northern Kosovo people are protesting today for the fifth day.',
    'protest 2023-11-15 northern-kosovo; protest 2023-11-15 strpce',
  ],
  [
    'sr-Latn',
    ON,
    'Protest u Štrpcu',
    'Srbi su se danas okupili na protestu u Štrpcu.\nNa severu Kosova danas građani protestuju peti dan.',
    'protest 2023-11-15 northern-kosovo; protest 2023-11-15 strpce',
  ],
  [
    'sq',
    ON,
    'Protestë në Shtërpcë',
    'Serbët protestuan sot në Shtërpcë.\nNë veri të Kosovës sot protestohet për të pestën ditë.',
    'protest 2023-11-15 northern-kosovo; protest 2023-11-15 strpce',
  ],
];

describe('what lies elsewhere than the rest of its text', () => {
  it.each([...GROUNDS, ...BY_SERBIA, ...MORE, ...FORCES, ...DAYS, ...ASIDE, ...REGION])(
    '%s, %s: %s',
    (...[language, published, title, text, line]) => {
      expect(toldLine(language, published, title, text)).toBe(line);
    },
  );
});
