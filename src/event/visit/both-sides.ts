import { CAPITAL_OF } from '../place/region.ts';
import type { Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { homeOf } from './home.ts';
import { type Round, unnamed } from './round.ts';
import { isLocal } from './tellers.ts';

/** Talks of both sides with their town and day, in a sentence that names only some of those who meet. */
export function besidePeople(reading: Reading, index: number, cues: readonly Cue[], act: Cue): Round | null {
  const round = unnamed(reading, index, cues, act);
  return round && !round.cancelled && round.place.sentence === index && round.day.mention ? round : null;
}

/** "X of Pristina and Y of Belgrade will be in Brussels on Thursday": whoever of both sides goes to one town goes to talks. */
export function bothTravel(reading: Reading, index: number, cues: readonly Cue[]): Cue | undefined {
  if (reading.sentences[index]?.role === 'title') return undefined;
  const homes = new Set(
    reading.people.filter((person) => person.sentence === index && isLocal(person)).map(homeOf),
  );
  if (homes.size < 2) return undefined;
  return cues.find(
    ({ cue, to }) =>
      cue === 'go' &&
      reading.places.some(
        ({ sentence, from, located, place }) =>
          sentence === index &&
          located &&
          from >= to &&
          from - to <= 2 &&
          !CAPITAL_OF.has(place.country ?? ''),
      ),
  );
}
