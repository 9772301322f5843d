import type { Messages } from '@lingui/core';
import { load as en } from './catalogue/en.json?catalogue';

/** Languages of the page, as they stand in the address bar. */
export const LANGUAGES = ['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * BCP 47 tags handed to Intl. Plain `sq` gives a 12-hour clock where the region writes 24 hours, hence the country.
 */
export const INTL_TAG: Record<Language, string> = {
  en: 'en-GB',
  sq: 'sq-XK',
  'sr-Latn': 'sr-Latn-XK',
  'sr-Cyrl': 'sr-Cyrl-XK',
};

/** The catalogues that are complete; the page offers these. */
export const CATALOGUES: Partial<Record<Language, () => Promise<Messages>>> & {
  en: () => Promise<Messages>;
} = { en };

/** The languages that a person can choose. */
export const OFFERED: readonly Language[] = LANGUAGES.filter((language) => CATALOGUES[language]);
