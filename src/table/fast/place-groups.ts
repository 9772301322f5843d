import type { Table } from '../table.ts';
import type { Sites } from './sites.ts';

/** The values of the place facet: a municipality, or a place that lies in none. */
export type PlaceGroups = {
  /** Group of each site: position in the groups. */
  ofSite: Uint32Array;
  /** For each group, the pairs of place and municipality (plus one) that occur in it. */
  members: readonly (readonly (readonly [place: number, municipality: number])[])[];
};

/** Sorts sites into groups, which are given by their places. */
export function groupSites(table: Table, sites: Sites, groups: Uint32Array): PlaceGroups {
  const indexOf = new Uint32Array(table.places.length);
  groups.forEach((place, i) => {
    indexOf[place] = i;
  });
  const ofSite = new Uint32Array(sites.count);
  const members = Array.from(groups, () => new Map<string, readonly [number, number]>());
  for (let site = 0; site < sites.count; site++) {
    const place = sites.place[site] ?? 0;
    const municipality = sites.municipality[site] ?? 0;
    const group = indexOf[municipality > 0 ? municipality - 1 : place] ?? 0;
    ofSite[site] = group;
    members[group]?.set(`${place} ${municipality}`, [place, municipality]);
  }
  return { ofSite, members: members.map((pairs) => [...pairs.values()]) };
}
