import type { Sentence, Token } from '../reading.ts';

/**
 * Tokens of a dateline at the head of a sentence: a place in capitals or before a comma and date, closed by a dash or colon
 * ("BELGRADE, January 16 (Agency) -", "PRISTINA, Kosovo —", "PRISHTINË, 24 shtator -", "Priština –"). A place with a date and nothing else is one too.
 */
export function datelineLength(
  sentence: Sentence,
  tokens: readonly Token[],
  months: ReadonlyMap<string, number>,
): number {
  const end = Math.min(sentence.to, sentence.from + 18);
  const first = tokens[sentence.from];
  if (!first?.capital && first?.text !== '(') return 0;
  if (sentence.stamp > 0) return 0;
  let dated = false;
  for (let i = sentence.from + 1; i < end; i++) {
    const token = tokens[i];
    if (!token) return 0;
    const dash = /^[-–—]$/.test(token.text);
    const spaced = dash && token.start > (tokens[i - 1]?.end ?? 0);
    const double = dash && tokens[i + 1]?.text === token.text;
    const colon = token.text === ':' && i - sentence.from <= 4;
    if (spaced || double || colon) return i + (double ? 2 : 1) - sentence.from;
    if (months.has(token.fold)) dated = true;
    if (
      /^[.;!?]$/.test(token.text) &&
      tokens[i - 1]?.kind !== 'number' &&
      (tokens[i - 1]?.text.length ?? 9) > 4
    )
      return 0;
    if (token.kind === 'word' && !token.capital && !/^(and|i|dhe|te|of|e|god|godine)$/.test(token.fold)) {
      if (!months.has(token.fold)) return 0;
    }
  }
  const told = tokens.slice(sentence.from, end).some(({ kind }) => kind === 'number');
  return told && dated && sentence.to <= end ? sentence.to - sentence.from : 0;
}
