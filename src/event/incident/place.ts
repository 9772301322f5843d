import type { Knowledge } from '../knowledge.ts';
import { type Chosen, choosePlace, placeOf } from '../place/choose.ts';
import type { Reading } from '../reading.ts';

const FINE = new Set(['site', 'settlement', 'municipality']);

/**
 * The place of a happening. News without a place of its own in the sentence lies where the article's Kosovo places say; what is only
 * recalled takes no place from the article's news unless the article knows but one, and never the capital, where all visitors go.
 */
export function placeFor(
  reading: Reading,
  knowledge: Knowledge,
  anchor: { sentence: number; from: number; to: number },
  background: boolean,
): Chosen {
  const chosen = choosePlace(reading, anchor, knowledge.kosovo);
  const own = chosen.mention?.sentence === anchor.sentence && chosen.reason === 'named in the sentence';
  if (own) return chosen;
  if (background) {
    const fine = reading.places.filter(
      ({ place, role }) =>
        role === 'site' && place.country === 'XK' && !['country', 'region'].includes(place.kind),
    );
    const areas = new Set(fine.map(({ place }) => place.municipality ?? place.id));
    const inherited = chosen.mention?.place.country === 'XK' && chosen.place.id !== 'pristina';
    if (areas.size === 1 && inherited && FINE.has(chosen.place.precision)) return chosen;
    const region = reading.places.find(
      ({ place, sentence }) =>
        sentence === anchor.sentence && place.country === 'XK' && place.kind === 'region',
    );
    if (region) return { place: placeOf(region.place), mention: region, reason: 'only a region is named' };
    return { place: placeOf(knowledge.kosovo), mention: null, reason: 'no place is named' };
  }
  if (chosen.mention && chosen.mention.place.country !== 'XK') {
    const home = choosePlace(reading, anchor, knowledge.kosovo, (row) => row.country === 'XK');
    if (home.mention) return home;
  }
  return chosen;
}
