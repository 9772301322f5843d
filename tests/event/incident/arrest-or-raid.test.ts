import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** Arrests, operations, weapons found and barricades: what of them a report tells. */
const CASES: Case[] = [
  [
    'sq',
    '2025-11-02',
    'Polici serb arrestohet në Jarinjë, në veturë i gjenden fishekë',
    'Një pjesëtar i Policisë së Serbisë u arrestua të shtunën në Jarinje. Në raportin e së dielës thuhet se në veturën e tij u gjetën 51 fishekë.',
    'arrest 2025-11-01 jarinje-crossing d1',
  ],
  [
    'en',
    '2025-11-02',
    'Serbian policeman arrested at Jarinje, bullets found in his car',
    'A member of the Serbian police was detained at the Jarinje crossing on Saturday. Police found 51 bullets in his car.',
    'arrest 2025-11-01 jarinje-crossing d1',
  ],
  [
    'sr-Latn',
    '2025-11-02',
    'Srpski policajac uhapšen na Jarinju, u kolima meci',
    'Pripadnik srpske policije zadržan je u subotu na prelazu Jarinje. U njegovom automobilu pronađen je 51 metak.',
    'arrest 2025-11-01 jarinje-crossing d1',
  ],
  [
    'en',
    '2025-11-02',
    'Shots at a house in Zvecan',
    'A house in Zvecan was sprayed with bullets on Saturday, police said.',
    'shooting 2025-11-01 zvecan',
  ],
  [
    'en',
    '2025-03-19',
    'Officers arrested in operation',
    'Two police officers were arrested in an operation against arms smuggling in Leposavic on Wednesday. Police searched 21 places.',
    'raid 2025-03-19 leposavic d2',
  ],
  [
    'sq',
    '2025-03-19',
    'Aksion në veri',
    'Në aksionin kundër kontrabandës në Leposaviq u arrestuan të mërkurën dy policë. U kontrolluan 21 lokacione.',
    'raid 2025-03-19 leposavic d2',
  ],
  [
    'sq',
    '2025-08-24',
    'Uniforma në shtëpinë e të arrestuarit për sulmin ndaj KFOR-it në Zveçan',
    'Policia arrestoi të dielën në Leposaviq një person nën dyshimet për sulmin ndaj KFOR-it më 29 maj 2023 në Zveçan.',
    'arrest 2025-08-24 leposavic d1; assault 2023-05-29 zvecan',
  ],
  [
    'sr-Latn',
    '2025-08-24',
    'Uniforme u kući uhapšenog zbog napada na Kfor',
    'Policija je u nedelju u Leposaviću uhapsila osobu koju tereti za napad na Kfor.',
    'arrest 2025-08-24 leposavic d1',
  ],
  [
    'en',
    '2008-03-17',
    'Clashes in Kosovo',
    'KFOR clashed with Serb protesters in Zvecan after arresting Serb court workers who had seized a court.',
    'riot 2008-03-17 zvecan',
  ],
  [
    'en',
    '2023-03-30',
    'Two cars burned in Zubin Potok',
    'Two cars were set on fire in Zubin Potok on Thursday. In December Serbs in the north put up barricades, which were removed some days later.',
    'barricade 2022-12-01 northern-kosovo; property-destruction 2023-03-30 zubin-potok',
  ],
  [
    'sr-Latn',
    '2023-03-30',
    'Zapaljena dva automobila u Zubinom Potoku',
    'Dva automobila zapaljena su u četvrtak u Zubinom Potoku. Srbi su u decembru na severu Kosova podigli barikade, koje su uklonjene posle nekoliko dana.',
    'barricade 2022-12-01 northern-kosovo; property-destruction 2023-03-30 zubin-potok',
  ],
  [
    'sq',
    '2023-03-30',
    'Digjen dy makina në Zubin Potok',
    'Dy makina u dogjën të enjten në Zubin Potok. Në dhjetor serbët në veri të Kosovës ngritën barrikada, të cilat u hoqën disa ditë më vonë.',
    'barricade 2022-12-01 northern-kosovo; property-destruction 2023-03-30 zubin-potok',
  ],
  ['en', '2023-03-30', 'The north of Kosovo', 'Serbs removed the barricades in Zvecan on Thursday.', ''],
  [
    'en',
    '2018-03-27',
    'Kosovo arrests Serbian official',
    'An official was detained in Zvecan on Monday by Kosovo police. Special units then took him to Pristina.',
    'arrest 2018-03-26 zvecan d1',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
