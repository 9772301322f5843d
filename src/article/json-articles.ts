import { dayOfPublished } from '../base/day.ts';
import { hashText } from '../base/hash.ts';
import { safeHttpUrl } from '../base/url.ts';
import { readWhen } from '../feed/when.ts';
import type { Article } from './article.ts';
import type { Complain, Defaults } from './defaults.ts';
import { MAX_TEXT } from './from-item.ts';

import { languageOf } from './language.ts';
import { wireKey } from './same.ts';

/**
 * Article from a JSON object with the members id, url, publisher, title, published, language, text. Null and '' count as
 * absent, unknown members are ignored; title and text stay exactly as they are, but for halves of surrogate pairs (U+FFFD)
 * and what goes beyond 100,000 characters. Null when it carries neither title nor text.
 */
export function articleFromJson(
  value: unknown,
  defaults: Defaults,
  line: number,
  complain: Complain,
): Article | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complain({ line, what: 'This is no article.', mend: 'Write an object with at least the member “text”.' });
    return null;
  }
  const bag = value as Record<string, unknown>;
  const title = verbatim(bag.title);
  let text = verbatim(bag.text) ?? '';
  if (title === null && text === '') {
    complain({ line, what: 'The article has no text.', mend: 'Give it the member “text”.' });
    return null;
  }
  if (text.length > MAX_TEXT) {
    complain({
      line,
      what: `The text has ${text.length} characters.`,
      mend: 'The first 100,000 are read; split it.',
    });
    text = text.slice(0, MAX_TEXT);
  }
  const stated = member(bag.published);
  const published = stated === null ? null : isoDate(stated);
  if (stated !== null && published === null)
    complain({
      line,
      what: `The date “${stated.slice(0, 40)}” cannot be read.`,
      mend: 'Write it like 2023-11-21.',
    });
  const url = member(bag.url);
  const safe = safeHttpUrl(url);
  if (url !== null && safe === null)
    complain({
      line,
      what: 'The address is neither http nor https.',
      mend: 'Give the whole address of the article.',
    });
  return {
    id: member(bag.id) ?? hashText(`${safe ?? ''}\n${title ?? ''}\n${text}`),
    url: safe === null ? defaults.url : url,
    publisher: member(bag.publisher) ?? defaults.publisher,
    title,
    published: published ?? defaults.published,
    language: languageOf(`${title ?? ''}\n${text}`, member(bag.language)),
    text,
    wire: wireKey(title, text),
    related: null,
    sample: false,
  };
}

/** The date as given when it is an ISO date or RFC 3339 instant, else read as publishers write dates. */
export function isoDate(text: string): string | null {
  return dayOfPublished(text) === null ? readWhen(text) : text.trim();
}

function member(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function verbatim(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : null;
}

/** Line on which each top-level element of a JSON array begins, by one pass over its text. */
export function elementLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let fresh = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\n') line++;
    else if (char.trim() === '') continue;
    else {
      if (fresh && char !== ']') lines.push(line);
      fresh = false;
      if (char === '"')
        for (i++; i < text.length && text.charAt(i) !== '"'; i++) if (text.charAt(i) === '\\') i++;
      if (char === '[' || char === '{') fresh = ++depth === 1;
      else if (char === ']' || char === '}') depth--;
      else if (char === ',') fresh = depth === 1;
    }
  }
  return lines;
}
