import { fold } from '../../base/text.ts';

const isVowel = (letter: string) => VOWELS.includes(letter);
const VOWELS = [...'aeiouy'];
/** Letters that the spellings of one name exchange between languages: Crosetto and Krozeto, Wigemark and Vigemark, James and Džejms. */
const KIN = ['ckqgxh', 'szcxj', 'vwuo', 'bpvf', 'dt', 'jyig', 'mn'];
const ENDINGS = ['om', 'em', 'a', 'u', 'e', 'i', 'in', 'it', 'un', 'ut', 'n', 's'];

function cost(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return 0.3;
  return KIN.some((kin) => kin.includes(a) && kin.includes(b)) ? 0.4 : 2;
}

function gapCost(letter: string, before: string | undefined): number {
  if (letter === before) return 0.1;
  return isVowel(letter) || letter === 'h' || letter === 'j' ? 0.4 : 1;
}

/** Edit distance in which letters that spellings of one name exchange cost little. */
function distance(a: string, b: string): number {
  let row = [0];
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] ?? 0) + gapCost(b[j - 1] ?? '', b[j - 2]);
  for (let i = 1; i <= a.length; i++) {
    const next = [(row[0] ?? 0) + gapCost(a[i - 1] ?? '', a[i - 2])];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + gapCost(a[i - 1] ?? '', a[i - 2]),
        (next[j - 1] ?? 0) + gapCost(b[j - 1] ?? '', b[j - 2]),
        (row[j - 1] ?? 0) + cost(a[i - 1] ?? '', b[j - 1] ?? ''),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How unlike two words of names are, 0 (the same) … 1; case endings of the first count nothing. */
export function unlike(written: string, name: string): number {
  const [a, b] = [fold(written).slice(0, 24), fold(name).slice(0, 24)];
  const forms = [
    a,
    ...ENDINGS.filter((ending) => a.length - ending.length >= 3 && a.endsWith(ending)).map((ending) =>
      a.slice(0, -ending.length),
    ),
  ];
  return Math.min(...forms.map((form) => distance(form, b) / Math.max(form.length, b.length, 1)));
}

/** True when a written name may be another spelling of a known one: the surnames alike, and the first names not quite different. */
export function alike(written: readonly string[], name: string, strict: boolean): boolean {
  const words = name.split(/[\s-]+/);
  const [first, last] = [written[0], written.at(-1)];
  const [knownFirst, knownLast] = [words[0], words.at(-1)];
  if (!first || !last || !knownFirst || !knownLast) return false;
  return (
    unlike(last, knownLast) <= (strict ? 0.2 : 0.36) && unlike(first, knownFirst) <= (strict ? 0.3 : 0.5)
  );
}
