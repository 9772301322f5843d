import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** Who was struck, where and when, told in another sentence than the deed, or over what stands between. */
const CASES: Record<string, Case[]> = {
  'title, lead or the sentence before say what came of a deed told later': [
    [
      'en',
      '2023-01-08',
      'Two boys wounded',
      'Two young Serbs were wounded, one in the hand. A man shot at them with a pistol in Gotovuša.',
      'shooting 2023-01-08 gotovusa i2',
    ],
    [
      'sr-Latn',
      '2023-01-08',
      'Ranjena dva mladića',
      'Dva mladića su ranjena, jedan u ruku. Muškarac je pucao na njih iz pištolja u Gotovuši.',
      'shooting 2023-01-08 gotovusa i2',
    ],
    [
      'sq',
      '2023-01-08',
      'Plagosen dy të rinj',
      'Dy të rinj u plagosën, njëri në dorë. Një burrë shtiu në drejtim të tyre me pistoletë në Gotovushë.',
      'shooting 2023-01-08 gotovusa i2',
    ],
  ],
  'what another event did before it is no toll of it': [
    [
      'en',
      '2024-05-10',
      'Bomb in Pristina',
      'Three men were killed in a shooting in Peja on Monday. A bomb exploded in Pristina on Thursday and damaged two cars.',
      'explosion 2024-05-09 pristina',
    ],
  ],
  'arms that police found elsewhere do not place a blast': [
    [
      'en',
      '2024-12-05',
      'Canal attack: details',
      'In the evening of 29 November a blast at Varagë near Zubin Potok tore open the Ibër-Lepenc canal. Police said explosives were set off with a slow fuse. Eight people were arrested, and six hand grenades were seized; more arms were found in Zvečan.',
      'explosion 2024-11-29 varage d8',
    ],
  ],
  'whither a bus was bound places an attack on it where no place but a region is named': [
    [
      'en',
      '2021-11-27',
      'Gunman kills three on bus in western Kosovo',
      'A masked man fired at a bus that was bringing pupils home to Gllogjan on Friday evening. The driver and two teenagers were killed.',
      'shooting 2021-11-26 gllogjan k3',
    ],
  ],
  'a battle of several days began before the day on which it is told': [
    [
      'en',
      '2015-05-10',
      'Police end two-day battle in Mitrovica',
      'Eight policemen and ten gunmen died in two days of fighting in Mitrovica, the authorities said on Sunday.',
      'armed-clash 2015-05-09 mitrovica k18',
    ],
    [
      'sr-Latn',
      '2004-03-19',
      'Osam žrtava',
      'U dvodnevnim sukobima u Kosovskoj Mitrovici poginulo je osam osoba, saopštio je Unmik.',
      'riot 2004-03-18 north-mitrovica k8',
    ],
    [
      'sq',
      '2004-03-19',
      'Tetë të vrarë',
      'Në përleshjet dyditore në Mitrovicë u vranë tetë veta, njoftoi UNMIK-u.',
      'riot 2004-03-18 mitrovica k8',
    ],
  ],
  'a clause with a list stands between people and what befell them': [
    [
      'en',
      '2023-09-25',
      'Policeman shot dead',
      'Gunmen shot a policeman dead in Banjska on Sunday. Four suspects who carried radios, guns and ammunition were under arrest.',
      'armed-clash 2023-09-24 banjska k1 d4',
    ],
  ],
  'police across the line are those of the land': [
    [
      'en',
      '2015-05-10',
      'Police fight gunmen in Kumanovo',
      'Eight policemen were killed on Sunday in a gun battle in Kumanovo with an armed group from Kosovo.',
      'armed-clash 2015-05-10 kumanovo k8',
    ],
  ],
  'a comma that ends a clause is none of a list': [
    [
      'en',
      '2023-09-25',
      'Policeman shot dead',
      'Gunmen shot a policeman dead in Banjska on Sunday. Four suspects who carried radios, said the minister, were wanted.',
      'armed-clash 2023-09-24 banjska k1',
    ],
  ],
};

for (const [name, cases] of Object.entries(CASES))
  it.each(cases)(`${name} (%s)`, (language, published, title, text, expected) =>
    expect(toldLine(language, published, title, text)).toBe(expected),
  );
