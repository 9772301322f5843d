import { inRing } from '../../base/geo.ts';
import { CODINGS, EVENT_TYPES, KINDS, kindOf, STATUSES } from '../../event/types.ts';
import type { Room } from '../kernel/room.ts';
import { boundsOf, placesOf } from '../match.ts';
import { EVERYTHING, type Selection } from '../selection.ts';
import type { Table } from '../table.ts';
import { CODE, CODES } from './codes.ts';
import type { Sites } from './sites.ts';
import type { Slots } from './slots.ts';

/** Clauses of a selection that a slot passes or fails as a whole: a bit each. Place and space are told by its site, the others by its code. */
export const SLOT = { kind: 1, type: 2, place: 4, coding: 8, status: 16, space: 32 } as const;

/** Sites that fail other bits than before, ascending, by site the bits that these failed, and whether any of them fails another bit of space. */
export type TurnedSites = { list: Uint32Array; before: Uint8Array; inSpace: boolean };

/** Fail bits under the latest selection. */
export type SlotClauses = {
  sites: Uint8Array;
  codes: Uint8Array;
  /** The bits of kind and type, by type. */
  types: Uint8Array;
  /** Every bit that any site or code fails. */
  failed: () => number;
  /** Takes over a selection; gives the sites that fail other bits than before, and those of all codes as they were; null where none can have changed. */
  update: (selection: Selection) => { sites: TurnedSites | null; codes: Uint8Array | null };
  /** True when the slot fails nothing. */
  passes: (slot: number) => boolean;
  /** 1 for each place that the place clause lets through by itself or as a municipality; null = no restriction. */
  places: () => Uint8Array | null;
};

/** Slot clauses over a table, for the selection that holds back nothing. */
export function createSlotClauses(table: Table, sites: Sites, slots: Slots, room: Room): SlotClauses {
  const siteFails = room.uint8(sites.count);
  const sitesBefore = new Uint8Array(sites.count);
  const turned = new Uint32Array(sites.count);
  const codeFails = new Uint8Array(CODES);
  const codesBefore = new Uint8Array(CODES);
  const types = new Uint8Array(EVENT_TYPES.length);
  const spotFails = new Uint8Array(sites.spots.count);
  let before: Selection = EVERYTHING;
  let wanted: Uint8Array | null = null;
  let failedBySites = 0;

  const differs = (selection: Selection, ...members: (keyof Selection)[]) =>
    members.some((member) => selection[member] !== before[member]);

  const updateSites = (selection: Selection) => {
    if (differs(selection, 'place'))
      wanted = selection.place.length > 0 ? placesOf(table, selection.place) : null;
    if (differs(selection, 'bbox', 'area')) findSpotFails(sites, selection, spotFails);
    const wantedHere = wanted;
    let [n, changed] = [0, 0];
    failedBySites = 0;
    for (let site = 0; site < sites.count; site++) {
      const isWanted =
        wantedHere === null ||
        wantedHere[sites.place[site] ?? 0] === 1 ||
        wantedHere[(sites.municipality[site] ?? 0) - 1] === 1;
      const fails = (isWanted ? 0 : SLOT.place) | (spotFails[sites.spot[site] ?? 0] ?? 0);
      failedBySites |= fails;
      const was = siteFails[site] ?? 0;
      if (fails === was) continue;
      changed |= fails ^ was;
      sitesBefore[site] = was;
      siteFails[site] = fails;
      turned[n++] = site;
    }
    return { list: turned.subarray(0, n), before: sitesBefore, inSpace: (changed & SLOT.space) !== 0 };
  };

  const updateCodes = (selection: Selection) => {
    codesBefore.set(codeFails);
    types.set(typeFails(selection));
    const byCoding = CODINGS.map((id) => failBit(selection.coding, id, SLOT.coding));
    const byStatus = STATUSES.map((id) => failBit(selection.status, id, SLOT.status));
    for (let code = 0; code < CODES; code++)
      codeFails[code] =
        (types[CODE.type[code] ?? 0] ?? 0) |
        (byCoding[CODE.coding[code] ?? 0] ?? 0) |
        (byStatus[CODE.status[code] ?? 0] ?? 0);
    return codesBefore;
  };

  return {
    sites: siteFails,
    codes: codeFails,
    types,
    failed: () => codeFails.reduce((all, fails) => all | fails, failedBySites),
    passes: (slot) =>
      ((siteFails[slots.site[slot] ?? 0] ?? 0) | (codeFails[slots.code[slot] ?? 0] ?? 0)) === 0,
    places: () => wanted,
    update(selection) {
      const changes = {
        sites: differs(selection, 'place', 'bbox', 'area') ? updateSites(selection) : null,
        codes: differs(selection, 'kind', 'type', 'coding', 'status') ? updateCodes(selection) : null,
      };
      before = selection;
      return changes;
    },
  };
}

function failBit(wanted: readonly string[], id: string, bit: number): number {
  return wanted.length === 0 || wanted.includes(id) ? 0 : bit;
}

/** Bits of kind and type by type. */
function typeFails(selection: Selection): number[] {
  const byKind = new Map(KINDS.map((id) => [id, failBit(selection.kind, id, SLOT.kind)]));
  return EVENT_TYPES.map((id) => (byKind.get(kindOf(id)) ?? 0) | failBit(selection.type, id, SLOT.type));
}

function findSpotFails(sites: Sites, { bbox, area }: Selection, fails: Uint8Array): void {
  const { lon, lat, count } = sites.spots;
  const { west, south, east, north } = boundsOf(bbox ?? [-180, -90, 180, 90]);
  for (let spot = 0; spot < count; spot++) {
    const [x, y] = [lon[spot] ?? 0, lat[spot] ?? 0];
    const holds =
      x >= west && x <= east && y >= south && y <= north && (area === null || inRing(x / 1e5, y / 1e5, area));
    fails[spot] = holds ? 0 : SLOT.space;
  }
}
