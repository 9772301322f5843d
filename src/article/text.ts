import { Parser } from 'htmlparser2';
import { CUT_TAGS, isAside, isBlockTag, isLabel, isReadAlso } from './furniture.ts';

/** Deepest nesting that is followed; markup beyond it loses its tags and nothing else. */
const MAX_DEPTH = 1000;

type Block = { text: string; linked: number; list: boolean };

/**
 * Plain text of an HTML fragment or page body. Paragraphs are divided by a blank line, `<br>` by one line end; white space is
 * single, references decoded once. Scripts, styles, captions, navigation and lists of links to other articles are cut.
 * Linear, and safe at any depth of nesting.
 */
export function htmlToText(html: string): string {
  const blocks: Block[] = [];
  let block: Block = { text: '', linked: 0, list: false };
  const open: { name: string; cut: boolean }[] = [];
  let cut = 0;
  let links = 0;
  let lists = 0;
  let wild = false;
  const flush = () => {
    if (block.text.trim() !== '') blocks.push(block);
    block = { text: '', linked: 0, list: lists > 0 };
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const away = CUT_TAGS.has(name) || isAside(name, attributes);
      open.push({ name, cut: away });
      if (open.length > MAX_DEPTH) {
        wild = true;
        parser.pause();
      }
      if (away) cut++;
      if (name === 'a') links++;
      if (name === 'li') lists++;
      if (name === 'br') block.text += '\n';
      else if (name === 'td' || name === 'th') block.text += ' ';
      else if (isBlockTag(name)) flush();
    },
    onclosetag(name) {
      if (isBlockTag(name)) flush();
      if (open.pop()?.cut) cut--;
      if (name === 'a' && links > 0) links--;
      if (name === 'li' && lists > 0) lists--;
    },
    ontext(data) {
      if (cut > 0) return;
      block.text += data.replace(/\s+/g, ' ');
      if (links > 0) block.linked += data.trim().length;
    },
  });
  parser.end(html);
  if (wild) return withoutTags(html);
  flush();
  return joinBlocks(blocks);
}

/** All text of some markup, page furniture included: for what nests or breaks up too much to be read as a tree. */
function withoutTags(html: string): string {
  return normaliseText(html.replace(/<[^<>]*>/g, ' '));
}

function joinBlocks(blocks: readonly Block[]): string {
  const kept = blocks.flatMap(({ text, linked, list }) => {
    const clean = normaliseText(text);
    const isLink = linked > 0.8 * clean.length;
    return clean === '' || isLabel(clean) || isReadAlso(clean, isLink) || (list && isLink) ? [] : [clean];
  });
  return kept.join('\n\n');
}

/**
 * Text in the form in which the project keeps it: NFC, no control, bidirectional or invisible characters, lone surrogates as U+FFFD,
 * single spaces, no blank at a line's ends, at most one empty line between paragraphs.
 */
export function normaliseText(text: string): string {
  return dropInvisible(text)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text without control (but tab and line ends), bidirectional and zero-width characters. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/**
 * Plain text as people store it, with the line ends of a fixed width taken out: a line that is long and ends in the middle
 * of a sentence goes on in the next one.
 */
export function unwrapLines(text: string): string {
  return normaliseText(text)
    .split('\n\n')
    .map((paragraph) => {
      let out = '';
      let last = '';
      for (const line of paragraph.split('\n')) {
        const goesOn = last.length >= 45 && !/[.!?:…]["'”’»)]?$/.test(last);
        out += out === '' ? line : (goesOn ? ' ' : '\n') + line;
        last = line;
      }
      return out;
    })
    .join('\n\n');
}
