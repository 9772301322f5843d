import { RECENT_DAYS } from '../day/choose.ts';
import type { Knowledge } from '../knowledge.ts';
import { CAPITAL_OF } from '../place/region.ts';
import type { Reading } from '../reading.ts';
import { homeOf } from './home.ts';
import { isOtherCircle } from './recalled-rounds.ts';
import type { Round } from './round.ts';
import { cuesOf } from './scene.ts';
import { MEDIATOR } from './seat.ts';
import { unique } from './settle.ts';
import { replaced } from './travellers.ts';

/** Farthest sentence from a round that tells who mediates. */
export const REACH = 3;

/** Adds to the hosts of a round, not longer ago than news is, whoever is told to mediate, receive or meet at most `reach` sentences away. */
export function addMediators(reading: Reading, knowledge: Knowledge, round: Round, reach: number): void {
  const { published } = reading;
  if (
    new Set(round.parties.map(homeOf)).size < 2 ||
    (published !== null && round.day.last < published - RECENT_DAYS)
  )
    return;
  reading.sentences.forEach((sentence, index) => {
    if (
      sentence.role === 'boilerplate' ||
      sentence.role === 'caption' ||
      between(reading, index, round.sentence) > reach
    )
      return;
    const cues = cuesOf(reading, index, knowledge);
    for (const person of reading.people.filter((candidate) => candidate.sentence === index)) {
      const outsider =
        person.side !== null &&
        !replaced(reading, person) &&
        !CAPITAL_OF.has(homeOf(person) ?? '') &&
        !/^(Ambassador|Chargé)/.test(person.office ?? '');
      const near = cues.some(
        ({ cue, from, to }) =>
          (cue === 'mediate' ||
            cue === 'receive' ||
            (cue === 'meet' && MEDIATOR.test(person.office ?? ''))) &&
          Math.min(Math.abs(person.from - to), Math.abs(from - person.to)) <= 14,
      );
      if (outsider && near && !round.hosts.some(({ id }) => id === person.id)) round.hosts.push(person);
    }
  });
}

/** Sentences of the news between two. */
export function between({ sentences }: Reading, a: number, b: number): number {
  return sentences
    .slice(Math.min(a, b) + 1, Math.max(a, b) + 1)
    .filter(({ role }) => role !== 'caption' && role !== 'boilerplate').length;
}

/** Meetings of other people on other days, each dated by itself. */
function apart(a: Round, b: Round): boolean {
  return (
    a.day.mention !== null &&
    b.day.mention !== null &&
    a.day.first !== b.day.first &&
    a.day.last < b.day.last === a.day.first < b.day.first &&
    [...a.parties, ...a.hosts].length > 0 &&
    b.hosts.concat(b.parties).some(({ id }) => ![...a.parties, ...a.hosts].some((one) => one.id === id))
  );
}

/** True for talks whose town only another sentence names, where the same people are told to meet on the day at a town of their own sentence. */
function isElsewhereTold(told: Round, round: Round): boolean {
  return (
    told.place.sentence === told.sentence &&
    round.place.sentence !== round.sentence &&
    round.parties.length > 1 &&
    round.day.first === told.day.first &&
    round.parties.every(({ id }) => told.parties.some((party) => party.id === id))
  );
}

/** Talks at one place on one day are one. */
export function joinRounds(rounds: readonly Round[]): Round[] {
  const kept: Round[] = [];
  for (const round of rounds) {
    const twin = kept.find(
      (other) =>
        (other.place.place.id === round.place.place.id || isElsewhereTold(other, round)) &&
        !apart(other, round) &&
        !isOtherCircle(other, round) &&
        !(round.next && !other.ahead && round.day.first > other.day.last) &&
        (Math.abs(other.day.first - round.day.first) <= 1 ||
          ((round.day.mention === null || other.day.mention === null) && round.ahead && other.ahead) ||
          (other.day.time.precision === 'week' &&
            other.day.first <= round.day.first &&
            round.day.last <= other.day.last) ||
          ((other.parties.length === 0) !== (round.parties.length === 0) &&
            other.day.first <= round.day.last &&
            round.day.first <= other.day.last)),
    );
    if (!twin) {
      kept.push(round);
      continue;
    }
    twin.parties = unique([...twin.parties, ...round.parties]);
    twin.hosts = unique([...twin.hosts, ...round.hosts]).filter(
      ({ id }) => !twin.parties.some((person) => person.id === id),
    );
    const finer = twin.day.time.precision !== 'day' && round.day.time.precision === 'day';
    if ((twin.day.mention === null || finer) && round.day.mention !== null) twin.day = round.day;
    twin.ahead &&= round.ahead;
    twin.cancelled ||= round.cancelled && round.parties.length === 0;
  }
  return kept;
}
