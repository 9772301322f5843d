import type { ChosenDay } from '../day/choose.ts';
import type { PersonMention, Reading } from '../reading.ts';
import { groupBefore } from './circle.ts';
import type { Segment } from './scene.ts';
import type { Tense } from './tense.ts';

/** A journey to come whose stops are told elsewhere: when, and whose. */
export type Announced = { day: ChosenDay; people: readonly PersonMention[] };

/** The part of a stop that takes such a day. */
type Dated = {
  days: ChosenDay[];
  tenses: readonly Tense[];
  visitors: readonly PersonMention[];
  left: boolean;
  cancelled: boolean;
};

/** "The secretary will travel to the Balkans next month": when somebody is said to set out, without a stop. */
export function announcedBy({ published }: Reading, { cues, people, day }: Segment): Announced[] {
  const act = cues.find(({ cue }) => cue === 'go' || cue === 'visit');
  const ahead = cues.some(({ cue, from }) => cue === 'future' && act && from <= act.to);
  if (!act || !ahead || !day?.mention || published === null || day.first <= published) return [];
  if (cues.some(({ cue }) => /^(cancelled|denied|maybe|not)$/.test(cue))) return [];
  const travellers = groupBefore(people, cues, act.from);
  return travellers.length > 0 ? [{ day, people: travellers }] : [];
}

/** Gives a stop to come without a day that of its announced journey. */
export function dateAsAnnounced(stop: Dated, announced: readonly Announced[]): void {
  if (stop.days.length > 0 || stop.left || stop.cancelled || stop.tenses.some((tense) => tense === 'done'))
    return;
  const journey = announced.find(({ people }) =>
    people.some(({ id }) => stop.visitors.some((visitor) => visitor.id === id)),
  );
  if (journey) stop.days.push(journey.day);
}
