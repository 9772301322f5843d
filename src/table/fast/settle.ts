import type { Selection } from '../selection.ts';

/** The selection with every member that says the same as before replaced by the one of before, so that what changed is told by identity. */
export function settle(selection: Selection, before: Selection | null): Selection {
  if (before === null) return selection;
  const settled: Record<string, unknown> = { ...selection };
  let same = true;
  for (const [name, value] of Object.entries(selection)) {
    const old = before[name as keyof Selection];
    if (isSame(value, old)) settled[name] = old;
    else same = false;
  }
  return same ? before : (settled as Selection);
}

/** True for values, and lists of lists of values, that say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, i) => isSame(item, b[i]));
}
