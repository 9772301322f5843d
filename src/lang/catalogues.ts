import { load as en } from './catalogue/en.json?catalogue=en';
import { load as sq } from './catalogue/sq.json?catalogue=sq';
import { load as srCyrl } from './catalogue/sr-Latn.json?catalogue=sr-Cyrl';
import { load as srLatn } from './catalogue/sr-Latn.json?catalogue=sr-Latn';
import type { Catalogue, Language } from './languages.ts';

/** The words of each language, fetched when somebody reads it. */
export const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
  en,
  sq,
  'sr-Latn': srLatn,
  'sr-Cyrl': srCyrl,
};
