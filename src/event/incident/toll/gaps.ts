import type { Reading, Token } from '../../reading.ts';

/** Tokens between two positions without auxiliaries and adverbs: what really separates a count from its word. */
export function gapOf(tokens: readonly Token[], from: number, to: number, be: ReadonlySet<string>): Token[] {
  return tokens
    .slice(from, to)
    .filter(
      (token) =>
        !be.has(token.fold) &&
        !/ly$/.test(token.fold) &&
        !/^(se|lakse|teze|lehte|rende|have|has|had|also|both|were|ka|kane)$/.test(token.fold),
    );
}

/** "Arrestoi të premten në Prizren dy …": a gap without the days and places in it and the small words before them. */
export function withoutWhenAndWhere({ days, places, tokens }: Reading, gap: readonly Token[]): Token[] {
  const [first, last] = [gap[0], gap.at(-1)];
  if (!first || !last) return [];
  const near = [...days, ...places].filter(
    ({ sentence, field, start, end }) =>
      sentence === first.sentence && field === first.field && start <= last.end && first.start <= end,
  );
  const said = new Set(near.flatMap(({ from, to }) => tokens.slice(from, to)));
  return gap.filter((token, i) => {
    const next = gap[i + 1];
    return !said.has(token) && !(SMALL.test(token.fold) && next !== undefined && said.has(next));
  });
}

/** What stands before a day or a place and belongs to it. */
const SMALL = /^(te|ne|me|prane|afer|fshatin|fshat|u|na|kod|selu|in|at|on|near)$/;

/** True when only "and", commas, ages and their like stand between two units. */
export function joined(gap: readonly Token[], link: ReadonlySet<string>): boolean {
  /** "(11)": the age behind a name. */
  const aged = gap[0]?.text === '(' && gap[1]?.kind === 'number' && gap[2]?.text === ')';
  const between = aged ? gap.slice(3) : withoutWhose(gap, link);
  return (
    between.length > 0 &&
    between.length <= 6 &&
    between.every(
      (token, i) =>
        link.has(token.fold) ||
        (token.fold === 'of' && between[i + 1]?.kind === 'number') ||
        KIND_OF.test(token.fold) ||
        /^[,\-–]$/.test(token.text) ||
        token.kind === 'number' ||
        /^(as|well|more|than|over|at|least|about|some|around|the|along|another|his|her|their|njegov|njegova|njegovi|njegovo|njen|njena|njeni|njeno|njihov|njihova|njihovo|njihovi|njihove|kao|jos|oko|preko|najmanje|barem|vise|od|si|rreth|edhe|seriously|slightly|aged|years|old|star|stara|godina|godine|godinu|vjec|vjecar|vjecare|kosoves|kosova|kosovo)$/.test(
          token.fold,
        ),
    )
  );
}

/** "Two soldiers of NATO and …", "dy ushtarë të NATO-s dhe …": a gap without the capital words that say whose the first are. */
function withoutWhose(gap: readonly Token[], link: ReadonlySet<string>): readonly Token[] {
  const start = /^(of|te|i|e|se)$/.test(gap[0]?.fold ?? '') ? 1 : 0;
  let at = start;
  while (gap[at]?.capital || (at > start && /^(-|s|it|se)$/.test(gap[at]?.fold ?? ''))) at++;
  return at > start && link.has(gap[at]?.fold ?? '') ? gap.slice(at) : gap;
}

/** "I šestomesečna beba", "i jedan mladi Srbin": what only says how old or whose somebody is; "teže, a drugi lakše". */
const KIND_OF =
  /(mj?esecn|godisnj)\p{L}{1,3}$|^(srpsk|albansk|malol?j?etn|lokaln|starij|mladj|trudn)\p{L}{1,3}$|^(teze|lakse|tesko|lako|je|rende|lehte|slightly|seriously)$/u;

/** True when the words say that what they stand beside is a part of what was counted before. */
export function isSubset(words: readonly Token[], phrases: ReadonlySet<string>): boolean {
  const text = ` ${words.map((token) => token.fold).join(' ')} `;
  return [...phrases].some((phrase) => text.includes(` ${phrase} `));
}

/** "A boy and a young man, both Serbs, were hurt": one word for those who are named before it. */
export function isAll(token: Token | undefined, gap: readonly Token[]): boolean {
  return (
    /^(both|obojica|oboje|obje|obe|dvojica|trojica|cetvorica)$/.test(token?.fold ?? '') &&
    gap.every(({ kind }) => kind === 'mark')
  );
}

/** ", one aged 12 and the other 20,": what each of the counted is. */
export function isEach(words: readonly Token[]): boolean {
  const has = (pattern: RegExp) => words.some(({ fold }) => pattern.test(fold));
  const ones = words.filter(({ fold }) => /^(one|jedan|jedna|njeri|njera)$/.test(fold)).length;
  return ones > 1 || (ones === 1 && has(/^(other|drugi|druga|tjetri|tjetra)$/));
}

const RELATIVE = /^(who|which|that|koji|koja|koje|kojih|kojima|cili|cilet|cila|cilat|qe)$/;

/** "… who were killed": the clause tells what befell the people right before it, whatever case they stand in. */
export function isRelative(gap: readonly Token[], be: ReadonlySet<string>): boolean {
  const words = gap.filter(({ text }) => text !== ',').map(({ fold }) => fold);
  const at = words.findIndex((word) => RELATIVE.test(word));
  return (
    at >= 0 &&
    at <= 1 &&
    (at === 0 || /^(te|i|e)$/.test(words[0] ?? '')) &&
    words
      .slice(at + 1)
      .every((word) => be.has(word) || /^(have|had|has|also|kane|kishin|ka|lakse|teze)$/.test(word))
  );
}

/** Folded words of a gap without the bounds of numbers, whose "od", "se" and "than" separate nothing ("više od 52 Srba"). */
export function withoutBounds(gap: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < gap.length; i++) {
    const [here, next, third] = [gap[i]?.fold ?? '', gap[i + 1]?.fold ?? '', gap[i + 2]?.fold ?? ''];
    if (/^(vise|manje|more|less|fewer)$/.test(here) && /^(od|than)$/.test(next)) i++;
    else if (here === 'me' && /^(shume|teper|pak)$/.test(next) && third === 'se') i += 2;
    else if (here === '(' && gap[i + 1]?.kind === 'number' && third === ')') i += 2;
    else if (gap[i]) kept.push(gap[i] as Token);
  }
  return kept;
}

/** The dot of "U.N." ends nothing. */
export function isInitial(tokens: readonly Token[], dot: number): boolean {
  const before = tokens[dot - 1];
  return tokens[dot]?.text === '.' && before?.capital === true && before.text.length === 1;
}

/** "One passer-by": the word goes on behind its hyphen. */
export function gluedEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (
    tokens[to]?.text === '-' &&
    tokens[to]?.start === tokens[to - 1]?.end &&
    tokens[to + 1]?.kind === 'word' &&
    tokens[to + 1]?.start === tokens[to]?.end
  )
    to += 2;
  return to;
}
