import { spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import { bareChange, isRecalled } from './bare.ts';
import type { TroopCue } from './book.ts';
import type { Finding } from './build.ts';
import { type Change, roleOf } from './change.ts';
import { changeFinding } from './changed.ts';
import { contributorOf } from './contributor.ts';
import type { Counted } from './counted.ts';
import { isContingent, isDenied } from './denied.ts';
import { isHeld, leaderOf, partOf } from './follow.ts';
import { jointChange } from './joint.ts';
import { foreignSoldiers, isCeiling, levelFinding, noLevel, TO_COME } from './level.ts';
import { isBoundElsewhere, isElsewhere, isExercising, isQuitting, isSpeaking } from './no-soldiers.ts';
import { pairOf } from './pair.ts';
import { isEarly } from './past.ts';
import { alertOf } from './ready.ts';
import { gap, nearest, type Sight } from './sight.ts';
import { plausibleStrength } from './size.ts';
import { isLeft } from './target.ts';
import { dayThen } from './time.ts';
import { asTurn, inTurn } from './turn.ts';
import { GOES, SEND } from './verbs.ts';
import { sideOfBare } from './whose-change.ts';

/** All that a sentence tells of a force: levels, changes, an alert. */
export function findingsOf(reading: Reading, sight: Sight, home: string | null, trace: Trace): Finding[] {
  const findings: Finding[] = [];
  let ceiling = false;
  let elsewhere = false;
  const refuse = (why: string, at: { from: number; to: number }) =>
    trace('troops', `refused: ${why}`, spanOf(reading, at.from, at.to));
  const near = (item: Counted, cue: TroopCue) => nearest(reading, sight, item, cue).gap;
  const pair = pairOf(reading, sight, home);
  if (pair) return pair;
  const exercising = isExercising(reading, sight);
  const hurt = sight.troops.filter((item) => isCasualty(reading, sight, item));
  for (const item of sight.troops) {
    const { value } = item;
    if (value === null || value < 2) continue;
    if (
      hurt.some(
        (other) =>
          other === item ||
          leaderOf(reading, sight, item) === other ||
          leaderOf(reading, sight, other) === item,
      )
    ) {
      refuse('casualties are no level', item);
      continue;
    }
    if (isSpeaking(reading, sight, item) || isQuitting(reading, sight, item)) {
      refuse('people who say something or give up their office', item);
      continue;
    }
    if (exercising) {
      refuse('an exercise', item);
      continue;
    }
    if (isElsewhere(reading, sight, item)) {
      refuse('no soldiers, or those of another land', item);
      elsewhere ||= sight.named.length === 0;
      continue;
    }
    const said = roleOf(reading, sight, item);
    const possible = said.role !== 'level' && said.change.type === 'proposal' && !item.extra;
    const role = possible && isContingent(reading, sight) ? ({ role: 'level' } as const) : said;
    const contributor = contributorOf(reading, sight, item, home);
    const country = contributor === 'many' ? null : contributor;
    if (role.role !== 'level' && isDenied(reading, sight, role.change.at)) {
      if (isOwned(reading, sight, item) && (country !== null || plausibleStrength(sight.force, value)))
        findings.push(levelFinding(reading, sight, item, value, country));
      else refuse('a change that is denied', item);
      continue;
    }
    if (role.role === 'amount') {
      if (role.change.direction === 'increase' && !item.extra && isActivity(reading, sight, item)) {
        refuse('an exercise or patrol', item);
        continue;
      }
      if (role.change.direction === 'increase' && isBoundElsewhere(reading, sight)) {
        refuse('soldiers for another land', item);
        continue;
      }
      if (
        value > 60_000 ||
        (role.change.type === 'proposal' && value < 10) ||
        (value < 5 && country === null)
      )
        continue;
      if (isEarly(reading, sight, value)) {
        if (dayThen(reading, sight, item)) findings.push(levelFinding(reading, sight, item, value, null));
        else refuse('how many there once were', item);
        continue;
      }
      const capped =
        (!item.extra && (near(item, 'generic') <= 5 || isMost(reading, sight, item))) ||
        (role.change.direction === 'increase' && isCeiling(reading, sight, item));
      if (capped) {
        refuse('a ceiling, no change', item);
        ceiling = true;
        continue;
      }
      if (
        sight.force === 'KSF' &&
        (isSent(reading, role.change.at) || sight.cues.some(({ cue }) => cue === 'activity'))
      ) {
        refuse('help or exercise abroad', item);
        continue;
      }
      if (sight.force !== 'SAF' && country === null && foreignSoldiers(reading, sight, item)) {
        refuse('soldiers of another force', item);
        continue;
      }
      const share = item.extra ? null : shareOf(reading, sight, item);
      if (share !== null && (country !== null || plausibleStrength(sight.force, value))) {
        const amount = share > 0 ? Math.round(value * share) : null;
        findings.push(levelFinding(reading, sight, item, value, country));
        findings.push(changeFinding(role.change, amount, country, role.change.at));
        continue;
      }
      findings.push(changeFinding(role.change, value, country, item));
      continue;
    }
    if (role.role === 'target') {
      const planned = role.change.status === 'planned' || role.change.type === 'proposal';
      if (
        (!planned && (country !== null || plausibleStrength(sight.force, value))) ||
        (country !== null && isLeft(reading, item))
      )
        findings.push(levelFinding(reading, sight, item, value, country));
      if (!planned && isRecalled(reading, sight)) continue;
      const standing = sight.troops.find(
        (other) => other !== item && other.value !== null && other.value >= 50 && !other.extra,
      )?.value;
      const by = sight.troops.find(
        (other) => other !== item && /^(by|za|per)$/.test(reading.tokens[other.bound - 1]?.fold ?? ''),
      );
      const amount =
        by?.value ??
        (planned && standing && standing > value === (role.change.direction === 'decrease')
          ? Math.abs(standing - value)
          : null);
      findings.push({
        ...changeFinding(role.change, amount, country, item),
        target: { value, open: false },
      });
      continue;
    }
    const part = partOf(reading, sight, item);
    const left = part && roleOf(reading, sight, part);
    if (left?.role === 'amount' && left.change.direction === 'decrease' && left.change.decision === 'done') {
      refuse('how many there were before some left', item);
      continue;
    }
    const why = noLevel(reading, sight, item, value, contributor);
    if (why) refuse(why, item);
    if (why === TO_COME && (country !== null || plausibleStrength(sight.force, value)))
      findings.push({
        ...changeFinding(
          { type: 'withdrawal', direction: 'decrease', decision: 'announced', status: 'planned', at: item },
          null,
          country,
          item,
        ),
        target: { value, open: true },
      });
    if (!why) findings.push(levelFinding(reading, sight, item, value, country));
  }
  const held = sight.troops.some((item) => isHeld(reading, item));
  if (!ceiling && !elsewhere && !held && !findings.some(({ type }) => type !== 'strength')) {
    const joint = jointChange(reading, sight);
    const bare = joint.length > 0 ? null : bareChange(reading, sight, home);
    for (const change of joint) findings.push(changeFinding(change, null, change.side ?? null, change.at));
    const abroad = bare !== null && sight.force === 'KSF' && isSent(reading, bare.at);
    const away = bare?.direction === 'increase' && isBoundElsewhere(reading, sight);
    if (bare && !abroad && !away && !casualtyOnly(reading, sight, bare))
      findings.push(changeFinding(bare, null, sideOfBare(reading, sight, bare, home), bare.at));
  }
  if (sight.extras.length === 0 && inTurn(reading, sight))
    for (const finding of findings.filter(({ type }) => type === 'reinforcement')) asTurn(finding);
  const alert = findings.some(({ type }) => type === 'withdrawal') ? undefined : alertOf(reading, sight);
  if (alert) findings.push(alert);
  return findings;
}

/** Kosovo's own soldiers who are sent go abroad. */
function isSent({ tokens }: Reading, { from, to }: { from: number; to: number }): boolean {
  return tokens
    .slice(from, to)
    .some(({ fold }) => SEND.test(fold) || GOES.test(fold) || /^(slanj|leav|left)/.test(fold));
}

/** "The mandate lets the government send up to 400": what may be sent at most. */
function isMost({ tokens, sentences }: Reading, { cues, index }: Sight, item: Counted): boolean {
  const most =
    item.number.bound === 'at-most' ||
    /^(do|deri)$/.test(tokens[item.bound]?.fold ?? '') ||
    /^(do|deri)$/.test(tokens[item.bound - 1]?.fold ?? '');
  const may = cues.some(({ cue, from }) => cue === 'proposal' && MAY.test(tokens[from]?.fold ?? ''));
  return (
    most &&
    (cues.some(
      ({ cue, from, to }) =>
        cue === 'generic' && tokens.slice(from, to).some(({ fold }) => /^mandat/.test(fold)),
    ) ||
      (may && MANDATE.test(sentences[index - 1]?.text ?? '')))
  );
}

const MANDATE = /mandat|мандат|extend|prolong|produž|produz|продуж|zgjat/i;
const MAY = /^(may|can|could|moze|mogu|mund)$/;

/** The share of its soldiers that a country moves: 0.5 for "half of its 600 troops", 0 for "most of" and "part of"; null for all of them. */
function shareOf({ tokens }: Reading, { countries }: Sight, { bound }: Counted): number | null {
  const start = Math.max(0, bound - 5);
  const own = (at: number) => countries.some(({ from, to }) => from <= at && at < to);
  const words = tokens.slice(start, bound).map(({ fold }, i) => (own(start + i) ? 'its' : fold));
  const at = words.findLastIndex((word) => SHARE.test(word));
  if (at < 0 || !words.slice(at + 1).every((word) => BETWEEN.test(word))) return null;
  return HALF.test(words[at] ?? '') ? 0.5 : 0;
}

const HALF = /^(half|polovin\p{L}*|gjysm\p{L}*)$/u;
const SHARE =
  /^(most|part|half|some|majority|third|quarter|bulk|vecin\p{L}*|deo|dela|polovin\p{L}*|trecin\p{L}*|shumic\p{L}*|pjes\p{L}*|gjysm\p{L}*)$/u;
const BETWEEN =
  /^(of|its|his|their|the|all|svojih|njenih|njihovih|od|ukupno|e|te|se|me|madhe|prej|nga|saj|tij|tyre|i|s|'|’)$/;

/** True for soldiers who exercise or patrol; "before the elections" only says when they come. */
function isActivity(reading: Reading, sight: Sight, item: Counted): boolean {
  const { gap, hit } = nearest(reading, sight, item, 'activity');
  if (/^(ceremon|svecan|parad)/.test(reading.tokens[hit?.from ?? -1]?.fold ?? '')) return false;
  const before = hit ? (reading.tokens[hit.from - 1]?.fold ?? '') : '';
  const earlier = hit ? (reading.tokens[hit.from - 2]?.fold ?? '') : '';
  return (
    gap <= 3 &&
    ![before, earlier].some((word) => /^(before|ahead|for|para|per|uoci|pred|pre|prije|tokom)$/.test(word))
  );
}

/** True for those who were hurt: no other number stands nearer to the word. */
function isCasualty(reading: Reading, sight: Sight, item: Counted): boolean {
  const { gap: own, hit } = nearest(reading, sight, item, 'casualty');
  if (own > 6 || !hit) return false;
  const among = hit.to <= item.bound && item.bound - hit.to <= 2;
  if (among && /^(including|ukljucujuci|perfshire)$/.test(reading.tokens[item.bound - 1]?.fold ?? ''))
    return true;
  return !reading.numbers.some(
    (number) =>
      number.from >= sight.sentence.from &&
      number.to <= sight.sentence.to &&
      number.from !== item.number.from &&
      !number.other &&
      !(number.best === 1 && reading.tokens[number.from]?.kind === 'word') &&
      gap(reading, number, hit) < own,
  );
}

/** "No plan to withdraw its 320 soldiers", "320 ushtarët e saj": those who are there already. */
function isOwned({ tokens }: Reading, { force }: Sight, { bound, to, extra, number }: Counted): boolean {
  if (extra || force === 'SAF') return false;
  const words = [tokens[bound - 1], ...tokens.slice(number.to, to), tokens[to + 1]];
  return words.some((token) => ITS.test(token?.fold ?? ''));
}

const ITS = /^(its|their|his|the|svoj\p{L}*|njen\p{L}*|njihov\p{L}*|saj|tij|tyre|vet)$/u;

/** True where soldiers are hurt or exercise; a relief is told at a ceremony. */
function casualtyOnly(reading: Reading, sight: Sight, { direction, at }: Change): boolean {
  const { tokens } = reading;
  return sight.cues.some(
    (hit) =>
      (hit.cue === 'casualty' && (hit.from < at.to || gap(reading, hit, at) <= 15)) ||
      (hit.cue === 'activity' &&
        (sight.force === 'KSF' || gap(reading, hit, at) <= 9) &&
        direction !== 'rotation' &&
        !/^(ceremon|svecan|parad|zastav)/.test(tokens[hit.from]?.fold ?? '')),
  );
}
