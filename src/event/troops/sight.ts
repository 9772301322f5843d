import type { NumberMention, Reading, Sentence } from '../reading.ts';
import type { Force } from '../types.ts';
import type { TroopCue, TroopsBook } from './book.ts';
import { capitalsIn } from './capitals.ts';
import { type Counted, countSoldiers, type Range } from './counted.ts';

import { goesHome, leavesFor, returnsTo } from './homeward.ts';
import { apart } from './spans.ts';
import { DEPLOYED } from './verbs.ts';

/** Organisations that contribute no contingent, and the lands where the forces are. */
const NO_COUNTRY = new Set(['NATO', 'EU', 'UN', 'OSCE', 'CoE', 'KFOR', 'UNMIK', 'EULEX', 'XK', 'BA']);

/** "The southern Serbian province": Kosovo itself. */
const PROVINCE = /^(province|pokrajin\p{L}*|krahin\p{L}*)$/u;

/** What one sentence says of a force: counted soldiers, nations, countries and cue words. */
export type Sight = {
  index: number;
  sentence: Sentence;
  force: Force;
  /** Where a force is named in this sentence; empty when an earlier one named it. */
  named: readonly (Range & { value: Force })[];
  troops: Counted[];
  nations: { number: NumberMention; to: number } | null;
  cues: (Range & { cue: TroopCue })[];
  countries: (Range & { side: string })[];
  /** "More", "additional". */
  extras: readonly Range[];
  /** Where soldiers or units of them are named. */
  units: readonly Range[];
  /** True when the sentence speaks of troops, a mission or a presence at all. */
  about: boolean;
};

/** Reads one sentence for what it says of `force`. */
export function look(
  reading: Reading,
  book: TroopsBook,
  index: number,
  force: Force,
  named: Sight['named'],
): Sight {
  const { tokens } = reading;
  const sentence = reading.sentences[index] as Sentence;
  const { from, to } = sentence;
  const nouns = book.nouns.find(tokens, from, to);
  const units = book.unit.find(tokens, from, to);
  const subjects = book.subject.find(tokens, from, to);
  const extras = book.extra.find(tokens, from, to);
  const turned = (hit: Range & { value: TroopCue }): TroopCue => {
    if (hit.value === 'decrease' && leavesFor(reading, hit, to)) return 'increase';
    if (hit.value === 'level' && isToBePut(tokens, hit)) return 'increase';
    return hit.value === 'increase' && goesHome(reading, index, hit) ? 'decrease' : hit.value;
  };
  const cuesOf = book.cues.find(tokens, from, to).map((hit) => ({
    cue: turned(hit),
    from: hit.from,
    to: hit.to,
  }));
  const moves = cuesOf
    .filter((hit) => hit.cue !== 'decrease' || !isLess(tokens, hit))
    .filter(
      (hit) =>
        hit.cue !== 'increase' ||
        !(
          isStart(tokens, hit, cuesOf) ||
          isSpeech(tokens, hit) ||
          isRaised(tokens, hit, from) ||
          isState(tokens, hit) ||
          isProlonged(tokens, hit, to)
        ),
    )
    .filter(
      (hit) =>
        !isMonth(tokens, hit) &&
        !reading.sides.some((side) => side.from < hit.from && side.to >= hit.to) &&
        !isToCome(tokens, hit) &&
        !isAuxiliary(tokens, hit) &&
        !isReason(tokens, hit, from) &&
        !isFeared(tokens, hit) &&
        !isLeave(tokens, hit) &&
        !leavesBehind(tokens, hit, to),
    )
    .filter((hit, _, all) => !all.some((other) => isTurned(hit, other)));
  const own: Sight['countries'] = reading.sides
    .filter(
      (side) =>
        side.from >= from + sentence.dateline &&
        side.to <= to &&
        !NO_COUNTRY.has(side.side) &&
        !isPeople(tokens, side) &&
        !isPerson(reading, side) &&
        !(side.side === 'RS' && PROVINCE.test(tokens[side.to]?.fold ?? '')),
    )
    .map(({ from, to, side }) => ({ from, to: isEnding(tokens, to) ? to + 2 : to, side }));
  const countries = own.length > 0 || cuesOf.length === 0 ? own : capitalsIn(reading, index);
  const cues = [...moves, ...returnsTo(reading, index, countries)];
  const { troops, nations } = countSoldiers({
    tokens,
    numbers: apart(
      tokens,
      reading.numbers.filter((number) => number.from >= from && number.to <= to),
    ),
    nouns,
    nations: book.nations.find(tokens, from, to),
    extras,
    levels: cues.filter((hit) => hit.cue === 'level'),
    changes: cues.filter((hit) => hit.cue === 'increase' || hit.cue === 'decrease'),
    units: [...units, ...subjects],
    named,
    countries,
  });
  return {
    index,
    sentence,
    force,
    named,
    troops,
    nations,
    cues,
    countries,
    extras,
    units: [...nouns, ...units],
    about: nouns.length > 0 || subjects.length > 0 || units.length > 0,
  };
}

/** "SHBA-ja", "KFOR-it": the ending of an abbreviation belongs to it. */
function isEnding(tokens: Reading['tokens'], at: number): boolean {
  return (
    /^[-–]$/.test(tokens[at]?.text ?? '') && /^(ja|se|ne|te|it|i|in|ve|u)$/.test(tokens[at + 1]?.fold ?? '')
  );
}

/** "The Hungarian general", "Ferenc Kajari of the Hungarian Army", "despite U.S. anger": whose word it is, and not whose soldiers. */
function isPerson({ tokens, people }: Reading, { from, to }: Range): boolean {
  return (
    RANK.test(tokens[to]?.fold ?? '') ||
    (tokens[to]?.kind === 'word' && RANK.test(tokens[to + 1]?.fold ?? '')) ||
    (/^(army|armed|forces|navy)$/.test(tokens[to]?.fold ?? '') &&
      tokens[from - 1]?.fold === 'the' &&
      tokens[from - 2]?.fold === 'of' &&
      people.some((person) => person.to === from - 2)) ||
    tokens
      .slice(Math.max(0, from - 3), from)
      .some(({ fold }) => /^(despite|uprkos|pavaresisht|perkunder)$/.test(fold))
  );
}

const RANK =
  /^(general|brigadier|colonel|admiral|commander|ambassador|brigadni|pukovnik|komandant|ambasador|gjeneral|kolonel)/;

/** "The Albanian-majority province", "ethnic Serb protesters": who lives there, and no contributor. */
function isPeople(tokens: Reading['tokens'], { from, to }: Range): boolean {
  const at = tokens[to]?.text === '-' ? to + 1 : to;
  return (
    /^(majority|minority|dominated|populated|inhabited|speaking|led|run|community|population|vecin\p{L}*|manjin\p{L}*|stanovnistv\p{L}*|shumic\p{L}*|pakic\p{L}*|popullsi\p{L}*)$/u.test(
      tokens[at]?.fold ?? '',
    ) ||
    /^(kosovar|kosovan|kosovo)/.test(tokens[to]?.fold ?? '') ||
    /^(kosovo|kosovsk\p{L}*)$/u.test(tokens[from - 1]?.fold ?? '') ||
    /^(ethnic|etnick\p{L}*|etnik\p{L}*)$/u.test(tokens[from - 1]?.fold ?? '')
  );
}

/** "On leave", "asked for leave to return": nobody goes. */
function isLeave(tokens: Reading['tokens'], { from }: Range): boolean {
  return (
    tokens[from]?.fold === 'leave' && /^(on|for|of|annual|sick|home)$/.test(tokens[from - 1]?.fold ?? '')
  );
}

/** "Has left 30 soldiers injured": what remains of it, and nobody goes. */
function leavesBehind(tokens: Reading['tokens'], { from, to }: Range, end: number): boolean {
  return (
    tokens.slice(from, to).some(({ fold }) => /^(left|leav\p{L}*)$/u.test(fold)) &&
    tokens
      .slice(to, Math.min(end, to + 8))
      .some(({ fold }) => /^(injured|wounded|hurt|dead|damaged|stranded)$/.test(fold))
  );
}

/** "Më pak se 50": a bound. */
function isLess(tokens: Reading['tokens'], { from, to }: Range): boolean {
  return tokens[from + 1]?.fold === 'pak' && tokens[to]?.fold === 'se';
}

/** "By May 1": no wish. */
function isMonth(tokens: Reading['tokens'], { from }: Range): boolean {
  return tokens[from]?.fold === 'may' && tokens[from]?.capital === true;
}

/** "Are being sent because NATO asked for them", "jer je to tražio": why it is done, and no wish. */
function isReason(tokens: Reading['tokens'], { cue, from }: Sight['cues'][number], start: number): boolean {
  return (
    cue === 'proposal' &&
    /^(ask|request|demand|traz|zatraz|zahtev|zahtij|kerko)/.test(tokens[from]?.fold ?? '') &&
    tokens.slice(Math.max(start, from - 9), from).some(({ fold }) => BECAUSE.test(fold))
  );
}

const BECAUSE =
  /^(because|since|after|following|jer|nakon|posle|poslije|pas|posto|buduci|sepse|pasi|meqe|meqenese|ngaqe)$/;

/** "Biće raspoređeni", "will be stationed": they come. */
function isToBePut(tokens: Reading['tokens'], { from, to }: Range): boolean {
  return (
    to - from <= 2 &&
    DEPLOYED.test(tokens[from]?.fold ?? '') &&
    tokens.slice(Math.max(0, from - 3), from).some(({ fold }) => /^(be|bice|biti|bude|budu)$/.test(fold))
  );
}

/** "Possible unrest", "moguće nerede": what is feared, and no change that is weighed. */
function isFeared(tokens: Reading['tokens'], { cue, to }: Sight['cues'][number]): boolean {
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
function isToCome(tokens: Reading['tokens'], { cue, to }: Sight['cues'][number]): boolean {
  return cue === 'level' && tokens[to - 1]?.fold === 'are' && tokens[to]?.fold === 'to';
}

/** "Has been sent", "kanë mbërritur": a tense of another verb, no level. */
function isAuxiliary(tokens: Reading['tokens'], { cue, from, to }: Sight['cues'][number]): boolean {
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
function isStart(tokens: Reading['tokens'], { from, to }: Range, cues: Sight['cues']): boolean {
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
function isSpeech(tokens: Reading['tokens'], { from, to }: Range): boolean {
  return (
    /^(add|adds|added|adding)$/.test(tokens[from]?.fold ?? '') &&
    !/^(be|been|being|was|were|is|are|to)$/.test(tokens[from - 1]?.fold ?? '') &&
    !tokens.slice(to, to + 4).some(({ kind }) => kind === 'number')
  );
}

/** "The soldiers who are deployed here", "që janë të vendosur": how it is, and nobody comes. */
function isState(tokens: Reading['tokens'], { from }: { from: number }): boolean {
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
function isProlonged(tokens: Reading['tokens'], { from, to }: Range, end: number): boolean {
  return (
    /^(deployment|raspored|razmest|angazm|dislok|dergim|qendrim)/.test(tokens[from]?.fold ?? '') &&
    tokens
      .slice(to, Math.min(end, to + 12))
      .some(({ fold }) => /^(extended|prolonged|produzen\p{L}*|zgjat\p{L}*)$/u.test(fold))
  );
}

/** "Doubts had been raised", "committed suicide", "dolazi u pogrešno vreme", "ka arritur objektivin": no soldiers. */
function isRaised(tokens: Reading['tokens'], { from, to }: Range, start: number): boolean {
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
function isTurned(hit: Sight['cues'][number], other: Sight['cues'][number]): boolean {
  return (
    /^(increase|decrease)$/.test(hit.cue) &&
    /^(increase|decrease)$/.test(other.cue) &&
    other.cue !== hit.cue &&
    other.from <= hit.from &&
    other.to >= hit.to &&
    other.to - other.from > hit.to - hit.from
  );
}

/** Distance in tokens between two stretches of a sentence, farther across commas and clauses; commas of a list of names weigh nothing. */
export function gap(reading: Reading, a: Range, b: Range): number {
  const { tokens } = reading;
  const [left, right] = a.from <= b.from ? [a, b] : [b, a];
  if (left.to >= right.from) return 0;
  let distance = 0;
  for (let i = left.to; i < right.from; i++) {
    const token = tokens[i];
    if (!token) continue;
    const listed = tokens[i - 1]?.capital && tokens[i + 1]?.capital;
    if (token.text === ':' && tokens[i + 1]?.kind === 'number') distance += 2;
    else if (/^[;:]$/.test(token.text)) distance += 12;
    else if (token.text === ',') distance += listed ? 0 : CLOSING.test(tokens[i + 1]?.fold ?? '') ? 1 : 5;
    else if (/^(while|but|whereas|dok|ali|nderkaq|kurse|ndersa|por)$/.test(token.fold)) distance += 10;
    else if (!(token.capital && tokens[i - 1]?.capital)) distance += listed && token.fold === 'and' ? 0 : 1;
  }
  return distance;
}

/** "A battalion of 800, is to join": the verb of the sentence goes on behind an apposition. */
const CLOSING = /^(will|would|is|are|was|were|has|have|had|ce|je|su|bi|do|eshte|jane|ka|kane|pritet)$/;

/** The smallest gap from a counted number to a cue of a kind; infinite without one. */
export function nearest(
  reading: Reading,
  sight: Sight,
  item: Range & { unit?: number },
  cue: TroopCue,
): { gap: number; hit: Sight['cues'][number] | null } {
  let best: { gap: number; hit: Sight['cues'][number] | null } = { gap: Number.POSITIVE_INFINITY, hit: null };
  for (const hit of sight.cues) {
    if (hit.cue !== cue) continue;
    const distance = gap(reading, hit, { from: Math.min(item.from, item.unit ?? item.from), to: item.to });
    if (distance < best.gap) best = { gap: distance, hit };
  }
  return best;
}
