import { remembered } from '../../base/remember.ts';
import { fold } from '../../base/text.ts';
import type { Sentence, SentenceRole, Token } from '../reading.ts';
import { isAgencyCredit, isCaption } from './captions.ts';
import { datelineLength } from './dateline.ts';
import type { TextWords } from './sentences.ts';

/** The words that give a line away, folded once. */
type Marks = {
  caption: readonly string[];
  boilerplate: readonly string[];
  headings: readonly string[];
  tail: readonly string[];
  inside: readonly string[];
  page: ReadonlySet<string>;
};

/** Most tokens of a line without a full stop that can be a link, a heading or a label. */
const SHORT = 14;
const LINK = 25;
/** "Loading …", "Listen!": words too few to be news, whatever ends them. */
const SCRAP = 4;
/** A picture with a year of its own is of another time; one without may show the news. */
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
/** Longest credit that stands as a sentence of its own behind a caption: "Photo: Agency/Name of the photographer". */
const CREDIT_LENGTH = 60;

const NO_COMMENTS = /(?:^|\D)0\D{0,9}$/;
const BYLINE = /^(by|piše|pise|autor|shkruan|shkruar nga|nga|пише|аутор)[: ] ?\p{Lu}/iu;
const ADDRESS = /^(©|\(c\)|https?:|www\.|#\p{L}|!?\[[^\]]{0,300}\]\(|<\/?[a-z]{1,10}[ >]|var )/iu;

/** Gives each sentence of the text its role, and marks datelines. */
export function assignRoles(
  sentences: Sentence[],
  tokens: readonly Token[],
  words: TextWords,
  title: string,
  months: ReadonlyMap<string, number> = new Map(),
  weekdays: ReadonlyMap<string, number> = new Map(),
): void {
  const marks = marksOf(words);
  const body = sentences.filter(({ role }) => role !== 'title');
  const bareTitle = bare(fold(title));
  const titleWord = bareTitle.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  const lines = linesOf(body);
  const captions = captionLines(lines, marks.caption);
  const open = new Set(
    [...lines].filter(([, line]) => !line.every(isFinished)).map(([paragraph]) => paragraph),
  );
  const plain = body.some(isFinished);
  const teasers = teasersOf(lines);
  let state: 'text' | 'links' | 'tail' = 'text';
  let lead = false;
  let about = -1;
  const dates = (sentence: Sentence) =>
    isStamp(sentence, tokens, (word) => months.has(word) || weekdays.has(word));
  /** "11.09.2025. 14:05 / Comments (0)": the counter beside the date of a page, whose text goes on below. */
  const belowStamp = (sentence: Sentence, above: Sentence | undefined) =>
    above !== undefined && NO_COMMENTS.test(sentence.text) && dates(above);
  const roleOf = (sentence: Sentence, above: Sentence | undefined): SentenceRole => {
    const size = sentence.to - sentence.from;
    const short = size <= SHORT && !isFinished(sentence);
    const line = lines.get(sentence.paragraph) ?? [sentence];
    if (state === 'tail' || sentence.paragraph === about || teasers.has(sentence.paragraph))
      return 'boilerplate';
    if (
      captions.has(sentence.paragraph) ||
      (open.has(sentence.paragraph) && isCaption(sentence.text, marks.caption))
    )
      return 'caption';
    const start = fold(sentence.text.slice(0, 60).replace(/^[-–—•*([„"“”\s»]+/u, ''));
    if (short && lead && startsWithAny(start, marks.tail)) {
      if (!belowStamp(sentence, above)) state = 'tail';
      return 'boilerplate';
    }
    const heading = short && startsWithAny(start, marks.headings);
    if (heading || labelled(start, marks.headings) || startsWithAny(start, marks.boilerplate)) {
      if (heading) state = 'links';
      if (short && start.startsWith('about ')) about = sentence.paragraph + 1;
      return 'boilerplate';
    }
    if (!/[\p{L}\p{Nd}]/u.test(sentence.text)) return 'boilerplate';
    const folded = fold(sentence.text);
    if (ADDRESS.test(sentence.text) || marks.inside.some((phrase) => folded.includes(phrase)))
      return 'boilerplate';
    if (state === 'links' && line.length === 1 && size <= LINK && !/[.…]["”»)]?$/.test(sentence.text))
      return 'boilerplate';
    if (bareTitle && folded.includes(titleWord) && repeats(bare(folded), bareTitle)) return 'boilerplate';
    if (short && size <= 8 && BYLINE.test(sentence.text) && !lead) return 'boilerplate';
    const alone = line.length === 1;
    if (alone && !lead && isPageLine(sentence, marks.page)) return 'boilerplate';
    if (size <= SHORT && dates(sentence)) return lead ? 'boilerplate' : 'body';
    if (AGENCY.test(sentence.text)) return 'body';
    if (short && !lead && size <= 3 && plain) return 'boilerplate';
    state = 'text';
    sentence.dateline = datelineLength(sentence, tokens, months);
    const scrap = size <= SCRAP && line.length < lines.size;
    if (lead || sentence.dateline >= size || ((short || scrap) && plain)) return 'body';
    lead = true;
    return 'lead';
  };
  body.forEach((sentence, i) => {
    sentence.role = roleOf(sentence, body[i - 1]);
  });
}

const marksOf = remembered(
  (words: TextWords): Marks => ({
    caption: words.caption.map(fold),
    boilerplate: words.boilerplate.map(fold),
    headings: words.headings.map(fold),
    tail: words.tail.map(fold),
    inside: words.inside.map(fold),
    page: new Set(words.page.map(fold)),
  }),
);

/** The sentences of each paragraph. */
function linesOf(body: readonly Sentence[]): Map<number, Sentence[]> {
  const lines = new Map<number, Sentence[]>();
  for (const sentence of body) {
    const line = lines.get(sentence.paragraph);
    if (line) line.push(sentence);
    else lines.set(sentence.paragraph, [sentence]);
  }
  return lines;
}

/** "Crime Thursday, December 7, 2017 09:16 Comments: 0": the foot of a teaser, which tells another day's news. */
const TEASER =
  /(?:19|20)\d\d\.?,? \d{1,2}:\d\d\b.{0,12}(?:comments|komentara|komente) ?: ?\d{1,6}(?:\s+page\b|$)/iu;

/** The paragraphs of teasers: their foot, the sentence above it and the heading above that. */
function teasersOf(lines: ReadonlyMap<number, Sentence[]>): ReadonlySet<number> {
  const order = [...lines.keys()];
  const found = new Set<number>();
  order.forEach((paragraph, i) => {
    const [foot] = lines.get(paragraph) ?? [];
    if (!foot || foot.text.length > TEASER_FOOT || !TEASER.test(foot.text)) return;
    const [above = -1, heading = -1] = [order[i - 1], order[i - 2]];
    for (const part of [paragraph, above]) found.add(part);
    if (lines.get(heading)?.every((sentence) => !isFinished(sentence))) found.add(heading);
  });
  return found;
}

const TEASER_FOOT = 120;

/** Paragraphs that are nothing but a caption: at most three sentences behind a label, or one before an agency's credit in brackets. */
function captionLines(lines: ReadonlyMap<number, Sentence[]>, captions: readonly string[]): Set<number> {
  const found = new Set<number>();
  if (lines.size < 2) return found;
  for (const [paragraph, line] of lines) {
    const [first] = line;
    const last = line.at(-1);
    if (line.length > 3 || !first || !last) continue;
    const credited =
      line.length === 2 &&
      (isAgencyCredit(last.text) ||
        (YEAR.test(first.text) && last.text.length <= CREDIT_LENGTH && isCaption(last.text, captions)));
    if (isCaption(first.text, captions) || (line.length === 1 && isAgencyCredit(last.text)) || credited)
      found.add(paragraph);
  }
  return found;
}

/** True for a sentence that ends as sentences do. */
function isFinished({ text }: Sentence): boolean {
  return /[.!?…]["'”’“»)\]]{0,2}$/.test(text.slice(-3));
}

/** True when the text begins with one of the phrases as whole words. */
function startsWithAny(start: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => start.startsWith(phrase) && !/^[a-z0-9]/.test(start.slice(phrase.length)));
}

/** True when the text begins with one of the phrases as a label: "Read also: …", "Povezane vesti » …". */
function labelled(start: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => start.startsWith(phrase) && /^ ?[:»>|→]/.test(start.slice(phrase.length)));
}

/** Letters and digits of a folded text. */
function bare(folded: string): string {
  return folded.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** True for the title once more, also with a section or an outlet before or behind it. */
function repeats(text: string, title: string): boolean {
  if (text === title) return true;
  return (
    title.length >= 30 && text.length - title.length <= 30 && (text.startsWith(title) || text.endsWith(title))
  );
}

/** True for a line that holds a date, a time or a number and nothing else: "Petak 18. 08. 2022. u 13:59". */
function isStamp(sentence: Sentence, tokens: readonly Token[], isDated: (word: string) => boolean): boolean {
  let digits = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind === 'number') digits = true;
    else if (
      token?.kind === 'word' &&
      token.text.length > 2 &&
      !isDated(token.fold) &&
      !UNIT.test(token.fold)
    )
      return false;
  }
  return digits;
}

const UNIT = /^(god|godine|viti|year|min|sati|hrs|ora|cet|gmt)$/;

/** "BELGRADE, 23 January. /TASS/. …": who wrote it, between slashes. */
const AGENCY = /^\/[\p{L} .-]{2,20}\/\.?$/u;

/** Most tokens of a line of the page. */
const PAGE_LINE = 20;

/** A line of the page above the news: a date between bars, or beside words such as "Print" and "Share". */
function isPageLine({ text, from, to }: Sentence, pageWords: ReadonlySet<string>): boolean {
  if (to - from > PAGE_LINE || !/\d/.test(text)) return false;
  return (
    /\s[|•·]\s/.test(text) ||
    fold(text)
      .split(/[^a-z]+/)
      .some((word) => pageWords.has(word))
  );
}
