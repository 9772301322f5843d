import type { PersonMention, Reading } from '../reading.ts';
import type { Cue, Range } from './book.ts';

/** Farthest that a name may stand from the one before it in a list, over titles. */
const LIST = 18;

/** Who meets whom at a word of meeting: whoever stands before it, and the list of names after it. */
export type Circle = { cue: Cue; before: PersonMention[]; after: PersonMention[] };

const VERB = /^(visit|go|meet|receive|speak|clause|refused)$/;

/** True when a word of another act stands between two positions. */
export function parted(cues: readonly Cue[], from: number, to: number, pattern = VERB): boolean {
  return cues.some(({ cue, from: at, to: end }) => pattern.test(cue) && at >= from && end <= to);
}

/** The people right before a position who act together: "Rutte and Kallas", "Erdoğan, Rama and Thaçi". */
export function groupBefore(
  people: readonly PersonMention[],
  cues: readonly Cue[],
  at: number,
  floor = 0,
): PersonMention[] {
  const before = people.filter(({ from, to }) => to <= at && from >= floor).sort((a, b) => b.from - a.from);
  const group: PersonMention[] = [];
  let edge = at;
  for (const person of before) {
    if (group.length > 0 && (edge - person.to > LIST || parted(cues, person.to, edge))) break;
    group.unshift(person);
    edge = person.from;
  }
  return group;
}

/** The list of people after a position, up to the next act. */
export function groupAfter(
  reading: Reading,
  people: readonly PersonMention[],
  cues: readonly Cue[],
  at: number,
  roof = Number.POSITIVE_INFINITY,
): PersonMention[] {
  const after = people.filter(({ from, to }) => from >= at && to <= roof).sort((a, b) => a.from - b.from);
  const group: PersonMention[] = [];
  let edge = at;
  for (const person of after) {
    if (
      person.from - edge > (group.length === 0 ? 26 : LIST + 4) ||
      parted(cues, edge, person.from, group.length === 0 ? /^(clause|speak|refused)$/ : VERB)
    )
      break;
    if ((group.length > 0 || isParted(reading, at, person)) && actsNext(reading, cues, person)) break;
    group.push(person);
    edge = person.to;
  }
  return group;
}

/** True for a name behind a comma and more than its title: "after meeting the members of the presidency on Sunday, X went". */
function isParted({ tokens, days }: Reading, at: number, { from }: PersonMention): boolean {
  const comma = tokens.slice(at, from).findLastIndex(({ text }) => text === ',');
  return comma >= 2 && from - at - comma <= 6 && days.some(({ to }) => to === at + comma);
}

/** True for the subject of the next act: "met X, Y arrived". */
function actsNext(
  { tokens, days }: Reading,
  cues: readonly Cue[],
  { from: start, to }: PersonMention,
): boolean {
  if (/^(before|after|pre|prije|nakon|posle|poslije|para|pas)$/.test(tokens[to]?.fold ?? '')) return false;
  const dated = (at: number) => days.some((day) => day.from <= at && at < day.to);
  const opens = tokens.slice(Math.max(0, start - 4), start).some(({ text }) => text === ',');
  const reach = (from: number) =>
    from - to <= 1 ||
    (opens &&
      from - to <= 7 &&
      tokens.slice(to, from).every(({ fold }, i) => dated(to + i) || AUXILIARY.test(fold)));
  return cues.some(({ cue, from }) => /^(visit|go|meet|receive)$/.test(cue) && from >= to && reach(from));
}

const AUXILIARY =
  /^(will|would|is|was|has|had|to|then|also|on|later|due|set|expected|ce|je|ce|se|bi|treba|da|potom|zatim|u|i|do|te|ta|t|ka|pritet|pastaj|me|edhe|po)$/;

/** "Said in a statement after meeting X": whoever spoke had met. */
export const AFTERWARDS =
  /^(after|following|during|before|posle|poslije|nakon|tokom|pre|prije|pas|gjate|para)$/;

/** What somebody may welcome or discuss that is another's: "welcomed the statement of X", "ka mirëpritur deklaratën e X". */
export const OF_ANOTHER =
  /^(statements?|decision|announcement|appointment|election|calls?|appeal|proposals?|plan|letter|remarks|words|support|comments|message|victory|initiative|commitment|attitude|stance|position|move|efforts?|role|results?|release|arrest|resignation|nomination|deal|agreement|flag|award|medal|reports?|information|title|honours?|guarantees|izjav\p{L}*|zastav\p{L}*|nagrad\p{L}*|orden\p{L}*|izvestaj\p{L}*|informacij\p{L}*|odluk\p{L}*|imenovanj\p{L}*|izbor|poziv|predlog\p{L}*|plan[auei]?|planin|pism\p{L}*|poruk\p{L}*|podrsk\p{L}*|stav\p{L}*|deklarat\p{L}*|flamur\p{L}*|cmim\p{L}*|raport\p{L}*|vendim\p{L}*|emerim\p{L}*|zgjedhj\p{L}*|thirrj\p{L}*|propozim\p{L}*|leter\p{L}*|letr\p{L}*|fjale\p{L}*|mbeshtetj\p{L}*|mesazh\p{L}*|fitor\p{L}*|qendrim\p{L}*|angazhim\p{L}*)$/u;

/** "Discussed the announced visit of X", "vizitën e X", "welcomed the statement by X": whose visit or word is spoken of is not met. */
function comesOtherwise(
  { tokens }: Reading,
  cues: readonly Cue[],
  { from }: PersonMention,
  act: Cue,
): boolean {
  for (let at = from - 1; at >= Math.max(act.to, from - 7); at--) {
    const token = tokens[at];
    if (!token || /^[,;:]$/.test(token.text) || /^(with|sa|s|me)$/.test(token.fold)) break;
    if (OF_ANOTHER.test(token.fold)) return true;
  }
  const visit = cues.find(({ cue, to }) => cue === 'visit' && to <= from && from - to <= 7);
  return (
    visit !== undefined &&
    /^(of|by|e|se)$/.test(tokens[visit.to]?.fold ?? '') &&
    !tokens.slice(visit.to, from).some(({ text }) => text === ',')
  );
}

/** "After talks in Pristina, X left for Belgrade": behind the comma of a fronted phrase the subject of the next act. */
function opensMain({ tokens }: Reading, cues: readonly Cue[], person: PersonMention, act: Cue): boolean {
  if (!AFTERWARDS.test(tokens[act.from - 1]?.fold ?? '')) return false;
  const comma = tokens.slice(act.to, person.from).findIndex(({ text }) => text === ',');
  if (comma < 0 || !/^(in|at|u|na|ne)$/.test(tokens[act.to]?.fold ?? '')) return false;
  return cues.some(({ cue, from }) => /^(visit|go)$/.test(cue) && from >= person.to && from - person.to <= 6);
}

const WHO = /^(who|whom|koj(?:i|a|eg|em|u|im|om)|cil(?:i|a|in|en))$/;
/** Tokens from the pronoun of a relative clause to whom it names. */
const ASIDE_REACH = 14;

/** "X, who met Y on Monday, was due": whoever a relative clause names that is closed before a position has no part in what follows. */
export function isInAside(
  { tokens, people }: Reading,
  { from, to, sentence }: PersonMention,
  at: number,
): boolean {
  const closed = tokens.slice(to, at).some(({ text }) => text === ',');
  for (let i = from - 1; closed && i >= from - ASIDE_REACH; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence || /^[;:]$/.test(token.text)) return false;
    if (!WHO.test(token.fold)) continue;
    const start = /^(i|e)$/.test(tokens[i - 1]?.fold ?? '') ? i - 2 : i - 1;
    return tokens[start]?.text === ',' && people.some((other) => other.to === start);
  }
  return false;
}

/** The circles of a stretch of a sentence. */
export function circlesOf(
  reading: Reading,
  cues: readonly Cue[],
  people: readonly PersonMention[],
  range: Range,
): Circle[] {
  const acts = cues.filter(
    ({ cue, from }) => (cue === 'meet' || cue === 'receive') && from >= range.from && from < range.to,
  );
  return acts
    .filter(
      (act) =>
        !cues.some(
          ({ cue, from, to }) =>
            cue === 'refused' && to <= act.from && act.from - to <= 5 && from >= range.from,
        ),
    )
    .map((cue) => {
      const acting = people.filter((person) => !isInAside(reading, person, cue.from));
      const group = groupBefore(acting, cues, cue.from, range.from);
      const spoke =
        !AFTERWARDS.test(reading.tokens[cue.from - 1]?.fold ?? '') &&
        parted(cues, group.at(-1)?.to ?? cue.from, cue.from, /^speak$/);
      const others = people.filter(
        (person) => !comesOtherwise(reading, cues, person, cue) && !opensMain(reading, cues, person, cue),
      );
      return { cue, before: spoke ? [] : group, after: groupAfter(reading, others, cues, cue.to, range.to) };
    })
    .filter(({ before, after }) => before.length + after.length > 0 && reading.tokens.length > 0);
}
