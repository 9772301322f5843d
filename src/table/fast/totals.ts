import { CODINGS, EVENT_TYPES, KINDS, kindOf, STATUSES } from '../../event/types.ts';
import type { Table } from '../table.ts';
import { groupSites } from './place-groups.ts';
import type { Sites } from './sites.ts';
import { SLOT } from './slot-clauses.ts';
import { CODES, partsOf, type Slots } from './slots.ts';

/** Sums over the slots that match, and for each facet over those that match but for it. */
export type Totals = {
  readonly facets: Record<'kind' | 'type' | 'place' | 'coding' | 'status', Uint32Array>;
  /** By the type of what matches. */
  readonly types: Uint32Array;
  readonly killed: Float64Array;
  /** By SHOWN. */
  readonly shown: Uint32Array;
  /** `by` more events, `killed` more people, in a slot with these fail bits. */
  add: (slot: number, fails: number, by: number, killed: number) => void;
  /** Adds up anew, from the events and killed of every slot. */
  addAll: (passing: Uint32Array, killed: Float64Array, fails: Uint8Array) => void;
};

/** Totals of nothing yet. */
export function createTotals(table: Table, sites: Sites, slots: Slots, groups: Uint32Array): Totals {
  const facets = {
    kind: new Uint32Array(KINDS.length),
    type: new Uint32Array(EVENT_TYPES.length),
    place: new Uint32Array(groups.length),
    coding: new Uint32Array(CODINGS.length),
    status: new Uint32Array(STATUSES.length),
  };
  const types = new Uint32Array(EVENT_TYPES.length);
  const killedBy = new Float64Array(EVENT_TYPES.length);
  const shown = new Uint32Array(3);
  const kindOfType = EVENT_TYPES.map((type) => KINDS.indexOf(kindOf(type)));
  /** Events by fail bits and code. */
  const byCode = new Uint32Array(2 * SLOT.space * CODES);
  const { ofSite } = groupSites(table, sites, groups);
  const put = (counts: Uint32Array, at: number, by: number) => {
    counts[at] = (counts[at] ?? 0) + by;
  };
  const add = (slot: number, fails: number, by: number, killed: number) => {
    if ((fails & (fails - 1)) !== 0) return;
    const type = slots.type[slot] ?? 0;
    if ((fails & ~SLOT.kind) === 0) put(facets.kind, kindOfType[type] ?? 0, by);
    if ((fails & ~SLOT.type) === 0) put(facets.type, type, by);
    if ((fails & ~SLOT.place) === 0) put(facets.place, ofSite[slots.site[slot] ?? 0] ?? 0, by);
    if ((fails & ~SLOT.coding) === 0) put(facets.coding, slots.coding[slot] ?? 0, by);
    if ((fails & ~SLOT.status) === 0) put(facets.status, slots.status[slot] ?? 0, by);
    if (fails !== 0) return;
    put(types, type, by);
    put(shown, sites.shown[slots.site[slot] ?? 0] ?? 0, by);
    if (killed !== 0) killedBy[type] = (killedBy[type] ?? 0) + killed;
  };
  /** Adds up what is told by the codes of slots alone. */
  const addCodes = () => {
    for (let code = 0; code < CODES; code++) {
      const { type, coding, status } = partsOf(code);
      const matching = byCode[code] ?? 0;
      const but = (bit: number) => matching + (byCode[bit * CODES + code] ?? 0);
      put(facets.kind, kindOfType[type] ?? 0, but(SLOT.kind));
      put(facets.type, type, but(SLOT.type));
      put(facets.coding, coding, but(SLOT.coding));
      put(facets.status, status, but(SLOT.status));
      put(types, type, matching);
    }
  };
  return {
    facets,
    types,
    killed: killedBy,
    shown,
    add,
    addAll(passing, killed, fails) {
      for (const counts of [...Object.values(facets), types, killedBy, shown, byCode]) counts.fill(0);
      for (let site = 0; site < sites.count; site++) {
        let matching = 0;
        let elsewhere = 0;
        const end = slots.ofSite[site + 1] ?? 0;
        for (let slot = slots.ofSite[site] ?? 0; slot < end; slot++) {
          const count = passing[slot] ?? 0;
          const bits = fails[slot] ?? 0;
          put(byCode, bits * CODES + (slots.code[slot] ?? 0), count);
          if (bits === SLOT.place) elsewhere += count;
          if (bits !== 0) continue;
          matching += count;
          const killedIn = killed[slot] ?? 0;
          if (killedIn === 0) continue;
          const type = slots.type[slot] ?? 0;
          killedBy[type] = (killedBy[type] ?? 0) + killedIn;
        }
        put(facets.place, ofSite[site] ?? 0, matching + elsewhere);
        put(shown, sites.shown[site] ?? 0, matching);
      }
      addCodes();
    },
  };
}
