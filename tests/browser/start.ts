import { type ChildProcess, spawn } from 'node:child_process';

const START_MS = 120_000;

/** Starts the real server over a state folder, as `npm start` does. Gives its address and a way to end it. */
export async function startServer(
  state: string,
  port: number,
  args: readonly string[] = [],
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/serve.ts', ...args], {
    env: { ...process.env, KM_VAR: state, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(server);
  return {
    url,
    async stop() {
      const closed = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await closed;
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server did not start')), START_MS);
    let output = '';
    server.stdout?.on('data', (chunk) => {
      output += String(chunk);
      const found = /http:\/\/\S+/.exec(output);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    });
    server.once('exit', () => reject(new Error('the server ended early')));
  });
}
