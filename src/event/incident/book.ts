import type { Token } from '../reading.ts';
import { compilePhrases, type PhraseBook } from '../text/phrases.ts';
import type { PhraseShelf } from '../text/shelf.ts';
import { INCIDENT_TYPES, type IncidentType } from '../types.ts';

export const CUES = [
  'background',
  'court',
  'exclude',
  'conflict',
  'negated',
  'planned',
  'denied',
  'undone',
  'ground',
  'author',
  'sequel',
  'anniversary',
  'report',
  'crowd',
  'theft',
  'drill',
  'mishap',
  'nature',
  'long',
  'general',
  'period',
  'happened',
  'another',
  'spark',
  'recap',
  'memorial',
  'wartime',
  'art',
  'opinion',
  'profile',
  'figure',
  'slogan',
  'festive',
  'social',
] as const;
export type Cue = (typeof CUES)[number];
/**
 * Two lists of phrases that name a happening wherever they meet in one clause, in either order ("bombs" and "thrown"); `if` must, `unless` must not
 * stand in the sentence; `reach`: tokens that may part them, where more than usual may.
 */
type PairWords = { of: string[]; with: string[]; if?: string[]; unless?: string[]; reach?: number };

/** The words of incidents in one language: `data/words/<lang>/incidents.json`. */
export type IncidentWords = Record<Cue, string[]> & {
  triggers: Partial<Record<IncidentType, string[]>>;
  /** What a weapon is called: alone it only hints that it was used. */
  things: Partial<Record<IncidentType, string[]>>;
  /** Words that say enough though they stand alone. */
  strong: Partial<Record<IncidentType, string[]>>;
  pairs: Partial<Record<IncidentType, PairWords[]>>;
  /** Words of one sort, for which `@name` stands in a phrase. */
  classes?: Record<string, string>;
};

/** A type and how much a phrase says for it. */
type Trigger = { type: IncidentType; weight: number; thing?: true };

export type IncidentBook = {
  triggers: PhraseBook<Trigger>;
  cues: PhraseBook<Cue>;
};

/** Longer phrases say more: weight 1 for one word, 2 for two, 3 for more. */
function weightOf(phrase: string): number {
  return Math.min(3, phrase.split(' ').filter((word) => word !== '*').length);
}

/** Prepares the incident words of a language. */
export function compileIncidents(words: IncidentWords, shelf: PhraseShelf): IncidentBook {
  const triggers = INCIDENT_TYPES.flatMap((type) => [
    ...(words.triggers[type] ?? []).map((phrase): [string, Trigger] => [
      phrase,
      { type, weight: weightOf(phrase) },
    ]),
    ...(words.strong[type] ?? []).map((phrase): [string, Trigger] => [phrase, { type, weight: 2 }]),
    ...(words.things[type] ?? []).map((phrase): [string, Trigger] => [
      phrase,
      { type, weight: 1, thing: true },
    ]),
  ]);
  const pairs = INCIDENT_TYPES.flatMap((type) =>
    (words.pairs[type] ?? []).map((pair) => ({ type, ...pair })),
  );
  return {
    triggers: pairUp(compilePhrases(triggers, shelf), pairs, shelf),
    cues: compilePhrases(
      CUES.flatMap((cue) => words[cue].map((phrase) => [phrase, cue] as const)),
      shelf,
    ),
  };
}

/** Tokens that may stand between the two halves of a pair. */
const REACH = 8;

/** Adds to single phrases those that two words make together, in whichever order they stand. */
function pairUp(
  single: PhraseBook<Trigger>,
  pairs: readonly (PairWords & { type: IncidentType })[],
  shelf: PhraseShelf,
): PhraseBook<Trigger> {
  const parts = compilePhrases(
    pairs.flatMap((pair, index) =>
      (['of', 'with', 'if', 'unless'] as const).flatMap((part) =>
        (pair[part] ?? []).map((phrase) => [phrase, { index, part }] as const),
      ),
    ),
    shelf,
  );
  return {
    find(tokens, from, to) {
      const found = single.find(tokens, from, to);
      const hits = parts.find(tokens, from, to);
      for (const left of hits) {
        if (left.value.part !== 'of') continue;
        const { index } = left.value;
        const pair = pairs[index];
        const mine = hits.filter(({ value }) => value.index === index);
        if (!pair || mine.some(({ value }) => value.part === 'unless')) continue;
        /** The dot of an ordinal or a year ends nothing, nor does the colon before a list of what was found; ", while" begins another clause. */
        const boundary = ({ text, fold }: Token, i: number, all: readonly Token[]) =>
          (/^[.;:!?]$/.test(text) &&
            !(/^[.:]$/.test(text) && all[i - 1]?.kind === 'number') &&
            !(text === ':' && pair.type === 'weapons-seizure')) ||
          (MEANWHILE.test(fold) && all[i - 1]?.text === ',');
        if (pair.if && !mine.some(({ value }) => value.part === 'if')) continue;
        const gap = ({ from, to }: { from: number; to: number }) =>
          from >= left.to ? tokens.slice(left.to, from) : tokens.slice(to, left.from);
        const commas = (words: readonly Token[]) => words.filter(({ text }) => text === ',').length;
        const [near] = mine
          .filter((hit) => {
            if (hit.value.part !== 'with' || (hit.from < left.to && hit.to > left.from)) return false;
            const between = gap(hit);
            return apart(between) <= (pair.reach ?? REACH) && !between.some(boundary);
          })
          .sort((a, b) => commas(gap(a)) - commas(gap(b)) || a.from - b.from);
        if (near)
          found.push({
            value: { type: pair.type, weight: 2 },
            from: Math.min(left.from, near.from),
            to: Math.max(left.to, near.to),
          });
      }
      return found;
    },
  };
}

/** Longest insertion between two commas. */
const INSERTED = 12;

const MEANWHILE = /^(while|whereas|dok|ndersa|kurse)$/;

/** Words that part nothing: articles and the like. */
const PARTICLE = /^(i|e|te|se|u|je|su|of|an?)$/;

/** Tokens between, particles where no comma parts them, those of a clock ("14:00"), of what stands in brackets and of an apposition ("a bar, owned by a Serb, burned") left out. */
function apart(between: readonly Token[]): number {
  if (between.length <= REACH) return between.length;
  const [open, close, more] = between.flatMap(({ text }, i) => (text === ',' ? [i] : []));
  const inserted = open !== undefined && close !== undefined && more === undefined;
  if (inserted && open <= 1 && between.length - close <= 3 && close - open <= INSERTED)
    return between.length - (close - open + 1);
  let depth = 0;
  let count = 0;
  for (const { text, fold, kind } of between) {
    if (text === '(') depth++;
    const small = open === undefined && PARTICLE.test(fold);
    if (depth === 0 && kind !== 'number' && text !== ')' && !small) count++;
    if (text === ')') depth = Math.max(0, depth - 1);
  }
  return count;
}
