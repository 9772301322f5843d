import { fold } from '../../base/text.ts';

/** Endings of Serbian declension by the last letters of a folded place name: nominative ending → endings of the other cases. */
const SERBIAN: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ['ska', ['ska', 'ske', 'skoj', 'sku', 'skom', 'ski']],
  ['cka', ['cka', 'cke', 'ckoj', 'cku', 'ckom', 'cki']],
  ['ka', ['ka', 'ke', 'ki', 'ku', 'kom', 'koj', 'ci']],
  ['ga', ['ga', 'ge', 'gi', 'gu', 'gom', 'goj', 'zi']],
  ['a', ['a', 'e', 'i', 'u', 'om', 'oj']],
  ['sko', ['sko', 'skog', 'skom', 'skoga', 'skome']],
  ['o', ['o', 'a', 'u', 'om', 'og']],
  ['e', ['e', 'a', 'u', 'em', 'ima', 'ama', 'eg']],
  ['bac', ['bac', 'pca', 'pcu', 'pcem', 'bca', 'bcu', 'bcem']],
  ['ac', ['ac', 'ca', 'cu', 'cem']],
  ['ak', ['ak', 'aka', 'aku', 'akom', 'ka', 'ku', 'kom']],
  ['i', ['i', 'a', 'e', 'ima', 'ih', 'im', 'ju', 'ja', 'jem']],
];
const SERBIAN_CONSONANT = ['', 'a', 'u', 'om', 'em', 'i', 'ima'];

/** Endings of the words of a Serbian name that stand before its last word and are adjectives: "Zubin Potok", "Novi Pazar". */
const SERBIAN_ADJECTIVE: Record<string, readonly string[]> = {
  a: ['a', 'e', 'oj', 'u', 'om'],
  o: ['o', 'og', 'oga', 'om', 'ome', 'a', 'u'],
  e: ['e', 'eg', 'ega', 'em', 'emu'],
  i: ['i', 'og', 'oga', 'eg', 'ega', 'om', 'ome', 'em', 'emu', 'im', 'ih'],
};
const SERBIAN_ADJECTIVE_CONSONANT = ['', 'og', 'oga', 'om', 'ome', 'a', 'u', 'im', 'i'];

/** Serbian case forms of one folded word. */
function serbianForms(word: string): string[] {
  if (word === 'do') return ['do', 'dola', 'dolu', 'dolom'];
  for (const [ending, forms] of SERBIAN) {
    if (word.endsWith(ending) && word.length > ending.length + 1) {
      const stem = word.slice(0, -ending.length);
      return forms.map((form) => stem + form);
    }
  }
  return /[a-z]$/.test(word) && word.length > 2 ? SERBIAN_CONSONANT.map((form) => word + form) : [word];
}

function serbianAdjective(word: string): string[] {
  const forms = SERBIAN_ADJECTIVE[word.slice(-1)];
  if (forms) return forms.map((form) => word.slice(0, -1) + form);
  return word.length > 2 ? SERBIAN_ADJECTIVE_CONSONANT.map((form) => word + form) : [word];
}

/** Albanian definite, accusative, genitive and ablative forms of one folded word. Names of countries in -i are feminine ("Serbia", "Serbisë"). */
function albanianForms(word: string, country: boolean): string[] {
  if (word.length < 3) return [word];
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    return [word, `${stem}a`, `${stem}en`, `${stem}es`, `${word}ja`, `${word}n`, `${word}s`, `${word}ve`];
  }
  if (word.endsWith('a')) {
    const stem = word.slice(0, -1);
    return [word, `${word}n`, `${word}s`, `${stem}e`, `${stem}en`, `${stem}es`, `${word}ve`];
  }
  if (word.endsWith('o')) return [word, `${word}ja`, `${word}n`, `${word}s`, `${word}je`];
  if (word.endsWith('i') || word.endsWith('u')) {
    const stem = word.slice(0, -1);
    const feminine = [`${word}a`, `${word}ne`, `${word}se`, `${word}e`];
    return country
      ? [word, ...feminine]
      : [word, ...feminine, `${word}t`, `${word}n`, stem, `${stem}in`, `${stem}it`];
  }
  const plain = [word, `${word}i`, `${word}in`, `${word}it`];
  if (/[kgh]$/.test(word)) return [...plain, `${word}u`, `${word}un`, `${word}ut`];
  if (word.endsWith('j')) return [...plain, `${word}n`, `${word}t`];
  return [...plain, `${word}a`, `${word}es`];
}

const SMALL = new Set(['e', 'i', 'te', 'se', 'of', 'the', 'and', 'na', 'kod', 'de', 'u', 'ne', 'me']);

/**
 * Lists of alternatives, one for each word of a name, whose product are its forms in a language; the first of each list is the word as it stands.
 * @param country the name of a country, which declines otherwise in Albanian
 */
export function formsOf(words: readonly string[], language: 'sq' | 'sr', country = false): string[][] {
  return words.map((word, i) => {
    const plain = fold(word);
    if (SMALL.has(plain) || !/^[a-z]/.test(plain)) {
      return language === 'sq' && /^(e|i|te|se)$/.test(plain)
        ? [plain, ...['e', 'i', 'te', 'se'].filter((particle) => particle !== plain)]
        : [plain];
    }
    const last = i === words.length - 1;
    const forms =
      language === 'sq'
        ? albanianForms(plain, country)
        : [...serbianForms(plain), ...(last ? [] : serbianAdjective(plain))];
    return [...new Set([plain, ...forms])];
  });
}
