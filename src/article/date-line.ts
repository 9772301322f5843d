import { readWhen } from '../feed/when.ts';

/** A date that stands at the head of a text without being part of its sentences. */
export type PageDate = {
  /** ISO date. */
  published: string;
  /** Where it came from: both are page furniture, so anything that is stated outside the text goes before it. */
  from: 'date-line' | 'dateline';
  /** Half-open UTF-16 offsets of the date in the text. */
  start: number;
  end: number;
};

const DATE =
  /(?:\d{1,2}\.? ?\p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?, ?\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})\.?/u;

/**
 * Date of publication that the head of a plain text may give: a line among the first five that holds a date and nothing else but a
 * weekday, a time or a word such as "Published" ("22 December 2024", "Published: 20.11.2023, 14:05"), or a date in the dateline of
 * the first paragraph ("PRISTINA, 20 Nov. 2023 (Agency) –"). It may be the day when a page was printed: use it only when nobody
 * states another. Null when there is none.
 */
export function publishedFromText(text: string): PageDate | null {
  const head = text.slice(0, 1500);
  let offset = 0;
  for (const line of head.split('\n').slice(0, 8)) {
    const found = DATE.exec(line.slice(0, 200));
    if (found) {
      const published = readWhen(found[0].replace(/[.,]$/, ''));
      const before = line.slice(0, found.index);
      const after = line.slice(found.index + found[0].length);
      const place = { start: offset + found.index, end: offset + found.index + found[0].length };
      if (published && isFurniture(before) && isFurniture(after))
        return { published: published.slice(0, 10), from: 'date-line', ...place };
      if (published && isDateline(before, after))
        return { published: published.slice(0, 10), from: 'dateline', ...place };
    }
    offset += line.length + 1;
  }
  return null;
}

/**
 * Date that stands beside the heading of a page, in one of the short lines around it ("By Some One | 5 March 2024, 10:30"). For
 * pages that state none in their markup; null when there is none.
 */
export function publishedBeside(lines: readonly string[], heading: string): string | null {
  const at = lines.indexOf(heading);
  if (at < 0) return null;
  for (const line of [...lines.slice(at + 1, at + 7), ...lines.slice(Math.max(0, at - 2), at)]) {
    const found = line.length <= 120 ? DATE.exec(line) : null;
    const published = found && readWhen(found[0].replace(/[.,]$/, ''));
    if (published) return published.slice(0, 10);
  }
  return null;
}

/** Nothing, a time, a weekday, or a word or two that introduce a date. */
function isFurniture(text: string): boolean {
  const rest = text.replace(/\d{1,2}[:.]\d{2}(?::\d{2})?|[|,;:()•·/–—-]/gu, ' ').trim();
  if (rest === '') return true;
  const words = rest.split(/\s+/);
  return words.length <= 3 && words.every((word) => FURNITURE.test(word));
}

const FURNITURE =
  /^(?:published|updated|posted|date|on|at|by|last|h|cet|cest|gmt|utc|am|pm|publikuar|përditësuar|më|ora|objavljeno|ažurirano|datum|izvor|u|објављено|ажурирано|датум|у|mon|tue|wed|thu|fri|sat|sun|\p{L}{2,6}day|e|hënë|martë|mërkurë|enjte|premte|shtunë|diel|ponedeljak|utorak|sreda|četvrtak|petak|subota|nedelja|понедељак|уторак|среда|четвртак|петак|субота|недеља)\.?$/iu;

/** A place in capitals or one capitalised name before the date, and a dash or an agency after it. */
function isDateline(before: string, after: string): boolean {
  if (before.length > 60 || !/^\s*\p{Lu}/u.test(before) || /[.!?]\s/u.test(before)) return false;
  if (!/[,(–—-]\s*$/u.test(before)) return false;
  return /^(?:\([^()]{1,40}\) {0,3})?\)? {0,3}[–—:-]|^\([^()]{1,40}\)/u.test(after.trimStart());
}
