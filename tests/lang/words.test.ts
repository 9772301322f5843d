import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/base/day.ts';
import { toCyrillic } from '../../src/lang/cyrillic.ts';
import { pluralForm } from '../../src/lang/grammar.ts';
import { LANGUAGES } from '../../src/lang/languages.ts';
import { wordsOf } from './words.ts';

const day = (iso: string) => parseDay(iso) ?? 0;
const tags = { en: 'en-GB', sq: 'sq-XK', 'sr-Latn': 'sr-Latn-XK', 'sr-Cyrl': 'sr-Cyrl-XK' };

describe('plural forms', () => {
  it.each(LANGUAGES)('of %s are those of CLDR', (language) => {
    const rules = new Intl.PluralRules(tags[language]);
    for (let count = 0; count <= 1234; count++)
      expect(pluralForm(language, count), String(count)).toBe(rules.select(count));
  });

  it('fill sentences', () => {
    const sources = (count: number) => wordsOf('sr-Latn').t('charts.nations', { count });
    expect([1, 2, 5, 11, 12, 21, 22, 111].map(sources)).toEqual([
      '1 zemlja',
      '2 zemlje',
      '5 zemalja',
      '11 zemalja',
      '12 zemalja',
      '21 zemlja',
      '22 zemlje',
      '111 zemalja',
    ]);
    expect(wordsOf('sr-Cyrl').t('charts.nations', { count: 1022 })).toBe('1.022 земље');
    const last = (days: number) => wordsOf('sr-Latn').t('headline.visitsLast', { count: 2, days });
    expect([1, 7, 91, 92].map(last)).toEqual([
      '2 posete danas',
      '2 posete u poslednjih 7 dana',
      '2 posete u poslednjih 91 dan',
      '2 posete u poslednja 92 dana',
    ]);
    expect(wordsOf('sq').t('age.days', { count: 1 })).toBe('para 1 dite');
    expect(wordsOf('sq').t('wall.past', { days: 1 })).toBe('Dita e fundit');
    expect(wordsOf('sq').t('wall.compare', { days: 1 })).toBe(
      'Incidente, 1 ditë krahasuar me ditën e mëparshme',
    );
    expect(wordsOf('en').t('age.minutes', { count: 0 })).toBe('just now');
  });
});

describe('numbers and dates', () => {
  it('are written as the language writes them', () => {
    const written = LANGUAGES.map((language) => {
      const { format } = wordsOf(language);
      return [
        format.number(1234567.5),
        format.day(day('2023-11-20')),
        format.month(day('2023-11-20')),
        format.percent(0.5),
      ];
    });
    expect(written).toEqual([
      ['1,234,567.5', '20 Nov 2023', 'Nov 2023', '50%'],
      ['1\u00a0234\u00a0567,5', '20 nën 2023', 'nën 2023', '50%'],
      ['1.234.567,5', '20. nov 2023.', 'nov 2023.', '50%'],
      ['1.234.567,5', '20. нов 2023.', 'нов 2023.', '50%'],
    ]);
  });

  it('join ranges at what both ends share', () => {
    const { format } = wordsOf('sr-Latn');
    expect(format.days(day('2023-11-20'), day('2023-11-20'))).toBe('20. nov 2023.');
    expect(format.days(day('2023-11-20'), day('2023-11-24'))).toBe('20–24. nov 2023.');
    expect(format.days(day('2023-09-24'), day('2023-10-02'))).toBe('24. sep – 2. okt 2023.');
    expect(format.days(day('2022-12-30'), day('2023-01-02'))).toBe('30. dec 2022. – 2. jan 2023.');
  });

  it('tell moments by the clock of the region, in summer and winter', () => {
    const { format } = wordsOf('en');
    expect(format.moment(Date.UTC(2026, 6, 1, 22, 30))).toBe('2 Jul, 00:30');
    expect(format.moment(Date.UTC(2026, 0, 1, 22, 30))).toBe('1 Jan, 23:30');
    const serbian = wordsOf('sr-Latn').format;
    expect(serbian.longMoment(Date.UTC(2026, 0, 1, 22, 30))).toBe('1. jan 2026. u 23:30');
  });
});

describe('Serbian Cyrillic', () => {
  it.each([
    ['Ljubljana, Njegoš, Džep, džep', 'Љубљана, Његош, Џеп, џеп'],
    ['LJUBAV NJEGOŠ', 'ЉУБАВ ЊЕГОШ'],
    ['Tanjug i injekcija, nadživeti', 'Танјуг и инјекција, надживети'],
    ['KFOR-a, NATO, EULEKS, UNMIK, EU', 'КФОР-а, НАТО, ЕУЛЕКС, УНМИК, ЕУ'],
    ['CSV, GeoJSON i JSON', 'CSV, GeoJSON и JSON'],
    ['Đorđe Šćućur', 'Ђорђе Шћућур'],
    ['<0>3 događaja</0>', '<0>3 догађаја</0>'],
    ['Christopher Waltz', 'Цхристопхер Waltz'],
  ])('of “%s”', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});
