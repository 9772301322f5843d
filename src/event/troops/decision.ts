import type { Reading } from '../reading.ts';
import type { Status } from '../types.ts';
import type { TroopCue } from './book.ts';
import { clauseOf } from './clause.ts';
import { happened } from './done.ts';
import { gap, type Sight } from './sight.ts';

export type Decision = 'done' | 'announced' | 'proposed';

/** Whether a change is done, announced or only weighed, by the words round its cue. */
export function decisionOf(
  reading: Reading,
  sight: Sight,
  at: { from: number; to: number },
): { decision: Decision; status: Status } {
  if (happened(reading, at) && !sight.cues.some(({ cue }) => cue === 'draft'))
    return { decision: 'done', status: 'reported' };
  if (sight.sentence.role === 'title' && isHeadline(reading, at))
    return { decision: 'announced', status: 'planned' };
  if (isOrdered(reading, sight, at)) return { decision: 'announced', status: 'planned' };
  const clause = clauseOf(reading, sight, at);
  const inside = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
  const close = (cue: TroopCue, reach: number) =>
    sight.cues.some(
      (hit) =>
        hit.cue === cue &&
        inside(hit) &&
        hit.from <= at.to + 10 &&
        gap(reading, hit, at) <= reach &&
        !(cue === 'proposal' && (isRelative(reading, at.to, hit.from) || isApproved(reading, hit.from))),
    );
  if (close('proposal', 8) || sight.cues.some(({ cue }) => cue === 'draft'))
    return { decision: 'proposed', status: 'reported' };
  if (close('announce', rotates(reading, at) ? 14 : 8)) return { decision: 'announced', status: 'planned' };
  const later = reading.days.some(
    (day) =>
      !day.furniture &&
      day.sentence === sight.index &&
      reading.published !== null &&
      day.first > reading.published &&
      inside(day) &&
      gap(reading, day, at) <= (rotates(reading, at) ? 20 : 14),
  );
  return later ? { decision: 'announced', status: 'planned' } : { decision: 'done', status: 'reported' };
}

/** "Has ordered its troops serving in missions worldwide to return": an infinitive behind an order. */
function isOrdered({ tokens, language }: Reading, { sentence }: Sight, { from }: { from: number }): boolean {
  return (
    language === 'en' &&
    tokens[from - 1]?.fold === 'to' &&
    tokens
      .slice(Math.max(sentence.from, from - 14), from - 1)
      .some(({ fold }) => /^(ordered|ordering|orders|instructed|recalled|authorised|authorized)$/.test(fold))
  );
}

/** "Nato to halve its troops", "NATO do të dërgojë": what a headline announces. */
function isHeadline({ tokens, language }: Reading, { from }: { from: number }): boolean {
  if (language !== 'en') return false;
  const at = tokens[from - 1]?.fold === 'be' ? from - 2 : from - 1;
  return tokens[at]?.fold === 'to' && tokens[at - 1]?.kind === 'word';
}

/** True at the word "rotation" itself, which its verb follows late: "the ninth rotation of … since 1999 will leave". */
function rotates({ tokens }: Reading, { from }: { from: number }): boolean {
  return /^rota/.test(tokens[from]?.fold ?? '');
}

/** "Approved a proposal": decided, no longer proposed. */
export function isApproved({ tokens }: Reading, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ fold }) =>
      /^(approv\p{L}*|adopt\p{L}*|accept\p{L}*|odobri\p{L}*|usvoji\p{L}*|prihvati\p{L}*|mirato\p{L}*|aprovo\p{L}*)$/u.test(
        fold,
      ),
    );
}

/** "A cut as part of a plan that could …": what a clause behind the change says of something else. */
function isRelative({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold }) => /^(that|which|koji|koja|koje|cili|cila)$/.test(fold));
}
