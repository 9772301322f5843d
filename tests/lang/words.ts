import { readFileSync } from 'node:fs';
import { compileCatalogue, compileMessages } from '../../src/lang/compile.ts';
import type { Language } from '../../src/lang/languages.ts';
import { createWords, type Words } from '../../src/lang/translate.tsx';

const read = (tag: string) =>
  readFileSync(new URL(`../../src/lang/catalogue/${tag}.json`, import.meta.url), 'utf8');

/** The words of a language, compiled from its source as the build does. */
export function wordsOf(language: Language): Words {
  if (language === 'en') return createWords('en', { messages: compileMessages(read('en')), names: {} });
  const source = read(language === 'sq' ? 'sq' : 'sr-Latn');
  return createWords(language, compileCatalogue(language, source));
}
