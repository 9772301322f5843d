import type { Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { IncidentType } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { kills } from './group.ts';
import { has } from './toll/whose.ts';

type Group = readonly Candidate[];

/** True for what the police did or came upon over another happening of the text: a part of that, and no event of its own. */
export function isCameUpon(
  reading: Reading,
  type: IncidentType,
  group: Group,
  groups: readonly Group[],
): boolean {
  switch (type) {
    case 'property-destruction':
      return isSeenBySearch(group, groups);
    case 'weapons-seizure':
      return isOfFight(reading, group, groups) || isOnTaken(reading, group, groups);
    case 'raid':
      return isAfterDeed(reading, group, groups);
    default:
      return false;
  }
}

/** Arms found on the day and in the area of a killing are those of the fight. */
function isOfFight(reading: Reading, [found]: Group, groups: readonly Group[]): boolean {
  const home = found?.place.place;
  return groups.some((group) =>
    group.some(
      (one) =>
        one.mention === 'news' &&
        one.class === 'arms' &&
        one.day.first === found?.day.first &&
        (one.place.place.municipality ?? one.place.place.id) === (home?.municipality ?? home?.id) &&
        kills(reading, one),
    ),
  );
}

/** "A house with a broken door", where the police found arms, a flag that they took down in a raid: no damage that the article reports. */
function isSeenBySearch(group: Group, groups: readonly Group[]): boolean {
  return (
    group.every(({ head, day }) => !head && day.reason !== HERE) &&
    groups.some((other) =>
      other.some(({ head, hints }) => head && (hints.has('weapons-seizure') || hints.has('raid'))),
    )
  );
}

/** "In the suspect's car they found ammunition": what the body says was found on those whose arrest the heading reports. */
function isOnTaken(reading: Reading, group: Group, groups: readonly Group[]): boolean {
  return (
    group.every(
      ({ head, place, sentence }) =>
        !head && place.reason !== HERE && (has(reading, sentence, SUSPECT) || isHis(reading, sentence)),
    ) &&
    groups.some(
      (other) =>
        other !== group &&
        other.some(({ head, hints, mention }) => head && mention === 'news' && hints.has('arrest')) &&
        other[0]?.place.place.id === group[0]?.place.place.id,
    )
  );
}

const THING =
  /^(car|vehicle|house|home|flat|apartment|bag|luggage|pocket|auto|automobil|kola|vozil|kuc|stan|torb|prtljag|dzep|vetur|makin|automjet|shtepi|banes|cant|bagazh|xhep)/;
const POSSESSIVE = { en: /^(his|her|their)$/, sr: /^(njegov|njihov|njen)\p{L}*$/u, sq: /^(tij|saj|tyre)$/ };

/** "In his car", "u njegovom vozilu", "në veturën e tij". */
function isHis({ tokens, sentences, language }: Reading, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  return tokens
    .slice(from, to)
    .some(
      ({ fold }, i, all) =>
        POSSESSIVE[language].test(fold) &&
        all.slice(Math.max(0, i - 2), i + 3).some((near) => THING.test(near.fold)),
    );
}

const SUSPECT = /^(suspect|arrested$|detained$|osumnjicen|uhapsen|priveden|dyshuar|arrestuar|ndaluar)/;

/** "Police shot at near X. … Officers searched the area": what they did about the violence that the heading tells of the same day and place. */
function isAfterDeed(reading: Reading, group: Group, groups: readonly Group[]): boolean {
  return (
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
