import type { Words } from './document.ts';
import { hasElements, innerHtml, textOf, type XmlNode } from './xml.ts';

/**
 * The words of a text construct. Atom says by `type` and `mode` what they are (plain text, HTML, XHTML, base64); RSS says
 * nothing, so there they are HTML. Null when there are none.
 */
export function readWords(node: XmlNode): Words | null {
  const atom = node.name.startsWith('atom:');
  const type = (node.attrs.get('type') ?? (atom || node.attrs.has('mode') ? 'text' : 'html')).toLowerCase();
  const mode = node.attrs.get('mode')?.toLowerCase();
  const elements = hasElements(node);
  const written = elements ? innerHtml(node) : textOf(node);
  const encoded = mode === 'base64' || (!elements && isBinaryType(type));
  const value = (encoded ? decodeBase64(written) : null) ?? written;
  if (value.trim() === '') return null;
  const html =
    elements || /html|xml/.test(type) || ((encoded || mode !== undefined) && /<[a-z/]/i.test(value));
  if (type === 'text' || type === 'text/plain' || !html)
    return elements ? { value, type: 'html' } : { value, type: 'text' };
  return { value, type: 'html' };
}

function isBinaryType(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !type.endsWith('xml') && !type.endsWith('html');
}

/** UTF-8 text behind base64, or null when it is none. */
function decodeBase64(text: string): string | null {
  try {
    const binary = atob(text.replace(/\s+/g, ''));
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
}
