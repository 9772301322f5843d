import { CODINGS, EVENT_TYPES, KINDS, kindOf, STATUSES } from '../../event/types.ts';
import type { Table } from '../table.ts';
import { groupSites } from './place-groups.ts';
import type { Sites } from './sites.ts';
import { SLOT } from './slot-clauses.ts';
import { CODES, partsOf, type Slots } from './slots.ts';

/** Sums over the slots that match, and for each facet over those that match but for it. */
export type Totals = {
  /** By SHOWN. */
  readonly shown: Uint32Array;
  /** Killed of what matches, by type. */
  readonly killed: Float64Array;
  /** `by` more events, `killed` more people, in a slot with these fail bits. */
  add: (slot: number, fails: number, by: number, killed: number) => void;
  clear: () => void;
  /** Counts by facet, and by the type of what matches. */
  read: () => Record<'kind' | 'type' | 'place' | 'coding' | 'status' | 'types', Uint32Array>;
};

/** Totals of nothing yet. */
export function createTotals(table: Table, sites: Sites, slots: Slots, groups: Uint32Array): Totals {
  const place = new Uint32Array(groups.length);
  const killed = new Float64Array(EVENT_TYPES.length);
  const shown = new Uint32Array(3);
  /** Events by fail bits and code: everything but the place is told by the codes of slots alone. */
  const byCode = new Uint32Array(2 * SLOT.space * CODES);
  const kindOfType = EVENT_TYPES.map((type) => KINDS.indexOf(kindOf(type)));
  const { ofSite } = groupSites(table, sites, groups);
  const put = (counts: Uint32Array | Float64Array, at: number, by: number) => {
    counts[at] = (counts[at] ?? 0) + by;
  };
  return {
    shown,
    killed,
    add(slot, fails, by, killedBy) {
      put(byCode, fails * CODES + (slots.code[slot] ?? 0), by);
      if ((fails & ~SLOT.place) !== 0) return;
      const site = slots.site[slot] ?? 0;
      put(place, ofSite[site] ?? 0, by);
      if (fails !== 0) return;
      put(shown, sites.shown[site] ?? 0, by);
      if (killedBy !== 0) put(killed, slots.type[slot] ?? 0, killedBy);
    },
    clear() {
      for (const counts of [place, killed, shown, byCode]) counts.fill(0);
    },
    read() {
      const kind = new Uint32Array(KINDS.length);
      const [type, types] = [new Uint32Array(EVENT_TYPES.length), new Uint32Array(EVENT_TYPES.length)];
      const coding = new Uint32Array(CODINGS.length);
      const status = new Uint32Array(STATUSES.length);
      for (let code = 0; code < CODES; code++) {
        const parts = partsOf(code);
        const matching = byCode[code] ?? 0;
        const but = (bit: number) => matching + (byCode[bit * CODES + code] ?? 0);
        put(kind, kindOfType[parts.type] ?? 0, but(SLOT.kind));
        put(type, parts.type, but(SLOT.type));
        put(coding, parts.coding, but(SLOT.coding));
        put(status, parts.status, but(SLOT.status));
        put(types, parts.type, matching);
      }
      return { kind, type, place: place.slice(), coding, status, types };
    },
  };
}
