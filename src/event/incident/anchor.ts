import type { Reading } from '../reading.ts';
import type { Hint, Range } from './hint.ts';

/** True where a sentence names a place finer than a region: "shaken by clashes last week" is no news of its own. */
export function sited({ places }: Reading, index: number): boolean {
  return places.some(
    ({ sentence, role, place }) =>
      sentence === index && role === 'site' && !/^(country|region)$/.test(place.kind),
  );
}

/** "The blast", "that attack"; in Albanian the definite form of the noun. */
export function pointsBack({ tokens, language }: Reading, { from, to }: Range): boolean {
  if (language === 'en') {
    const [before, first] = [tokens[from - 1]?.fold ?? '', tokens[from]?.fold ?? ''];
    /** "The officers were shot at": the article is that of those whom it befell. */
    if (tokens.slice(from + 1, to).some(({ fold }) => /^(was|were|been)$/.test(fold))) return false;
    return (
      /^(the|this|these|those)$/.test(first === 'the' ? first : before) ||
      (before === 'that' && to - from === 1)
    );
  }
  if (language === 'sq')
    return (
      to - from === 1 &&
      /^(sulm|shperthim|incident|perplasj)(i|in|it|a|en|es)$/.test(tokens[from]?.fold ?? '')
    );
  return (
    /^(ov|t|navedeni?|pomenut|sinocnj?)\p{L}{1,3}$/u.test(tokens[from - 1]?.fold ?? '') && to - from === 1
  );
}

/** The hint that says most: the heaviest, and of several the one that its own date or place stands beside. */
export function anchorOf(reading: Reading, index: number, hints: readonly Hint[]): Hint | undefined {
  const nearness = (mention: Range, hint: Hint) => {
    const gap = mention.from >= hint.to ? mention.from - hint.to : hint.from - mention.to;
    return Math.max(0, 1 - Math.max(0, gap) / 8);
  };
  const days = reading.days.filter(
    (day) => day.sentence === index && !day.furniture && day.precision === 'day',
  );
  const places = reading.places.filter(
    ({ sentence, role, located }) => sentence === index && role === 'site' && located,
  );
  const score = (hint: Hint) =>
    hint.weight +
    Math.max(0, ...days.map((day) => nearness(day, hint) * (day.anchor === 'explicit' ? 1 : 0.6))) +
    0.6 * Math.max(0, ...places.map((place) => nearness(place, hint)));
  return [...hints].sort((a, b) => score(b) - score(a) || a.from - b.from)[0];
}

/** Tokens at the start of a sentence in which it says what came before. */
const OPENING = 6;
const AFTER = /^(after|following|nakon|posle|poslije|pas)$/;
const THAT_DEED =
  /^(the|this|that|attack|blast|explosion|ambush|shooting|killing|napada|eksplozije|ubistva|incidenta|zasede|sulmit|shperthimit|vrasjes|incidentit)$/;

/** "Right after the ambush angry Serbs gathered", "Nakon napada …", "Pas shpërthimit …". */
export function isSequel({ tokens, sentences }: Reading, index: number, at: number): boolean {
  const start = sentences[index]?.from ?? 0;
  for (let i = start; i < Math.min(at, start + OPENING); i++)
    if (AFTER.test(tokens[i]?.fold ?? '')) return THAT_DEED.test(tokens[i + 1]?.fold ?? '');
  return false;
}
