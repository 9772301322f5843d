import { fold } from '../../base/text.ts';

/** Endings of Serbian declension by the last letters of a folded place name: nominative ending → endings of the other cases. */
const SERBIAN: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ['ska', ['ska', 'ske', 'skoj', 'sku', 'skom']],
  ['cka', ['cka', 'cke', 'ckoj', 'cku', 'ckom']],
  ['na', ['na', 'ne', 'ni', 'nu', 'nom', 'noj']],
  ['a', ['a', 'e', 'i', 'u', 'om', 'oj']],
  ['sko', ['sko', 'skog', 'skom', 'skoga', 'skome']],
  ['o', ['o', 'a', 'u', 'om', 'og']],
  ['je', ['je', 'ja', 'ju', 'jem']],
  ['e', ['e', 'a', 'u', 'em', 'ima', 'eg']],
  ['ac', ['ac', 'ca', 'cu', 'cem']],
  ['ak', ['ak', 'aka', 'aku', 'akom', 'ka', 'ku', 'kom']],
  ['i', ['i', 'a', 'ima', 'ih', 'im']],
];
const SERBIAN_CONSONANT = ['', 'a', 'u', 'om', 'em', 'i', 'ima'];

/** Serbian case forms of one folded word. */
function serbianForms(word: string): string[] {
  for (const [ending, forms] of SERBIAN) {
    if (word.endsWith(ending) && word.length > ending.length + 1) {
      const stem = word.slice(0, -ending.length);
      return forms.map((form) => stem + form);
    }
  }
  return /[a-z]$/.test(word) && word.length > 2 ? SERBIAN_CONSONANT.map((form) => word + form) : [word];
}

/** Albanian definite, accusative, genitive and ablative forms of one folded word. */
function albanianForms(word: string): string[] {
  if (word.length < 3) return [word];
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    return [word, `${stem}a`, `${stem}en`, `${stem}es`, `${word}ja`, `${word}n`, `${word}s`, `${word}ve`];
  }
  if (word.endsWith('a')) {
    const stem = word.slice(0, -1);
    return [word, `${word}n`, `${word}s`, `${stem}e`, `${stem}en`, `${stem}es`];
  }
  if (word.endsWith('o')) return [word, `${word}ja`, `${word}n`, `${word}s`, `${word}je`];
  if (word.endsWith('i') || word.endsWith('u')) {
    const stem = word.slice(0, -1);
    return [word, `${word}t`, `${word}n`, `${word}n`, stem, `${stem}in`, `${stem}it`];
  }
  if (/[kgh]$/.test(word))
    return [word, `${word}u`, `${word}un`, `${word}ut`, `${word}i`, `${word}in`, `${word}it`];
  return [word, `${word}i`, `${word}in`, `${word}it`, `${word}a`, `${word}es`];
}

const SMALL = new Set(['e', 'i', 'te', 'se', 'of', 'the', 'and', 'na', 'kod', 'de', 'u']);

/** Lists of alternatives, one for each word of a name, whose product are its forms in a language. */
export function formsOf(words: readonly string[], language: 'sq' | 'sr' | 'en'): string[][] {
  return words.map((word) => {
    const plain = fold(word);
    if (SMALL.has(plain) || !/^[a-z]/.test(plain)) {
      return language === 'sq' && /^(e|i|te|se)$/.test(plain) ? ['e', 'i', 'te', 'se'] : [plain];
    }
    const forms =
      language === 'sr' ? serbianForms(plain) : language === 'sq' ? albanianForms(plain) : [plain];
    return [...new Set([plain, ...forms])];
  });
}
