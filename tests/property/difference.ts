/** Where two values first differ, with both; null when they are equal in every member. Much quicker than an assertion on large answers. */
export function difference(expected: unknown, actual: unknown, path = 'answer'): string | null {
  if (Object.is(expected, actual)) return null;
  if (typeof expected !== 'object' || typeof actual !== 'object' || expected === null || actual === null)
    return `${path}: expected ${String(expected)}, not ${String(actual)}`;
  if (ArrayBuffer.isView(expected) && ArrayBuffer.isView(actual)) {
    const [a, b] = [expected as Uint8Array, actual as Uint8Array];
    if (a.constructor !== b.constructor) return `${path}: another kind of array`;
    const at = a.findIndex((value, i) => value !== b[i]);
    if (at >= 0) return `${path}[${at}]: expected ${a[at]}, not ${b[at]} (of ${a.length}, ${b.length})`;
    return a.length === b.length ? null : `${path}: expected ${a.length} values, not ${b.length}`;
  }
  if (expected instanceof Map && actual instanceof Map)
    return difference([...expected], [...actual], `${path}(map)`);
  const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  for (const name of names) {
    const found = difference(
      (expected as Record<string, unknown>)[name],
      (actual as Record<string, unknown>)[name],
      `${path}.${name}`,
    );
    if (found !== null) return found;
  }
  return null;
}
