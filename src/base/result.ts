/** A problem with some input: where it is, what is wrong, and what mends it. Always fit to be shown to a person. */
export type Problem = {
  /** File, feed or address. */
  where: string;
  /** 1-based line, when there is one. */
  line?: number;
  /** What is wrong, in a plain sentence. */
  what: string;
  /** What mends it, in a plain sentence. */
  mend: string;
};

/** One line for a log or a terminal: `where:line: what Mend: mend`. */
export function formatProblem(problem: Problem): string {
  const at = problem.line === undefined ? problem.where : `${problem.where}:${problem.line}`;
  return `${at}: ${problem.what} ${problem.mend}`;
}
