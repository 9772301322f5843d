import { Parser } from 'htmlparser2';

const REFERENCE = /&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});)/g;
const HIDDEN = new Set(['script', 'style', 'template', 'noscript']);

/**
 * The text with HTML's named and numeric character references decoded once; only references that end in a semicolon
 * count, so that `?a=1&copy=2` stays as it is. Entities that a document declares itself are unknown here and stay.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return readText(text.replace(REFERENCE, '&amp;').replace(/</g, '&lt;'));
}

/** The words of an HTML fragment on one line: tags gone, references decoded, white space single. */
export function plainLine(html: string): string {
  const text = /[<&]/.test(html) ? readText(html.replace(REFERENCE, '&amp;'), ' ') : html;
  return text.replace(/\s+/g, ' ').trim();
}

/** True when the text still shows character references, as titles do that were escaped twice. */
export function looksEscaped(text: string): boolean {
  return /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|#\d{2,6}|#[xX][0-9a-fA-F]{2,6});/.test(
    text,
  );
}

/** `text` for use in HTML text or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function readText(html: string, block = ''): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    ontext: (data) => {
      if (hidden === 0) parts.push(data);
    },
    onopentagname: (name) => {
      if (HIDDEN.has(name)) hidden++;
      else if (block && BLOCKS.has(name)) parts.push(block);
    },
    onclosetag: (name) => {
      if (HIDDEN.has(name) && hidden > 0) hidden--;
      else if (block && BLOCKS.has(name)) parts.push(block);
    },
  });
  parser.end(html);
  return parts.join('');
}

const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
]);
