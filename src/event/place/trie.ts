import type { PlaceRow } from '../places.ts';
import type { Token } from '../reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { formsOf } from './forms.ts';

type Node = { next: Map<string, Node>; rows: Set<PlaceRow> | null };

/** A trie of the folded words of all names in all their forms. */
export type PlaceIndex = {
  byId: ReadonlyMap<string, PlaceRow>;
  /** The longest name that begins at a token, with all places of that name. */
  at: (tokens: readonly Token[], i: number, end: number) => { rows: PlaceRow[]; to: number } | null;
};

/** Kinds whose names are generic words in part; only their full names count, never inflected. */
const RIGID = new Set(['camp', 'site', 'bridge', 'crossing', 'road']);

/** Builds the index of a gazetteer: every name expanded to the case forms of its language. */
export function buildPlaceIndex(rows: readonly PlaceRow[]): PlaceIndex {
  const root: Node = { next: new Map(), rows: null };
  const add = (words: readonly string[][], row: PlaceRow) => {
    let nodes = [root];
    for (const alternatives of words) {
      const reached = new Set<Node>();
      for (const node of nodes) {
        for (const word of alternatives) {
          let next = node.next.get(word);
          if (!next) {
            next = { next: new Map(), rows: null };
            node.next.set(word, next);
          }
          reached.add(next);
        }
      }
      nodes = [...reached];
    }
    for (const node of nodes) {
      node.rows ??= new Set();
      node.rows.add(row);
    }
  };
  for (const row of rows) {
    const { en, sq, srLatn } = row.names;
    const rigid = RIGID.has(row.kind) && row.kind !== 'crossing';
    for (const name of en.split('/')) add(formsOf(foldedWords(name), 'en'), row);
    add(formsOf(foldedWords(sq), rigid ? 'en' : 'sq'), row);
    add(formsOf(foldedWords(srLatn), rigid ? 'en' : 'sr'), row);
    for (const alias of row.aliases) {
      const words = foldedWords(alias);
      add(formsOf(words, 'en'), row);
      if (!rigid && words.length <= 3) {
        add(formsOf(words, 'sr'), row);
        add(formsOf(words, 'sq'), row);
      }
    }
  }
  return {
    byId: new Map(rows.map((row) => [row.id, row])),
    at(tokens, i, end) {
      let node: Node | undefined = root;
      let best: { rows: PlaceRow[]; to: number } | null = null;
      for (let at = i; at < end && node; at++) {
        const token = tokens[at];
        if (!token) break;
        if (at > i && token.text === '-' && !node.next.has('-')) continue;
        node = node.next.get(token.fold);
        if (node?.rows) best = { rows: [...node.rows], to: at + 1 };
      }
      return best;
    },
  };
}
