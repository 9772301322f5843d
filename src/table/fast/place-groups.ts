import { groupPlace, groupsOf } from '../groups.ts';
import type { Table } from '../table.ts';
import type { Sites } from './sites.ts';

/** The values of the place facet: a municipality, or a place that lies in none. */
export type PlaceGroups = {
  /** The place that stands for each group, ascending. */
  places: Uint32Array;
  /** Group of each site: position in the groups. */
  ofSite: Uint32Array;
  /** For each group, the pairs of place and municipality (plus one) that occur in it. */
  members: readonly (readonly (readonly [place: number, municipality: number])[])[];
};

/** Sorts the sites of a table into groups. */
export function groupSites(table: Table, sites: Sites): PlaceGroups {
  const places = groupsOf(sites, table.places.length);
  const indexOf = new Uint32Array(table.places.length);
  places.forEach((place, i) => {
    indexOf[place] = i;
  });
  const ofSite = new Uint32Array(sites.count);
  const members = Array.from(places, () => new Map<number, readonly [number, number]>());
  for (let site = 0; site < sites.count; site++) {
    const group = indexOf[groupPlace(sites, site)] ?? 0;
    const [place, municipality] = [sites.place[site] ?? 0, sites.municipality[site] ?? 0];
    ofSite[site] = group;
    const pair = place * (table.places.length + 1) + municipality;
    if (!members[group]?.has(pair)) members[group]?.set(pair, [place, municipality]);
  }
  return { places, ofSite, members: members.map((pairs) => [...pairs.values()]) };
}
