import { isHeadRole } from '../head.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { choosePlace } from '../place/choose.ts';
import { type Chosen, placeOf } from '../place/chosen.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { FAMILY_OF, type IncidentType } from '../types.ts';
import { triggersOf } from './cues.ts';

/** Why what the police of Serbia do lies there, where nothing says where. */
export const BY_SERBIA = 'those who did it are of Serbia';

/** Tokens from the name of the state to what it did. */
const REACH = 4;
const STATE = /^(autoritet\p{L}*|organe\p{L}*|authorities|vlasti|ministr\p{L}*|ministarstv\p{L}*|interior)$/u;
const OF_IT = /^(serb(e|ise|ia|ian)|srpsk\p{L}+|srbije)$/u;

/** "Serbia has arrested a man from Prizren": the police of Serbia take nobody inside Kosovo, only at its crossings. */
export function takenBySerbia(
  reading: Reading,
  { index, kosovo, books }: Knowledge,
  anchor: { sentence: number; from: number; to: number },
  type: IncidentType,
  { mention }: Chosen,
): Chosen | null {
  const serbia = index.byId.get('serbia');
  const by = (at: number) => isBySerbia(reading, books[reading.language], at);
  const heads = reading.sentences.flatMap(({ role }, at) => (isHeadRole(role) ? [at] : []));
  if (!serbia || FAMILY_OF[type] !== 'police' || !(by(anchor.sentence) ?? heads.some(by))) return null;
  const outside = ({ place }: PlaceMention) => place.country !== 'XK' || place.kind === 'crossing';
  if (mention && outside(mention)) return null;
  const there = choosePlace(reading, anchor, kosovo, outside);
  if (there.mention && outside(there.mention)) return there;
  const named = reading.places.find(
    ({ place, sentence }) => place === serbia && sentence === anchor.sentence,
  );
  return { place: placeOf(serbia), mention: named ?? null, reason: BY_SERBIA };
}

/** True where a sentence says so, false where it names other police, null where it does not say by whom. */
function isBySerbia(reading: Reading, book: Book, index: number): boolean | null {
  const { tokens, places, sentences } = reading;
  const home = sentences[index];
  if (!home) return null;
  const police = book.actors.find(tokens, home.from, home.to).filter(({ value }) => value.kind === 'police');
  const own = police.filter(({ value }) => value.id === 'serbian-police');
  if (police.length > 0)
    return (
      own.length > 0 && police.every((hit) => own.some(({ from, to }) => from <= hit.from && hit.to <= to))
    );
  const arrests = triggersOf(reading, index, book).filter(({ value }) => value.type === 'arrest');
  const named = places.some(
    ({ sentence, role, place, from, to }) =>
      sentence === index &&
      role === 'metonym' &&
      place.id === 'serbia' &&
      arrests.some((hit) => (to <= hit.from ? hit.from - to : from - hit.to) <= REACH),
  );
  const state = tokens
    .slice(home.from, home.to)
    .some(
      ({ fold }, i, all) =>
        STATE.test(fold) && [i - 1, i + 1, i + 2].some((at) => OF_IT.test(all[at]?.fold ?? '')),
    );
  return named || (state && arrests.length > 0) ? true : null;
}
