import type { Reading } from '../reading.ts';
import type { Status, TroopsType } from '../types.ts';
import { type Counted, REMAIN } from './counted.ts';
import { type Decision, decisionOf, NAMED } from './decision.ts';
import { isAlready, isHeld, isStanding, leaderOf, mateOf, movedWith, partOf } from './follow.ts';
import { isLeftBehind, isThen } from './past.ts';
import { nearest, type Sight } from './sight.ts';
import { isAllBut, isFewer, isFromStrong, isLeft, isRisen } from './target.ts';
import { DEPLOYED, GOES, SEND, SIZE } from './verbs.ts';

export type Direction = 'increase' | 'decrease' | 'rotation';
export type Change = {
  type: TroopsType;
  direction: Direction;
  decision: Decision;
  status: Status;
  at: { from: number; to: number };
  /** The country whose soldiers come or go, where it stands beside them. */
  side?: string;
  /** True where the force as a whole grows or shrinks. */
  whole?: boolean;
};

const REACH = 9;
/** A rotation and the one number of a sentence are told at length: "the ninth rotation of … will set out with its 1,300 members". */
const ROTATION_REACH = 14;
const STRONG_REACH = 18;
const TYPE: Record<Direction, TroopsType> = {
  increase: 'reinforcement',
  decrease: 'withdrawal',
  rotation: 'rotation',
};

const BEGIN = /^(begin|begins|began|begun|start|starts|started)$/;

/** A sentence with one number and no word of a level is all about its change. */
function reachOf({ troops, cues }: Sight, direction: Direction, verb: string): number {
  if (
    troops.length === 1 &&
    (SEND.test(verb) || GOES.test(verb) || BEGIN.test(verb)) &&
    !cues.some(({ cue }) => cue === 'level')
  )
    return 20;
  return direction === 'rotation' || troops.length === 1 ? ROTATION_REACH : REACH;
}

/** "90 soldiers who now serve in the force will leave": what follows the clause is what they do. */
const WHO = /^(who|that|koji|koje|koja|qe|cilet|te)$/;

/** What a number of soldiers is: the amount of a change, the level that a change leads to, or a level. */
export type NumberRole = { role: 'amount' | 'target'; change: Change } | { role: 'level' };

/** Decides whether a number is the amount of a change, its target ("to 10,000"), or a level. */
export function roleOf(reading: Reading, sight: Sight, item: Counted, only?: 'before' | 'after'): NumberRole {
  if (
    item.leadsTo ||
    isStanding(reading, sight, item) ||
    isLeftBehind(reading, sight, item) ||
    isAlready(reading, sight, item) ||
    isHeld(reading, item) ||
    isThen(reading, sight, item)
  )
    return { role: 'level' };
  if (isRisen(reading, item)) return { role: 'target', change: changeOf(reading, sight, 'increase', item) };
  if (isAllBut(reading, item)) {
    const { hit } = nearest(reading, sight, item, 'decrease');
    if (hit) return { role: 'target', change: changeOf(reading, sight, 'decrease', hit) };
  }
  if (isLeft(reading, item)) {
    const others = sight.cues.filter(({ to }) => to !== item.bound);
    const { hit } = nearest(reading, { ...sight, cues: others }, item, 'decrease');
    if (!hit && /^leav/.test(reading.tokens[item.bound - 1]?.fold ?? '')) return { role: 'level' };
    return { role: 'target', change: changeOf(reading, sight, 'decrease', hit ?? item) };
  }
  const changes = (['increase', 'decrease', 'rotation'] as const)
    .map((direction) => ({ direction, ...nearest(reading, sight, item, direction) }))
    .filter(
      (option) =>
        option.hit !== null &&
        option.gap <=
          (isFromStrong(reading, sight, item)
            ? STRONG_REACH
            : reachOf(sight, option.direction, reading.tokens[option.hit.from]?.fold ?? '')),
    )
    .sort((a, b) => a.gap - b.gap);
  const relief = changes.find(({ direction, gap: near }) => direction === 'rotation' && near <= REACH);
  const best = relief && sight.troops.length === 1 ? relief : changes[0];
  if (REMAIN.test(reading.tokens[item.to]?.fold ?? '') || beforeRemains(reading, item))
    return { role: 'level' };
  if (isFewer(reading, item)) return { role: 'amount', change: changeOf(reading, sight, 'decrease', item) };
  if (item.extra) {
    const [next] = changes;
    if (next?.direction === 'decrease' && next.hit && next.hit.from >= item.to && next.gap <= 2)
      return { role: 'amount', change: changeOf(reading, sight, 'decrease', next.hit) };
    const option = changes.find(({ direction }) => direction !== 'decrease') ?? null;
    if (!option && item.to === item.number.to) return { role: 'level' };
    const direction = option?.direction ?? 'increase';
    return { role: 'amount', change: changeOf(reading, sight, direction, option?.hit ?? item) };
  }
  const leader = only === 'after' ? undefined : leaderOf(reading, sight, item);
  const led = leader && roleOf(reading, sight, leader, 'before');
  if (led?.role === 'amount') return led;
  const moved = leader ? undefined : movedWith(reading, sight, item);
  if (moved) return { role: 'amount', change: changeOf(reading, sight, moved.cue, moved) };
  const join = nearest(reading, sight, item, 'join');
  if (join.hit && (join.gap <= 4 || (join.gap <= 14 && isNextTo(reading, sight, item, join.hit)))) {
    const before = join.hit.to <= item.from;
    const came = before ? cameBefore(reading, sight, item) : null;
    if (came) return { role: 'amount', change: changeOf(reading, sight, 'increase', came) };
    const by = reading.tokens[join.hit.to]?.fold === 'by';
    if (before && !by) return { role: 'level' };
    return { role: 'amount', change: changeOf(reading, sight, 'increase', join.hit) };
  }
  if (partOf(reading, sight, item)) return { role: 'level' };
  const mate = best?.hit || only === 'before' ? undefined : mateOf(reading, sight, item);
  if (mate) return roleOf(reading, sight, mate, 'after');
  if (!best?.hit) return { role: 'level' };
  const purpose = purposeOf(reading, sight, item);
  if (purpose) return { role: 'amount', change: changeOf(reading, sight, 'increase', purpose) };
  const level = nearestLevel(reading, sight, item, best.hit);
  const change = changeOf(reading, sight, best.direction, best.hit);
  const word = reading.tokens[beforeTotal(reading, item)]?.fold ?? '';
  const verb = reading.tokens[best.hit.from]?.fold ?? '';
  const upTo = reading.tokens[item.bound]?.fold === 'deri' && !SEND.test(verb);
  const toward =
    (upTo || /^(to|na|ne)$/.test(word)) &&
    (best.hit.to < item.bound || (best.hit.to === item.bound && SIZE.test(verb)));
  if (/^(with|sa|s|me)$/.test(word) && best.hit.from === item.to && DEPLOYED.test(verb))
    return { role: 'level' };
  if (best.hit.to <= item.bound && best.gap <= 2 && /^(of|od|prej|nga)$/.test(word))
    return { role: 'amount', change };
  const origin =
    sight.nations !== null &&
    best.hit.from >= item.to &&
    /^(from|iz|nga|prej)$/.test(reading.tokens[best.hit.to]?.fold ?? '');
  if (origin) return { role: 'level' };
  if (WHO.test(reading.tokens[item.to]?.fold ?? '') && best.hit.from >= item.to)
    return { role: 'amount', change };
  if (sight.nations && best.gap > 2) return { role: 'level' };
  const straight =
    best.hit.to <= item.bound &&
    best.gap <= 7 &&
    (level.hit?.to ?? 0) >= item.to &&
    !toward &&
    SEND.test(reading.tokens[best.hit.from]?.fold ?? '');
  if (
    !straight &&
    level.hit &&
    !isMade(reading, level.hit, item, best.hit) &&
    level.gap <= best.gap &&
    !(level.hit.from >= best.hit.from && level.hit.to <= best.hit.to)
  )
    return { role: 'level' };
  if (best.hit.to <= item.from && toward && best.direction !== 'rotation')
    return {
      role: 'target',
      change: isNamed(reading, change) ? { ...change, decision: 'announced', status: 'planned' } : change,
    };
  return { role: 'amount', change };
}

/** The word before a number, or before "a total of". */
function beforeTotal({ tokens }: Reading, { bound }: Counted): number {
  const word = (at: number) => tokens[at]?.fold;
  if (word(bound - 1) !== 'of' || word(bound - 2) !== 'total') return bound - 1;
  return word(bound - 3) === 'a' ? bound - 4 : bound - 3;
}

/** True where a word stands behind a number and no other number between them. */
function isNextTo({ tokens }: Reading, sight: Sight, item: Counted, { from }: { from: number }): boolean {
  return (
    from >= item.to &&
    sight.nations === null &&
    !tokens.slice(item.to, from).some(({ text }) => text === ',') &&
    !sight.troops.some((other) => other.from >= item.to && other.from < from)
  );
}

/** "A unit made up of 92 members will deploy", "a 35-member unit will leave": how large it is that comes. */
function isMade(
  { tokens }: Reading,
  level: { from: number; to: number },
  item: Counted,
  at: { from: number; to: number },
): boolean {
  const made = tokens
    .slice(level.from, level.to)
    .some(({ fold }) =>
      /^(made|composed|consisting|comprising|numbering|totalling|strong|strength|sastavljen\p{L}*|jacine|perbere)$/u.test(
        fold,
      ),
    );
  const finite = tokens
    .slice(level.from - 1, level.to)
    .some(({ fold }) => /^(is|are|was|je|su|eshte|jane)$/.test(fold));
  const before = at.to <= level.from && level.from - at.to <= 6;
  return made && !finite && level.to <= item.from && (at.from >= item.to || before);
}

/** "The second stage of the reduction to 5,000": a target that is named by a noun is ahead. */
function isNamed({ tokens }: Reading, { at, decision }: Change): boolean {
  return decision === 'done' && NAMED.test(tokens[at.from]?.fold ?? '');
}

/** "A 600-strong battalion to bolster the mission": soldiers whose purpose is to make a force stronger. */
function purposeOf({ tokens }: Reading, { cues }: Sight, { to }: Counted): Sight['cues'][number] | undefined {
  return cues.find(
    (hit) =>
      hit.cue === 'increase' &&
      hit.from > to &&
      hit.from - to <= 5 &&
      SIZE.test(tokens[hit.from]?.fold ?? '') &&
      /^(to|te|da|za|radi|per)$/.test(tokens[hit.from - 1]?.fold ?? '') &&
      !tokens.slice(to, hit.from).some(({ fold }) => /^(is|are|have|has|je|su|jane|kane|,)$/.test(fold)),
  );
}

/** "In addition to 200 British soldiers deployed earlier this month": who came before, with the time. */
function cameBefore(
  { tokens, days }: Reading,
  { cues }: Sight,
  { to }: Counted,
): Sight['cues'][number] | undefined {
  const dated =
    days.some(({ from }) => from >= to && from - to <= 8) ||
    tokens.slice(to, to + 4).some(({ fold }) => /^(earlier|ranije|prethodno|meparshem)$/.test(fold));
  return dated
    ? cues.find(
        (hit) =>
          hit.cue === 'increase' &&
          hit.from >= to &&
          hit.from - to <= 3 &&
          /^(deployed|sent|arrived|rasporedjen\p{L}*|poslat\p{L}*|upucen\p{L}*|stigl\p{L}*|dislokuar|derguar|mberritur|vendosur)$/u.test(
            tokens[hit.from]?.fold ?? '',
          ),
      )
    : undefined;
}

function beforeRemains({ tokens }: Reading, item: Counted): boolean {
  return tokens.slice(Math.max(0, item.bound - 2), item.from).some(({ fold }) => REMAIN.test(fold));
}

/** "60 of them will come home": a part, and what it does follows. */
function isOfThem(
  { tokens }: Reading,
  { from, to }: { from: number; to: number },
  item: Counted,
  change: { from: number },
): boolean {
  return (
    /^(them|whom|njih|kojih|tyre|cileve)$/.test(tokens[to - 1]?.fold ?? '') &&
    from >= item.number.to &&
    change.from >= to &&
    change.from - to <= 5
  );
}

/** The nearest word of a level; "have arrived" and "a contingent of" say none. */
function nearestLevel(
  reading: Reading,
  sight: Sight,
  item: Counted,
  change: { from: number; to: number },
): ReturnType<typeof nearest> {
  const own = (hit: { from: number; to: number }) =>
    hit.to === change.from ||
    (hit.to === change.from - 1 && reading.tokens[hit.to]?.fold === 'been') ||
    hit.from === change.to ||
    (hit.from - change.to === 1 &&
      /^(number|strength|size|level)s?$/.test(reading.tokens[hit.from]?.fold ?? '')) ||
    ((change.from >= item.to ||
      /^(to|na|ne)$/.test(reading.tokens[beforeTotal(reading, item)]?.fold ?? '')) &&
      /^(total|ukupno|gjithsej)$/.test(reading.tokens[hit.from]?.fold ?? '')) ||
    (hit.from === change.from && /^(will|to)$/.test(reading.tokens[change.from - 2]?.fold ?? '')) ||
    (hit.from >= item.to - 3 && isOfThem(reading, hit, item, change)) ||
    (reading.tokens[hit.from]?.fold === 'part' && reading.tokens[hit.from - 1]?.fold === 'as') ||
    /^kont?in?g|^contingent/.test(reading.tokens[hit.from]?.fold ?? '');
  return nearest(
    reading,
    { ...sight, cues: sight.cues.filter((hit) => hit.cue !== 'level' || !own(hit)) },
    item,
    'level',
  );
}

/** A change at its cue word, with what is said of the decision. */
export function changeOf(
  reading: Reading,
  sight: Sight,
  direction: Direction,
  at: { from: number; to: number },
): Change {
  const { decision, status } = decisionOf(reading, sight, at);
  return decision === 'proposed'
    ? { type: 'proposal', direction, decision, status, at }
    : { type: TYPE[direction], direction, decision, status, at };
}
