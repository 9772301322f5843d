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

/**
 * The form in which words are compared: lower case without locale, Cyrillic to Latin, diacritics off, đ as dj, typographic
 * apostrophes and dashes plain. One fold for search, gazetteer and vocabulary, so that every spelling and script meet.
 */
export function fold(text: string): string {
  let out = '';
  for (const char of text.toLowerCase().normalize('NFC')) {
    const code = char.charCodeAt(0);
    if (code < 128) {
      out += char;
      continue;
    }
    const direct = SPECIAL[char] ?? CYRILLIC[char];
    if (direct !== undefined) {
      out += direct;
    } else if (char === '’' || char === '‘' || char === 'ʼ') {
      out += "'";
    } else if (char === '–' || char === '—' || char === '‑') {
      out += '-';
    } else {
      out += char.normalize('NFD').replace(/\p{M}+/gu, '');
    }
  }
  return out;
}

/** A readable ASCII id: folded, anything but letters and digits becomes one hyphen. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
