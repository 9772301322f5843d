import type { Day } from '../../base/day.ts';
import type { Token } from '../reading.ts';
import { perWord } from '../text/word-numbers.ts';
import { alike } from './likeness.ts';
import { dayOf, type PersonIndex, type PersonRow } from './names.ts';

/** The one of several bearers of a surname who is in office on a day. */
export function inOffice(rows: readonly PersonRow[], day: Day | null): PersonRow | undefined {
  if (day === null) return undefined;
  return rows.find((row) =>
    row.offices.some(
      (office) =>
        (dayOf(office.from, false) ?? 0) <= day &&
        (dayOf(office.to, true) ?? Number.POSITIVE_INFINITY) >= day,
    ),
  );
}

/** Ranks that no minister bears. */
const RANK =
  /^(colonel|col|lieutenant|captain|sergeant|corporal|(pot)?pukovnik\p{L}*|kapetan\p{L}*|porucnik\p{L}*|narednik\p{L}*|(nen)?kolonel\p{L}*|togeri?|rreshter\p{L}*)$/u;

const isRank = perWord((word) => RANK.test(word));

/** Known civilians whose surname an officer of this text bears: "Colonel Fiala" is not the prime minister. */
export function namesakes(tokens: readonly Token[], index: PersonIndex): ReadonlySet<PersonRow> {
  const found = new Set<PersonRow>();
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || !isRank(before)) continue;
    for (const row of index.surnames.get(token.fold) ?? [])
      if (!row.offices.some(({ office }) => /General|Admiral|Command|Chief/.test(office))) found.add(row);
  }
  return found;
}

/** Known people whose surname a text first gives to somebody of another first name: who tells of "Gojko Djuric" means him by "Djuric". */
export function strangers(
  tokens: readonly Token[],
  index: PersonIndex,
  whole: ReadonlySet<string>,
  isStranger: (i: number) => boolean,
): PersonRow[] {
  const seen = new Set<PersonRow>();
  return tokens.flatMap((token, i) => {
    if (!token.capital || token.field === 'title') return [];
    const rows = (index.surnames.get(token.fold) ?? []).filter((row) => !seen.has(row) && !whole.has(row.id));
    for (const row of rows) seen.add(row);
    return rows.length > 0 && tokens[i - 2]?.sentence === token.sentence && isStranger(i) ? rows : [];
  });
}

/** Marks and letters of middle names, in tokens, that may stand between two words of a name: "Jean-M.-P. Dupont". */
const MOST_BETWEEN = 6;

/** The known person whose whole name begins at a token, also nearly so, or null. */
export const wholeName = (tokens: readonly Token[], i: number, index: PersonIndex) =>
  exactName(tokens, i, index) ?? misspelt(tokens, i, index);

/** The known person one of whose names begins at a token, letter by letter, or null. */
export function exactName(
  tokens: readonly Token[],
  i: number,
  index: PersonIndex,
): { row: PersonRow; to: number } | null {
  let best: { row: PersonRow; to: number } | null = null;
  for (const { words, row } of index.full.get(tokens[i]?.fold ?? '') ?? []) {
    let at = i;
    const fits = words.every((forms) => {
      const end = at + MOST_BETWEEN;
      while (at > i && at < end && (/^[-–'’.]$/.test(tokens[at]?.text ?? '') || isInitial(tokens, at))) at++;
      const token = tokens[at];
      if (!token || !forms.has(token.fold) || token.sentence !== tokens[i]?.sentence) return false;
      at++;
      return true;
    });
    if (fits && at > (best?.to ?? 0)) best = { row, to: at };
  }
  return best;
}

/** "Robert M. Gates": the letter of a middle name. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && token.text.length === 1 && tokens[at + 1]?.text === '.';
}

/** A first name as it is known with a surname that is nearly so: "Jens Sooltenberg"; or the other way round: "Mirsolav Lajçak". */
function misspelt(
  tokens: readonly Token[],
  i: number,
  index: PersonIndex,
): { row: PersonRow; to: number } | null {
  const [first, last] = [tokens[i], tokens[i + 1]];
  if (!first || !last?.capital || last.sentence !== first.sentence || last.start - first.end !== 1)
    return null;
  const rows = [
    ...(last.fold.length < 7 ? [] : (index.full.get(first.fold) ?? [])).filter(
      ({ words }) => words.length === 2,
    ),
    ...(index.surnames.get(last.fold) ?? []).map((row) => ({ row })),
  ];
  const hit = rows.find(
    ({ row }) => row.name.split(' ').length === 2 && alike([first.text, last.text], row.name, true),
  );
  return hit ? { row: hit.row, to: i + 2 } : null;
}
