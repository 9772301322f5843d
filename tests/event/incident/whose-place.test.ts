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
