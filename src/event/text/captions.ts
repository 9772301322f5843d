import { fold } from '../../base/text.ts';

/** Words with which captions begin in every language: agencies label them in English. */
const LABEL = /^(file photo|file|foto|photo|photograph|illustration|ilustracija|ilustrim|arkiv|arhiva)$/;

/** Words in brackets behind a caption: "(archive)", "(AP Photo/…)", "(Beta, file)". */
const IN_BRACKETS =
  /(?:^|[^a-z])(?:ap photo|photo|file|archives?|arhiv[a-z]{0,3}|arkiv|foto|ilustr[a-z]{0,8}|epa|getty)(?:$|[^a-z])/;

/** A credit at the end of a line: "Foto: Beta", "/AFP via Getty Images". */
const CREDIT =
  /(?:^|[ ,./(|])(?:foto|photo|fotografija|fotografia|image|izvor foto) ?[:/©][^:]{1,60}$|(?:via|\/) ?(?:getty images|afp|epa|epa-efe|reuters|tanjug|beta|fonet)$/;

/** Where somebody stands in a picture: "X (left) and Y (right)". */
const POSITION =
  /\((?:(?:from|first|second|third) )?(?:left|right|cent(?:er|re)|[LRC]|levo|lijevo|desno|majtas|djathtas|u sredini|n[eë] mes)\)/u;

/** True for the words under a picture: they name no news. */
export function isCaption(text: string, words: readonly string[]): boolean {
  if (POSITION.test(text)) return true;
  const head = text.slice(0, 60).replace(/^[([„"“”\s*]+/u, '');
  const label = /^([\p{L} ]{3,24}?)\s?(?:[:/|]|[-–—]\s)/u.exec(head);
  const folded = fold(label?.[1] ?? '').trim();
  if (label && (LABEL.test(folded) || words.some((word) => folded === word || folded.startsWith(`${word} `))))
    return true;
  const tail = fold(text.slice(-90)).replace(/[.)\]\s]{1,8}$/, '');
  if (CREDIT.test(tail) && !/[.!?]["”]?$/.test(text)) return true;
  const brackets = /\(([^()]{3,60})$/.exec(tail);
  return brackets !== null && /\)\.?$/.test(text) && IN_BRACKETS.test(brackets[1] ?? '');
}

/** True for "(AP Photo/…)" and its kin: they stand behind the caption of a picture and nowhere else. */
export function isAgencyCredit(text: string): boolean {
  return text.startsWith('(')
    ? IN_FRONT.test(text) && !/^[^)]*\) ?[-–—]/u.test(text)
    : text.length < 80 && BEHIND.test(text);
}

const IN_FRONT =
  /^\((?:AP Photo|File photo|Photo by|Photo:? ?(?:AP|AFP|REUTERS|EPA)|[^()/]{1,60}(?: via AP|\/AFP|\/EPA|\/Getty Images))/iu;
const BEHIND = /(?:via (?:AP|AFP|Getty Images|Reuters)|\/(?:AFP|EPA|Getty Images))$/u;
