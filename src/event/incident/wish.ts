import type { Reading, Token } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import type { Range } from './hint.ts';

/** Tokens from a call to what it calls for. */
const CALL = 8;

/** "Thirrje për vrasjen e serbëve dhe djegien e kishave": all that a call is for. */
function isCalledFor(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - CALL); at--) {
    if (tokens[at]?.kind === 'mark') return false;
    if (tokens[at]?.fold === 'per' && /^(thirrj|grishj)/.test(tokens[at - 1]?.fold ?? '')) return true;
  }
  return false;
}

const BEGINS = /^(fill[ou]\p{L}*|nis\p{L}*|vazhd[ou]\p{L}*|arrit\p{L}*|arrin\p{L}*|gati|do|duke|prej)$/u;

/** "50 mijë euro për të vrarë", "u mblodhën për të bllokuar": what somebody means to do; people do gather "për të protestuar". */
function isPurpose(tokens: Reading['tokens'], from: number, type: IncidentType): boolean {
  const at = /^te$/.test(tokens[from]?.fold ?? '') ? from : from - 1;
  return (
    type !== 'protest' &&
    tokens[at]?.fold === 'te' &&
    tokens[at - 1]?.fold === 'per' &&
    /(r|ur|uar|ene|ene)$/.test(tokens[at + 1]?.fold ?? '')
  );
}

/** What makes "be arrested" a forecast or a report of its own. */
const MODAL = /^(to|will|would|wo|shall|should|must|can|could|may|might|cannot|not|also)$/;

/** "Urged that those responsible be arrested": what somebody demands of others. */
function isDemanded(tokens: Reading['tokens'], from: number): boolean {
  const before = tokens[from - 2];
  return tokens[from - 1]?.fold === 'be' && before?.kind !== 'number' && !MODAL.test(before?.fold ?? '');
}

/** "Kërkuan të bllokojnë", "duan të protestojnë": an Albanian verb behind "të" that says what somebody wants; also "gjuhën", the language, which folds like "they shoot at". */
export function isWish(
  { tokens, language }: Reading,
  { from, to, value }: Range & { value: { type: IncidentType } },
): boolean {
  if (language === 'en') return isDemanded(tokens, from);
  if (language !== 'sq') return false;
  const verb = tokens[from];
  if (tokens.slice(from, to).some((token, i) => isLanguage(token, tokens[from + i + 1]))) return true;
  if (isCalledFor(tokens, from) || isPurpose(tokens, from, value.type)) return true;
  const [before, further] = [tokens[from - 1], tokens[from - 2]];
  return (
    /^(të|t)$/iu.test(before?.text.normalize('NFC') ?? '') &&
    /(oj|oje|jne|in|het|hen)$/.test(verb?.fold ?? '') &&
    !BEGINS.test(further?.fold ?? '')
  );
}

/** "Gjuhën serbe", also without its dots. */
function isLanguage({ fold, text }: Token, next: Token | undefined): boolean {
  return fold === 'gjuhen' && (text.normalize('NFC').endsWith('ën') || TONGUE.test(next?.fold ?? ''));
}

const TONGUE = /^(serb|shqip|angl|kroat|boshnj|turk|gjerm|maqedon|rus|romak|rome|e|amtar|zyrtar)/;
