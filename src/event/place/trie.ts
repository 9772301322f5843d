import type { PlaceRow } from '../places.ts';
import type { Token } from '../reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { formsOf } from './forms.ts';
import { skeletonOf, skeletonsOf } from './skeleton.ts';

type Language = 'en' | 'sq' | 'sr';

/** `rows` keeps how good the match is: 0 a main name as written, 1 a case of it, 2 an alias, 3 a case of an alias. */
type Node = { next: Map<string, Node>; rows: Map<PlaceRow, number> | null };

/** A trie of the folded words of all names in all forms that a language gives them. */
export type PlaceIndex = {
  byId: ReadonlyMap<string, PlaceRow>;
  /** The longest name that begins at a token, with all places of that name, the best matches first. */
  at: (
    tokens: readonly Token[],
    i: number,
    end: number,
    language: Language,
  ) => { rows: PlaceRow[]; to: number } | null;
  /** Villages that a word may misspell. */
  like: (word: string) => readonly PlaceRow[];
};

/** Names longer than this are declined in their first and last word only, so that the forms stay few. */
const LONG = 3;

/**
 * Builds the index of a gazetteer. Every language knows all names as they are written; Albanian and Serbian also decline them, each in its own way, so
 * that an Albanian genitive is never looked for in an English sentence.
 */
export function buildPlaceIndex(rows: readonly PlaceRow[]): PlaceIndex {
  const roots: Record<Language, Node> = { en: node(), sq: node(), sr: node() };
  for (const row of rows) {
    const { en, sq, srLatn, srCyrl } = row.names;
    const own = [...en.split('/'), sq, srLatn, srCyrl];
    const named = (names: readonly string[], strength: number) => {
      for (const name of new Set(names)) {
        const words = foldedWords(name);
        if (words.length === 0) continue;
        for (const language of ['en', 'sq', 'sr'] as const) {
          add(
            roots[language],
            words.map((word) => [word]),
            row,
            strength,
          );
          if (language === 'en') continue;
          const forms = formsOf(words, language, row.kind === 'country').map((list, i) =>
            words.length > LONG && i > 0 && i < words.length - 1 ? list.slice(0, 1) : list,
          );
          add(roots[language], forms, row, strength + 1);
        }
      }
    };
    named(own, 0);
    named(row.aliases, 2);
  }
  const skeletons = skeletonsOf(rows);
  return {
    like: (word) => skeletons.get(skeletonOf(word)) ?? [],
    byId: new Map(rows.map((row) => [row.id, row])),
    at(tokens, i, end, language) {
      let at: Node | undefined = roots[language];
      let best: { rows: Map<PlaceRow, number>; to: number } | null = null;
      for (let k = i; k < end && at; k++) {
        const token = tokens[k];
        if (!token) break;
        if (k > i && token.text === '-' && !at.next.has('-')) continue;
        at = at.next.get(token.fold);
        if (at?.rows) best = { rows: at.rows, to: k + 1 };
      }
      if (!best) return null;
      const rows = [...best.rows].sort((a, b) => a[1] - b[1] || (a[0].id < b[0].id ? -1 : 1));
      return { rows: rows.map(([row]) => row), to: best.to };
    },
  };
}

function node(): Node {
  return { next: new Map(), rows: null };
}

function add(root: Node, words: readonly (readonly string[])[], row: PlaceRow, strength: number): void {
  let reached = new Set([root]);
  for (const alternatives of words) {
    const next = new Set<Node>();
    for (const from of reached) {
      for (const word of alternatives) {
        let to = from.next.get(word);
        if (!to) {
          to = node();
          from.next.set(word, to);
        }
        next.add(to);
      }
    }
    reached = next;
  }
  for (const end of reached) {
    end.rows ??= new Map();
    end.rows.set(row, Math.min(strength, end.rows.get(row) ?? strength));
  }
}
