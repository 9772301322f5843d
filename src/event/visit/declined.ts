import type { Knowledge } from '../knowledge.ts';
import type { PersonMention, Reading } from '../reading.ts';
import { groupBefore } from './circle.ts';
import type { Meeting } from './meetings.ts';
import { cuesOf } from './scene.ts';

/** Who is said in a sentence to refuse a meeting, or not to meet, and everybody whom the sentence names. */
function declinedIn(
  reading: Reading,
  index: number,
  knowledge: Knowledge,
): { who: PersonMention[]; whom: PersonMention[] } {
  const cues = cuesOf(reading, index, knowledge);
  const no = cues.find(
    ({ cue, to }) =>
      (cue === 'refused' || cue === 'not') &&
      cues.some((act) => /^(meet|receive)$/.test(act.cue) && act.from >= to && act.from - to <= 5),
  );
  if (!no) return { who: [], whom: [] };
  const people = reading.people.filter(({ sentence }) => sentence === index);
  return { who: groupBefore(people, cues, no.from).slice(-1), whom: people };
}

/** Without the meetings that a sentence says are refused: what a heading or an earlier plan tells of them did not come about. */
export function withoutDeclined(
  reading: Reading,
  knowledge: Knowledge,
  meetings: readonly Meeting[],
): Meeting[] {
  if (meetings.length === 0) return [];
  const declined = reading.sentences
    .slice(0, MOST)
    .map((_, index) => declinedIn(reading, index, knowledge))
    .filter(({ who }) => who.length > 0);
  if (declined.length === 0) return [...meetings];
  return meetings.filter(
    ({ hosts, guests, tense }) =>
      (tense === 'done' && guests.length > 1) ||
      hosts.length === 0 ||
      !declined.some(
        ({ who, whom }) =>
          hosts.every(({ id }) => who.some((person) => person.id === id)) &&
          guests.some(({ id }) => whom.some((person) => person.id === id)),
      ),
  );
}

/** Sentences of a text that are looked through for refusals. */
const MOST = 40;
