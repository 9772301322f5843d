import type { Reading } from '../reading.ts';
import type { TroopCue } from './book.ts';
import type { Range } from './counted.ts';
import { DEPLOYED } from './verbs.ts';

/** A word of level or change, and where it stands. */
export type CueAt = Range & { cue: TroopCue };

/** "On leave", "asked for leave to return": nobody goes. */
export function isLeave(tokens: Reading['tokens'], { from }: Range): boolean {
  return (
    tokens[from]?.fold === 'leave' && /^(on|for|of|annual|sick|home)$/.test(tokens[from - 1]?.fold ?? '')
  );
}

/** "Has left 30 soldiers injured": what remains of it, and nobody goes. */
export function leavesBehind(tokens: Reading['tokens'], { from, to }: Range, end: number): boolean {
  return (
    tokens.slice(from, to).some(({ fold }) => /^(left|leav\p{L}*)$/u.test(fold)) &&
    tokens
      .slice(to, Math.min(end, to + 8))
      .some(({ fold }) => /^(injured|wounded|hurt|dead|damaged|stranded)$/.test(fold))
  );
}

/** "Më pak se 50": a bound. */
export function isLess(tokens: Reading['tokens'], { from, to }: Range): boolean {
  return tokens[from + 1]?.fold === 'pak' && tokens[to]?.fold === 'se';
}

/** "By May 1": no wish. */
export function isMonth(tokens: Reading['tokens'], { from }: Range): boolean {
  return tokens[from]?.fold === 'may' && tokens[from]?.capital === true;
}

/** "Are being sent because NATO asked for them", "jer je to tražio": why it is done, and no wish. */
export function isReason(tokens: Reading['tokens'], { cue, from }: CueAt, start: number): boolean {
  return (
    cue === 'proposal' &&
    /^(ask|request|demand|traz|zatraz|zahtev|zahtij|kerko)/.test(tokens[from]?.fold ?? '') &&
    tokens.slice(Math.max(start, from - 9), from).some(({ fold }) => BECAUSE.test(fold))
  );
}

const BECAUSE =
  /^(because|since|after|following|jer|nakon|posle|poslije|pas|posto|buduci|sepse|pasi|meqe|meqenese|ngaqe)$/;

/** "Biće raspoređeni", "will be stationed": they come. */
export function isToBePut(tokens: Reading['tokens'], { from, to }: Range): boolean {
  return (
    to - from <= 2 &&
    DEPLOYED.test(tokens[from]?.fold ?? '') &&
    tokens.slice(Math.max(0, from - 3), from).some(({ fold }) => /^(be|bice|biti|bude|budu)$/.test(fold))
  );
}

/** "Possible unrest", "moguće nerede": what is feared, and no change that is weighed. */
export function isFeared(tokens: Reading['tokens'], { cue, to }: CueAt): boolean {
  return (
    cue === 'proposal' &&
    [tokens[to - 1], tokens[to]].some((token) =>
      /^(unrest|violence|trouble|riots|attacks?|clash(es)?|incidents?|threats?|escalation|nered\p{L}*|nasilj\p{L}*|napad\p{L}*|sukob\p{L}*|incident\p{L}*|eskalacij\p{L}*|trazira\p{L}*|dhun\p{L}*|sulm\p{L}*|perplasj\p{L}*|pershkallez\p{L}*)$/u.test(
        token?.fold ?? '',
      ),
    )
  );
}

/** "130 troops are to be sent": no level yet. */
export function isToCome(tokens: Reading['tokens'], { cue, to }: CueAt): boolean {
  return cue === 'level' && tokens[to - 1]?.fold === 'are' && tokens[to]?.fold === 'to';
}

/** "Has been sent", "kanë mbërritur": a tense of another verb, no level. */
export function isAuxiliary(tokens: Reading['tokens'], { cue, from, to }: CueAt): boolean {
  if (
    cue !== 'level' ||
    to - from > 1 ||
    !/^(has|have|had|ka|kane|kishte|kishin)$/.test(tokens[from]?.fold ?? '')
  )
    return false;
  const at = /^(also|already|now|tashme|vec)$/.test(tokens[to]?.fold ?? '') ? to + 1 : to;
  return /^(been|sent|\p{L}{3,}(ed|uar|itur|rsyer|ardhur|terhequr)|thene|bere|dhene|left|begun)$/u.test(
    tokens[at]?.fold ?? '',
  );
}

/** "Do të nisin në tetor të largohen": they begin to leave, and do not set out. */
export function isStart(tokens: Reading['tokens'], { from, to }: Range, cues: readonly CueAt[]): boolean {
  return (
    /^nis/.test(tokens[from]?.fold ?? '') &&
    cues.some(
      (hit) =>
        hit.cue === 'decrease' &&
        hit.from >= to &&
        hit.from - to <= 6 &&
        /^t[ae]$/.test(tokens[hit.from - 1]?.fold ?? ''),
    )
  );
}

/** "He added that": nothing grows. */
export function isSpeech(tokens: Reading['tokens'], { from, to }: Range): boolean {
  return (
    /^(add|adds|added|adding)$/.test(tokens[from]?.fold ?? '') &&
    !/^(be|been|being|was|were|is|are|to)$/.test(tokens[from - 1]?.fold ?? '') &&
    !tokens.slice(to, to + 4).some(({ kind }) => kind === 'number')
  );
}

/** "The soldiers who are deployed here", "që janë të vendosur": how it is, and nobody comes. */
export function isState(tokens: Reading['tokens'], { from }: { from: number }): boolean {
  const be = tokens[from - 1]?.fold === 'te' ? from - 2 : from - 1;
  return (
    STATE.test(tokens[from]?.fold ?? '') &&
    /^(are|is|su|je|jane|eshte)$/.test(tokens[be]?.fold ?? '') &&
    /^(who|that|which|koji|koja|koje|qe|cilet|cilat|cili|cila)$/.test(tokens[be - 1]?.fold ?? '')
  );
}

const STATE =
  /^(deployed|stationed|stacioniran\p{L}*|angazovan\p{L}*|dislokuar\p{L}*|stacionuar\p{L}*|vendosur\p{L}*|angazhuar\p{L}*)$/u;

/** "The deployment of 200 troops has been extended": who is there stays. */
export function isProlonged(tokens: Reading['tokens'], { from, to }: Range, end: number): boolean {
  return (
    /^(deployment|raspored|razmest|angazm|dislok|dergim|qendrim)/.test(tokens[from]?.fold ?? '') &&
    tokens
      .slice(to, Math.min(end, to + 12))
      .some(({ fold }) => /^(extended|prolonged|produzen\p{L}*|zgjat\p{L}*)$/u.test(fold))
  );
}

/** "Doubts had been raised", "committed suicide", "dolazi u pogrešno vreme", "ka arritur objektivin": no soldiers. */
export function isRaised(tokens: Reading['tokens'], { from, to }: Range, start: number): boolean {
  const word = tokens[from]?.fold ?? '';
  if (!/^(rais|arrit|commit|com(e|es|ing)$|dolaz|dodj|vjen|vij)/.test(word)) return false;
  return (
    tokens.slice(to, to + 4).some(({ fold }) => MATTER.test(fold)) ||
    (/^rais/.test(word) &&
      tokens.slice(Math.max(start, from - 14), from).some(({ fold }) => MATTER.test(fold)))
  );
}

const MATTER =
  /^(doubts?|questions?|concerns?|fears?|issues?|alarm|hopes?|objections?|flags?|objektiv\p{L}*|synim\p{L}*|marreveshj\p{L}*|shifr\p{L}*|pajtim\p{L}*|kulm\p{L}*|perfundim\p{L}*|suicide|murders?|crimes?|offen[cs]es?|atrocit\p{L}*|time|moments?|vreme|vrijeme|trenut\p{L}*|koh[ae]\p{L}*|moment\p{L}*)$/u;

/** "Redeployed to their countries" is a departure, though "redeployed" alone is an arrival: the longer phrase holds. */
export function isTurned(hit: CueAt, other: CueAt): boolean {
  return (
    /^(increase|decrease)$/.test(hit.cue) &&
    /^(increase|decrease)$/.test(other.cue) &&
    other.cue !== hit.cue &&
    other.from <= hit.from &&
    other.to >= hit.to &&
    other.to - other.from > hit.to - hit.from
  );
}
