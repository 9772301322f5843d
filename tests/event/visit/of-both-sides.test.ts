import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';
import { lineOf } from './lines.ts';

const PUBLISHED = '2012-05-10';

const ROUNDS: readonly (readonly [ArticleLanguage, string, string])[] = [
  [
    'en',
    'The White House will host the leaders of Serbia and Kosovo on May 27.',
    'talks washington 2012-05-27',
  ],
  [
    'en',
    'The European Union will host Kosovo and Serbia for talks in Brussels on May 27.',
    'talks brussels 2012-05-27',
  ],
  [
    'en',
    'In Brussels, Kosovo and Serbian delegations broke off EU-mediated talks on Wednesday.',
    'talks brussels 2012-05-09',
  ],
  ['sr-Latn', 'Bela kuća će 27. maja ugostiti lidere Srbije i Kosova.', 'talks washington 2012-05-27'],
  [
    'sr-Cyrl',
    'Делегације Београда и Приштине сагласиле су се 8. маја у Бриселу о таблицама.',
    'talks brussels 2012-05-08',
  ],
  [
    'sq',
    "Shtëpia e Bardhë do t'i presë liderët e Kosovës dhe Serbisë më 27 maj.",
    'talks washington 2012-05-27',
  ],
  [
    'sq',
    'Delegacionet e Kosovës dhe të Serbisë u pajtuan më 8 maj në Bruksel për targat.',
    'talks brussels 2012-05-08',
  ],
  [
    'sq',
    'Ekipet negociuese të Kosovës dhe Serbisë do të takohen në Bruksel më 15 maj.',
    'talks brussels 2012-05-15',
  ],
  [
    'en',
    'Four soldiers were hurt before Belgrade was to resume talks with Pristina. A crowd threw rocks. The talks are due to resume in Brussels on Thursday.',
    'talks brussels 2012-05-10',
  ],
  [
    'sr-Latn',
    'Četiri vojnika ranjena su uoči nastavka razgovora Beograda i Prištine. Okupljeni su bacali kamenje. Razgovori se nastavljaju u Briselu u petak.',
    'talks brussels 2012-05-11',
  ],
  [
    'sq',
    'Katër ushtarë u plagosën para vazhdimit të bisedimeve mes Prishtinës dhe Beogradit. Turma hodhi gurë. Bisedimet vazhdojnë të premten në Bruksel.',
    'talks brussels 2012-05-11',
  ],
  [
    'en',
    'Hashim Thaci met Hillary Clinton at the State Department on Wednesday.',
    'talks washington 2012-05-09',
  ],
  [
    'sq',
    'Hashim Thaçi u takua dje në Departamentin e Shtetit me Hillary Clinton.',
    'talks washington 2012-05-09',
  ],
  ['sq', 'Atifete Jahjaga u takua dje në Shtëpinë e Bardhë me Joe Biden.', 'talks washington 2012-05-09'],
];

const NONE: readonly (readonly [ArticleLanguage, string])[] = [
  [
    'en',
    'Four soldiers were hurt on Wednesday, before Belgrade is to resume talks with Pristina. A crowd threw rocks. Talks on the budget are due in Vienna on Friday.',
  ],
  ['en', 'Serbia and the EU signed an agreement in Brussels on 20 April.'],
  ['en', 'Kosovo and Albania signed an agreement in Tirana on 20 April.'],
  ['sr-Latn', 'Bela kuća će 27. maja ugostiti lidere Češke i Slovačke.'],
];

describe('talks that are told of both sides', () => {
  it.each(ROUNDS)('are held, %s: %s', (language, text, told) => {
    const lines = eventsOf('visit', language, text, { published: PUBLISHED, title: null }).map(lineOf);
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([told]);
  });

  it.each(NONE)('are no others, %s: %s', (language, text) => {
    expect(eventsOf('visit', language, text, { published: PUBLISHED, title: null })).toEqual([]);
  });

  it.each([
    [
      'sq',
      'Delegacionet e Kosovës dhe të Serbisë u pajtuan më 30 shtator, me ndërmjetësimin e Bashkimit Evropian.',
      ['talks brussels 2021-09-30'],
    ],
    [
      'en',
      'The delegations of Kosovo and Serbia reached an agreement on plates on 30 September with the mediation of the EU.',
      ['talks brussels 2021-09-30'],
    ],
    [
      'sr-Latn',
      'Delegacije Kosova i Srbije dogovorile su se 30. septembra uz posredovanje EU o tablicama.',
      ['talks brussels 2021-09-30'],
    ],
    ['en', 'The EU mediates in the dialogue of Kosovo and Serbia; on 30 September it called for calm.', []],
    ['en', 'The EU-mediated dialogue of Kosovo and Serbia began in 2011.', []],
  ] as const)('are held at the seat of the EU that mediates, %s: %s', (language, text, told) => {
    const lines = eventsOf('visit', language, text, { published: '2021-10-02', title: null }).map(lineOf);
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(told);
  });

  it('are recalled by the agreement that was reached', () => {
    const text = (agreed: string) => `Aleksandar Vucic and Albin Kurti met in Ohrid on Saturday. ${agreed}`;
    const recalled = (agreed: string) =>
      eventsOf('visit', 'en', text(agreed), { published: '2023-03-19', title: null })
        .filter(({ reports }) => reports[0]?.mention === 'background')
        .map((event) => lineOf(event).split(' ').slice(0, 3).join(' '));
    expect(
      recalled('They spoke of the agreement reached on February 27 in Brussels between Serbia and Kosovo.'),
    ).toEqual(['talks brussels 2023-02-27']);
    expect(recalled('They spoke of the agreement on gas that Serbia wants by February 27.')).toEqual([]);
  });

  it('have no day to come where they have been held', () => {
    const text =
      'Peter Sorensen do të qëndrojë në Prishtinë më 17 mars. Vizita bëhet pas takimeve të ndara që Albin Kurti dhe Aleksandar Vuçiq patën së fundi në Bruksel.';
    const lines = eventsOf('visit', 'sq', text, { published: '2025-03-12', title: null }).map(lineOf);
    expect(lines).toEqual(['visit pristina 2025-03-17 planned Sørensen > -']);
  });
});
