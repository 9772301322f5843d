import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs every check in order and sums them up in one last line, `N passed, N failed`: each test counts one, each other check
 * counts one. Gives the exit code.
 * @param {{ browser: string | null }} options program for the browser tests, or null to leave them out
 */
export async function runChecks({ browser }) {
  const scratch = mkdtempSync(join(tmpdir(), 'kosovo-monitor-'));
  const total = { passed: 0, failed: 0 };
  const failures = [];
  const count = (name, { passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(name);
  };
  const single = async (name, args) => {
    const code = await run(name, args);
    count(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    return code === 0;
  };
  const tests = async (name, config, env = {}) => {
    const file = join(scratch, `${config}.json`);
    const args = [
      bin('vitest'),
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const code = await run(name, args, env);
    count(name, outcome(file, code));
  };

  await single('types', [bin('typescript', 'bin/tsc'), '--noEmit']);
  await single('lint', [bin('@biomejs/biome'), 'ci', '.']);
  const rules = ['.dependency-cruiser.cjs', '.dependency-cruiser.mjs', '.dependency-cruiser.js'].find(
    (name) => existsSync(name),
  );
  if (rules)
    await single('import law', [
      bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      'src',
      '--config',
      rules,
      '--output-type',
      'err',
    ]);
  await single('unused code', [bin('knip', 'bin/knip.js')]);
  await tests('unit tests', 'vitest.config.ts');
  const built = await single('build', [bin('vite'), 'build', '--logLevel', 'warn']);
  if (built && existsSync('src/cli/check/budget.ts'))
    await single('bundle budget', ['--import', 'tsx', 'src/cli/check/budget.ts']);
  if (browser) await tests('browser tests', 'vitest.browser.config.ts', { CHROME_PATH: browser });

  rmSync(scratch, { recursive: true, force: true });
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Counts of a test run by its JSON report; a run that ended badly without a failed test counts as one failure. */
function outcome(file, code) {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Path of a package's program, run with this Node so that no shell is needed. */
function bin(name, path) {
  const folder = join('node_modules', name);
  if (path) return join(folder, path);
  const { bin: programs } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const short = name.replace(/^@[^/]+\//, '');
  return join(folder, typeof programs === 'string' ? programs : programs[short]);
}

function run(name, args, env = {}) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => {
      console.log(
        `   ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
      );
      resolve(code ?? 1);
    });
  });
}
