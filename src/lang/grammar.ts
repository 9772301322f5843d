import type { Language } from './languages.ts';

export type PluralForm = 'one' | 'few' | 'other';

/** The plural forms of whole numbers that each language tells apart (CLDR). */
export const PLURAL_FORMS: Record<Language, readonly PluralForm[]> = {
  en: ['one', 'other'],
  sq: ['one', 'other'],
  'sr-Latn': ['one', 'few', 'other'],
  'sr-Cyrl': ['one', 'few', 'other'],
};

/** The plural form of a whole number: in Serbian 1, 21, 31 … are one, 2–4, 22–24 … few, and 11–14 are neither. */
export function pluralForm(language: Language, count: number): PluralForm {
  if (language === 'en' || language === 'sq') return count === 1 ? 'one' : 'other';
  const [unit, teen] = [count % 10, count % 100];
  if (!Number.isInteger(count) || (teen >= 11 && teen <= 14)) return 'other';
  if (unit === 1) return 'one';
  return unit >= 2 && unit <= 4 ? 'few' : 'other';
}
