import { FAMILIES } from '../../event/types.ts';
import { FAMILY_BY } from '../by-type.ts';
import { HOLLOW, REVIEWED } from '../shown.ts';
import { CODE } from './codes.ts';

/** What a map tells apart of its events of a family, in one number: whether they are machine-coded, drawn hollow, lethal. */
export const TRAITS = 8;
const MACHINE = 1;
const IS_HOLLOW = 2;
const LETHAL = 4;

/** Numbers in a line of events by what a map tells apart: so many a family. */
export const LINE = FAMILIES.length * TRAITS;

/** Where in a line the events of each code are counted. */
export const IN_LINE = CODE.type.map(
  (type, code) =>
    (FAMILY_BY[type] ?? 0) * TRAITS +
    (CODE.coding[code] === REVIEWED ? 0 : MACHINE) +
    (HOLLOW[CODE.status[code] ?? 0] ? IS_HOLLOW : 0) +
    (CODE.lethal[code] === 1 ? LETHAL : 0),
);

/** A line in words: events of each family, all, machine-coded ones, those drawn hollow, those with somebody killed. */
export type Told = { families: Int32Array; total: number; machine: number; hollow: number; lethal: number };

/** Lines of cells or places: where the line of each spot or place begins, and who counts how many came, which is said of all that is added. */
export type Shelf = { lines: Int32Array; lineOf: Uint32Array; put: (at: number, by: number) => void };

/** Adds `by` events of a code. */
export function addCode({ lines, lineOf, put }: Shelf, at: number, code: number, by: number): void {
  const where = (lineOf[at] ?? 0) + (IN_LINE[code] ?? 0);
  lines[where] = (lines[where] ?? 0) + by;
  put(at, by);
}

/** Adds what a line has of a family, `by` events in all. */
export function addFamily(
  { lines, lineOf, put }: Shelf,
  at: number,
  line: Int32Array,
  family: number,
  by: number,
): void {
  const from = lineOf[at] ?? 0;
  const first = family * TRAITS;
  for (let i = first; i < first + TRAITS; i++) {
    const more = line[i] ?? 0;
    if (more !== 0) lines[from + i] = (lines[from + i] ?? 0) + more;
  }
  put(at, by);
}

/** Reads the line that begins at `from`. */
export function tell(lines: Int32Array, from: number, told: Told): Told {
  const { families } = told;
  let [total, machine, hollow, lethal] = [0, 0, 0, 0];
  for (let family = 0, at = from; family < FAMILIES.length; family++) {
    let sum = 0;
    for (let traits = 0; traits < TRAITS; traits++, at++) {
      const count = lines[at] ?? 0;
      if (count === 0) continue;
      sum += count;
      machine += count * (traits & 1);
      hollow += count * ((traits >> 1) & 1);
      lethal += count * (traits >> 2);
    }
    families[family] = sum;
    total += sum;
  }
  told.total = total;
  told.machine = machine;
  told.hollow = hollow;
  told.lethal = lethal;
  return told;
}

/** Nothing told yet. */
export function noneTold(): Told {
  return { families: new Int32Array(FAMILIES.length), total: 0, machine: 0, hollow: 0, lethal: 0 };
}
