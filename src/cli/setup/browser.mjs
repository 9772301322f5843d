import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
};

/**
 * Path of a Chromium-like browser for the browser tests: CHROME_PATH, else an installed one, else on Debian as root the package
 * `chromium`. Null, after a message, when there is none.
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    console.error(`CHROME_PATH is “${named}”, but there is no such file.`);
    return null;
  }
  const found = installed() ?? (installOnDebian() ? installed() : null);
  if (!found)
    console.error(
      'The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program.',
    );
  return found;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].find((path) => existsSync(path)) ?? null;
}

function installOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  if (!/^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))) return false;
  console.error('Installing Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0;
  const get = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  return get() || (apt('update') && get());
}
