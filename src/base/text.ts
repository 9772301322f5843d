const CYRILLIC: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'dj', е: 'e', ж: 'z', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj',
  м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c',
  џ: 'dz', ш: 's', ѓ: 'gj', ќ: 'kj', ѕ: 'dz', ѐ: 'e', ѝ: 'i', й: 'j', щ: 'st', ъ: '', ь: '', ы: 'i', э: 'e', ю: 'ju', я: 'ja',
}; // biome-ignore format: a table

const SPECIAL: Record<string, string> = {
  đ: 'dj',
  ð: 'dj',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};

/** Characters met before, folded. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 5_000;

function foldOne(char: string): string {
  const direct = SPECIAL[char] ?? CYRILLIC[char];
  if (direct !== undefined) return direct;
  if (char === '’' || char === '‘' || char === 'ʼ') return "'";
  if (char === '–' || char === '—' || char === '‑') return '-';
  return char.normalize('NFD').replace(/\p{M}+/gu, '');
}

function foldChar(char: string): string {
  const known = FOLDED.get(char);
  if (known !== undefined) return known;
  const folded = foldOne(char);
  if (FOLDED.size < MOST_FOLDED) FOLDED.set(char, folded);
  return folded;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * The form in which words are compared: lower case without locale, Cyrillic to Latin, diacritics off, đ as dj, typographic
 * apostrophes and dashes plain. One fold for search, gazetteer and vocabulary, so that every spelling and script meet.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (!BEYOND_ASCII.test(small)) return small;
  let out = '';
  for (const char of small.normalize('NFC')) out += char < '\x80' ? char : foldChar(char);
  return out;
}

/** A readable ASCII id: folded, anything but letters and digits becomes one hyphen. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
