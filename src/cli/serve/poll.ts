import type { Paths } from '../paths.ts';
import { ended, startProgram } from '../run.ts';
import { readStatus } from '../status.ts';

const EVERY_MS = 60_000;

/**
 * Polls the feeds that are due once a minute, each time in a process of its own, so that serving never waits. Says once when there
 * is no network and once when it is back. Returns a function that stops it.
 */
export function keepPolling(paths: Paths): () => void {
  let running: ReturnType<typeof startProgram> | null = null;
  let network: boolean | null = null;
  let stopped = false;

  const poll = async () => {
    if (running || stopped) return;
    const before = await readStatus(paths.status);
    const next = before?.feeds.map((feed) => feed.nextPoll).filter((at) => at !== null) ?? [];
    if (before && next.length > 0 && next.every((at) => Date.parse(at) > Date.now())) return;
    running = startProgram('src/cli/ingest.ts', ['--due', '--quiet'], 'pipe');
    running.stdout?.resume();
    running.stderr?.resume();
    await ended(running);
    running = null;
    const after = await readStatus(paths.status);
    if (!after || stopped) return;
    if (after.network !== network && after.network !== null) {
      if (after.network === false)
        process.stdout.write(
          'No network: the page shows the archive as it is; the feeds are tried again later.\n',
        );
      else if (network === false) process.stdout.write('The network is back.\n');
      network = after.network;
    }
    if (before && after.builtAt !== before.builtAt)
      process.stdout.write(`New reports came in; ${after.events} events.\n`);
  };

  const safely = () => void poll().catch((error: Error) => process.stderr.write(`${error.message}\n`));
  const timer = setInterval(safely, EVERY_MS);
  safely();
  return () => {
    stopped = true;
    clearInterval(timer);
    running?.kill('SIGTERM');
  };
}
