/** Where rows, or sites, lie: indexes into `places`, and of the municipality the same plus one (0 = none). */
type Placed = { place: ArrayLike<number>; municipality: ArrayLike<number> };

/** The place that stands for a row or site in the place facet: its municipality, or its own place where there is none. */
export function groupPlace({ place, municipality }: Placed, at: number): number {
  const within = municipality[at] ?? 0;
  return within > 0 ? within - 1 : (place[at] ?? 0);
}

/** All places of the place facet of rows or sites, as indexes into so many `places`, ascending. */
export function groupsOf(placed: Placed, places: number): Uint32Array {
  const seen = new Uint8Array(places);
  const { length } = placed.place;
  for (let at = 0; at < length; at++) seen[groupPlace(placed, at)] = 1;
  return Uint32Array.from(seen.keys()).filter((place) => seen[place] === 1);
}
