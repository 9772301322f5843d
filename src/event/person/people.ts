import { type Day, dayFromParts } from '../../base/day.ts';
import { fold, slug } from '../../base/text.ts';
import type { PersonMention, Sentence, Token } from '../reading.ts';
import type { PhraseBook } from '../text/phrases.ts';
import { foldedWords } from '../text/tokens.ts';

/** A public official: one row of `data/people.json`. `from` and `to` are years or months ("2014-10"); null = open or not known. */
export type PersonRow = {
  id: string;
  name: string;
  aliases: string[];
  offices: { office: string; organisation: string; side: string; from: string | null; to: string | null }[];
};

export type OfficeAt = { office: string | null; organisation: string | null; side: string | null };

export type PersonIndex = {
  full: Map<string, { words: string[][]; row: PersonRow }[]>;
  surnames: ReadonlyMap<string, PersonRow[]>;
  rows: readonly PersonRow[];
};

/** Surnames that are common words or names: taken only when the whole name stands in the text. */
const WEAK = new Set([
  'hill',
  'gordon',
  'cooper',
  'michel',
  'rice',
  'bush',
  'costa',
  'kos',
  'hoti',
  'mustafa',
  'austin',
  'gabriel',
  'maas',
  'klug',
  'tanner',
  'johnson',
  'blair',
  'hague',
  'berisha',
  'wallace',
  'fischer',
  'marty',
  'healey',
  'pierce',
  'peach',
  'palmer',
  'veseli',
  'hahn',
  'tahiri',
  'meta',
  'topi',
  'elek',
  'bonne',
  'maas',
  'fidan',
  'akar',
  'guler',
  'radev',
  'rehn',
  'merz',
  'gul',
  'hil',
  'bon',
  'pic',
  'x',
]);
const ENDINGS = [
  'a',
  'u',
  'om',
  'em',
  'e',
  'i',
  'in',
  'it',
  'n',
  't',
  's',
  'es',
  'un',
  'ut',
  'ja',
  'ju',
  'jem',
  'je',
  'im',
  'en',
  'as',
  'an',
];

function nameForms(word: string): string[] {
  const plain = fold(word);
  const forms = new Set([plain, ...ENDINGS.map((ending) => plain + ending)]);
  if (plain.endsWith('a'))
    for (const ending of ['e', 'i', 'u', 'om', 'en', 'es']) forms.add(plain.slice(0, -1) + ending);
  if (plain.endsWith('o')) for (const ending of ['a', 'u', 'om']) forms.add(plain.slice(0, -1) + ending);
  return [...forms];
}

/** Prepares the index of officials: whole names in all forms, and surnames alone where they are distinctive. */
export function buildPersonIndex(rows: readonly PersonRow[]): PersonIndex {
  const full: PersonIndex['full'] = new Map();
  const surnames = new Map<string, PersonRow[]>();
  for (const row of rows) {
    for (const name of [row.name, ...row.aliases]) {
      const words = foldedWords(name).filter((word) => /[a-z]/.test(word));
      const [first] = words;
      const last = words.at(-1);
      if (!first || !last) continue;
      if (words.length > 1) {
        const forms = words.map(nameForms);
        for (const key of forms[0] ?? []) {
          const list = full.get(key) ?? [];
          list.push({ words: forms, row });
          full.set(key, list);
        }
      }
      if (words.length === 1 || !WEAK.has(last)) {
        for (const form of nameForms(last)) {
          const list = surnames.get(form) ?? [];
          if (!list.includes(row)) list.push(row);
          surnames.set(form, list);
        }
      }
    }
  }
  return { full, surnames, rows };
}

function dayOf(text: string | null, end: boolean): Day | null {
  if (text === null) return null;
  const [year, month] = text.split('-').map(Number);
  return year === undefined ? null : dayFromParts(year, month ?? (end ? 12 : 1), end ? 28 : 1);
}

/** The office that a person held on a day; with no day, or none that fits, the nearest one. */
export function officeOn(row: PersonRow, day: Day | null): OfficeAt {
  const nothing = { office: null, organisation: null, side: null };
  if (day === null) return row.offices.at(-1) ?? nothing;
  const held = row.offices.find((office) => {
    const from = dayOf(office.from, false);
    const to = dayOf(office.to, true);
    return (from === null || day >= from - 31) && (to === null || day <= to + 31);
  });
  if (held) return held;
  const past = row.offices.findLast((office) => (dayOf(office.from, false) ?? 0) <= day);
  return past ?? row.offices[0] ?? nothing;
}

/** The person who held an office for a side on a day, or null. */
export function holderOf(
  rows: readonly PersonRow[],
  office: string,
  side: string,
  day: Day | null,
): PersonRow | null {
  if (day === null) return null;
  return (
    rows.find((row) =>
      row.offices.some(
        (held) =>
          held.office === office &&
          held.side === side &&
          (dayOf(held.from, false) ?? Number.NEGATIVE_INFINITY) <= day &&
          (dayOf(held.to, true) ?? Number.POSITIVE_INFINITY) >= day,
      ),
    ) ?? null
  );
}

type Sight = {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  index: PersonIndex;
  offices: PhraseBook<string>;
  /** Side (ISO code or organisation) that a token range names, or null. */
  sideAt: (i: number) => { side: string; to: number } | null;
  isPlace: (i: number) => boolean;
  published: Day | null;
};

/** All officials of a text: known people by name, and unknown ones by office and name. */
export function findPeople(sight: Sight): PersonMention[] {
  const { tokens, sentences, index, published } = sight;
  const found: PersonMention[] = [];
  const covered = new Uint8Array(tokens.length);
  const push = (
    from: number,
    to: number,
    person: Pick<PersonMention, 'id' | 'name' | 'office' | 'organisation' | 'side'>,
  ) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return;
    covered.fill(1, from, to);
    found.push({
      field: first.field,
      start: first.start,
      end: last.end,
      from,
      to,
      sentence: first.sentence,
      ...person,
    });
  };
  const known = (row: PersonRow) => ({ id: row.id, name: row.name, ...pick(officeOn(row, published)) });
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital) continue;
    const whole = wholeName(tokens, i, index);
    if (whole) {
      push(i, whole.to, known(whole.row));
      i = whole.to - 1;
      continue;
    }
    const rows = index.surnames.get(token.fold);
    if (!rows || rows.length === 0) continue;
    if (strangerBefore(tokens, i, sight) || strangerAfter(tokens, i)) continue;
    const row =
      rows.length === 1
        ? rows[0]
        : (rows.find((candidate) => found.some((mention) => mention.id === candidate.id)) ??
          inOffice(rows, published));
    if (!row) continue;
    push(i, i + 1, known(row));
  }
  for (const sentence of sentences) {
    const hits = sight.offices
      .find(tokens, sentence.from, sentence.to)
      .sort((a, b) => a.from - b.from || b.to - a.to);
    let last = -1;
    for (const hit of hits) {
      if (hit.from < last) continue;
      last = hit.to;
      const named = nameAfter(hit.to, sentence, sight, covered);
      const side = named?.side ?? sideBefore(hit.from, sentence, sight);
      if (named) {
        const name = named.name;
        push(named.from, named.to, { id: slug(name), name, office: hit.value, organisation: side, side });
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function pick(office: OfficeAt): OfficeAt {
  return { office: office.office, organisation: office.organisation, side: office.side };
}

function inOffice(rows: readonly PersonRow[], day: Day | null): PersonRow | undefined {
  if (day === null) return undefined;
  return rows.find((row) =>
    row.offices.some(
      (office) =>
        (dayOf(office.from, false) ?? 0) <= day &&
        (dayOf(office.to, true) ?? Number.POSITIVE_INFINITY) >= day,
    ),
  );
}

function wholeName(
  tokens: readonly Token[],
  i: number,
  index: PersonIndex,
): { row: PersonRow; to: number } | null {
  let best: { row: PersonRow; to: number } | null = null;
  for (const { words, row } of index.full.get(tokens[i]?.fold ?? '') ?? []) {
    let at = i;
    const fits = words.every((forms) => {
      while (at > i && /^[-–'’.]$/.test(tokens[at]?.text ?? '')) at++;
      const token = tokens[at];
      if (!token || !forms.includes(token.fold) || token.sentence !== tokens[i]?.sentence) return false;
      at++;
      return true;
    });
    if (fits && at > (best?.to ?? 0)) best = { row, to: at };
  }
  return best;
}

const TITLES =
  /^(mr|mrs|ms|general|gen|major|brigadier|colonel|president|minister|premier|chancellor|secretary|commander|envoy|ambassador|representative|chief|commissioner|predsednik\p{L}*|predsednic\p{L}*|premijer\p{L}*|ministar\p{L}*|ministr\p{L}*|president\p{L}*|kryeminist\p{L}*|gjeneral\p{L}*|komandant\p{L}*|izaslanik\p{L}*|kancelar\p{L}*|nato|eu|kfor|be|diplomat\p{L}*|sekretar\p{L}*|general\p{L}*|majori|admiral\p{L}*)$/u;

/** True when a capital word that is no title stands before: "Sami Kurti" is another person than the known one. */
function strangerBefore(tokens: readonly Token[], i: number, { isPlace, sideAt }: Sight): boolean {
  const before = tokens[i - 1];
  if (!before?.capital || before.sentence !== tokens[i]?.sentence || before.kind !== 'word') return false;
  if (TITLES.test(before.fold) || isPlace(i - 1) || sideAt(i - 1) !== null) return false;
  if (/[.:!?]$/.test(tokens[i - 2]?.text ?? '') || i - 2 < 0 || tokens[i - 2]?.sentence !== before.sentence)
    return (
      before.text.length > 2 &&
      !/^(the|after|when|in|on|while|both|also|but|and|as|for|with|by|at|from|nakon|posle|dok|kada|ali|i|sa|od|za|pas|kur|por|edhe|me|nga)$/.test(
        before.fold,
      )
    );
  return true;
}

function strangerAfter(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return Boolean(
    after?.capital &&
      after.start - (tokens[i]?.end ?? 0) === 1 &&
      after.sentence === tokens[i]?.sentence &&
      after.text.length > 2 &&
      /^(street|university|stadium|airport|hospital|foundation|square)$/.test(after.fold),
  );
}

function sideBefore(from: number, sentence: Sentence, { sideAt }: Sight): string | null {
  for (let i = from - 1; i >= Math.max(sentence.from, from - 4); i--) {
    const side = sideAt(i);
    if (side) return side.side;
  }
  return null;
}

/** Name that follows an office, over a genitive ("of Italy", "i Suedisë"): two or three capital words that are no place. */
function nameAfter(
  at: number,
  sentence: Sentence,
  sight: Sight,
  covered: Uint8Array,
): { name: string; from: number; to: number; side: string | null } | null {
  const { tokens, sideAt, isPlace } = sight;
  let side: string | null = null;
  let i = at;
  for (; i < Math.min(sentence.to, at + 7); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (covered[i]) return null;
    const named = sideAt(i);
    if (named) {
      side ??= named.side;
      i = named.to - 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text !== ',' && token.text !== '-' && token.text !== '’' && token.text !== "'") return null;
      continue;
    }
    if (token.capital && !isPlace(i) && token.text.length > 1 && token.text !== token.text.toUpperCase())
      break;
    if (
      !/^(of|the|for|i|e|te|se|and|affairs|europe|foreign|za|spoljnih|poslova|s|ne)$/.test(token.fold) &&
      !token.capital
    )
      return null;
  }
  const words: string[] = [];
  let to = i;
  for (; to < sentence.to && words.length < 4; to++) {
    const token = tokens[to];
    if (!token || covered[to]) break;
    if (token.text === '-' && tokens[to + 1]?.capital && words.length > 0) continue;
    if (!token.capital || isPlace(to) || sideAt(to)) {
      if (/^(von|van|der|den|de|di|da|la|el|bin|al)$/.test(token.fold) && words.length > 0) {
        words.push(token.text);
        continue;
      }
      break;
    }
    if (words.length > 0 && TITLES.test(token.fold)) break;
    words.push(token.text);
  }
  if (words.length < 2) return null;
  const first = tokens[i];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  return { name: words.join(' '), from: i, to, side: side ?? sideBefore(at - 1, sentence, sight) };
}
