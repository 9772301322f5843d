import type { Problem } from '../base/result.ts';

/** What the caller says of an input that does not say it itself. */
export type Defaults = { published: string | null; url: string | null; publisher: string | null };

/** Takes note of a problem of the input at hand. */
export type Complain = (problem: Omit<Problem, 'where'>) => void;
