import type { Reading } from '../reading.ts';
import type { Counted, Range } from './counted.ts';
import type { Sight } from './sight.ts';
import { DEPLOYED, SIZE } from './verbs.ts';

/** What may stand between the members of a list that share a verb, beside their countries. */
const SHARED =
  /^([,(–-]|and|i|a|e|dhe|te|while|whereas|dok|ndersa|kurse|another|further|jos|edhe|including|among|them|of|whom|which|od|kojih|toga|medju|njima|kojima|ukljucujuci|prej|tyre|cileve|perfshire|duke|mes|the|s)$/;
/** Words that open the parts of a whole. */
const AMONG =
  /(^| )(among them|including( the)?|of (whom|them)|od kojih( je| su)?|med(j)?u (njima|kojima)( je| su)?|ukljucujuci( i)?|prej (tyre|te cileve|sosh)|nder (ta|to|te cilet)|od toga|mes (tyre|te cileve)|(duke )?perfshire( edhe)?)$/;
const PART = /^(of|od|prej|nga)$/;
const WHOM = /^(them|whom|which|kojih|toga|njih|tyre|cileve)$/;

/** The number before this one in a list that shares its verb: "Germany sends 550 soldiers, Austria 150", "1,000 more, among them 750 Britons". */
export function leaderOf({ tokens }: Reading, sight: Sight, item: Counted): Counted | undefined {
  const leader = sight.troops.findLast(({ to }) => to <= item.bound);
  if (!leader) return undefined;
  const tail = tokens
    .slice(Math.max(leader.to, item.bound - 4), item.bound)
    .map(({ fold }) => fold)
    .join(' ');
  if (AMONG.test(tail) && item.bound - leader.to <= 14) return leader;
  if (item.bound - leader.to > 10) return undefined;
  const own = sight.countries.find(({ to }) => to === item.bound);
  const verb = sight.cues.some(
    ({ cue, from }) => /^(increase|decrease|level)$/.test(cue) && from >= leader.to && from < item.bound,
  );
  if (own && !verb && /^(and|while|a|i|dhe|kurse|ndersa)$/.test(tokens[own.from - 1]?.fold ?? ''))
    return leader;
  const between = tokens.slice(leader.to, item.bound);
  const shared = between.every(
    ({ fold }, i) =>
      SHARED.test(fold) ||
      sight.countries.some(({ from, to }) => from <= leader.to + i && leader.to + i < to) ||
      fold === 'britaine' ||
      fold === 'madhe',
  );
  if (!shared) return undefined;
  const [first, second] = between;
  return between.length > 0 && !(PART.test(first?.fold ?? '') && !WHOM.test(second?.fold ?? ''))
    ? leader
    : undefined;
}

/** "Reinforcements have begun to arrive, among them 500 Turkish soldiers": the move of those of whom a number is the first part. */
export function movedWith(
  { tokens }: Reading,
  { cues }: Sight,
  { bound }: Counted,
): (Range & { cue: 'increase' | 'decrease' }) | undefined {
  const tail = tokens
    .slice(bound - 4, bound)
    .map(({ fold }) => fold)
    .join(' ');
  const move = AMONG.test(tail)
    ? cues.findLast(({ cue, to }) => (cue === 'increase' || cue === 'decrease') && to <= bound)
    : undefined;
  return move && { from: move.from, to: move.to, cue: move.cue === 'decrease' ? 'decrease' : 'increase' };
}

/** The part that this number is the whole of: "200 of its 800 staff". */
export function partOf({ tokens }: Reading, { troops }: Sight, item: Counted): Counted | undefined {
  return troops.find(
    ({ to, value }) =>
      to <= item.bound &&
      item.bound - to <= 4 &&
      value !== null &&
      value < (item.value ?? 0) &&
      PART.test(tokens[to]?.fold ?? '') &&
      !WHOM.test(tokens[to + 1]?.fold ?? ''),
  );
}

/** Whose soldiers a number counts that stands in the order of its countries: "Germany and Austria send 550 and 150 soldiers respectively". */
export function inOrder(
  { tokens }: Reading,
  { sentence, countries, troops }: Sight,
  item: Counted,
): string | null {
  const told = tokens
    .slice(sentence.from, sentence.to)
    .some(({ fold }) => /^(respectively|respektivno|odnosno|perkatesisht)$/.test(fold));
  const paired =
    troops.length === 2 &&
    countries.length === 2 &&
    isJoined(tokens, countries[0], countries[1]) &&
    isJoined(tokens, troops[0]?.number, troops[1]?.number) &&
    (countries[1]?.to ?? 0) <= (troops[0]?.from ?? 0);
  return (told || paired) && troops.length > 1 && countries.length === troops.length
    ? (countries[troops.indexOf(item)]?.side ?? null)
    : null;
}

/** "600 and 350": two with one word between them. */
function isJoined(
  tokens: Reading['tokens'],
  a: { to: number } | undefined,
  b: { from: number } | undefined,
): boolean {
  return Boolean(a && b && b.from - a.to === 1 && /^(and|i|dhe|e)$/.test(tokens[a.to]?.fold ?? ''));
}

/** "A contingent of 200 British soldiers from … and one of 130 from Romania arrived": who shares the verb of those who follow. */
export function mateOf({ tokens }: Reading, { troops, cues }: Sight, item: Counted): Counted | undefined {
  const next = troops.find(({ bound }) => bound >= item.to);
  if (!next || !tokens.slice(item.to, next.bound).some(({ fold }) => /^(and|i|te|dhe|kao)$/.test(fold)))
    return;
  const told = cues.some(
    ({ cue, from, to }) =>
      /^(increase|decrease|rotation|level|join)$/.test(cue) &&
      from < next.bound &&
      to > item.to &&
      !/^kont?in?g|^contingent/.test(tokens[from]?.fold ?? ''),
  );
  return told ? undefined : next;
}

/** "The 220-member Swisscoy force", "to boost the 18,000 peacekeepers": the size that a force bears as its name, or that is to change. */
export function isStanding({ tokens }: Reading, { sentence }: Sight, { number, to }: Counted): boolean {
  if (
    tokens[number.from - 1]?.fold === 'the' &&
    (SIZE.test(tokens[number.from - 2]?.fold ?? '') || tokens[number.from - 2]?.fold === 'up')
  )
    return true;
  return (
    /^(the|its|their|current|present|existing)$/.test(tokens[number.from - 1]?.fold ?? '') &&
    number.from > sentence.from &&
    tokens[number.to]?.text === '-' &&
    tokens.slice(to, to + 3).some(({ fold }) => /^(force|contingent|mission|unit|presence)$/.test(fold))
  );
}

/** "200 soldiers who are already deployed": those who are there. */
export function isAlready({ tokens }: Reading, { sentence }: Sight, { bound, to }: Counted): boolean {
  if (tokens[bound - 1]?.fold === 'the' && tokens[to]?.fold === 'had') return true;
  const behind = tokens.slice(to, Math.min(sentence.to, to + 6));
  const at = behind.findIndex(({ fold }) => /^(already|vec|vecse|tashme)$/.test(fold));
  return (
    at >= 0 &&
    behind
      .slice(at + 1, at + 4)
      .some(
        ({ fold }, i) =>
          DEPLOYED.test(fold) && !/^(from|to|iz|nga)$/.test(tokens[to + at + i + 2]?.fold ?? ''),
      ) &&
    !behind.slice(0, at).some(({ kind }) => kind === 'number')
  );
}

/** "Has around 600 troops deployed to the mission", "i ka 600 trupa të angazhuara": those whom a country has there. */
export function isHeld({ tokens }: Reading, { bound, to }: Counted): boolean {
  const at = tokens[to]?.fold === 'te' ? to + 1 : to;
  return HAS.test(tokens[bound - 1]?.fold ?? '') && DEPLOYED.test(tokens[at]?.fold ?? '');
}

const HAS = /^(has|have|ima|imaju|ka|kane)$/;
