import type { Book } from '../../knowledge.ts';
import type { Reading, Sentence, Token } from '../../reading.ts';
import { namedAside } from './appositive.ts';
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
import { isActive, isDoer, sideOf } from './side.ts';
import { subjectOf } from './subject.ts';
import { suspectOf } from './suspect.ts';
import type { TollHit, Unit } from './unit.ts';

/** "Three men, two of whom were wounded": the clause has a verb of its own, which takes the part. */
const OF_WHOM = /^(whom|which|kojih|cileve|cilave)$/;
/** Tokens from people to the word of what befell them. */
const REACH = 14;

/** "Wounded and abducted a man", "beaten by a mob and shot dead": two words that share their people. */
export function coordinated(tokens: readonly Token[], first: TollHit, second: TollHit): boolean {
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
export function chainOf(
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
