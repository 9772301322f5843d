import { formatProblem, type Problem } from '../../base/result.ts';

/** What the command says while it works: one status line on a terminal, one line a problem, a summary at the end. */
export type Reporter = {
  step: (text: string) => void;
  problem: (problem: Problem) => void;
  done: (text: string) => void;
};

/** A reporter on standard error and output; `quiet` leaves only problems. */
export function terminalReporter(quiet: boolean): Reporter {
  const live = !quiet && process.stderr.isTTY === true;
  const clear = () => {
    if (live) process.stderr.write('\r\u001b[K');
  };
  return {
    step: (text) => {
      if (live) process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
    },
    problem: (problem) => {
      clear();
      process.stderr.write(`${formatProblem(problem)}\n`);
    },
    done: (text) => {
      clear();
      if (!quiet) process.stdout.write(`${text}\n`);
    },
  };
}
