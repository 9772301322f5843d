import { parseDay } from '../../base/day.ts';
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
import { asBackground, withLaterDay } from './recall.ts';
import { requestOf } from './request.ts';
import { look } from './sight.ts';
import { asRotation, besideAlert, isRelief, withDifference, withSize, withWhole } from './story.ts';
import { dayOfForce } from './time.ts';
import { inTurn, isEnded } from './turn.ts';
import { unify, withoutHistory } from './unify.ts';

/** Days after which a change of the force is history. */
const LONG_AGO = 1000;

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

/** Troop levels, changes and alerts that an article reports. */
export function troops(reading: Reading, knowledge: Knowledge, trace: Trace): Draft[] {
  const book = knowledge.books[reading.language].troops;
  const namedIn = reading.sentences.map((sentence) =>
    longest(book.forces.find(reading.tokens, sentence.from, sentence.to)).filter(
      (hit) =>
        hit.value !== 'SAF' ||
        (!isForeignStaff(reading, hit) &&
          !reading.tokens.slice(hit.from, hit.to).some(({ text }) => text === ',')),
    ),
  );
  const home = homeOf(reading);
  let current: Force | null =
    namedIn.flat().find(({ value }) => value === 'KFOR')?.value ??
    namedIn.flat()[0]?.value ??
    allianceOf(reading, book);
  const drafts: Draft[] = [];
  const targets = new Map<Draft, NonNullable<Finding['target']>>();
  const relieved = new Set<number>();
  let ended = false;
  reading.sentences.forEach((sentence, index) => {
    const all = namedIn[index] ?? [];
    const allied = current === 'KFOR' && isAllied(reading, index);
    const named = allied ? all.filter(({ value }) => value === 'KFOR') : all;
    current =
      named.find(({ value }) => value === 'KFOR')?.value ??
      named[0]?.value ??
      armyOf(reading, book, index) ??
      current;
    if (current === null || sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    if (named.length === 0 && isElsewhere(reading, sentence)) return;
    const seen = look(reading, book, index, forceOf(reading, index, named, current), all);
    const request = requestOf(reading, seen);
    const sight = request ? { ...seen, force: 'SAF' as const } : { ...seen, named };
    const turn = inTurn(reading, sight);
    if (turn || isRelief(reading, sight)) relieved.add(index);
    if (turn) relieved.add(index - 1);
    ended ||= sight.cues.some(({ cue }) => cue === 'alert') && isEnded(reading, sight);
    const ifNeeded = isOnCall(reading, sentence);
    for (const finding of request ? [request] : findingsOf(reading, sight, home, trace)) {
      if (ifNeeded && !request && finding.type === 'proposal') {
        trace(
          'troops',
          'refused: what a force is there for',
          spanOf(reading, finding.at.from, finding.at.to),
        );
        continue;
      }
      const day = dayOfForce(reading, sight, finding.at, finding, finding.standing === true);
      if (day) {
        const draft = buildDraft(reading, knowledge, sight, finding, day);
        drafts.push(draft);
        if (finding.target !== undefined) targets.set(draft, finding.target);
      } else trace('troops', 'refused: no day', spanOf(reading, finding.at.from, finding.at.to));
    }
  });
  const { published } = reading;
  const old = ({ time }: Draft) =>
    published !== null && (parseDay(time.end) ?? published) < published - LONG_AGO;
  const alerts = withoutEnded(drafts, ended);
  const told = asRotation(reading, relieved, withDifference(alerts, targets));
  const unified = unify(withNations(reading, knowledge, withAmount(reading, knowledge, told)));
  const sized = besideAlert(withWhole(withSize(reading, unified)));
  return withoutHistory(asBackground(reading, withLaterDay(reading, book, sized)), old);
}

/** "In the event that police cannot, KFOR may be called upon", "u slučaju potrebe": what a force is there for, no change of it. */
function isOnCall({ tokens }: Reading, { from, to }: Sentence): boolean {
  const words = tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
  return ON_CALL.test(words);
}

const ON_CALL =
  /(^| )(in the event (of|that)|in case (of|that)|(may|can|could|might) be (called|asked|tasked)|u slucaju (da|potrebe|nereda|sukoba|napada)|(moze|mogu) biti (pozvan|angazovan|upucen)|ne rast (te|se|nevoje)|mund te (thirren|angazhohen|ftohen))/;

/** Where an alert is lifted, what tells its beginning is background. */
function withoutEnded(drafts: readonly Draft[], ended: boolean): Draft[] {
  if (!ended) return [...drafts];
  return drafts
    .filter(({ type, quotes }) => type !== 'alert' || quotes.some(({ slot }) => slot === 'time'))
    .map((draft) => (draft.type === 'alert' ? { ...draft, mention: 'background' as const } : draft));
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
