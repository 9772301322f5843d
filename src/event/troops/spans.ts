import type { NumberMention, Token } from '../reading.ts';

const FROM = /^(from|sa|s|nga)$/;
/** "By 4,800 to 33,200": by how much, and to what. */
const BY = /^(by|za|per)$/;
const RANGE = /^(range|ranges|ranging|varies|krece|krecu|varion|luhatet|between)$/;
const TO = /^(to|na|ne|do|-|–)$/;
const THOUSAND = /^(thousand|hiljad\p{L}*|tisuc\p{L}*|mije)$/u;

/** "From the present 1,500 to 5,000": the first still holds, and the second is to come. */
export const STILL =
  /^(present|current|existing|sadasnj\p{L}*|trenutn\p{L}*|postojec\p{L}*|tanish\p{L}*|aktual\p{L}*|ekzistues\p{L}*)$/u;

/** Words before a number that no longer holds: "instead of", "no longer", "umesto ranijih", "jo më". */
export const GONE =
  /(^| )(umj?esto( \S+)?|u odnosu na|krahasuar me|compared (with|to)|up from|down from|instead of|(no|not) longer|(ne|nije|nisu) vise|bilo ih|ih bilo|je bilo|had been|dje ishin|me pare ishin|ne vend|jo me)$/;

/** Numbers as a change of a force tells them: "from 103 to 150" is two, and in "from ten to five thousand" the first counts thousands too. */
export function apart(tokens: readonly Token[], numbers: readonly NumberMention[]): NumberMention[] {
  return numbers.flatMap((number, i) => {
    let at = number.from - 1;
    while (STILL.test(tokens[at]?.fold ?? '') || tokens[at]?.fold === 'the') at--;
    const before = tokens[at]?.fold ?? '';
    const next = numbers[i + 1];
    const scaled =
      next !== undefined &&
      FROM.test(before) &&
      number.best !== null &&
      number.best < 100 &&
      tokens[number.from]?.kind === 'word' &&
      next.from === number.to + 1 &&
      TO.test(tokens[number.to]?.fold ?? '') &&
      THOUSAND.test(tokens[next.to - 1]?.fold ?? '');
    if (scaled) {
      const value = (number.best ?? 0) * 1000;
      return [{ ...number, best: value, low: value, high: value }];
    }
    const ranges = tokens
      .slice(Math.max(0, number.from - 4), number.from)
      .some(({ fold }) => RANGE.test(fold));
    if (
      number.best !== null ||
      number.high === null ||
      number.high === number.low ||
      !(FROM.test(before) || BY.test(before)) ||
      ranges
    )
      return [number];
    const cut = tokens.findIndex((token, at) => at > number.from && at < number.to && TO.test(token.fold));
    if (cut < 0) return [number];
    const part = (from: number, to: number, value: number): NumberMention => ({
      ...number,
      from,
      to,
      start: tokens[from]?.start ?? number.start,
      end: tokens[to - 1]?.end ?? number.end,
      best: value,
      low: value,
      high: value,
    });
    const digits = (at: number) => Number(tokens[at]?.text.replace(/\D/g, ''));
    const [first, second] =
      digits(number.from) > digits(number.to - 1) ? [number.high, number.low] : [number.low, number.high];
    return [part(number.from, cut, first), part(cut + 1, number.to, second)];
  });
}
