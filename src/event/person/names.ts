import { type Day, dayFromParts } from '../../base/day.ts';
import { remembered } from '../../base/remember.ts';
import { fold, slug } from '../../base/text.ts';
import { tokenise } from '../text/tokens.ts';

/** A public official: a row of `data/people.json`. `from` and `to` are years or months ("2014-10"); null = open or not known. */
export type PersonRow = {
  id: string;
  name: string;
  aliases: string[];
  /** False where the surname is a common word or name: only the whole name, or an alias of one word, is taken for the person. */
  alone?: boolean;
  offices: { office: string; organisation: string; side: string; from: string | null; to: string | null }[];
};

/** A row as it stands in the file: the id is left out where it is the name in small plain letters. */
export type PersonEntry = Omit<PersonRow, 'id'> & { id?: string };

/** The rows with their ids. */
export function peopleOf(entries: readonly PersonEntry[]): PersonRow[] {
  return entries.map((entry) => ({ id: slug(entry.name), ...entry }));
}

export type OfficeAt = { office: string | null; organisation: string | null; side: string | null };

export type PersonIndex = {
  full: Map<string, { words: ReadonlySet<string>[]; row: PersonRow }[]>;
  surnames: ReadonlyMap<string, PersonRow[]>;
  /** Surnames that alone stand for nobody, but for whoever is named whole elsewhere in the text. */
  introduced: ReadonlyMap<string, PersonRow[]>;
  /** First names in all their forms: a capital word behind one makes a person, whatever else the word names. */
  given: ReadonlySet<string>;
  rows: readonly PersonRow[];
};

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

/** Albanian spelling of a name in Serbian or Croatian letters ("Vučić": "Vuçiq", "Đurić": "Gjuriq"), or null when it is the same. */
function albanianSpelling(word: string): string | null {
  const spelt = word
    .toLowerCase()
    .replace(/ć/g, 'q')
    .replace(/š/g, 'sh')
    .replace(/ž/g, 'zh')
    .replace(/đ/g, 'gj');
  return spelt === word.toLowerCase() ? null : fold(spelt);
}

const SERBIAN: [RegExp, string][] = [
  [/xh|x/g, 'dz'],
  [/sh/g, 's'],
  [/zh/g, 'z'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gj/g, 'dj'],
  [/q/g, 'c'],
  [/ll/g, 'l'],
  [/rr/g, 'r'],
  [/y/g, 'i'],
];

/** Serbian spellings of an Albanian name: "Hoxhaj" is "Hodžaj", "Albin" "Aljbin", "Thaçi" "Tači". */
function serbianSpellings(word: string): string[] {
  const plain = SERBIAN.reduce((spelt, [sound, letter]) => spelt.replace(sound, letter), fold(word));
  return [plain, plain.replace(/l(?!j)/g, 'lj')].filter((spelt) => spelt !== fold(word));
}

/** Case forms of one word of a name in the three languages. */
export function nameForms(word: string, albanian: boolean): Set<string> {
  const forms = new Set<string>();
  for (const plain of [fold(word), albanianSpelling(word), ...(albanian ? serbianSpellings(word) : [])]) {
    if (plain === null) continue;
    forms.add(plain);
    for (const ending of ENDINGS) forms.add(plain + ending);
    const stem = plain.slice(0, -1);
    if (plain.endsWith('a')) for (const ending of ['e', 'i', 'u', 'om', 'en', 'es']) forms.add(stem + ending);
    if (plain.endsWith('o')) for (const ending of ['a', 'u', 'om']) forms.add(stem + ending);
    if (/[^aeiou]a[rc]$/.test(plain))
      for (const ending of ['a', 'u', 'om', 'em']) forms.add(plain.slice(0, -2) + plain.slice(-1) + ending);
  }
  return forms;
}

/** The words of a name as written, cut as the text is cut. */
function nameWords(name: string): string[] {
  return tokenise(name, 'text')
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
}

/** Prepares the index of officials: whole names in all forms, and surnames alone where they are distinctive. */
export function buildPersonIndex(rows: readonly PersonRow[]): PersonIndex {
  const full: PersonIndex['full'] = new Map();
  const surnames = new Map<string, PersonRow[]>();
  const introduced = new Map<string, PersonRow[]>();
  const formsKnown = { albanian: new Map<string, Set<string>>(), other: new Map<string, Set<string>>() };
  for (const row of rows) {
    const albanian = row.offices.some(({ side }) => side === 'XK' || side === 'AL');
    const known = albanian ? formsKnown.albanian : formsKnown.other;
    for (const name of [row.name, ...row.aliases]) {
      const words = nameWords(name);
      const forms = words.map((word) => {
        const made = known.get(word) ?? nameForms(word, albanian);
        known.set(word, made);
        return made;
      });
      if (forms.length > 1) {
        const whole = { words: forms, row };
        for (const form of forms[0] ?? []) {
          const list = full.get(form);
          if (list) list.push(whole);
          else full.set(form, [whole]);
        }
      }
      const target = words.length === 1 || row.alone !== false ? surnames : introduced;
      for (const form of forms.at(-1) ?? []) {
        const list = target.get(form);
        if (!list) target.set(form, [row]);
        else if (!list.includes(row)) list.push(row);
      }
    }
  }
  return { full, surnames, introduced, given: new Set(full.keys()), rows };
}

/** What a group that travels without a name is called in place of an office. */
export const DELEGATION = 'Delegation';

const DAYS = new Map<string, readonly [start: Day, end: Day]>();

/** The first or last day of a year or month of {@link PersonRow}. */
export function dayOf(text: string | null, end: boolean): Day | null {
  if (text === null) return null;
  const known = DAYS.get(text);
  if (known) return known[end ? 1 : 0];
  const [year = 0, month] = text.split('-').map(Number);
  const span = [dayFromParts(year, month ?? 1, 1), dayFromParts(year, month ?? 12, 28)] as const;
  DAYS.set(text, span);
  return span[end ? 1 : 0];
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
  if (past && LIVED_THERE.test(past.office))
    return { ...past, office: `Former ${past.office}`, side: SENDS[past.side] ?? past.side };
  const [first] = row.offices;
  if (past || !first || (dayOf(first.from, false) ?? day) <= day + YEAR) return past ?? first ?? nothing;
  return { ...nothing, side: first.side };
}

/** Offices that are held where their holders live: whoever has given one up comes from elsewhere. */
const LIVED_THERE = /^(Commander of KFOR|Head of (the )?(EU|OSCE|UNMIK|EULEX|Mission))/;
/** Who sends a mission. */
const SENDS: Record<string, string> = { KFOR: 'NATO', EULEX: 'EU', UNMIK: 'UN' };

/** Days before an office after which its holder-to-be has another. */
const YEAR = 366;

/** Offices that many hold at once: the office alone names nobody. */
const SHARED =
  /^(Senator|Congress|Ambassador|Member|Minister$|Mayor|Judge|General$|Admiral$|Director$|Commissioner$|Delegation)/;

type Holders = ReadonlyMap<string, readonly PersonRow[]>;

const byOffice = remembered((rows: readonly PersonRow[]): Holders => {
  const found = new Map<string, PersonRow[]>();
  for (const row of rows)
    for (const key of new Set(row.offices.map(({ office, side }) => `${side} ${office}`)))
      found.set(key, [...(found.get(key) ?? []), row]);
  return found;
});

/** Everybody who ever held an office for a side, in the order of the list. */
function holdersOf(rows: readonly PersonRow[], office: string, side: string): readonly PersonRow[] {
  return byOffice(rows).get(`${side} ${office}`) ?? [];
}

/** The person who held an office for a side on a day, of two in a month the one whom the text names, or null. */
export function holderOf(
  rows: readonly PersonRow[],
  office: string,
  side: string,
  day: Day | null,
  named?: ReadonlySet<string>,
): PersonRow | null {
  if (day === null || SHARED.test(office)) return null;
  const held = holdersOf(rows, office, side).filter((row) =>
    row.offices.some(
      (one) =>
        one.office === office &&
        one.side === side &&
        (dayOf(one.from, false) ?? Number.NEGATIVE_INFINITY) <= day &&
        (dayOf(one.to, true) ?? Number.POSITIVE_INFINITY) >= day,
    ),
  );
  return held.find(({ id }) => named?.has(id)) ?? held[0] ?? null;
}
