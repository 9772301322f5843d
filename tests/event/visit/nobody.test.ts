import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const NOBODY: [name: string, language: ArticleLanguage, title: string, text: string][] = [
  [
    'somebody who speaks of a coming to power',
    'sr-Latn',
    'Napad na dečaka',
    'Napad je juče osudio direktor Kancelarije za Kosovo i Metohiju Petar Petković. On je ukazao da je ovo deseti napad na Kosovu i Metohiji od dolaska na vlast premijera Aljbina Kurtija.',
  ],
  [
    'people of whom an official says that they are somewhere',
    'sr-Latn',
    'Direktor o stanju na severu',
    'Direktor Kancelarije za Kosovo i Metohiju Petar Petković govorio je u Njujorku. Dodao je da su na severu Kosova Srbi izloženi nasilju.',
  ],
  [
    'what begins at a place that an official speaks of',
    'sr-Latn',
    'Petković: Nova stanica',
    'Petar Petković kaže da je to kršenje dogovora. Policija je na mostu u Leposaviću počela da zida stanicu.',
  ],
  [
    'people who meet with problems',
    'sq',
    'Petkoviq për serbët',
    'Njerëzit në veri të Kosovës takohen me probleme të ndryshme, tha Petar Petkoviq.',
  ],
  [
    'an official of a department whose name begins like its head',
    'sr-Latn',
    'Predsednik o dijalogu',
    'Predsednik Kosova Hašim Tači razgovarao je danas u Prištini sa direktorkom odeljenja Američkog državnog sekretarijata.',
  ],
  [
    'somebody whose name differs from that of an official by a letter',
    'sr-Latn',
    'Uhapšen učitelj',
    'U Zvečanu je u petak uhapšen Petar Petrović, koji radi u školi. Petrović je juče doputovao u Zvečan.',
  ],
  [
    'somebody whose name differs from that of an official by a letter',
    'sq',
    'Arrestohet një mësues',
    'Petar Petroviq, i cili punon në shkollë, u arrestua të premten në Zveçan.',
  ],
  [
    'a farmer who bears the name of an official',
    'en',
    'Slow return',
    'Petar Djuric talks of his house. Djuric, 42, returned to the village of Osojane on Monday with other Serbs.',
  ],
  [
    'an officer who bears the name of a prime minister',
    'sr-Latn',
    'Smena u češkom kontingentu',
    'U Prištini je juče pozdravljen pukovnik Fiala. Fiala je stigao u Prištinu u petak.',
  ],
  [
    'an ambassador who goes to see the prime minister',
    'sq',
    'Kryeministri pret ambasadorin',
    'Ambasadori amerikan, Jeffrey Hovenier, ka shkuar sot në takim te kryeministri i Kosovës, Albin Kurti.',
  ],
  [
    'a police commissioner of the mission',
    'en',
    'Fewer murders',
    'The Police Commissioner of the UN mission, John Smith, said in Pristina on Friday that crime had fallen.',
  ],
  [
    'a council of one side',
    'en',
    'Council meets',
    'MOSCOW - Aleksandar Vucic held a national security council meeting on Friday and accused Albin Kurti of provocations.',
  ],
  [
    'talks to which somebody invites',
    'sr-Latn',
    'Predsednik: Dijalog je besmislen',
    'Predsednik Srbije Aleksandar Vučić rekao je da je besmislen dijalog u Briselu na koji je Borelj pozvao njega i premijera Kosova Aljbina Kurtija.',
  ],
];

describe('those who only seem to travel', () => {
  it.each(NOBODY)('%s', (_, language, title, text) => {
    expect(eventsOf('visit', language, text, { title, published: '2023-06-17' })).toEqual([]);
  });
});
