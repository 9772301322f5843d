import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** Days of clauses that tell why, days of blame, bombs of which only a message speaks, and where the arrested are now. */
const CASES: Case[] = [
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Meštani Štrpca protestuju u centru Štrpca jer su u ponedeljak nepoznate osobe razbile prozore škole.',
    'property-destruction 2019-03-11 strpce; protest 2019-03-14 strpce',
  ],
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Pošto je u subotu smenjen direktor škole, srpski đaci okupili su se na protestu u Plemetini.',
    'protest 2019-03-14 plemetina',
  ],
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Srbi su protestovali u Plemetini zbog incidenta koji je u utorak prijavljen policiji.',
    'protest 2019-03-14 plemetina',
  ],
  [
    'sq',
    '2019-03-14',
    '',
    'Serbët protestuan në Zveçan sepse të martën njësia speciale kishte bastisur komunën.',
    'protest 2019-03-14 zvecan; raid 2019-03-12 zvecan',
  ],
  ['sq', '2019-03-14', '', 'Qeveria e akuzoi të martën Beogradin për sulmin ndaj policisë.', ''],
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Pre dva-tri dana nepoznate osobe razbile su prozore crkve u Klini.',
    'property-destruction 2019-03-11 klina',
  ],
  [
    'sq',
    '2019-03-14',
    '',
    'Para tre-katër ditësh u thyen xhamat e kishës në Gjilan.',
    'property-destruction 2019-03-10 gjilan',
  ],
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'U anonimnoj poruci piše da je u zgradi škole u Gračanici podmetnuta bomba.',
    'threat 2019-03-14 gracanica',
  ],
  [
    'sq',
    '2019-03-14',
    '',
    'Një telefonatë anonime njoftoi se në shkollën e Zveçanit është vendosur një bombë.',
    'threat 2019-03-14 zvecan',
  ],
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Jutros je na Jarinju uhapšen jedan muškarac. Uhapšeni se nalazi u Prištini, rekao je portparol Kosovske policije.',
    'arrest 2019-03-14 jarinje-crossing d1',
  ],
  [
    'sr-Latn',
    '2019-03-14',
    '',
    'Mladi Srbin izboden je u Lipljanu i ima tri ubodne rane.',
    'assault 2019-03-14 lipjan i1',
  ],
  [
    'sq',
    '2019-03-14',
    '',
    'U dogjën dy vetura me targa serbe në Graçanicë.',
    'property-destruction 2019-03-14 gracanica',
  ],
];

it.each(CASES)('reads %s %s %s%s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
