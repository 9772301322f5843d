import { fold } from '../../base/text.ts';
import type { Field, Sentence, SentenceRole, Token } from '../reading.ts';

/** The words of one language that cutting needs: `data/words/<lang>/text.json`. */
export type TextWords = { abbreviations: string[]; caption: string[]; boilerplate: string[] };

/** Longest sentence, in tokens: a text without full stops is cut here, so that work stays linear. */
const MAX_TOKENS = 160;

/** True when the full stop at token `i` ends no sentence: initial, abbreviation, ordinal before a small letter or a month, decimal. */
function joins(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next) return false;
  const touching = before.end === tokens[i]?.start;
  if (!touching) return false;
  if (before.kind === 'word' && before.capital && before.text.length === 1) return true;
  if (before.kind === 'word' && abbreviations.has(before.fold)) return true;
  if (before.kind === 'number') return next.kind === 'number' ? next.start - before.end <= 2 : !next.capital;
  return next.kind === 'word' && !next.capital;
}

/** Cuts the tokens of a field into sentences; a line break always ends one. */
export function cutSentences(
  text: string,
  field: Field,
  tokens: Token[],
  base: number,
  words: TextWords,
): Sentence[] {
  const abbreviations = new Set(words.abbreviations.map(fold));
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last) {
      for (let i = from; i < to; i++) {
        const token = tokens[i];
        if (token) token.sentence = sentences.length;
      }
      sentences.push({
        field,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        role: field === 'title' ? 'title' : 'body',
        paragraph,
        from: base + from,
        to: base + to,
        dateline: 0,
      });
    }
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) continue;
    if (before && text.slice(before.end, token.start).includes('\n')) {
      close(i);
      paragraph++;
    }
    if (i - from >= MAX_TOKENS) close(i);
    if (/^[.!?…]$/.test(token.text)) {
      const next = tokens[i + 1];
      if (token.text === '.' && joins(tokens, i, abbreviations)) continue;
      if (next && next.start === token.end && next.kind !== 'mark') continue;
      let end = i + 1;
      while (/^["'”’»)\]]$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end)
        end++;
      close(end);
      i = end - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

/** Gives each sentence of the text its role, and marks datelines. */
export function assignRoles(
  sentences: Sentence[],
  tokens: readonly Token[],
  words: TextWords,
  title: string,
): void {
  const begins = (list: readonly string[], text: string) =>
    list.some((phrase) => text.startsWith(fold(phrase)));
  const foldedTitle = fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  let lead = false;
  for (const sentence of sentences) {
    if (sentence.role === 'title') continue;
    const folded = fold(sentence.text.slice(0, 60));
    const colon = /^[\p{L} ]{3,24}[:/|]/u.test(sentence.text);
    let role: SentenceRole = 'body';
    if (begins(words.caption, folded) && colon) role = 'caption';
    else if (begins(words.boilerplate, folded) || /^(©|\(c\)|http)/.test(folded)) role = 'boilerplate';
    else if (
      foldedTitle &&
      fold(sentence.text)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim() === foldedTitle
    )
      role = 'boilerplate';
    else if (!lead) {
      role = 'lead';
      lead = true;
    }
    sentence.role = role;
    if (role === 'lead' || role === 'body') sentence.dateline = datelineLength(sentence, tokens);
  }
}

/**
 * Tokens of a dateline at the head of a sentence: a place in capitals or before a comma and date, closed by a dash or colon
 * ("BELGRADE, January 16 (Agency) -", "PRISTINA, Kosovo —", "Priština –").
 */
function datelineLength(sentence: Sentence, tokens: readonly Token[]): number {
  const end = Math.min(sentence.to, sentence.from + 16);
  const first = tokens[sentence.from];
  if (!first?.capital && first?.text !== '(') return 0;
  for (let i = sentence.from + 1; i < end; i++) {
    const token = tokens[i];
    if (!token) return 0;
    const dash = /^[-–—]$/.test(token.text);
    const spaced = dash && token.start > (tokens[i - 1]?.end ?? 0);
    const colon = token.text === ':' && i - sentence.from <= 4;
    if (spaced || colon) return i + 1 - sentence.from;
    if (
      /^[.;!?]$/.test(token.text) &&
      tokens[i - 1]?.kind !== 'number' &&
      (tokens[i - 1]?.text.length ?? 9) > 4
    )
      return 0;
    if (token.kind === 'word' && !token.capital && !/^(and|i|dhe|te|of)$/.test(token.fold)) return 0;
  }
  return 0;
}
