import { isSerbianFuture } from '../day/tense.ts';
import type { Reading } from '../reading.ts';
import type { Status } from '../types.ts';
import type { TroopCue } from './book.ts';
import { clauseOf } from './clause.ts';
import { isConsent } from './denied.ts';
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
  if (isSynthetic(reading, at) || isPurpose(reading, at)) return { decision: 'announced', status: 'planned' };
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
  const words = reading.tokens.slice(clause.from, clause.to).map(({ fold }) => fold);
  const unless = words.findIndex((word) => /^(if|ako|ukoliko|nese)$/.test(word));
  if (unless >= 0 && isConsent(words.slice(unless, unless + 6)))
    return { decision: 'proposed', status: 'reported' };
  if (
    close('proposal', 8) ||
    isPossibility(reading, clause, at) ||
    sight.cues.some(({ cue }) => cue === 'draft')
  )
    return { decision: 'proposed', status: 'reported' };
  const governor = governorOf(reading, sight, at);
  if (governor === 'proposal') return { decision: 'proposed', status: 'reported' };
  if (governor === 'announce') return { decision: 'announced', status: 'planned' };
  if (close('announce', rotates(reading, at) ? 14 : 8)) return { decision: 'announced', status: 'planned' };
  const later = reading.days.some(
    (day) =>
      !day.furniture &&
      day.sentence === sight.index &&
      reading.published !== null &&
      (day.first > reading.published || isDeadline(reading, day)) &&
      inside(day) &&
      gap(reading, day, at) <= (rotates(reading, at) ? 20 : 14),
  );
  return later || isSending(reading, at)
    ? { decision: 'announced', status: 'planned' }
    : { decision: 'done', status: 'reported' };
}

/** "By January", "do januara": a date without its year that a change leads to. */
function isDeadline(
  { tokens, language }: Reading,
  { from, anchor, precision }: Reading['days'][number],
): boolean {
  const until = { en: 'by', sr: 'do', sq: 'deri' }[language];
  return (
    anchor !== 'explicit' &&
    /^(month|season)$/.test(precision) &&
    (tokens[from - 1]?.fold === until || tokens[from - 2]?.fold === until)
  );
}

/** What stands over a change that is told as a deed to be done: "voted … for the number to be cut", "odlučila da … smanji", "propozoi që numri … të zvogëlohet". */
function governorOf(
  { tokens, language }: Reading,
  { sentence, cues }: Sight,
  { from, to }: { from: number; to: number },
): 'announce' | 'proposal' | null {
  const opener = OPENER[language];
  let start = -1;
  for (let i = to - 1; i > sentence.from && i >= from - (language === 'sr' ? 14 : 3); i--) {
    const fold = tokens[i]?.fold ?? '';
    if (i < from && BETWEEN.test(fold)) return null;
    if (opener.test(fold)) {
      start = i;
      break;
    }
  }
  if (start < 0 || /^(do|per|mund)$/.test(tokens[start - 1]?.fold ?? '')) return null;
  const over = cues.findLast(
    (hit) => (hit.cue === 'announce' || hit.cue === 'proposal') && hit.from < start && start - hit.to <= 20,
  );
  return over && !isApproved({ tokens }, over.from)
    ? (over.cue as 'announce' | 'proposal')
    : over
      ? 'announce'
      : null;
}

/** Words that make what lies between another clause. */
const BETWEEN = /^(je|su|bi|ce|nece|hoce|li|ako|koj[aei]|do|per|[;:])$/;

/** What opens a deed that is to be done. */
const OPENER = { en: /^to$/, sr: /^da$/, sq: /^(te|ta|t)$/ } as const;

/** "The mandate includes the possibility of stocking up the contingent by 80". */
function isPossibility({ tokens }: Reading, clause: { from: number }, { from }: { from: number }): boolean {
  return tokens
    .slice(Math.max(clause.from, from - 16), from)
    .some(({ fold }) => /^(possibility|mogucnost\p{L}*|mundesi\p{L}*)$/u.test(fold));
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

/** "Trajnon ushtarë për t'i nisur": what they are to do. */
function isPurpose({ tokens, language }: Reading, { from }: { from: number }): boolean {
  if (!/^(nis|derg|dislok|vendos)/.test(tokens[from]?.fold ?? '')) return false;
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ fold }) => fold);
  const at = before.lastIndexOf('per');
  return (
    language === 'sq' &&
    at >= 0 &&
    before.slice(at + 1).every((word) => /^(t|te|ti|i|u|’|')$/.test(word)) &&
    at < before.length - 1
  );
}

/** "Pridružiće se", "smanjiće": the future in one word; a verb of change that begins so is one without its accent too. */
function isSynthetic({ tokens, language }: Reading, { from, to }: { from: number; to: number }): boolean {
  return (
    language === 'sr' &&
    (/[aei]ce$/.test(tokens[from]?.fold ?? '') ||
      tokens.slice(from, Math.min(to, from + 2)).some(({ text }) => isSerbianFuture(text)))
  );
}

/** "Sending two officers is a sign", "slanje vojnika": the deed is named, and nothing says that it is done. */
function isSending({ tokens }: Reading, { from }: { from: number }): boolean {
  const before = [tokens[from - 1]?.fold ?? '', tokens[from - 2]?.fold ?? ''];
  return (
    /^(sending|slanj[eau]|upucivanj[eau]|dergimi|dergimin)$/.test(tokens[from]?.fold ?? '') &&
    !before.some((word) => /^(is|are|was|were|been|be|after|by|posle|nakon|pas|me)$/.test(word))
  );
}

/** "Nato to halve its troops", "NATO do të dërgojë": what a headline announces. */
function isHeadline({ tokens, language }: Reading, { from }: { from: number }): boolean {
  if (language !== 'en') return false;
  const at = tokens[from - 1]?.fold === 'be' ? from - 2 : from - 1;
  return tokens[at]?.fold === 'to' && tokens[at - 1]?.kind === 'word';
}

/** True at a noun of a change, which its verb follows late: "the ninth rotation of … since 1999 will leave". */
function rotates({ tokens }: Reading, { from }: { from: number }): boolean {
  return /^rota/.test(tokens[from]?.fold ?? '') || NAMED.test(tokens[from]?.fold ?? '');
}

/** Nouns of changes, which say not whether they have come. */
export const NAMED =
  /^(reductions?|cuts?|withdrawals?|pullout|drawdown|smanjenj\p{L}*|povlacenj\p{L}*|povecanj\p{L}*|reduktim\p{L}*|terheqj\p{L}*|zvogelim\p{L}*|shtim\p{L}*)$/u;

/** "Approved a proposal": decided, no longer proposed. */
export function isApproved({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
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
