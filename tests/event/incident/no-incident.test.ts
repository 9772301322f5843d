import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const NONE: [language: ArticleLanguage, title: string, text: string][] = [
  [
    'en',
    'Teachers protest against merger',
    'In a letter sent on Tuesday, sixty teachers protest against the merger of two schools in Gračanica.',
  ],
  [
    'sr-Latn',
    'Meštani protiv deponije',
    'Stanovnici sela kod Štrpca uputili su opštini dopis u kome protestuju zbog deponije.',
  ],
  [
    'sq',
    'Arkitektët kundër planit',
    'Arkitektët kanë protestuar me një letër kundër planit për bibliotekën në Gjilan.',
  ],
  [
    'en',
    'Police present their annual report',
    'In 2023 officers in Kosovo seized 640 weapons and made 2,100 arrests, among them 90 people in Peja.',
  ],
  [
    'sr-Latn',
    'Pregled godine',
    'Za dvanaest meseci zabeležena su 64 napada na povratnike i 31 paljevina, najviše u Klini.',
  ],
  [
    'sq',
    'Statistikat e vitit',
    'Gjatë vitit të kaluar policia konfiskoi 500 armë e arrestoi 900 persona, u tha në Pejë.',
  ],
  ['en', 'A night of wind', 'A violent storm damaged thirty houses in Zubin Potok on Thursday.'],
  ['sr-Latn', 'Noć bez struje', 'Jak vetar oštetio je sinoć školu i dve kuće u Leposaviću.'],
  ['sq', 'Natë pa rrymë', 'Stuhia dëmtoi mbrëmë dy shtëpi serbe në Leposaviq.'],
  ['en', 'Life after the barricades', 'In Zvečan shops are open again and children ride bicycles.'],
  ['sr-Latn', 'Život posle barikada', 'U Zvečanu su prodavnice opet otvorene.'],
  ['sr-Latn', 'Vladika u Peći', 'Vladika je u četvrtak obišao oskrnavljeno groblje u Peći.'],
  ['en', 'A quiet night', 'Reports that shots were fired at a patrol in Leposavić on Monday are not true.'],
  [
    'en',
    'KFOR vehicle rolls over',
    'Two KFOR soldiers were injured when their vehicle rolled over near Deçan on Monday.',
  ],
];

const TOLD: [language: ArticleLanguage, title: string, text: string, expected: string[]][] = [
  [
    'en',
    'Students hand over letter',
    'Hundreds of students protested in Gračanica on Thursday and handed over a letter.',
    ['protest gracanica 2024-05-09 news'],
  ],
  [
    'en',
    'House damaged',
    'Unknown persons damaged a Serb house in Klina on Thursday. A storm had broken its fence years ago.',
    ['property-destruction klina 2024-05-09 news'],
  ],
  [
    'sr-Latn',
    'Kamenovana kuća',
    'Nepoznata lica kamenovala su u četvrtak srpsku kuću u Klini. Za pola godine to je bio 31. napad.',
    ['property-destruction klina 2024-05-09 news'],
  ],
];

const told = (language: ArticleLanguage, title: string, text: string) =>
  eventsOf('incident', language, text, { title })
    .map(({ type, place, time, reports }) => [type, place.id, time.start, reports[0]?.mention].join(' '))
    .sort();

describe('what is no incident, however much sounds like one', () => {
  it.each(NONE)('%s: %s', (language, title, text) => {
    expect(told(language, title, text)).toEqual([]);
  });
  it.each(TOLD)('%s, told all the same: %s', (language, title, text, expected) => {
    expect(told(language, title, text)).toEqual(expected);
  });
});
