import { EVENT_TYPES, FAMILIES, FAMILY_OF } from '../../event/types.ts';
import { HOLLOW, REVIEWED } from '../shown.ts';
import { CODE } from './slots.ts';

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

const FAMILY = EVENT_TYPES.map((type) => FAMILIES.indexOf(FAMILY_OF[type]));
/** By code: the family; then whether it is machine-coded, hollow, lethal. */
export const FAMILY_BY = CODE.type.map((type) => FAMILY[type] ?? 0);
export const MACHINE_BY = CODE.coding.map((coding) => (coding === REVIEWED ? 0 : 1));
export const HOLLOW_BY = CODE.status.map((status) => (HOLLOW[status] ? 1 : 0));

/** A sum of nothing. */
export function emptySum(): SiteSum {
  return new Int32Array(LINE.length);
}

/** `by` more events of a code. */
export function addCode(sum: SiteSum, code: number, by: number): void {
  const family = FAMILY_BY[code] ?? 0;
  sum[family] = (sum[family] ?? 0) + by;
  sum[LINE.total] = (sum[LINE.total] ?? 0) + by;
  sum[LINE.machine] = (sum[LINE.machine] ?? 0) + by * (MACHINE_BY[code] ?? 0);
  sum[LINE.hollow] = (sum[LINE.hollow] ?? 0) + by * (HOLLOW_BY[code] ?? 0);
  sum[LINE.lethal] = (sum[LINE.lethal] ?? 0) + by * (CODE.lethal[code] ?? 0);
}
