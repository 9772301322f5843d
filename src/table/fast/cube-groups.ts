import { EVENT_TYPES } from '../../event/types.ts';
import { type Index, indexes } from './indexes.ts';
import type { PlaceGroups } from './place-groups.ts';
import { CODE, type Slots } from './slots.ts';

const TYPES = EVENT_TYPES.length;
/** Pairs of group and key that there may be, if groups are by municipality and type; beyond, groups are types alone. */
const MOST_PAIRS = 16e6;

/** The groups by which cubes are split: value of the place facet and type, as `place · types + type`. */
export type Groups = {
  count: number;
  /** The group of an event of a site and code is `bySite[site] + CODE.type[code]`. */
  bySite: Uint32Array;
  /** Group of each position. */
  at: () => Index;
  /** Takes over a place clause; false when it does not speak of whole groups, so that it must be told slot by slot. */
  choosePlaces: (wanted: Uint8Array | null) => boolean;
  /** 1 for each group that the place clause and the clauses by type let through. */
  weights: (typeFails: readonly number[]) => Uint8Array;
};

/** How a cube is laid out: its keys, how many lanes the sums of a key have, and to which of them each group adds. */
export type Layout = { size: number; lanes: number; laneOf: Uint8Array; groups: Groups };

/** Groups of a table. `keys`: how many keys all cubes have. */
export function createGroups(slots: Slots, { members, ofSite }: PlaceGroups, keys: number): Groups {
  const split = members.length > 0 && keys * members.length * TYPES <= MOST_PAIRS;
  const places = split ? members.length : 1;
  const bySite = ofSite.map((place) => (split ? place * TYPES : 0));
  let open: readonly boolean[] = [];
  let found: Index | null = null;
  return {
    count: places * TYPES,
    bySite,
    at() {
      if (found !== null) return found;
      const { start, site, code } = slots;
      found = indexes(slots.rowAt.length, places * TYPES);
      for (let slot = 0; slot < slots.count; slot++) {
        const group = (bySite[site[slot] ?? 0] ?? 0) + (CODE.type[code[slot] ?? 0] ?? 0);
        found.fill(group, start[slot], start[slot + 1]);
      }
      return found;
    },
    choosePlaces(wanted) {
      const whole = wanted === null || (split && members.every((pairs) => isUniform(pairs, wanted)));
      open =
        wanted === null || !whole
          ? []
          : members.map(([pair]) => pair === undefined || isWanted(pair, wanted));
      return whole;
    },
    weights(typeFails) {
      const weights = new Uint8Array(places * TYPES);
      for (let place = 0; place < places; place++) {
        if (open[place] === false) continue;
        for (let type = 0; type < TYPES; type++)
          weights[place * TYPES + type] = (typeFails[type] ?? 0) === 0 ? 1 : 0;
      }
      return weights;
    },
  };
}

function isWanted([place, municipality]: readonly [number, number], wanted: Uint8Array): boolean {
  return wanted[place] === 1 || (municipality > 0 && wanted[municipality - 1] === 1);
}

function isUniform(members: PlaceGroups['members'][number], wanted: Uint8Array): boolean {
  const [first] = members;
  return (
    first === undefined || members.every((member) => isWanted(member, wanted) === isWanted(first, wanted))
  );
}
