import type { Count } from '../../event.ts';
import type { Book } from '../../knowledge.ts';
import type { Reading, Sentence } from '../../reading.ts';
import type { Toll } from './book.ts';
import type { TollFact } from './fact.ts';
import type { TollHit } from './units.ts';

const ZERO: Count = { best: 0, low: 0, high: 0 };

/** "No casualties", "niko nije povređen": a stated none, of the injured also none killed. */
export function noneFacts(reading: Reading, sentence: Sentence, index: number, book: Book): TollFact[] {
  const facts: TollFact[] = [];
  for (const { from, to } of book.toll.none.find(reading.tokens, sentence.from, sentence.to)) {
    const words = reading.tokens
      .slice(from, to)
      .map((token) => token.fold)
      .join(' ');
    const tolls: readonly Toll[] = /(arrest|detain|uhaps|priv|ndal)/.test(words)
      ? ['detained']
      : /(kill|dead|died|dies|ubij|pogin|vra|vdek)/.test(words) &&
          !/(injur|hurt|povred|lendu|plagos)/.test(words)
        ? ['killed']
        : ['killed', 'injured'];
    for (const toll of tolls)
      facts.push({ toll, party: null, count: ZERO, from, to, sentence: index, chain: from, subset: false });
  }
  return facts;
}

/** "After the arrest of a former policeman": the ground of an event is no toll of it. */
export function isCause({ tokens, language }: Reading, hit: TollHit): boolean {
  const before = [tokens[hit.from - 1]?.fold, tokens[hit.from - 2]?.fold];
  const cause = {
    en: /^(after|over|following|since|despite)$/,
    sr: /^(nakon|posle|zbog|povodom|od)$/,
    sq: /^(pas|per|shkak|prej)$/,
  }[language];
  const noun = {
    en: /^(arrest|arrests|murder|killing|death|deaths|detention|injury)$/,
    sr: /^(hapsenj|ubistv|smrt|privodjenj)/,
    sq: /^(arrestim|vrasj|vdekj)/,
  }[language];
  return (
    noun.test(tokens[hit.from]?.fold ?? '') && before.some((word) => word !== undefined && cause.test(word))
  );
}
