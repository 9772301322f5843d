import type { ChosenDay } from '../day/choose.ts';
import type { Reading } from '../reading.ts';
import { chosen } from './span.ts';

const THAT = /^(that|this|taj|ta|to|ovaj|ova|ovo|tu|ovu|ky|kjo|ai|ajo)$/;
export const ACT =
  /^(visit|trip|tour|meetings?|talks?|session|round|poset\p{L}*|posjet\p{L}*|putovanj\p{L}*|sastan\p{L}*|susret\p{L}*|razgovor\p{L}*|rund\p{L}*|sednic\p{L}*|vizit\p{L}*|takim\p{L}*|udhetim\p{L}*|bisedim\p{L}*|raund\p{L}*|mbledhj\p{L}*)$/u;
/** Tokens between an act and its day: "the talk on Wednesday", "takimi i së mërkurës". */
const BESIDE = 3;
/** Sentences behind an act in which its day may be told. */
const REACH = 2;

/** "That meeting was held yesterday", "ta poseta je bila u ponedeljak", "ky takim u mbajt dje": the day of what a sentence before tells without one. */
export function dayToldLater(
  { sentences, tokens, days, published }: Reading,
  index: number,
): ChosenDay | null {
  for (let next = index + 1; next <= index + REACH; next++) {
    const { from = 0, to = 0, role } = sentences[next] ?? {};
    if (role !== 'body') continue;
    const opens = tokens
      .slice(from, Math.min(to, from + 4))
      .some(
        ({ fold, sentence }, i) =>
          THAT.test(fold) && sentence === next && ACT.test(tokens[from + i + 1]?.fold ?? ''),
      );
    const noun = tokens.slice(from, from + 2).findIndex(({ fold }) => ACT.test(fold));
    const dated = noun >= 0 && days.some(({ from: at }) => at > from && at - from - noun <= BESIDE);
    const day =
      opens || dated
        ? days.find(
            ({ sentence, furniture, said, precision, anchor, last }) =>
              sentence === next &&
              !furniture &&
              !said &&
              precision === 'day' &&
              anchor !== 'previous' &&
              (published === null || last <= published),
          )
        : undefined;
    if (day) return chosen(day);
  }
  return null;
}
