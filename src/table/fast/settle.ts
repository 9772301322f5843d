import { EVERYTHING, type Selection } from '../selection.ts';

const MEMBERS = Object.keys(EVERYTHING) as (keyof Selection)[];
/** Members that say nothing of time, and nothing of space. */
export const TIMELESS = MEMBERS.filter((member) => member !== 'from' && member !== 'to');
export const PLACELESS = MEMBERS.filter((member) => member !== 'bbox' && member !== 'area');

/** The selection with every member that says the same as before replaced by the one of before, so that what changed is told by identity. */
export function settle(selection: Selection, before: Selection | null): Selection {
  if (before === null) return selection;
  let settled: Record<string, unknown> = selection;
  let same = true;
  for (const name in selection) {
    const old = before[name as keyof Selection];
    if (settled[name] === old) continue;
    if (!isSame(settled[name], old)) same = false;
    else {
      if (settled === selection) settled = { ...selection };
      settled[name] = old;
    }
  }
  return same ? before : (settled as Selection);
}

/** True for values that say the same, lists and records of such values included. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const name in left) if (!isSame(left[name], right[name])) return false;
  for (const name in right) if (!(name in left)) return false;
  return true;
}
