import { CODINGS, EVENT_TYPES, KINDS, STATUSES } from '../../event/types.ts';
import { KIND_BY } from '../by-type.ts';
import type { Room } from '../kernel/room.ts';
import { CODE, CODES } from './codes.ts';
import type { PlaceGroups } from './place-groups.ts';
import type { Sites } from './sites.ts';
import { SLOT } from './slot-clauses.ts';
import type { Slots } from './slots.ts';

/**
 * Sums over the rows that pass, by code and what their site fails, so that clauses that codes tell are only a matter of reading: what matches, and for each facet
 * what matches but for it.
 */
export type Totals = {
  /** `by` more events of a site and code, `killed` more people, where the site has these fail bits. */
  add: (site: number, code: number, siteFails: number, by: number, killed: number) => void;
  /** The site of `count` passing events of a code, with `killed` people, fails other bits than before. */
  turn: (site: number, code: number, was: number, is: number, count: number, killed: number) => void;
  /** Adds up anew, from the passing events of every slot and the killed in them; what sites fail and what passes lie in the room. */
  addAll: (passing: Uint32Array, killed: Float64Array, siteFails: Uint8Array) => void;
  /** The same where sites fail other bits of place than before, but the same of space. */
  addPlaces: (passing: Uint32Array, killed: Float64Array, siteFails: Uint8Array) => void;
  /** Other codes fail than before. */
  turnCodes: () => void;
  /** How many match. */
  matched: () => number;
  read: () => TotalCounts;
};

/** Counts by facet; by the type of what matches, with the killed; by SHOWN. */
export type TotalCounts = Record<'kind' | 'type' | 'place' | 'coding' | 'status' | 'types', Uint32Array> & {
  killed: Float64Array;
  shown: { dots: number; areas: number; countries: number };
};

const SHOWINGS = 3;

/** Totals of nothing yet. `codeFails`: the fail bits of codes, kept up by others. */
export function createTotals(
  sites: Sites,
  slots: Slots,
  { ofSite, members: groups }: PlaceGroups,
  codeFails: Uint8Array,
  room: Room,
): Totals {
  const { code, site } = slots;
  const { ofCode } = slots;
  const lethal = lethalSlots(slots);
  /** By code and SHOWN the events whose site fails nothing, and by code the killed in them. */
  const shown = new Uint32Array(CODES * SHOWINGS);
  const killed = new Float64Array(CODES);
  /** Group and SHOWN of each site in one number, its trait. */
  const traits = Uint32Array.from(ofSite, (group, at) => group * SHOWINGS + (sites.shown[at] ?? 0));
  const kinds = groups.length * SHOWINGS;
  /** By trait and code the events whose site does not fail by space, because all slots of a site share its trait; and by code the killed in them. */
  const inSpace = room.uint32(CODES * kinds);
  /** Where in the memory of the room the counts of the codes of each site are. */
  const lineAt = room.uint32(sites.count);
  lineAt.set(traits.map((trait) => inSpace.byteOffset + trait * CODES * 4));
  const killedInSpace = new Float64Array(CODES);
  /** By group what matches but for the place clause: of the codes that fail nothing, as long as these stay the same. */
  const place = new Uint32Array(groups.length);
  let placed = false;
  const codes = Uint16Array.from({ length: CODES }, (_, its) => its).filter(
    (its) => ofCode[its] !== ofCode[its + 1],
  );
  const raise = (counts: Uint32Array | Float64Array, at: number, by: number) => {
    counts[at] = (counts[at] ?? 0) + by;
  };
  /** `here` more events whose site does not fail by space, `whole` more whose site fails nothing: as many times `by`, with so many killed. */
  const put = (at: number, its: number, here: number, whole: number, by: number, killedBy: number) => {
    const trait = traits[at] ?? 0;
    if (here !== 0) {
      raise(inSpace, trait * CODES + its, here * by);
      raise(place, (trait / SHOWINGS) | 0, here * by * isZero(codeFails[its] ?? 0));
      raise(killedInSpace, its, here * killedBy);
    }
    if (whole === 0) return;
    raise(shown, its * SHOWINGS + (trait % SHOWINGS), whole * by);
    raise(killed, its, whole * killedBy);
  };
  /** Makes what lies in space all that matches. */
  const takeAll = () => {
    killed.set(killedInSpace);
    for (let trait = 0; trait < kinds; trait++)
      for (let i = 0; i < codes.length; i++) {
        const its = codes[i] ?? 0;
        raise(shown, its * SHOWINGS + (trait % SHOWINGS), inSpace[trait * CODES + its] ?? 0);
      }
  };
  /** How many events of a code match but for what it fails itself. */
  const eventsOf = (its: number) => {
    const at = its * SHOWINGS;
    return (shown[at] ?? 0) + (shown[at + 1] ?? 0) + (shown[at + 2] ?? 0);
  };
  /** What matches, added up or taken off, whichever touches fewer sites. */
  const addPlaces: Totals['addPlaces'] = (passing, killedIn, siteFails) => {
    let [wanted, unwanted] = [0, 0];
    for (let at = 0; at < sites.count; at++) {
      const fails = siteFails[at] ?? 0;
      if (fails === 0) wanted++;
      else if ((fails & SLOT.space) === 0) unwanted++;
    }
    const isFew = wanted < unwanted;
    shown.fill(0);
    killed.fill(0);
    if (!isFew) takeAll();
    if (unwanted === 0) return;
    const way = isFew ? 1 : -1;
    for (let at = 0; at < sites.count; at++) {
      const fails = siteFails[at] ?? 0;
      if ((fails & SLOT.space) !== 0 || (fails === 0) !== isFew) continue;
      const end = slots.ofSite[at + 1] ?? 0;
      for (let slot = slots.ofSite[at] ?? 0; slot < end; slot++) {
        const count = passing[slot] ?? 0;
        if (count !== 0) put(at, code[slot] ?? 0, 0, way, count, killedIn[slot] ?? 0);
      }
    }
  };
  /** The last ones stay at hand: while one of their shape is left, what adds them up stays translated. */
  let sums = emptySums();
  const addUp = () => {
    for (let i = 0; i < codes.length; i++) {
      const its = codes[i] ?? 0;
      const fails = codeFails[its] ?? 0;
      const count = eventsOf(its);
      if (count === 0) continue;
      const type = CODE.type[its] ?? 0;
      if ((fails & ~SLOT.kind) === 0) raise(sums.kind, KIND_BY[type] ?? 0, count);
      if ((fails & ~SLOT.type) === 0) raise(sums.type, type, count);
      if ((fails & ~SLOT.coding) === 0) raise(sums.coding, CODE.coding[its] ?? 0, count);
      if ((fails & ~SLOT.status) === 0) raise(sums.status, CODE.status[its] ?? 0, count);
      if (fails !== 0) continue;
      raise(sums.types, type, count);
      raise(sums.killed, type, killed[its] ?? 0);
      for (let way = 0; way < SHOWINGS; way++) raise(sums.ways, way, shown[its * SHOWINGS + way] ?? 0);
    }
  };
  const addGroups = () => {
    place.fill(0);
    const open = codes.filter((its) => codeFails[its] === 0);
    for (let trait = 0; trait < kinds; trait++) {
      let sum = 0;
      for (let i = 0; i < open.length; i++) sum += inSpace[trait * CODES + (open[i] ?? 0)] ?? 0;
      raise(place, (trait / SHOWINGS) | 0, sum);
    }
  };
  return {
    add(at, its, fails, by, killedBy) {
      put(at, its, isZero(fails & SLOT.space), isZero(fails), by, killedBy);
    },
    turn(at, its, was, is, count, killedIn) {
      const here = isZero(is & SLOT.space) - isZero(was & SLOT.space);
      put(at, its, here, isZero(is) - isZero(was), count, killedIn);
    },
    addPlaces,
    addAll(passing, killedIn, siteFails) {
      inSpace.fill(0);
      killedInSpace.fill(0);
      placed = false;
      room.kernels.addCodes(
        sites.count,
        siteFails.byteOffset,
        SLOT.space,
        slots.ofSite.byteOffset,
        code.byteOffset,
        passing.byteOffset,
        lineAt.byteOffset,
      );
      for (let i = 0; i < lethal.length; i++) {
        const slot = lethal[i] ?? 0;
        if (((siteFails[site[slot] ?? 0] ?? 0) & SLOT.space) === 0)
          raise(killedInSpace, code[slot] ?? 0, killedIn[slot] ?? 0);
      }
      addPlaces(passing, killedIn, siteFails);
    },
    turnCodes() {
      placed = false;
    },
    matched() {
      let sum = 0;
      for (let i = 0; i < codes.length; i++) {
        const its = codes[i] ?? 0;
        if (codeFails[its] === 0) sum += eventsOf(its);
      }
      return sum;
    },
    read() {
      sums = emptySums();
      addUp();
      if (!placed) addGroups();
      placed = true;
      const { ways, ...counts } = sums;
      const [dots = 0, areas = 0, countries = 0] = ways;
      return { ...counts, place: place.slice(), shown: { dots, areas, countries } };
    },
  };
}

const emptySums = () => ({
  kind: new Uint32Array(KINDS.length),
  type: new Uint32Array(EVENT_TYPES.length),
  types: new Uint32Array(EVENT_TYPES.length),
  coding: new Uint32Array(CODINGS.length),
  status: new Uint32Array(STATUSES.length),
  ways: new Uint32Array(SHOWINGS),
  killed: new Float64Array(EVENT_TYPES.length),
});

/** 1 for 0, 0 for greater numbers: told without a branch, as nobody can foretell which rows pass. */
function isZero(bits: number): number {
  return (bits - 1) >>> 31;
}

/** The slots whose events killed somebody. */
function lethalSlots({ code, count }: Slots): Uint32Array {
  const found = new Uint32Array(count);
  let n = 0;
  for (let slot = 0; slot < count; slot++) if (CODE.lethal[code[slot] ?? 0] === 1) found[n++] = slot;
  return found.slice(0, n);
}
