import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** One deed told again of another place, clauses that share a verb, victims counted before they are hurt, and who does what an active verb tells. */
const CASES: Case[] = [
  [
    'sr-Latn',
    '2012-01-12',
    'Zapaljena dva vozila',
    'U Leposaviću su tokom noći zapaljena dva vozila sa tablicama RKS. Isto se dogodilo i noć prije u Zvečanu.',
    'property-destruction 2012-01-11 zvecan; property-destruction 2012-01-12 leposavic',
  ],
  [
    'sr-Latn',
    '2012-01-30',
    'Srbin napadnut u Gnjilanu',
    'U Gnjilanu je danas pretučen Srbin iz Šilova. Sličan napad dogodio se u subotu u Kosovskoj Kamenici.',
    'assault 2012-01-28 kamenica; assault 2012-01-30 gjilan i1',
  ],
  [
    'sr-Latn',
    '2012-02-17',
    'Mladić izboden u Severnoj Mitrovici',
    'Mladić srpske nacionalnosti ranjen je sinoć nožem u centru Severne Mitrovice. Napadač, Albanac iz južnog dela grada, ranio ga je u predelu vrata.',
    'assault 2012-02-16 north-mitrovica i1',
  ],
  [
    'sr-Latn',
    '2012-02-26',
    'Napadnuta dva Srbina u Prizrenu',
    'Dvojicu srpskih radnika napala je danas u centru Prizrena grupa mladića. Radnicima je ukazana lekarska pomoć u ambulanti.',
    'assault 2012-02-26 prizren i2',
  ],
  [
    'sr-Latn',
    '2012-03-06',
    'Troje povratnika napadnuto u selu Zać',
    'Tri povratnika u selu Zać kod Istoka napadnuta su jutros dok su kosili. Zadobili su lakše povrede i prevezeni u bolnicu.',
    'assault 2012-03-06 zhaq-zac i3',
  ],
  [
    'sr-Latn',
    '2012-03-24',
    'Mirno na prelazima',
    'Meštani iz Leposavića i Zubinog Potoka protestuju mirno kod Jarinja. Kolona kamiona stoji na putu.',
    'protest 2012-03-24 jarinje-crossing',
  ],
  [
    'sr-Latn',
    '2012-05-17',
    'Crkva u Vitini ponovo meta lopova',
    'Iz hrama Svete Petke u Vitini u noći na petak ukradena su dva zvona i novac. Iste noći pokraden je i parohijski dom u Letnici.',
    'property-destruction 2012-05-11 letnica; property-destruction 2012-05-11 viti',
  ],
  [
    'sr-Latn',
    '2012-06-13',
    'Tri incidenta za jednu noć',
    'Tokom noći u Goraždevcu je bačen kamen na prozor kuće Srbina, u Brestoviku je obijena prodavnica povratnika, a u Belom Polju zapaljeno je seno.',
    'property-destruction 2012-06-13 belo-polje; property-destruction 2012-06-13 brestovik; property-destruction 2012-06-13 gorazdevac',
  ],
  [
    'sr-Latn',
    '2012-07-10',
    'Trojica napadača pretukla vozača',
    'Vozača autobusa na liniji Gračanica–Štrpce presrela su i pretukla juče kod Uroševca trojica mladića. Zadobio je povrede glave.',
    'assault 2012-07-09 ferizaj i1',
  ],
  [
    'sr-Latn',
    '2012-07-19',
    'Skinuta zastava sa zgrade',
    'Nepoznata lica skinula su i zapalila srpsku zastavu sa zgrade opštine u Štrpcu, a na zid napisala UČK.',
    'property-destruction 2012-07-19 strpce',
  ],
  [
    'sr-Latn',
    '2012-08-24',
    'Raspisana poternica za napadačima',
    'Policija traga za osobama koje su u petak napale čuvara groblja u Prizrenu i nanele mu povrede.',
    'assault 2012-08-24 prizren i1',
  ],
  [
    'sr-Latn',
    '2012-09-02',
    'Opljačkan i pretučen starac u Novom Brdu',
    'Sedamdesetogodišnjeg Srbina iz sela Zebince maskirani razbojnici pretukli su noćas i odneli mu ušteđevinu od 600 evra.',
    'assault 2012-09-02 novo-brdo i1',
  ],
  [
    'sr-Latn',
    '2012-09-11',
    'Dva Srbina povređena u kamenovanju autobusa',
    'Autobus koji saobraća između Gračanice i Leposavića kamenovan je oko 17 časova kod Vučitrna. Dve putnice su posečene staklom.',
    'assault 2012-09-11 vushtrri i2',
  ],
  [
    'sr-Latn',
    '2012-10-17',
    'Nova knjiga o pogromu',
    'Predstavljena je knjiga svedočenja o paljenju crkava i ubistvima Srba. Promocija je održana u Leposaviću.',
    '',
  ],
  [
    'sr-Latn',
    '2012-10-26',
    'Mladić poginuo u padu sa skele',
    'Radnik iz Zvečana poginuo je na gradilištu u severnom delu Mitrovice. Policija obavlja uviđaj.',
    '',
  ],
  [
    'sr-Latn',
    '2012-12-01',
    'Ilegalna seča šume kod Leposavića',
    'Šumski čuvari zatekli su u šumi kod Leposavića petoricu lica u bespravnoj seči. Oduzete su im motorne testere.',
    '',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
