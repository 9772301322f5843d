import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from '../incident/told-line.ts';

const ON = '2023-11-15';

/** What is right beside each name says whether something happened there. */
const CASES: Record<string, Case[]> = {
  'a village that bears a name of people': [
    [
      'sr-Latn',
      ON,
      'Zapaljena kuća povratnika kod Prizrena',
      'Nepoznate osobe zapalile su u utorak kuću srpskog povratnika u selu Novake kod Prizrena.',
      'property-destruction 2023-11-14 novak-novake',
    ],
    [
      'en',
      ON,
      'House of Serb returnee set on fire',
      'Unknown persons set fire to the house of a Serb returnee on Tuesday in the village of Novake near Prizren.',
      'property-destruction 2023-11-14 novak-novake',
    ],
  ],
  'the water that gave a village its name': [
    [
      'sr-Latn',
      ON,
      'Pucano na decu',
      'Nepoznate osobe pucale su u utorak na srpsku decu kod Goraždevca, na reci Bistrici. Dvoje dece, koja su se kupala u Bistrici, ranjeno je kada je pucano iz automatskog oružja.',
      'shooting 2023-11-14 gorazdevac i2',
    ],
    [
      'en',
      ON,
      'Shots at Serb children',
      'Gunmen opened fire on Tuesday at Serb children from Gorazdevac by the Bistrica river. The children were swimming in Bistrica when the shots were fired.',
      'shooting 2023-11-14 gorazdevac',
    ],
    [
      'sr-Latn',
      ON,
      'Kamenovana kuća',
      'U selu Bistrica kod Leposavića kamenovana je u utorak kuća Albanca, a reka Bistrica teče pored kuće.',
      'property-destruction 2023-11-14 bistrica-leposavic',
    ],
  ],
  'the land of a municipality': [
    [
      'en',
      ON,
      'EULEX vehicles shot at',
      'The minister broke off his tour on Tuesday after the incident in the territory of the municipality of Zubin Potok, where unknown gunmen shot at EULEX vehicles. He then went to Gracanica.',
      'shooting 2023-11-14 zubin-potok-municipality',
    ],
    [
      'sr-Latn',
      ON,
      'Pucano na vozila Euleksa',
      'Na teritoriji opštine Zubin Potok u utorak je pucano na vozila Euleksa. Ministar je potom otišao u Gračanicu.',
      'shooting 2023-11-14 zubin-potok-municipality',
    ],
    [
      'en',
      ON,
      'Shots at police in Leposavic',
      'Gunmen who had come from the territory of the municipality of Zubin Potok shot at a police patrol on Tuesday.',
      'shooting 2023-11-14 leposavic',
    ],
  ],
  'whither a road leads': [
    [
      'en',
      ON,
      'Serbs in northern Kosovo stop KFOR vehicles',
      'Serbs blocked the road that leads to the administrative checkpoint of Jarinje in northern Kosovo on Tuesday. KFOR vehicles were stopped in the municipality of Zvecan.',
      'barricade 2023-11-14 northern-kosovo',
    ],
    [
      'sq',
      ON,
      'Sulm ndaj një autobusi në veri',
      'Autobusi u sulmua me gurë të martën në fshatin Rudarë, në rrugën që të çon në Jarinjë.',
      'assault 2023-11-14 rudare',
    ],
  ],
  'whence people come': [
    [
      'en',
      ON,
      'Armed men arrested outside monastery',
      'Four armed men were arrested on Tuesday in front of the gate of the Visoki Decani monastery. The four Albanians from different parts of Kosovo - Gjilan, Ferizaj, Prizren and Gjakova - had been stopped in a car with a rifle.',
      'arrest 2023-11-14 visoki-decani d4',
    ],
    [
      'sr-Latn',
      ON,
      'Naoružani muškarci uhapšeni kod manastira',
      'Četvorica naoružanih muškaraca uhapšena su u utorak ispred kapije manastira Visoki Dečani. Uhapšeni su iz raznih delova Kosova – Gnjilana, Uroševca, Prizrena i Đakovice – a u automobilu je nađena puška.',
      'arrest 2023-11-14 visoki-decani d4',
    ],
    [
      'sq',
      ON,
      'Arrestohen të armatosur pranë manastirit',
      'Katër të armatosur u arrestuan të martën para manastirit të Deçanit. Të arrestuarit janë nga qytete të ndryshme të Kosovës - Gjilani, Ferizaji, Prizreni dhe Gjakova.',
      'arrest 2023-11-14 visoki-decani d4',
    ],
    [
      'en',
      ON,
      'Three arrested over attack on Serbs in Strpce',
      'Three men from Gjilan, Ferizaj and Prizren were arrested on Tuesday over an attack on Serbs.',
      'arrest 2023-11-14 strpce d3; assault 2023-11-13 strpce',
    ],
  ],
  'what is supplied from there': [
    [
      'en',
      ON,
      'Explosion damages canal',
      'An explosion hit a canal in northern Kosovo on Tuesday near the town of Zubin Potok. The minister, who visited the site in Varage, blamed Serbs. The blast cut water to Pristina and Mitrovica.',
      'explosion 2023-11-14 varage',
    ],
  ],
  'where somebody was brought, spoke or looks into it': [
    [
      'en',
      ON,
      'Serb house stoned',
      'The house of a Serb family in Babljak was stoned on Tuesday. Windows were broken when stones were thrown. The police in Urosevac have opened an inquiry.',
      'property-destruction 2023-11-14 bablak-babljak',
    ],
    [
      'en',
      ON,
      'Serbian official arrested in Kosovo',
      'A Serbian official was arrested on Tuesday by special police at a meeting with Serbs in North Mitrovica. Tear gas was fired at the crowd, and the unit then took the official to Pristina.',
      'arrest 2023-11-14 north-mitrovica d1',
    ],
    [
      'en',
      ON,
      'Reporters attacked',
      'Protesters with sticks chased TV reporters in Leposavic on Tuesday and damaged their car.',
      'riot 2023-11-14 leposavic',
    ],
    [
      'en',
      ON,
      'Shots at patrol',
      'Shots were fired on Tuesday at a police patrol near Banjska, the commander told reporters in Pristina.',
      'shooting 2023-11-14 banjska',
    ],
  ],
  'what a town only lies by': [
    [
      'en',
      ON,
      'Police shot at in Kosovo',
      'A police patrol came under fire on Tuesday close to the town of Zubin Potok when it was launching a boat on the Gazivoda lake.',
      'shooting 2023-11-14 gazivoda-lake',
    ],
    [
      'sr-Latn',
      ON,
      'Pucano na policiju',
      'Na policijsku patrolu pucano je u utorak nadomak Zubinog Potoka, dok je spuštala čamac na jezero Gazivode.',
      'shooting 2023-11-14 gazivoda-lake',
    ],
    [
      'en',
      ON,
      'Eight soldiers hurt in Kosovo',
      'Eight KFOR soldiers were hurt on Tuesday when Serbs threw stones at a roadblock outside Zubin Potok, 100 kilometres north of Pristina near the Brnjak crossing.',
      'riot 2023-11-14 zubin-potok i8',
    ],
  ],
  'whither somebody will go only later': [
    [
      'en',
      ON,
      'UN chief visits Kosovo',
      'The UN chief came to Pristina from Belgrade on Tuesday. Later in the day he is due in the town of Prizren. Over his visit a movement staged a protest in front of the headquarters of the mission.',
      'protest 2023-11-14 pristina',
    ],
    [
      'sr-Latn',
      ON,
      'Protest zbog posete',
      'Generalni sekretar doputovao je u utorak u Prištinu. Kasnije će obići Prizren. Zbog posete je održan protest ispred sedišta misije.',
      'protest 2023-11-14 pristina',
    ],
    [
      'sq',
      ON,
      'Protestë për shkak të vizitës',
      'Sekretari i përgjithshëm arriti të martën në Prishtinë. Më vonë do të shkojë në Prizren. Për shkak të vizitës u mbajt një protestë para selisë së misionit.',
      'protest 2023-11-14 pristina',
    ],
  ],
  'a part of a capital, which is no government': [
    [
      'sr-Latn',
      ON,
      'Eksplozije u gradu',
      'Centar Prištine potresle su u utorak uveče dve eksplozije, saopštio je Kfor.',
      'explosion 2023-11-14 pristina',
    ],
    [
      'en',
      ON,
      'Blasts overnight',
      'Two bomb blasts shook on Tuesday evening a quarter of Pristina, KFOR said.',
      'explosion 2023-11-14 pristina',
    ],
    [
      'sq',
      ON,
      'Dy shpërthime',
      'Dy shpërthime tronditën të martën në mbrëmje një pjesë të Prishtinës, tha KFOR-i.',
      'explosion 2023-11-14 pristina',
    ],
  ],
  'what the earth does': [
    ['sr-Latn', ON, 'Oštećena crkva', 'Potres je u utorak oštetio pravoslavnu crkvu kod Prizrena.', ''],
  ],
  'a village that is spelt by the ear': [
    [
      'en',
      ON,
      'Grenade at house of a Serb',
      'A hand grenade was tossed on Tuesday into the yard of a Serb in Ranilluk village. Ranilluk lies close to the town of Gjilan.',
      'grenade 2023-11-14 ranilug',
    ],
  ],
};

describe.each(Object.entries(CASES))('of %s', (_, cases) => {
  it.each(cases)('%s %s: %s', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
