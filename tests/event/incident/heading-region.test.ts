import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

describe('the region that a heading names', () => {
  it.each<Case>([
    [
      'sq',
      '2021-05-12',
      'Pushkë të gjetura në veri',
      'Njëzet pushkë i gjeti policia në një aksion në veri.\n\nAto u gjetën të martën në dy shtëpi, me fishekë e mburoja.\n\n“Pronarët kërkohen për rastin e Zupçit”, tha zëdhënësi.',
      'weapons-seizure 2021-05-11 northern-kosovo',
    ],
    [
      'sq',
      '2021-05-12',
      'Bastisje në veri të Kosovës',
      'Policia ka arrestuar sot disa zyrtarë në Leposaviq, Zveçan e komuna të tjera të veriut.',
      'raid 2021-05-12 northern-kosovo',
    ],
    [
      'sq',
      '2021-09-27',
      'Veriu, dita e shtatë e bllokadës',
      'Rrugët në veri të Kosovës vijojnë të jenë të bllokuara. Që nga e hëna, 20 shtator, serbët kanë vënë barrikada në shenjë pakënaqësie me arrestimin e një ish-polici serb.\n\nTë premten një grup qytetarësh protestoi në Jarinjë.',
      'barricade 2021-09-20 northern-kosovo; protest 2021-09-24 jarinje-crossing',
    ],
    [
      'en',
      '2021-05-12',
      'Policeman killed, EU shocked',
      'A policeman was shot dead in the north of Kosovo on Tuesday. The ambassador met judges in Pristina.',
      'shooting 2021-05-11 northern-kosovo k1',
    ],
  ])('holds what is guessed from elsewhere (%s, %s)', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });

  it.each<Case>([
    [
      'en',
      '2021-05-12',
      'Shots at a patrol in Rudare',
      'Shots were fired at a police patrol in Rudare on Tuesday. Last week a patrol was attacked with a hand grenade in the north of Kosovo.',
      'grenade 2021-05-03 northern-kosovo; shooting 2021-05-11 rudare',
    ],
    [
      'sq',
      '2021-05-12',
      'Të shtëna ndaj patrullës në Rudar',
      'Të martën u qëllua me armë ndaj një patrulle policore në Rudar. Javën e kaluar në veri të Kosovës një patrullë u sulmua me granatë dore.',
      'grenade 2021-05-03 northern-kosovo; shooting 2021-05-11 rudare',
    ],
    [
      'sr-Latn',
      '2021-05-12',
      'Pucnji na patrolu u Rudaru',
      'U utorak je pucano na policijsku patrolu u Rudaru. Prošle nedelje je na severu Kosova patrola napadnuta ručnom bombom.',
      'grenade 2021-05-03 northern-kosovo; shooting 2021-05-11 rudare',
    ],
  ])('is that of what its sentence recalls (%s, %s)', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});

describe('a day long past that a deed bears', () => {
  it.each<Case>([
    [
      'en',
      '2021-06-15',
      'Rifles found in the north',
      'Police found thirty rifles in the north of Kosovo. They are linked to men who killed a policeman in Banjska on 24 September 2020.',
      'shooting 2020-09-24 banjska k1; weapons-seizure 2021-06-15 northern-kosovo',
    ],
    [
      'sq',
      '2021-06-15',
      'Armë të gjetura në veri',
      'Policia gjeti tridhjetë pushkë në veri. Ato u përkasin dy vetave që më 24 shtator 2020 sulmuan një patrullë në fshatin Banjskë.',
      'armed-clash 2020-09-24 banjska; weapons-seizure 2021-06-15 northern-kosovo',
    ],
  ])('dates nothing that the police do (%s)', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});

describe('a road by the towns that it joins', () => {
  it.each<Case>([
    [
      'sq',
      '2021-05-12',
      'E mbyllur magjistralja',
      'Sot, në orët e para të mëngjesit, një grup i madh banorësh serbë mbyllën rrugën Mitrovicë-Leposaviq për ligjin që para dy ditësh e miratoi kuvendi.',
      'barricade 2021-05-12 ibar-highway',
    ],
    [
      'en',
      '2021-05-12',
      'Road closed',
      'On Tuesday morning a large group of angry Serbs from several villages blocked the Mitrovica-Leposavic road over the law that passed on Friday.',
      'barricade 2021-05-11 ibar-highway',
    ],
    [
      'sq',
      '2021-05-12',
      'Bllokohet rruga',
      'Dhjetëra serbë e bllokuan sot magjistralen Mitrovicë-Leposaviq me kamionë.',
      'barricade 2021-05-12 ibar-highway',
    ],
    [
      'sr-Latn',
      '2021-05-12',
      'Blokiran put',
      'Nekoliko desetina Srba blokiralo je danas magistralni put Kosovska Mitrovica–Leposavić kamionima.',
      'barricade 2021-05-12 ibar-highway',
    ],
    [
      'sq',
      '2021-05-12',
      'Arrestim',
      'Policia arrestoi sot dy serbë në Mitrovicë-Veri.',
      'arrest 2021-05-12 north-mitrovica d2',
    ],
  ])('is the road itself (%s)', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
