import { readAddress, writeAddress } from '../../src/app/address.ts';
import { EVENT_TYPES } from '../../src/event/types.ts';
import { EVERYTHING, FACETS, type Selection } from '../../src/table/selection.ts';
import { randomStep } from '../property/selections.ts';
import { playSession } from '../property/session.ts';
import type { Dice } from './fuzz/dice.ts';
import { mutate } from './fuzz/mutate.ts';
import { fuzz } from './fuzz/play.ts';
import { tooSlow } from './fuzz/whole.ts';

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** An address that a person might share. */
function anyAddress({ random, pick, chance, whole }: Dice): string {
  let selection: Selection = EVERYTHING;
  for (let i = whole(6); i > 0; i--) selection = randomStep(selection, random);
  const { bbox, from, to } = selection;
  return writeAddress({
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
  });
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
  const text = broken(anyAddress(dice), dice);
  const read = readAddress(`?${text}`);
  const once = writeAddress(read);
  const again = readAddress(once);
  if (writeAddress(again) !== once) return `writes ${once} and then ${writeAddress(again)}`;
  if (JSON.stringify(again) !== JSON.stringify(read)) return `reads ${once} otherwise`;
  const { from, to, minConfidence, q } = read.selection;
  if (from !== null && to !== null && to < from) return 'ends before it begins';
  if (minConfidence !== null && !(minConfidence >= 0 && minConfidence <= 1))
    return `asks for ${minConfidence}`;
  if (q.length > 200) return 'asks for too long a text';
  return tooSlow('reading', () => void readAddress(`?${text}`));
});

fuzz('a whole address, read and written, is the same', (dice) => {
  const query = anyAddress(dice);
  const back = writeAddress(readAddress(query));
  return back === query ? null : `${query} becomes ${back}`;
});

fuzz('the fast engine answers long sessions as the plain one does', (dice) =>
  playSession(dice.whole(2 ** 31), 150, [0, 1, 40, 300, 900, 2500, 6000]),
);
