import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { formatDay } from '../../../src/base/day.ts';
import { readText } from '../reading.ts';

/** 14 June 2023, the day of publication in all cases, was a Wednesday. */
const CASES: readonly [ArticleLanguage, string, string][] = [
  ['sq', 'Shtëpia u godit mbrëmjen e kaluar me gurë.', '2023-06-13'],
  ['sq', 'Patrulla u sulmua natën e kaluar në rrugë.', '2023-06-13'],
  ['sq', 'Rruga u bllokua këtë mëngjes nga banorët.', '2023-06-14'],
  ['sr-Latn', 'Naprava je bačena malo pre ponoći na dvorište kuće.', '2023-06-13'],
  ['sr-Latn', 'Naprava je bačena u subotu malo pre ponoći na dvorište.', '2023-06-10'],
  ['sr-Cyrl', 'Кућа је каменована протекле ноћи на крају села.', '2023-06-13'],
  ['sr-Latn', 'Prekjuče je na kuću bačeno kamenje.', '2023-06-12'],
  ['en', 'A shop was damaged shortly before midnight in the town.', '2023-06-13'],
  ['en', 'A shop was damaged on Sunday shortly before midnight in the town.', '2023-06-11'],
];

describe('days of the news', () => {
  it.each(CASES)('%s: %s', (language, text, day) => {
    expect(
      readText(language, text).days.map(({ first, last }) => [formatDay(first), formatDay(last)]),
    ).toEqual([[day, day]]);
  });
});
