import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { toldLine } from './told-line.ts';

const CASES: [expected: string, language: ArticleLanguage, text: string][] = [
  ['shooting', 'en', 'A Serb took a bullet to the leg near Klina on Tuesday.'],
  ['shooting', 'en', 'Automatic weapons were fired near the Serb village of Gorazdevac on Tuesday.'],
  ['armed-clash', 'en', 'Fire was exchanged between Kosovo police and masked men near Banjska on Tuesday.'],
  ['armed-clash', 'en', 'Police came under fire in Zvecan on Tuesday and answered with their own weapons.'],
  ['armed-clash', 'en', 'Soldiers and Albanian guerrillas fought for several hours near Presevo on Tuesday.'],
  ['assault', 'en', 'A Kosovo policeman was hurt when masked persons attacked him in Zvecan on Tuesday.'],
  ['assault', 'en', 'Smugglers attacked two border police officers near Zubin Potok on Tuesday.'],
  ['abduction', 'en', 'A Serb from Priluzje was taken by armed men on Tuesday, his family told UNMIK.'],
  ['property-destruction', 'en', 'The Orthodox church in Obilic was the target of vandals on Tuesday.'],
  [
    'armed-clash',
    'sr-Latn',
    'Na policiju je juče kod Zvečana otvorena vatra, policajci su odgovorili na isti način.',
  ],
  ['armed-clash', 'sr-Latn', 'Policija je juče kod Banjske napadnuta oružjem i odgovorila je vatrom.'],
  [
    'shooting',
    'sr-Latn',
    'Automobil Srbina izrešetan je juče u Zvečanu, na njemu je nađeno deset rupa od metaka.',
  ],
  [
    'abduction',
    'sr-Latn',
    'Naoružani ljudi odveli su juče Srbina iz sela Prilužje i od tada mu se gubi trag.',
  ],
  ['property-destruction', 'sr-Latn', 'Kuća Srbina u Vitini bila je juče na meti vandala.'],
  ['assault', 'sr-Latn', 'Srbin iz Kline bio je juče meta kamenica dok je radio u bašti.'],
  ['armed-clash', 'sq', 'Policia u sulmua dje me armë afër Zveçanit, ajo ia ktheu zjarrin sulmuesve.'],
  [
    'abduction',
    'sq',
    'Persona të armatosur e morën dje me vete një serb në Priluzhë, nuk dihet për fatin e tij.',
  ],
  [
    'property-destruction',
    'en',
    'Unknown men cut the pipeline that supplies the Serb village of Gorazdevac on Tuesday.',
  ],
  [
    'property-destruction',
    'sr-Latn',
    'Nepoznati počinioci presekli su juče cevovod kojim se snabdeva srpsko selo Goraždevac.',
  ],
  ['property-destruction', 'sq', 'Të panjohur e kanë prerë dje gypin e ujit për fshatin serb Gorazhdec.'],
  ['assault', 'en', 'A Kosovo policeman used excessive force against a Serb graduate in Zvecan on Tuesday.'],
  [
    'assault',
    'sr-Latn',
    'Kosovski policajac je juče u Zvečanu primenio prekomernu silu prema srpskom maturantu.',
  ],
  ['assault', 'sq', 'Një polic përdori dje forcë të tepruar ndaj një maturanti serb në Zveçan.'],
  [
    '',
    'en',
    'The EU urged the police in Zvecan on Tuesday to refrain from excessive force against civilians.',
  ],
  ['', 'sr-Latn', 'Policija u Zvečanu juče je postupala bez prekomerne sile prema građanima, kaže Kfor.'],
  ['assault', 'en', 'A Serb journalist was the target of an attack by masked men in Zvecan on Tuesday.'],
  ['assault', 'sr-Latn', 'Novinar je juče u Zvečanu bio meta napada nepoznatih lica.'],
  [
    '',
    'en',
    'Opposition deputies attacked the police in Pristina on Tuesday over what several men had bought.',
  ],
  ['', 'sr-Latn', 'Ministar je juče u Prištini bio meta napada opozicije zbog dijaloga.'],
  ['', 'sq', 'Kurti ishte dje në Prishtinë objekt i sulmeve nga deputetët e opozitës.'],
  [
    '',
    'en',
    'Kurti was the target of attacks by the opposition in Pristina on Tuesday over talks with Serbia.',
  ],
  ['', 'sr-Latn', 'Predsednik je juče bio na meti kritika u Prištini zbog Kosova.'],
  ['', 'sq', 'Kurti ishte dje në Prishtinë cak i kritikave të opozitës për dialogun me Serbinë.'],
  [
    'arrest',
    'sr-Latn',
    'Naoružani pripadnici kosovske policije odveli su juče u stanicu uhapšenog Srbina iz Zvečana.',
  ],
];

describe('who was shot at, taken or aimed at', () => {
  it.each(CASES)('%s: %s %s', (expected, language, text) => {
    const told = toldLine(language, '2022-06-15', 'Vest', text);
    expect(told.replace(/ .*/, '')).toBe(expected);
    if (expected) expect(told).toContain('2022-06-14');
  });
});
