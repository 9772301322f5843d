import type { Draft } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import type { Force } from '../types.ts';
import type { TroopCue, TroopsBook } from './book.ts';
import { buildDraft, type Finding } from './build.ts';
import { bareChange, type Change, changeOf, roleOf } from './change.ts';
import { contributorOf, homeOf, plausibleStrength } from './contributor.ts';
import type { Counted } from './counted.ts';
import { look, nearest, type Sight } from './sight.ts';
import { dayOfForce } from './time.ts';
import { unify } from './unify.ts';

/** Troop levels, changes and alerts that an article reports. */
export function troops(reading: Reading, knowledge: Knowledge, trace: Trace): Draft[] {
  const book = knowledge.books[reading.language].troops;
  const namedIn = reading.sentences.map((sentence) =>
    book.forces.find(reading.tokens, sentence.from, sentence.to),
  );
  const home = homeOf(reading);
  let current: Force | null =
    namedIn.flat().find(({ value }) => value === 'KFOR')?.value ??
    namedIn.flat()[0]?.value ??
    allianceOf(reading);
  const drafts: Draft[] = [];
  reading.sentences.forEach((sentence, index) => {
    const named = namedIn[index] ?? [];
    current =
      named.find(({ value }) => value === 'KFOR')?.value ??
      named[0]?.value ??
      armyOf(reading, book, index) ??
      current;
    if (current === null || sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    const sight = look(reading, book, index, forceOf(reading, index, named, current), named);
    for (const finding of findingsOf(reading, sight, home, trace)) {
      const day = dayOfForce(
        reading,
        sight,
        finding.at,
        finding.type === 'strength',
        finding.standing === true,
      );
      if (day) drafts.push(buildDraft(reading, knowledge, sight, finding, day));
      else trace('troops', 'refused: no day', spanOf(reading, finding.at.from, finding.at.to));
    }
  });
  return unify(withNations(reading, knowledge, drafts));
}

/** A sentence that only says how many nations take part ("Thirty-two nations contribute.") adds to the level told beside it. */
function withNations(reading: Reading, knowledge: Knowledge, drafts: readonly Draft[]): Draft[] {
  const book = knowledge.books[reading.language].troops;
  const levels = drafts.filter(
    ({ type, troops: slots }) => type === 'strength' && slots?.contributor === null && slots.nations === null,
  );
  if (levels.length === 0 || drafts.some(({ troops: slots }) => slots?.nations != null)) return [...drafts];
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.role === 'boilerplate' || sentence.role === 'title') continue;
    const { nations, cues, about, troops: counted } = look(reading, book, index, 'KFOR', []);
    if (!nations?.number.best || counted.length > 0 || (!about && !cues.some(({ cue }) => cue === 'level')))
      continue;
    const level = levels.find(
      ({ quotes }) => quotes[0]?.field === 'text' && Math.abs(sentence.start - (quotes[0]?.start ?? 0)) < 400,
    );
    if (!level?.troops) continue;
    level.troops = { ...level.troops, nations: nations.number.best };
    level.quotes.push(
      quoteOf(reading, 'troops.nations', spanOf(reading, nations.number.from, nations.to), index),
    );
    break;
  }
  return [...drafts];
}

/** KFOR for a text that names the alliance and Kosovo, but no force. */
function allianceOf(reading: Reading): Force | null {
  const kosovo =
    reading.places.some(({ place }) => place.country === 'XK') ||
    reading.sides.some(({ side }) => side === 'XK');
  if (reading.places.some(({ place }) => place.kind === 'camp' && place.country === 'XK')) return 'KFOR';
  return kosovo && reading.sides.some(({ side }) => side === 'NATO') ? 'KFOR' : null;
}

/** Serbia's army, where a sentence without a named force has an army put on alert and a country or official of Serbia. */
function armyOf(reading: Reading, book: TroopsBook, index: number): Force | null {
  const sentence = reading.sentences[index];
  if (!sentence || book.army.find(reading.tokens, sentence.from, sentence.to).length === 0) return null;
  const alert = book.cues
    .find(reading.tokens, sentence.from, sentence.to)
    .some(({ value }) => value === 'alert');
  return alert && serbian(reading, index) ? 'SAF' : null;
}

function serbian(reading: Reading, index: number): boolean {
  return (
    reading.sides.some((side) => side.sentence === index && side.side === 'RS') ||
    reading.people.some((person) => person.sentence === index && person.side === 'RS')
  );
}

/** The force of a sentence: the one that it names first; Serbia's army when "its troops" are Serbia's. */
function forceOf(reading: Reading, index: number, named: Sight['named'], current: Force): Force {
  if (named.length > 0) return [...named].sort((a, b) => a.from - b.from)[0]?.value ?? current;
  const sides = new Set(reading.sides.filter((side) => side.sentence === index).map(({ side }) => side));
  return current === 'SAF' && sides.has('NATO') && !sides.has('RS') ? 'KFOR' : current;
}

function findingsOf(reading: Reading, sight: Sight, home: string | null, trace: Trace): Finding[] {
  const findings: Finding[] = [];
  const refuse = (why: string, at: { from: number; to: number }) =>
    trace('troops', `refused: ${why}`, spanOf(reading, at.from, at.to));
  const near = (item: Counted, cue: TroopCue) => nearest(reading, sight, item, cue).gap;
  const pair = pairOf(reading, sight);
  if (pair) return pair;
  for (const item of sight.troops) {
    const { value } = item;
    if (value === null || value < 5) continue;
    if (near(item, 'casualty') <= 6) {
      refuse('casualties are no level', item);
      continue;
    }
    const role = roleOf(reading, sight, item);
    const contributor = contributorOf(reading, sight, item, home);
    const country = contributor === 'many' ? null : contributor;
    if (role.role === 'amount') {
      if (role.change.direction === 'increase' && !item.extra && near(item, 'activity') <= 3) {
        refuse('an exercise or patrol', item);
        continue;
      }
      if (value > 60_000 || (role.change.type === 'proposal' && value < 10)) continue;
      findings.push(changeFinding(role.change, value, country, item, 0.8));
      continue;
    }
    if (role.role === 'target') {
      const planned = role.change.status === 'planned' || role.change.type === 'proposal';
      if (!planned && (country !== null || plausibleStrength(sight.force, value)))
        findings.push(levelFinding(sight, item, value, country, 0.75));
      const standing = sight.troops.find(
        (other) => other !== item && other.value !== null && other.value >= 50 && !other.extra,
      )?.value;
      const amount =
        planned && standing && standing > value === (role.change.direction === 'decrease')
          ? Math.abs(standing - value)
          : null;
      findings.push(changeFinding(role.change, amount, country, item, 0.7));
      continue;
    }
    const why = noLevel(reading, sight, item, value, contributor);
    if (why) refuse(why, item);
    else findings.push(levelFinding(sight, item, value, country, sight.nations ? 0.9 : 0.78));
  }
  if (!findings.some(({ type }) => type !== 'strength')) {
    const bare = bareChange(reading, sight);
    const many = new Set(sight.countries.map(({ side }) => side));
    if (bare && !casualtyOnly(sight))
      findings.push(
        changeFinding(
          bare,
          null,
          bare.type !== 'proposal' && many.size === 1 ? ([...many][0] ?? null) : null,
          bare.at,
          0.6,
        ),
      );
  }
  const alert = sight.cues.find((hit) => hit.cue === 'alert');
  if (
    alert &&
    (sight.force === 'SAF' || sight.force === 'KSF') &&
    (sight.named.length > 0 || serbian(reading, sight.index))
  )
    findings.push({
      type: 'alert',
      at: alert,
      status: sight.cues.some((hit) => hit.cue === 'proposal' && Math.abs(hit.from - alert.from) < 6)
        ? 'disputed'
        : 'reported',
      rest: { contributor: null, strength: null, nations: null, change: null },
      confidence: 0.65,
    });
  return findings;
}

function casualtyOnly(sight: Sight): boolean {
  return sight.cues.some((hit) => hit.cue === 'casualty' || hit.cue === 'activity');
}

/** Why a number of soldiers is no level, or null when it is one. */
function noLevel(
  reading: Reading,
  sight: Sight,
  item: Counted,
  value: number,
  contributor: string | null,
): string | null {
  const near = (cue: TroopCue) => nearest(reading, sight, item, cue).gap;
  if (near('generic') <= 5 && !sight.nations) return 'a general truth, not a level';
  if (contributor === 'many') return 'a part of several countries, no level of the force';
  if (
    sight.force === 'KFOR' &&
    sight.countries.some(({ side, to, from }) => side === 'RS' && to <= item.to && item.from - from <= 8) &&
    contributor === null &&
    sight.named.length === 0
  )
    return 'soldiers of another force';
  if (contributor === null) {
    if (!plausibleStrength(sight.force, value))
      return 'no possible strength of the whole force, and no contributor';
    if (sight.nations || near('level') <= 6) return null;
    const [name] = sight.named;
    return name && Math.abs(name.from - item.from) < 12 ? null : 'no word says that it is a level';
  }
  if (near('activity') <= (value < 150 ? 8 : 3)) return 'an exercise, patrol or ceremony';
  if (value > 20_000) return 'too many for a contingent';
  return near('level') <= 6 || near('join') <= 4 ? null : 'no word says that it is a contingent';
}

function levelFinding(
  sight: Sight,
  item: Counted,
  value: number,
  contributor: string | null,
  confidence: number,
): Finding {
  return {
    type: 'strength',
    at: item,
    status: 'reported',
    rest: {
      contributor,
      strength: { value, bound: item.number.bound },
      nations: contributor === null ? (sight.nations?.number.best ?? null) : null,
      change: null,
    },
    confidence,
  };
}

function changeFinding(
  change: Change,
  amount: number | null,
  contributor: string | null,
  at: { from: number; to: number },
  confidence: number,
): Finding {
  const { type, status, direction, decision } = change;
  return {
    type,
    at,
    status,
    rest: {
      contributor,
      strength: null,
      nations: null,
      change: { direction, amount, contributor, decision },
    },
    confidence,
  };
}

/** "From 8,350 back to 4,500": a level and a change by the difference; announced, the level is the one that still holds. */
function pairOf(reading: Reading, sight: Sight): Finding[] | null {
  const word = (item: Counted) => {
    for (let i = item.bound - 1; i >= item.bound - 6; i--) {
      const fold = reading.tokens[i]?.fold ?? '';
      if (/^(from|to|sa|na|nga|ne)$/.test(fold)) return fold;
      if (reading.tokens[i]?.kind === 'number') break;
    }
    return '';
  };
  const items = sight.troops.filter((item) => item.value !== null && item.value >= 50);
  const old = items.find((item) => /^(from|sa|nga)$/.test(word(item)));
  const next = items.find((item) => item !== old && /^(to|na|ne)$/.test(word(item)));
  if (!old?.value || !next?.value || old.value === next.value) return null;
  const direction = next.value > old.value ? ('increase' as const) : ('decrease' as const);
  const cue = sight.cues.find((hit) => hit.cue === direction);
  if (!cue && !sight.cues.some((hit) => hit.cue === 'decrease' || hit.cue === 'increase')) return null;
  const change = changeOf(reading, sight, direction, cue ?? next);
  const contributor = contributorOf(reading, sight, old, null);
  const country = contributor === 'many' ? null : contributor;
  const standing = change.decision === 'done' ? next : old;
  return [
    {
      ...levelFinding(sight, standing, standing.value ?? 0, country, 0.8),
      standing: change.decision !== 'done',
    },
    changeFinding(change, Math.abs(old.value - next.value), country, next, 0.8),
  ];
}
