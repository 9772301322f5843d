import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

const ON = '2023-11-15';

const CASES: Record<string, Case[]> = {
  'those of whom a clause tells before the verb': [
    [
      'en',
      ON,
      'Attack on police in Banjska',
      'Three members of the armed group that attacked police in Banjska on Tuesday were killed. One police officer died.',
      'armed-clash 2023-11-14 banjska k4',
    ],
    [
      'sr-Latn',
      ON,
      'Napad na policiju u Banjskoj',
      'Tri člana naoružane grupe koja je u utorak napala policiju u Banjskoj su ubijena. Jedan policajac je poginuo.',
      'armed-clash 2023-11-14 banjska k4',
    ],
    [
      'sq',
      ON,
      'Sulm ndaj policisë në Banjskë',
      'Tre veta nga grupi i armatosur serb që sulmoi policinë në Banjskë të martën janë vrarë. Polici Agron Gashi vdiq, dy të tjerë u plagosën.',
      'armed-clash 2023-11-14 banjska k4 i2',
    ],
    [
      'en',
      ON,
      'Shots at mission cars',
      'A customs officer from Lithuania who worked for EULEX, the mission of the EU, was killed on Tuesday when unknown people fired at two cars near Zvecan.',
      'shooting 2023-11-14 zvecan k1',
    ],
    [
      'en',
      ON,
      'Shots at mission cars',
      'Two officers who saw the man who fired said on Tuesday that the shots near Zvecan hit nobody.',
      'shooting 2023-11-14 zvecan',
    ],
    [
      'sr-Latn',
      ON,
      'Pucano na patrolu',
      'Dvojica policajaca, koji su u utorak bili u patroli kod Zvečana kada je na nju pucano, daju iskaze. Vozilo je oštećeno.',
      'shooting 2023-11-14 zvecan',
    ],
  ],
  'names with one age': [
    [
      'en',
      ON,
      'Serb boys shot dead',
      'Ivan Petrovic and Marko Savic, both 16, died on Tuesday when gunmen fired at Serb children near Gorazdevac.',
      'shooting 2023-11-14 gorazdevac k2',
    ],
    [
      'sr-Latn',
      ON,
      'Pucano na srpsku decu',
      'Ivan Petrović i Marko Savić poginuli su u utorak kada je pucano na srpsku decu kod Goraždevca. Teške rane zadobili su Marko Bogić, Dragana Vasić i Bogdan Lukić.',
      'shooting 2023-11-14 gorazdevac k2 i3',
    ],
  ],
  'things that were damaged': [
    [
      'sr-Latn',
      ON,
      'Bačena bomba na srpsku kuću',
      'U dvorište srpske kuće u Ranilugu u utorak je bačena bomba. Stradao je i parkirani automobil.',
      'grenade 2023-11-14 ranilug',
    ],
    [
      'sr-Latn',
      ON,
      'Bačena bomba na srpsku kuću',
      'U dvorište srpske kuće u Ranilugu u utorak je bačena bomba. Stradao je vlasnik kuće.',
      'grenade 2023-11-14 ranilug k1',
    ],
    [
      'sr-Latn',
      ON,
      'Pucano na srpsku kuću',
      'Nepoznate osobe pucale su u utorak na srpsku kuću u Klini. Kuća povratnika je pogođena sa pet metaka, a pogođen je i automobil.',
      'shooting 2023-11-14 klina',
    ],
    [
      'sr-Latn',
      ON,
      'Pucano na srpsku kuću',
      'Nepoznate osobe pucale su u utorak na srpsku kuću u Klini. Vlasnik kuće je pogođen u nogu.',
      'shooting 2023-11-14 klina i1',
    ],
  ],
  'whom a shot hit, and what somebody is only held for': [
    [
      'en',
      ON,
      'Shots at Serb house',
      'Shots were fired at a Serb house near Klina on Tuesday. A bullet hit a boy in the leg.',
      'shooting 2023-11-14 klina i1',
    ],
    [
      'en',
      ON,
      'Serb arrested',
      'Kosovo police arrested a Serb in Rudare on Tuesday in connection with the wounding of a Serb.',
      'arrest 2023-11-14 rudare d1',
    ],
    [
      'sr-Latn',
      ON,
      'Uhapšen Srbin',
      'Kosovska policija uhapsila je u utorak u Rudaru jednog Srbina u vezi sa ranjavanjem jednog Srbina.',
      'arrest 2023-11-14 rudare d1',
    ],
    [
      'sq',
      ON,
      'Arrestohet një serb',
      'Policia e Kosovës arrestoi të martën në Rudar një serb në lidhje me plagosjen e një serbi.',
      'arrest 2023-11-14 rudare d1',
    ],
  ],
};

describe.each(Object.entries(CASES))('the toll counts %s', (_, cases) => {
  it.each(cases)('%s %s: %s: %s', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
