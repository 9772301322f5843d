import { EVENT_TYPES } from '../../event/types.ts';
import type { PlaceGroups } from './place-groups.ts';
import { CODE, type Slots } from './slots.ts';

const TYPES = EVENT_TYPES.length;
/** Pairs of group and key that there may be, if groups are by municipality and type; beyond, groups are types alone. */
const MOST_PAIRS = 16e6;

/** The groups by which cubes are split: value of the place facet and type, as `place · types + type`. */
export type Groups = {
  count: number;
  /** Group of each slot. */
  ofSlot: Uint32Array;
  /** Takes over a place clause; false when it does not speak of whole groups, so that it must be told slot by slot. */
  choosePlaces: (wanted: Uint8Array | null) => boolean;
  /** 1 for each group that the place clause and the clauses by type let through. */
  weights: (typeFails: readonly number[]) => Uint8Array;
};

/** Groups of a table. `keys`: how many keys all cubes have. */
export function createGroups(slots: Slots, { members, ofSite }: PlaceGroups, keys: number): Groups {
  const split = members.length > 0 && keys * members.length * TYPES <= MOST_PAIRS;
  const places = split ? members.length : 1;
  let open: readonly boolean[] = [];
  return {
    count: places * TYPES,
    ofSlot: slots.site.map(
      (site, slot) => (split ? (ofSite[site] ?? 0) : 0) * TYPES + (CODE.type[slots.code[slot] ?? 0] ?? 0),
    ),
    choosePlaces(wanted) {
      const whole = wanted === null || (split && members.every((pairs) => isUniform(pairs, wanted)));
      open =
        wanted === null || !whole
          ? []
          : members.map(([pair]) => pair === undefined || isWanted(pair, wanted));
      return whole;
    },
    weights: (typeFails) =>
      Uint8Array.from({ length: places * TYPES }, (_, group) =>
        (open[Math.floor(group / TYPES)] ?? true) && typeFails[group % TYPES] === 0 ? 1 : 0,
      ),
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
