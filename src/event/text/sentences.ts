import { fold } from '../../base/text.ts';
import type { Field, Sentence, SentenceRole, Token } from '../reading.ts';

/** The words of one language that cutting needs: `data/words/<lang>/text.json`. */
export type TextWords = { abbreviations: string[]; caption: string[]; boilerplate: string[]; page: string[] };

/** Longest sentence, in tokens: a text without full stops is cut here, so that work stays linear. */
const MAX_TOKENS = 160;

/** Words that begin a sentence far more often than they follow an initial: "… Kosova B. How many …". */
const STARTERS =
  /^(The|A|An|In|On|At|He|She|It|They|We|How|What|This|That|These|But|And|As|After|U|Na|To|On|Ona|Oni|Kako|Ali|Za|Iz|Kod|Në|Ai|Ajo|Ata|Kjo|Ky|Por|Si|Nga|Sipas|У|На|То|Он|Она|Они|Али|За)$/;

/** True when the full stop at token `i` ends no sentence: initial, abbreviation, ordinal before a small letter or a month, decimal. */
function joins(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next) return false;
  const touching = before.end === tokens[i]?.start;
  if (!touching) return false;
  if (before.kind === 'word' && before.capital && before.text.length === 1) {
    const label = tokens[i - 2]?.capital && tokens[i - 2]?.kind === 'word';
    return !(label && STARTERS.test(next.text));
  }
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
    if (to > from && first && last) {
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
