import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** One action of the police wherever they knock, a village before its municipality, stones that are no town, bombs that the text calls devices, weeks that are no Sunday. */
const CASES: Case[] = [
  [
    'en',
    '2024-03-12',
    'Police search addresses in the north',
    'Kosovo police searched seven addresses in Leposavic and Zubin Potok on Tuesday.',
    'raid 2024-03-12 northern-kosovo',
  ],
  [
    'sr-Latn',
    '2024-03-12',
    'Pretresi na više adresa u Leposaviću i Zvečanu',
    'Kosovska policija vrši pretrese na sedam adresa u Leposaviću i Zvečanu. Pretres je u toku i u Zvečanu, u jednoj kući.',
    'raid 2024-03-12 northern-kosovo',
  ],
  [
    'sq',
    '2024-03-12',
    'Bastisje në veri',
    'Policia e Kosovës po bën bastisje në shtatë lokacione në Leposaviq dhe Zubin Potok.',
    'raid 2024-03-12 northern-kosovo',
  ],
  [
    'sr-Latn',
    '2018-10-02',
    'Obijene srpske kuće',
    'U selu Drsnik, opština Klina, obijeno je pet srpskih kuća. „Napad na imovinu Srba deo je kampanje koja traje više nedelja“, kaže se u saopštenju.',
    'property-destruction 2018-10-02 dresnik-drsnik',
  ],
  [
    'sr-Latn',
    '2022-11-03',
    'NAPAD NA SRBE NA KIM: Kamenicama na kombi',
    'Kombi sa srpskim putnicima kamenovan je u utorak uveče u Vučitrnu.',
    'assault 2022-11-01 vushtrri',
  ],
  [
    'sr-Cyrl',
    '2015-03-04',
    'Бачена бомба у Северној Митровици',
    'Јутрос је у дворишту зграде у Северној Митровици бачена експлозивна направа. Повређених нема.',
    'explosion 2015-03-04 north-mitrovica',
  ],
  [
    'sr-Latn',
    '2015-03-04',
    'Bačena bomba u Severnoj Mitrovici',
    'Jutros je u dvorište zgrade u Severnoj Mitrovici bačena eksplozivna naprava, ručna bomba. Povređenih nema.',
    'grenade 2015-03-04 north-mitrovica',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
