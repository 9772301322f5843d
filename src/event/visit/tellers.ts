import type { PersonMention, PlaceMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { homeOf } from './home.ts';
import type { Stop } from './stops.ts';

/** "The prime minister said that a meeting is expected": who only tells of a meeting of nobody named behind its word. */
export function tellsOnly(
  cues: readonly Cue[],
  act: Cue,
  parties: readonly PersonMention[],
  circle: readonly PersonMention[],
): boolean {
  const last = Math.max(...parties.map(({ to }) => to));
  return (
    !circle.some(({ from }) => from >= act.to) &&
    cues.some(({ cue, from, to }) => cue === 'clause' && to - from > 0 && from >= last && to <= act.from) &&
    cues.some(({ cue, from }) => cue === 'receive' && from < act.from && from > last)
  );
}

/** Those of a side who only tell of the talks, before "between X and Y" or beside a word of saying, are no party where both sides are named without them. */
export function withoutTellers({ tokens }: Reading, local: readonly PersonMention[]): PersonMention[] {
  const rest = local.filter(({ from, to, id }) => {
    if (local.some((other) => other.id === id && other.from !== from)) return true;
    const between = local.find(
      (other) =>
        other.from > to &&
        tokens
          .slice(other.from - 6, other.from)
          .some((token, i) => BETWEEN.test(token.fold) && other.from - 6 + i >= to),
    );
    return !between && !TELLS.test(tokens[to]?.fold ?? '');
  });
  return new Set(rest.map(homeOf)).size === 2 ? rest : [...local];
}

const BETWEEN = /^(between|izmedju|mes|ndermjet|midis)$/;
const TELLS =
  /^(says|said|reveals|explains|announces|tells|rekao|rekla|kaze|tvrdi|otkriva|najavljuje|najavi\p{L}*|izjavi\p{L}*|kazao|kazala|porucio|porucila|naveo|navela|saopsti\p{L}*|potvrdi\p{L}*|ocenio|ocenila|tha|thote|tregon|deklaron|deklaroi|zbulon|paralajmeron|njoftoi|konfirmoi|pohoi|theksoi)$/u;

/** True for somebody of Pristina or Belgrade: a party to all talks. */
export function isLocal(person: PersonMention): boolean {
  return /^(XK|RS)$/.test(homeOf(person) ?? '');
}

/** True for somebody of a mission in Kosovo: alone with guests, that is no talks of Pristina. */
export function isOfMission({ side }: PersonMention): boolean {
  return side !== 'XK' && side !== 'RS';
}

/** True where the town is a stop of the parties' own journey: whom else they met is not said to have been there. */
export function isVisited(
  { place }: PlaceMention,
  parties: readonly PersonMention[],
  stops: readonly Stop[],
): boolean {
  return stops.some(
    (stop) =>
      stop.place.country === place.country &&
      parties.every(({ id }) => stop.visitors.some((visitor) => visitor.id === id)),
  );
}
