import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPages } from './pdf.ts';

/**
 * Prints briefings in Firefox by WebDriver BiDi and writes what the page promised and how many pages came, as JSON.
 * Usage: node --experimental-websocket --import tsx print-in-firefox.ts FIREFOX URL…
 */
const [, , firefox = '', ...urls] = process.argv;
const PORT = 9_333;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Reply = { id?: number; type: string; message?: string; result?: unknown };

async function connect() {
  const socket = new WebSocket(`ws://127.0.0.1:${PORT}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('Firefox does not answer'));
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.onmessage = ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  };
  return <T>(method: string, params: object) =>
    new Promise<T>((resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, (reply) =>
        reply.type === 'error' ? reject(new Error(reply.message)) : resolve(reply.result as T),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
}

const profile = mkdtempSync(join(tmpdir(), 'km-firefox-'));
const child = spawn(
  firefox,
  ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(PORT)],
  {
    env: { ...process.env, HOME: profile },
  },
);
try {
  await new Promise<void>((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('BiDi listening')) resolve();
    });
  });
  const send = await connect();
  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context ?? '';
  const evaluate = async (expression: string) =>
    (
      await send<{ result?: { value?: string } }>('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      })
    ).result?.value;
  const printed = [];
  for (const url of urls) {
    await send('browsingContext.navigate', { context, url, wait: 'complete' });
    for (
      let i = 0;
      i < 60 && (await evaluate("String(document.querySelector('article figure') !== null)")) !== 'true';
      i++
    )
      await pause(250);
    await evaluate('document.fonts.ready.then(() => "")');
    await pause(500);
    const promise = await evaluate("document.querySelector('header [role=status]').textContent");
    const { data } = await send<{ data: string }>('browsingContext.print', {
      context,
      page: { width: 21, height: 29.7 },
      margin: { top: 1, bottom: 1, left: 1.1, right: 1.1 },
      background: true,
      shrinkToFit: false,
    });
    printed.push({ promise, pages: countPages(Buffer.from(data, 'base64')) });
  }
  process.stdout.write(JSON.stringify(printed));
} finally {
  child.kill();
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(profile, { recursive: true, force: true });
}
process.exit();
