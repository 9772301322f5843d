import { composeTitle, type TitleSlots } from '../../event/title.ts';
import { BOUNDS, EVENT_TYPES, FAMILIES, type Family, FORCES, STATUSES } from '../../event/types.ts';
import type { Words } from '../../lang/translate.tsx';
import { CHANGE_DIRECTIONS, type Lists, type Table } from '../../table/table.ts';
import { personName, placeName } from './names.ts';

/** Values of one row of a list column. */
export function listOf(lists: Lists, row: number): Uint32Array {
  return lists.values.subarray(lists.offsets[row] ?? 0, lists.offsets[row + 1] ?? 0);
}

/** Type family of a row. */
export function familyOf(table: Table, row: number): Family {
  return FAMILIES[table.family[row] ?? 0] ?? 'tension';
}

function countOf(best: number, low: number): TitleSlots['killed'] {
  if (best < 0 && low < 0) return null;
  return { best: best < 0 ? null : best, low: Math.max(0, low) };
}

/** The slots of a row's title, names in the reader's language. */
export function rowSlots(table: Table, row: number, words: Words): TitleSlots {
  const force = (table.force[row] ?? 0) - 1;
  const forceName = (table.forceName[row] ?? 0) - 1;
  const contributor = (table.contributor[row] ?? 0) - 1;
  const strength = table.strength[row] ?? -1;
  const orNull = (value: number | undefined) => (value === undefined || value < 0 ? null : value);
  return {
    type: EVENT_TYPES[table.type[row] ?? 0] ?? 'other',
    status: STATUSES[table.status[row] ?? 0] ?? 'reported',
    place: placeName(table.places[table.place[row] ?? 0], words.language),
    site: table.placePrecision[row] === 0,
    killed: countOf(table.killed[row] ?? -1, table.killedLow[row] ?? -1),
    injured: countOf(table.injured[row] ?? -1, table.injuredLow[row] ?? -1),
    force: force < 0 ? null : forceName >= 0 ? (table.forceNames[forceName] ?? '') : (FORCES[force] ?? ''),
    contributor: contributor < 0 ? null : (table.countries[contributor] ?? null),
    strength:
      strength < 0 ? null : { value: strength, bound: BOUNDS[table.strengthBound[row] ?? 0] ?? 'exact' },
    nations: orNull(table.nations[row]),
    amount: orNull(table.changeAmount[row]),
    direction: CHANGE_DIRECTIONS[(table.changeDirection[row] ?? 0) - 1] ?? null,
    visitors: [...listOf(table.visitorsOf, row)].map((person) => personName(table.persons[person], words)),
  };
}

/** The title of a row; `isPlain` leaves out that it was only announced. */
export function rowTitle(table: Table, row: number, words: Words, isPlain = false): string {
  const slots = rowSlots(table, row, words);
  const status = isPlain && slots.status === 'planned' ? 'reported' : slots.status;
  return composeTitle({ ...slots, status }, words.titles);
}
