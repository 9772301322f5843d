import type { Reading, Sentence } from '../reading.ts';
import type { TroopCue } from './book.ts';
import type { Range } from './counted.ts';

/** "Leave for KFOR", "the departure of 35 soldiers for Kosovo": no departure from it. */
export function leavesFor({ tokens, places }: Reading, { from, to }: Range, end: number): boolean {
  const words = tokens.slice(from, to);
  const home = tokens.slice(to - 1, to + 2).some(({ fold }) => /^homes?$/.test(fold));
  if (home || places.some((own) => own.from === from + 1 && own.place.country === 'XK')) return false;
  if (!words.some(({ fold }) => /^leav|^left$|^depart/.test(fold))) return false;
  if (words.slice(1).some(({ fold }) => fold === 'for')) return true;
  return tokens
    .slice(from + 1, Math.min(end, from + 11))
    .some(
      ({ fold }, i, all) =>
        /^(for|to)$/.test(fold) &&
        /^(kosovo|kfor)$/.test(
          all[i + 1]?.fold === 'the' ? (all[i + 2]?.fold ?? '') : (all[i + 1]?.fold ?? ''),
        ),
    );
}

/** "The last 53 soldiers flew off", "poleteo iz Prištine", "landed in Madrid": they set out from Kosovo, not for it. */
export function goesHome(reading: Reading, index: number, move: Range): boolean {
  const { tokens, sentences, places } = reading;
  const verb = tokens[move.from]?.fold ?? '';
  if (landsAtHome(reading, index, move)) return true;
  if (!LEAVES.test(verb)) return false;
  const { from, to } = sentences[index] as Sentence;
  const out = places.some(
    (mention) =>
      mention.sentence === index &&
      mention.place.country === 'XK' &&
      /^(from|iz|sa|nga)$/.test(tokens[mention.from - 1]?.fold ?? ''),
  );
  const last = tokens
    .slice(from, to)
    .some(
      ({ fold }, i, all) =>
        LAST.test(fold) && !/^(week|month|year|night|nedelj|sedmic)/.test(all[i + 1]?.fold ?? ''),
    );
  return out || last;
}

const LAST = /^(last|final|poslednj[aei]\p{L}*|posljednj[aei]\p{L}*|fundit)$/u;
/** Words of setting out, which tell nothing of where to. */
const LEAVES =
  /^(fly|flew|flown|flies|depart\p{L}*|set|sets|embark\p{L}*|board\p{L}*|otput\p{L}*|odlet\p{L}*|polet\p{L}*|krenu\p{L}*|krec\p{L}*|fluturo\p{L}*|fluturu\p{L}*|nis|nise\p{L}*|nisen|u)$/u;

/** Words by which soldiers are told to have come somewhere. */
const LANDS =
  /^(arriv(ed|es|e|ing)|land(ed|s|ing)|touch\p{L}*|stig[la]\p{L}*|stiz\p{L}*|slet\p{L}*|dopu[tv]ova\p{L}*|zbark\p{L}*|zbrit\p{L}*|mberri\p{L}*|arrit\p{L}*)$/u;
/** Lands of the forces, and those through which soldiers go there. */
const ON_THE_WAY = /^(XK|BA|RS|MK|AL|ME|GR|BG)$/;
/** Tokens from the verb to where they land. */
const LANDING = 10;

/** "88 soldiers landed at the air base in Madrid", "sletjeli su u Zagreb": they have come home. */
function landsAtHome({ tokens, places }: Reading, index: number, { from, to }: Range): boolean {
  if (!LANDS.test(tokens[from]?.fold ?? '')) return false;
  const there = places.filter(
    (mention) =>
      mention.sentence === index &&
      mention.role !== 'dateline' &&
      mention.from >= to &&
      mention.from - to <= LANDING &&
      /^(in|at|u|na|ne|the)$/.test(tokens[mention.from - 1]?.fold ?? ''),
  );
  const [first] = there;
  return first !== undefined && !ON_THE_WAY.test(first.place.country ?? 'XK');
}

const RETURNS = /^(return\p{L}*|aboard|train|vrati\p{L}*|vrac\p{L}*|(ri)?kth(e|y)\p{L}*)$/u;

/** "Will return to Italy", "vratiće se u Rim", "do të kthehen në Tiranë": they leave for their own land. */
export function returnsTo(
  { tokens, places }: Pick<Reading, 'tokens' | 'places'>,
  index: number,
  countries: readonly (Range & { side: string })[],
): (Range & { cue: TroopCue })[] {
  const towns = places
    .filter(({ sentence, place }) => sentence === index && !/^(XK|RS|BA)$/.test(place.country ?? 'XK'))
    .map(({ from, to, place }) => ({ from, to, side: place.country ?? '' }));
  return [...countries, ...towns].flatMap(({ from, to, side }) => {
    const at = tokens[from - 1]?.fold === 'the' ? from - 2 : from - 1;
    if (side === 'RS' || !/^(to|u|ne)$/.test(tokens[at]?.fold ?? '')) return [];
    const verb = [at - 1, at - 2, at - 3, at - 4].find((i) => RETURNS.test(tokens[i]?.fold ?? ''));
    return verb === undefined ? [] : [{ cue: 'decrease' as const, from: verb, to }];
  });
}
