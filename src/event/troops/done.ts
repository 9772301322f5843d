import type { Reading } from '../reading.ts';

/** Words that make what follows no fact yet: "will have arrived", "bi poslala", "do të ketë". */
const NOT_YET = /^(will|would|could|might|may|should|to|be|ce|bi|da|do|te|mund|if|ako|nese)$/;
/** Past forms that stand alone. */
const PAST =
  /^(arrived|landed|came|withdrew|stigl[aieo]|stigao|sletel[aieo]|sleteo|sletio|doputoval[aieo]|doputovao|dosl[aieo]|dosao|iskrcal[aieo]|otputoval[aieo]|mberriti|mberriten|arriti|arriten|zbarkoi|zbarkuan|erdhi|erdhen|dergoi|derguan|terhoqi|terhoqen)$/;
/** Participles that a form of "have" makes past. */
const PARTICIPLE =
  /^(\p{L}+(ed|ur)|come|gone|sent|brought|withdrawn|left|cut|shrunk|fallen|grown|risen|flown|begun|taken|rene)$/u;
const HAVE = /^(has|have|had|s|ve|ka|kane|kam|kemi|kishte|kishin|eshte|jane|u)$/;
/** Serbian participles of sending and withdrawing, past beside "je", "su". */
const SENT =
  /^(posla|uputi|upuce|povuk|povuce|pojaca|poveca|smanj[ie]|rasporedi|rasporedje|sve|svede|ojaca|prepolovi|prepolovlje|u(dv|tr|cetv)ostruc[ie]|prebace)(ao|o|[lnt][aieo]?)$/;
const TO_BE = /^(je|su|smo|sam)$/;

/** True where the verb of a change is past: "has arrived", "su stigli", "kanë mbërritur"; what a later verb announces does not undo it. */
export function happened({ tokens }: Reading, at: { from: number; to: number }): boolean {
  const word = (i: number) => tokens[i]?.fold ?? '';
  for (let i = at.from; i < Math.min(at.to, at.from + 3); i++) {
    const fold = word(i);
    const before = [word(i - 1), word(i - 2), word(i - 3)];
    if (PAST.test(fold)) return !before.slice(0, 2).some((other) => NOT_YET.test(other));
    if (PARTICIPLE.test(fold)) {
      const have = before.findIndex((other) => HAVE.test(other));
      if (have >= 0) return !NOT_YET.test(word(i - have - 2)) && !NOT_YET.test(before[have - 1] ?? '');
    }
    if (SENT.test(fold)) {
      const near = [...before, word(i + 1), word(i + 2)];
      if (near.some((other) => TO_BE.test(other))) return !before.some((other) => NOT_YET.test(other));
    }
  }
  return false;
}
