/** What a feed document may cost before it is read at all. */
export const LIMITS = {
  /** Decoded bytes of one document. */
  bytes: 8 * 1024 * 1024,
  items: 2000,
  depth: 200,
  titleLength: 500,
  /** UTF-16 units of one entry's markup. */
  contentLength: 400_000,
} as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const LATE_CONTROLS = /[\u0080-\u009f]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * The text without control characters (tab and line ends stay), with lone surrogates as U+FFFD. U+0080–U+009F are read
 * as the windows-1252 marks that they stand for wherever they turn up (HTML, "numeric character reference end state").
 */
export function cleanText(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(LATE_CONTROLS, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80).trim())
    .replace(LONE_SURROGATES, '\uFFFD');
}

/** U+0080–U+009F in windows-1252; a blank where it defines none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The document without its DOCTYPE, internal subset included, so that no entity declared there is ever seen; its line
 * ends stay, so that lines keep their numbers. Linear; a subset that never ends is cut at the first element after it.
 */
export function dropDoctype(text: string): string {
  const start = text.slice(0, 4096).search(/<(?:!doctype|[a-z])/i);
  if (start < 0 || text.charAt(start + 1) !== '!') return text;
  const end = doctypeEnd(text, start);
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]+/g, '') + text.slice(end);
}

function doctypeEnd(text: string, start: number): number {
  const bracket = text.indexOf('[', start);
  const plainEnd = text.indexOf('>', start);
  if (plainEnd < 0) return text.length;
  if (bracket < 0 || bracket > plainEnd) return plainEnd + 1;
  const close = /\]\s{0,100}>/g;
  close.lastIndex = bracket;
  const end = close.exec(text);
  if (end) return end.index + end[0].length;
  const element = /<[A-Za-z]/g;
  element.lastIndex = bracket;
  return element.exec(text)?.index ?? text.length;
}

/** Depth of the deepest array or object of a JSON text, counted without parsing; stops counting past `cap`. */
export function jsonDepth(text: string, cap: number): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) {
      for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++;
    } else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > deepest) deepest = depth;
      if (deepest > cap) return deepest;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return deepest;
}
