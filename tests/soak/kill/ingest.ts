import { loadCoder } from '../../../src/cli/ingest/load-coder.ts';
import { ingest } from '../../../src/cli/ingest/run.ts';
import { pathsOf } from '../../../src/cli/paths.ts';

/**
 * The ingest command as `npm run ingest` runs it, but that its feeds may lie on loopback and that its clock stands at KM_NOW. Says each step on
 * standard output, so that somebody can kill it at any of them.
 */
const say = (text: string) => process.stdout.write(`${text}\n`);
const result = await ingest(
  {
    paths: pathsOf(),
    feeds: process.env.KM_FEEDS ?? null,
    offline: false,
    since: null,
    force: false,
    due: false,
    all: false,
    now: () => Number(process.env.KM_NOW),
    random: () => 0.5,
    mayConnect: () => true,
  },
  loadCoder,
  { step: say, problem: ({ what }) => say(`problem: ${what}`), done: say },
);
process.exitCode = result.ok ? 0 : 1;
