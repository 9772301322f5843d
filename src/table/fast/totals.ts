import { CODINGS, EVENT_TYPES, KINDS, kindOf, STATUSES } from '../../event/types.ts';
import type { Table } from '../table.ts';
import { groupSites } from './place-groups.ts';
import type { Sites } from './sites.ts';
import { SLOT } from './slot-clauses.ts';
import { CODE, CODES, type Slots } from './slots.ts';

/** Sums over the slots that match, and for each facet over those that match but for it. */
export type Totals = {
  /** By SHOWN. */
  readonly shown: Uint32Array;
  /** Killed of what matches, by type. */
  readonly killed: Float64Array;
  /** `by` more events, `killed` more people, in a slot with these fail bits. */
  add: (slot: number, fails: number, by: number, killed: number) => void;
  /** Adds up anew, from the passing events of every slot and the killed in them. */
  addAll: (passing: Uint32Array, killed: Float64Array, fails: Uint8Array) => void;
  /** Counts by facet, and by the type of what matches. */
  read: () => Record<'kind' | 'type' | 'place' | 'coding' | 'status' | 'types', Uint32Array>;
};

const KIND_OF = EVENT_TYPES.map((type) => KINDS.indexOf(kindOf(type)));

/** Totals of nothing yet. */
export function createTotals(table: Table, sites: Sites, slots: Slots, groups: Uint32Array): Totals {
  const place = new Uint32Array(groups.length);
  const killed = new Float64Array(EVENT_TYPES.length);
  const shown = new Uint32Array(3);
  /** Events by fail bits and code: everything but the place is told by the codes of slots alone. */
  const byCode = new Int32Array(2 * SLOT.space * CODES);
  const { ofSite } = groupSites(table, sites, groups);
  const { code, site } = slots;
  const put = (counts: Uint32Array | Int32Array | Float64Array, at: number, by: number) => {
    counts[at] = (counts[at] ?? 0) + by;
  };
  return {
    shown,
    killed,
    add(slot, fails, by, killedBy) {
      const its = code[slot] ?? 0;
      const cell = fails * CODES + its;
      byCode[cell] = (byCode[cell] ?? 0) + by;
      if ((fails & ~SLOT.place) !== 0) return;
      const at = site[slot] ?? 0;
      const group = ofSite[at] ?? 0;
      place[group] = (place[group] ?? 0) + by;
      if (fails !== 0) return;
      const how = sites.shown[at] ?? 0;
      shown[how] = (shown[how] ?? 0) + by;
      if (killedBy !== 0) put(killed, CODE.type[its] ?? 0, killedBy);
    },
    addAll(passing, killedIn, fails) {
      for (const counts of [place, killed, shown, byCode]) counts.fill(0);
      for (let at = 0; at < sites.count; at++) {
        let [but, matching] = [0, 0];
        const end = slots.ofSite[at + 1] ?? 0;
        for (let slot = slots.ofSite[at] ?? 0; slot < end; slot++) {
          const count = passing[slot] ?? 0;
          const its = code[slot] ?? 0;
          const bits = fails[slot] ?? 0;
          const cell = bits * CODES + its;
          byCode[cell] = (byCode[cell] ?? 0) + count;
          if ((bits & ~SLOT.place) === 0) but += count;
          if (bits !== 0) continue;
          matching += count;
          if (CODE.lethal[its] === 1) put(killed, CODE.type[its] ?? 0, killedIn[slot] ?? 0);
        }
        put(place, ofSite[at] ?? 0, but);
        put(shown, sites.shown[at] ?? 0, matching);
      }
    },
    read() {
      const kind = new Uint32Array(KINDS.length);
      const [type, types] = [new Uint32Array(EVENT_TYPES.length), new Uint32Array(EVENT_TYPES.length)];
      const coding = new Uint32Array(CODINGS.length);
      const status = new Uint32Array(STATUSES.length);
      for (let its = 0; its < CODES; its++) {
        const matching = byCode[its] ?? 0;
        const ofType = CODE.type[its] ?? 0;
        put(kind, KIND_OF[ofType] ?? 0, matching + (byCode[SLOT.kind * CODES + its] ?? 0));
        put(type, ofType, matching + (byCode[SLOT.type * CODES + its] ?? 0));
        put(coding, CODE.coding[its] ?? 0, matching + (byCode[SLOT.coding * CODES + its] ?? 0));
        put(status, CODE.status[its] ?? 0, matching + (byCode[SLOT.status * CODES + its] ?? 0));
        put(types, ofType, matching);
      }
      return { kind, type, place: place.slice(), coding, status, types };
    },
  };
}
