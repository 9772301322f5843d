/**
 * The value that most voters hold; of equally many the one whose first voter comes first, so the order of the list breaks ties.
 * Null for an empty list.
 */
export function mostHeld<T, K>(voters: readonly T[], keyOf: (voter: T) => K): T | null {
  const held = new Map<K, { count: number; first: T }>();
  for (const voter of voters) {
    const key = keyOf(voter);
    const known = held.get(key);
    if (known) known.count++;
    else held.set(key, { count: 1, first: voter });
  }
  let best: { count: number; first: T } | null = null;
  for (const one of held.values()) if (!best || one.count > best.count) best = one;
  return best?.first ?? null;
}
