// Runs before anything is installed: plain JavaScript, no packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './setup/browser.mjs';
import { runChecks } from './setup/checks.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);

const [task = '', ...rest] = process.argv.slice(2);
const tasks = {
  start: () => program('src/cli/serve.ts'),
  dev: () => program('src/cli/dev.ts'),
  check: () => runChecks({ browser: null }),
  test: () => {
    const browser = findBrowser();
    if (browser === null) return 1;
    return runChecks({ browser });
  },
};

if (!Object.hasOwn(tasks, task)) {
  console.error(`Usage: node src/cli/setup.mjs ${Object.keys(tasks).join('|')}`);
  process.exit(1);
}
if (!install()) process.exit(1);
process.exit(await tasks[task]());

/** Installs the packages when they are missing or older than the lockfile. */
function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old; install Node 20.19 or newer.`);
    return false;
  }
  const mark = 'node_modules/.package-lock.json';
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return true;
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status === 0) return true;
  console.error('The packages could not be installed; the lines above say why.');
  return false;
}

/** Runs a TypeScript program and gives its exit code. A signal to this process goes on to the program, which ends by itself. */
function program(file) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
