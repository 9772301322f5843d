import type { Bound } from '../../event/types.ts';

/** A reported level stands for so many days: then nobody has said. */
export const LEVEL_HOLDS_DAYS = 180;

const SIGN: Record<Bound, string> = { exact: '', about: '≈', 'at-least': '≥', 'at-most': '≤' };

/** A written number with the sign of its bound before it: "≥ 4,500". */
export function signed(bound: Bound, number: string, space: string): string {
  return bound === 'exact' ? number : `${SIGN[bound]}${space}${number}`;
}
