import { remembered } from '../../base/remember.ts';
import { fold } from '../../base/text.ts';
import type { DayMention, PlaceMention, Sentence, Token } from '../reading.ts';
import type { TextWords } from './sentences.ts';

type Cut = {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  places: readonly PlaceMention[];
  days: readonly DayMention[];
};

/** Lines that open with a bullet before they make a bulletin. */
const LINES = 2;
/** Lines that open with a place, a date and an hour before they make one. */
const STAMPS = 2;
/** Tokens at the start of a sentence in which the words that open an item stand. */
const START = 8;
/** Most tokens of a heading. */
const SHORT = 14;
/** Sentences behind its first that go on with "a separate incident". */
const ON = 2;

/**
 * Numbers the items of a text that tells of several things one after the other: the lines or sections of a bulletin, and what follows "in a separate
 * incident". Each is read by itself, with its own place, day and toll.
 */
export function markItems(cut: Cut, words: TextWords): void {
  const body = cut.sentences.filter(({ role }) => role === 'lead' || role === 'body');
  const { bulletin, separate, meanwhile } = openingsOf(words);
  if (body.filter(({ stamp }) => stamp > 0).length >= STAMPS || isBulletin(cut, body, bulletin))
    markBulletin(cut, body);
  else markSeparate(cut, body, separate, meanwhile);
}

/** The phrases that make items, folded once; those that open one stand between spaces. */
type Openings = Record<'bulletin' | 'separate' | 'meanwhile', readonly string[]>;

const openingsOf = remembered(
  (words: TextWords): Openings => ({
    bulletin: words.bulletin.map(spaced),
    separate: words.separate.map((phrase) => ` ${fold(phrase)} `),
    meanwhile: words.meanwhile.map((phrase) => ` ${fold(phrase)} `),
  }),
);

function isBulletin({ sentences }: Cut, body: readonly Sentence[], phrases: readonly string[]): boolean {
  const lines = body.filter(
    (sentence, i) => isNewLine(body, i) && DOT.test(sentence.text) && !isHeading(sentence),
  ).length;
  if (lines >= LINES) return true;
  return sentences
    .filter(({ role, text }) => role === 'title' || !isFinished(text))
    .some(({ text }) => {
      const line = spaced(text);
      return phrases.some((phrase) => line.includes(phrase));
    });
}

/** Folded, with "24-hour" and "24 hour" alike. */
function spaced(text: string): string {
  return fold(text).replace(/[-–]/g, ' ');
}

/** What opens a line of a list; a dash alone may open what somebody says. */
const DOT = /^[•*▪●◦·]/;
const BULLET = /^[•*▪●◦·]|^[-–—] ?\p{Lu}/u;

function isFinished(text: string): boolean {
  return /[.!?…]["'”’“»)\]]{0,2}$/.test(text.slice(-3));
}

function isNewLine(body: readonly Sentence[], i: number): boolean {
  return body[i - 1]?.paragraph !== body[i]?.paragraph;
}

/** A line opens an item where it bears a bullet, stands behind a heading, or names a time or a place of its own at once. */
function markBulletin(cut: Cut, body: readonly Sentence[]): void {
  const opening = new Set<number>();
  const lineOf = (sentence: number) => cut.sentences[sentence]?.paragraph ?? -1;
  for (const { sentence, role, located, place } of cut.places)
    if (role === 'site' && located && place.kind !== 'country') opening.add(lineOf(sentence));
  for (const { sentence, from, furniture } of cut.days)
    if (!furniture && from - (cut.sentences[sentence]?.from ?? 0) < START) opening.add(lineOf(sentence));
  let item = 0;
  body.forEach((sentence, i) => {
    const told =
      BULLET.test(sentence.text) || opening.has(sentence.paragraph) || hasClock(cut.tokens, sentence);
    const opens =
      i === 0 ||
      sentence.stamp > 0 ||
      (isNewLine(body, i) && (isHeading(sentence) || (told && !isHeading(body[i - 1]))));
    if (opens) item++;
    sentence.item = item;
  });
}

/** A short line without a full stop belongs to what follows it. */
function isHeading(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.to - sentence.from <= SHORT && !isFinished(sentence.text);
}

/** "At 3:30 p.m. the train …": a time of day at the start. */
function hasClock(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i < Math.min(to, from + START); i++) {
    if (tokens[i]?.kind !== 'number') continue;
    if (/^\d{1,2}[:.]\d\d$/.test(tokens[i]?.text ?? '')) return true;
    if (/^(a|p|am|pm|hours|hrs|casova|sati|h|:)$/.test(tokens[i + 1]?.fold ?? '')) return true;
  }
  return false;
}

/** "In a separate incident, …": the sentence and the little that goes on with it, to the end of its paragraph at least. */
function markSeparate(
  { tokens, places, sentences }: Cut,
  body: readonly Sentence[],
  separate: readonly string[],
  meanwhile: readonly string[],
): void {
  const sited = new Set(
    places
      .filter(({ role, place }) => role === 'site' && place.kind !== 'country')
      .map(({ sentence }) => sentences[sentence]),
  );
  let item = 0;
  let left = -1;
  let paragraph = -1;
  body.forEach((sentence, i) => {
    const phrases = sited.has(sentence) ? [...separate, ...meanwhile] : separate;
    if (i > 0 && sentence.role === 'body' && opensSeparate(tokens, sentence, phrases)) {
      item++;
      left = ON;
      paragraph = sentence.paragraph;
    } else if (left > 0) left--;
    else if (sentence.paragraph !== paragraph) left = -1;
    if (left >= 0) sentence.item = item;
  });
}

/** True where one of the phrases stands at the start, behind at most a word or two, or behind a place and a comma. */
function opensSeparate(tokens: readonly Token[], { from }: Sentence, phrases: readonly string[]): boolean {
  let start = ' ';
  for (let i = from; i < Math.min(tokens.length, from + START); i++) start += `${tokens[i]?.fold} `;
  const words = start.split(' ');
  const third = words.slice(0, words[3] === ',' ? 4 : 3).join(' ').length;
  return phrases.some((phrase) => {
    const at = start.indexOf(phrase);
    return at >= 0 && at <= third;
  });
}
