import { type Address, readAddress, writeAddress } from '../../src/app/address.ts';
import { EVENT_TYPES } from '../../src/event/types.ts';
import { EVERYTHING, FACETS, type Selection } from '../../src/table/selection.ts';
import { difference } from '../property/difference.ts';
import { randomStep } from '../property/selections.ts';
import { playSession } from '../property/session.ts';
import type { Dice } from './fuzz/dice.ts';
import { mutate } from './fuzz/mutate.ts';
import { fuzz } from './fuzz/play.ts';
import { tooSlow } from './fuzz/whole.ts';

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** A state that a person might share. */
function anyState({ random, pick, chance, whole }: Dice): Address {
  let selection: Selection = EVERYTHING;
  for (let i = whole(6); i > 0; i--) selection = randomStep(selection, random);
  const { bbox, from, to } = selection;
  return {
    ...readAddress(''),
    selection: {
      ...selection,
      ...Object.fromEntries(FACETS.map((facet) => [facet, [...selection[facet]].sort()])),
      to: to !== null && from !== null && to < from ? null : to,
      bbox: bbox && [rounded(bbox[0]), rounded(bbox[1]), rounded(bbox[2]), rounded(bbox[3])],
    },
    view: pick(['explore', 'wall', 'briefing']),
    at: chance(0.5) ? { lat: 42.5, lon: 21, zoom: whole(20) } : null,
    event: chance(0.3) ? pick(EVENT_TYPES) : null,
    clock: chance(0.3) ? { from: 18_000 + whole(50), to: 18_050 + whole(50) } : null,
    scenes: chance(0.3) ? ['situation', 'force'] : [],
    every: chance(0.3) ? 20 : null,
  };
}

/** A query with parts moved, doubled, half encoded or of other parameters. */
function broken(query: string, dice: Dice): string {
  const parts = query.slice(1).split('&');
  const moved = parts.flatMap((part) =>
    dice.chance(0.1) ? [part, dice.pick(parts)] : dice.chance(0.1) ? [] : [part],
  );
  const text = moved.join(dice.chance(0.1) ? ';' : '&');
  return dice.chance(0.5)
    ? mutate(text, dice)
    : decodeURIComponent(text).replace(/[\w.]+/, (word) => mutate(word, dice));
}

fuzz('any address is read without throwing, and what was read is written stably', (dice) => {
  const text = broken(writeAddress(anyState(dice)), dice);
  const read = readAddress(`?${text}`);
  const once = writeAddress(read);
  const again = readAddress(once);
  if (writeAddress(again) !== once) return `writes ${once} and then ${writeAddress(again)}`;
  if (JSON.stringify(again) !== JSON.stringify(read)) return `reads ${once} otherwise`;
  const { from, to, minConfidence, minKilled, q, bbox, area } = read.selection;
  const numbers = [minKilled, ...(bbox ?? []), ...(area ?? []).flat(), ...Object.values(read.at ?? {})];
  if (numbers.some((value) => value !== null && !Number.isFinite(value)))
    return 'gives a number that is none';
  if (from !== null && to !== null && to < from) return 'ends before it begins';
  if (minConfidence !== null && !(minConfidence >= 0 && minConfidence <= 1))
    return `asks for ${minConfidence}`;
  if (q.length > 200) return 'asks for too long a text';
  return tooSlow('reading', () => void readAddress(`?${text}`));
});

fuzz('a whole address, read and written, is the same', (dice) => {
  const state = anyState(dice);
  const query = writeAddress(state);
  return difference(state, readAddress(query), query);
});

fuzz('the fast engine answers long sessions as the plain one does', (dice) =>
  playSession(dice.whole(2 ** 31), 150, [0, 1, 40, 300, 900, 2500, 6000], dice.whole(2) * 0.3),
);
