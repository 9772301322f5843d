import { Parser } from 'htmlparser2';
import { LIMITS } from './limits.ts';
import { decodeReferences, escapeHtml } from './markup.ts';
import { canonicalName, type Scope, scopeOf } from './names.ts';

/** An element of a feed: its canonical lower-case name (`dc:date`, `atom:link`, `title`) and what is in it. */
export type XmlNode = {
  name: string;
  attrs: Map<string, string>;
  children: (XmlNode | string)[];
  /** Nearest xml:base values from outside in, unresolved. */
  bases: readonly string[];
  language: string | null;
};

export type XmlDocument = {
  /** First element of the document, or null. */
  root: XmlNode | null;
  /** Entries in document order, wherever they stand; they are not among the children of their parents. */
  entries: XmlNode[];
  /** Why reading stopped early, or null. */
  stopped: 'depth' | 'items' | null;
  /** True when the document ended inside an entry: that entry is left out. */
  truncated: boolean;
  /** First element that nobody closed, or null. */
  unclosed: { name: string; at: number } | null;
  /** Offset at which reading stopped or the entry that was cut off begins, or null. */
  at: number | null;
};

const ENTRIES = new Set(['item', 'entry', 'atom:entry']);

/**
 * Reads XML that may be broken: tags left open are closed by their parents, an entry that starts inside another ends it,
 * undefined entities stay as text, and a document that ends early keeps the entries that were complete. Linear; stops at
 * the depth and item limits. Never throws.
 */
export function readXml(text: string): XmlDocument {
  const result: XmlDocument = {
    root: null,
    entries: [],
    stopped: null,
    truncated: false,
    unclosed: null,
    at: null,
  };
  const stack: XmlNode[] = [];
  const scopes: Scope[] = [];
  const starts: number[] = [];
  let entry: XmlNode | null = null;
  let cdata = false;
  let ending = false;

  const parser = new Parser(
    {
      onopentag(rawName, rawAttrs) {
        if (result.stopped) return;
        if (stack.length >= LIMITS.depth) {
          result.stopped = 'depth';
          result.at = parser.startIndex;
          parser.pause();
          return;
        }
        const attrs = new Map<string, string>();
        for (const [key, value] of Object.entries(rawAttrs)) attrs.set(key, decodeReferences(value).trim());
        const scope = scopeOf(attrs, scopes.at(-1) ?? null);
        const parent = stack.at(-1);
        const base = attrs.get('xml:base');
        const node: XmlNode = {
          name: canonicalName(rawName, scope),
          attrs,
          children: [],
          bases: base === undefined ? (parent?.bases ?? []) : [...(parent?.bases ?? []), base],
          language: attrs.get('xml:lang') ?? parent?.language ?? null,
        };
        if (ENTRIES.has(node.name) && stack.length > 0) {
          if (result.entries.length >= LIMITS.items) {
            result.stopped = 'items';
            result.at = parser.startIndex;
            parser.pause();
            return;
          }
          entry = node;
          result.entries.push(node);
        } else parent?.children.push(node);
        result.root ??= node;
        stack.push(node);
        scopes.push(scope);
        starts.push(parser.startIndex);
      },
      onclosetag(name, isImplied) {
        const node = stack.pop();
        const start = starts.pop() ?? 0;
        scopes.pop();
        if (isImplied && !result.stopped && parser.startIndex !== start)
          result.unclosed ??= { name, at: start };
        if (node && node === entry) {
          if (ending) {
            result.truncated = true;
            result.at = start;
            result.entries.pop();
          }
          entry = null;
        }
      },
      ontext(data) {
        if (!result.stopped) stack.at(-1)?.children.push(cdata ? data : decodeReferences(data));
      },
      oncdatastart() {
        cdata = true;
      },
      oncdataend() {
        cdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  if (!result.stopped) {
    ending = true;
    parser.end();
  } else if (result.stopped === 'depth' && entry !== null) result.entries.pop();
  return result;
}

/** Children elements with one of the names, in the order of the names, then of the document. */
export function childrenOf(node: XmlNode, ...names: string[]): XmlNode[] {
  return names.flatMap((name) =>
    node.children.filter((child): child is XmlNode => typeof child !== 'string' && child.name === name),
  );
}

/** Text of the element with the text of everything in it. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** True when the element holds other elements. */
export function hasElements(node: XmlNode): boolean {
  return node.children.some((child) => typeof child !== 'string');
}

/** The element's content written as HTML, for XHTML and for markup that nobody escaped. */
export function innerHtml(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      const name = child.name.replace(/^.*:/, '');
      const attrs = [...child.attrs]
        .filter(([key]) => !key.startsWith('xmlns'))
        .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
      const inner = innerHtml(child);
      return inner === '' && VOID.has(name)
        ? `<${name}${attrs.join('')} />`
        : `<${name}${attrs.join('')}>${inner}</${name}>`;
    })
    .join('');
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'source', 'wbr']);
