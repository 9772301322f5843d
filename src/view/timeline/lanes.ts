import { FAMILIES } from '../../event/types.ts';
import type { Bins, ChangeMark, LevelMark, VisitMark } from '../../table/answer.ts';
import type { Scale } from './scale.ts';

export type Lane = { top: number; height: number };

export const INCIDENT_FAMILIES = ['violence', 'crowd', 'police', 'tension'] as const;
const INDEXES = INCIDENT_FAMILIES.map((family) => FAMILIES.indexOf(family));
const WIDTH = FAMILIES.length;
/** A reported strength stands for this many days; beyond, nobody knows and the line has a gap. */
export const STRENGTH_HOLDS_DAYS = 180;

const px = (value: number) => (Math.round(value * 10) / 10).toString();
const box = (x: number, y: number, width: number, height: number) =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}H${px(x)}z`;

type Stretch = { first: number; last: number };
/** Whether any of some days is on the screen. */
const isSeen = ({ first, last }: Stretch, scale: Scale) => last >= scale.first && first <= scale.last;
/** Left edge and width of a bar that stands for some days: as far as it is on the screen, and never too thin to be seen. */
function barOf({ first, last }: Stretch, scale: Scale, thinnest = 1.2, gap = 0.75) {
  const start = Math.max(scale.left, scale.x(first));
  const end = Math.min(scale.left + scale.width, scale.x(last + 1));
  return [start, Math.max(thinnest, end - start - gap)] as const;
}

/** Incidents as stacked bars: one path a family, whatever the number of bars, and the height of the tallest. */
export function incidentPaths(bins: Bins, scale: Scale, lane: Lane): { paths: string[]; most: number } {
  const { first, last, counts } = bins;
  const binAt = (i: number) => ({ first: first[i] ?? 0, last: last[i] ?? 0 });
  let most = 1;
  for (let i = 0; i < first.length; i++) {
    if (!isSeen(binAt(i), scale)) continue;
    let total = 0;
    for (const family of INDEXES) total += counts[WIDTH * i + family] ?? 0;
    if (total > most) most = total;
  }
  const paths = INDEXES.map(() => '');
  for (let i = 0; i < first.length; i++) {
    if (!isSeen(binAt(i), scale)) continue;
    const [start, width] = barOf(binAt(i), scale);
    let base = lane.top + lane.height;
    INDEXES.forEach((family, k) => {
      const height = ((counts[WIDTH * i + family] ?? 0) / most) * lane.height;
      if (height === 0) return;
      base -= height;
      paths[k] += box(start, base, width, height);
    });
  }
  return { paths, most };
}

/** Whole-force levels of KFOR. */
export function kforLevels(levels: readonly LevelMark[]): LevelMark[] {
  return levels.filter(({ force }) => force === 'KFOR');
}

/** KFOR's strength as a cited step line with a dot a report; after {@link STRENGTH_HOLDS_DAYS} without one there is a gap. */
export function forcePaths(
  levels: readonly LevelMark[],
  scale: Scale,
  lane: Lane,
): { line: string; dots: string; most: number } {
  const kfor = kforLevels(levels);
  let most = 1;
  for (const { first, highest } of kfor) {
    if (first + STRENGTH_HOLDS_DAYS >= scale.first && first <= scale.last) most = Math.max(most, highest);
  }
  const y = (value: number) => px(lane.top + lane.height - (value / most) * (lane.height - 3));
  const right = scale.left + scale.width;
  let line = '';
  let dots = '';
  kfor.forEach(({ first, value, count, lowest, highest }, i) => {
    const next = kfor[i + 1]?.first ?? Number.POSITIVE_INFINITY;
    const until = Math.min(first + STRENGTH_HOLDS_DAYS, next);
    const start = Math.max(scale.left, scale.x(first));
    const end = Math.min(right, scale.x(until));
    if (end < scale.left || start > right) return;
    line += `M${px(start)} ${y(value)}H${px(end)}`;
    if (until === next && kfor[i + 1]) line += `V${y(kfor[i + 1]?.value ?? value)}`;
    if (first < scale.first || first > scale.last) return;
    if (count > 1) line += `M${px(start)} ${y(lowest)}V${y(highest)}`;
    else dots += `M${px(start - 2)} ${y(value)}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`;
  });
  return { line, dots, most };
}

/** Width of a mark of a change; where they would lie over one another, ups and downs become two rows of ticks, and turns are left out. */
const TRIANGLE_PX = 8;
/** The marks of changes, from their upper or lower point on; a turn is a line, the others are filled where they are carried out. */
export const CHANGE_MARKS = { increase: 'l4 7h-8z', decrease: 'l4-7h-8z', rotation: 'a3 3 0 1 1-3 3' };

/** Reported changes of forces as small marks under the line: up, down, turn; `announced` ones apart, because they are drawn hollow. */
export function changePaths(
  changes: readonly ChangeMark[],
  scale: Scale,
  lane: Lane,
): { done: string; announced: string; turns: string } {
  const out = { done: '', announced: '', turns: '' };
  const bottom = lane.top + lane.height;
  const seen = changes.filter((change) => isSeen(change, scale));
  const crowded = seen.length * TRIANGLE_PX > scale.width * 2;
  for (const { first, direction, announced } of seen) {
    const x = px(Math.max(scale.left + 4, scale.x(first)));
    if (crowded) {
      const top = bottom - (direction === 'increase' ? 8 : direction === 'decrease' ? 4 : 6);
      if (direction !== 'rotation') out[announced ? 'announced' : 'done'] += `M${x} ${px(top)}h1v4h-1z`;
    } else if (direction === 'rotation') out.turns += `M${x} ${px(bottom - 7)}${CHANGE_MARKS.rotation}`;
    else {
      const top = direction === 'increase' ? bottom - 8 : bottom - 1;
      out[announced ? 'announced' : 'done'] += `M${x} ${px(top)}${CHANGE_MARKS[direction]}`;
    }
  }
  return out;
}

/** The visitors that get a track of their own: those with most visits on the screen, and after them everybody else. */
export function visitorTracks(visits: readonly VisitMark[], scale: Scale, tracks: number): number[] {
  const counts = new Map<number, number>();
  for (const visit of visits) {
    const { person, count } = visit;
    if (person >= 0 && isSeen(visit, scale)) counts.set(person, (counts.get(person) ?? 0) + count);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, Math.max(0, tracks - 1))
    .map(([person]) => person);
}

/** Whether visits are too many to be shown one by one: then they come joined by bin, whoever travelled. */
function areJoined(visits: readonly VisitMark[]): boolean {
  return visits.some(({ row }) => row < 0);
}

/** The most visits of a bin where they are joined, else 0. */
export function mostJoined(visits: readonly VisitMark[], scale: Scale): number {
  const sums = new Map<number, number>();
  for (const visit of visits) {
    const { first, row, count } = visit;
    if (row < 0 && isSeen(visit, scale)) sums.set(first, (sums.get(first) ?? 0) + count);
  }
  return Math.max(0, ...sums.values());
}

/** Joined visits as bars whose height is their number, planned ones upon those that took place. */
function joinedPaths(visits: readonly VisitMark[], scale: Scale, lane: Lane) {
  const most = Math.max(1, mostJoined(visits, scale));
  const bases = new Map<number, number>();
  const out = { happened: '', planned: '' };
  for (const visit of visits) {
    const { first, planned, count } = visit;
    const base = bases.get(first) ?? lane.top + lane.height;
    const height = (count / most) * lane.height;
    bases.set(first, base - height);
    const [start, width] = barOf(visit, scale);
    out[planned ? 'planned' : 'happened'] += box(start, base - height, width, height);
  }
  return out;
}

/** Visits as bars, a track a visitor; the lowest track holds all others. Planned ones apart, because they are drawn hollow. */
export function visitPaths(
  visits: readonly VisitMark[],
  named: readonly number[],
  scale: Scale,
  lane: Lane,
): { happened: string; planned: string; track: number } {
  const track = lane.height / (named.length + 1);
  const height = Math.max(3, track - 3);
  const out = { happened: '', planned: '', track };
  const seen = visits.filter((visit) => isSeen(visit, scale));
  if (areJoined(seen)) return { ...joinedPaths(seen, scale, lane), track };
  for (const visit of seen) {
    const at = named.indexOf(visit.person);
    const [start, width] = barOf(visit, scale, 2, 0.5);
    const y = lane.top + (at < 0 ? named.length : at) * track + (track - height) / 2;
    out[visit.planned ? 'planned' : 'happened'] += box(start, y, width, height);
  }
  return out;
}
