import type { ChosenDay } from '../day/choose.ts';
import { isHead } from '../head.ts';
import type { Book } from '../knowledge.ts';
import { type Chosen, placeOf } from '../place/chosen.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { BESIDE, HERE } from '../reasons.ts';
import { wordTest } from '../text/word-numbers.ts';
import type { IncidentType } from '../types.ts';
import { triggersOf } from './cues.ts';
import { CLASS_OF } from './hint.ts';

const isAgain = wordTest(
  /^(again|same|similar|likewise|isto|opet|ponovo|slicn[oiae]|serish|perseri|njejt(?:a|e|en)|ngjashe?m(?:e|eri)?)$/,
);

/** Where something recalled lies for which no sentence beside it names a place: where another sentence tells of its very day, or where the heading tells the like if it is said to have happened again. */
export function recalledPlace(
  reading: Reading,
  book: Book,
  chosen: Chosen,
  { type, index, day }: { type: IncidentType; index: number; day: ChosenDay },
): Chosen {
  const beside = chosen.reason === BESIDE && !isHead(reading, chosen.mention?.sentence);
  if (chosen.reason === HERE || beside) return chosen;
  const nowhere = chosen.place.precision === 'country';
  const told = (nowhere && onItsDay(reading, index, day)) || likeTheNews(reading, book, index, type);
  return told ? { place: placeOf(told.place), mention: told, reason: BESIDE } : chosen;
}

function isSpot({ role, located, place }: PlaceMention): boolean {
  return role === 'site' && located && !/^(country|region|municipality)$/.test(place.kind);
}

/** "On 15 October gendarmes crossed over … A video of 15 October shows them in the village of X". */
function onItsDay({ days, places }: Reading, index: number, { first, last, time }: ChosenDay) {
  if (time.precision !== 'day') return undefined;
  const told = new Set(
    days
      .filter((day) => day.sentence !== index && !day.furniture && day.first === first && day.last === last)
      .map(({ sentence }) => sentence),
  );
  return told.size > 0 ? places.find((mention) => told.has(mention.sentence) && isSpot(mention)) : undefined;
}

/** "The same happened ten days ago", "i ovog puta, isto kao 17. maja". */
function likeTheNews(reading: Reading, book: Book, index: number, type: IncidentType) {
  const { places, sentences, tokens } = reading;
  const home = sentences[index];
  if (!home || !tokens.slice(home.from, home.to).some(isAgain)) return undefined;
  const tells = (at: number) =>
    isHead(reading, at) &&
    triggersOf(reading, at, book).some(({ value }) => CLASS_OF[value.type] === CLASS_OF[type]);
  const spots = places.filter((mention) => isSpot(mention) && tells(mention.sentence));
  return spots.find(({ place }) => !/^(city|town)$/.test(place.kind)) ?? spots[0];
}
