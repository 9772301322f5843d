import type { Day } from '../../base/day.ts';
import { slug } from '../../base/text.ts';
import type { PersonMention, Sentence, Token } from '../reading.ts';
import type { PhraseBook } from '../text/phrases.ts';
import { dayOf, holderOf, type OfficeAt, officeOn, type PersonIndex, type PersonRow } from './names.ts';

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
    if (isWhere(tokens, i) && !rows.some((row) => found.some((mention) => mention.id === row.id))) continue;
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
        continue;
      }
      const holder = holderAt(hit, sentence, sight, covered);
      if (
        holder &&
        !found.some((mention) => mention.id === holder.id && mention.sentence === tokens[hit.from]?.sentence)
      )
        push(hit.from, hit.to, known(holder));
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "në Rugovë", "u Tusku": after a word that says where, a surname alone is a place. */
function isWhere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    before.sentence === tokens[i]?.sentence &&
    /^(ne|u|in|at|near|kod|afer)$/.test(before.fold)
  );
}

/** Words before an office that make it another person's: a spokesman of the president is not the president. */
const OF_OTHER =
  /^(former|ex|then|deputy|vice|acting|spokesman|spokeswoman|spokesperson|adviser|advisor|aide|office|cabinet|wife|son|daughter|candidate|ish|ishi|bivsi|bivseg|tadasnji|zamenik|zamenika|savetnik|savetnica|kabinet|kabineta|portparol|zedhenesi|keshilltari|zyra|kabineti|shtabi|of|for|to)$/;

/** The person behind a bare office ("the NATO Secretary General", "predsednik Srbije"), resolved for the day, or null. */
function holderAt(
  hit: { value: string; from: number; to: number },
  sentence: Sentence,
  { tokens, sideAt, index, published }: Sight,
  covered: Uint8Array,
): PersonRow | null {
  for (let i = Math.max(sentence.from, hit.from - 3); i < Math.min(sentence.to, hit.to + 7); i++)
    if (covered[i]) return null;
  let first = hit.from;
  let side: string | null = hit.value === 'Commander of KFOR' ? 'KFOR' : null;
  for (let i = hit.from - 1; i >= Math.max(sentence.from, hit.from - 4) && side === null; i--) {
    const named = sideAt(i);
    if (named && named.to >= hit.from - 2) {
      side = named.side;
      first = i;
    } else if (!/^['’s-]$/.test(tokens[i]?.fold ?? '')) break;
  }
  for (let i = hit.to; i < Math.min(sentence.to, hit.to + 4) && side === null; i++) {
    side = sideAt(i)?.side ?? null;
    if (side === null && !/^(of|the|i|e|te|se)$/.test(tokens[i]?.fold ?? '')) break;
  }
  if (side === null) return null;
  for (let i = first - 1; i >= Math.max(sentence.from, first - 3); i--) {
    const word = tokens[i]?.fold ?? '';
    if (OF_OTHER.test(word)) return null;
    if (!/^(the|i|e|te|se|-|'|s)$/.test(word)) break;
  }
  return holderOf(index.rows, hit.value, side, published);
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
      if (!token || !forms.has(token.fold) || token.sentence !== tokens[i]?.sentence) return false;
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
