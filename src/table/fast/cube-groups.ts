import { once } from '../../base/remember.ts';
import { EVENT_TYPES } from '../../event/types.ts';
import type { Room } from '../kernel/room.ts';
import { CODE, CODES } from './codes.ts';
import type { PlaceGroups } from './place-groups.ts';
import { SLOT, type SlotClauses } from './slot-clauses.ts';
import type { Slots } from './slots.ts';

const TYPES = EVENT_TYPES.length;
/** Pairs of group and key that there may be, if groups are by municipality and type; beyond, groups are types alone. */
const MOST_PAIRS = 16e6;
/** As many groups have numbers of 16 bits. */
const MOST_GROUPS = 0x10000;

/** Groups of events that a cube lets through or not as a whole. The group of an event of a site and code is `bySite[site] + byCode[code]`. */
export type Groups = {
  count: number;
  bySite: Uint32Array;
  byCode: Uint16Array;
  /** Type of each group. */
  typeOf: Uint8Array;
  /** Group of each position, in the room. */
  at: () => Uint16Array;
};

/** What is let through of some groups: 1 for each that is open. */
export type Weights = { groups: Groups; open: Uint8Array };

/** How a cube is laid out: its keys, how many lanes the sums of a key have, and to which of them each type adds. */
export type Layout = { size: number; lanes: number; laneOf: Uint8Array };

/** What a selection lets into the cubes: by their groups, and for what these do not tell by the bits by which a slot is in no cube. */
export type Opening = { weights: Weights; out: number };

/** The two ways to group events: by value of the place facet and type, for clauses of place; and by code, for clauses of coding and status. */
export type Grouping = {
  /** By place and type, all open. */
  whole: Opening;
  /**
   * Takes over the clauses: in the groups of `before` if they tell them all, else in those that do, so that events need to be told one by one only where places and
   * codes are held back at once, or just some of the places of a group.
   */
  open: (clauses: SlotClauses, before: Opening) => Opening;
};

/** How many groups there are by place and type; `keys`: how many keys all cubes have. */
export function countGroups({ members }: PlaceGroups, keys: number): number {
  const split = members.length * TYPES;
  return split > 0 && split <= MOST_GROUPS && keys * split <= MOST_PAIRS ? split : TYPES;
}

/** Groups of a table; `count` of them by place and type. */
export function createGrouping(
  slots: Slots,
  { members, ofSite }: PlaceGroups,
  count: number,
  room: Room,
): Grouping {
  const split = count > TYPES;
  const places = count / TYPES;
  const byPlace = groupsOf(slots, room, {
    count,
    bySite: ofSite.map((place) => (split ? place * TYPES : 0)),
    byCode: Uint16Array.from(CODE.type),
    typeOf: Uint8Array.from({ length: places * TYPES }, (_, group) => group % TYPES),
  });
  const byCode = groupsOf(slots, room, {
    count: CODES,
    bySite: new Uint32Array(ofSite.length),
    byCode: Uint16Array.from({ length: CODES }, (_, code) => code),
    typeOf: CODE.type,
  });
  const openCodes = ({ codes }: SlotClauses): Opening => ({
    weights: { groups: byCode, open: Uint8Array.from(codes, (fails) => (fails === 0 ? 1 : 0)) },
    out: SLOT.space,
  });
  const openPlaces = (clauses: SlotClauses): Opening => {
    const wanted = clauses.places();
    const isWhole = wanted === null || (split && members.every((pairs) => isUniform(pairs, wanted)));
    const open = new Uint8Array(byPlace.count);
    for (let place = 0; place < places; place++) {
      const [pair] = members[place] ?? [];
      if (isWhole && wanted !== null && pair !== undefined && !isWanted(pair, wanted)) continue;
      for (let type = 0; type < TYPES; type++) open[place * TYPES + type] = clauses.types[type] === 0 ? 1 : 0;
    }
    return {
      weights: { groups: byPlace, open },
      out: SLOT.coding | SLOT.status | SLOT.space | (isWhole ? 0 : SLOT.place),
    };
  };
  return {
    whole: {
      weights: { groups: byPlace, open: new Uint8Array(byPlace.count).fill(1) },
      out: SLOT.coding | SLOT.status | SLOT.space,
    },
    open(clauses, before) {
      const ofCodes = clauses.codes.some((fails) => (fails & (SLOT.coding | SLOT.status)) !== 0);
      const isByCode = clauses.places() === null && (ofCodes || before.weights.groups === byCode);
      return isByCode ? openCodes(clauses) : openPlaces(clauses);
    },
  };
}

function groupsOf(slots: Slots, room: Room, groups: Omit<Groups, 'at'>): Groups {
  const { bySite, byCode } = groups;
  const at = once(() => {
    const { start, site, code } = slots;
    const found = room.uint16(slots.rowAt.length);
    for (let slot = 0; slot < slots.count; slot++) {
      const group = (bySite[site[slot] ?? 0] ?? 0) + (byCode[code[slot] ?? 0] ?? 0);
      found.fill(group, start[slot], start[slot + 1]);
    }
    return found;
  });
  return { ...groups, at };
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
