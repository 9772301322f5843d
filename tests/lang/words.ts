import { readFileSync } from 'node:fs';
import { compileCatalogue } from '../../src/lang/compile.ts';
import type { Catalogue, Language } from '../../src/lang/languages.ts';
import { createWords, type Words } from '../../src/lang/translate.tsx';

/** The catalogue of a language, compiled from its source as the build does. */
export function catalogueOf(language: Language): Catalogue {
  const tag = language === 'sr-Cyrl' ? 'sr-Latn' : language;
  const source = readFileSync(new URL(`../../src/lang/catalogue/${tag}.json`, import.meta.url), 'utf8');
  return compileCatalogue(language, source);
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return createWords(language, catalogueOf(language));
}
