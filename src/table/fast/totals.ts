import { CODINGS, EVENT_TYPES, KINDS, STATUSES } from '../../event/types.ts';
import { KIND_BY } from '../by-type.ts';
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
  /** Adds up anew, from the passing events of every slot and the killed in them. */
  addAll: (passing: Uint32Array, killed: Float64Array, siteFails: Uint8Array) => void;
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
): Totals {
  const { code, site } = slots;
  const { ofCode } = slots;
  /** By code: events whose site fails nothing, with the killed, and by SHOWN; and by group those whose site does not fail by space. */
  const events = new Uint32Array(CODES);
  const killed = new Float64Array(CODES);
  const shown = new Uint32Array(CODES * SHOWINGS);
  const byGroup = new Uint32Array(CODES * groups.length);
  /** By group what matches but for the place clause: of the codes that fail nothing, as long as these stay the same. */
  const place = new Uint32Array(groups.length);
  let placed = false;
  const codes = Uint16Array.from({ length: CODES }, (_, its) => its).filter(
    (its) => ofCode[its] !== ofCode[its + 1],
  );
  /** Group and SHOWN of each site in one number. */
  const traits = Uint32Array.from(ofSite, (group, at) => group * SHOWINGS + (sites.shown[at] ?? 0));
  const kinds = groups.length * SHOWINGS;
  /** By code and trait, while all is added up: events whose site fails nothing, and those whose site fails but not by space. */
  const [whole, elsewhere] = [new Uint32Array(CODES * kinds), new Uint32Array(CODES * kinds)];
  const lethal = lethalSlots(slots);
  const raise = (counts: Uint32Array, at: number, by: number) => {
    counts[at] = (counts[at] ?? 0) + by;
  };
  /** `inSpace` more events whose site does not fail by space, `whole` more whose site fails nothing, `killedBy` more people in these. */
  const put = (at: number, its: number, inSpace: number, whole: number, killedBy: number) => {
    const trait = traits[at] ?? 0;
    const group = (trait / SHOWINGS) | 0;
    if (inSpace !== 0) {
      const pair = its * groups.length + group;
      byGroup[pair] = (byGroup[pair] ?? 0) + inSpace;
      place[group] = (place[group] ?? 0) + inSpace * isZero(codeFails[its] ?? 0);
    }
    if (whole === 0) return;
    events[its] = (events[its] ?? 0) + whole;
    const how = its * SHOWINGS + trait - group * SHOWINGS;
    shown[how] = (shown[how] ?? 0) + whole;
    if (killedBy !== 0) killed[its] = (killed[its] ?? 0) + killedBy;
  };
  const add = (at: number, its: number, fails: number, by: number, killedBy: number) => {
    const [inSpace, whole] = [isZero(fails & SLOT.space), isZero(fails)];
    put(at, its, by * inSpace, by * whole, killedBy * whole);
  };
  return {
    add,
    turn(at, its, was, is, count, killedIn) {
      const inSpace = isZero(is & SLOT.space) - isZero(was & SLOT.space);
      const whole = isZero(is) - isZero(was);
      put(at, its, inSpace * count, whole * count, whole * killedIn);
    },
    addAll(passing, killedIn, siteFails) {
      for (const counts of [events, killed, shown, byGroup, place]) counts.fill(0);
      placed = true;
      whole.fill(0);
      elsewhere.fill(0);
      for (let at = 0; at < sites.count; at++) {
        const fails = siteFails[at] ?? 0;
        if ((fails & SLOT.space) !== 0) continue;
        const counts = fails === 0 ? whole : elsewhere;
        const trait = traits[at] ?? 0;
        const end = slots.ofSite[at + 1] ?? 0;
        for (let slot = slots.ofSite[at] ?? 0; slot < end; slot++) {
          const pair = (code[slot] ?? 0) * kinds + trait;
          counts[pair] = (counts[pair] ?? 0) + (passing[slot] ?? 0);
        }
      }
      for (let i = 0; i < codes.length; i++) {
        const its = codes[i] ?? 0;
        const isOpen = isZero(codeFails[its] ?? 0);
        for (let trait = 0; trait < kinds; trait++) {
          const here = whole[its * kinds + trait] ?? 0;
          const inSpace = here + (elsewhere[its * kinds + trait] ?? 0);
          if (inSpace === 0) continue;
          const group = (trait / SHOWINGS) | 0;
          raise(byGroup, its * groups.length + group, inSpace);
          raise(place, group, inSpace * isOpen);
          raise(events, its, here);
          raise(shown, its * SHOWINGS + trait - group * SHOWINGS, here);
        }
      }
      for (let i = 0; i < lethal.length; i++) {
        const slot = lethal[i] ?? 0;
        if (siteFails[site[slot] ?? 0] === 0) {
          const its = code[slot] ?? 0;
          killed[its] = (killed[its] ?? 0) + (killedIn[slot] ?? 0);
        }
      }
    },
    turnCodes() {
      placed = false;
    },
    matched() {
      let sum = 0;
      for (let i = 0; i < codes.length; i++) {
        const its = codes[i] ?? 0;
        if (codeFails[its] === 0) sum += events[its] ?? 0;
      }
      return sum;
    },
    read() {
      if (!placed) place.fill(0);
      const out = {
        kind: new Uint32Array(KINDS.length),
        type: new Uint32Array(EVENT_TYPES.length),
        types: new Uint32Array(EVENT_TYPES.length),
        place,
        coding: new Uint32Array(CODINGS.length),
        status: new Uint32Array(STATUSES.length),
        killed: new Float64Array(EVENT_TYPES.length),
      };
      let [dots, areas, countries] = [0, 0, 0];
      for (let i = 0; i < codes.length; i++) {
        const its = codes[i] ?? 0;
        const fails = codeFails[its] ?? 0;
        const count = events[its] ?? 0;
        if (count === 0 && placed) continue;
        const type = CODE.type[its] ?? 0;
        if ((fails & ~SLOT.kind) === 0) raise(out.kind, KIND_BY[type] ?? 0, count);
        if ((fails & ~SLOT.type) === 0) raise(out.type, type, count);
        if ((fails & ~SLOT.coding) === 0) raise(out.coding, CODE.coding[its] ?? 0, count);
        if ((fails & ~SLOT.status) === 0) raise(out.status, CODE.status[its] ?? 0, count);
        if (fails !== 0) continue;
        raise(out.types, type, count);
        out.killed[type] = (out.killed[type] ?? 0) + (killed[its] ?? 0);
        const how = its * SHOWINGS;
        dots += shown[how] ?? 0;
        areas += shown[how + 1] ?? 0;
        countries += shown[how + 2] ?? 0;
        if (placed) continue;
        const from = its * groups.length;
        for (let group = 0; group < place.length; group++)
          place[group] = (place[group] ?? 0) + (byGroup[from + group] ?? 0);
      }
      placed = true;
      return { ...out, place: place.slice(), shown: { dots, areas, countries } };
    },
  };
}

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
