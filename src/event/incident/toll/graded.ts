import type { Count } from '../../event.ts';
import type { NumberMention, Reading, Sentence } from '../../reading.ts';
import type { TollFact } from './fact.ts';
import { type Grade, gradeOfWords } from './grade.ts';
import { inPlace, isAge } from './people.ts';

/** People counted by how badly they are hurt. */
type Graded = { number: NumberMention; count: Count; grade: Grade };

/** Tokens from a number to what says how badly. */
const REACH = 7;
const END = /^[,;:.()]$/;

/** The numbers of a sentence that say of people how badly they are hurt: "two seriously", "tri su lakše", "dy u plagosën rëndë". */
function gradedNumbers(reading: Reading, sentence: Sentence): Graded[] {
  const { tokens } = reading;
  const numbers = reading.numbers.filter(
    (number) =>
      number.from >= sentence.from &&
      number.to <= sentence.to &&
      !number.other &&
      number.low > 0 &&
      !inPlace(reading, number) &&
      !isAge(reading, number),
  );
  return numbers.flatMap((number, i) => {
    const words = tokens.slice(
      number.to,
      Math.min(numbers[i + 1]?.from ?? sentence.to, number.to + REACH, sentence.to),
    );
    const end = words.findIndex(({ text }) => END.test(text));
    const grade = gradeOfWords(words.slice(0, end < 0 ? words.length : end).map(({ fold }) => fold));
    const { best, low, high } = number;
    return grade ? [{ number, count: { best, low, high }, grade }] : [];
  });
}

/**
 * "Five were hurt, two badly and three slightly", "two were seriously and three lightly injured": people counted by how badly they are hurt are parts of those whom
 * the sentence counts as a whole, or add up where it counts no whole. Facts of a sentence that does not tell both grades stay as they are.
 */
export function byGrade(reading: Reading, sentence: Sentence, facts: readonly TollFact[]): TollFact[] {
  const injured = facts.filter(({ toll, count }) => toll === 'injured' && count.low > 0);
  const [first] = injured;
  const graded = first ? gradedNumbers(reading, sentence) : [];
  if (!first || new Set(graded.map(({ grade }) => grade)).size < 2) return [...facts];
  /** Each graded number with the fact that was found for it. */
  const pairs = graded.map(({ number: { from, to }, count, grade }) => {
    const fact = injured.find(
      (one) =>
        one.from === from ||
        (one.from <= from && to <= one.to && one.count.low === count.low && one.count.best === count.best),
    );
    return { from: fact?.from ?? from, to: fact?.to ?? to, count, grade, fact };
  });
  const found = new Set(pairs.map(({ fact }) => fact));
  const others = facts.filter((fact) => !found.has(fact));
  const size = (count: Count) => count.best ?? count.low;
  const sum = graded.reduce((all, { count }) => all + size(count), 0);
  const subset = others.some((fact) => injured.includes(fact) && !fact.subset && size(fact.count) >= sum);
  const party = pairs.find(({ fact }) => fact?.party)?.fact?.party ?? null;
  const { sentence: index, chain } = first;
  const parts = pairs.map(
    ({ fact, ...part }): TollFact => ({
      ...part,
      toll: 'injured',
      party: fact?.party ?? party,
      sentence: index,
      chain,
      subset,
    }),
  );
  return [...others, ...parts];
}
