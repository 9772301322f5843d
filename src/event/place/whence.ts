import type { Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';

/** Whom news tells by where they live. */
const isPerson = wordTest(
  /^(serbs?|albanians?|m[ae]n|wom[ae]n|boys?|girls?|youths?|villagers?|residents?|farmers?|shepherds?|students?|pupils?|drivers?|priests?|famil(y|ies)|couple|teachers?|police(man|men|woman)|workers?|teenagers?|pensioners?|returnees?|srb(in|ina|inu|i|a|e|ima)|srpkinj\p{L}|alban(ac|ca|ci|aca|cu)|mladic\p{L}*|muskar\p{L}*|zen[aeiu]|momak|momka|povratni\p{L}*|m(j)?estani\p{L}*|domacin\p{L}*|porodic\p{L}|stara?c\p{L}?|zemljoradni\p{L}*|cobanin\p{L}?|vozac\p{L}?|policaj\p{L}*|serb(i|in|it|e|et|eve)|shqiptar\p{L}*|burr\p{L}{1,3}|djal\p{L}{1,3}|grua\p{L}*|familj\p{L}{1,3}|banor\p{L}*|fshatar\p{L}*|nxenes\p{L}*|fermer\p{L}*|bari(u|un|ut)|polic(i|in|it)?)$/u,
);
const isOfAge = wordTest(/^(aged|years?|old|stari?|star|godin[ae]|vjecar\p{L}*|,|-|–|\(|\))$/u);

/** "A shepherd aged 58 from X", "Srbin (45) iz X", "një burrë nga X": whose home a name behind is, whatever else it may mean. */
export function isHomeOf(tokens: readonly Token[], i: number): boolean {
  if (!/^(from|iz|nga)$/.test(tokens[i - 1]?.fold ?? '')) return false;
  let at = i - 2;
  while (at > i - HOME_REACH && (tokens[at]?.kind === 'number' || isOfAge(tokens[at]))) at--;
  return isPerson(tokens[at]);
}

const HOME_REACH = 8;

const EXIT = /^(exit|izlazu?|dalje|reported|prijavljen\p{L}?|javljen\p{L}?|raportua(r|n)?)$/u;

/** "At the exit from X", "na izlazu iz X", "në dalje nga X", "another case was reported from X". */
export function isExit(tokens: readonly Token[], i: number): boolean {
  return /^(from|iz|nga)$/.test(tokens[i - 1]?.fold ?? '') && EXIT.test(tokens[i - 2]?.fold ?? '');
}

/** "A bus that was bringing pupils home to Gllogjan": whither somebody was on the way. */
const BOUND =
  /^(bringing|taking|carrying|heading|travelling|traveling|returning|driving|bound|way|vozio|vozila|vracali|vracao|vracala|putovao|putovali|kthehej|kthehe\p{L}*|udhetonte|udhetonin)$/u;

export function isBound(word: string): boolean {
  return BOUND.test(word);
}

const CARRIES =
  /^(bus|buses|coach|coaches|minibus|van|train|convoy|trucks?|autobus\p{L}*|kombi\p{L}*|voz|voza|vozu|konvoj\p{L}*|kolon\p{L}*|kamion\p{L}*|vozil\p{L}*|furgon\p{L}*|tren\p{L}*)$/u;

/** "A coach carrying Serbs to X", "autobus koji je vozio radnike za X": a town to which a vehicle was on the way. */
export function isWhither(tokens: readonly Token[], i: number): boolean {
  if (!/^(to|za|ka)$/.test(tokens[i - 1]?.fold ?? '')) return false;
  const before = tokens.slice(Math.max(0, i - BOUND_REACH), i - 1);
  return before.some(({ fold }) => isBound(fold)) && before.some(({ fold }) => CARRIES.test(fold));
}

const BOUND_REACH = 9;
