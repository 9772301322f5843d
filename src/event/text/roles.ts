import { fold } from '../../base/text.ts';
import type { Sentence, SentenceRole, Token } from '../reading.ts';
import type { TextWords } from './sentences.ts';

/** Words with which captions begin in every language: agencies label them in English. */
const CAPTION = /^(file photo|file|foto|photo|photograph|illustration|ilustracija|ilustrim|arkiv|arhiva)$/;
const BYLINE = /^(by|piše|pise|autor|shkruan|shkruar nga|nga)[: ] ?\p{Lu}/iu;

/** Gives each sentence of the text its role, and marks datelines. */
export function assignRoles(
  sentences: Sentence[],
  tokens: readonly Token[],
  words: TextWords,
  title: string,
  months: ReadonlyMap<string, number> = new Map(),
): void {
  const captions = words.caption.map(fold);
  const boilerplate = words.boilerplate.map(fold);
  const pageWords = new Set(words.page.map(fold));
  const bare = (text: string) =>
    fold(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const foldedTitle = bare(title);
  const sizes = new Map<number, number>();
  for (const sentence of sentences)
    if (sentence.role !== 'title') sizes.set(sentence.paragraph, (sizes.get(sentence.paragraph) ?? 0) + 1);
  let lead = false;
  let links = false;
  let caption = -1;
  let about = -1;
  for (const sentence of sentences) {
    if (sentence.role === 'title') continue;
    const head = sentence.text.slice(0, 60).replace(/^[([„"“”\s*]+/u, '');
    const folded = fold(head);
    const label = /^([\p{L} ]{3,24}?)\s?(?:[:/|]|[-–—]\s)/u.exec(head);
    const short = sentence.to - sentence.from <= 14 && !/[.!?]["”»)]?$/.test(sentence.text);
    let role: SentenceRole = 'body';
    if (label && isCaption(fold(label[1] ?? '').trim(), captions)) {
      role = 'caption';
      if (sizes.size > 1 && (sizes.get(sentence.paragraph) ?? 0) <= 3) caption = sentence.paragraph;
    } else if (sentence.paragraph === caption) role = 'caption';
    else if (boilerplate.some((phrase) => folded.startsWith(phrase)) || /^(©|\(c\)|https?:)/.test(folded)) {
      role = 'boilerplate';
      links = short;
      if (folded.startsWith('about ') && short) about = sentence.paragraph + 1;
    } else if (links && short) role = 'boilerplate';
    else if (sentence.paragraph === about) role = 'boilerplate';
    else if (foldedTitle && bare(sentence.text) === foldedTitle) role = 'boilerplate';
    else if (short && sentence.to - sentence.from <= 8 && BYLINE.test(head) && !lead) role = 'boilerplate';
    else if (short && !lead && isPageLine(sentence.text, pageWords)) role = 'boilerplate';
    else {
      links = false;
      sentence.dateline = datelineLength(sentence, tokens, months);
      const whole = sentence.dateline >= sentence.to - sentence.from;
      if (!lead && !whole) {
        role = 'lead';
        lead = true;
      }
    }
    sentence.role = role;
  }
}

/** A line of the page above the news: a date between bars, or beside words such as "Print" and "Share". */
function isPageLine(text: string, pageWords: ReadonlySet<string>): boolean {
  if (!/\d/.test(text)) return false;
  return (
    /\s[|•·]\s/.test(text) ||
    fold(text)
      .split(/[^a-z]+/)
      .some((word) => pageWords.has(word))
  );
}

function isCaption(label: string, captions: readonly string[]): boolean {
  return CAPTION.test(label) || captions.some((phrase) => label === phrase || label.startsWith(`${phrase} `));
}

/**
 * Tokens of a dateline at the head of a sentence: a place in capitals or before a comma and date, closed by a dash or colon
 * ("BELGRADE, January 16 (Agency) -", "PRISTINA, Kosovo —", "PRISHTINË, 24 shtator -", "Priština –"). A place in capitals with a date and nothing else is one too.
 */
function datelineLength(
  sentence: Sentence,
  tokens: readonly Token[],
  months: ReadonlyMap<string, number>,
): number {
  const end = Math.min(sentence.to, sentence.from + 18);
  const first = tokens[sentence.from];
  if (!first?.capital && first?.text !== '(') return 0;
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
  const shouted = first.text.length > 2 && first.text === first.text.toUpperCase();
  return shouted && dated && sentence.to <= end ? sentence.to - sentence.from : 0;
}
