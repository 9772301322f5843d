import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kernelCode } from './kernel-code.ts';
import { ROOT } from './paths.ts';

/** Translates the engine's kernels (`npm run kernels`) and writes their code where the worker takes it from; the compiler is fetched when it is not there. */
const COMPILER = 'assemblyscript@0.28.20';
const ROOM = join(ROOT, 'src', 'table', 'kernel');
const source = join(ROOM, 'assembly', 'kernels.ts');
const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
try {
  const out = join(folder, 'kernels.wasm');
  const options = ['-O3', '--runtime', 'stub', '--noAssert', '--importMemory', '-o', out];
  execFileSync('npm', ['exec', '--yes', `--package=${COMPILER}`, '--', 'asc', source, ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = kernelCode(readFileSync(source, 'utf8'), readFileSync(out));
  writeFileSync(join(ROOM, 'code.ts'), code);
  console.log(`src/table/kernel/code.ts: ${code.length} characters.`);
} finally {
  rmSync(folder, { recursive: true });
}
