import type { Book, Knowledge } from '../../knowledge.ts';
import { perSentence } from '../../per-sentence.ts';
import type { Reading, Sentence, Token } from '../../reading.ts';
import { chainOf, coordinated } from './chain.ts';
import { isElsewhere } from './elsewhere.ts';
import type { TollFact } from './fact.ts';
import { gradeOf } from './grade.ts';
import { byGrade } from './graded.ts';
import { alongside, listAfter, subsetOf, wholeBefore } from './joined-units.ts';
import { isAdded, isOther, pronounUnit } from './lone.ts';
import { isMourned } from './mourned.ts';
import { isCause, isGround, isThings, isUndone, noneFacts } from './none.ts';
import type { TollHit, Unit } from './unit.ts';
import { tollHits, unitsOf } from './units.ts';

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
      !isThings(reading, hit) &&
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
  return unit && unit.from - to <= COUNTED_REACH && (unit.count?.low ?? 0) > 1 ? unit : null;
}

/** Tokens from the word to the count. */
const COUNTED_REACH = 14;
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
