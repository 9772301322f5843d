import type { Article } from '../article/article.ts';
import { dayOfPublished } from '../base/day.ts';
import { findDays } from './day/days.ts';
import type { Knowledge, ReadLanguage } from './knowledge.ts';
import { findNumbers } from './number/numbers.ts';
import { findPeople } from './person/people.ts';
import { capitalsNamed } from './place/capitals.ts';
import { findPlaces } from './place/places.ts';
import type { Reading, Sentence, Token } from './reading.ts';
import { markItems } from './text/items.ts';
import { assignRoles } from './text/roles.ts';
import { cutSentences } from './text/sentences.ts';
import { blankTokens, tokenise } from './text/tokens.ts';

/** Longest text that is read, in UTF-16 units; what lies beyond tells no news. */
export const MAX_TEXT = 25_000;

/** Vocabulary that reads an article; null when its language is none of the three. */
export function readLanguageOf(article: Article): ReadLanguage | null {
  if (article.language === 'en' || article.language === 'sq') return article.language;
  return article.language === 'other' ? null : 'sr';
}

/** Cuts an article up once: tokens, sentences, places, days, numbers and people, with offsets into its own fields. */
export function read(article: Article, knowledge: Knowledge, language: ReadLanguage): Reading {
  const book = knowledge.books[language];
  const title = (article.title ?? '').slice(0, 1000);
  const text = article.text.slice(0, MAX_TEXT);
  const tokens: Token[] = blankTokens();
  const sentences: Sentence[] = [];
  for (const [field, source] of [
    ['title', title],
    ['text', text],
  ] as const) {
    const own = tokenise(source, field, language === 'sq');
    const cut = cutSentences(source, field, own, tokens.length, book.text, book.days);
    for (const token of own) token.sentence += sentences.length;
    tokens.push(...own);
    sentences.push(...cut);
  }
  assignRoles(sentences, tokens, book.text, title, book.days.months, book.days.weekdays);
  const published = article.published === null ? null : dayOfPublished(article.published);
  const sides = new Map<number, { side: string; to: number }>();
  for (const sentence of sentences) {
    for (const hit of book.sides.find(tokens, sentence.from, sentence.to)) {
      if (!tokens[hit.from]?.capital && language === 'en' && hit.value !== 'NATO') continue;
      const known = sides.get(hit.from);
      if (!known || hit.to > known.to) sides.set(hit.from, { side: hit.value, to: hit.to });
    }
  }
  const sideAt = (i: number) => sides.get(i) ?? null;
  const people = findPeople({
    tokens,
    sentences,
    index: knowledge.people,
    offices: book.offices,
    sideAt,
    isPlace: (i) => knowledge.index.at(tokens, i, Math.min(tokens.length, i + 4), language) !== null,
    published,
    serbian: language === 'sr',
  });
  const inName = new Uint8Array(tokens.length);
  for (const person of people) inName.fill(1, person.from, person.to);
  const places = findPlaces({
    tokens,
    sentences,
    index: knowledge.index,
    book: book.places,
    language,
    taken: (i) => inName[i] === 1,
    isSide: (i) => sides.has(i),
    given: knowledge.people.given,
  });
  places.push(...capitalsNamed({ tokens, sentences, sideAt, byId: knowledge.index.byId }, places));
  places.sort((a, b) => a.from - b.from);
  for (const { from, to, place } of places) {
    if (place.kind !== 'country' && place.kind !== 'region') for (let i = from; i < to; i++) sides.delete(i);
  }
  const days = findDays(tokens, sentences, book.days, book.numbers, published, language);
  markItems({ tokens, sentences, places, days }, book.text);
  const dated = new Uint8Array(tokens.length);
  for (const day of days) dated.fill(1, day.from, day.to);
  const numbers = findNumbers(
    tokens,
    (token) => sentences[token.sentence]?.to ?? tokens.length,
    book.numbers,
  );
  return {
    article,
    language,
    published,
    tokens,
    sentences,
    places,
    days,
    numbers: numbers.map((number) => (dated[number.from] === 1 ? { ...number, other: true } : number)),
    people,
    sides: [...sides].map(([from, { side, to }]) => ({
      from,
      to,
      side,
      sentence: tokens[from]?.sentence ?? 0,
    })),
  };
}
