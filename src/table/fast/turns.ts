import { EVENT_TYPES } from '../../event/types.ts';
import { FAMILY_BY } from '../by-type.ts';
import { CODE, CODES } from './codes.ts';
import type { Inside } from './inside.ts';
import type { MapTotals } from './map.ts';
import { IN_LINE, LINE, TRAITS } from './site-sum.ts';
import { SLOT, type SlotClauses, type TurnedSites } from './slot-clauses.ts';
import type { Slots } from './slots.ts';
import type { Tally } from './tally.ts';
import type { Totals } from './totals.ts';

/** What follows when slots turn: the rows that the cubes count, and where they are live the totals and the map. */
type Followers = { inside: Inside; totals: Totals; map: MapTotals };

/** Lets everything follow sites and codes that fail other bits than `before`; `out`: the bits by which a slot is in no cube, before and now. */
export type Turns = {
  /** `codes`: what codes fail meanwhile. */
  sites: (
    turned: TurnedSites,
    codes: Uint8Array,
    out: readonly [number, number],
    live: { totals: boolean; map: boolean },
  ) => void;
  /** `live`: whether the rows that the cubes count, and the map, are to follow. */
  codes: (
    before: Uint8Array,
    out: readonly [number, number],
    live: { inside: boolean; map: boolean },
  ) => void;
};

/** Turns over slots. */
export function createTurns(
  slots: Slots,
  clauses: SlotClauses,
  { counts, killed }: Tally,
  { inside, totals, map }: Followers,
): Turns {
  const { code: codeOf, ofSite } = slots;
  const line = new Int32Array(LINE);
  return {
    sites({ list, before }, codes, [outBefore, out], live) {
      const whole = codes.every((fails) => (fails & outBefore) === 0);
      for (let i = 0; i < list.length; i++) {
        const site = list[i] ?? 0;
        const was = before[site] ?? 0;
        const is = clauses.sites[site] ?? 0;
        const onMap = live.map ? turnOf(was & SLOT.place, is & SLOT.place) : 0;
        const moves = turnOf(was & outBefore, is & out) !== 0;
        if (!moves && !live.totals && onMap === 0) continue;
        const [from, end] = [ofSite[site] ?? 0, ofSite[site + 1] ?? 0];
        if (moves && whole) inside.set(from, end, (is & out) === 0);
        for (let slot = from; slot < end; slot++) {
          const code = codeOf[slot] ?? 0;
          const fails = codes[code] ?? 0;
          if (moves && !whole && (fails & outBefore) === 0) inside.set(slot, slot + 1, (is & out) === 0);
          const count = counts[slot] ?? 0;
          if (count === 0) continue;
          if (live.totals) totals.turn(site, code, was, is, count, killed[slot] ?? 0);
          if (onMap !== 0 && fails === 0) map.add(site, code, onMap * count);
        }
      }
    },
    codes(before, [outBefore, out], live) {
      const { codes, sites } = clauses;
      const byType = slots.byType();
      const { moved, shown } = typesOf(before, codes, outBefore, out);
      for (let type = 0; type < EVENT_TYPES.length; type++) {
        const [movesHere, showsHere] = [live.inside && moved[type] === 1, live.map && shown[type] === 1];
        if (!movesHere && !showsHere) continue;
        const family = FAMILY_BY[type] ?? 0;
        const end = byType.start[type + 1] ?? 0;
        for (let run = byType.start[type] ?? 0; run < end; run++) {
          const site = byType.site[run] ?? 0;
          const fails = sites[site] ?? 0;
          const moves = movesHere && (fails & out) === 0;
          const onMap = showsHere && (fails & SLOT.place) === 0;
          if (!moves && !onMap) continue;
          const from = byType.from[run] ?? 0;
          const to = from + (byType.length[run] ?? 0);
          let all = 0;
          let any = false;
          for (let slot = from; slot < to; slot++) {
            const code = codeOf[slot] ?? 0;
            const [was, is] = [before[code] ?? 0, codes[code] ?? 0];
            if (moves && turnOf(was & outBefore, is & out) !== 0)
              inside.set(slot, slot + 1, (is & out) === 0);
            const count = onMap ? turnOf(was, is) * (counts[slot] ?? 0) : 0;
            if (count === 0) continue;
            const where = IN_LINE[code] ?? 0;
            line[where] = (line[where] ?? 0) + count;
            all += count;
            any = true;
          }
          if (!any) continue;
          map.addFamily(site, line, family, all);
          line.fill(0, family * TRAITS, (family + 1) * TRAITS);
        }
      }
    },
  };
}

/** 1 when what failed fails no more, −1 when it begins to fail, else 0. */
function turnOf(was: number, is: number): number {
  return (is === 0 ? 1 : 0) - (was === 0 ? 1 : 0);
}

/** By type, 1 where codes of it come into the cubes or go out, and where they come on the map or leave it. */
function typesOf(before: Uint8Array, codes: Uint8Array, outBefore: number, out: number) {
  const [moved, shown] = [new Uint8Array(EVENT_TYPES.length), new Uint8Array(EVENT_TYPES.length)];
  for (let code = 0; code < CODES; code++) {
    const [was, is] = [before[code] ?? 0, codes[code] ?? 0];
    const type = CODE.type[code] ?? 0;
    if (turnOf(was & outBefore, is & out) !== 0) moved[type] = 1;
    if (turnOf(was, is) !== 0) shown[type] = 1;
  }
  return { moved, shown };
}
