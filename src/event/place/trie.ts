import { remembered } from '../../base/remember.ts';
import type { PlaceRow } from '../places.ts';
import type { Token } from '../reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { perWord } from '../text/word-numbers.ts';
import { formsOf } from './forms.ts';
import { skeletonOf, skeletonsOf } from './skeleton.ts';

type Language = 'en' | 'sq' | 'sr';

/** Places by how good the match is: 0 a main name as written, 1 a case of it, 2 an alias, 3 a case of an alias. */
type Strengths = Map<PlaceRow, number>;
type Node = { next: Map<string, Node> | null; found: Strengths | null; rows: readonly PlaceRow[] | null };
/** One name of a place: for each of its words the forms that it may take. */
type Name = { forms: readonly (readonly string[])[]; row: PlaceRow; strength: number };

/** A trie of the folded words of all names in all forms that a language gives them. */
export type PlaceIndex = {
  byId: ReadonlyMap<string, PlaceRow>;
  /** The longest name that begins at a token, with all places of that name, the best matches first. */
  at: (
    tokens: readonly Token[],
    i: number,
    end: number,
    language: Language,
  ) => { rows: readonly PlaceRow[]; to: number } | null;
  /** Villages that a word may misspell. */
  like: (word: string) => readonly PlaceRow[];
};

/** Names longer than this are declined in their first and last word only, so that the forms stay few. */
const LONG = 3;

/**
 * Builds the index of a gazetteer. Every language knows all names as they are written; Albanian and Serbian also decline them, each in its own way, so
 * that an Albanian genitive is never looked for in an English sentence. A language is prepared when it is first read.
 */
export function buildPlaceIndex(rows: readonly PlaceRow[]): PlaceIndex {
  const roots: Partial<Record<Language, (token: Token) => Node>> = {};
  let skeletons: ReturnType<typeof skeletonsOf> | undefined;
  return {
    like(word) {
      skeletons ??= skeletonsOf(rows);
      return skeletons.get(skeletonOf(word)) ?? [];
    },
    byId: new Map(rows.map((row) => [row.id, row])),
    at(tokens, i, end, language) {
      roots[language] ??= rootOf(rows, language);
      const first = tokens[i];
      if (!first || i >= end) return null;
      let at: Node | undefined = roots[language](first);
      let best = at.found ? at : null;
      let to = i + 1;
      for (let k = i + 1; k < end && at?.next; k++) {
        const token = tokens[k];
        if (!token) break;
        if (token.text === '-' && !at.next.has('-')) continue;
        at = at.next.get(token.fold);
        if (!at?.found) continue;
        best = at;
        to = k + 1;
      }
      return best && { rows: rowsOf(best), to };
    },
  };
}

function rowsOf(node: Node): readonly PlaceRow[] {
  node.rows ??= [...(node.found ?? [])]
    .sort((a, b) => a[1] - b[1] || (a[0].id < b[0].id ? -1 : 1))
    .map(([row]) => row);
  return node.rows;
}

/** The node of each first word, made when the word is first met. */
function rootOf(rows: readonly PlaceRow[], language: Language): (token: Token) => Node {
  const byFirst = new Map<string, Name[]>();
  for (const name of namesOf(rows, language)) {
    for (const word of name.forms[0] ?? []) {
      const list = byFirst.get(word);
      if (list) list.push(name);
      else byFirst.set(word, [name]);
    }
  }
  const nowhere = emptyNode();
  return perWord((word) => {
    const names = byFirst.get(word);
    if (!names) return nowhere;
    const node = emptyNode();
    for (const name of names) add(node, name);
    return node;
  });
}

/** The spellings of all places in folded words, each once for its place. */
const spellingsOf = remembered((rows: readonly PlaceRow[]) =>
  rows.flatMap((row) => {
    // Serbian names fold to the same words in both scripts.
    const { en, sq, srLatn } = row.names;
    return [...spelt(row, [...en.split('/'), sq, srLatn], 0), ...spelt(row, row.aliases, 2)];
  }),
);

function spelt(row: PlaceRow, names: readonly string[], strength: number) {
  const byWords = new Map(names.map(foldedWords).map((words) => [words.join(' '), words]));
  return [...byWords.values()].filter((words) => words.length > 0).map((words) => ({ row, words, strength }));
}

/** All names of all places, as they are written and as the language declines them. */
function namesOf(rows: readonly PlaceRow[], language: Language): Name[] {
  return spellingsOf(rows).flatMap(({ row, words, strength }): Name[] => {
    const plain = { forms: words.map((word) => [word]), row, strength };
    if (language === 'en') return [plain];
    const forms = formsOf(words, language, row.kind === 'country').map((list, i) =>
      words.length > LONG && i > 0 && i < words.length - 1 ? list.slice(0, 1) : list,
    );
    return [plain, { forms, row, strength: strength + 1 }];
  });
}

function emptyNode(): Node {
  return { next: null, found: null, rows: null };
}

/** Adds the words of a name behind its first. */
function add(root: Node, { forms, row, strength }: Name): void {
  let reached = new Set([root]);
  for (const alternatives of forms.slice(1)) {
    const next = new Set<Node>();
    for (const from of reached) {
      from.next ??= new Map();
      for (const word of alternatives) {
        const to = from.next.get(word) ?? emptyNode();
        from.next.set(word, to);
        next.add(to);
      }
    }
    reached = next;
  }
  for (const end of reached) {
    end.found ??= new Map();
    end.found.set(row, Math.min(strength, end.found.get(row) ?? strength));
  }
}
