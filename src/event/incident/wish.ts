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
  if (language === 'sr') return isMeant(tokens, from, to, value.type);
  if (language === 'en')
    return isDemanded(tokens, from) || isStillToDo(tokens, from) || isUrgedToEnd(tokens, from, value.type);
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

/** Serbian verbs of one act in the present: behind "da" nobody has done it yet. */
const ACT =
  /^(uhaps(i|e|imo)|prive(de|du)|pritvor(i|e)|napadn[eu]|ubij[eu]|upuca(ju)?|zapal(i|e)|spal(i|e)|otm[eu]|kidnapuj[eu]|pretuk[ul]\p{L}*|prebij[eu]|kamenuj[eu]|razbij[eu]|unist(i|e)|upadn[eu]|pretres[eu]|zauzm[eu])$/u;
/** Words that may stand between "da" and its verb. */
const CLITIC = /^(ga|je|ih|se|mu|im|joj|nas|vas|me|te|bi|ce|i|sve|jos|nekog\p{L}*)$/u;
/** What says that it was done all the same. */
const MANAGED = /^(uspe|uspj|uspi|stig|dosp)/;
const TRIED = /^pokus/;
/** Tokens from such a verb to "da". */
const LED = 4;

/** "Žele da uhapse", "da bi ga napali": a Serbian verb behind "da"; an attempt on people or things is news all the same. */
function isMeant(tokens: Reading['tokens'], from: number, to: number, type: IncidentType): boolean {
  if (type === 'protest' || type === 'barricade') return false;
  const verb = from + tokens.slice(from, to).findIndex(({ fold }) => ACT.test(fold));
  if (verb < from) return false;
  let at = verb - 1;
  while (CLITIC.test(tokens[at]?.fold ?? '')) at--;
  if (tokens[at]?.fold !== 'da') return false;
  const led = tokens.slice(Math.max(0, at - LED), at).map(({ fold }) => fold);
  return !led.some((word) => MANAGED.test(word) || (TRIED.test(word) && type !== 'arrest'));
}

/** "Were sent to arrest him", "were trying to plant mines": what somebody is yet to do. */
function isStillToDo(tokens: Reading['tokens'], from: number): boolean {
  return (
    /^(arrest|detain|apprehend|plant|lay)$/.test(tokens[from]?.fold ?? '') &&
    tokens[from - 1]?.fold === 'to' &&
    !/^(able|managed|continued?|began|proceeded|moved|went|started)$/.test(tokens[from - 2]?.fold ?? '')
  );
}

/** Tokens from a call to the last of what is to end. */
const URGED = 8;

/** "Refrain from provocations, threats or intimidation": what both sides are told to leave off. */
function isUrgedToEnd(tokens: Reading['tokens'], from: number, type: IncidentType): boolean {
  if (type !== 'threat') return false;
  for (let at = from - 1; at >= Math.max(0, from - URGED); at--) {
    const { kind, text, fold } = tokens[at] ?? {};
    if (kind === 'mark' && text !== ',') return false;
    if (/^(refrain(s|ing)?|abstain|desist|avoid|end|stop|cease|halt)$/.test(fold ?? '')) return true;
  }
  return false;
}

/** "Gjuhën serbe", also without its dots. */
function isLanguage({ fold, text }: Token, next: Token | undefined): boolean {
  return fold === 'gjuhen' && (text.normalize('NFC').endsWith('ën') || TONGUE.test(next?.fold ?? ''));
}

const TONGUE = /^(serb|shqip|angl|kroat|boshnj|turk|gjerm|maqedon|rus|romak|rome|e|amtar|zyrtar)/;
