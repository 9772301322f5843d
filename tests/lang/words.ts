import { readFileSync } from 'node:fs';
import { compileCatalogue } from '../../src/lang/compile.ts';
import type { Language } from '../../src/lang/languages.ts';
import { createWords, type Words } from '../../src/lang/translate.tsx';

/** The words of a language, compiled from their source as the build does. */
export function wordsOf(language: Language): Words {
  const tag = language === 'sr-Cyrl' ? 'sr-Latn' : language;
  const source = readFileSync(new URL(`../../src/lang/catalogue/${tag}.json`, import.meta.url), 'utf8');
  return createWords(language, compileCatalogue(language, source));
}
