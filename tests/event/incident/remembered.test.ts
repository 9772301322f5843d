import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const told = (language: ArticleLanguage, title: string | null, text: string) =>
  eventsOf('incident', language, text, { title }).map(({ type, place }) => `${type} ${place.id}`);

type Case = [name: string, language: ArticleLanguage, title: string | null, text: string];

/** What only recalls, rehearses, likens or lies elsewhere: none of these is an event. */
const NOTHING: Case[] = [
  [
    'a wreath for victims of bombing',
    'en',
    'Officials lay wreaths in Pristina',
    'Officials laid wreaths on Friday in Pristina for those killed by bombs. Families say 40 people died when the bombs exploded in the town.',
  ],
  [
    'pomen za poginule',
    'sr-Latn',
    'Pomen stradalima u Gračanici',
    'Prve bombe pale su u blizini Gračanice, a danas je u porti služen pomen. Okupljeni su poručili da neće zaboraviti.',
  ],
  [
    'homazhe për të vrarët',
    'sq',
    'Homazhe në Prekaz',
    'Qytetarët po bëjnë sot homazhe në Prekaz, ku u vranë dhjetëra shqiptarë.',
  ],
  [
    'a feast is no protest',
    'sq',
    'Serbët në Gazimestan',
    'Qindra qytetarë serbë janë mbledhur sot në Gazimestan për të shënuar Ditën e Shën Vidit.',
  ],
  [
    'the dead of the war',
    'sq',
    'Dita e të zhdukurve',
    'Më 10 maj në Kosovë shënohet dita e tyre. Gjatë luftës në Kosovë u vranë rreth 12.000 njerëz.',
  ],
  [
    'the dead of the war (sr)',
    'sr-Latn',
    'Porodice traže istinu',
    'Udruženje porodica je u petak u Prištini tražilo istinu. Tokom rata na Kosovu ubijeno je nekoliko stotina Srba.',
  ],
  [
    'a riot that is trained',
    'en',
    'Units work together in Ferizaj',
    'Police and soldiers held an exercise in Ferizaj on Friday. In the drill a simulated mob threw petrol bombs at the cordon. The riot control event lasted five days.',
  ],
  [
    'a noise likened to a bomb',
    'sr-Latn',
    'Jak prasak u Gračanici',
    'Puklo je kao bomba, kažu Srbi iz Gračanice posle sudara u petak.',
  ],
  [
    'search and rescue',
    'sq',
    'Kërkohet personi i zhdukur në liqenin e Ujmanit',
    'FSK hyri në veri për një operacion kërkim-shpëtimi në Liqenin e Ujmanit.',
  ],
  [
    'a slogan against blockades',
    'sr-Latn',
    'Plakati „protiv svih drugih blokada“ u Severnoj Mitrovici',
    'U Severnoj Mitrovici osvanuli su noćas plakati.',
  ],
  [
    'a namesake near a town elsewhere',
    'sr-Latn',
    'Vandali na groblju',
    'Na groblju u Straži kod Loznice nepoznati vandali polomili su krstove.',
  ],
  [
    'a hearing',
    'sq',
    'Vazhdon seanca për rastin e sulmit në Banjskë',
    'Sot vazhdon seanca gjyqësore ndaj tre të akuzuarve për sulmin në Banjskë.',
  ],
];

/** What happens beside remembrance or a drill stays an event. */
const SOMETHING: [...Case, expected: string][] = [
  [
    'a bus is stoned after a memorial',
    'sr-Latn',
    'Kamenovan autobus sa Srbima posle pomena u Gračanici',
    'Autobus sa srpskim hodočasnicima kamenovan je juče u Gračanici posle pomena.',
    'assault gracanica',
  ],
  [
    'an attack on the way back',
    'en',
    'Serb returnees shot at near Klina after memorial service',
    'Unknown men opened fire on a car of Serb returnees near Klina on Thursday after a memorial service.',
    'shooting klina',
  ],
  [
    'a drill mentioned in passing',
    'en',
    'Grenade thrown at Serb house in Gjilan',
    'A hand grenade was thrown at the house of a Serb family in Gjilan on Thursday. KFOR said that it was not hurt in its exercise.',
    'grenade gjilan',
  ],
];

describe('what is only remembered, rehearsed or likened', () => {
  it.each(NOTHING)('%s', (_, language, title, text) => {
    expect(told(language, title, text)).toEqual([]);
  });

  it.each(SOMETHING)('%s', (_, language, title, text, expected) => {
    expect(told(language, title, text)).toEqual([expected]);
  });
});
