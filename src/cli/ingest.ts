import { resolve } from 'node:path';
import { Command } from 'commander';
import { parseDay } from '../base/day.ts';
import { loadCoder } from './ingest/load-coder.ts';
import { terminalReporter } from './ingest/report.ts';
import { ingest } from './ingest/run.ts';
import { pathsOf } from './paths.ts';

type Flags = {
  feeds?: string;
  offline?: boolean;
  since?: string;
  force?: boolean;
  due?: boolean;
  all?: boolean;
  quiet?: boolean;
};

const command = new Command('ingest')
  .description(
    'Fetch the feeds, extract events, merge them with the reviewed archive and publish the snapshot.',
  )
  .option('--feeds <file>', 'feed list to use instead of data/feeds.opml')
  .option('--offline', 'read only what is here: the bundled feeds and what came before')
  .option('--since <date>', 'pass over entries published before this day (YYYY-MM-DD)')
  .option('--all', 'ask also the feeds that the list marks as not polled by default')
  .option('--due', 'ask only the feeds whose time has come')
  .option('--force', 'publish even when the new snapshot has far fewer events')
  .option('--quiet', 'say nothing but problems')
  .parse();

const flags = command.opts<Flags>();
const since = flags.since === undefined ? null : parseDay(flags.since);
if (flags.since !== undefined && since === null) {
  process.stderr.write(`--since is “${flags.since}”; give a day like 2023-11-20.\n`);
  process.exitCode = 1;
} else {
  const run = ingest(
    {
      paths: pathsOf(),
      feeds: flags.feeds === undefined ? null : resolve(flags.feeds),
      offline: flags.offline ?? false,
      since,
      force: flags.force ?? false,
      due: flags.due ?? false,
      all: flags.all ?? false,
      now: Date.now,
      random: Math.random,
    },
    loadCoder,
    terminalReporter(flags.quiet ?? false),
  );
  process.exitCode = await run.then(
    ({ ok }) => (ok ? 0 : 1),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      return 1;
    },
  );
}
