import type { Cue, Range } from './book.ts';
import type { Segment } from './scene.ts';

/** How a stop is told: as done, as about to be ("arrives today"), as to come, or by a noun or a heading that leave it open. */
export type Tense = 'done' | 'soon' | 'future' | 'told';

/** The tense of an act in its stretch; a meeting may bear its tense behind it: "meetings … are planned". */
export function tenseOf(segment: Pick<Segment, 'cues'>, act: Range & { cue?: string }): Tense {
  const hits = (cue: Cue['cue'], reach: number) =>
    segment.cues.some((hit) => hit.cue === cue && hit.from < act.to && act.from - hit.to <= reach);
  if (act.cue === 'speak') return hits('future', 1) ? 'future' : 'done';
  if (hits('future', 14) || isAnnounced(segment, act)) return 'future';
  const ahead = segment.cues.findLast(({ cue, from }) => cue === 'future' && from <= act.to);
  const broken = segment.cues.some(
    ({ cue, from }) => (cue === 'clause' || cue === 'speak') && ahead && from >= ahead.to && from < act.from,
  );
  if (ahead && !broken && act.from - ahead.to <= 30 && /^(meet|receive)$/.test(act.cue ?? ''))
    return 'future';
  /** "Se danas u Briselu video sa": what lies between the words of the act is none of its verb. */
  const inside = ({ from, to }: Range) => from > act.from && to < act.to;
  const within = segment.cues.some(
    (hit) => hit.cue === 'soon' && hit.from < act.to && hit.to > act.from && !inside(hit),
  );
  const meets = /^(meet|receive|talks)$/.test(act.cue ?? '');
  const begun = segment.cues.some(
    ({ cue, from, to }) =>
      cue === 'soon' && from <= act.from && act.from - to <= (act.cue === 'visit' ? 3 : 0),
  );
  if (meets ? within : begun) return 'soon';
  const behind = segment.cues.find(
    (hit) => hit.cue === 'future' && hit.from > act.to && hit.from - act.to <= 14,
  );
  const acts = act.cue === 'meet' ? ACT : /^(visit|go|speak|clause)$/;
  const parted = segment.cues.some(
    ({ cue, from }) => acts.test(cue) && behind && from > act.to && from < behind.to,
  );
  return behind && !parted && /^(meet|receive|talks)$/.test(act.cue ?? '') ? 'future' : 'done';
}

/** "The visits that have been announced", "vizitat që janë paralajmëruar": a noun whose clause says that it is to come. */
function isAnnounced({ cues }: Pick<Segment, 'cues'>, { cue, to }: Range & { cue?: string }): boolean {
  const next = cues.find((hit) => hit.from >= to && hit.cue !== 'clause');
  return cue === 'visit' && next?.cue === 'future' && next.from - to <= 3 && next.from > to;
}

const ACT = /^(visit|go|meet|receive|speak|clause)$/;
