import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Sentence, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import type { PlaceBook } from './book.ts';

/** What looking for towns named by their adjectives needs. */
export type AdjectiveSight = {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  book: PlaceBook;
  byId: ReadonlyMap<string, PlaceRow>;
};

const ADJECTIVE = /^(.+[sc]k)(?:i|a|e|o|u|oj|om|og|im|ih|ima|oga|ome)$/;
/** What an adjective makes a spot of its town; whole stretches of land lie in its municipality. */
const isLand = wordTest(/^(op(?:st|c)in|sel[aou]|selim|zaseo|kraj|region|okrug|podrucj|atar)/);
const isSpot = wordTest(
  /^(op(?:st|c)in|sel[aou]|selim|zaseo|kraj|region|okrug|podrucj|atar|naselj|trg|ulic|crkv|skol|most|carsij|groblj|pijac|predgradj|mahal|manastir|put|korz|setalis|stadion|centr)/,
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
    const stem = token.kind === 'word' && ADJECTIVE.exec(token.fold)?.[1];
    const id = stem ? book.adjectives.get(stem) : undefined;
    const spot = [i + 1, i + 2].find((at) => isSpot(tokens[at]));
    if (!id || spot === undefined || [i, spot, spot + 1].some((at) => named.has(at))) return;
    const lead = [i - 1, i - 2].find(
      (at) => tokens[at]?.sentence === token.sentence && book.in.has(tokens[at]?.fold ?? ''),
    );
    if (lead === undefined && !/^(groblj|crkv|manastir)/.test(tokens[spot]?.fold ?? '')) return;
    const place = (isLand(tokens[spot]) && byId.get(`${id}-municipality`)) || byId.get(id);
    const sentence = token.sentence;
    const { field, start, end } = token;
    if (place && sentences[sentence]?.role !== 'boilerplate')
      found.push({
        field,
        start,
        end,
        from: i,
        to: i + 1,
        sentence,
        place,
        rivals: [],
        located: true,
        role: 'site',
      });
  });
  return found;
}
