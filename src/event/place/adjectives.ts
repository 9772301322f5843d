import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Sentence, Token } from '../reading.ts';
import { perWord, wordTest } from '../text/word-numbers.ts';
import type { PlaceBook } from './book.ts';
import { siteAt } from './site-at.ts';

/** What looking for towns named by their adjectives needs. */
export type AdjectiveSight = {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  book: PlaceBook;
  byId: ReadonlyMap<string, PlaceRow>;
};

const ADJECTIVE = /^(.+[sc]k)(?:i|a|e|o|u|oj|om|og|im|ih|ima|oga|ome)$/;
const stemOf = perWord((word) => ADJECTIVE.exec(word)?.[1] ?? '');
/** What an adjective makes a spot of its town, or a stretch of land, which lies in its municipality. */
const isLand = wordTest(/^(op(?:st|c)in|sel[aou]|selim|zaseo|kraj|region|okrug|podrucj|atar)/);
const isSpot = wordTest(
  /^(naselj|trg|ulic|crkv|skol|most|carsij|groblj|pijac|predgradj|mahal|manastir|put|korz|setalis|stadion|centr)/,
);

/** "U kuršumlijskoj opštini", "na prizrenskom groblju": a town told by its adjective, unless the spot has a name of its own. */
export function adjectivePlaces(
  { tokens, sentences, book, byId }: AdjectiveSight,
  known: readonly PlaceMention[],
): PlaceMention[] {
  const found: PlaceMention[] = [];
  if (book.adjectives.size === 0) return found;
  const named = new Set(
    known.filter(({ role }) => role !== 'name').flatMap(({ from, to }) => [from, to - 1]),
  );
  tokens.forEach((token, i) => {
    const id = token.kind === 'word' ? book.adjectives.get(stemOf(token)) : undefined;
    const spot = [i + 1, i + 2].find(
      (at) => tokens[at]?.sentence === token.sentence && (isSpot(tokens[at]) || isLand(tokens[at])),
    );
    if (!id || spot === undefined || [i, spot, spot + 1].some((at) => named.has(at))) return;
    const lead = [i - 1, i - 2].find(
      (at) => tokens[at]?.sentence === token.sentence && book.in.has(tokens[at]?.fold ?? ''),
    );
    if (lead === undefined && !/^(groblj|crkv|manastir)/.test(tokens[spot]?.fold ?? '')) return;
    const place = (isLand(tokens[spot]) && byId.get(`${id}-municipality`)) || byId.get(id);
    if (place && sentences[token.sentence]?.role !== 'boilerplate')
      found.push(siteAt(tokens, { from: i, to: i + 1 }, place));
  });
  return found;
}
