import type { Book } from '../../knowledge.ts';
import type { Reading, Sentence, Token } from '../../reading.ts';
import type { TollHit, Unit } from './unit.ts';

/** Tokens between the people and the verb of an English sentence that tells of them at length. */
const FAR = 30;
const REACH = 14;
const AUX = /^(was|were)$/;

/**
 * Who suffers a passive, over what stands between: "thirty soldiers guarding the town halls were hurt", "a man who had returned was attacked in
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
  if (language !== 'en') return overClause(tokens, language, hit, hits, free);
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
  const clause = gap.findIndex(({ fold }) => /^(who|which|that)$/.test(fold));
  if (clause === 0 || (clause > 0 && clause <= OF_WHAT && isOfWhat(gap.slice(0, clause))))
    return gap
      .slice(clause + 1)
      .every(
        ({ fold, text }, i, rest) =>
          !stop.has(fold) && (text !== ',' || isOfList(rest, i) || isAside(rest, i)),
      );
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

/** Tokens from people to the clause that tells of them: "members of the armed group that". */
const OF_WHAT = 8;

/** "A customs officer from Lithuania who", "of the armed group that": whose or whence they are. */
function isOfWhat(words: readonly Token[]): boolean {
  return (
    /^(of|from|in|at|with)$/.test(words[0]?.fold ?? '') &&
    words.every(({ kind, text }) => kind !== 'mark' || text === '-')
  );
}

/** "EULEX, the rule-of-law mission,": one of the two commas round what explains the last name before the verb. */
function isAside(tokens: readonly Token[], comma: number): boolean {
  const commas = tokens.flatMap(({ text }, i) => (text === ',' ? [i] : []));
  return commas.length === 2 && commas[1] === tokens.length - 1 && commas.includes(comma);
}

const CLAUSE = { sr: /^(koj[aei]|kojih)$/, sq: /^(qe|cil(?:i|a|et|at))$/ };
/** Verbs of such a clause. */
const ACTED = { sr: /(?:l[aioe]|[aiu]o|aju|eju)$/, sq: /(?:oi|eu|uan|en|ne|uar|nin|nte|jne)$/ };
/** What shows that the word behind is a verb of its own: "su ubijena", "janë vrarë", "u vranë". */
const PASSIVE = { sr: /^(je|su)$/, sq: /^(u|jane|eshte|ishin|ishte)$/ };

/** "Tri člana grupe koja je napala policiju su ubijena", "tre veta nga grupi që sulmoi policinë u vranë": who suffers, over a clause that tells what they did. */
function overClause(
  tokens: readonly Token[],
  language: 'sr' | 'sq',
  { from, to }: TollHit,
  hits: readonly TollHit[],
  free: readonly Unit[],
): Unit | undefined {
  const verb = [tokens[from - 1], tokens[from], ...(language === 'sr' ? [tokens[to]] : [])];
  if (!verb.some((token) => PASSIVE[language].test(token?.fold ?? ''))) return undefined;
  const unit = free.findLast(({ to: end, count, oblique }) => end <= from && count !== null && !oblique);
  const gap = unit ? tokens.slice(unit.to, from) : [];
  if (!unit || gap.length > FAR || gap.some(({ text }) => /^[;:()]$/.test(text))) return undefined;
  if (hits.some((other) => other.from >= unit.to && other.to <= from)) return undefined;
  const clause = gap.findIndex(({ fold }) => CLAUSE[language].test(fold));
  const acts = gap.slice(clause + 1, -1).some(({ fold }) => fold.length > 3 && ACTED[language].test(fold));
  return clause >= 0 && clause <= OF_WHAT && acts ? unit : undefined;
}

/** Words of one item of a list. */
const ITEM = 4;

/** "Radios, guns and ammunition": a comma that an "and" of the same list follows. */
function isOfList(tokens: readonly Token[], comma: number): boolean {
  const next = tokens.slice(comma + 1, comma + 1 + ITEM);
  const end = next.findIndex(({ fold, text }) => text === ',' || /^(and|or)$/.test(fold));
  return end > 0 && next.slice(0, end).every(({ kind }) => kind === 'word');
}
