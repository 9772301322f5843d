import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

const DAY = '2022-06-15';

const CASES: [what: string, ...Case][] = [
  [
    'what something sounded like is no blast',
    'en',
    DAY,
    'House stoned in Klokot',
    'Stones were thrown at a Serb house in Klokot on Tuesday. “It was like a bomb went off, as if the house had exploded,” the owner said.',
    'property-destruction 2022-06-14 klokot',
  ],
  [
    'in Serbian',
    'sr-Latn',
    DAY,
    'Kamenovana kuća',
    'Srpska kuća u Klokotu kamenovana je sinoć. Kao da je bomba eksplodirala, kaže vlasnik.',
    'property-destruction 2022-06-14 klokot',
  ],
  [
    'in Albanian',
    'sq',
    DAY,
    'Thyhen xhamat e shtëpisë',
    'Në Kllokot u thyen mbrëmë dritaret e një shtëpie serbe. Ishte sikur të kishte shpërthyer një bombë, tha pronari.',
    'property-destruction 2022-06-14 klokot',
  ],
  [
    'what went off as the house was stoned did',
    'en',
    DAY,
    'Blast in Klokot',
    'A bomb went off beside a Serb house in Klokot on Tuesday, as neighbours slept.',
    'explosion 2022-06-14 klokot',
  ],
  [
    'two groups that stone each other are a riot',
    'sq',
    DAY,
    'Të rinj shqiptarë e serbë gjuhen me gurë',
    'Mbrëmë në Mitrovicë disa të rinj shqiptarë dhe serbë janë gjuajtur me gurë. Gjatë incidentit u dëgjuan edhe disa të shtëna.',
    'riot 2022-06-14 mitrovica',
  ],
  [
    'in Serbian',
    'sr-Latn',
    DAY,
    'Mladići se gađali kamenicama',
    'Grupe Srba i Albanaca gađale su se sinoć kamenicama kod mosta u Mitrovici. Čulo se i nekoliko pucnjeva.',
    'riot 2022-06-14 mitrovica',
  ],
  [
    'one side that stones a bus is none',
    'sr-Latn',
    DAY,
    'Kamenovan autobus',
    'Autobus sa srpskom decom gađan je sinoć kamenicama u Mitrovici.',
    'assault 2022-06-14 mitrovica',
  ],
  [
    'shots of the police at the one who attacked them',
    'en',
    DAY,
    'Police attacked in Leposavic',
    'Police were attacked in Leposavic on Tuesday by a man who drove his car at them. To stop the attack the officers fired at him.',
    'assault 2022-06-14 leposavic',
  ],
  [
    'in Albanian',
    'sq',
    DAY,
    'Sulmohen policët',
    'Policët u sulmuan dje në Leposaviq nga një person me veturë. Për ta ndalur atë, policët kanë shtënë në ajër.',
    'assault 2022-06-14 leposavic',
  ],
  [
    'shots at the police are no answer',
    'en',
    DAY,
    'Police attacked in Leposavic',
    'Police were attacked in Leposavic on Tuesday. The officers were shot at from a wood.',
    'shooting 2022-06-14 leposavic',
  ],
];

describe('what a deed is only likened to, and whose deed it is', () => {
  it.each(CASES)('%s', (_, language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
