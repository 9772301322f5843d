import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** Who was threatened by whom, a train that was stopped before the line, a fight told by the lives that it cost, and what befell a gathering. */
const CASES: Case[] = [
  [
    'sq',
    '2025-09-03',
    'Një ditë pas kërcënimit, granatë në Zubin Potok',
    'Në Zubin Potok është hedhur sot një granatë. Të martën kryetari kishte shkruar se e kërcënoi një profil në Facebook.',
    'grenade 2025-09-03 zubin-potok; threat 2025-09-02 zubin-potok',
  ],
  [
    'sr-Latn',
    '2025-09-03',
    'Pretnje odborniku',
    'Srpskom odborniku u Gračanici u ponedeljak su pretili nepoznati ljudi.',
    'threat 2025-09-01 gracanica',
  ],
  [
    'sr-Latn',
    '2025-09-03',
    'Vučić o sankcijama',
    'Iz Brisela su u ponedeljak pretili sankcijama Prištini, a Gračanica ćuti, rekao je nepoznati zvaničnik.',
    '',
  ],
  [
    'en',
    '2017-01-15',
    'Serbia stops train for Kosovo',
    'A train that was on its way from Belgrade to Mitrovica was stopped at Raska on Saturday, close to the border with Kosovo.',
    'border-incident 2017-01-14 raska',
  ],
  [
    'sr-Latn',
    '2017-01-15',
    'Voz za Kosovo zaustavljen u Raški',
    'Voz koji je iz Beograda krenuo za Kosovsku Mitrovicu zaustavljen je u subotu u Raški, blizu administrativne linije.',
    'border-incident 2017-01-14 raska',
  ],
  [
    'sq',
    '2017-01-15',
    'Treni serb ndalet para kufirit me Kosovën',
    'Treni serb me mbishkrimin "Kosova është Serbi" u ndal të shtunën në Rashkë, para se të hynte në Kosovë.',
    'border-incident 2017-01-14 raska',
  ],
  [
    'en',
    '2017-01-15',
    'Train hits car',
    'A freight train was stopped near Mitrovica in Kosovo on Saturday after an accident.',
    '',
  ],
  [
    'en',
    '2023-09-25',
    'Police hunt attackers in Banjska',
    "Police went on hunting for the attackers on Monday, a day after they took back the monastery of Banjska. Sunday's fight cost at least four lives. Houses in the village were being searched.",
    'armed-clash 2023-09-24 banjska-monastery k4; raid 2023-09-25 banjska-monastery',
  ],
  [
    'en',
    '2010-07-08',
    'Commander is worried',
    "He urged that those responsible for the explosion during last Friday's gathering of Serbs in North Mitrovica be arrested. One person died.",
    'explosion 2010-07-02 north-mitrovica k1',
  ],
  [
    'en',
    '2010-07-03',
    'Blast in Mitrovica',
    'A bomb exploded during a protest in North Mitrovica on Friday. One person died.',
    'explosion 2010-07-02 north-mitrovica k1',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
