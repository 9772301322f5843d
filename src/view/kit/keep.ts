/** Keeps a number in one line with the word that it counts, the two ends of a range together, and a dash with what is before it. */
export function keep(text: string): string {
  return text
    .replace(/(\d\.?) (?=\p{L})/gu, '$1\u00a0')
    .replace(/(\d)–(?=\d)/gu, '$1\u2060–\u2060')
    .replaceAll(' – ', '\u00a0– ');
}
