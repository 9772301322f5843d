import { Parser } from 'htmlparser2';
import { escapeHtml } from '../feed/markup.ts';

/** Elements that never hold words of an article and that are safe to leave out before a tree is built. */
const DROP = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object', 'figcaption', 'nav', 'aside', 'footer', 'button', 'select',
  'textarea', 'video', 'audio', 'map', 'canvas', 'dialog', 'link', 'meta', 'source', 'picture',
]); // biome-ignore format: a table
const VOID = new Set(['br', 'hr', 'img', 'input', 'area', 'base', 'col', 'embed', 'wbr', 'param', 'track']);
const KEEP = new Set(['class', 'id', 'hidden', 'aria-hidden', 'href', 'style', 'role', 'itemprop', 'rel']);

/**
 * What a tree may cost: elements, pieces of text, depth, and the characters (an element counts as 40) times their depth, because Readability on
 * linkedom reads the words of an element once more for each one round it.
 */
const MAX = { elements: 12_000, pieces: 20_000, depth: 120, reach: 6_000_000 };

/**
 * The page with nothing but what the search for its article needs: no scripts, comments and pictures, references decoded.
 * Null for pages whose tree would cost too much. Linear.
 */
export function tidyPage(html: string): string | null {
  const parts: string[] = [];
  const open: boolean[] = [];
  let dropped = 0;
  let elements = 0;
  let pieces = 0;
  let reach = 0;
  let wild = false;
  let text = '';
  const flush = () => {
    if (text !== '') parts.push(escapeHtml(text));
    pieces += 1 + (text.match(/[&<>"]/g)?.length ?? 0);
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const drop = DROP.has(name);
      open.push(drop);
      if (drop) dropped++;
      const { length } = open;
      if (elements > MAX.elements || pieces > MAX.pieces || length > MAX.depth || reach > MAX.reach) {
        wild = true;
        parser.pause();
      }
      if (wild || dropped > 0) return;
      flush();
      elements++;
      reach += 40 * length;
      const kept = Object.entries(attributes)
        .filter(([key]) => KEEP.has(key))
        .map(([key, value]) => ` ${key}="${escapeHtml(value.slice(0, 1000))}"`);
      parts.push(`<${name}${kept.join('')}>`);
    },
    onclosetag(name) {
      if (open.pop()) dropped--;
      else if (dropped === 0 && !VOID.has(name)) {
        flush();
        parts.push(`</${name}>`);
      }
    },
    ontext(data) {
      if (dropped > 0) return;
      text += data;
      reach += data.length * open.length;
    },
  });
  parser.end(html);
  flush();
  return wild || pieces > MAX.pieces || reach > MAX.reach ? null : parts.join('');
}
