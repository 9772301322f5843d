import { FAMILIES } from '../../event/types.ts';
import { FAMILY_BY } from '../by-type.ts';
import { HOLLOW, REVIEWED } from '../shown.ts';
import { CODE } from './codes.ts';

/** Where the numbers of a {@link SiteSum} are: after the events of each family. */
export const LINE = {
  total: FAMILIES.length,
  machine: FAMILIES.length + 1,
  hollow: FAMILIES.length + 2,
  lethal: FAMILIES.length + 3,
  length: FAMILIES.length + 4,
} as const;

/** Events of a site as a line of numbers: of each family, all, machine-coded ones, those drawn hollow, those with somebody killed. */
export type SiteSum = Int32Array;

/** What a code adds to, in one number, by code: the family, then a bit each for machine-coded, hollow, lethal. */
const TRAITS = CODE.type.map(
  (type, code) =>
    (FAMILY_BY[type] ?? 0) |
    (CODE.coding[code] === REVIEWED ? 0 : 8) |
    (HOLLOW[CODE.status[code] ?? 0] ? 16 : 0) |
    (CODE.lethal[code] === 1 ? 32 : 0),
);

/** A sum of nothing. */
export function emptySum(): SiteSum {
  return new Int32Array(LINE.length);
}

/** Adds `by` events of a code to the line that begins at `from`. */
export function addCode(lines: Int32Array, from: number, code: number, by: number): void {
  const traits = TRAITS[code] ?? 0;
  const family = from + (traits & 7);
  lines[family] = (lines[family] ?? 0) + by;
  const total = from + LINE.total;
  lines[total] = (lines[total] ?? 0) + by;
  const machine = from + LINE.machine;
  lines[machine] = (lines[machine] ?? 0) + by * ((traits >> 3) & 1);
  if (traits < 16) return;
  const hollow = from + LINE.hollow;
  lines[hollow] = (lines[hollow] ?? 0) + by * ((traits >> 4) & 1);
  const lethal = from + LINE.lethal;
  lines[lethal] = (lines[lethal] ?? 0) + by * (traits >> 5);
}

/** Adds a sum to the line that begins at `from`; `family`: the only one that it has events of, if it is known. */
export function addLine(lines: Int32Array, from: number, sum: SiteSum, family?: number): void {
  if (family !== undefined) lines[from + family] = (lines[from + family] ?? 0) + (sum[family] ?? 0);
  for (let i = family === undefined ? 0 : LINE.total; i < LINE.length; i++)
    lines[from + i] = (lines[from + i] ?? 0) + (sum[i] ?? 0);
}

/** Makes a line the sum of the passing events of the slots `from … to`, but for codes that fail anything. */
export function sumSlots(
  sum: SiteSum,
  { code, passing, fails }: { code: Uint16Array; passing: Uint32Array; fails: Uint8Array },
  from: number,
  to: number,
): void {
  sum.fill(0);
  let [total, machine, hollow, lethal] = [0, 0, 0, 0];
  for (let slot = from; slot < to; slot++) {
    const its = code[slot] ?? 0;
    const count = fails[its] === 0 ? (passing[slot] ?? 0) : 0;
    const traits = TRAITS[its] ?? 0;
    const family = traits & 7;
    sum[family] = (sum[family] ?? 0) + count;
    total += count;
    machine += count * ((traits >> 3) & 1);
    hollow += count * ((traits >> 4) & 1);
    lethal += count * (traits >> 5);
  }
  sum[LINE.total] = total;
  sum[LINE.machine] = machine;
  sum[LINE.hollow] = hollow;
  sum[LINE.lethal] = lethal;
}
