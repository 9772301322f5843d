import type { NumberMention, Reading, Sentence } from '../reading.ts';
import type { Force } from '../types.ts';
import type { TroopCue, TroopsBook } from './book.ts';
import { capitalsIn } from './capitals.ts';
import { type Counted, countSoldiers, type Range } from './counted.ts';
import {
  type CueAt,
  isAuxiliary,
  isFeared,
  isLeave,
  isLess,
  isMonth,
  isProlonged,
  isRaised,
  isReason,
  isSpeech,
  isStart,
  isState,
  isToBePut,
  isToCome,
  isTurned,
  leavesBehind,
} from './false-cues.ts';
import { goesHome, leavesFor, returnsTo } from './homeward.ts';
import { apart } from './spans.ts';

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
  cues: CueAt[];
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
