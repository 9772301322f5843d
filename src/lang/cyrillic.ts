/** Serbian letters, Latin to Cyrillic; two Latin letters for one come first. */
const LETTERS: Record<string, string> = {
  lj: 'љ', nj: 'њ', dž: 'џ', a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', đ: 'ђ', e: 'е', ž: 'ж', z: 'з', i: 'и', j: 'ј', k: 'к', l: 'л', m: 'м',
  n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', ć: 'ћ', u: 'у', f: 'ф', h: 'х', c: 'ц', č: 'ч', š: 'ш',
}; // biome-ignore format: a table

/** Where two letters stay two: the seam of a prefix, or a foreign word. */
const SEAMS = [
  'injekc',
  'konjug',
  'konjunk',
  'nadživ',
  'nadžnj',
  'odžal',
  'odžive',
  'podžanr',
  'tanjug',
  'vanjezič',
];

/** What is written in Latin in Cyrillic text too: names of formats, licences, programs and sites, commands, addresses. */
const LATIN =
  /(CSV|GeoJSON|JSON|HTML|Markdown|PDF|PNG|SVG|RSS|URL|ACLED|UCDP|GED|PLOVER|Escape|Enter|Backspace|Play|px|S(?=:)|OpenStreetMap|Natural Earth|GeoNames|CC BY(?: \d\.\d)?|npm run [^”"]+|\?data=[^”"\s]+|[\w-]+\.[\w/.-]*\w|https?:\/\/\S+|<\/?\w+\/?>)/u;

/** Serbian Cyrillic of a text in Serbian Latin. */
export function toCyrillic(text: string): string {
  return text
    .split(LATIN)
    .map((part, i) => (i % 2 ? part : part.replace(/[\p{L}]+/gu, wordToCyrillic)))
    .join('');
}

function wordToCyrillic(word: string): string {
  const low = word.toLowerCase();
  if (/[qwxy]/.test(low)) return word;
  const capitals = word.length > 1 && word === word.toUpperCase();
  const seams = SEAMS.flatMap((seam) => {
    const at = low.indexOf(seam);
    return at < 0 ? [] : [at + Math.max(seam.indexOf('nj'), seam.indexOf('dž'))];
  });
  let cyrillic = '';
  for (let i = 0; i < word.length; i++) {
    const two = seams.includes(i) ? undefined : LETTERS[low.slice(i, i + 2)];
    const letter = two ?? LETTERS[low[i] ?? ''] ?? word[i] ?? '';
    const isCapital = word[i] !== low[i];
    cyrillic += isCapital ? letter.toUpperCase() : letter;
    if (two) i++;
  }
  return capitals ? cyrillic.toUpperCase() : cyrillic;
}
