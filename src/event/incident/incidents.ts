import { RECENT_DAYS } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import { spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { IncidentType } from '../types.ts';
import { withoutBorrowedDead } from './borrowed.ts';
import { draftOf } from './build.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { groupUp, kills } from './group.ts';
import { recalledGroups } from './recalled.ts';
import { isOrdinary, offTopic, regional, stray, strongBackground, timeless, vague } from './scope.ts';
import { gathered } from './several.ts';
import { dropShadows } from './shadows.ts';
import { tollFacts } from './toll/facts.ts';
import { has } from './toll/whose.ts';
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
    if (
      isSeenBySearch(type, group, groups) ||
      isOfFight(reading, type, group, groups) ||
      isOnTaken(reading, type, group, groups) ||
      isAfterDeed(reading, type, group, groups)
    ) {
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
    if (group.every(({ cause }) => cause)) causes.push(...made);
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

/** Arms found on the day and in the area of a killing are those of the fight. */
function isOfFight(
  reading: Reading,
  type: IncidentType,
  [found]: readonly Candidate[],
  groups: readonly (readonly Candidate[])[],
): boolean {
  const home = found?.place.place;
  return (
    type === 'weapons-seizure' &&
    groups.some((group) =>
      group.some(
        (one) =>
          one.mention === 'news' &&
          one.class === 'arms' &&
          one.day.first === found?.day.first &&
          (one.place.place.municipality ?? one.place.place.id) === (home?.municipality ?? home?.id) &&
          kills(reading, one),
      ),
    )
  );
}

/** "A house with a broken door", where the police found arms: no damage that the article reports. */
function isSeenBySearch(
  type: IncidentType,
  group: readonly Candidate[],
  groups: readonly (readonly Candidate[])[],
): boolean {
  return (
    type === 'property-destruction' &&
    group.every(({ head, day }) => !head && day.reason !== HERE) &&
    groups.some((other) => other.some(({ head, hints }) => head && hints.has('weapons-seizure')))
  );
}

/** "In the suspect's car they found ammunition": what the body says was found on those whose arrest the heading reports. */
function isOnTaken(
  reading: Reading,
  type: IncidentType,
  group: readonly Candidate[],
  groups: readonly (readonly Candidate[])[],
): boolean {
  return (
    type === 'weapons-seizure' &&
    group.every(
      ({ head, place, sentence }) => !head && place.reason !== HERE && has(reading, sentence, SUSPECT),
    ) &&
    groups.some(
      (other) =>
        other !== group &&
        other.some(({ head, hints, mention }) => head && mention === 'news' && hints.has('arrest')) &&
        other[0]?.place.place.id === group[0]?.place.place.id,
    )
  );
}

const SUSPECT = /^(suspect|arrested$|detained$|osumnjicen|uhapsen|priveden|dyshuar|arrestuar|ndaluar)/;

/** "Police shot at near X. … Officers searched the area": what they did about the violence that the heading tells of the same day and place. */
function isAfterDeed(
  reading: Reading,
  type: IncidentType,
  group: readonly Candidate[],
  groups: readonly (readonly Candidate[])[],
): boolean {
  return (
    type === 'raid' &&
    group.every(
      ({ head, day, sentence }) => !head && day.reason !== HERE && has(reading, sentence, COMBED),
    ) &&
    groups.some((other) =>
      other.some(
        ({ head, mention, class: kind, day, place }) =>
          head &&
          mention === 'news' &&
          kind === 'arms' &&
          day.first === group[0]?.day.first &&
          (place.place.id === group[0]?.place.place.id || place.reason !== HERE),
      ),
    )
  );
}

const COMBED = /^(search|comb|scour|sweep|swept|pretraz|ceslj|pretres|kontroll|bastis)/;
