import type { PersonMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { circlesOf, groupBefore } from './circle.ts';
import { GROUP } from './guests.ts';
import { homeOf, isGuestIn } from './home.ts';
import type { Segment } from './scene.ts';
import { possesses } from './travellers.ts';

/** "The delegation met X": whoever a group meets goes nowhere. */
function metByGroup(reading: Reading, segment: Segment): PersonMention[] {
  const { tokens } = reading;
  return circlesOf(reading, segment.cues, segment.people, segment).flatMap(({ cue, before, after }) =>
    cue.cue === 'meet' &&
    before.length === 0 &&
    tokens.slice(segment.from, cue.from).some(({ fold }) => GROUP.test(fold))
      ? after
      : [],
  );
}

/** "Sa premijerom X razgovarala je": whoever a sentence opens with as met. */
function isWithWhom({ tokens, sentences }: Reading, { from, sentence }: PersonMention): boolean {
  const { from: start = from } = sentences[sentence] ?? {};
  return from - start <= 8 && /^(with|sa|s|me)$/.test(tokens[start]?.fold ?? '');
}

const LEADER = /^(President|Acting President|Prime Minister|Patriarch|Director of the Office)/;

/**
 * Who travels on after a stretch without a stop: whoever acts in it and comes from outside the region; where nobody travels yet, also an official of
 * Serbia or Kosovo. Whoever is at home where the last stop was takes nobody's place.
 */
export function carry(
  reading: Reading,
  segment: Segment,
  cues: readonly Cue[],
  travellers: readonly PersonMention[],
  here: string | null,
): PersonMention[] {
  const people = segment.people.filter((person) => person.side !== null && !possesses(reading, person));
  const met = metByGroup(reading, segment);
  const none = travellers.length === 0;
  const far = people.filter(
    (person) =>
      isGuestIn(person, 'XK') &&
      isGuestIn(person, 'RS') &&
      !met.includes(person) &&
      (none || !isWithWhom(reading, person)),
  );
  const guests =
    far.length > 0 || !none
      ? far
      : people.filter(
          (person) =>
            LEADER.test(person.office ?? '') &&
            (isGuestIn(person, 'XK') || isGuestIn(person, 'RS')) &&
            !cues.some(({ cue, to }) => cue === 'meet' && to <= person.from && person.from - to <= 8),
        );
  const act = cues.find(
    ({ cue, from }) => /^(visit|go|meet|receive)$/.test(cue) && from >= (guests[0]?.to ?? 0),
  );
  const subjects = act ? groupBefore(guests, cues, act.from) : guests.slice(0, 1);
  const fresh = none ? subjects : subjects.filter((one) => homeOf(one) !== here);
  return fresh.length > 0 && (act || none) ? fresh : [...travellers];
}
