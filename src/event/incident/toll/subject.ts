import type { Book } from '../../knowledge.ts';
import type { Reading, Sentence, Token } from '../../reading.ts';
import type { TollHit, Unit } from './unit.ts';

/** Tokens between the people and the verb of an English sentence that tells of them at length. */
const FAR = 30;
const REACH = 14;
const AUX = /^(was|were)$/;

/**
 * Who suffers an English passive, over what stands between: "thirty soldiers guarding the town halls were hurt", "a man who had returned was attacked in
 * his home and seriously hurt", "Ana Marić, a candidate for mayor, was killed".
 */
export function subjectOf(
  { tokens, language }: Reading,
  sentence: Sentence,
  book: Book,
  hit: TollHit,
  hits: readonly TollHit[],
  free: readonly Unit[],
): Unit | undefined {
  if (language !== 'en') return undefined;
  const { stop } = book.toll.grammar;
  const verb = verbOf(tokens, sentence, hit, stop);
  if (verb === null) return undefined;
  const unit = free.findLast(
    (candidate) =>
      candidate.to <= verb &&
      candidate.count !== null &&
      !candidate.oblique &&
      verb - candidate.to <= FAR &&
      reaches(tokens, sentence, candidate, verb, stop),
  );
  /** "Two soldiers of NATO and three Serbs were hurt": who stands right before the verb is a subject too. */
  const beside = free.some((other) => unit && other.from >= unit.to && other.to === verb && other.count);
  if (!unit || beside || hits.some((other) => other !== hit && other.from >= unit.to && other.to <= hit.from))
    return undefined;
  return unit;
}

/** The auxiliary of a toll word: its first word, right before it, or before another verb that "and" joins to it ("was attacked in his home and badly hurt"). */
function verbOf(
  tokens: readonly Token[],
  sentence: Sentence,
  hit: TollHit,
  stop: ReadonlySet<string>,
): number | null {
  if (AUX.test(tokens[hit.from]?.fold ?? '')) return hit.from;
  let at = hit.from - 1;
  while (/ly$/.test(tokens[at]?.fold ?? '') || /^(also|later|been|being)$/.test(tokens[at]?.fold ?? '')) at--;
  if (AUX.test(tokens[at]?.fold ?? '')) return at;
  if (tokens[at]?.fold !== 'and') return null;
  for (at--; at > Math.max(sentence.from, hit.from - REACH); at--) {
    const token = tokens[at];
    if (!token || /^[,;:.()]$/.test(token.text) || stop.has(token.fold)) return null;
    if (AUX.test(token.fold)) return at;
  }
  return null;
}

/** True where what stands between people and verb only says who they are or what they were doing. */
function reaches(
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to, named }: Unit,
  verb: number,
  stop: ReadonlySet<string>,
): boolean {
  const gap = tokens.slice(to, verb);
  const [first, last] = [gap[0], gap.at(-1)];
  if (!first || gap.some(({ text }) => /^[;:()]$/.test(text))) return false;
  if (/^(who|which)$/.test(first.fold))
    return gap
      .slice(1)
      .every(({ fold, text }, i, rest) => !stop.has(fold) && (text !== ',' || isOfList(rest, i)));
  const opens = from - sentence.from - sentence.dateline <= 1;
  if (first.text === ',' && last?.text === ',') return opens && named === true;
  /** "A guard at the headquarters of … was killed": where somebody is, up to the verb. */
  const where =
    /^(at|of|in|from|near|outside|with)$/.test(first.fold) &&
    gap.every(({ kind, fold }) => kind !== 'mark' && !stop.has(fold) && !AUX.test(fold));
  if (where && opens) return gap.length <= REACH + 4;
  const doing =
    /ing$/.test(first.fold) && !/^(during|including|according|regarding|following|being)$/.test(first.fold);
  return doing && gap.length <= REACH && gap.every(({ fold }) => !stop.has(fold));
}

/** Words of one item of a list. */
const ITEM = 4;

/** "Radios, guns and ammunition": a comma that an "and" of the same list follows. */
function isOfList(tokens: readonly Token[], comma: number): boolean {
  const next = tokens.slice(comma + 1, comma + 1 + ITEM);
  const end = next.findIndex(({ fold, text }) => text === ',' || /^(and|or)$/.test(fold));
  return end > 0 && next.slice(0, end).every(({ kind }) => kind === 'word');
}
