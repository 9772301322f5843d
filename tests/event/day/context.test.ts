import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { formatDay } from '../../../src/base/day.ts';
import { readText } from '../reading.ts';

type Case = readonly [ArticleLanguage, string, string];

function firstDays(language: ArticleLanguage, text: string): string[] {
  return readText(language, text)
    .days.filter(({ furniture }) => !furniture)
    .map(({ first }) => formatDay(first));
}

describe('years of days that come without one', () => {
  it.each<Case>([
    ['sq', 'Kanali u dëmtua më 29 nëntor të vitit të kaluar.', '2022-11-29'],
    ['sq', 'Gjykimi nisi më 17 prill të këtij viti.', '2023-04-17'],
    ['en', 'The mission took over the province in June last year.', '2022-06-01'],
    ['sr-Latn', 'Pucano je u julu prošle godine.', '2022-07-01'],
    ['sr-Cyrl', 'Пуцано је 24. августа прошле године.', '2022-08-24'],
    ['sr-Latn', 'Od 1. jula manje vojnika na Kosovu', '2023-07-01'],
    ['en', 'The cut will be finished by July 12, the general announced.', '2023-07-12'],
    ['en', 'Shots were fired ahead of the elections on October 9.', '2023-10-09'],
    ['sr-Latn', 'Kamenje je bačeno 9. oktobra.', '2022-10-09'],
    ['en', 'A house burned on 17 March 2004.', '2004-03-17'],
  ])('%s: %s', (language, text, day) => expect(firstDays(language, text)).toEqual([day]));

  it('lets a date take the year that the text has given to the same day', () => {
    const text = 'Më 13 qershor 2004 u dogj një shtëpi. Më 13 qershor u vra edhe një burrë.';
    expect(firstDays('sq', text)).toEqual(['2004-06-13', '2004-06-13']);
  });

  it.each<[ArticleLanguage, string, string[]]>([
    [
      'sr-Latn',
      'Policija je ušla u zgradu 26. maja prošle godine. Povređeni su vojnici 29. maja ispred nje.',
      ['2022-05-26', '2022-05-29'],
    ],
    [
      'en',
      'A boy was shot on 14 August 2003. On 17 August a man was wounded there.',
      ['2003-08-14', '2003-08-17'],
    ],
    [
      'en',
      'A house burned on 17 March 2004. Stones were thrown at it again on 10 June.',
      ['2004-03-17', '2023-06-10'],
    ],
    [
      'sr-Latn',
      'Autobus je pogođen u ponedeljak 12. juna popodne. Sledeće večeri odjeknula je eksplozija.',
      ['2023-06-12', '2023-06-13'],
    ],
    [
      'en',
      'A bus was hit on June 10. The following evening a blast was heard.',
      ['2023-06-10', '2023-06-11'],
    ],
    ['sr-Cyrl', 'Пре око сат времена одјекнула је детонација.', ['2023-06-14']],
    ['sq', 'Para disa orësh u dëgjua një shpërthim.', ['2023-06-14']],
    ['sr-Latn', 'Na zidu škole „21. novembar“ osvanuo je grafit.', []],
  ])('%s goes on with what it told: %s', (language, text, days) =>
    expect(firstDays(language, text)).toEqual(days),
  );

  it('gives both ends of a span the year of its end', () => {
    expect(firstDays('en', 'It went on between 26 June and 18 July 2021.')).toEqual([
      '2021-06-26',
      '2021-07-18',
    ]);
  });
});

describe('anniversaries', () => {
  it.each<Case>([
    ['en', 'It has been two years since a patrol was attacked.', '2021-06-14'],
    ['sq', 'Bëhen dy vjet nga sulmi ndaj patrullës.', '2021-06-14'],
    ['sr-Latn', 'Navršavaju se dve godine od napada na patrolu.', '2021-06-14'],
    ['sr-Latn', 'Ubijen je na današnji dan prije četiri godine.', '2019-06-14'],
    ['sr-Cyrl', 'Убијен је на данашњи дан пре четири године.', '2019-06-14'],
  ])('%s: %s', (language, text, day) => expect(firstDays(language, text)).toContain(day));
});

describe('dates that are not of the news', () => {
  it.each<[ArticleLanguage, string]>([
    ['sr-Latn', 'Danas 14.06.2023 | Piše: N. N.\nKuća je oštećena u selu.'],
    ['en', 'Published: Wednesday, June 14, 2023\nA house was damaged in the village.'],
    ['en', 'date 2023-06-14 A house was damaged in the village and two cars burned.'],
    ['en', 'People at a barricade in the village of Zupče, near Zubin Potok, June 12, 2023'],
    ['sq', 'Publikuar më: 14.06.2023, 21:24\nNjë shtëpi u dëmtua në fshat.'],
    ['sr-Latn', 'Sastanak o dijalogu\n14. 06. 2023. u 20:47\nOstalo'],
    ['sr-Latn', 'Slika: ![x](https://example.org/logo/danas.png) Kuća je oštećena u selu.'],
    ['sr-Cyrl', 'Политика 14.06.2023\nКућа је оштећена у селу.'],
  ])('%s: %s', (language, text) => expect(firstDays(language, text)).toEqual([]));
});

describe('days of saying and days that a noun holds', () => {
  const said = (language: ArticleLanguage, text: string) =>
    readText(language, text).days.map((day) => day.said ?? false);

  it.each<[ArticleLanguage, string]>([
    ['en', 'Two men were wounded, a spokesman said on Monday.'],
    ['sr-Latn', 'Policija je saopštila danas da je kuća oštećena.'],
    ['sr-Latn', 'Danas je objavljen snimak napada.'],
    ['sq', 'Policia tha të hënën se dy burra u plagosën.'],
    ['sq', 'Në raportin e saj të dielën policia përmend një sulm.'],
  ])('%s: %s', (language, text) => expect(said(language, text)).toEqual([true]));

  it.each<[ArticleLanguage, string]>([
    ['en', 'An attack had been reported on Monday in the village.'],
    ['en', 'The spokesman said that two men were wounded on Monday.'],
    ['sr-Latn', 'Policija je saopštila da je kuća oštećena u ponedeljak.'],
    ['sq', 'Policia tha se dy burra u plagosën të hënën.'],
  ])('%s: %s is the day of what befell', (language, text) => expect(said(language, text)).toEqual([false]));

  it.each<[ArticleLanguage, string, boolean]>([
    ['sr-Latn', 'Okupili su se zbog jučerašnjeg hapšenja.', true],
    ['sq', 'U arrestuan pas shpërthimit të mbrëmshëm.', true],
    ['sr-Latn', 'Okupili su se u toku jučerašnjeg dana.', false],
    ['sq', 'U arrestuan mbrëmjen e djeshme.', false],
  ])('%s: %s', (language, text, held) =>
    expect(readText(language, text).days.map(({ clause }) => Boolean(clause))).toEqual([held]),
  );
});

describe('the line of a page', () => {
  it.each<Case>([
    ['sq', '09:49 / E Martë, 13 Qershor 2023 / AB\n\nTë hënën u hodh një bombë në Zveçan.', '2023-06-12'],
    ['en', '09:49 / Tuesday, 13 June 2023 / AB\n\nA bomb was thrown in Zvecan on Monday.', '2023-06-12'],
    ['sr-Latn', '09:49 / utorak, 13. jun 2023 / AB\n\nU Zvečanu je u ponedeljak bačena bomba.', '2023-06-12'],
  ])('dates nothing, also with initials: %s', (language, text, day) => {
    expect(firstDays(language, text)).toEqual([day]);
  });
});
