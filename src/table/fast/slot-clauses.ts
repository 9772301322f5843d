import { inRing } from '../../base/geo.ts';
import { CODINGS, EVENT_TYPES, KINDS, kindOf, STATUSES } from '../../event/types.ts';
import { boundsTest, placesOf } from '../match.ts';
import type { Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import type { Sites } from './sites.ts';
import { CODE, CODES, type Slots } from './slots.ts';

/** Clauses of a selection that a slot passes or fails as a whole: a bit each. */
export const SLOT = { kind: 1, type: 2, place: 4, coding: 8, status: 16, space: 32 } as const;

/** Fail bits of every slot under the latest selection. */
export type SlotClauses = {
  fails: Uint8Array;
  /** Takes over a selection; gives the slots whose bits change, with `next` holding their new ones, null when no clause did. */
  update: (selection: Selection) => { changed: Uint32Array; next: Uint8Array } | null;
  /** 1 for each place that the place clause lets through by itself or as a municipality; null = no restriction. */
  places: () => Uint8Array | null;
};

/** Slot clauses over a table, for the selection that holds back nothing. */
export function createSlotClauses(table: Table, sites: Sites, slots: Slots): SlotClauses {
  const fails = new Uint8Array(slots.count);
  const next = new Uint8Array(slots.count);
  /** One more than there can be, because a slot is written before it is known to have changed. */
  const changed = new Uint32Array(slots.count + 1);
  const siteFails = new Uint8Array(sites.count);
  const siteChanged = new Uint8Array(sites.count);
  const codeFails = new Uint8Array(CODES);
  const codeChanged = new Uint8Array(CODES);
  const spotFails = new Uint8Array(sites.spots.count);
  let before: Selection | null = null;
  let wanted: Uint8Array | null = null;

  const differs = (selection: Selection, ...members: (keyof Selection)[]) =>
    members.some((member) => selection[member] !== before?.[member]);

  const updateSites = (selection: Selection) => {
    if (differs(selection, 'place'))
      wanted = selection.place.length > 0 ? placesOf(table, selection.place) : null;
    if (differs(selection, 'bbox', 'area')) findSpotFails(sites, selection, spotFails);
    for (let site = 0; site < sites.count; site++) {
      const isWanted =
        wanted === null ||
        wanted[sites.place[site] ?? 0] === 1 ||
        wanted[(sites.municipality[site] ?? 0) - 1] === 1;
      const bits = (isWanted ? 0 : SLOT.place) | (spotFails[sites.spot[site] ?? 0] ?? 0);
      siteChanged[site] = bits === siteFails[site] ? 0 : 1;
      siteFails[site] = bits;
    }
  };

  const updateCodes = (selection: Selection) => {
    const byType = typeFails(selection);
    const byCoding = CODINGS.map((id) => failBit(selection.coding, id, SLOT.coding));
    const byStatus = STATUSES.map((id) => failBit(selection.status, id, SLOT.status));
    for (let code = 0; code < CODES; code++) {
      const bits =
        (byType[CODE.type[code] ?? 0] ?? 0) |
        (byCoding[CODE.coding[code] ?? 0] ?? 0) |
        (byStatus[CODE.status[code] ?? 0] ?? 0);
      codeChanged[code] = bits === codeFails[code] ? 0 : 1;
      codeFails[code] = bits;
    }
  };

  let n = 0;
  const check = (slot: number) => {
    const bits = (siteFails[slots.site[slot] ?? 0] ?? 0) | (codeFails[slots.code[slot] ?? 0] ?? 0);
    next[slot] = bits;
    changed[n] = slot;
    if (bits !== fails[slot]) n++;
  };
  const checkSites = () => {
    for (let site = 0; site < sites.count; site++) {
      if (siteChanged[site] === 0) continue;
      const end = slots.ofSite[site + 1] ?? 0;
      for (let slot = slots.ofSite[site] ?? 0; slot < end; slot++) check(slot);
    }
  };
  const checkCodes = () => {
    const { start, items } = slots.byCode;
    for (let code = 0; code < CODES; code++) {
      if (codeChanged[code] === 0) continue;
      const end = start[code + 1] ?? 0;
      for (let i = start[code] ?? 0; i < end; i++) check(items[i] ?? 0);
    }
  };

  return {
    fails,
    places: () => wanted,
    update(selection) {
      const place = differs(selection, 'place', 'bbox', 'area');
      const codes = differs(selection, 'kind', 'type', 'coding', 'status');
      if (!place && !codes) return null;
      if (place) updateSites(selection);
      if (codes) updateCodes(selection);
      before = selection;
      n = 0;
      if (place && codes) for (let slot = 0; slot < slots.count; slot++) check(slot);
      else if (place) checkSites();
      else checkCodes();
      return { changed: changed.subarray(0, n), next };
    },
  };
}

function failBit(wanted: readonly string[], id: string, bit: number): number {
  return wanted.length === 0 || wanted.includes(id) ? 0 : bit;
}

/** Bits of kind and type by type. */
export function typeFails(selection: Selection): number[] {
  const byKind = new Map(KINDS.map((id) => [id, failBit(selection.kind, id, SLOT.kind)]));
  return EVENT_TYPES.map((id) => (byKind.get(kindOf(id)) ?? 0) | failBit(selection.type, id, SLOT.type));
}

function findSpotFails(sites: Sites, { bbox, area }: Selection, fails: Uint8Array): void {
  const { lon, lat, count } = sites.spots;
  const inside = bbox === null ? null : boundsTest(bbox);
  for (let spot = 0; spot < count; spot++) {
    const [east, north] = [lon[spot] ?? 0, lat[spot] ?? 0];
    const holds =
      (inside === null || inside(east, north)) && (area === null || inRing(east / 1e5, north / 1e5, area));
    fails[spot] = holds ? 0 : SLOT.space;
  }
}
