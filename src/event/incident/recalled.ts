import type { Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { Candidate } from './candidate.ts';

type Group = readonly Candidate[];

/** So many days before publication, and what only the body tells is no news beside that of the heading. */
const OLD = 2;

/**
 * What only the body tells, on a day of its own some days back, is recalled where the heading tells of a later day or of no incident at all ("On Wednesday two
 * men had been arrested in Zvečan"), unless it is one more roadblock.
 */
export function recalledGroups({ published }: Reading, groups: readonly Group[]): ReadonlySet<Group> {
  const news = groups.filter(([first]) => first?.mention === 'news' && first.status === 'reported');
  const isHead = (group: Group) => group.some(({ head }) => head);
  const lastOf = (group: Group) => Math.max(...group.map(({ day }) => day.last));
  const old = news.filter(
    (group) =>
      !isHead(group) &&
      lastOf(group) <= (published ?? 0) - OLD &&
      group.some(({ day }) => day.reason === HERE) &&
      !group.some(({ another, class: kind }) => another && kind === 'block'),
  );
  return new Set(
    old.filter(
      (group) =>
        news.length === 1 ||
        news.some((other) => isHead(other) && other.every(({ day }) => day.first > lastOf(group))),
    ),
  );
}
