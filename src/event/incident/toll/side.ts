import type { Book } from '../../knowledge.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { isSubset } from './gaps.ts';
import type { TollHit, Unit } from './unit.ts';

/** On which side of a toll word its people stand. */
export function sideOf(
  reading: Reading,
  sentence: Sentence,
  book: Book,
  hit: TollHit,
  before: Unit | null | undefined,
  after: Unit | null | undefined,
): 'before' | 'after' | null {
  const { tokens } = reading;
  const { grammar, be } = book.toll;
  const word = tokens[hit.from]?.fold ?? '';
  if (!before && !after) return null;
  if (grammar.after.has(word)) return after ? 'after' : null;
  if (isActive(reading, hit))
    return before && isObject(reading, before)
      ? 'before'
      : after
        ? 'after'
        : before?.count && ALSO.test(tokens[before.from - 1]?.fold ?? '')
          ? 'before'
          : null;
  if (after?.count && strikes(reading, sentence, book, hit, after)) return 'after';
  if (before?.count && after && isSubset(tokens.slice(hit.to, after.to + PART_REACH), grammar.subset))
    return 'before';
  const next = tokens[hit.to]?.fold ?? '';
  const counts = grammar.ofs.has(next) && !(next === 'at' && tokens[hit.to + 1]?.fold !== 'least');
  const words = tokens.slice(hit.from, hit.to).map((token) => token.fold);
  if (before?.count && words.some((part) => grammar.before.has(part))) return 'before';
  if (after?.count && after.from - hit.to <= 2 && counts) return 'after';
  if (words.some((part) => grammar.before.has(part))) {
    const close =
      after?.count && !before && after.from - hit.to <= 1 && !grammar.link.has(tokens[hit.to]?.fold ?? '');
    return before ? 'before' : close ? 'after' : null;
  }
  if (words.at(-1) === 'of') return after ? 'after' : null;
  const auxiliary = [1, 2, 3].find(
    (back) => hit.from - back >= sentence.from && be.has(tokens[hit.from - back]?.fold ?? ''),
  );
  if (after && before && /^(a|dok|ali|dhe|e|kurse|ndersa|por)$/.test(tokens[after.from - 1]?.fold ?? '')) {
    if (tokens[after.from - 2]?.text === ',') return 'before';
  }
  if (before?.count && after?.count && isNext(reading, sentence, book, hit, after)) return 'before';
  const many = before?.named && (after?.count?.low ?? 0) > 1 ? tokens.slice(hit.to, after?.from) : null;
  if (many && many.length <= 2 && !many.some(({ kind }) => kind === 'mark')) return 'after';
  const gap = after ? after.from - hit.to : 99;
  const gapBefore = before ? hit.from - before.to : 99;
  if (reading.language === 'en') {
    if (auxiliary !== undefined) return before ? 'before' : null;
    if (after?.count && gap <= 2 && !tokens.slice(hit.to, after.from).some((token) => token.kind === 'mark'))
      return 'after';
    return before ? 'before' : null;
  }
  if (!before) return 'after';
  if (!after) return 'before';
  if (auxiliary !== undefined && gapBefore <= auxiliary) return 'before';
  if (!before.count && after.count) return 'after';
  if (before.count && !after.count) return 'before';
  return gap <= gapBefore ? 'after' : 'before';
}

/** "… ubili su dvojicu, a četvoro ranili": the next people stand before the verb that is done to them. */
const ALSO = /^(a|i|dok)$/;

/** "Gunmen shot dead two men": without an auxiliary the people right behind are those whom it was done to. */
function strikes(
  { tokens, language }: Reading,
  sentence: Sentence,
  { toll: { be } }: Book,
  hit: TollHit,
  after: Unit,
): boolean {
  if (language !== 'en' || !/^(shot|stabbed|hacked|gunned)$/.test(tokens[hit.from]?.fold ?? '')) return false;
  const passive = [1, 2, 3].some(
    (back) => hit.from - back >= sentence.from && be.has(tokens[hit.from - back]?.fold ?? ''),
  );
  return !passive && after.from - hit.to <= 1;
}

const ACTIVE = {
  en: null,
  sr: /^(?:uhaps|prive|pritvor|ran|ubi|usmrt|ustrel|povredi|povrijedi|pretuk|premlat|istuk|izbo|lisi|ote|zarob)(?:io|ao|la|li|le|o|ili|ila|ile)$/,
  sq: /^(?:plagosur|vrare|lenduar|arrestuar|ndaluar|rrahur|rrembyer)$/,
} as const;

/** "Kanë plagosur dhe rrëmbyer", "ranili su": the subject does it, the people to whom it is done stand behind. */
export function isActive({ tokens, language }: Reading, hit: TollHit): boolean {
  const word = tokens[hit.from]?.fold ?? '';
  if (!ACTIVE[language]?.test(word)) return false;
  return language === 'sr' || /^(ka|kane|kishte|kishin)$/.test(tokens[hit.from - 1]?.fold ?? '');
}

/** "Dvojicu", "trojicu": whom an active verb strikes, on whichever side of it they stand. */
export function isObject({ tokens, language }: Reading, { from, to }: Pick<Unit, 'from' | 'to'>): boolean {
  return (
    language === 'sr' && tokens.slice(from, to).some(({ fold }) => /^(?:obo|dvo|tro)jicu$|oricu$/.test(fold))
  );
}

/** "Trojica mladića": the nominative of who does what an active verb tells. */
export function isDoer({ tokens, language }: Reading, { from, to }: Unit): boolean {
  return (
    language === 'sr' && tokens.slice(from, to).some(({ fold }) => /^(?:obo|dvo|tro)jica$|orica$/.test(fold))
  );
}

const AND = /^(dhe|e|kurse|ndersa|i|a|dok|and)$/;

/** "Një polic u vra dhe dy të tjerë u plagosën": whom an "and" joins to the verb have a verb of their own behind them. */
function isNext(reading: Reading, { to }: Sentence, book: Book, hit: TollHit, after: Unit): boolean {
  const { tokens } = reading;
  const links = tokens.slice(hit.to, after.from).map(({ fold }) => fold);
  if (!AND.test(links[0] ?? '')) return false;
  return book.toll.tolls
    .find(tokens, after.to, Math.min(to, after.to + NEXT_REACH))
    .some(({ value }) => value !== hit.toll);
}

const NEXT_REACH = 6;
/** "30 soldiers were hurt, three of them badly": tokens behind the part that say so. */
const PART_REACH = 3;
