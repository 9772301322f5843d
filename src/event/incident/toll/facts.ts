import type { Book, Knowledge } from '../../knowledge.ts';
import { perSentence } from '../../per-sentence.ts';
import type { Reading, Sentence, Token } from '../../reading.ts';
import { namedAside } from './appositive.ts';
import { isElsewhere } from './elsewhere.ts';
import type { TollFact } from './fact.ts';
import {
  gapOf,
  isAll,
  isEach,
  isRelative,
  isSubset,
  joined,
  withoutBounds,
  withoutWhenAndWhere,
} from './gaps.ts';
import { gradeOf } from './grade.ts';
import { byGrade } from './graded.ts';
import { alongside, listAfter, subsetOf, wholeBefore } from './joined-units.ts';
import { isAdded, isOther, pronounUnit } from './lone.ts';
import { isMourned } from './mourned.ts';
import { isCause, isGround, isUndone, noneFacts } from './none.ts';
import { isActive, isDoer, sideOf } from './side.ts';
import { subjectOf } from './subject.ts';
import { suspectOf } from './suspect.ts';
import type { TollHit, Unit } from './unit.ts';
import { tollHits, unitsOf } from './units.ts';

/** "Three men, two of whom were wounded": the clause has a verb of its own, which takes the part. */
const OF_WHOM = /^(whom|which|kojih|cileve|cilave)$/;
const REACH = 14;
/** So many are the toll of a war, not of an event: of the dead, and of all others. */
const WAR = { killed: 500, others: 2000 } as const;

/** The tolls of one sentence, found once for each reading. */
export const tollFacts = perSentence(findTolls);

function findTolls(reading: Reading, index: number, knowledge: Knowledge): readonly TollFact[] {
  const { tokens } = reading;
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const book = knowledge.books[reading.language];
  const none = noneFacts(reading, sentence, index, book);
  const hits = tollHits(reading, sentence, book).filter(
    (hit) =>
      !none.some((fact) => hit.from < fact.to && hit.to > fact.from) &&
      !isCause(reading, hit) &&
      !isElsewhere(reading, hit) &&
      !isMourned(reading, hit) &&
      !isUndone(reading, sentence, hit),
  );
  if (hits.length === 0 || ofWorldWar(reading, sentence)) return none;
  const units = unitsOf(reading, sentence, book, hits, knowledge.actors.get('kosovo-police')).filter(
    (unit) => !none.some((fact) => unit.from < fact.to && unit.to > fact.from),
  );
  const facts: TollFact[] = [];
  const claimed = new Set<Unit>();
  const claim = (unit: Unit, hit: TollHit, subset: boolean, lone = false) => {
    claimed.add(unit);
    const war = hit.toll === 'killed' ? WAR.killed : WAR.others;
    if (!unit.count || unit.count.low >= war || isGround(reading, Math.min(unit.from, hit.from), hit)) return;
    const [from, to] = [Math.min(unit.from, hit.from), Math.max(unit.to, hit.to)];
    const grade = hit.toll === 'injured' ? gradeOf(reading, from, to) : null;
    facts.push({
      toll: hit.toll,
      party: unit.party,
      count: unit.count,
      from,
      to,
      sentence: index,
      chain: hit.from,
      subset,
      ...(grade ? { grade } : {}),
      ...(isAdded(reading, unit, hit) || (sameToll(hit) && isOther(reading, unit)) ? { added: true } : {}),
      ...(lone ? { lone } : {}),
    });
  };
  const sameToll = ({ toll, from }: TollHit) =>
    facts.some((fact) => fact.toll === toll && fact.chain !== from && !fact.subset && fact.count.low > 0);
  for (const unit of units) if (unit.inner) claim(unit, unit.inner, false);
  for (const hit of hits) {
    const held = units.find((unit) => unit.inner === hit);
    const { chain, parts } = held
      ? { chain: [held], parts: [] }
      : chainOf(reading, sentence, book, hit, hits, units, claimed);
    if (!held) for (const unit of chain) claim(unit, hit, false);
    for (const unit of parts) claim(unit, hit, true);
    const first = hits.find((other) => coordinated(tokens, other, hit));
    if (chain.length === 0 && first)
      for (const fact of facts.filter((fact) => fact.chain === first.from)) {
        facts.push({ ...fact, toll: hit.toll, chain: hit.from, to: Math.max(fact.to, hit.to) });
        if (fact.toll === 'injured' && hit.toll === 'killed') facts.splice(facts.indexOf(fact), 1);
      }
    const counted = chain.length === 0 && !held ? countedUnit(reading, hit, units, claimed) : null;
    if (counted) claim(counted, hit, false);
    const nobody = chain.every(({ count }) => count === null);
    const alone = nobody && !first && !counted ? pronounUnit(reading, sentence, hit) : null;
    if (alone) claim(alone, hit, false, true);
    if (held || chain.length > 0)
      for (const unit of subsetOf(
        reading,
        book,
        Math.max(hit.to, held?.to ?? 0, ...chain.map(({ to }) => to)),
        units,
        claimed,
      ))
        claim(unit, hit, true);
    for (const unit of alongside(tokens, hit, chain, units, claimed)) claim(unit, hit, false);
    const whole = Math.max(hit.to, held?.to ?? 0, ...chain.map(({ to }) => to));
    for (const unit of listAfter(reading, book, whole, units, claimed)) claim(unit, hit, true);
    if (held) for (const unit of wholeBefore(reading, held, units, claimed)) claim(unit, hit, true);
  }
  return [...none, ...byGrade(reading, sentence, withOthers(tokens, book, facts))];
}

/** "Një polic u plagos dhe një tjetër u lëndua": another one besides whom the sentence counts before. */
function withOthers(tokens: readonly Token[], book: Book, facts: readonly TollFact[]): TollFact[] {
  return facts.map((fact) => {
    const other = tokens
      .slice(Math.max(0, fact.from - 1), fact.to)
      .some(({ fold }) => book.toll.grammar.again.has(fold));
    const first = facts.find(
      ({ toll, chain, subset, from }) =>
        other && toll === fact.toll && chain !== fact.chain && !subset && from < fact.from,
    );
    return first ? { ...fact, chain: first.chain } : fact;
  });
}

/** "Broj povređenih je porastao na 25", "the number of injured rose to nine": the count that is told of a number. */
function countedUnit(
  { tokens }: Reading,
  { from, to }: TollHit,
  units: readonly Unit[],
  claimed: ReadonlySet<Unit>,
): Unit | null {
  const named = tokens.slice(Math.max(0, from - 3), from + 1).some(({ fold }) => COUNTED.test(fold));
  if (!named) return null;
  const unit = units.find((one) => one.from >= to && one.count !== null && !claimed.has(one));
  return unit && unit.from - to <= REACH && (unit.count?.low ?? 0) > 1 ? unit : null;
}

const COUNTED = /^(broj|broja|brojka|numri|numrin|bilanci|bilans|number|toll)$/;

/** "His father fell in the Second World War": no toll of our days. */
function ofWorldWar({ tokens }: Reading, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(svetsk|svjetsk|world$|boteror)/.test(tokens[i]?.fold ?? '') &&
      [i - 3, i - 2, i - 1, i + 1].some((at) => /^(rata?u?|wars?|luft\p{L}*)$/u.test(tokens[at]?.fold ?? ''))
    )
      return true;
  return false;
}

/** "Wounded and abducted a man", "beaten by a mob and shot dead": two words that share their people. */
function coordinated(tokens: readonly Token[], first: TollHit, second: TollHit): boolean {
  const between = tokens.slice(first.to, second.from);
  if (first.toll === second.toll || between.length < 1) return false;
  const links = between.every(({ fold }) => /^(and|then|i|dhe|e|te|ka|je)$/.test(fold));
  const doer =
    between[0]?.fold === 'by' && between.length <= DOER_REACH && between.every(({ kind }) => kind === 'word');
  return (links && between.length <= 2) || (doer && /^(and|then)$/.test(between.at(-1)?.fold ?? ''));
}

/** Longest insertion between two commas. */
const INSERTED = 10;

/** Tokens that may tell who did the first thing before the second is told. */
const DOER_REACH = 7;

/** "Dy sulmues të vrarë": a participle behind its noun. */
const ARTICLE = /^(te|i|e)$/;

/** The people that one word takes: the nearest on the side that it faces, then those joined to them. */
function chainOf(
  reading: Reading,
  sentence: Sentence,
  book: Book,
  hit: TollHit,
  hits: readonly TollHit[],
  units: readonly Unit[],
  claimed: ReadonlySet<Unit>,
): { chain: Unit[]; parts: Unit[] } {
  const { tokens } = reading;
  const { grammar, be } = book.toll;
  const suspect = hit.toll === 'detained' ? suspectOf(reading, sentence, hit, units) : undefined;
  const free = units.filter(
    (unit) =>
      !claimed.has(unit) &&
      !(suspect && unit.from >= suspect.to && unit.to <= hit.from) &&
      !(unit.from < hit.to && unit.to > hit.from && unit.count === null) &&
      !(isActive(reading, hit) && isDoer(reading, unit)),
  );
  const blocks = (from: number, to: number) =>
    hits.some(
      (other) =>
        other !== hit &&
        other.from >= from &&
        other.to <= to &&
        other.toll !== hit.toll &&
        !coordinated(tokens, hit, other),
    ) ||
    (!isRelative(tokens.slice(from, to), be) &&
      withoutBounds(tokens.slice(from, to)).some(
        (token) => /^[;:()]$/.test(token.text) || grammar.stop.has(token.fold),
      ));
  const attributive = reading.language === 'sq' && ARTICLE.test(tokens[hit.from]?.fold ?? '');
  const subject =
    suspect ?? namedAside(reading, hit, free, be) ?? subjectOf(reading, sentence, book, hit, hits, free);
  const nearestBefore = free.findLast(
    (unit) =>
      unit.to <= hit.from &&
      (!unit.oblique ||
        isRelative(tokens.slice(unit.to, hit.from), be) ||
        (attributive && unit.to === hit.from)) &&
      !hits.some(
        (other) => other !== hit && other.from >= unit.to && other.to <= hit.from && other.toll === hit.toll,
      ),
  );
  const before = subject ?? nearestBefore;
  const after = free.find(
    (unit) => unit.from >= hit.to && !(unit.oblique && !grammar.ofs.has(tokens[hit.to]?.fold ?? '')),
  );
  const gapBefore = before ? gapOf(tokens, before.to, hit.from, be) : null;
  const gapAfter = after ? withoutWhenAndWhere(reading, gapOf(tokens, hit.to, after.from, be)) : null;
  const head = before ? wholeOf(before) : null;
  const canBefore =
    before &&
    gapBefore &&
    (head || subject || isParted(before) || fits(before, gapBefore, blocks(before.to, hit.from), REACH));
  const canAfter =
    after &&
    gapAfter &&
    !(attributive && /^(dhe|e|ndersa|kurse)$/.test(gapAfter[0]?.fold ?? '')) &&
    fits(after, gapAfter, blocks(hit.to, after.from), after.named ? 7 : 4);
  const side = sideOf(reading, sentence, book, hit, canBefore ? before : null, canAfter ? after : null);
  const nearest = side === 'before' ? before : side === 'after' ? after : null;
  if (!nearest) return { chain: [], parts: [] };
  const whole = side === 'before' ? head : null;
  const start = whole ?? nearest;
  const parts = whole ? [nearest] : [];
  const chain = [start];
  for (let edge = start; ; ) {
    const next =
      side === 'before'
        ? free.findLast((unit) => unit.to <= edge.from)
        : free.find((unit) => unit.from >= edge.to);
    if (!next || next.inner || (side === 'before' && next.oblique && next.loose)) break;
    const gap = side === 'before' ? tokens.slice(next.to, edge.from) : tokens.slice(edge.to, next.from);
    if (!joined(gap, grammar.link)) break;
    if (side === 'before' && isAll(tokens[edge.from], gap)) break;
    const stops = next.named !== edge.named || (next.loose && !next.named && next.count?.best === 1);
    if (stops && gap.every(({ kind }) => kind === 'mark')) break;
    const [left, right] = side === 'before' ? [next, edge] : [edge, next];
    if (isSubset(tokens.slice(left.to, right.to + (side === 'after' ? 3 : 2)), grammar.subset)) break;
    if (
      hits.some(
        (other) =>
          other !== hit &&
          other.from >= next.to &&
          gapOf(tokens, next.to, other.from, be).length <= 1 &&
          !(tokens[next.to]?.text === ',' && takesNext(other)),
      )
    ) {
      if (side === 'after') break;
    }
    chain.push(next);
    edge = next;
  }
  return { chain, parts };

  /** "130 people, of both sides, were hurt": nothing but an insertion between commas parts the people from their word. */
  function isParted({ count, loose, to }: Unit): boolean {
    const inside = tokens.slice(to, hit.from).filter(({ fold }) => !be.has(fold));
    return (
      count !== null &&
      !loose &&
      inside.length <= INSERTED &&
      inside[0]?.text === ',' &&
      inside.at(-1)?.text === ',' &&
      inside.filter(({ kind }) => kind === 'mark').length === 2 &&
      !hits.some((other) => other.from >= to && other.to <= hit.from)
    );
  }

  /** "… and 10 citizens, arrested were five": the word behind a comma has people of its own. */
  function takesNext({ to }: TollHit): boolean {
    return free.some((unit) => unit.from >= to && gapOf(tokens, to, unit.from, be).length === 0);
  }

  /** "Twenty people, one of them seriously, were hurt": what stands between commas is a part of the people before it. */
  function wholeOf(part: Unit): Unit | null {
    const head = free.findLast(
      (unit) =>
        unit.to <= part.from &&
        unit.count !== null &&
        !unit.oblique &&
        part.from - unit.to <= 8 &&
        (tokens[unit.to]?.text === ',' || tokens[unit.to]?.fold === 'of'),
    );
    if (!head || tokens.slice(part.to, hit.from).some(({ fold }) => OF_WHOM.test(fold))) return null;
    const closed = tokens.slice(part.to, hit.from).some(({ text }) => text === ',');
    const inside = tokens.slice(head.to, hit.from);
    return closed && (isSubset(inside, grammar.subset) || isEach(inside)) ? head : null;
  }

  function fits(unit: Unit, gap: readonly Token[], blocked: boolean, reach: number): boolean {
    if (blocked || gap.length > reach) return false;
    if (!unit.loose) return true;
    const words = gap.filter((token) => token.kind !== 'mark');
    if (unit.named && unit.from >= hit.to && gap.every(({ text }) => !/^[,.;–—-]$/.test(text))) return true;
    return words.length <= 2 || (gap[0]?.text === ',' && gap.at(-1)?.text === ',');
  }
}
