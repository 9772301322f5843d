import { fold } from '../../base/text.ts';
import type { PersonMention } from '../reading.ts';
import { DELEGATION, nameForms } from './names.ts';
import type { Sight } from './sight.ts';

/** An office told for a side without a name, whose holder no list knows: "Portugal's president". */
export type OpenOffice = {
  office: string;
  side: string;
  /** Whom it is told of behind his name, though he bears another title. */
  id: string | undefined;
};

/** Ranks and offices that many hold on each side. */
const RANK = /(General|Admiral|Colonel|Major|Mayor)$/;

const RANKED = /(General|Admiral|Colonel)$/;
/** Offices that an officer holds. */
const OF_ARMY = /General|Admiral|^(Deputy )?Chief|^Commander/;

/** Gives people of no known side the one for which the text tells their office elsewhere ("Portugal's president … President X"), where that is one alone. */
export function withSides(people: readonly PersonMention[], open: readonly OpenOffice[]): PersonMention[] {
  const officers = new Set(
    people.flatMap(({ id, side, office }) => (side === null && RANKED.test(office ?? '') ? [id] : [])),
  );
  const armies = new Set(open.flatMap(({ office, side }) => (OF_ARMY.test(office) ? [side] : [])));
  const [army] = armies;
  return people.map((person) => {
    if (person.side !== null || person.office === null) return person;
    const own = open.find(({ id }) => id === person.id);
    if (!own && army && armies.size === 1 && officers.size === 1 && officers.has(person.id))
      return { ...person, side: army };
    if (own || RANK.test(person.office)) return own ? { ...person, side: own.side } : person;
    const sides = new Set(open.filter(({ office }) => office === person.office).map(({ side }) => side));
    const [side] = sides;
    return side !== undefined && sides.size === 1 ? { ...person, side } : person;
  });
}

/** Further mentions by surname of people whom no list knows: "Defence Minister X Y … Y said". */
export function namedAgain(
  people: readonly PersonMention[],
  { tokens, index, isPlace, sideAt }: Sight,
  covered: Uint8Array,
  isStranger: (i: number) => boolean,
): PersonMention[] {
  const byForm = new Map<string, { person: PersonMention; words: readonly string[] }>();
  for (const person of people) {
    const words = person.name.split(/[ -]/).map(fold);
    const surname = words.at(-1);
    if (!surname || words.length < 2 || surname.length < 4 || person.office === DELEGATION) continue;
    if (index.rows.some(({ id }) => id === person.id)) continue;
    for (const form of nameForms(surname, false)) if (!byForm.has(form)) byForm.set(form, { person, words });
  }
  if (byForm.size === 0) return [];
  const again: PersonMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const hit = token?.capital && covered[i] === 0 ? byForm.get(token.fold) : undefined;
    if (!token || !hit || isPlace(i) || sideAt(i)) continue;
    let from = i;
    while (tokens[from - 1]?.sentence === token.sentence && hit.words.includes(tokens[from - 1]?.fold ?? ''))
      from--;
    if (from === i && isStranger(i)) continue;
    covered.fill(1, from, i + 1);
    again.push({
      ...hit.person,
      field: token.field,
      sentence: token.sentence,
      from,
      to: i + 1,
      start: (tokens[from] ?? token).start,
      end: token.end,
    });
  }
  return again;
}
