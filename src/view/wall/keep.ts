/** Keeps a number in one line with the word that it counts, and the two ends of a range together. */
export function keep(text: string): string {
  return text.replace(/(\d\.?) (?=\p{L})/gu, '$1\u00a0').replace(/(\d)–(?=\d)/gu, '$1\u2060–\u2060');
}
