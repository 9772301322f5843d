import type { Draft } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Reading, Trace } from '../reading.ts';
import { withoutAsides } from './aside.ts';
import { withoutDead } from './dead.ts';
import { withGuests } from './guests.ts';
import { joinStops, settle } from './settle.ts';
import { findJourneys } from './stops.ts';
import { talksOf } from './talks.ts';
import { tourOf } from './tour.ts';

/** Visits and talks that an article tells: one draft a place, the legs of one journey under one tour. */
export function visits(whole: Reading, knowledge: Knowledge, trace: Trace): Draft[] {
  const reading = withGuests(withoutDead(whole), knowledge);
  const { stops, meetings } = findJourneys(reading, knowledge, trace);
  const joined = joinStops(stops, reading.published);
  const talks = talksOf(reading, knowledge, joined, new Set(stops.map(({ sentence }) => sentence)));
  const settled = settle(reading, knowledge, joined, meetings, talks);
  const told = withoutAsides(reading, settled.stops, settled.talks, trace);
  return [...tourOf(reading, told, trace), ...settled.talks].filter((draft) => {
    if (!isVague(draft)) return true;
    trace('visit', `${draft.place.id}, ${draft.time.start} refused: recalled too roughly to be an event`);
    return false;
  });
}

/** What is recalled of a year in a country, or of a month in a region, is no visit that can be told from others ("KFOR has been there since 1999"). */
function isVague({ type, mention, time, place }: Draft): boolean {
  if (mention === 'news' || type !== 'visit') return false;
  return (
    time.precision !== 'day' &&
    (place.precision === 'region' || (place.precision === 'country' && time.precision === 'year'))
  );
}
