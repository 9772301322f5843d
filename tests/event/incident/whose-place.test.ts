import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

const ON = '2023-11-15';

const CASES: Case[] = [
  [
    'en',
    ON,
    'Grenade attack on Serb children',
    'On Tuesday somebody threw a hand grenade onto a basketball court in Gorazdevac. Three Serb boys were injured.',
    'grenade 2023-11-14 gorazdevac i3',
  ],
  [
    'en',
    ON,
    'Serb buses stoned',
    'Buses with Serbs were stoned near Milosevo on Tuesday and four people were injured. Doctors are treating them in Gracanica, wrote Father Petar, abbot of Visoki Decani.',
    'assault 2023-11-14 milosevo i4',
  ],
  [
    'sr-Latn',
    ON,
    'Kamenovani autobusi sa Srbima',
    'Autobusi sa Srbima kamenovani su u utorak kod Miloševa. Četvoro ljudi je povređeno polomljenim staklom, a pomoć im se pruža u Domu zdravlja u Gračanici.',
    'assault 2023-11-14 milosevo i4',
  ],
  [
    'sq',
    ON,
    'Sulmohen autobusët me serbë',
    'Autobusët me serbë u sulmuan me gurë të martën në Millosheve. Ndihma mjekësore po u jepet në Graçanicë.',
    'assault 2023-11-14 milosevo',
  ],
  [
    'sr-Cyrl',
    ON,
    'Пуцано на полицију код Лепосавића',
    'Непознати мушкарци са подручја Вучитрна пуцали су јутрос на полицијску патролу.',
    'shooting 2023-11-15 leposavic',
  ],
  [
    'sr-Latn',
    ON,
    'Pucano na policiju kod Leposavića',
    'Nepoznati muškarci sa područja Vučitrna pucali su jutros na policijsku patrolu.',
    'shooting 2023-11-15 leposavic',
  ],
  [
    'sq',
    ON,
    'Të shtëna ndaj policisë në Leposaviq',
    'Persona të panjohur nga zona e Vushtrrisë qëlluan sot me armë mbi një patrullë të policisë.',
    'shooting 2023-11-15 leposavic',
  ],
  [
    'en',
    ON,
    'Editor shot dead',
    'Unknown gunmen shot dead a Serb editor on Tuesday in the provincial capital Pristina. The minister saw the president in Belgrade on the same day.',
    'shooting 2023-11-14 pristina k1',
  ],
  [
    'en',
    ON,
    'Serb houses stoned',
    'Serb houses were stoned on Tuesday in Grabac, said Most TV of Zvecan. Nobody was hurt.',
    'property-destruction 2023-11-14 grabac',
  ],
];

describe('a place that is only where somebody works, comes from or is treated', () => {
  it.each(CASES)('is not where it happened (%s, %s: %s)', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});

/** A gathering in the south and what it supports in the north, roads to two crossings, the southern half of the town. */
const APART: Case[] = [
  [
    'sq',
    ON,
    'Serbët protestojnë në Graçanicë',
    'Serbët protestuan sot në Graçanicë në mbështetje të serbëve në veri. Në tri komuna të veriut, Leposaviq, Zveçan e Zubin Potok, po protestohet sot për të katërtën ditë.',
    'protest 2023-11-15 gracanica; protest 2023-11-15 northern-kosovo',
  ],
  [
    'sr-Latn',
    ON,
    'Srbi protestuju u Gračanici',
    'Srbi su se danas okupili na protestu u Gračanici. U tri opštine na severu Kosova, Leposaviću, Zvečanu i Zubinom Potoku, danas se protestuje četvrti dan.',
    'protest 2023-11-15 gracanica; protest 2023-11-15 northern-kosovo',
  ],
  [
    'en',
    ON,
    'Serbs protest in Gracanica',
    'Serbs protested in Gracanica on Wednesday. In the north, in Leposavic, Zvecan and Zubin Potok, Serbs protested on Wednesday for the fourth day.',
    'protest 2023-11-15 gracanica; protest 2023-11-15 northern-kosovo',
  ],
  [
    'sq',
    ON,
    'Rrugët të bllokuara',
    'Rrugët për në Jarinjë dhe Bërnjak u bllokuan dje nga serbët me kamionë.',
    'barricade 2023-11-14 northern-kosovo',
  ],
  [
    'sr-Cyrl',
    ON,
    'Путеви блокирани',
    'Срби су јуче камионима блокирали путеве за Јариње и Брњак.',
    'barricade 2023-11-14 northern-kosovo',
  ],
  [
    'en',
    ON,
    'Roads blocked',
    'Serbs with trucks blocked the roads to Jarinje and Brnjak on Tuesday.',
    'barricade 2023-11-14 northern-kosovo',
  ],
  [
    'sq',
    ON,
    'Hidhet granatë',
    'Një granatë dore u hodh dje mbi një shtëpi serbe në Mitrovicën e Jugut. Policia e Mitrovicës së Veriut nuk u thirr.',
    'grenade 2023-11-14 mitrovica',
  ],
];

describe('places of which each lies elsewhere', () => {
  it.each(APART)('are told apart (%s, %s: %s)', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});

/** How far a village lies, between which it lies, in which town it is a quarter, what stands in brackets. */
const NEARER: Case[] = [
  [
    'en',
    '2023-11-15',
    'Serb house shot at',
    'Gunmen shot at the house of a Serb in Dubrava, 7 miles north of Suva Reka, on Tuesday.',
    'shooting 2023-11-14 dubrave-dubrava-suhareka',
  ],
  [
    'sq',
    ON,
    'Sulmohet shtëpia e një serbi',
    'Të shtëna me armë zjarri ndaj shtëpisë së një serbi pati dje në Bukosh, 30 km në veri të Prishtinës.',
    'shooting 2023-11-14 bukosh-bukos-vushtrri',
  ],
  [
    'sr-Latn',
    ON,
    'Pucano na srpsku kuću',
    'Nepoznati su juče pucali na srpsku kuću u Bukošu, 6 km od Suve Reke.',
    'shooting 2023-11-14 bukosh-bukos-suhareka',
  ],
  [
    'en',
    ON,
    'Serb cemetery desecrated in Kosovo',
    'A Serb cemetery was desecrated on Tuesday in the Lipljan area, between the villages of Vrelo and Medvece.',
    'property-destruction 2023-11-14 lipjan',
  ],
  [
    'sr-Latn',
    ON,
    'Bomba bačena na kuću',
    'Bomba je juče bačena na kuću pevača na Dedinju, u Beogradu. Policija je uhapsila jednog muškarca.',
    '',
  ],
  [
    'sr-Cyrl',
    ON,
    'Напад на жандармерију',
    'На прилазу селу Лучане, у општини Бујановац, албански терористи су синоћ бацили бомбу на жандарме. Двојица жандарма су рањена.',
    'grenade 2023-11-14 lucane-bujanovac i2',
  ],
  [
    'en',
    ON,
    'Serb cemetery desecrated',
    'At the Serb cemetery of Orahovac (Rahovec in Albanian), near Prizren, thirty tombstones were toppled and desecrated on Tuesday.',
    'property-destruction 2023-11-14 rahovec',
  ],
  [
    'en',
    ON,
    'Serbs block crossings',
    "Serbs have blocked crossings since Tuesday in answer to Pristina's ban. Trucks stand as barricades at Jarinje.",
    'barricade 2023-11-14 jarinje-crossing',
  ],
  [
    'sq',
    ON,
    'Sulmohet shkolla serbe',
    'Në Uglarë të Fushë Kosovës persona të panjohur i thyen dje dritaret e shkollës serbe.',
    'property-destruction 2023-11-14 ugljare',
  ],
  [
    'sq',
    ON,
    'Sulmohet policia në Zveçan',
    'Një patrullë policore u sulmua me armë dje në Rudarr, fshat i komunës së Zveçanit.',
    'shooting 2023-11-14 rudare',
  ],
  [
    'sr-Latn',
    ON,
    'Napadnuti Srbi posle proslave na Gazimestanu',
    'Srbi su juče napadnuti kamenicama posle proslave na Gazimestanu. Sve se dogodilo kod Miloševa, nedaleko od Gazimestana.',
    'assault 2023-11-14 milosevo',
  ],
  [
    'en',
    ON,
    'Serbs attacked after celebration at Gazimestan',
    'Serbs were attacked on Tuesday after a celebration at Gazimestan. It happened in Milosevo, not far from Gazimestan.',
    'assault 2023-11-14 milosevo',
  ],
];

describe('where a village lies', () => {
  it.each(NEARER)(
    'is told by what stands beside it (%s, %s: %s)',
    (language, published, title, text, expected) => {
      expect(toldLine(language, published, title, text)).toBe(expected);
    },
  );
});
