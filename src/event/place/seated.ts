import type { Sentence, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import { FILLER } from './common.ts';

const isFiller = wordTest(FILLER);

/** Where the wounded are taken is not where they were wounded. */
export const isHospital = wordTest(
  /^(hospital|clinic|clinical|bolnic\p{L}*|klinick\p{L}*|klinik\p{L}*|spital\p{L}*|qkuk|uccki?)$/u,
);

const isOutside = wordTest(/^(ispred|outside|before|front|para|kod|near|prane|afer)$/);

/** "The hospital in Mitrovica", "the Mitrovica hospital", "spitalin e Prizrenit": where the wounded lie or who speaks for them. */
export function isOfHospital(tokens: readonly Token[], i: number, to: number, sentence: Sentence): boolean {
  if (isHospital(tokens[to])) return !isOutside(tokens[i - 1]) && !isOutside(tokens[i - 2]);
  for (let at = i - 1; at >= Math.max(sentence.from, i - 4); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (isHospital(token)) return !isOutside(tokens[at - 1]);
  }
  return false;
}

/** Courts and schools named after a town say nothing of where: "the Basic Court in Pristina". */
const SEATED =
  /^(court|prosecution|prosecutor|university|directorate|sud|suda|sudu|tuzilastv\p{L}*|tuzilac|univerzitet\p{L}*|gjykat\p{L}*|prokuror\p{L}*|universitet\p{L}*|drejtori(?:a|se|ne)|direkcij\p{L}*)$/u;
/** "A basketball court in X" is where people play. */
const SPORT = /^(basketball|tennis|volleyball|handball|football|sports?)$/;
const BESIDE_SEAT = /^(ispred|kod|front|outside|near|para|prane|afer|perpara)$/;

/** Of what people or rank a court is. */
const WHOSE =
  /^(serb\p{L}*|kosov\p{L}*|srp\p{L}*|special\p{L}*|specij\p{L}*|themelor\p{L}*|basic|higher|district|lart\p{L}*|suprem\p{L}*|vrhovn\p{L}*|okruzn\p{L}*|prekrsajn\p{L}*|lokal\p{L}*|local)$/u;

export function isOfSeated(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let at = i - 1; at >= Math.max(sentence.from, i - 6); at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '-')) return false;
    if (SEATED.test(token.fold) && !SPORT.test(tokens[at - 1]?.fold ?? ''))
      return !tokens.slice(Math.max(sentence.from, at - 3), at).some(({ fold }) => BESIDE_SEAT.test(fold));
    const passes =
      token.capital || isFiller(token) || /^(in|u|ne|per|za|-)$/.test(token.fold) || WHOSE.test(token.fold);
    if (!passes) return false;
  }
  return false;
}

const PACT =
  /^(agreements?|accords?|treaty|declaration|process|plan|sporazum\p{L}*|proces\p{L}*|deklaracij\p{L}*|marreveshj\p{L}*|deklarat\p{L}*)$/u;

/** "The Berlin Process", "Sporazum iz Kumanova", "Marrëveshja e Ohrit": what was agreed or begun there bears the name of the town. */
export function isOfPact(tokens: readonly Token[], i: number, to: number): boolean {
  const after = tokens[to];
  if (after?.capital && PACT.test(after.fold)) return true;
  return /^(iz|of|e|i|te|se)$/.test(tokens[i - 1]?.fold ?? '') && PACT.test(tokens[i - 2]?.fold ?? '');
}

/** "Komande združenih snaga NATO u Napulju", "the Joint Force Command in Naples": whom somebody commands, no matter where he is. */
export function isOfCommand(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let at = i - 1; at >= Math.max(sentence.from, i - COMMAND_REACH); at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '-')) return false;
    if (COMMAND.test(token.fold)) return true;
  }
  return false;
}

const COMMAND = /^(command|jfc|komand[aeiou]|komandom|komandes|komanden|forcave)$/;
const COMMAND_REACH = 7;
