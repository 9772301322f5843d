import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

const ON = '2023-11-15';

const CASES: Record<string, Case[]> = {
  'where the like was told': [
    [
      'sr-Latn',
      ON,
      'Oskrnavljen grob kod Lipljana',
      'Grob na srpskom groblju u selu Skulanevo, kod Lipljana, noćas je oskrnavljen. Isto se desilo i pre deset dana, 5. novembra, kada je polomljen spomenik na groblju, saopštila je Kancelarija za Kosovo.',
      'property-destruction 2023-11-05 skullan-skulanevo; property-destruction 2023-11-15 skullan-skulanevo',
    ],
    [
      'en',
      ON,
      'Grenade at house of a Serb',
      'A hand grenade was thrown on Tuesday at the house of a Serb in Ranilug. A similar attack happened on October 3, when a grenade was thrown at the same house, the Office for Kosovo said.',
      'grenade 2023-10-03 ranilug; grenade 2023-11-14 ranilug',
    ],
    [
      'sq',
      ON,
      'Granatë mbi shtëpinë e një serbi',
      'Një granatë dore u hodh të martën mbi shtëpinë e një serbi në Ranillug. Ngjashëm, më 3 tetor u hodh një granatë mbi një shtëpi serbe, tha Zyra për Kosovën.',
      'grenade 2023-10-03 ranilug; grenade 2023-11-14 ranilug',
    ],
  ],
  'where another sentence tells of its day': [
    [
      'en',
      ON,
      'Gendarmes crossed into Kosovo on October 15',
      'Serbian gendarmes abducted a man near Leposavic on November 11. A video of October 15 shows Serbian forces in the village of Metergoc.',
      'abduction 2023-11-11 leposavic d1; border-incident 2023-10-15 metergoc-medregovac',
    ],
  ],
  'where those live who gather': [
    [
      'sq',
      ON,
      'Protestë e serbëve në veri',
      'Në Zveçan, Leposaviq e Zubin Potok protestuan të martën serbët. Edhe banorët e Graçanicës kanë mbajtur protestë, në shenjë solidariteti me serbët në veri.',
      'protest 2023-11-14 gracanica; protest 2023-11-14 northern-kosovo',
    ],
    [
      'en',
      ON,
      'Protest over arrest',
      'Residents of Gracanica protested on Tuesday over the arrest of a Serb in the north.',
      'protest 2023-11-14 gracanica',
    ],
    [
      'sr-Latn',
      ON,
      'Protest zbog hapšenja',
      'Meštani Gračanice protestovali su u utorak zbog hapšenja Srba na severu Kosova.',
      'protest 2023-11-14 gracanica',
    ],
    [
      'en',
      ON,
      'Protest over arrest',
      'Residents of Gracanica protested on Tuesday in Pristina over the arrest of a Serb.',
      'protest 2023-11-14 pristina',
    ],
  ],
};

describe.each(Object.entries(CASES))('what happened lies %s', (_, cases) => {
  it.each(cases)('%s %s: %s: %s', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
