import { hashText } from '../base/hash.ts';
import type { Article } from './article.ts';
import { publishedFromText } from './date-line.ts';
import type { Defaults } from './defaults.ts';
import { languageOf } from './language.ts';
import { wireKey } from './same.ts';
import { unwrapLines } from './text.ts';

/**
 * Article of a plain text: the first line that is no date is its title when it looks like one; a date at its head counts
 * only where nobody states another. Null when there are no words.
 */
export function articleFromText(raw: string, defaults: Defaults): Article | null {
  const whole = unwrapLines(raw);
  if (whole === '') return null;
  const { title, text } = splitTitle(whole);
  return {
    id: hashText(whole),
    url: defaults.url,
    publisher: defaults.publisher,
    title,
    published: defaults.published ?? publishedFromText(text)?.published ?? null,
    language: languageOf(whole),
    text,
    wire: wireKey(title, text),
    related: null,
    sample: false,
  };
}

/** Title and the rest. A title is one line of 3–30 words without a full stop at its end, with more text after it. */
function splitTitle(whole: string): { title: string | null; text: string } {
  const lines = whole.split('\n');
  const first = lines.findIndex((line) => line !== '' && !isDateAlone(line));
  const line = lines[first] ?? '';
  const rest = [...lines.slice(0, first), ...lines.slice(first + 1)]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const words = line.split(' ').length;
  const isTitle = words >= 3 && words <= 30 && line.length <= 200 && !/[.…:;,]["'”’»]?$/u.test(line);
  const following = lines.slice(first + 1).find((next) => next !== '' && !isDateAlone(next)) ?? '';
  return isTitle && following.length > 20 ? { title: line, text: rest } : { title: null, text: whole };
}

function isDateAlone(line: string): boolean {
  return line.length < 60 && publishedFromText(line)?.from === 'date-line';
}
