import type { Day } from '../../base/day.ts';
import type { DayMention, Sentence, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';

/** Nights that are named from the morning after: "last night", "noćas", "natën e kaluar". */
const isNight = wordTest(
  /^(night|overnight|nocas|nocasnj?\p{L}+|sinoc|sinocnj?\p{L}+|noci|mbreme|mbremshm\p{L}+|mbremjen|naten|nates)$/u,
);
/** "Last", by which a night is the one before publication. */
const isLast = wordTest(
  /^(last|overnight|nocas\p{L}*|sinoc\p{L}*|protekle|prosle|minule|mbreme|mbremshm\p{L}+|kaluar|shkuar)$/u,
);
/** Verbs that say when something took place. */
const isHappening = wordTest(
  /^(happened|occurred|took|began|started|dogodi\p{L}*|desi\p{L}*|zbi\p{L}*|doslo|ndodhi|ndodhur|ndodhe|shenua\p{L}*|regjistrua\p{L}*)$/u,
);
const leads = wordTest(/^(at|around|about|oko|u|negde|nesto|ores|ora|rreth)$/);
const isHour = wordTest(/^(cas\p{L}{0,3}|sat\p{L}{0,2}|h|hours?|hrs|am|pm)$/u);
const isMidnight = wordTest(/^(midnight|ponoc\p{L}{0,2}|mesnat\p{L}{0,3})$/u);
const isAfter = wordTest(/^(after|past|posle|poslije|nakon|iza|pas)$/);
const isBefore = wordTest(/^(before|pre|prije|para)$/);

/** Sentences behind the news in which its hour may be told. */
const REACH = 2;
/** Sentences before it. */
const BACK = 3;
/** Tokens from "night" to the two days that it lies between. */
const TWO = 3;
/** Tokens behind a night in its own sentence in which its hour may stand. */
const BESIDE = 9;

/** The half of a night that an hour lies in. */
type Half = 'evening' | 'morning';

/** "At about 3 a.m.", "oko 23 časa", "rreth orës 01:30", "pas mesnatës": the half of the night that a stretch of text names by the clock. */
function halfTold(tokens: readonly Token[], from: number, to: number): Half | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (isMidnight(token)) {
      const before = tokens[i - 1];
      if (isAfter(before)) return 'morning';
      if (isBefore(before)) return 'evening';
      continue;
    }
    if (token.kind !== 'number') continue;
    const clock = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(token.text);
    if (!clock) continue;
    const [behind, second] = [tokens[i + 1], tokens[i + 2]?.text === '.' ? tokens[i + 3] : undefined];
    const half = /^[ap]$/.test(behind?.fold ?? '') && second?.fold === 'm' ? behind?.fold : behind?.fold?.[0];
    const english = /^[ap]$/.test(behind?.fold ?? '') || /^[ap]m$/.test(behind?.fold ?? '');
    if (
      !english &&
      !isHour(behind) &&
      !(leads(tokens[i - 1]) && clock[2] !== undefined) &&
      !/^or(es|a)$/.test(tokens[i - 1]?.fold ?? '')
    )
      continue;
    const hour = Number(clock[1]) + (english && half === 'p' && Number(clock[1]) < 12 ? 12 : 0);
    if (hour >= 19 && hour <= 23) return 'evening';
    if (hour < 6 || (english && half === 'a' && hour === 12)) return 'morning';
  }
  return null;
}

/** A sentence of the report that names no day. */
function isUndated(sentence: Sentence | undefined, index: number, found: readonly DayMention[]): boolean {
  return (
    /^(lead|body)$/.test(sentence?.role ?? '') &&
    !found.some((day) => day.sentence === index && !day.furniture)
  );
}

/** "They burnt the cars at about 02:30. … Last night two cars were burnt": nobody speaks to the press at such an hour. */
function smallHour(tokens: readonly Token[], sentence: Sentence | undefined): Half | null {
  if (!sentence) return null;
  return halfTold(tokens, sentence.from, sentence.to) === 'morning' ? 'morning' : null;
}

/** "A grenade was thrown last night. It happened shortly after midnight": the hour, there or in a sentence behind, says which day a night means. */
export function settleNights(
  found: readonly DayMention[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  published: Day | null,
): void {
  if (published === null) return;
  for (const mention of found) {
    const { from, to, sentence, first, last, precision, anchor, furniture } = mention;
    if (anchor !== 'publication' || precision !== 'day' || furniture) continue;
    const between = last === first + 1 && tokens.slice(Math.max(0, from - TWO), from).some(isNight);
    if (!between && (first !== last || first < published - 1 || first > published)) continue;
    const words = tokens.slice(from, to);
    if (!between && !(words.some(isNight) && words.some(isLast))) continue;
    const home = sentences[sentence];
    let half = halfTold(tokens, to, Math.min(home?.to ?? to, to + BESIDE));
    for (let index = sentence + 1; half === null && index <= sentence + REACH; index++) {
      const next = sentences[index];
      if (!next || /^(boilerplate|caption)$/.test(next.role)) continue;
      const other = found.some(
        (day) =>
          day.sentence === index && !day.furniture && (day.first > published || day.last < published - 1),
      );
      if (other || !tokens.slice(next.from, next.to).some(isHappening)) continue;
      half = halfTold(tokens, next.from, next.to);
    }
    for (let index = sentence - 1; half === null && index >= Math.max(0, sentence - BACK); index--)
      if (isUndated(sentences[index], index, found)) half = smallHour(tokens, sentences[index]);
    if (half === null) continue;
    const morning = between ? last : published;
    mention.first = half === 'evening' ? morning - 1 : morning;
    mention.last = mention.first;
  }
}
