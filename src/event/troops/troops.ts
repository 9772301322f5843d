import type { Draft } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import { quoteOf, sentenceOfQuote, spanOf } from '../quote.ts';
import type { Reading, Sentence, Trace } from '../reading.ts';
import { perWord } from '../text/word-numbers.ts';
import type { Force } from '../types.ts';
import { buildDraft, type Finding } from './build.ts';
import { homeOf } from './contributor.ts';
import { findingsOf } from './findings.ts';
import { allianceOf, armyOf, forceOf, isAllied } from './force.ts';
import { policeMove, takesPlace } from './police.ts';
import { asBackground, withLaterDay } from './recall.ts';
import { requestOf } from './request.ts';
import { look, type Sight } from './sight.ts';
import {
  asRotation,
  besideAlert,
  isRelief,
  withAll,
  withDifference,
  withSize,
  withUnitSize,
} from './story.ts';
import { asAnnounced, withToldDay } from './telling.ts';
import { dayOfForce } from './time.ts';
import { inTurn, isEnded } from './turn.ts';
import { unify, withoutHistory } from './unify.ts';

/** Missions in other parts of the world. */
const ELSEWHERE =
  /(^|[^\p{L}])(unifil|minusma|isaf|unficyp|undof|monusc|resolute support|atalanta|sfor|irini|unamid|minurca|eutm)/iu;
const mayBeElsewhere = perWord((word) => ELSEWHERE.test(`${word} support`));

function isElsewhere({ tokens }: Reading, { from, to, text }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && mayBeElsewhere(token)) return ELSEWHERE.test(text);
  }
  return false;
}

/** "Between Serb forces and separatists": a side of a fight, and not whom the text is about. */
const OPPONENT = /^(between|against|izmedju|protiv|midis|mes|kunder)$/;

/** Troop levels, changes and alerts that an article reports. */
export function troops(reading: Reading, knowledge: Knowledge, trace: Trace): Draft[] {
  const book = knowledge.books[reading.language].troops;
  const forces = reading.sentences.map((sentence) =>
    longest(book.forces.find(reading.tokens, sentence.from, sentence.to)),
  );
  const namedIn = forces.map((hits) =>
    hits.filter(
      (hit) =>
        hit.value !== 'KP' &&
        !(hit.value === 'KSF' && isMisnamed(reading, hit, hits)) &&
        (hit.value !== 'SAF' ||
          (!isForeignStaff(reading, hit) &&
            !OPPONENT.test(reading.tokens[hit.from - 1]?.fold ?? '') &&
            !reading.tokens.slice(hit.from, hit.to).some(({ text }) => text === ','))),
    ),
  );
  const home = homeOf(reading);
  let current: Force | null =
    namedIn.flat().find(({ value }) => value === 'KFOR')?.value ??
    namedIn.flat()[0]?.value ??
    allianceOf(reading, book);
  const main = current;
  const drafts: Draft[] = [];
  const targets = new Map<Draft, NonNullable<Finding['target']>>();
  const relieved = new Set<number>();
  let ended = false;
  /** True behind a move of the police: "the units" are theirs. */
  let moved = false;
  /** Where the police were told to leave. */
  let left: Draft | undefined;
  const take = (sight: Sight, finding: Finding): Draft | undefined => {
    const day = dayOfForce(reading, sight, finding.at, finding, finding.standing === true);
    if (!day) {
      trace('troops', 'refused: no day', spanOf(reading, finding.at.from, finding.at.to));
      return undefined;
    }
    const draft = buildDraft(reading, knowledge, sight, finding, day);
    drafts.push(draft);
    if (finding.target !== undefined) targets.set(draft, finding.target);
    return draft;
  };
  reading.sentences.forEach((sentence, index) => {
    const all = namedIn[index] ?? [];
    const allied = current !== null && current !== 'EUFOR' && isAllied(reading, index);
    const named = allied ? all.filter(({ value }) => value === 'KFOR') : all;
    const told =
      (allied ? ('KFOR' as const) : undefined) ??
      named.find(({ value }) => value === 'KFOR')?.value ??
      named[0]?.value ??
      armyOf(reading, book, index) ??
      current;
    if (!(told === 'EUFOR' && main === 'KFOR')) current = told;
    if (sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    const police = forces[index]?.filter(({ value }) => value === 'KP') ?? [];
    const goesOn = moved && all.length === 0;
    let follows = false;
    if (goesOn || (police.length > 0 && all.every(({ from }) => from > (police[0]?.to ?? 0)))) {
      const seen = look(reading, book, index, 'KP', police);
      const units = seen.units.map(({ from, to }) => ({ from, to, value: 'KP' as const }));
      const sight = police.length > 0 ? seen : { ...seen, named: units };
      const finding = policeMove(reading, sight);
      if (finding) {
        moved = true;
        follows = true;
        const gone = take(sight, finding);
        if (finding.type === 'withdrawal') left = gone;
      }
    }
    const relieving = left && look(reading, book, index, 'KFOR', all);
    const relief = relieving && takesPlace(reading, relieving);
    const draft = relief && take(relieving, relief);
    if (draft && left) draft.place = left.place;
    if (follows || relief) return;
    if (told === null) return;
    if (named.length === 0 && isElsewhere(reading, sentence)) return;
    const seen = look(reading, book, index, forceOf(reading, index, named, told), all);
    const request = requestOf(reading, seen);
    const sight = request ? { ...seen, force: 'SAF' as const } : { ...seen, named };
    const turn = inTurn(reading, sight);
    if (turn || isRelief(reading, sight)) relieved.add(index);
    if (turn) relieved.add(index - 1);
    ended ||= sight.cues.some(({ cue }) => cue === 'alert') && isEnded(reading, sight);
    for (const finding of request ? [request] : findingsOf(reading, sight, home, trace)) {
      take(sight, finding);
    }
  });
  const alerts = withoutEnded(drafts, ended || drafts.some(isStoodDown));
  const told = asRotation(reading, relieved, withDifference(alerts, targets));
  const unified = unify(withNations(reading, knowledge, withAmount(reading, knowledge, told)));
  const sized = besideAlert(withAll(reading, withUnitSize(reading, withSize(reading, unified))));
  const dated = withLaterDay(reading, book, withToldDay(reading, sized));
  return asAnnounced(reading, withoutHistory(asBackground(reading, dated)));
}

/** "Serbia withdrew a part of its soldiers from the line": what had massed there goes. */
const isStoodDown = ({ type, status, mention, troops: slots }: Draft) =>
  type === 'withdrawal' && status === 'reported' && mention === 'news' && slots?.force === 'SAF';

/** Where an alert is lifted, what tells its beginning is background. */
function withoutEnded(drafts: readonly Draft[], ended: boolean): Draft[] {
  if (!ended) return [...drafts];
  return drafts
    .filter(({ type, quotes }) => type !== 'alert' || quotes.some(({ slot }) => slot === 'time'))
    .map((draft) => (draft.type === 'alert' ? { ...draft, mention: 'background' as const } : draft));
}

/** "The Kosovo Security Force KFOR", "KFOR, the Kosovo Security Force": the wrong name beside the right one. */
function isMisnamed(
  { tokens }: Reading,
  hit: { from: number; to: number },
  hits: readonly { from: number; to: number; value: Force }[],
): boolean {
  return hits.some(({ from, to, value }) => {
    if (value !== 'KFOR') return false;
    const between = from >= hit.to ? tokens.slice(hit.to, from) : tokens.slice(to, hit.from);
    return between.length <= 2 && between.every(({ text, fold }) => /^[,(–-]$/.test(text) || fold === 'the');
  });
}

/** "The Slovene minister and the chief of the general staff": an army's head whom another country stands before. */
function isForeignStaff({ tokens, sides }: Reading, hit: { from: number; to: number }): boolean {
  const own = tokens
    .slice(hit.from, hit.to)
    .some(({ fold }) => /^(srp|srb|serb|vs$|beograd|belgrad|jugoslov|yugoslav)/.test(fold));
  const sentence = tokens[hit.from]?.sentence;
  const here = sides.filter((side) => side.sentence === sentence && side.side !== 'XK');
  return (
    !own &&
    here.some(({ side, to }) => to <= hit.from && /^[A-Z]{2}$/.test(side) && side !== 'RS') &&
    !here.some(({ side }) => side === 'RS')
  );
}

/** Names of forces without those inside a longer one. */
function longest<T extends { from: number; to: number }>(hits: readonly T[]): T[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
      ),
  );
}

/** "The company … Its 45 soldiers will stay until December": the number that a sentence gives after the change of a unit. */
function withAmount(reading: Reading, knowledge: Knowledge, drafts: Draft[]): Draft[] {
  const book = knowledge.books[reading.language].troops;
  for (const draft of drafts) {
    const { troops: slots } = draft;
    const [quote] = draft.quotes;
    if (!slots?.change || slots.change.amount !== null || slots.contributor === null) continue;
    if (quote?.field !== 'text') continue;
    const index = sentenceOfQuote(reading, quote);
    for (const next of [index + 1, index + 2]) {
      const sight = reading.sentences[next] ? look(reading, book, next, slots.force, []) : null;
      const [item, second] = sight?.troops ?? [];
      if (
        !item?.value ||
        item.value < 5 ||
        item.value > 2000 ||
        second ||
        item.extra ||
        sight?.nations ||
        sight?.countries.some(({ side }) => side !== slots.contributor)
      )
        continue;
      if (sight?.cues.some(({ cue }) => cue === 'casualty' || cue === 'generic')) continue;
      const level = drafts.some(
        ({ type, quotes }) => type === 'strength' && sentenceOfQuote(reading, quotes[0]) === next,
      );
      if (level) continue;
      draft.troops = { ...slots, change: { ...slots.change, amount: item.value } };
      break;
    }
  }
  return drafts;
}

/** A sentence that only says how many nations take part ("Thirty-two nations contribute.") adds to the level told beside it. */
function withNations(reading: Reading, knowledge: Knowledge, drafts: readonly Draft[]): Draft[] {
  const book = knowledge.books[reading.language].troops;
  const levels = drafts.filter(
    ({ type, troops: slots }) => type === 'strength' && slots?.contributor === null && slots.nations === null,
  );
  if (levels.length === 0 || drafts.some(({ troops: slots }) => slots?.nations != null)) return [...drafts];
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.role === 'boilerplate' || sentence.role === 'title') continue;
    const { nations, cues, about, troops: counted } = look(reading, book, index, 'KFOR', []);
    if (!nations?.number.best || counted.length > 0 || (!about && !cues.some(({ cue }) => cue === 'level')))
      continue;
    const level = levels.find(
      ({ quotes }) => quotes[0]?.field === 'text' && Math.abs(sentence.start - (quotes[0]?.start ?? 0)) < 900,
    );
    if (!level?.troops) continue;
    level.troops = { ...level.troops, nations: nations.number.best };
    level.quotes.push(
      quoteOf(reading, 'troops.nations', spanOf(reading, nations.number.from, nations.to), index),
    );
    break;
  }
  return [...drafts];
}
