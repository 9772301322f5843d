import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Sentence, Token } from '../reading.ts';
import { perWord } from '../text/word-numbers.ts';
import { siteAt } from './site-at.ts';

/** Capitals that a text may name by their country alone: "the Belgian capital", "glavni grad Kosova", "kryeqyteti serb". */
const CAPITAL: Readonly<Record<string, string>> = {
  XK: 'pristina',
  RS: 'belgrade',
  AL: 'tirana',
  MK: 'skopje',
  ME: 'podgorica',
  BA: 'sarajevo',
  HR: 'zagreb',
  SI: 'ljubljana',
  BE: 'brussels',
  AT: 'vienna',
  DE: 'berlin',
  FR: 'paris',
  IT: 'rome',
  GR: 'athens',
  TR: 'ankara',
  BG: 'sofia',
  HU: 'budapest',
  GB: 'london',
  US: 'washington',
};

const WORD = /^(capital|prestonic\p{L}*|kryeqytet\p{L}*)$/u;
const WHERE = /^(in|to|at|into|near|u|na|iz|kod|ne|te|drejt)$/;
const REACH = 3;
const GRAD = /^grad\p{L}{0,2}$/u;
const mayBeCapital = perWord((word) => GRAD.test(word) || WORD.test(word));
const NONE: readonly PlaceMention[] = [];

/** What the search for named capitals looks at. */
type Sight = {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  sideAt: (i: number) => { side: string; to: number } | null;
  byId: ReadonlyMap<string, PlaceRow>;
};

/** Capitals told by a word and their country, where a preposition puts something there and no town is named beside; the country's name is part of theirs. */
export function capitalsNamed(
  { tokens, sentences, sideAt, byId }: Sight,
  found: readonly PlaceMention[],
): PlaceMention[] {
  return tokens.flatMap((token, i) => {
    if (!mayBeCapital(token)) return NONE;
    const grad = GRAD.test(token.fold) && /^glavn/.test(tokens[i - 1]?.fold ?? '');
    if (!grad && !WORD.test(token.fold)) return NONE;
    const sentence = sentences[token.sentence];
    if (!sentence) return [];
    const side = sideNear(i, sentence, tokens, sideAt);
    const place = byId.get(CAPITAL[side ?? ''] ?? '');
    const placed = tokens
      .slice(Math.max(sentence.from, i - 4), i)
      .some(({ fold, kind }) => kind === 'word' && WHERE.test(fold));
    const beside = found.some(
      ({ place: { kind, country }, from, to }) =>
        kind !== 'country' && kind !== 'region' && country === side && from <= i + 5 && to >= i - 5,
    );
    if (!place || !placed || beside) return [];
    for (const other of found)
      if (other.place.country === side && Math.min(Math.abs(other.from - i), Math.abs(i - other.to)) <= REACH)
        other.role = 'name';
    return [siteAt(tokens, { from: i, to: i + 1 }, place)];
  });
}

/** The country that stands right beside the word, over an article or a possessive. */
function sideNear(
  i: number,
  { from, to }: Sentence,
  tokens: readonly Token[],
  sideAt: Sight['sideAt'],
): string | null {
  for (let at = i - 1; at >= Math.max(from, i - REACH); at--) {
    const side = sideAt(at);
    if (side) return side.side;
    if (!/^(['’]|s|glavn\p{L}*)$/u.test(tokens[at]?.fold ?? '')) break;
  }
  for (let at = i + 1; at < Math.min(to, i + 1 + REACH); at++) {
    const side = sideAt(at);
    if (side) return side.side;
    if (!/^(city|of|the|e|i|te|se)$/.test(tokens[at]?.fold ?? '')) break;
  }
  return null;
}
