import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { cuesOf } from './cues.ts';
import type { Range } from './hint.ts';

/** What closes a way, and what puts up a barricade. */
const CLOSES = {
  en: /^(block(ed|s|ing)?|clos(ed|es|ing)|seal(ed|s)|shut(s)?)$/,
  sr: /^(blokira\p{L}*|zatvor(i\p{L}*|en\p{L}{0,2}))$/u,
  sq: /^(bllok(ua|uar|uara|uan|oi|oj\p{L}*|on|ohet|ohen)|mbyll\p{L}*|ndal(uar|oi|uan))$/u,
};
export const SETS = {
  en: /^(set(s|ting)?|put(s|ting)?|erect(ed|s|ing)?|built|placed|raised)$/,
  sr: /^(postav(i\p{L}*|lj\p{L}*)|podi(g|z)\p{L}*)$/u,
  sq: /^(ngrit\p{L}*|ngre|vendos\p{L}*|vene|vendosi|vuri|vune)$/u,
};
const BARRICADE = /^b(ar+i[kc]+ad|ar+ier|llokad)/;
/** Those who close roads for a state. */
const FORCES = {
  en: /^(police|kfor|eulex|unmik|peacekeepers|troops|soldiers|authorities|officers)$/,
  sr: /^(policij[aeiu]|policajci|kfor\p{L}*|euleks\p{L}*|unmik\p{L}*|vojni(k|ci)|vlasti|specijalci|rosu)$/u,
  sq: /^(polici(a|se|ne)|kfor\p{L}*|eulex\p{L}*|unmik\p{L}*|ushtaret?|forcat|njesi(te|a|ti|tet)|specialja|autoritetet|trup(at|ave)|operacioni|aksioni)$/u,
};
const PASSIVE = {
  en: /^(is|are|was|were|been|be|being)$/,
  sq: /^(eshte|jane|ishte|ishin|u|qene|jene)$/,
};
const BY = { en: /^by$/, sr: /^(od|strane)$/, sq: /^nga$/ };
/** What begins the content of a report, or ends a clause. */
const OPENS =
  /^([;:“”„"]|se|that|da|kako|ku|where|gde|which|koj\p{L}+|qe|cilen?|ndersa|kurse|while|dok|pasi|jer|because)$/u;
/** Tokens from those who close a way to the verb, and from a passive to them. */
const REACH = 9;
const AGENT_REACH = 5;
const SET_REACH = 3;

/** "Police have sealed the road", "rruga u mbyll nga policia": a way that the forces of a state close, and what they put up themselves, is no roadblock of a crowd. */
export function closedByForces(reading: Reading, book: Book, index: number, { from, to }: Range): boolean {
  const { tokens, sentences, language } = reading;
  const home = sentences[index];
  if (!home) return false;
  const noun = tokens.slice(from, to).findIndex(({ fold }) => BARRICADE.test(fold)) + from;
  if (noun >= from && tokens.slice(noun + 1, noun + 3).some(({ fold }) => FORCES[language].test(fold)))
    return true;
  const [first, last] = noun < from ? [from, to] : [Math.max(home.from, from - SET_REACH), to + SET_REACH];
  const verbs = noun < from ? CLOSES[language] : SETS[language];
  const verb = tokens.slice(first, last).findIndex(({ fold }) => verbs.test(fold)) + first;
  if (verb < first) return false;
  const crowds = cuesOf(reading, book, index).filter(({ value }) => value === 'crowd');
  const passive =
    language === 'sr'
      ? /^(blokiran|zatvoren|postavljen|podignut)/.test(tokens[verb]?.fold ?? '')
      : [1, 2].some((back) => PASSIVE[language].test(tokens[verb - back]?.fold ?? ''));
  if (passive) {
    const behind = tokens.slice(verb + 1, Math.min(home.to, to + AGENT_REACH)).map(({ fold }) => fold);
    const by = behind.findIndex((word) => BY[language].test(word));
    return by >= 0 && behind.slice(by, by + AGENT_REACH).some((word) => FORCES[language].test(word));
  }
  for (let at = verb - 1; at >= Math.max(home.from, verb - REACH); at--) {
    const word = tokens[at]?.fold ?? '';
    if (OPENS.test(word) || crowds.some((crowd) => crowd.from <= at && at < crowd.to)) return false;
    if (FORCES[language].test(word)) return true;
  }
  return false;
}
