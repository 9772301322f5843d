import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { formatDay } from '../../../src/base/day.ts';
import { eventsOf, readText } from '../reading.ts';

/** Language, text, first and last day; 14 June 2023, the day of publication, was a Wednesday. */
type Case = readonly [ArticleLanguage, string, string, string];

describe('nights, feasts and short dates', () => {
  it.each<Case>([
    ['en', 'Two sheds burned on the night between Saturday and Sunday.', '2023-06-10', '2023-06-11'],
    ['en', 'Two sheds burned on the night of June 10/11.', '2023-06-10', '2023-06-11'],
    ['sr-Latn', 'Dve šupe su izgorele u noći između subote i nedelje.', '2023-06-10', '2023-06-11'],
    ['sr-Cyrl', 'Две шупе су изгореле у ноћи са суботе на недељу.', '2023-06-10', '2023-06-11'],
    ['sr-Latn', 'Dve šupe su izgorele u noći 10/11. juna.', '2023-06-10', '2023-06-11'],
    ['sq', 'Dy depo u dogjën natën mes të shtunës dhe të dielës.', '2023-06-10', '2023-06-11'],
    ['en', 'Two sheds burned around midnight in the village.', '2023-06-13', '2023-06-14'],
    ['en', 'Two sheds burned shortly after midnight in the village.', '2023-06-14', '2023-06-14'],
    ['sr-Latn', 'Dve šupe su izgorele pola sata iza ponoći.', '2023-06-14', '2023-06-14'],
    ['sq', 'Dy depo u dogjën rreth mesnatës në fshat.', '2023-06-13', '2023-06-14'],
    ['en', 'Two sheds burned two nights ago in the village.', '2023-06-12', '2023-06-12'],
    ['sr-Latn', 'Dve šupe su izgorele na Vidovdan 2012. godine.', '2012-06-28', '2012-06-28'],
    ['en', 'Two sheds were burned on the eve of Orthodox Christmas.', '2023-01-06', '2023-01-06'],
    ['sr-Latn', 'Dve šupe su zapaljene na Uskrs u selu.', '2023-04-16', '2023-04-16'],
    ['sr-Latn', 'Dve šupe su izgorele 10.06. oko 22 časa.', '2023-06-10', '2023-06-10'],
    ['sq', 'Dy depo u dogjën më 10.06 rreth orës 22.', '2023-06-10', '2023-06-10'],
    ['sq', 'Dy depo u dogjën në fillim të javës.', '2023-06-12', '2023-06-18'],
    ['sr-Latn', 'Dve šupe su izgorele početkom meseca.', '2023-06-01', '2023-06-30'],
  ])('%s: %s', (language, text, first, last) =>
    expect(readText(language, text).days.map((day) => [formatDay(day.first), formatDay(day.last)])).toEqual([
      [first, last],
    ]),
  );

  it.each([
    ['2023-01-08', ['2023-01-06']],
    ['2022-12-27', ['2022-12-24']],
    ['2023-06-14', []],
  ])('reads Christmas Eve in news of %s as the nearest of two churches', (published, days) =>
    expect(
      readText('en', 'Two sheds were burned on Christmas Eve.', published).days.map(({ first }) =>
        formatDay(first),
      ),
    ).toEqual(days),
  );

  it.each<readonly [ArticleLanguage, string]>([
    ['sr-Latn', 'Dve šupe su izgorele oko 17.06.'],
    ['en', 'The share rose to 10.06 per cent.'],
    ['sr-Latn', 'Sastanak je počeo u 10.06 i trajao dugo.'],
  ])('reads no date in %s: %s', (language, text) => expect(readText(language, text).days).toEqual([]));
});

describe('the day of a heading that names none', () => {
  const dayOf = (language: ArticleLanguage, title: string, text: string) =>
    eventsOf('incident', language, text, { published: '2023-06-14', title }).map(({ time }) => time.start);

  it('is told behind it', () => {
    const text =
      'Serb houses in the village of Klinavac were stoned by unknown persons.\n\nPolice are looking for witnesses.\n\nThe incident, police said, happened on Monday evening.';
    expect(dayOf('en', 'Serb houses stoned in Klinavac', text)).toEqual(['2023-06-12']);
  });

  it('is no later than what was said of it', () => {
    const text = 'Police seized two rifles and a hand grenade in Zvecan, a spokesman said on Monday.';
    expect(dayOf('en', 'Weapons seized in Zvecan', text)).toEqual(['2023-06-12']);
  });

  it('is not that of a condemnation', () => {
    const text =
      'A hand grenade was thrown at a Serb house in Zvecan late on Monday. The government on Wednesday condemned the attack on a Serb house in Zvecan.';
    expect(dayOf('en', 'Grenade thrown at a house in Zvecan', text)).toEqual(['2023-06-12']);
  });
});
