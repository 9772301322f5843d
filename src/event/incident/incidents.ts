import { RECENT_DAYS } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import { spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import { withoutBorrowedDead } from './borrowed.ts';
import { draftOf } from './build.ts';
import { isCameUpon } from './came-upon.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { groupUp } from './group.ts';
import { recalledGroups } from './recalled.ts';
import {
  isOrdinary,
  isWhereTheyStand,
  offTopic,
  regional,
  stray,
  strongBackground,
  timeless,
  vague,
} from './scope.ts';
import { gathered } from './several.ts';
import { dropShadows } from './shadows.ts';
import { tollFacts } from './toll/facts.ts';
import { typeOfGroup } from './type.ts';

/** The incidents that an article tells, as news or as background. */
export function incidents(reading: Reading, knowledge: Knowledge, trace: Trace): Draft[] {
  const book = knowledge.books[reading.language];
  const candidates = findCandidates(reading, knowledge, trace);
  if (candidates.length === 0) return [];
  const blocked = offTopic(reading, book, candidates);
  const told = candidates.filter(
    (candidate) =>
      !isOrdinary(reading, book, candidate, candidates) && regional(reading, book, candidate, trace),
  );
  const groups = groupUp(reading, told);
  const old = recalledGroups(reading, groups);
  const alone = !groups.some((group) => group.some(({ head, mention }) => head && mention === 'news'));
  const undated = candidates.every(
    ({ head, day, mention }) => !head || mention !== 'news' || day.mention === null,
  );
  const hurts = (index: number) =>
    tollFacts(reading, index, knowledge).some(({ toll, count }) => toll !== 'detained' && count.low > 0);
  const hurt = reading.sentences.some(
    ({ role }, index) => (role === 'title' || role === 'lead') && hurts(index),
  );
  const drafts: Draft[] = [];
  const alarms: Draft[] = [];
  const causes: Draft[] = [];
  const recalled: Draft[] = [];
  const itemsOf = new Map<Draft, ReadonlySet<number>>();
  for (const group of groups.sort(
    (a, b) => (a[0]?.mention === 'news' ? 0 : 1) - (b[0]?.mention === 'news' ? 0 : 1),
  )) {
    const [head] = group;
    if (!head) continue;
    const span = spanOf(reading, head.from, head.to);
    const type = typeOfGroup(reading, group);
    const item = Math.max(...group.map(({ sentence }) => reading.sentences[sentence]?.item ?? 0));
    const off = blocked && item > 0 ? offTopic(reading, book, candidates, item) : blocked;
    const late = reading.published === null || head.day.last < reading.published - RECENT_DAYS;
    if (blocked && off?.of(type) && !(head.mention === 'background' && late)) {
      trace('incident', `“${type}” refused: ${off.why}`, span);
      continue;
    }
    if (
      head.mention === 'background' &&
      !strongBackground(
        reading,
        group,
        type,
        group.some(({ sentence }) => hurts(sentence)),
      )
    ) {
      trace('incident', `“${type}” refused: background too vague to be an event`, span);
      continue;
    }
    if (head.mention === 'news' && timeless(reading, group)) {
      trace('incident', `“${type}” refused: told of in the plural, without place and day`, span);
      continue;
    }
    if (head.mention === 'news' && vague(group)) {
      trace('incident', `“${type}” refused: named in passing, without place and day`, span);
      continue;
    }
    if (alone && head.mention === 'news' && isWhereTheyStand(reading, group)) {
      trace('incident', `“${type}” refused: only where people stand`, span);
      continue;
    }
    if (isCameUpon(reading, type, group, groups)) {
      trace('incident', `“${type}” refused: only what a search came upon`, span);
      continue;
    }
    if (
      head.mention === 'news' &&
      !(alone && hurt && head.class === 'arms') &&
      stray(group, reading, alone, undated)
    ) {
      trace('incident', `“${type}” refused: told in the body alone, without a day`, span);
      continue;
    }
    const taken = new Set(
      groups.filter((other) => other !== group).flatMap((other) => other.map(({ sentence }) => sentence)),
    );
    const made = draftOf(reading, knowledge, group, type, taken);
    if (old.has(group)) recalled.push(...made);
    drafts.push(...made);
    const items = group
      .map(({ sentence }) => reading.sentences[sentence])
      .filter((sentence) => sentence !== undefined && sentence.role !== 'title')
      .map((sentence) => sentence?.item ?? 0);
    const own = new Set(items);
    for (const draft of made) itemsOf.set(draft, own);
    if (group.every(({ cause }) => cause) || group.some((member) => isAnew(reading, member)))
      causes.push(...made);
    if (made[0]?.type === 'threat' && group.some((member) => member.head)) alarms.push(...made);
    trace(
      'incident',
      `“${type}” taken as ${old.has(group) ? 'background' : head.mention}: ${made[0]?.reason ?? ''}`,
      span,
    );
  }
  const kept = dropShadows(drafts, alarms, causes, itemsOf);
  for (const draft of kept) if (recalled.includes(draft)) draft.mention = 'background';
  return gathered(withoutBorrowedDead(kept), knowledge);
}

/** "Another barricade", "një barrikadë të re": one that is put up anew is no part of the riot over the last. */
function isAnew({ tokens }: Reading, { class: kind, from, to }: Candidate): boolean {
  return (
    kind === 'block' &&
    tokens
      .slice(Math.max(0, from - 2), to + 2)
      .some(({ fold }) => /^(another|new|nov[aeu]|re|reja|tjeter)$/.test(fold))
  );
}
