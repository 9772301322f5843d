import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

/** A short text and the line of the incidents that it tells. */
export type Case = [
  language: ArticleLanguage,
  published: string,
  title: string,
  text: string,
  expected: string,
];

/** "arrest 2013-09-14 jarinje-crossing d1; assault 2013-09-14 mitrovica i2": the incidents of a text with their killed, injured and detained where there are any. */
export function toldLine(language: ArticleLanguage, published: string, title: string, text: string): string {
  const count = (letter: string, value: { best: number | null } | null | undefined) =>
    value?.best ? ` ${letter}${value.best}` : '';
  const told = eventsOf('incident', language, text, { published, title }).map(
    ({ type, time, place, incident }) =>
      `${type} ${time.start} ${place.id}${count('k', incident?.killed)}${count('i', incident?.injured)}${count('d', incident?.detained)}`,
  );
  return told.sort().join('; ');
}
