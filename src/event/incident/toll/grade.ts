import type { Reading } from '../../reading.ts';

/** How badly people are hurt: those hurt badly and those hurt lightly are different people. */
export type Grade = 'badly' | 'lightly';

const BADLY = /^(serious|seriously|critical|critically|badly|gravely|teze|tesko|tezih|rende|renda)$/;
const LIGHTLY = /^(slight|slightly|light|lightly|minor|lakse|lako|laksih|lakim|lehte|lehta|lehtesisht)$/;

/** How badly those are hurt of whom a range of tokens tells, where it says so. */
export function gradeOf({ tokens }: Reading, from: number, to: number): Grade | null {
  return gradeOfWords(tokens.slice(Math.max(0, from - 1), to + 2).map(({ fold }) => fold));
}

/** The same of folded words. */
export function gradeOfWords(words: readonly string[]): Grade | null {
  const [badly, lightly] = [words.some((word) => BADLY.test(word)), words.some((word) => LIGHTLY.test(word))];
  return badly === lightly ? null : badly ? 'badly' : 'lightly';
}
