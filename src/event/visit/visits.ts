import type { Draft } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Reading, Trace } from '../reading.ts';
import { cuesOf, findStops } from './stops.ts';
import { talksIn, unifyTalks } from './talks.ts';
import { joinStops, tourOf } from './tour.ts';

/** At most so many talks of one article are events; a text that names more is an overview. */
const MOST_TALKS = 2;

/** Visits and talks that an article tells: one draft a place, the legs of one journey under one tour. */
export function visits(reading: Reading, knowledge: Knowledge, trace: Trace): Draft[] {
  if (reading.people.length === 0) return [];
  const stops = joinStops(findStops(reading, knowledge, trace));
  const journey = tourOf(reading, stops, trace);
  const travellers = new Set(stops.flatMap((stop) => stop.visitors.map(({ id }) => id)));
  const told = new Set(stops.map(({ sentence }) => sentence));
  const talks = reading.sentences.flatMap((sentence, index) => {
    if (sentence.role === 'boilerplate' || sentence.role === 'caption' || told.has(index)) return [];
    const cues = cuesOf(reading, knowledge, index);
    if (
      !cues.some(({ cue }) => cue === 'talks') ||
      cues.some(({ cue }) => cue === 'phone' || cue === 'civil')
    )
      return [];
    const draft = talksIn(
      reading,
      index,
      cues,
      reading.people.filter((person) => person.sentence === index),
    );
    return draft ? [draft] : [];
  });
  const others = unifyTalks(talks).filter((draft) => {
    const people = [...(draft.visit?.visitors ?? []), ...(draft.visit?.hosts ?? [])];
    return !people.some(({ id }) => travellers.has(id));
  });
  return [...journey, ...others.slice(0, MOST_TALKS)];
}
